// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/tagedit.h"

#include "models/tagcolours.h"
#include "widgets/dialogbench.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using domain::Tag;
using domain::TagColour;
using widgets::TagEdit;

class TagEditTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::DialogBench>();
        QVERIFY(m_bench->open());
        write({{u"Press"_s, TagColour::Blue}, {u"flyer"_s, TagColour::Red}});
        m_colours = std::make_unique<models::TagColours>(m_bench->catalogue);
        QTRY_COMPARE(m_colours->all().size(), 2U);
        m_edit = std::make_unique<TagEdit>(*m_colours);
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
        field().setFocus();
        m_edited = std::make_unique<QSignalSpy>(m_edit.get(), &TagEdit::edited);
        m_coloured = std::make_unique<QSignalSpy>(m_edit.get(), &TagEdit::colourChosen);
    }

    void cleanup()
    {
        m_coloured.reset();
        m_edited.reset();
        m_edit.reset();
        m_colours.reset();
        m_bench.reset();
    }

private:
    void write(std::vector<Tag> tags)
    {
        ledger::Changes changes;
        changes.tags = std::move(tags);
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
    }
    QLineEdit &field() { return *m_edit->findChild<QLineEdit *>(u"tagLineEdit"_s); }
    QList<QFrame *> chips() { return m_edit->findChildren<QFrame *>(u"tagChip"_s); }
    /// "word colour" of every chip.
    QStringList shown()
    {
        QStringList all;
        for (QFrame *chip : chips())
            all += chip->findChild<QToolButton *>(u"tagButton"_s)->text() + u' '
                + chip->property("tag").toString();
        return all;
    }
    QStringList last() { return m_edited->last()[0].toStringList(); }
    void type(const QString &text)
    {
        field().clear();
        QTest::keyClicks(&field(), text);
        field().completer()->popup()->hide();
        QTest::keyClick(&field(), Qt::Key_Return);
        testsupport::settle();
    }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<models::TagColours> m_colours;
    std::unique_ptr<TagEdit> m_edit;
    std::unique_ptr<QSignalSpy> m_edited;
    std::unique_ptr<QSignalSpy> m_coloured;

private Q_SLOTS:
    void showsEachTagWithItsColourAndWord()
    {
        m_edit->setTags({u"flyer"_s, u"PRESS"_s, u"R&D"_s});
        QCOMPARE(shown(), QStringList({u"flyer red"_s, u"PRESS blue"_s, u"R&&D grey"_s}));
        QCOMPARE(chips()[0]->findChild<QToolButton *>(u"tagButton"_s)->accessibleName(),
                 u"Tag flyer, Red"_s);
        m_edit->setTags({});
        QCOMPARE(shown(), QStringList());
        QCOMPARE(m_edited->size(), 0);
    }

    void addsATagWithEnterOrComma()
    {
        m_edit->setTags({u"flyer"_s});
        type(u" two  words "_s);
        QCOMPARE(last(), QStringList({u"flyer"_s, u"two words"_s}));
        QTest::keyClicks(&field(), u"alpha,"_s);
        QCOMPARE(last(), QStringList({u"alpha"_s, u"flyer"_s, u"two words"_s}));
        QVERIFY(field().text().isEmpty());
        QCOMPARE(m_edited->size(), 2);
    }

    void givesANewTagTheNextColour()
    {
        type(u"new"_s);
        QCOMPARE(m_coloured->size(), 1);
        QCOMPARE(m_coloured->last()[0].value<Tag>(), (Tag{u"new"_s, TagColour::Orange}));
        write({m_coloured->last()[0].value<Tag>()});
        QTRY_COMPARE(shown(), QStringList({u"new orange"_s}));
    }

    void writesAKnownTagAsItIsWrittenElsewhere()
    {
        type(u"PRESS"_s);
        QCOMPARE(last(), QStringList({u"Press"_s}));
        QCOMPARE(m_coloured->size(), 0);
        type(u"press"_s); // it has that
        type(u"  , ,"_s);
        QCOMPARE(m_edited->size(), 1);
        QCOMPARE(chips().size(), 1);
    }

    void offersTheTagsThereAre()
    {
        m_edit->setTags({u"flyer"_s});
        QTest::keyClicks(&field(), u"RES"_s);
        QAbstractItemView *popup = field().completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        testsupport::settle();
        QCOMPARE(m_edited->size(), 1);
        QCOMPARE(last(), QStringList({u"flyer"_s, u"Press"_s}));
        QCOMPARE(field().text(), QString());
        QTest::keyClicks(&field(), u"fly"_s); // it has that
        QVERIFY(!popup->isVisible());
    }

    void removesATag()
    {
        m_edit->setTags({u"flyer"_s, u"Press"_s});
        auto *remove = chips()[0]->findChild<QToolButton *>(u"tagRemoveButton"_s);
        QCOMPARE(remove->accessibleName(), u"Remove tag flyer"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(last(), QStringList({u"Press"_s}));
        QCOMPARE(shown(), QStringList({u"Press blue"_s}));
        QVERIFY(field().hasFocus());
    }

    void changesAColourFromTheChipsMenu()
    {
        m_edit->setTags({u"flyer"_s});
        QMenu *menu = chips()[0]->findChild<QToolButton *>(u"tagButton"_s)->menu();
        QCOMPARE(menu->actions().size(), domain::tagColourCount + 2);
        QVERIFY(menu->actions()[int(TagColour::Red)]->isChecked());
        menu->actions()[int(TagColour::Teal)]->trigger();
        QCOMPARE(m_coloured->last()[0].value<Tag>(), (Tag{u"flyer"_s, TagColour::Teal}));
        QCOMPARE(m_edited->size(), 0);
        write({{u"flyer"_s, TagColour::Teal}});
        QTRY_COMPARE(shown(), QStringList({u"flyer teal"_s}));
    }

    void isNotDisturbedByNewsWhileOneTypes()
    {
        m_edit->setTags({u"flyer"_s});
        QTest::keyClicks(&field(), u"hal"_s);
        const auto before = chips();
        m_edit->setTags({u"flyer"_s});
        QCOMPARE(chips(), before);
        write({{u"later"_s, TagColour::Green}});
        QTRY_COMPARE(m_colours->all().size(), 3U);
        m_edit->setTags({u"flyer"_s, u"Press"_s});
        QCOMPARE(field().text(), u"hal"_s);
        QVERIFY(field().hasFocus());
        QCOMPARE(chips().size(), 2);
    }

    void namesEveryColour()
    {
        QSet<QString> names;
        for (int i = 0; i < domain::tagColourCount; ++i)
            names += widgets::colourText(static_cast<TagColour>(i));
        QCOMPARE(names.size(), domain::tagColourCount);
    }
};

QTEST_MAIN(TagEditTest)
#include "tst_tagedit.moc"
