// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/shortcutsdialog.h"

#include "support/testing.h"
#include "widgets/actions.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::ShortcutGroup;
using widgets::ShortcutsDialog;

namespace {

QTableWidget &tableOf(const ShortcutsDialog &dialog)
{
    return *dialog.findChild<QTableWidget *>(u"shortcutsTable"_s);
}

QStringList firstColumn(const ShortcutsDialog &dialog)
{
    QStringList texts;
    for (int row = 0; row < tableOf(dialog).rowCount(); ++row)
        texts += tableOf(dialog).item(row, 0)->text();
    return texts;
}

} // namespace

class ShortcutsDialogTest : public testsupport::Test
{
    Q_OBJECT

private:
    std::vector<ShortcutGroup> m_groups{
        {u"Chat"_s, {{u"New link"_s, u"Ctrl+N"_s}, {u"Refresh"_s, u"F5"_s}}},
        {u"View"_s, {{u"Next pane"_s, u"F6"_s}}}};

private Q_SLOTS:
    void listsKeysByMenu()
    {
        ShortcutsDialog dialog(m_groups);
        dialog.show();
        QCOMPARE(dialog.windowTitle(), u"Keyboard shortcuts"_s);
        QCOMPARE(tableOf(dialog).accessibleName(), u"Keyboard shortcuts"_s);
        QCOMPARE(firstColumn(dialog),
                 (QStringList{u"Chat"_s, u"New link"_s, u"Refresh"_s, u"View"_s, u"Next pane"_s}));
        QCOMPARE(tableOf(dialog).item(1, 1)->text(), u"Ctrl+N"_s);
        QCOMPARE(tableOf(dialog).currentRow(), 1); // a heading is none
        QVERIFY(!(tableOf(dialog).item(0, 0)->flags() & Qt::ItemIsSelectable));
    }

    void knowsEveryKeyOfTheWindow()
    {
        QMainWindow window;
        widgets::Actions actions(&window);
        actions.fill(*window.menuBar());
        QStringList keys;
        QStringList titles;
        for (const ShortcutGroup &group : widgets::shortcutGroups(*window.menuBar(), actions)) {
            titles += group.title;
            QVERIFY(!group.rows.empty());
            for (const ShortcutGroup::Row &row : group.rows)
                keys += row.keys;
        }
        QCOMPARE(titles.first(4), (QStringList{u"File"_s, u"Chat"_s, u"Link"_s, u"View"_s}));
        for (const QAction *action : actions.all()) {
            for (const QKeySequence &key : action->shortcuts()) {
                const QString text = key.toString(QKeySequence::NativeText);
                QVERIFY2(keys.join(u", "_s).contains(text), qPrintable(text));
            }
        }
        QVERIFY(keys.contains(u"F6"_s));
        QVERIFY(titles.contains(u"In tables and lists"_s));
    }

    void findsActionsAndKeys()
    {
        ShortcutsDialog dialog(m_groups);
        dialog.show();
        auto *search = dialog.findChild<QLineEdit *>(u"searchEdit"_s);
        search->setText(u"PANE"_s);
        QCOMPARE(firstColumn(dialog), (QStringList{u"View"_s, u"Next pane"_s}));
        search->setText(u"ctrl+n"_s);
        QCOMPARE(firstColumn(dialog), (QStringList{u"Chat"_s, u"New link"_s}));
        search->setText(u"nothing"_s);
        QCOMPARE(firstColumn(dialog), QStringList());
        search->clear();
        QCOMPARE(tableOf(dialog).rowCount(), 5);
    }

    void scrollsWhereThereIsNoRoom()
    {
        ShortcutGroup many{u"Chat"_s, {}};
        for (int i = 0; i < 100; ++i)
            many.rows.push_back({u"Action %1"_s.arg(i), u"Ctrl+%1"_s.arg(i)});
        ShortcutsDialog dialog({many});
        dialog.show();
        QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
        dialog.resize(300, 240);
        QVERIFY(dialog.findChild<QPushButton *>(u"closeButton"_s)->isVisible());
        tableOf(dialog).setFocus();
        QTest::keyClick(&tableOf(dialog), Qt::Key_End, Qt::ControlModifier);
        const auto *last = tableOf(dialog).item(100, 0);
        QVERIFY(
            tableOf(dialog).viewport()->rect().intersects(tableOf(dialog).visualItemRect(last)));
    }

    void closesByEnterAndEscape()
    {
        ShortcutsDialog dialog({});
        for (const auto key : {Qt::Key_Return, Qt::Key_Escape}) {
            dialog.show();
            QTest::keyClick(&tableOf(dialog), key);
            QVERIFY(!dialog.isVisible());
        }
    }
};

QTEST_MAIN(ShortcutsDialogTest)
#include "tst_shortcutsdialog.moc"
