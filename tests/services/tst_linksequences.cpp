// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include "domain/linkacts.h"
#include "domain/linkname.h"

#include <QRandomGenerator>
#include <QTimer>

#include <tuple>

using namespace bench;
using domain::LinkSettings;
using simulator::Fault;

namespace {

/// Does whatever a user, Telegram and bad luck may do, as the seed says.
class Player
{
public:
    explicit Player(quint32 seed)
        : m_random(seed)
    {
        bench.knowEverything();
        bench.retirement().setDelay(0s);
    }

    void play(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            if (!chance(4))
                ask();
            else if (chance(2))
                misfortune();
            else
                elsewhere();
            letGo(chance(3) ? 40 : number(12));
        }
    }

    /// All is well again, and everything has time to be found out.
    bool comesToRest()
    {
        bench.server.faults().clear();
        for (auto &[id, chat] : bench.world().chats) {
            if (chat.seats.contains(gate) && id != vista)
                chat.seats[gate].rights.inviteUsers = true;
        }
        if (!bench.comesToRest())
            return false;
        bench.make(gateInDen); // so that an upgrade is known
        return bench.comesToRest();
    }

    Bench bench;

private:
    int number(int below) { return static_cast<int>(m_random.bounded(below)); }
    bool chance(int oneIn) { return number(oneIn) == 0; }

    domain::SeatId seat()
    {
        const domain::SeatId seats[] = {gateInNews, gateInClub, gateInDen};
        return seats[number(3)];
    }

    LinkSettings settings()
    {
        static const QString names[] = {
            {}, u"Flyer"_s, u"  a  b "_s, u"\u202ex"_s, u"🎉"_s.repeated(32)};
        LinkSettings settings{names[number(5)], {}, {}, chance(3)};
        if (chance(2))
            settings.expires = bench.clock.now().addSecs(chance(2) ? 7200 : 60 * 86400);
        if (!settings.approval && chance(2))
            settings.limit = 1 + number(20);
        return settings;
    }

    domain::Link anyLink()
    {
        const auto links = bench.links();
        return links[static_cast<std::size_t>(number(static_cast<int>(links.size())))];
    }

    /// What can be done with the link, and now and then what can't.
    bool may(domain::LinkAct act, const domain::Link &link)
    {
        return chance(10) || !domain::obstacleTo(act, link, true, bench.clock.now());
    }

    void ask()
    {
        services::LinkDesk &desk = bench.desk();
        const domain::Link link = anyLink();
        const domain::LinkNotes notes{
            QString::number(number(9)), {u"tag"_s}, {{u"Door"_s, false}}, {}};
        const std::tuple<domain::LinkAct, int, std::function<void()>> acts[] = {
            {domain::LinkAct::Edit, 3,
             [&] {
                 start(desk.edit(link, settings()));
             }},
            {domain::LinkAct::Pause, 2,
             [&] {
                 start(desk.pause(link));
             }},
            {domain::LinkAct::Resume, 1,
             [&] {
                 start(desk.resume(link));
             }},
            {domain::LinkAct::Extend, 2,
             [&] {
                 start(desk.extend(link, 1 + number(30)));
             }},
            {domain::LinkAct::Rename, 1,
             [&] {
                 start(desk.rename(link, settings().name));
             }},
            {domain::LinkAct::Revoke, 6,
             [&] {
                 start(desk.revoke(link));
             }},
            {domain::LinkAct::Rotate, 5,
             [&] {
                 bench.retirement().rotate(link);
             }},
            {domain::LinkAct::Revoke, 8,
             [&] {
                 bench.retirement().revoke(link);
             }},
            {domain::LinkAct::Forget, 1,
             [&] {
                 start(bench.book().forget({link}));
             }},
        };
        const int first = number(static_cast<int>(std::size(acts)));
        for (std::size_t i = 0; i < std::size(acts); ++i) {
            const auto &[act, oneIn, perform] =
                acts[(static_cast<std::size_t>(first) + i) % std::size(acts)];
            if (chance(oneIn) && may(act, link))
                return perform();
        }
        if (chance(3))
            start(bench.undo().undo());
        else if (chance(3))
            start(desk.subscribe(gateInNews, settings().name, 1 + number(100)));
        else if (chance(2))
            start(bench.book().annotate(link, notes));
        else
            start(desk.create(seat(), settings(), notes));
    }

