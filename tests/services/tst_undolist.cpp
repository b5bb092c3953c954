// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QSignalSpy>

using namespace bench;
using core::Error;
using domain::Action;
using domain::LinkNotes;
using domain::LinkSettings;
using services::LinkDesk;
using services::UndoList;
using simulator::Fault;

class UndoListTest : public testsupport::Test
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

    void takesBack_data()
    {
        QTest::addColumn<Action>("action");
        QTest::newRow("edit") << Action::LinkEdited;
        QTest::newRow("pause") << Action::LinkPaused;
        QTest::newRow("resume") << Action::LinkResumed;
        QTest::newRow("extend") << Action::LinkExtended;
        QTest::newRow("annotate") << Action::LinkAnnotated;
        QTest::newRow("forget") << Action::LinkForgotten;
    }
    void takesBack()
    {
        QFETCH(Action, action);
        domain::Link before = m_bench->make(gateInNews, {u"Flyer"_s, m_week, 5, false});
        if (action == Action::LinkResumed)
            before = wait(desk().pause(before))->link;
        if (action == Action::LinkForgotten)
            before = wait(desk().revoke(before))->link;
        m_bench->crash(); // with the list
        m_bench->start();
        const simulator::World world = m_bench->world();
        QVERIFY(!undo().next());
        QSignalSpy changed(&undo(), &UndoList::changed);
        act(action, before);
        QVERIFY(undo().next());
        QCOMPARE(changed.size(), 1);
        QVERIFY(undo().next()->purpose.action == action);
        QCOMPARE(undo().next()->purpose.days, action == Action::LinkExtended ? 3 : 0);
        QVERIFY(undo().next()->before == before);
        if (action != Action::LinkForgotten)
            QVERIFY(undo().next()->after == m_bench->link(before.url));

        QVERIFY(wait(undo().undo()));
        QVERIFY(!undo().next());
        domain::Link after = m_bench->link(before.url);
        after.id = before.id;
        QVERIFY(after == before);
        QVERIFY(m_bench->world().links == world.links);
        QCOMPARE(m_bench->lines(Action::ActUndone), 1);
        QVERIFY(m_bench->linksAgree());
        QCOMPARE(wait(undo().undo()).error().kind, Error::Kind::NotFound);
    }

    void takesBackARename()
    {
        const auto before = m_bench->makeSubscription(gateInNews, u"Gold"_s);
        QVERIFY(wait(desk().rename(before, u"Silver"_s)));
        QVERIFY(wait(undo().undo()));
        QVERIFY(m_bench->link(before.url) == before);
        QCOMPARE(m_bench->calls("editChatSubscriptionInviteLink"), 2);
        QVERIFY(m_bench->linksAgree());
    }

    void takesBackTheNewestFirst()
    {
        const auto first = m_bench->make(gateInNews, {u"1"_s, m_week, 5, false});
        const auto second = m_bench->make(gateInClub, {u"2"_s, m_week, 5, false});
        act(Action::LinkEdited, first);
        act(Action::LinkAnnotated, second);
        act(Action::LinkPaused, m_bench->link(first.url));
        act(Action::LinkExtended, second);
        for (const Action action : {Action::LinkExtended, Action::LinkPaused, Action::LinkAnnotated,
                                    Action::LinkEdited}) {
            QVERIFY(undo().next()->purpose.action == action);
            QVERIFY(wait(undo().undo()));
        }
        QVERIFY(!undo().next());
        QVERIFY(m_bench->link(first.url) == first);
        QVERIFY(m_bench->link(second.url) == second);
        QVERIFY(m_bench->linksAgree());
    }

    void takesBackInAnUpgradedGroup()
    {
        const auto before = m_bench->make(gateInDen, {u"Flyer"_s, m_week, 5, false});
        act(Action::LinkEdited, before);
        QVERIFY(m_bench->server.act(
            [](simulator::World &world) { return simulator::upgrade(world, den); }));
        QVERIFY(wait(undo().undo()));
        QVERIFY(m_bench->link(before.url).settings == before.settings);
        QVERIFY(m_bench->linksAgree());
    }

    void hasNothingForWhatIsFinal()
    {
        const auto link = m_bench->make(gateInNews);
        QVERIFY(wait(desk().revoke(m_bench->make(gateInNews))));
        m_bench->makeSubscription(gateInNews);
        const auto adopted = m_bench->adopt(gateInNews);
        QVERIFY(wait(desk().edit(adopted, {u"x"_s, {}, {}, false})));
        m_bench->retirement().rotate(link);
        m_bench->retirement().hurry();
        QVERIFY(eventually([&] { return m_bench->link(link.url).revoked; }));
        QVERIFY(!wait(desk().edit(adopted, {u"x"_s, {}, 0, false})));
        m_bench->worldSeat(gateInNews).rights.inviteUsers = false;
        QVERIFY(!wait(desk().edit(m_bench->link(adopted.url), {u"y"_s, {}, {}, false})));
        QVERIFY(!undo().next());
    }

    // What has changed since
    // ---------------------------------------------------------------------

    void refusesWhatHasChangedSince_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("since");
        for (const char *since : {"settings", "pause", "revoked", "uncertain"})
            QTest::addRow("edit, %s", since) << Action::LinkEdited << QString::fromLatin1(since);
        QTest::newRow("annotate, notes") << Action::LinkAnnotated << u"notes"_s;
        QTest::newRow("forget, adopted") << Action::LinkForgotten << u"adopted"_s;
    }
    void refusesWhatHasChangedSince()
    {
        QFETCH(Action, action);
        QFETCH(QString, since);
        domain::Link link = m_bench->make(gateInNews, {u"Flyer"_s, m_week, 5, false});
        if (action == Action::LinkForgotten)
            link = wait(desk().revoke(link))->link;
        act(action, link);
        ledger::Changes changes;
        domain::Link other = m_bench->link(link.url);
        if (since == "settings"_L1)
            other.settings.limit = 6;
        else if (since == "pause"_L1)
            other.beforePause = LinkSettings();
        else if (since == "revoked"_L1)
            other.revoked = true;
        else if (since == "uncertain"_L1)
            other.uncertain = true;
        if (since == "adopted"_L1)
            QVERIFY(wait(m_bench->book().adopt(gateInNews, {link.url})));
        else if (since == "notes"_L1)
            changes.annotations.push_back({link.seat, link.hash, {u"other"_s, {}, {}, {}}});
        else
            changes.links.push_back(other);
        QVERIFY(wait(m_bench->ledger().write(changes)));
        const auto there = m_bench->link(link.url);
        const auto calls = m_bench->server.calls().size();
        QCOMPARE(wait(undo().undo()).error().kind, Error::Kind::ChangedSince);
        QVERIFY(!undo().next());
        QVERIFY(m_bench->link(link.url) == there);
        QCOMPARE(m_bench->server.calls().size(), calls);
        QCOMPARE(m_bench->lines(Action::ActUndone), 0);
    }

    void keepsWhatIsWrittenBesideALinkMeanwhile()
    {
        // Notes are none of an edit's business, and settings none of a note's.
        const auto link = m_bench->make(gateInNews, {u"Flyer"_s, m_week, 5, false});
        act(Action::LinkEdited, link);
        ledger::Changes changes;
        changes.annotations.push_back({link.seat, link.hash, {u"since"_s, {}, {}, {}}});
        QVERIFY(wait(m_bench->ledger().write(changes)));
        QVERIFY(wait(undo().undo()));
        QCOMPARE(m_bench->link(link.url).notes.text, u"since"_s);
        QVERIFY(m_bench->link(link.url).settings == link.settings);
    }

    void findsNoLinkThatIsGone()
    {
        const auto link = m_bench->make(gateInNews);
        act(Action::LinkAnnotated, link);
        ledger::Changes changes;
        changes.forgottenLinks.push_back(link.id);
        QVERIFY(wait(m_bench->ledger().write(changes)));
        QCOMPARE(wait(undo().undo()).error().kind, Error::Kind::NotFound);
        QVERIFY(!undo().next());
    }

    void refusesAnExpiryThatHasPassed()
    {
        const auto soon = m_bench->clock.now().addSecs(60);
        const auto link = m_bench->make(gateInNews, {u"Flyer"_s, soon, 5, false});
        act(Action::LinkExtended, link);
        m_bench->pass(2min);
        const auto calls = m_bench->server.calls().size();
        QCOMPARE(wait(undo().undo()).error().kind, Error::Kind::InvalidInput);
        QVERIFY(!undo().next());
        QCOMPARE(m_bench->server.calls().size(), calls);
        QVERIFY(m_bench->linksAgree());
    }

    // The list
    // -----------------------------------------------------------------------------------

    void keepsAHundredEntries()
    {
        const auto link = m_bench->make(gateInNews);
        for (int i = 0; i <= 100; ++i)
            QVERIFY(wait(m_bench->book().annotate(link, {QString::number(i), {}, {}, {}})));
        for (int i = 0; i < 100; ++i)
            QVERIFY(wait(undo().undo()));
        QVERIFY(!undo().next());
        QCOMPARE(m_bench->link(link.url).notes.text, u"0"_s);
    }

    void takesBackOneAtATime()
    {
        const auto link = m_bench->make(gateInNews, {u"1"_s, m_week, 5, false});
        act(Action::LinkAnnotated, link);
        act(Action::LinkEdited, link);
        auto first = undo().undo();
        QVERIFY(!undo().next());
        QCOMPARE(wait(undo().undo()).error().kind, Error::Kind::NotFound);
        QVERIFY(wait(std::move(first)));
        QVERIFY(undo().next()->purpose.action == Action::LinkAnnotated);
    }

    void keepsWhatMayWorkLater_data()
    {
        QTest::addColumn<QString>("cause");
        for (const char *cause : {"no network", "full disk", "busy"})
            QTest::newRow(cause) << QString::fromLatin1(cause);
    }
    void keepsWhatMayWorkLater()
    {
        QFETCH(QString, cause);
        const auto link = m_bench->make(gateInNews, {u"1"_s, m_week, 5, false});
        act(Action::LinkEdited, link);
        const auto edited = m_bench->link(link.url);
        std::unique_ptr<FullDisk> disk;
        Error::Kind expected = Error::Kind::Busy;
        std::optional<core::Task<services::LinkAnswer>> other;
        if (cause == "no network"_L1) {
            m_bench->goOffline();
            expected = Error::Kind::Unreachable;
        } else if (cause == "full disk"_L1) {
            disk = std::make_unique<FullDisk>();
            expected = Error::Kind::DiskFull;
        } else {
            m_bench->server.faults().add(
                telling(400, "Bad Request: CHAT_WRITE_FORBIDDEN").on("editChatInviteLink"));
            other = desk().edit(edited, {u"3"_s, {}, {}, false});
        }
        QCOMPARE(wait(undo().undo()).error().kind, expected);
        QVERIFY(undo().next() && undo().next()->purpose.action == Action::LinkEdited);
        QVERIFY(m_bench->link(link.url) == edited);

        disk.reset();
        if (other)
            QVERIFY(!wait(std::move(*other)));
        if (cause == "no network"_L1) {
            QVERIFY(m_bench->server.listen());
            QVERIFY(eventually([&] {
                m_bench->program().connections.lookNow(); // unless a look is under way
                return !m_bench->program().connections.offline(gate);
            }));
        }
        QVERIFY(wait(undo().undo()));
        QVERIFY(m_bench->link(link.url).settings == link.settings);
        QVERIFY(!undo().next());
        QVERIFY(m_bench->linksAgree());
    }

    void dropsWhatTelegramRefuses()
    {
        const auto link = m_bench->make(gateInNews, {u"1"_s, m_week, 5, false});
        act(Action::LinkEdited, link);
        m_bench->worldSeat(gateInNews).rights.inviteUsers = false;
        QCOMPARE(wait(undo().undo()).error().kind, Error::Kind::NoRight);
        QVERIFY(!undo().next());
        QVERIFY(m_bench->linksAgree());
    }

    void leavesALostAnswerToTheDesk()
    {
        const auto link = m_bench->make(gateInNews, {u"1"_s, m_week, 5, false});
        act(Action::LinkEdited, link);
        m_bench->server.faults().add(Fault::cutBeforeActing().on("editChatInviteLink").times(3));
        auto undone = undo().undo();
        for (const auto next : {1s, 4s, 15s}) {
            QVERIFY(m_bench->repeatsIn(next));
            if (next != 15s)
                m_bench->pass(next);
        }
        QVERIFY(wait(std::move(undone)).error().outcomeUnknown());
        QVERIFY(!undo().next());
        m_bench->pass(15s);
        QVERIFY(m_bench->comesToRest());
        QVERIFY(m_bench->link(link.url).settings == link.settings);
        QVERIFY(m_bench->linksAgree());
    }

    void keepsTheOrderOfWhatIsDoneMeanwhile()
    {
        const auto link = m_bench->make(gateInNews, {u"1"_s, m_week, 5, false});
        act(Action::LinkEdited, link);
        m_bench->server.close();
        auto undone = undo().undo();
        QVERIFY(wait(m_bench->book().annotate(link, {u"x"_s, {}, {}, {}})));
        QCOMPARE(wait(std::move(undone)).error().kind, Error::Kind::Unreachable);
        QVERIFY(undo().next()->purpose.action == Action::LinkAnnotated);
        QVERIFY(wait(undo().undo()));
        QVERIFY(undo().next()->purpose.action == Action::LinkEdited);
    }

private:
    LinkDesk &desk() { return m_bench->desk(); }
    UndoList &undo() { return m_bench->undo(); }

    void act(Action action, const domain::Link &link)
    {
        if (action == Action::LinkEdited)
            QVERIFY(wait(desk().edit(link, {u"Other"_s, m_week.addDays(1), {}, false})));
        else if (action == Action::LinkPaused)
            QVERIFY(wait(desk().pause(link)));
        else if (action == Action::LinkResumed)
            QVERIFY(wait(desk().resume(link)));
        else if (action == Action::LinkExtended)
            QVERIFY(wait(desk().extend(link, 3)));
        else if (action == Action::LinkAnnotated)
            QVERIFY(wait(m_bench->book().annotate(link, {u"New"_s, {u"a"_s}, {}, {}})));
        else
            QVERIFY(wait(m_bench->book().forget({link})));
    }

    std::unique_ptr<Bench> m_bench;
    QDateTime m_week; ///< in a week
};

QTEST_GUILESS_MAIN(UndoListTest)
#include "tst_undolist.moc"
