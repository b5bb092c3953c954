// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QEvent>
#include <QString>

namespace widgets {

// Whether links are covered on the screen, for whoever shares it. Like the language it is one for
// the whole program, and like it every text asks for it when it is made.

bool areLinksHidden();
/// Tells every widget by an event of linkCoverEvent(), and paints everything anew.
void setLinksHidden(bool hidden);
QEvent::Type linkCoverEvent();

/// A text for the screen: every invite link in it is "t.me/+••••••••" while links are hidden.
QString coveredText(const QString &text);
/// What stands for a link then.
QString coveredLink();

/// While it lives texts have their links, whatever the screen shows: for files and the clipboard.
class RealLinks
{
public:
    RealLinks();
    ~RealLinks();
    Q_DISABLE_COPY_MOVE(RealLinks)
};

} // namespace widgets
