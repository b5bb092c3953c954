// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include "domain/linkfacts.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace bench;
using domain::Action;
using domain::LinkNotes;
using domain::LinkRole;
using domain::LinkSettings;
using services::LinkAnswer;
using services::LinkDesk;
using simulator::Fault;

namespace {

/// What the last call of the method carried.
simulator::Parameters lastCall(const Bench &bench, const QByteArray &method)
{
    const auto &calls = bench.server.calls();
    const auto found = std::find_if(calls.rbegin(), calls.rend(),
                                    [&](const auto &call) { return call.method == method; });
    return found == calls.rend() ? simulator::Parameters() : found->parameters;
}

QByteArray seconds(const QDateTime &time)
{
    return QByteArray::number(time.isValid() ? time.toSecsSinceEpoch() : 0);
}

} // namespace

class LinkDeskTest : public testsupport::Test
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

    // Creating
    // -----------------------------------------------------------------------------------

    void createsALink_data()
    {
        const QDateTime soon(QDate(2026, 11, 20), QTime(12, 0, 1), Qt::UTC);
        QTest::addColumn<LinkSettings>("settings");
        QTest::newRow("nothing set") << LinkSettings();
        QTest::newRow("all that goes together") << LinkSettings{u"Flyer"_s, soon, 50, false};
        QTest::newRow("approval") << LinkSettings{u"Ask"_s, soon, {}, true};
        QTest::newRow("smallest limit") << LinkSettings{{}, {}, 1, false};
        QTest::newRow("largest limit") << LinkSettings{{}, {}, 99999, false};
        QTest::newRow("latest expiry")
            << LinkSettings{{}, QDateTime(QDate(2038, 1, 19), QTime(3, 14, 7), Qt::UTC), {}, false};
        QTest::newRow("32 code points") << LinkSettings{u"🎉"_s.repeated(32), {}, {}, false};
        QTest::newRow("JSON and SQL") << LinkSettings{u"\"'; -- \\ {}"_s, {}, {}, false};
    }
    void createsALink()
    {
        QFETCH(LinkSettings, settings);
        const auto made = wait(desk().create(gateInNews, settings, {u"At the door"_s, {}, {}, {}}));
        QVERIFY(made);
        QCOMPARE(made->asked, settings);
        QVERIFY(!made->unrecorded);

        const domain::Link link = m_bench->link(made->link.url);
        QVERIFY(link == made->link);
        QVERIFY(link.id.isValid());
        QVERIFY(link.seat == gateInNews);
        QCOMPARE(link.role, LinkRole::Additional);
        QVERIFY(link.settings == settings);
        QVERIFY(m_bench->worldSettings(link.url) == settings);
        QVERIFY(link.verified && !link.uncertain && !link.revoked && !link.beforePause);
        QCOMPARE(link.creator, gate);
        QCOMPARE(link.createdAt, m_bench->clock.now());
        QCOMPARE(link.confirmedAt, m_bench->clock.now());
        QVERIFY(!link.joined && !link.inside);
        QCOMPARE(link.notes.text, u"At the door"_s);

        const auto line = m_bench->lastLine(Action::LinkCreated);
        QCOMPARE(line.linkHash, link.hash);
        QCOMPARE(line.actor, domain::Actor::Person);
        QCOMPARE(line.bot, gate);
        QCOMPARE(line.chat, news);
        QCOMPARE(line.before, QString());
        QCOMPARE(line.after, domain::factsText(domain::factsOf(settings)));
        QCOMPARE(line.answer, QString());
        QCOMPARE(m_bench->history().size(), 1U);
        QCOMPARE(m_bench->intents(), QStringList{u"answered"_s});
        QCOMPARE(m_bench->calls("createChatInviteLink"), 1);
        QVERIFY(m_bench->linksAgree());
    }

    void createsWithTidyNotes()
    {
        const auto link = m_bench->make(
            gateInNews, {},
            {{}, {u" b "_s, u"A"_s, u"B"_s, u""_s}, {{u" Door "_s, false}, {u" "_s, true}}, {}});
        QCOMPARE(m_bench->link(link.url).notes.tags, QStringList({u"A"_s, u"b"_s}));
        QVERIFY(m_bench->link(link.url).notes.placements
                == std::vector<domain::Placement>({{u"Door"_s, false}}));
    }

    void createsSeveralAtOnce()
    {
        std::vector<core::Task<LinkAnswer>> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.push_back(desk().create(gateInNews, {QString::number(i), {}, {}, false}));
        QVERIFY(desk().isBusy());
        QSignalSpy idle(&desk(), &LinkDesk::idle);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(wait(std::move(tasks[static_cast<std::size_t>(i)]))->link.settings.name,
                     QString::number(i));
        QVERIFY(!desk().isBusy());
        QCOMPARE(idle.size(), 1);
        QCOMPARE(m_bench->madeLinks(), 5);
        QVERIFY(m_bench->linksAgree());
    }

    // Editing
    // ------------------------------------------------------------------------------------

    void editsAllFourSettings_data()
    {
        QTest::addColumn<LinkSettings>("asked");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QDateTime week(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
        QTest::newRow("name") << LinkSettings{u"New"_s, week, 50, false} << u"{\"name\":\"Old\"}"_s
                              << u"{\"name\":\"New\"}"_s;
        QTest::newRow("expiry") << LinkSettings{u"Old"_s, week.addDays(1), 50, false}
                                << u"{\"expires\":1795780800}"_s << u"{\"expires\":1795867200}"_s;
        QTest::newRow("limit") << LinkSettings{u"Old"_s, week, 10, false} << u"{\"limit\":50}"_s
                               << u"{\"limit\":10}"_s;
        QTest::newRow("approval") << LinkSettings{u"Old"_s, week, {}, true}
                                  << u"{\"approval\":false,\"limit\":50}"_s
                                  << u"{\"approval\":true,\"limit\":null}"_s;
        QTest::newRow("nothing left")
            << LinkSettings() << u"{\"expires\":1795780800,\"limit\":50,\"name\":\"Old\"}"_s
            << u"{\"expires\":null,\"limit\":null,\"name\":\"\"}"_s;
    }
    void editsAllFourSettings()
    {
        QFETCH(LinkSettings, asked);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const LinkNotes notes{u"note"_s, {u"tag"_s}, {}, {}};
        const auto made = m_bench->make(gateInNews, {u"Old"_s, m_week, 50, false}, notes);
        m_bench->pass(1min);
        QSignalSpy done(&desk(), &LinkDesk::done);
        const auto answer = wait(desk().edit(made, asked));
        QVERIFY(answer);
        QVERIFY(answer->asked == asked);
        QVERIFY(answer->link == m_bench->link(made.url));

        domain::Link expected = made;
        expected.settings = asked;
        expected.confirmedAt = m_bench->clock.now();
        QVERIFY(answer->link == expected);
        QVERIFY(m_bench->linksAgree());

        const auto call = lastCall(*m_bench, "editChatInviteLink");
        for (const char *name : {"name", "expire_date", "member_limit", "creates_join_request"})
            QVERIFY2(call.has(name), name);
        QCOMPARE(call.text("name"), asked.name);
        QCOMPARE(call.bytes("expire_date"), seconds(asked.expires));
        QCOMPARE(call.bytes("member_limit"), QByteArray::number(asked.limit.value_or(0)));
        QCOMPARE(call.boolean("creates_join_request"), asked.approval);
        QCOMPARE(call.text("invite_link"), made.url);

        const auto line = m_bench->lastLine(Action::LinkEdited);
        QCOMPARE(line.linkHash, made.hash);
        QCOMPARE(line.actor, domain::Actor::Person);
        QCOMPARE(line.before, before);
        QCOMPARE(line.after, after);
        QCOMPARE(line.answer, QString());
        QCOMPARE(m_bench->intents(), QStringList({u"answered"_s, u"answered"_s}));
        QCOMPARE(done.size(), 1);
        QVERIFY(done[0][1].value<domain::Link>() == made);
        QVERIFY(done[0][2].value<domain::Link>() == answer->link);
    }

    void sendsNothingWhereNothingChanges()
    {
        const auto link = m_bench->make(gateInNews, {u"Same"_s, m_week, 5, false});
        const auto paid = m_bench->makeSubscription(gateInNews, u"Paid"_s);
        const auto lines = m_bench->history().size();
        QSignalSpy done(&desk(), &LinkDesk::done);
        const auto edited = wait(desk().edit(link, link.settings));
        QVERIFY(edited && edited->link == link && edited->asked == link.settings);
        const auto renamed = wait(desk().rename(paid, u"Paid"_s));
        QVERIFY(renamed && renamed->link == paid);
        QCOMPARE(m_bench->calls("editChatInviteLink"), 0);
        QCOMPARE(m_bench->calls("editChatSubscriptionInviteLink"), 0);
        QCOMPARE(m_bench->history().size(), lines);
        QCOMPARE(m_bench->intents().size(), 2);
        QCOMPARE(done.size(), 0);
    }

    void alwaysSendsTheEditOfAnUnverifiedLink()
    {
        const auto link = m_bench->adopt(gateInNews);
        QCOMPARE(domain::stateOf(link, m_bench->clock.now()), domain::LinkState::Unverified);
        QSignalSpy done(&desk(), &LinkDesk::done);
        QVERIFY(wait(desk().edit(link, {})));
        QCOMPARE(m_bench->calls("editChatInviteLink"), 1);
        QVERIFY(m_bench->link(link.url).verified);
        QVERIFY(m_bench->linksAgree());
        QCOMPARE(done.size(), 0); // what it was before is not known
    }

    // Subscriptions
    // ------------------------------------------------------------------------------

    void subscribesAndRenames()
    {
        const auto made = wait(desk().subscribe(gateInNews, u"Gold"_s, 10000));
        QVERIFY(made);
        QCOMPARE(made->link.role, LinkRole::Subscription);
        QVERIFY(made->link.subscription
                == std::optional(domain::Subscription{std::chrono::seconds(2592000), 10000}));
        QVERIFY(made->link == m_bench->link(made->link.url));
        const simulator::Link *truth = m_bench->world().findLink(made->link.url);
        QCOMPARE(truth->subscriptionPeriod, 2592000);
        QCOMPARE(truth->subscriptionPrice, 10000);
        QCOMPARE(m_bench->lines(Action::LinkCreated), 1);
        QCOMPARE(m_bench->lastLine(Action::LinkCreated).answer, QString());

        const auto renamed = wait(desk().rename(made->link, u"Silver"_s));
        QVERIFY(renamed);
        QCOMPARE(renamed->asked.name, u"Silver"_s);
        QCOMPARE(m_bench->link(made->link.url).settings.name, u"Silver"_s);
        QVERIFY(renamed->link.subscription == made->link.subscription);
        const auto line = m_bench->lastLine(Action::LinkEdited);
        QCOMPARE(line.before, u"{\"name\":\"Gold\"}"_s);
        QCOMPARE(line.after, u"{\"name\":\"Silver\"}"_s);
        QCOMPARE(line.answer, QString());
        QCOMPARE(m_bench->calls("editChatInviteLink"), 0);
        QVERIFY(m_bench->linksAgree());

        const auto cleared = wait(desk().rename(renamed->link, {}));
        QVERIFY(cleared && cleared->link.settings.name.isEmpty());
        QVERIFY(lastCall(*m_bench, "editChatSubscriptionInviteLink").has("name"));
        QVERIFY(m_bench->linksAgree());
    }

    // Revoking and successors
    // -----------------------------------------------------------------------

    void revokes_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"additional", "paused", "expired", "subscription", "unverified"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void revokes()
    {
        QFETCH(QString, kind);
        domain::Link link;
        if (kind == "subscription"_L1)
            link = m_bench->makeSubscription(gateInNews);
        else if (kind == "unverified"_L1)
            link = m_bench->adopt(gateInNews);
        else
            link = m_bench->make(gateInNews, {u"Flyer"_s, m_week, 5, false});
        if (kind == "paused"_L1)
            link = wait(desk().pause(link))->link;
        if (kind == "expired"_L1)
            m_bench->pass(24h * 8);
        QSignalSpy done(&desk(), &LinkDesk::done);
        const auto revoked = wait(desk().revoke(link));
        QVERIFY(revoked);
        QVERIFY(!revoked->wasGone && !revoked->unrecorded);
        QVERIFY(revoked->link == m_bench->link(link.url));
        QVERIFY(revoked->link.revoked && revoked->link.verified && !revoked->link.beforePause);
        QVERIFY(m_bench->isRevoked(link.url));
        const auto line = m_bench->lastLine(Action::LinkRevoked);
        QCOMPARE(line.linkHash, link.hash);
        QCOMPARE(line.actor, domain::Actor::Person);
        QCOMPARE(line.before, link.url);
        QCOMPARE(line.after, QString());
        QCOMPARE(done.size(), 0); // it is final
        QVERIFY(m_bench->linksAgree());
    }

    void makesASuccessor_data()
    {
        QTest::addColumn<bool>("paused");
        QTest::newRow("as it is") << false;
        QTest::newRow("paused") << true;
    }
    void makesASuccessor()
    {
        QFETCH(bool, paused);
        const domain::Money cost{1250, u"EUR"_s};
        const LinkNotes notes{u"note"_s, {u"tag"_s}, {{u"Door"_s, false}}, cost};
        domain::Link old = m_bench->make(gateInNews, {u"Flyer"_s, m_week, 5, false}, notes);
        if (paused)
            old = wait(desk().pause(old))->link;
        old.joined = 7;
        old.inside = 4;
        ledger::Changes counted;
        counted.links.push_back(old);
        QVERIFY(wait(m_bench->ledger().write(counted)));

        m_bench->pass(1min);
        const auto made = wait(desk().createSuccessor(old));
        QVERIFY(made);
        const domain::Link twin = m_bench->link(made->link.url);
        QVERIFY(twin == made->link);
        QVERIFY(twin.id != old.id && twin.hash != old.hash);
        QVERIFY(twin.settings == old.settings);
        QVERIFY(twin.beforePause == old.beforePause);
        QVERIFY(!twin.joined && !twin.inside);
        QCOMPARE(twin.createdAt, m_bench->clock.now());
        QCOMPARE(twin.predecessor, old.hash);
        QCOMPARE(twin.successor, QString());
        const LinkNotes moved{u"note"_s, {u"tag"_s}, {{u"Door"_s, true}}, {}};
        QVERIFY(twin.notes == moved);

        const domain::Link now = m_bench->link(old.url);
        QCOMPARE(now.successor, twin.hash);
        QVERIFY(!now.revoked);
        QCOMPARE(now.joined, std::optional(7));
        const LinkNotes left{{}, {}, {}, cost};
        QVERIFY(now.notes == left);
        const auto line = m_bench->lastLine(Action::LinkRotated);
        QCOMPARE(line.linkHash, twin.hash);
        QCOMPARE(line.before, old.url);
        QCOMPARE(line.after, twin.url);
        QVERIFY(m_bench->linksAgree());
    }

    // The server's word
    // --------------------------------------------------------------------------

    void keepsTheNameThatTelegramMadeOfIt_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("given");
        QTest::newRow("blanks") << u"  a \t  b  "_s << u"a b"_s;
        QTest::newRow("exotic spaces") << u"a\u00a0\u3000b"_s << u"a b"_s;
        QTest::newRow("lines") << u"a\nb"_s << u"a b"_s;
        QTest::newRow("direction marks") << u"a\u202eb"_s << u"ab"_s;
        QTest::newRow("nothing visible") << u"\u200b\u200f"_s << QString();
    }
    void keepsTheNameThatTelegramMadeOfIt()
    {
        QFETCH(QString, asked);
        QFETCH(QString, given);
        const auto made = wait(desk().create(gateInNews, {asked, {}, {}, false}));
        QVERIFY(made);
        QCOMPARE(made->asked.name, asked);
        QCOMPARE(made->link.settings.name, given);
        QVERIFY(m_bench->lastLine(Action::LinkCreated).answer.startsWith("asked {\"name\":"_L1));
        const auto other = m_bench->make(gateInNews, {u"x"_s, {}, {}, false});
        QCOMPARE(wait(desk().edit(other, {asked, {}, {}, false}))->link.settings.name, given);
        const auto paid = m_bench->makeSubscription(gateInNews, u"x"_s);
        QCOMPARE(wait(desk().rename(paid, asked))->link.settings.name, given);
        QVERIFY(m_bench->linksAgree());
    }

    void keepsTheLimitThatTelegramGave()
    {
        const auto made = m_bench->make(gateInNews, {u"x"_s, {}, 5, false});
        simulator::Link &truth = *m_bench->world().findLink(made.url);
        truth.memberLimit = 40;
        const auto said = answerAbout(m_bench->world(), truth);
        m_bench->server.faults().add(answering(said).on("editChatInviteLink"));
        const auto edited = wait(desk().edit(made, {u"x"_s, {}, 50, false}));
        QVERIFY(edited);
        QCOMPARE(edited->asked.limit, std::optional(50));
        QCOMPARE(edited->link.settings.limit, std::optional(40));
        const auto line = m_bench->lastLine(Action::LinkEdited);
        QCOMPARE(line.after, u"{\"limit\":40}"_s);
        QCOMPARE(line.answer, u"asked {\"limit\":50}, got {\"limit\":40}"_s);
        QVERIFY(m_bench->linksAgree());
    }

    void learnsOfARevocationFromAnEdit()
    {
        const auto made = m_bench->make(gateInNews);
        simulator::Link &truth = *m_bench->world().findLink(made.url);
        truth.revoked = true;
        const auto said = answerAbout(m_bench->world(), truth);
        m_bench->server.faults().add(answering(said).on("editChatInviteLink"));
        QVERIFY(wait(desk().edit(made, {u"x"_s, {}, {}, false}))->link.revoked);
        QVERIFY(m_bench->linksAgree());
    }

private:
    LinkDesk &desk() { return m_bench->desk(); }

    std::unique_ptr<Bench> m_bench;
    QDateTime m_week; ///< in a week
};

QTEST_GUILESS_MAIN(LinkDeskTest)
#include "tst_linkdesk.moc"
