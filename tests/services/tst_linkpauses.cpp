// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>

using namespace bench;
using domain::Action;
using domain::LinkSettings;
using services::LinkDesk;

/// Pausing, resuming, extending, and putting back.
class LinkPausesTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<Bench>();
        m_bench->knowEverything();
        m_week = m_bench->clock.now().addDays(7);
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void pausesAndResumes()
    {
        const LinkSettings settings{u"Flyer"_s, m_week, 50, false};
        const auto made = m_bench->make(gateInNews, settings);
        const auto paused = wait(desk().pause(made));
        QVERIFY(paused);
        const LinkSettings asking{u"Flyer"_s, m_week, {}, true};
        QVERIFY(m_bench->worldSettings(made.url) == asking);
        QVERIFY(m_bench->link(made.url) == paused->link);
        QVERIFY(paused->link.beforePause == settings);
        QCOMPARE(domain::stateOf(paused->link, m_bench->clock.now()), domain::LinkState::Paused);
        auto line = m_bench->lastLine(Action::LinkPaused);
        QCOMPARE(line.before, u"{\"approval\":false,\"limit\":50}"_s);
        QCOMPARE(line.after, u"{\"approval\":true,\"limit\":null}"_s);

        const auto resumed = wait(desk().resume(paused->link));
        QVERIFY(resumed);
        QVERIFY(resumed->link.settings == settings);
        QVERIFY(!resumed->link.beforePause);
        QVERIFY(m_bench->worldSettings(made.url) == settings);
        line = m_bench->lastLine(Action::LinkResumed);
        QCOMPARE(line.before, u"{\"approval\":true,\"limit\":null}"_s);
        QCOMPARE(line.after, u"{\"approval\":false,\"limit\":50}"_s);
        QVERIFY(m_bench->linksAgree());
    }

    void editsWhatResumingRestores()
    {
        const auto made = m_bench->make(gateInNews, {u"Old"_s, m_week, 50, false});
        const auto paused = wait(desk().pause(made));
        const LinkSettings asked{u"New"_s, m_week.addDays(1), {}, true};
        const auto edited = wait(desk().edit(paused->link, asked));
        QVERIFY(edited && edited->link.settings == asked);
        const auto resumed = wait(desk().resume(m_bench->link(made.url)));
        const LinkSettings expected{u"New"_s, m_week.addDays(1), 50, false};
        QVERIFY(resumed && resumed->link.settings == expected);
        QVERIFY(m_bench->linksAgree());
    }

    void endsThePauseWithApproval()
    {
        const auto made = m_bench->make(gateInNews, {u"Old"_s, {}, 50, false});
        const auto paused = wait(desk().pause(made));
        const auto edited = wait(desk().edit(paused->link, {u"Old"_s, {}, 20, false}));
        QVERIFY(edited && !edited->link.beforePause);
        QVERIFY(!m_bench->link(made.url).beforePause);
        QVERIFY(m_bench->linksAgree());
    }

    void isNotPausedWhereTheServerDoesNotAsk()
    {
        const auto made = m_bench->make(gateInNews, {u"Old"_s, {}, 50, false});
        const auto truth = answerAbout(m_bench->world(), *m_bench->world().findLink(made.url));
        m_bench->server.faults().add(answering(truth).on("editChatInviteLink"));
        const auto paused = wait(desk().pause(made));
        QVERIFY(paused && !paused->link.beforePause);
        QVERIFY(paused->asked != paused->link.settings);
        QVERIFY(m_bench->linksAgree());
    }

    void extends_data()
    {
        const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        QTest::addColumn<QDateTime>("expires");
        QTest::addColumn<std::chrono::minutes>("passed");
        QTest::addColumn<QDateTime>("extended");
        QTest::newRow("from its expiry")
            << now.addDays(1) << std::chrono::minutes(10) << now.addDays(8);
        QTest::newRow("from now where it has passed")
            << now.addSecs(60) << std::chrono::minutes(10) << now.addSecs(600).addDays(7);
        QTest::newRow("to the last moment") << domain::latestExpiry().addDays(-1)
                                            << std::chrono::minutes(10) << domain::latestExpiry();
    }
    void extends()
    {
        QFETCH(QDateTime, expires);
        QFETCH(std::chrono::minutes, passed);
        QFETCH(QDateTime, extended);
        const auto made = m_bench->make(gateInNews, {u"Flyer"_s, expires, 5, false});
        m_bench->pass(passed);
        QSignalSpy done(&desk(), &LinkDesk::done);
        const auto answer = wait(desk().extend(made, 7));
        QVERIFY(answer);
        QCOMPARE(answer->link.settings.expires, extended);
        QCOMPARE(m_bench->worldSettings(made.url).expires, extended);
        QCOMPARE(m_bench->lines(Action::LinkExtended), 1);
        QCOMPARE(done.size(), 1);
        QCOMPARE(done[0][0].value<services::Purpose>().days, 7);
        QVERIFY(m_bench->linksAgree());
    }

    void extendsAPausedLinkForGood()
    {
        const auto made = m_bench->make(gateInNews, {{}, m_week, 5, false});
        const auto paused = wait(desk().pause(made));
        const auto extended = wait(desk().extend(paused->link, 1));
        QVERIFY(extended && extended->link.settings.approval);
        const auto resumed = wait(desk().resume(extended->link));
        const LinkSettings expected{{}, m_week.addDays(1), 5, false};
        QVERIFY(resumed && resumed->link.settings == expected);
        QVERIFY(m_bench->linksAgree());
    }

    void putsBack_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"edit", "pause", "resume", "rename"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void putsBack()
    {
        QFETCH(QString, what);
        domain::Link before = what == "rename"_L1
            ? m_bench->makeSubscription(gateInNews, u"Gold"_s)
            : m_bench->make(gateInNews, {u"Flyer"_s, m_week, 5, false});
        if (what == "resume"_L1)
            before = wait(desk().pause(before))->link;
        auto act = what == "edit"_L1 ? desk().edit(before, {})
            : what == "pause"_L1     ? desk().pause(before)
            : what == "resume"_L1    ? desk().resume(before)
                                     : desk().rename(before, u"Silver"_s);
        const auto after = wait(std::move(act));
        QVERIFY(after);
        QVERIFY(after->link.settings != before.settings);
        QSignalSpy done(&desk(), &LinkDesk::done);
        const auto back = wait(desk().putBack(after->link, before));
        QVERIFY(back);
        QVERIFY(m_bench->link(before.url) == before);
        QCOMPARE(m_bench->lines(Action::ActUndone), 1);
        QCOMPARE(done.size(), 0);
        QVERIFY(m_bench->linksAgree());
    }

private:
    LinkDesk &desk() { return m_bench->desk(); }

    std::unique_ptr<Bench> m_bench;
    QDateTime m_week; ///< in a week
};

QTEST_GUILESS_MAIN(LinkPausesTest)
#include "tst_linkpauses.moc"
