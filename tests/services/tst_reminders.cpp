// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

using namespace bench;

class RemindersTest : public testsupport::Test
{
    Q_OBJECT

    static QStringList names(const std::vector<domain::Link> &links)
    {
        QStringList names;
        for (const domain::Link &link : links)
            names += link.settings.name;
        return names;
    }

private Q_SLOTS:
    void tellsOfLinksThatExpireSoon()
    {
        Bench bench;
        bench.knowEverything();
        const auto make = [&](const QString &name, int hours) {
            domain::LinkSettings settings;
            settings.name = name;
            if (hours > 0)
                settings.expires = bench.clock.now().addSecs(hours * 3600LL);
            bench.make(gateInNews, settings);
        };
        make(u"in a day"_s, 24);
        make(u"in three days"_s, 72);
        make(u"in four days"_s, 96);
        make(u"never"_s, 0);
        const auto reminder = wait(bench.program().reminders.find());
        QVERIFY(reminder);
        QCOMPARE(names(reminder->expiring), QStringList({u"in a day"_s, u"in three days"_s}));
        QVERIFY(reminder->filling.empty());
    }

    void tellsOfLinksThatFillUpSoon()
    {
        Bench bench;
        bench.knowEverything();
        domain::LinkSettings settings;
        settings.limit = 20;
        settings.name = u"fills"_s;
        const domain::Link fills = bench.make(gateInNews, settings);
        settings.name = u"is nearly full"_s;
        domain::Link quiet = bench.make(gateInNews, settings);
        quiet.joined = 18;
        quiet.inside = 18;
        ledger::Changes changes;
        changes.links = {quiet};
        QVERIFY(wait(bench.ledger().write(changes)));
        std::vector<domain::Heard> heard;
        for (int i = 0; i < 16; ++i) {
            domain::Heard one;
            one.update = i + 1;
            one.what = domain::Heard::What::Joined;
            one.chat = news;
            one.at = bench.clock.now().addSecs(-3600);
            one.who = {{9000 + i}, u"Guest"_s, {}};
            one.link = fills;
            heard.push_back(one);
        }
        QVERIFY(wait(bench.ledger().hear(gate, heard, 0)));
        const auto reminder = wait(bench.program().reminders.find());
        QVERIFY(reminder);
        QCOMPARE(names(reminder->filling), QStringList(u"fills"_s));
        QVERIFY(reminder->expiring.empty());
    }

    void saysNothingWhereNothingEnds()
    {
        Bench bench;
        bench.knowEverything();
        QVERIFY(wait(bench.program().reminders.find())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(RemindersTest)
#include "tst_reminders.moc"
