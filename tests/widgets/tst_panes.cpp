// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/panes.h"

#include "support/testing.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using widgets::Panes;

class PanesTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_window = std::make_unique<QWidget>();
        auto *layout = new QHBoxLayout(m_window.get());
        for (auto *pane : {&m_left, &m_middle, &m_right}) {
            *pane = new QWidget(m_window.get());
            layout->addWidget(*pane);
            auto *inPane = new QVBoxLayout(*pane);
            inPane->addWidget(new QLineEdit(*pane));
            inPane->addWidget(new QLineEdit(*pane));
        }
        m_strip = new QWidget(m_middle);
        auto *inStrip = new QVBoxLayout(m_strip);
        inStrip->addWidget(new QLineEdit(m_strip));
        m_middle->layout()->addWidget(m_strip);
        m_strip->hide();
        m_panes = std::make_unique<Panes>(nullptr);
        m_panes->add(m_left);
        m_panes->add(m_strip);
        m_panes->add(m_middle, field(m_middle, 1));
        m_panes->add(m_right);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        field(m_left, 0)->setFocus();
    }

    void cleanup()
    {
        m_panes.reset();
        m_window.reset();
    }

private:
    static QLineEdit *field(const QWidget *pane, int at)
    {
        return pane->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly).at(at);
    }

    std::unique_ptr<QWidget> m_window;
    QWidget *m_left = nullptr;
    QWidget *m_middle = nullptr;
    QWidget *m_strip = nullptr;
    QWidget *m_right = nullptr;
    std::unique_ptr<Panes> m_panes;

private Q_SLOTS:
    void goesRoundInBothDirections()
    {
        m_panes->go(1);
        QVERIFY(field(m_middle, 1)->hasFocus()); // the one it was told of
        m_panes->go(1);
        QVERIFY(field(m_right, 0)->hasFocus());
        m_panes->go(1);
        QVERIFY(field(m_left, 0)->hasFocus());
        m_panes->go(-1);
        QVERIFY(field(m_right, 0)->hasFocus());
    }

    void remembersWhereItWas()
    {
        field(m_left, 1)->setFocus();
        m_panes->go(1);
        field(m_middle, 0)->setFocus();
        m_panes->go(-1);
        QVERIFY(field(m_left, 1)->hasFocus());
        m_panes->go(1);
        QVERIFY(field(m_middle, 0)->hasFocus());
    }

    void goesIntoWhatIsShownOnly()
    {
        m_strip->show();
        m_panes->go(1);
        QVERIFY(field(m_strip, 0)->hasFocus());
        m_panes->go(1);
        QVERIFY(field(m_middle, 1)->hasFocus()); // the pane around it is another one
        m_strip->hide();
        m_right->hide();
        m_panes->go(1);
        QVERIFY(field(m_left, 0)->hasFocus());
    }

    void passesOverAPaneThatTakesNoFocus()
    {
        for (auto *each : m_middle->findChildren<QLineEdit *>())
            each->setEnabled(false);
        m_panes->go(1);
        QVERIFY(field(m_right, 0)->hasFocus());
    }

    void forgetsWhatIsGone()
    {
        m_panes->go(1);
        delete field(m_middle, 1);
        field(m_left, 0)->setFocus();
        m_panes->go(1);
        QVERIFY(field(m_middle, 0)->hasFocus());
    }

    void staysWhereThereIsNowhereToGo()
    {
        for (QWidget *pane : {m_middle, m_right})
            pane->hide();
        m_panes->go(1);
        QVERIFY(field(m_left, 0)->hasFocus());
    }
};

QTEST_MAIN(PanesTest)
#include "tst_panes.moc"
