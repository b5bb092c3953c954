// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace domain {

/// The text without what comes along when one copies: white space, invisible characters and angle
/// brackets at both ends.
QString trimmedPaste(const QString &text);

/// An address as somebody pasted it, taken apart and percent-decoded; nothing is looked up. What
/// it means is for invitelink.h and chatreference.h to say.
struct PastedLink
{
    bool isTg = false; ///< tg://… or tg:…; path[0] is then the command
    QString host; ///< lower case, without "www."; empty for tg links
    QStringList path; ///< without empty parts
    QString query; ///< not decoded
    QString fragment;

    /// True for t.me and the two hosts that mean the same.
    bool isTelegramHost() const;
    /// The decoded value of a query item, empty where there is none.
    QString queryItem(const QString &name) const;
};

/// Nothing where it is no http, https or tg address; an address without scheme is taken for https.
std::optional<PastedLink> parsePastedLink(const QString &text);

} // namespace domain
