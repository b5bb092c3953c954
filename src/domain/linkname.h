// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace domain {

/// How many code points a link's name may have. Bot API: createChatInviteLink, name.
inline constexpr qsizetype longestLinkName = 32;

/// The number of Unicode code points: a surrogate pair is one, a lone surrogate too.
qsizetype codePoints(const QString &text);

/// The name as the server will keep it: blanks and control characters made spaces, some invisible
/// ones dropped, runs of spaces made one, trimmed, cut to 32 code points; empty where nothing
/// visible is left. The server never refuses a name, so compare its answer with this.
QString cleanedLinkName(const QString &name);

} // namespace domain
