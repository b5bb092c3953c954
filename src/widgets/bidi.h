// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace widgets {

/// The text as it is to be painted on a screen of this direction. The screen's direction becomes
/// that of the sentence, whatever it begins with: a name in Arabic must not turn the English around
/// it. And in a sentence from right to left, links, @names, numbers with a sign and names in
/// another script keep their own order, brackets included.
///
/// It has invisible characters: nothing for the clipboard, a file or a comparison.
QString painted(const QString &text, Qt::LayoutDirection direction);

} // namespace widgets
