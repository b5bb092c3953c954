// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/shortcutsdialog.h"

#include "support/testing.h"

#include <QAction>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using widgets::ShortcutsDialog;

class ShortcutsDialogTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void listsActionsThatHaveKeys()
    {
        QAction newLink(u"&New link…"_s);
        newLink.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
        QAction both(u"Find && replace"_s);
        both.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_F3)});
        QAction without(u"About"_s);
        ShortcutsDialog dialog({&newLink, &both, &without});
        dialog.show();
        QCOMPARE(dialog.windowTitle(), u"Keyboard shortcuts"_s);
        const auto *table = dialog.findChild<QTableWidget *>(u"shortcutsTable"_s);
        QCOMPARE(table->accessibleName(), u"Keyboard shortcuts"_s);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), u"New link"_s);
        QCOMPARE(table->item(0, 1)->text(),
                 QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText));
        QCOMPARE(table->item(1, 0)->text(), u"Find & replace"_s);
        QVERIFY(table->item(1, 1)->text().contains(u", "_s));
    }

    void closesByEnterAndEscape()
    {
        ShortcutsDialog dialog({});
        for (const auto key : {Qt::Key_Return, Qt::Key_Escape}) {
            dialog.show();
            QTest::keyClick(dialog.findChild<QTableWidget *>(u"shortcutsTable"_s), key);
            QVERIFY(!dialog.isVisible());
        }
    }
};

QTEST_MAIN(ShortcutsDialogTest)
#include "tst_shortcutsdialog.moc"
