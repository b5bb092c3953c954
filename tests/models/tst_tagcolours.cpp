// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/tagcolours.h"

#include "services/bench.h"

#include <QSignalSpy>

using namespace bench;
using domain::Tag;
using domain::TagColour;
using models::TagColours;

class TagColoursTest : public testsupport::Test
{
    Q_OBJECT

private:
    static void write(Bench &bench, std::vector<Tag> tags)
    {
        ledger::Changes changes;
        changes.tags = std::move(tags);
        QVERIFY(wait(bench.ledger().write(changes)));
    }

private Q_SLOTS:
    void followsTheLedger()
    {
        Bench bench;
        write(bench, {{u"Press"_s, TagColour::Blue}});
        TagColours colours(bench.program().catalogue);
        QVERIFY(colours.all().empty());
        QVERIFY(eventually([&] { return colours.all().size() == 1; }));
        QCOMPARE(colours.of(u"PRESS"_s), TagColour::Blue);
        QCOMPARE(colours.of(u"flyer"_s), TagColour::Grey);
        QSignalSpy changed(&colours, &TagColours::changed);
        write(bench, {{u"press"_s, TagColour::Red}, {u"flyer"_s, TagColour::Teal}});
        QVERIFY(eventually([&] { return colours.of(u"flyer"_s) == TagColour::Teal; }));
        QCOMPARE(colours.of(u"Press"_s), TagColour::Red);
        QVERIFY(!changed.isEmpty());
    }

    void givesANewTagTheColourThatFewestHave()
    {
        Bench bench;
        TagColours colours(bench.program().catalogue);
        std::vector<Tag> tags;
        for (const TagColour expected :
             {TagColour::Red, TagColour::Orange, TagColour::Yellow, TagColour::Green,
              TagColour::Teal, TagColour::Blue, TagColour::Purple, TagColour::Grey, TagColour::Red,
              TagColour::Orange}) {
            QVERIFY(eventually([&] { return colours.all().size() == tags.size(); }));
            QCOMPARE(colours.next(), expected);
            tags.push_back({u"tag %1"_s.arg(tags.size()), colours.next()});
            write(bench, {tags.back()});
        }
    }
};

QTEST_GUILESS_MAIN(TagColoursTest)
#include "tst_tagcolours.moc"
