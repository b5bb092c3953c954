// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/noteedit.h"

#include "support/fakeclock.h"
#include "support/testing.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::NoteEdit;

class NoteEditTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_note = new NoteEdit(m_clock);
        m_other = new QLineEdit;
        layout->addWidget(m_note);
        layout->addWidget(m_other);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_note->setNote(u"old"_s);
        m_note->setFocus();
        m_edited = std::make_unique<QSignalSpy>(m_note, &NoteEdit::edited);
    }

    void cleanup()
    {
        m_edited.reset();
        m_window.reset();
    }

private:
    /// What was told to be saved.
    QStringList saved() const
    {
        QStringList all;
        for (const auto &one : *m_edited)
            all += one[0].toString();
        return all;
    }
    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        testsupport::settle();
    }

    testsupport::FakeClock m_clock;
    std::unique_ptr<QWidget> m_window;
    NoteEdit *m_note = nullptr;
    QLineEdit *m_other = nullptr;
    std::unique_ptr<QSignalSpy> m_edited;

private Q_SLOTS:
    void savesWhenNobodyHasTypedForTwoSeconds()
    {
        QTest::keyClicks(m_note, u"a"_s);
        pass(1999ms);
        QTest::keyClicks(m_note, u"b"_s);
        pass(1999ms);
        QCOMPARE(saved(), QStringList());
        pass(1ms);
        QCOMPARE(saved(), QStringList({u"abold"_s}));
        pass(10s);
        QCOMPARE(saved().size(), 1);
    }

    void savesWhenTheFocusLeaves()
    {
        QTest::keyClicks(m_note, u"a"_s);
        QTest::keyClick(m_note, Qt::Key_Tab); // goes on, and is no text
        QVERIFY(m_other->hasFocus());
        QCOMPARE(saved(), QStringList({u"aold"_s}));
        pass(10s);
        QCOMPARE(saved().size(), 1);
    }

    void savesWhenItIsTold()
    {
        QTest::keyClicks(m_note, u"a"_s);
        m_note->commit();
        m_note->commit();
        QCOMPARE(saved(), QStringList({u"aold"_s}));
    }

    void savesNothingWhereNothingIsDifferent()
    {
        QTest::keyClicks(m_note, u"a"_s);
        QTest::keyClick(m_note, Qt::Key_Backspace);
        pass(10s);
        m_other->setFocus();
        QCOMPARE(saved(), QStringList());
    }

    void restoresWithEsc()
    {
        QTest::keyClicks(m_note, u"a"_s);
        QTest::keyClick(m_note, Qt::Key_Escape);
        QCOMPARE(m_note->toPlainText(), u"old"_s);
        pass(10s);
        m_other->setFocus();
        QCOMPARE(saved(), QStringList());
    }

    void takesLines()
    {
        m_note->setNote({});
        QTest::keyClicks(m_note, u"one"_s);
        QTest::keyClick(m_note, Qt::Key_Return);
        QTest::keyClicks(m_note, u"two"_s);
        m_note->commit();
        QCOMPARE(saved(), QStringList({u"one\ntwo"_s}));
    }

    void followsWhatIsSaved()
    {
        m_note->follow(u"from elsewhere"_s);
        QCOMPARE(m_note->toPlainText(), u"from elsewhere"_s);
        pass(10s);
        m_other->setFocus();
        QCOMPARE(saved(), QStringList());
    }

    void isNotDisturbedByNewsWhileOneTypes()
    {
        QTest::keyClicks(m_note, u"ab"_s);
        m_note->follow(u"old"_s);
        m_note->follow(u"from elsewhere"_s);
        QTest::keyClicks(m_note, u"c"_s);
        QCOMPARE(m_note->toPlainText(), u"abcold"_s);
        pass(2s);
        QCOMPARE(saved(), QStringList({u"abcold"_s}));
        QTest::keyClicks(m_note, u"d"_s);
        QTest::keyClick(m_note, Qt::Key_Escape);
        QCOMPARE(m_note->toPlainText(), u"abcold"_s);
    }

    void keepsTheCursorWhereNothingIsNew()
    {
        QTest::keyClick(m_note, Qt::Key_End);
        m_note->follow(u"old"_s);
        QCOMPARE(m_note->textCursor().position(), 3);
    }

    void showsTextAsText()
    {
        m_note->setNote(u"<b>bold</b>"_s);
        QCOMPARE(m_note->toPlainText(), u"<b>bold</b>"_s);
    }

    void growsWithItsTextUpToEightLines()
    {
        const auto height = [this](int lines) {
            m_note->setNote(u"x\n"_s.repeated(lines - 1) + u'x');
            testsupport::settle();
            return m_note->sizeHint().height();
        };
        const int three = height(1);
        QCOMPARE(height(3), three);
        QVERIFY(height(5) > three);
        QVERIFY(height(8) > height(7));
        QCOMPARE(height(20), height(8));
    }
};

QTEST_MAIN(NoteEditTest)
#include "tst_noteedit.moc"
