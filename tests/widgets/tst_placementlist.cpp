// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/placementlist.h"

#include "support/testing.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using domain::Placement;
using widgets::PlacementList;
using Placements = std::vector<Placement>;

class PlacementListTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_list = std::make_unique<PlacementList>();
        m_list->show();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        m_edited = std::make_unique<QSignalSpy>(m_list.get(), &PlacementList::edited);
    }

    void cleanup()
    {
        m_edited.reset();
        m_list.reset();
    }

private:
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_list->findChild<Widget *>(name);
    }
    QLineEdit &field() { return *find<QLineEdit>(u"placementLineEdit"_s); }
    QPushButton &button() { return *find<QPushButton>(u"placementAddButton"_s); }
    QString left()
    {
        auto *label = find<widgets::TextLabel>(u"placementsLeft"_s);
        return label->isVisible() ? label->fullText() : QString();
    }
    QStringList shown()
    {
        QStringList all;
        for (int row = 0;; ++row) {
            auto *label = find<widgets::TextLabel>(u"placement%1"_s.arg(row));
            if (!label)
                return all;
            all += label->fullText();
        }
    }
    Placements last() { return m_edited->last()[0].value<Placements>(); }

    std::unique_ptr<PlacementList> m_list;
    std::unique_ptr<QSignalSpy> m_edited;

private Q_SLOTS:
    void addsWithEnterButtonAndLeaving()
    {
        QVERIFY(!button().isEnabled());
        QTest::keyClicks(&field(), u"  Poster,  main hall "_s);
        QVERIFY(button().isEnabled());
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(last(), Placements({{u"Poster, main hall"_s, false}}));
        QVERIFY(field().text().isEmpty());
        QTest::keyClicks(&field(), u"Website"_s);
        QTest::mouseClick(&button(), Qt::LeftButton);
        QCOMPARE(last().size(), 2U);
        QTest::keyClicks(&field(), u"Profile"_s);
        QTest::keyClick(&field(), Qt::Key_Tab);
        QCOMPARE(shown(), QStringList({u"Poster, main hall"_s, u"Website"_s, u"Profile"_s}));
        QCOMPARE(m_edited->size(), 3);
    }

    void addsNothingTwice()
    {
        m_list->setPlacements({{u"Poster"_s, true}});
        for (const QString &text : {u"poster"_s, u"   "_s}) {
            QTest::keyClicks(&field(), text);
            QTest::keyClick(&field(), Qt::Key_Return);
        }
        QCOMPARE(m_edited->size(), 0);
        QCOMPARE(shown(), QStringList({u"Poster"_s}));
    }

    void ticksOffWhatIsReplaced()
    {
        m_list->setPlacements({{u"A"_s, true}, {u"B"_s, false}, {u"C"_s, true}});
        QVERIFY(left().startsWith(u"2 place(s) left"_s));
        QVERIFY(find<widgets::TextLabel>(u"placementHint0"_s)->isVisible());
        QCOMPARE(find<widgets::TextLabel>(u"placementHint0"_s)->fullText(),
                 u"Replace the link there"_s);
        QVERIFY(!find<QCheckBox>(u"placementDone1"_s));
        auto *done = find<QCheckBox>(u"placementDone0"_s);
        QCOMPARE(done->text(), u"Replaced there"_s);
        QCOMPARE(done->accessibleName(), u"Replaced there: A"_s);
        done->setFocus();
        QTest::keyClick(done, Qt::Key_Space);
        QCOMPARE(last(), Placements({{u"A"_s, false}, {u"B"_s, false}, {u"C"_s, true}}));
        QVERIFY(!find<QCheckBox>(u"placementDone0"_s));
        QVERIFY(left().startsWith(u"1 place(s) left"_s));
        QVERIFY(find<QCheckBox>(u"placementDone2"_s)->hasFocus()); // on to the next
        QTest::keyClick(find<QCheckBox>(u"placementDone2"_s), Qt::Key_Space);
        QCOMPARE(left(), QString());
        QVERIFY(field().hasFocus());
    }

    void removesAPlace()
    {
        m_list->setPlacements({{u"A"_s, true}, {u"B"_s, false}});
        auto *remove = find<QToolButton>(u"placementRemove0"_s);
        QCOMPARE(remove->accessibleName(), u"Remove A"_s);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(last(), Placements({{u"B"_s, false}}));
        QCOMPARE(shown(), QStringList({u"B"_s}));
        QCOMPARE(left(), QString());
    }

    void isNotDisturbedByTheSameAgain()
    {
        m_list->setPlacements({{u"A"_s, true}});
        auto *done = find<QCheckBox>(u"placementDone0"_s);
        QTest::keyClicks(&field(), u"half"_s);
        m_list->setPlacements({{u"A"_s, true}});
        QCOMPARE(find<QCheckBox>(u"placementDone0"_s), done);
        m_list->setPlacements({{u"A"_s, true}, {u"B"_s, true}});
        QCOMPARE(field().text(), u"half"_s);
        QVERIFY(field().hasFocus());
        QCOMPARE(m_edited->size(), 0);
    }

    void showsForeignTextAsText()
    {
        m_list->setPlacements({{u"<b>x</b>\u202e"_s, false}});
        QCOMPARE(shown(), QStringList({u"<b>x</b>"_s}));
        QCOMPARE(find<widgets::TextLabel>(u"placement0"_s)->textFormat(), Qt::PlainText);
    }

    void goesFromRowToRowWithTab()
    {
        m_list->setPlacements({{u"A"_s, true}, {u"B"_s, true}});
        QStringList names;
        find<QToolButton>(u"placementRemove0"_s)->setFocus();
        for (int i = 0; i < 5; ++i) {
            names += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names,
                 QStringList({u"placementRemove0"_s, u"placementDone0"_s, u"placementRemove1"_s,
                              u"placementDone1"_s, u"placementLineEdit"_s}));
    }
};

QTEST_MAIN(PlacementListTest)
#include "tst_placementlist.moc"
