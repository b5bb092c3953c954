// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/bot.h"
#include "domain/history.h"
#include "domain/linkquery.h"
#include "domain/person.h"
#include "models/chattree.h"

#include <QString>

/// What the program's values say in words. Everything a screen, a tool tip and a screen reader
/// say about the same thing comes from here.
namespace widgets {

/// A stranger's text for one line of ours (domain/displaytext.h), with its links covered while
/// links are hidden.
QString foreign(const QString &text);

QString stateText(domain::LinkState state);
QString kindText(domain::LinkKind kind);
QString filterText(domain::LinkFilter filter);
QString columnText(domain::LinkColumn column);
QString chatKindText(domain::ChatKind kind);
QString troubleText(models::ChatNode::Trouble trouble);
QString actionText(domain::Action action);
/// "bot may invite users", "bot is not an administrator", …
QString rightsText(const domain::Seat &seat);
/// A row of the sidebar: its name, and unless brief its trouble and number of links too.
QString nodeText(const models::ChatNode &node, bool brief);
/// For QWidget::setToolTip, which would read a stranger's text as HTML.
QString plainToolTip(const QString &text);

/// "Olena K. (@olenak)"; whoever has neither name nor username is told by number.
QString personText(const domain::Person &person);
/// Of the name only, or what stands for it.
QString personName(const domain::Person &person);
/// The name, or what stands for it: "Primary link", "Unnamed".
QString linkName(const domain::Link &link);
/// Without the scheme, as tables show it: "t.me/+kQ3xV9s…"; covered while links are hidden.
QString shortLink(const QString &url, qsizetype hashLetters = 7);
/// "37 / 100", "112", "–" where it was never counted.
QString joinedText(const domain::Link &link);

/// What a cell of the links table says. chat and bot may be null.
QString cellText(const domain::Link &link, domain::LinkColumn column, const domain::Chat *chat,
                 const domain::Bot *bot, const QDateTime &now);

} // namespace widgets
