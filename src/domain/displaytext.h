// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace domain {

/// A stranger's text (a title, a name, a bio) made safe to show in one line. Line breaks and
/// control characters become spaces, runs of them one; bidi controls and characters that nobody
/// can see are dropped, except where they join an emoji or letters as Persian needs; lone
/// surrogates become U+FFFD. Longer text ends in "…" at maxCodePoints, never inside what the eye
/// takes for one character. Blank text gives nothing. It is plain text: "<b>" stays "<b>".
QString displayText(const QString &foreign, qsizetype maxCodePoints = 128);

} // namespace domain
