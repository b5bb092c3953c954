// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/menuentries.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct MenuEntries
{
    Q_DECLARE_TR_FUNCTIONS(widgets::MenuEntries)
};

void addEntries(std::vector<MenuEntry> &entries, const QMenu &of, const QString &menu,
                const QString &submenu)
{
    for (QAction *action : of.actions()) {
        const QString name = plainName(action->text());
        if (action->menu())
            addEntries(entries, *action->menu(), menu, name);
        else if (!action->isSeparator() && action->isVisible())
            entries.push_back({action, menu,
                               submenu.isEmpty()
                                   ? name
                                   : MenuEntries::tr("%1 › %2", "a submenu, and what is in it")
                                         .arg(submenu, name)});
    }
}

} // namespace

std::vector<MenuEntry> menuEntries(const QMenuBar &menuBar)
{
    std::vector<MenuEntry> entries;
    for (const QAction *menu : menuBar.actions()) {
        if (menu->menu())
            addEntries(entries, *menu->menu(), plainName(menu->text()), {});
    }
    return entries;
}

QString plainName(const QString &menuText)
{
    QString name = menuText;
    return name.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
}

QString keysText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

} // namespace widgets
