// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>

using namespace bench;
using services::OneTimeLinks;

class OneTimeLinksTest : public testsupport::Test
{
    Q_OBJECT

    static domain::Link make(Bench &bench, const QString &expected = {})
    {
        bench.knowEverything();
        if (!wait(bench.listener().turnOn(gate)))
            qFatal("the bench is broken: nobody listens");
        domain::LinkSettings settings;
        settings.name = u"For Olena"_s;
        settings.expires = bench.clock.now().addDays(1);
        const auto made = wait(bench.desk().createForOne(gateInNews, settings, expected));
        if (!made)
            qFatal("%s", core::toString(made.error()));
        return made->link;
    }
    static void join(Bench &bench, const QString &url, const QString &username)
    {
        bench.server.act([&](simulator::World &world) {
            const core::UserId who{8'500'001};
            world.addPerson(who, u"Olena"_s, username);
            QVERIFY(simulator::joinByLink(world, who, url));
        });
    }

private Q_SLOTS:
    void letsOneInAndIsRevokedThen()
    {
        Bench bench;
        const domain::Link link = make(bench);
        QCOMPARE(link.settings.limit, 1);
        QVERIFY(bench.link(link.url).forOne);
        QSignalSpy stranger(&bench.program().oneTimeLinks, &OneTimeLinks::strangerCame);
        join(bench, link.url, u"olenak"_s);
        QVERIFY(eventually([&] { return bench.isRevoked(link.url); }));
        QVERIFY(eventually([&] { return bench.link(link.url).revoked; }));
        QCOMPARE(bench.lastLine(domain::Action::LinkRevoked).actor, domain::Actor::Gatehouse);
        QVERIFY(stranger.isEmpty());
    }

    void tellsWhenSomebodyElseCame()
    {
        Bench bench;
        const domain::Link link = make(bench, u"@olenak"_s);
        QSignalSpy stranger(&bench.program().oneTimeLinks, &OneTimeLinks::strangerCame);
        join(bench, link.url, u"somebody_else"_s);
        QVERIFY(eventually([&] { return stranger.size() == 1; }));
        QCOMPARE(stranger[0][0].value<domain::Link>().expected, u"@olenak"_s);
        QCOMPARE(stranger[0][1].value<domain::Person>().username, u"somebody_else"_s);
        QVERIFY(eventually([&] { return bench.isRevoked(link.url); }));
    }

    void isRevokedAfterARestartToo()
    {
        Bench bench;
        const domain::Link link = make(bench);
        bench.server.faults().add(
            simulator::Fault::cutBeforeActing().on("revokeChatInviteLink").times(1));
        join(bench, link.url, u"olenak"_s);
        QVERIFY(eventually([&] { return bench.link(link.url).joined == 1; }));
        bench.crash();
        bench.start();
        QVERIFY(wait(bench.program().oneTimeLinks.open()));
        QVERIFY(eventually([&] {
            bench.clock.advance(1s);
            return bench.isRevoked(link.url);
        }));
    }

    void knowsWhomTheUserMeant_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("isThem");
        QTest::newRow("nobody in particular") << u"  "_s << true;
        QTest::newRow("username") << u"@OlenaK"_s << true;
        QTest::newRow("username without @") << u"olenak"_s << true;
        QTest::newRow("number") << u"501"_s << true;
        QTest::newRow("name") << u"olena kovalenko"_s << true;
        QTest::newRow("another username") << u"@olena"_s << false;
        QTest::newRow("another number") << u"502"_s << false;
        QTest::newRow("part of the name") << u"Olena"_s << false;
    }
    void knowsWhomTheUserMeant()
    {
        QFETCH(QString, expected);
        QTEST(services::isExpected(expected, {{501}, u"Olena Kovalenko"_s, u"olenak"_s}), "isThem");
    }
};

QTEST_GUILESS_MAIN(OneTimeLinksTest)
#include "tst_onetimelinks.moc"