    void misfortune()
    {
        static const QByteArray methods[] = {"createChatInviteLink", "editChatInviteLink",
                                             "revokeChatInviteLink",
                                             "editChatSubscriptionInviteLink"};
        const QByteArray &method = methods[number(4)];
        switch (number(7)) {
        case 0:
            return bench.server.faults().add(
                Fault::cutBeforeActing().on(method).times(1 + number(4)));
        case 1:
            return bench.server.faults().add(Fault::cutAfterActing().on(method));
        case 2:
            return bench.server.faults().add(Fault::neverAnswer().afterActing().on(method));
        case 3:
            return bench.server.faults().add(Fault::floodWait(3s).on(method));
        case 4:
            bench.worldSeat(chance(2) ? gateInNews : gateInClub).rights.inviteUsers = !chance(3);
            return;
        default:
            bench.crash();
            bench.start();
            bench.retirement().setDelay(0s);
        }
    }

    void elsewhere()
    {
        switch (number(6)) {
        case 0:
            if (bench.world().chats.at(den).migratedTo.isValid())
                return;
            bench.server.act(
                [](simulator::World &world) { std::ignore = simulator::upgrade(world, den); });
            return;
        case 1: {
            const core::UserId who{8000 + ++m_people};
            const QString url = anyLink().url;
            bench.world().addPerson(who, u"Pat"_s);
            bench.server.act([&](simulator::World &world) {
                std::ignore = simulator::joinByLink(world, who, url);
            });
            return;
        }
        case 2: {
            const QString url = bench.makeElsewhere(gateInNews);
            if (!wait(bench.book().adopt(gateInNews, {url})))
                qFatal("the bench is broken: not adopted");
            return;
        }
        case 3: // nothing that expires is under way then
            if (bench.comesToRest())
                bench.pass(24h);
            return;
        default:
            bench.pass(std::chrono::seconds(1 + number(40)));
        }
    }

    /// Whatever becomes of it: the task is dropped, not the work.
    template <typename T>
    void start(const core::Task<T> &)
    { }

    /// Turns the loop so often, or until nobody waits for an answer any more.
    void letGo(int turns)
    {
        QTimer heartbeat; // the loop never sleeps for good
        heartbeat.start(1);
        for (int turn = 0; turn < turns && bench.desk().isBusy(); ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    QRandomGenerator m_random;
    int m_people = 0;
};

/// The rule of the Bot API that the call breaks; empty where it keeps to all.
QString brokenRule(simulator::World &world, const simulator::Call &call)
{
    const simulator::Parameters &given = call.parameters;
    const bool edits = call.method == "editChatInviteLink";
    const bool renames = call.method == "editChatSubscriptionInviteLink";
    const bool revokes = call.method == "revokeChatInviteLink";
    if (domain::codePoints(given.text("name")) > 32)
        return u"a name over 32 code points"_s;
    if (given.boolean("creates_join_request") && given.integer("member_limit") > 0)
        return u"approval with a limit"_s;
    if (given.integer("member_limit") < 0 || given.integer("member_limit") > 99999)
        return u"a limit that is none"_s;
    if (const qint64 date = given.integer64("expire_date");
        date != 0 && date <= call.at.toSecsSinceEpoch())
        return u"an expiry in the past"_s;
    if (edits) {
        for (const char *name : {"name", "expire_date", "member_limit", "creates_join_request"}) {
            if (!given.has(name))
                return u"an edit without all four"_s;
        }
    }
    for (const char *word : {"_INVALID", "_PERMANENT", "must be", "can't", "invalid"}) {
        if (call.description.contains(QLatin1StringView(word)))
            return call.description;
    }
    if (edits || renames || revokes) {
        const simulator::Link *link = world.findLink(given.text("invite_link"));
        if (!link || link->primary)
            return u"a link that is none, or primary"_s;
        if (!revokes && (link->subscriptionPeriod > 0) != renames)
            return u"the other kind's method"_s;
        if (!revokes && call.description.contains("INVITE_HASH_EXPIRED"_L1))
            return u"an edit of a revoked link"_s;
    }
    return {};
}

} // namespace

class LinkSequencesTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void agreesAfterWhateverHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
        if (const int seed = qEnvironmentVariableIntValue("GATEHOUSE_TEST_SEED"); seed > 0)
            QTest::addRow("seed %d", seed) << static_cast<quint32>(seed);
    }
    void agreesAfterWhateverHappens()
    {
        QFETCH(quint32, seed);
        Player player(seed);
        player.play(100);
        QVERIFY(player.comesToRest());
        QVERIFY(player.bench.linksAgree());
        for (const simulator::Call &call : player.bench.server.calls()) {
            const QString broken = brokenRule(player.bench.world(), call);
            QVERIFY2(broken.isEmpty(),
                     qPrintable(QString::fromLatin1(call.method) + u": " + broken));
        }
    }
};

QTEST_GUILESS_MAIN(LinkSequencesTest)
#include "tst_linksequences.moc"
