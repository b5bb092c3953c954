// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

#include <array>
#include <vector>

namespace domain {

/// Which links: all, one bot's, or one seat's.
struct LinkScope
{
    std::optional<core::UserId> bot;
    std::optional<core::ChatId> chat; ///< only together with bot

    static LinkScope all() { return {}; }
    static LinkScope of(core::UserId bot) { return {bot, {}}; }
    static LinkScope of(const SeatId &seat) { return {seat.bot, seat.chat}; }
    bool contains(const SeatId &seat) const
    {
        return (!bot || *bot == seat.bot) && (!chat || *chat == seat.chat);
    }
    friend bool operator==(const LinkScope &, const LinkScope &) = default;
};

/// The filter chips and the saved searches.
enum class LinkFilter {
    All,
    Active, ///< admits people or could: not Full, Expired or Revoked
    Approval,
    Subscription,
    EndingSoon,
    Inactive, ///< Full, Expired or Revoked
    EndingThisWeek, ///< expires within seven days and is not revoked
    NearlyFull, ///< three quarters of its places are used; not revoked
    Paused,
    Unlimited, ///< neither expiry nor limit, not primary, not revoked
    Revoked,
    Unverified,
};
inline constexpr int linkFilterCount = 12;

/// How many links of a scope pass each filter.
struct LinkCounts
{
    std::array<int, linkFilterCount> of{};

    int operator[](LinkFilter filter) const { return of[static_cast<std::size_t>(filter)]; }
    int &operator[](LinkFilter filter) { return of[static_cast<std::size_t>(filter)]; }
    friend bool operator==(const LinkCounts &, const LinkCounts &) = default;
};

enum class LinkColumn {
    State,
    Name,
    Link,
    Kind,
    Joined,
    Limit,
    Requests,
    Expires,
    Created,
    Confirmed,
    Chat,
    Bot,
};
inline constexpr int linkColumnCount = 12;

/// What the table shows and in which order. Ties are broken by newest first.
struct LinkQuery
{
    LinkScope scope;
    LinkFilter filter = LinkFilter::All;
    QString search; ///< anywhere in name, link or note; case does not count
    LinkColumn sortBy = LinkColumn::Created;
    Qt::SortOrder order = Qt::DescendingOrder;
    QString nameStart = {}; ///< how the name begins, as far as a search tells letters apart

    friend bool operator==(const LinkQuery &, const LinkQuery &) = default;
};

/// The links of a query in order.
struct LinkOrder
{
    quint64 stamp = 0; ///< names this answer; never 0
    std::vector<core::LinkId> ids; ///< numbers only, so that a million fit
};

/// Whether the link passes the filter at the given time (UTC).
bool passes(const Link &link, LinkFilter filter, const QDateTime &now);

/// When passes() will answer otherwise for some filter although nothing happens to the link;
/// invalid = never.
QDateTime nextFilterChange(const Link &link, const QDateTime &now);

/// The text folded for searching: case folded, compatibility forms made one, accents and invisible
/// characters dropped, digits of every script made 0–9, and letters that only a keyboard's language
/// tells apart (Turkish i and ı, Arabic and Persian yeh and kaf) made one.
QString foldedForSearch(const QString &text);

} // namespace domain
