// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/campaigns.h"

#include "services/jobacts.h"
#include "services/textfile.h"

#include <QFile>

using namespace bench;
using core::Error;
using domain::CampaignLink;
using services::Campaigns;

class CampaignsTest : public testsupport::Test
{
    Q_OBJECT

    static domain::CampaignRules rulesAt(const QDateTime &now)
    {
        domain::CampaignRules rules;
        rules.now = now;
        rules.zone = QTimeZone::utc();
        return rules;
    }

private Q_SLOTS:
    void knowsTheNamesOfAChatsLivingLinks()
    {
        Bench bench;
        bench.knowEverything();
        bench.make(gateInNews, {u"Anna"_s, {}, {}, false});
        const domain::Link revoked = bench.make(gateInNews, {u"Ben"_s, {}, {}, false});
        QVERIFY(wait(bench.desk().revoke(revoked)));
        bench.make(gateInClub, {u"Cleo"_s, {}, {}, false});
        Campaigns campaigns(bench.ledger());
        const auto names = wait(campaigns.livingNames(news));
        QVERIFY(names);
        QVERIFY(names->contains(domain::nameKey(u"ANNA"_s)));
        QVERIFY(!names->contains(domain::nameKey(u"Ben"_s)));
        QVERIFY(!names->contains(domain::nameKey(u"Cleo"_s)));
        QVERIFY(wait(campaigns.livingNames({-1}))->isEmpty());
    }

    void readsNamesPageByPage()
    {
        Bench bench;
        bench.knowEverything();
        ledger::Changes changes;
        for (int i = 0; i < 1001; ++i) {
            domain::Link link;
            link.seat = gateInNews;
            link.hash = u"hash%1"_s.arg(i);
            link.url = u"https://t.me/+hash%1"_s.arg(i);
            link.settings.name = u"Link %1"_s.arg(i);
            changes.links.push_back(link);
        }
        QVERIFY(wait(bench.ledger().write(std::move(changes))));
        Campaigns campaigns(bench.ledger());
        const auto names = wait(campaigns.livingNames(news));
        QVERIFY(names);
        for (int i = 0; i < 1001; ++i)
            QVERIFY(names->contains(domain::nameKey(u"Link %1"_s.arg(i))));
    }

    void readsAndJudgesLists()
    {
        Bench bench;
        Campaigns campaigns(bench.ledger());
        const auto list = wait(campaigns.read(u"name,limit\nAnna,5\nBen,x"_s));
        QVERIFY(list);
        QCOMPARE(*list, domain::readCampaign(u"name,limit\nAnna,5\nBen,x"_s));
        const domain::CampaignRules rules = rulesAt(bench.clock.now());
        const auto links = wait(campaigns.plan(list->rows, rules));
        QVERIFY(links);
        QCOMPARE(*links, plannedLinks(list->rows, rules));
        QCOMPARE((*links)[1].problemCount(), 1);
    }

    void makesWhatTheListSays()
    {
        Bench bench;
        bench.knowEverything();
        domain::CampaignRules rules = rulesAt(bench.clock.now());
        const auto rows =
            domain::readCampaign(u"name;expires;limit;approval;tags;cost;placement;note\n"
                                 "Anna;2030-01-02T03:04:05Z;5;;b, A, a;12.50 EUR;wall;first\n"
                                 "Ben;;;yes;;;;"_s)
                .rows;
        const auto links = plannedLinks(rows, rules);
        const auto job = wait(bench.jobs().start(domain::JobKind::Create, u"Two"_s,
                                                 services::creationSteps(gateInNews, links)));
        QVERIFY(job);
        QVERIFY(comesToEnd(bench, *job));
        Campaigns campaigns(bench.ledger());
        const auto result = wait(campaigns.result(*job));
        QVERIFY(result);
        QCOMPARE(result->size(), 2U);
        const CampaignLink anna = result->front();
        QCOMPARE(anna, (CampaignLink{1, u"Anna"_s, anna.url, StepState::Done}));
        QCOMPARE(bench.worldSettings(anna.url), links[0].settings);
        const domain::Link inLedger = bench.link(anna.url);
        QCOMPARE(inLedger.notes,
                 (domain::LinkNotes{u"first"_s,
                                    inLedger.notes.tags,
                                    {{u"wall"_s, false}},
                                    domain::Money{1250, u"EUR"_s}}));
        QCOMPARE(inLedger.notes.tags.size(), 2);
        QVERIFY(bench.worldSettings((*result)[1].url).approval);
    }

    void tellsOfLinksThatWereRefused()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.faults().add(
            telling(400, "Bad Request: EXPIRE_DATE_INVALID").on("createChatInviteLink"));
        const auto links =
            plannedLinks(domain::readCampaign(u"Anna\nBen"_s).rows, rulesAt(bench.clock.now()));
        const auto job = wait(bench.jobs().start(domain::JobKind::Create, u"Two"_s,
                                                 services::creationSteps(gateInNews, links)));
        QVERIFY(job);
        QVERIFY(comesToEnd(bench, *job));
        Campaigns campaigns(bench.ledger());
        const auto result = wait(campaigns.result(*job));
        QVERIFY(result);
        QCOMPARE(result->front(), (CampaignLink{1, u"Anna"_s, {}, StepState::Refused}));
        QCOMPARE(result->back().state, StepState::Done);
    }

    void readsResultsPageByPage()
    {
        Bench bench;
        bench.knowEverything();
        const auto rows = domain::rowsOf({u"{n}"_s, 1, 500, false}).rows;
        auto links = plannedLinks(rows, rulesAt(bench.clock.now()));
        const auto again = links;
        links.insert(links.end(), again.begin(), again.end());
        domain::Job job;
        job.kind = domain::JobKind::Create;
        job.state = domain::JobState::Paused;
        const auto id =
            wait(bench.ledger().planJob(job, services::creationSteps(gateInNews, links)));
        QVERIFY(id);
        Campaigns campaigns(bench.ledger());
        const auto result = wait(campaigns.result(*id));
        QVERIFY(result);
        QCOMPARE(result->size(), 1000U);
        QCOMPARE(result->back(), (CampaignLink{1000, u"500"_s, {}, StepState::Pending}));
    }

    void writesFilesWholeOrNotAtAll()
    {
        Bench bench;
        Campaigns campaigns(bench.ledger());
        const QString path = bench.profile() + u"/list.csv"_s;
        QVERIFY(wait(campaigns.write(path, [] { return QByteArray("a\n"); })));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("a\n"));
        const auto refused = wait(campaigns.write(bench.profile() + u"/none/list.csv"_s,
                                                  [] { return QByteArray("a\n"); }));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::StorageFailed);
    }
};

QTEST_GUILESS_MAIN(CampaignsTest)
#include "tst_campaigns.moc"
