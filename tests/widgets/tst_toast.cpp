// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/toast.h"

#include "support/fakeclock.h"
#include "support/testing.h"
#include "widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::Toast;

class ToastTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_page = std::make_unique<QWidget>();
        m_page->resize(700, 400);
        auto *layout = new QVBoxLayout(m_page.get());
        m_field = new QLineEdit(m_page.get());
        layout->addWidget(m_field);
        layout->addStretch();
        m_toast = new Toast(m_clock, m_page.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_field->setFocus();
        QCursor::setPos(m_page->mapToGlobal(QPoint(5, 5)));
    }

    void cleanup() { m_page.reset(); }

private:
    QString headline() const
    {
        return m_toast->findChild<widgets::TextLabel *>(u"toastHeadline"_s)->fullText();
    }
    QPushButton &undo() const { return *m_toast->findChild<QPushButton *>(u"undoToastButton"_s); }
    QToolButton &close() const { return *m_toast->findChild<QToolButton *>(u"closeToastButton"_s); }
    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        testsupport::settle();
    }

    testsupport::FakeClock m_clock;
    std::unique_ptr<QWidget> m_page;
    QLineEdit *m_field = nullptr;
    Toast *m_toast = nullptr;

private Q_SLOTS:
    void saysAWordForSixSeconds()
    {
        QVERIFY(!m_toast->isVisible());
        const QRect field = m_field->geometry();
        m_toast->say(u"Link copied."_s);
        QVERIFY(m_toast->isVisible());
        QCOMPARE(headline(), u"Link copied."_s);
        QVERIFY(!undo().isVisible());
        QVERIFY(m_field->hasFocus()); // it takes none
        QCOMPARE(m_field->geometry(), field); // and no room
        pass(5999ms);
        QVERIFY(m_toast->isVisible());
        pass(1ms);
        QVERIFY(!m_toast->isVisible());
        QVERIFY(m_field->hasFocus());
    }

    void staysInsideThePage()
    {
        m_toast->say(u"Paused."_s, QString(u"a long explanation "_s).repeated(6), true);
        for (const QSize &size : {QSize(700, 400), QSize(320, 300), QSize(1600, 900)}) {
            m_page->resize(size);
            testsupport::settle();
            QVERIFY(m_page->rect().contains(m_toast->geometry()));
            for (const auto *child : m_toast->findChildren<QWidget *>()) {
                if (child->isVisible() && child->parentWidget() == m_toast)
                    QVERIFY(m_toast->rect().contains(child->geometry()));
            }
        }
    }

    void saysOneThingAtATime()
    {
        m_toast->say(u"one"_s);
        m_toast->say(u"two"_s);
        m_toast->say(u"two"_s); // said once
        QCOMPARE(headline(), u"one"_s);
        pass(6s);
        QCOMPARE(headline(), u"two"_s);
        QVERIFY(m_toast->isVisible());
        pass(6s);
        QVERIFY(!m_toast->isVisible());
    }

    void startsAnewWhenTheSameIsSaidAgain()
    {
        m_toast->say(u"Link copied."_s);
        pass(5s);
        m_toast->say(u"Link copied."_s);
        pass(5s);
        QVERIFY(m_toast->isVisible());
        pass(1s);
        QVERIFY(!m_toast->isVisible());
    }

    void doesNotPileUp()
    {
        for (int i = 0; i < 50; ++i)
            m_toast->say(QString::number(i));
        QCOMPARE(headline(), u"0"_s);
        for (int i = 0; i < 4; ++i)
            pass(6s);
        QCOMPARE(headline(), u"49"_s);
    }

    void offersTheWayBack()
    {
        QSignalSpy undone(m_toast, &Toast::undoRequested);
        m_toast->say(u"Paused."_s, {}, true);
        QVERIFY(undo().isVisible());
        QTest::mouseClick(&undo(), Qt::LeftButton);
        QCOMPARE(undone.count(), 1);
        QVERIFY(!m_toast->isVisible());
    }

    void takesTheWayBackAwayWhenItMeansSomethingElse()
    {
        m_toast->say(u"Paused."_s, {}, true);
        m_toast->say(u"Tag removed."_s, {}, true);
        m_toast->dropUndo();
        QVERIFY(!undo().isVisible());
        pass(6s);
        QCOMPARE(headline(), u"Tag removed."_s);
        QVERIFY(!undo().isVisible());
    }

    void waitsForWhoHasTheFocusInIt()
    {
        QSignalSpy left(m_toast, &Toast::left);
        m_toast->say(u"Paused."_s, {}, true);
        undo().setFocus();
        pass(60s);
        QVERIFY(m_toast->isVisible());
        m_field->setFocus();
        pass(6s);
        QVERIFY(!m_toast->isVisible());
        QCOMPARE(left.count(), 0);
    }

    void goesWithEscapeAndItsButton()
    {
        QSignalSpy left(m_toast, &Toast::left);
        m_toast->say(u"one"_s, {}, true);
        undo().setFocus();
        QTest::keyClick(&undo(), Qt::Key_Escape);
        QVERIFY(!m_toast->isVisible());
        QCOMPARE(left.count(), 1); // the focus has to go somewhere
        m_toast->say(u"two"_s);
        QTest::mouseClick(&close(), Qt::LeftButton);
        QVERIFY(!m_toast->isVisible());
    }

    void waitsForThePointer()
    {
        m_toast->say(u"one"_s);
        QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
        QCoreApplication::sendEvent(m_toast, &enter);
        pass(60s);
        QVERIFY(m_toast->isVisible());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_toast, &leave);
        pass(6s);
        QVERIFY(!m_toast->isVisible());
    }

    void namesWhatCanHaveTheFocus()
    {
        QCOMPARE(undo().text(), u"Undo"_s);
        QCOMPARE(close().accessibleName(), u"Close message"_s);
        QVERIFY(close().focusPolicy() & Qt::TabFocus);
    }
};

QTEST_MAIN(ToastTest)
#include "tst_toast.moc"
