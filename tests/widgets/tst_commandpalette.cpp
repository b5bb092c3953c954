// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/commandpalette.h"

#include "widgets/aboutdialog.h"
#include "widgets/preferencesdialog.h"
#include "widgets/preferencespages.h"
#include "widgets/windowbench.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>

using namespace Qt::StringLiterals;
using models::PaletteEntry;
using models::PaletteList;
using testsupport::child;
using widgets::CommandPalette;

class CommandPaletteTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::WindowBench>();
        QVERIFY(m_bench->start());
        domain::Link press;
        press.settings.name = u"Press"_s;
        domain::Link fair;
        fair.settings.name = u"Winter fair"_s;
        m_bench->showLinks({press, fair});
        m_bench->view().setFocus();
    }

    void cleanup() { m_bench.reset(); }

private:
    void open()
    {
        QTest::keyClick(m_bench->window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        QVERIFY(field().hasFocus());
    }
    CommandPalette &palette() const
    {
        return child<CommandPalette>(*m_bench->window, "commandPalette");
    }
    QLineEdit &field() const { return child<QLineEdit>(palette(), "paletteLineEdit"); }
    QListView &list() const { return child<QListView>(palette(), "paletteListView"); }
    QString current() const { return list().currentIndex().data().toString(); }
    void type(const QString &text, const QString &wanted) const
    {
        field().clear();
        QTest::keyClicks(&field(), text);
        QTRY_COMPARE(current(), wanted);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&field(), key, modifiers);
    }

    std::unique_ptr<testsupport::WindowBench> m_bench;

private Q_SLOTS:
    void opensAndGivesTheFocusBack()
    {
        open();
        QCOMPARE(field().accessibleName(), u"Command palette"_s);
        QCOMPARE(list().accessibleName(), u"Results"_s);
        QVERIFY(m_bench->window->rect().contains(palette().geometry()));
        press(Qt::Key_Escape);
        QVERIFY(!palette().isVisible());
        QVERIFY(m_bench->view().hasFocus());
    }

    void closesWhenSomethingElseIsClicked()
    {
        open();
        QTest::mouseClick(&child<QWidget>(*m_bench->window, "chatPage"), Qt::LeftButton, {},
                          QPoint(3, 3));
        QVERIFY(!palette().isVisible());
    }

    void carriesOutAnAction()
    {
        open();
        type(u"about"_s, u"About Gatehouse"_s);
        press(Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QVERIFY(m_bench->dialog<widgets::AboutDialog>());
    }

    void saysRowsAsAWhole()
    {
        open();
        type(u"new li"_s, u"New link…"_s);
        const QKeySequence key(QKeySequence::New);
        QCOMPARE(list().currentIndex().data(Qt::AccessibleTextRole).toString(),
                 u"New link…, %1, Chat menu"_s.arg(key.toString(QKeySequence::NativeText)));
    }

    void doesNothingThatCantBeDone()
    {
        m_bench->select(u"Press"_s);
        QTRY_VERIFY(!m_bench->action(u"Resume"_s)->isEnabled());
        open();
        type(u"resume"_s, u"Resume"_s);
        const auto entry = list().currentIndex().data(PaletteList::EntryRole).value<PaletteEntry>();
        QVERIFY(!entry.reason.isEmpty());
        press(Qt::Key_Return);
        QVERIFY(palette().isVisible());
    }

    void goesToAChat()
    {
        open();
        type(u"acme"_s, u"Acme News"_s);
        press(Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QTRY_VERIFY(m_bench->window->windowTitle().startsWith(u"Acme News"_s));
    }

    void goesToALink()
    {
        m_bench->select(u"Press"_s);
        open();
        type(u"winter"_s, u"Winter fair"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_bench->view().currentIndex().siblingAtColumn(1).data().toString(),
                     u"Winter fair"_s);
    }

    void copiesALink()
    {
        open();
        type(u"winter"_s, u"Winter fair"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!palette().isVisible());
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().startsWith(u"https://t.me/+"_s));
        QVERIFY(copied->html().contains(u">Winter fair<"_s));
        QCOMPARE(child<widgets::TextLabel>(*m_bench->window, "toastHeadline").fullText(),
                 u"1 link(s) copied."_s);
    }

    void opensAPageOfThePreferences()
    {
        open();
        type(u"network"_s, u"Network"_s);
        press(Qt::Key_Return);
        auto *dialog = m_bench->dialog<widgets::PreferencesDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->currentPage(), u"network"_s);
        // Each of those that the palette knows is there under this title.
        const auto &list = child<QListWidget>(*dialog, "pagesListWidget");
        const std::vector<widgets::PreferencesPage> pages = widgets::preferencesPages();
        QCOMPARE(list.count(), static_cast<int>(pages.size()));
        for (int row = 0; row < list.count(); ++row)
            QCOMPARE(list.item(row)->text(), pages[static_cast<std::size_t>(row)].title);
    }

    void movesThroughTheList()
    {
        open();
        QCOMPARE(list().currentIndex().row(), 0);
        press(Qt::Key_Down);
        QCOMPARE(list().currentIndex().row(), 1);
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(list().currentIndex().row(), list().model()->rowCount() - 1); // round the end
        press(Qt::Key_Down);
        press(Qt::Key_PageDown);
        QVERIFY(list().currentIndex().row() > 3);
        press(Qt::Key_PageUp);
        QCOMPARE(list().currentIndex().row(), 0);
        QVERIFY(field().hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(field().hasFocus());
    }

    void beginsWithWhatWasUsedLast()
    {
        open();
        type(u"about"_s, u"About Gatehouse"_s);
        press(Qt::Key_Return);
        auto *about = m_bench->dialog<widgets::AboutDialog>();
        QVERIFY(about);
        about->close();
        open();
        QCOMPARE(current(), u"About Gatehouse"_s);
    }

    void saysThatNothingWasFound()
    {
        open();
        QTest::keyClicks(&field(), u"qqqq"_s);
        QTRY_VERIFY(!list().isVisible());
        press(Qt::Key_Return); // nothing
        QVERIFY(palette().isVisible());
        field().clear();
        QVERIFY(list().isVisible());
    }

    void choosesByAClick()
    {
        open();
        type(u"about"_s, u"About Gatehouse"_s);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().currentIndex()).center());
        QVERIFY(m_bench->dialog<widgets::AboutDialog>());
    }

    void staysInTheWindow()
    {
        m_bench->window->resize(m_bench->window->minimumSize());
        open();
        QVERIFY(m_bench->window->rect().contains(palette().geometry()));
        m_bench->window->resize(1600, 900);
        QTRY_COMPARE(palette().geometry().center().x(), m_bench->window->rect().center().x());
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
