// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace domain {

/// Stored by number, so the order never changes.
enum class TagColour { Grey, Red, Orange, Yellow, Green, Teal, Blue, Purple };
inline constexpr int tagColourCount = 8;

/// A word that groups links, with the colour it has on every link.
struct Tag
{
    QString name;
    TagColour colour = TagColour::Grey;

    friend bool operator==(const Tag &, const Tag &) = default;
};

/// Somewhere a link was put up: a poster, a profile, a page.
struct Placement
{
    QString where;
    /// The link there is dead or about to be: its successor is to be put in its place.
    bool toReplace = false;

    friend bool operator==(const Placement &, const Placement &) = default;
};

struct Money
{
    qint64 hundredths = 0; ///< of the currency's unit
    QString currency; ///< as the user writes it: "EUR", "€"

    friend bool operator==(const Money &, const Money &) = default;
};

/// What people write beside a link. Telegram knows nothing of it.
struct LinkNotes
{
    QString text;
    QStringList tags; ///< names, sorted, each once
    std::vector<Placement> placements;
    std::optional<Money> cost; ///< of everything that was paid to spread this link

    friend bool operator==(const LinkNotes &, const LinkNotes &) = default;
};

} // namespace domain
