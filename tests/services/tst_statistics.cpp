// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/statistics.h"

#include "services/bench.h"

#include <QFile>
#include <QSignalSpy>

using namespace bench;
using domain::Heard;
using domain::TimeSpan;
using domain::TimeStep;
using services::LinkReport;
using services::Report;
using services::Statistics;

/// Joins that the ledger was told of, and what the screens say about them.
class StatisticsServiceTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<Bench>();
        m_bench->enter(gateToken(), u"gate_bot"_s);
        m_bench->enter(wardenToken(), u"warden_bot"_s);
        m_bench->know(gateInNews);
        m_bench->know(gateInClub);
        m_bench->know(wardenInHarbour);
        m_statistics = std::make_unique<Statistics>(m_bench->ledger(), m_bench->clock);
        m_update = 1;
        m_person = 1;
    }
    void cleanup()
    {
        m_statistics.reset();
        m_bench.reset();
    }

private:
    void listen(core::UserId bot, domain::ListeningState state = domain::ListeningState::On)
    {
        ledger::Changes changes;
        changes.listening = {{bot, state}};
        QVERIFY(wait(m_bench->ledger().write(changes)));
    }
    /// So many people come now by the link, or by none.
    void join(const domain::SeatId &seat, int people, const std::optional<domain::Link> &by = {})
    {
        std::vector<Heard> heard;
        for (int i = 0; i < people; ++i) {
            Heard one;
            one.update = m_update++;
            one.what = Heard::What::Joined;
            one.chat = seat.chat;
            one.at = m_bench->clock.now();
            one.who = {{5000 + m_person++}, u"Ann"_s, u"ann"_s};
            one.link = by;
            heard.push_back(one);
        }
        QVERIFY(wait(m_bench->ledger().hear(seat.bot, heard, m_update)).has_value());
    }
    void leave(const domain::SeatId &seat, int person)
    {
        Heard one;
        one.update = m_update++;
        one.what = Heard::What::Left;
        one.chat = seat.chat;
        one.at = m_bench->clock.now();
        one.who = {{5000 + person}, u"Ann"_s, u"ann"_s};
        QVERIFY(wait(m_bench->ledger().hear(seat.bot, {one}, m_update)).has_value());
    }
    Report report(const domain::LinkScope &scope, TimeSpan span = TimeSpan::Week,
                  TimeStep step = TimeStep::Day)
    {
        const auto report = wait(m_statistics->report({scope, span, step, {}}));
        if (!report)
            qFatal("%s", core::toString(report.error()));
        return *report;
    }
    LinkReport linkReport(const domain::Link &link)
    {
        const auto report = wait(m_statistics->ofLink(link, {}, 14, 5));
        if (!report)
            qFatal("%s", core::toString(report.error()));
        return *report;
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Statistics> m_statistics;
    qint64 m_update = 1;
    int m_person = 1;

private Q_SLOTS:
    void saysThatNothingWasCountedWhereNobodyListens()
    {
        const Report nothing = report(domain::LinkScope::of(gateInNews));
        QVERIFY(!nothing.counting.since.isValid());
        QCOMPARE(nothing.counting.bots, 1);
        QCOMPARE(nothing.counting.botsNeverCounted, 1);
        QCOMPARE(nothing.series.size(), std::size_t(7));
        QCOMPARE(nothing.series.back().coverage, domain::Coverage::None);
        const LinkReport link = linkReport(m_bench->make(gateInNews));
        QVERIFY(!link.since.isValid());
        QVERIFY(!link.tally);
    }

    void tellsAttributedAndUnattributedJoinsApart()
    {
        listen(gate);
        const domain::Link link = m_bench->make(gateInClub, {u"Poster"_s, {}, {}, false});
        join(gateInClub, 3, link);
        join(gateInClub, 2);
        m_bench->pass(30min);
        leave(gateInClub, 1);
        const Report club = report(domain::LinkScope::of(gateInClub));
        QCOMPARE(club.byLinks.joins, 3);
        QCOMPARE(club.byNone.joins, 2);
        QCOMPARE(club.all.joins, 5);
        QCOMPARE(club.all.inside(), 4);
        QCOMPARE(club.all.share(domain::Stay::TenMinutes), std::optional(1.0));
        QCOMPARE(club.all.share(domain::Stay::Day), std::optional(0.0)); // who left did not
        QCOMPARE(club.countedLinks, 1);
        QCOMPARE(club.links.size(), std::size_t(1));
        QCOMPARE(club.links.front().link->settings.name, u"Poster"_s);
        QCOMPARE(club.links.front().recent, 3);
        QCOMPARE(club.series.back().joins, 5);
        QCOMPARE(club.series.back().leaves, 1);
    }

    void keepsToItsScope()
    {
        listen(gate);
        listen(warden);
        join(gateInNews, 1);
        join(gateInClub, 2);
        join(wardenInHarbour, 4);
        QCOMPARE(report(domain::LinkScope::of(gateInNews)).all.joins, 1);
        QCOMPARE(report(domain::LinkScope::of(gate)).all.joins, 3);
        const Report all = report(domain::LinkScope::all());
        QCOMPARE(all.all.joins, 7);
        QCOMPARE(all.counting.bots, 2);
        QCOMPARE(all.counting.botsListening, 2);
    }

    void comparesTagsAndPlacementsWithTheirCosts()
    {
        listen(gate);
        const domain::LinkNotes ads{
            {}, {u"ads"_s}, {{u"Bio"_s, false}}, domain::Money{1000, u"EUR"_s}};
        join(gateInNews, 4, m_bench->make(gateInNews, {u"One"_s, {}, {}, false}, ads));
        join(gateInNews, 1, m_bench->make(gateInNews, {u"Two"_s, {}, {}, false}));
        const Report news = report(domain::LinkScope::of(gateInNews));
        QCOMPARE(news.tags.size(), std::size_t(2));
        QCOMPARE(news.tags.front().name, u"ads"_s);
        QCOMPARE(news.tags.front().costs.front().perInside,
                 std::optional(domain::Money{250, u"EUR"_s}));
        QVERIFY(!news.tags.front().costs.front().perWeek);
        QCOMPARE(news.placements.front().name, u"Bio"_s);
    }

    void noticesThatALinkHasAnotherTag()
    {
        listen(gate);
        const domain::Link link =
            m_bench->make(gateInNews, {}, domain::LinkNotes{{}, {u"ads"_s}, {}, {}});
        join(gateInNews, 1, link);
        QCOMPARE(report(domain::LinkScope::all()).tags.front().name, u"ads"_s);
        ledger::Changes changes;
        changes.annotations = {{link.seat, link.hash, {{}, {u"press"_s}, {}, {}}}};
        QVERIFY(wait(m_bench->ledger().write(changes)));
        QCOMPARE(report(domain::LinkScope::all()).tags.front().name, u"press"_s);
    }

    void marksTimesThatWereNotListenedTo()
    {
        listen(gate);
        m_bench->clock.advance(24h);
        listen(gate, domain::ListeningState::Off);
        m_bench->clock.advance(72h);
        const Report news = report(domain::LinkScope::of(gateInNews));
        QCOMPARE(news.counting.botsListening, 0);
        QCOMPARE(news.counting.gaps.size(), std::size_t(1));
        QVERIFY(!news.counting.gaps.front().to.isValid());
        QCOMPARE(news.series.back().coverage, domain::Coverage::None);
        QCOMPARE(news.series[3].coverage, domain::Coverage::Part);
        const Report all = report(domain::LinkScope::all());
        QCOMPARE(all.counting.botsNeverCounted, 1);
    }

    void showsTheLastDaysOfALinkAndWhoCame()
    {
        listen(gate);
        const domain::Link link = m_bench->make(gateInNews);
        join(gateInNews, 2, link);
        m_bench->clock.advance(24h);
        join(gateInNews, 6, link);
        join(gateInNews, 9);
        const LinkReport report = linkReport(link);
        QCOMPARE(report.days.size(), std::size_t(14));
        QCOMPARE(report.days[12].joins, 2);
        QCOMPARE(report.days[13].joins, 6);
        QCOMPARE(report.days[0].coverage, domain::Coverage::None);
        QCOMPARE(report.tally->joins, 8);
        QCOMPARE(report.visits.size(), std::size_t(5));
        QCOMPARE(report.visits.front().joined, m_bench->clock.now());
        QVERIFY(report.since.isValid());
    }

    void tellsWhenSomebodyCame()
    {
        listen(gate);
        QSignalSpy changed(m_statistics.get(), &Statistics::changed);
        join(gateInNews, 1);
        QVERIFY(eventually([&] { return !changed.isEmpty(); }));
    }

    void writesFilesAndSaysWhyNot()
    {
        const QString path = m_bench->profile() + u"/figures.csv"_s;
        QVERIFY(wait(m_statistics->write(path, [] { return QByteArray("a,b\r\n"); })).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("a,b\r\n"));
        QVERIFY(!wait(m_statistics->write(m_bench->profile() + u"/none/figures.csv"_s,
                                          [] { return QByteArray("a"); })));
    }
};

QTEST_GUILESS_MAIN(StatisticsServiceTest)
#include "tst_statistics.moc"
