// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/invitelink.h"

#include <QStringView>

#include <vector>

namespace domain {

/// An invite link in a text, or a line that has none.
struct FoundLink
{
    int line = 0; ///< from 1; lines end with LF, CR or both
    QString text; ///< the link as it stands there; of a line without link its beginning
    QString hash; ///< empty where there is no link; the first part where truncated
    /// https://t.me/+HASH, or https://t.me/joinchat/HASH where it was written like that; empty
    /// where there is no link or it is truncated.
    QString url;
    bool truncated = false;

    friend bool operator==(const FoundLink &, const FoundLink &) = default;
};

struct FoundLinks
{
    std::vector<FoundLink> found; ///< in the text's order; blank lines are not told
    bool cut = false; ///< the text or the number of links went beyond what is looked at
    int untold = 0; ///< further lines without a link, beyond mostLinesWithoutLink

    friend bool operator==(const FoundLinks &, const FoundLinks &) = default;
};

/// How much of a text is looked at, in UTF-16 code units.
inline constexpr qsizetype longestSearchedText = qsizetype{10} * 1024 * 1024;
inline constexpr int mostLinksFound = 10'000;
inline constexpr int mostLinesWithoutLink = 1'000;

/// Every invite link that a text contains, in any form that parseInviteLink() takes: with or
/// without scheme, in sentences, Markdown, HTML and CSV. What stands around a link is not part of
/// it. The same link twice in one line (a Markdown or HTML link that shows its own address) is told
/// once. Linear in the text's length; may be called in any thread.
FoundLinks findLinks(QStringView text);

} // namespace domain
