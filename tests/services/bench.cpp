// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include "domain/linkfacts.h"
#include "services/primarylink.h"
#include "simulator/objects.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <csignal>
#include <set>
#include <sys/resource.h>

namespace bench {

namespace {

domain::BotToken token(core::UserId bot, const QByteArray &text)
{
    return {bot, core::Secret(text)};
}

void must(const core::Result<> &result)
{
    if (!result)
        qFatal("the bench is broken: %s", core::toString(result.error()));
}

domain::ChatKind kindOf(simulator::ChatType type)
{
    switch (type) {
    case simulator::ChatType::Private:
        return domain::ChatKind::Private;
    case simulator::ChatType::Group:
        return domain::ChatKind::Group;
    case simulator::ChatType::Supergroup:
        return domain::ChatKind::Supergroup;
    case simulator::ChatType::Channel:
        break;
    }
    return domain::ChatKind::Channel;
}

domain::LinkSettings settingsOf(const simulator::Link &link)
{
    return {link.name, link.expireDate,
            link.memberLimit > 0 ? std::optional(link.memberLimit) : std::nullopt,
            link.createsJoinRequest};
}

bool isSame(const domain::Link &link, const simulator::Link &truth)
{
    using enum domain::LinkRole;
    const auto role = truth.primary    ? Primary
        : truth.subscriptionPeriod > 0 ? Subscription
                                       : Additional;
    const int stars = link.subscription ? link.subscription->stars : 0;
    return link.url == truth.text && link.hash == truth.hash && link.role == role
        && link.seat == domain::SeatId{truth.creator, truth.chat} && link.creator == truth.creator
        && link.settings == settingsOf(truth) && link.revoked == truth.revoked
        && stars == truth.subscriptionPrice;
}

} // namespace

domain::BotToken gateToken()
{
    return token(gate, testsupport::testToken);
}

domain::BotToken wardenToken()
{
    return token(warden, "987654321:BBF-anotherTokenThatMustNotBeSeen0123");
}

domain::BotToken freshGateToken()
{
    return token(gate, "123456789:CCF-freshTokenThatMustNeverBeSeen0123");
}

simulator::Fault telling(int code, const QByteArray &description)
{
    const QJsonObject envelope{{u"ok"_s, false},
                               {u"error_code"_s, code},
                               {u"description"_s, QString::fromUtf8(description)}};
    return simulator::Fault::status(code, QJsonDocument(envelope).toJson());
}

simulator::Fault answering(const QJsonValue &result)
{
    const QJsonObject envelope{{u"ok"_s, true}, {u"result"_s, result}};
    return simulator::Fault::status(200, QJsonDocument(envelope).toJson());
}

simulator::Fault outdatedNews(const QString &url)
{
    return answering(QJsonObject{{u"id"_s, news.value},
                                 {u"type"_s, u"channel"_s},
                                 {u"title"_s, u"News"_s},
                                 {u"invite_link"_s, url}})
        .on("getChat");
}

QJsonObject answerAbout(simulator::World &world, const simulator::Link &link)
{
    return simulator::chatInviteLinkObject(world, link, link.creator);
}

simulator::World smallWorld(const QDateTime &now)
{
    using simulator::botRights;
    using simulator::ChatType;
    simulator::World world;
    world.now = now;
    world.addBot(gate, gateToken().secret.reveal(), u"gate_bot"_s, u"Gate"_s);
    world.addBot(warden, wardenToken().secret.reveal(), u"warden_bot"_s, u"Warden"_s);
    world.addPerson(owner, u"Olga"_s);
    world.addChat(news, ChatType::Channel, u"News"_s).crowd = 1200;
    world.addChat(club, ChatType::Supergroup, u"Club"_s, u"clubhouse"_s).crowd = 300;
    world.addChat(den, ChatType::Group, u"Den"_s).crowd = 20;
    world.addChat(vista, ChatType::Channel, u"Vista"_s).crowd = 50;
    world.addChat(harbour, ChatType::Channel, u"Harbour"_s).crowd = 10;
    for (auto &[id, chat] : world.chats)
        chat.seats[owner].status = simulator::Status::Creator;
    for (const core::ChatId chat : {news, club, den})
        world.seatAdministrator(chat, gate, botRights(world.chats.at(chat).type));
    world.seatAdministrator(vista, gate, botRights(ChatType::Channel, false));
    world.seatAdministrator(harbour, warden, botRights(ChatType::Channel));
    return world;
}

Program::Program(const QString &file, core::Clock &clock, vault::Vault &vault, const QUrl &server)
    : ledger(file, clock)
    , connections(vault, clock, server)
    , catalogue(ledger)
    , accounts(ledger, vault, connections, clock)
    , chats(ledger, connections, clock)
    , rotation(std::make_unique<services::Rotation>(ledger, connections, clock))
    , desk(ledger, connections, clock)
    , book(ledger, clock)
    , retirement(desk, clock)
    , undo(desk, book, ledger)
    , requests(ledger, connections, clock)
    , jobs(ledger, desk, *rotation, book, requests, connections, clock)
    , listener(ledger, connections, chats, clock)
    , leaks(ledger, catalogue, connections, listener, clock)
    , gates(ledger, catalogue, jobs, clock)
    , oneTimeLinks(ledger, desk, listener)
    , reminders(ledger, clock)
{
    QObject::connect(&catalogue, &services::Catalogue::seatsChanged, &connections,
                     [this] { connections.learn(catalogue.bots()); });
}

Program::~Program() = default;

Bench::Bench(vault::Vault *keychain)
    : server(clock, smallWorld(clock.now()))
    , m_vault(keychain ? *keychain : vault)
{
    must(server.listen());
    start();
}

Bench::~Bench() = default;

void Bench::crash()
{
    m_program.reset();
}

void Bench::start(bool recovers)
{
    m_program = std::make_unique<Program>(ledgerFile(), clock, m_vault, server.url());
    must(wait(m_program->ledger.open()));
    m_program->connections.learn(*wait(ledger().bots()));
    must(wait(rotation().recover()));
    if (recovers) {
        must(wait(desk().recover()));
        must(wait(requests().recover()));
        must(wait(jobs().open()));
    }
    m_program->catalogue.load();
    if (!eventually([this] { return m_program->catalogue.isLoaded(); }))
        qFatal("the bench is broken: no catalogue");
}

void Bench::enter(const domain::BotToken &token, const QString &username)
{
    must(wait(m_vault.store(token.bot, token.secret)));
    ledger::Changes changes;
    changes.bots.push_back({token.bot, username, username, false, {}, clock.now()});
    must(wait(ledger().write(changes)));
    m_program->connections.learn(*wait(ledger().bots()));
    // Or the catalogue, which tells the connections too, is late and undoes what a test does next.
    const auto isKnown = [&] {
        return m_program->catalogue.bot(token.bot) != nullptr;
    };
    if (!eventually(isKnown))
        qFatal("the bench is broken: the catalogue does not follow");
}

void Bench::know(const domain::SeatId &id)
{
    const simulator::Chat &chat = world().chats.at(id.chat);
    ledger::Changes changes;
    changes.chats.push_back({id.chat, kindOf(chat.type), chat.title, chat.username,
                             static_cast<int>(chat.memberCount())});
    changes.seats.push_back(
        {id, domain::SeatStatus::Administrator, chat.seatOf(id.bot).mayInvite(), clock.now(), {}});
    if (const QString url = primary(id); !url.isEmpty()) {
        domain::Link link;
        link.seat = id;
        link.url = url;
        link.hash = services::hashOf(url);
        link.role = domain::LinkRole::Primary;
        link.creator = id.bot;
        link.createdAt = clock.now().addDays(-30);
        link.confirmedAt = clock.now();
        changes.links.push_back(link);
    }
    must(wait(ledger().write(changes)));
}

void Bench::knowEverything()
{
    enter(gateToken(), u"gate_bot"_s);
    enter(wardenToken(), u"warden_bot"_s);
    for (const domain::SeatId &seat :
         {gateInNews, gateInClub, gateInDen, gateInVista, wardenInHarbour})
        know(seat);
    settle();
}

void Bench::goOffline()
{
    server.close();
    const auto line = *wait(program().connections.line(gate));
    // The first may go out by a line that was cut, the second can't.
    (void)wait(line->getMe());
    (void)wait(line->getMe());
}

simulator::Seat &Bench::worldSeat(const domain::SeatId &seat)
{
    return world().chats.at(seat.chat).seats[seat.bot];
}

QString Bench::primary(const domain::SeatId &seat)
{
    const simulator::Link *link = world().primaryLink(seat.chat, seat.bot);
    return link ? link->text : QString();
}

bool Bench::isRevoked(const QString &url)
{
    const simulator::Link *link = world().findLink(url);
    return link && link->revoked;
}

std::optional<domain::Link> Bench::ledgerPrimary(const domain::SeatId &seat)
{
    return wait(ledger().primaryLink(seat)).value_or(std::nullopt);
}

domain::Link Bench::link(const QString &url)
{
    const auto links = wait(ledger().linksByHash(services::hashOf(url)));
    return links && !links->empty() ? links->front() : domain::Link();
}

std::vector<domain::Link> Bench::links()
{
    const auto ids = wait(ledger().order({}));
    return wait(ledger().links(*ids)).value_or(std::vector<domain::Link>());
}

QString Bench::makeElsewhere(const domain::SeatId &seat)
{
    return world().addLink(seat.chat, seat.bot).text;
}

int Bench::madeLinks()
{
    const auto &links = world().links;
    return static_cast<int>(std::count_if(links.begin(), links.end(), [this](const auto &entry) {
        return !entry.second.primary && world().findBot(entry.second.creator);
    }));
}

domain::LinkSettings Bench::worldSettings(const QString &url)
{
    const simulator::Link *link = world().findLink(url);
    return link ? settingsOf(*link) : domain::LinkSettings();
}

std::vector<domain::HistoryEntry> Bench::history()
{
    domain::HistoryQuery query;
    query.limit = 10000;
    return wait(ledger().history(query)).value_or(std::vector<domain::HistoryEntry>());
}

int Bench::lines(domain::Action action)
{
    const auto all = history();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [action](const auto &line) { return line.action == action; }));
}

domain::HistoryEntry Bench::lastLine(domain::Action action)
{
    for (const domain::HistoryEntry &line : history()) {
        if (line.action == action)
            return line;
    }
    return {};
}

QStringList Bench::intents() const
{
    QStringList states;
    {
        auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        file.setDatabaseName(ledgerFile());
        if (file.open()) {
            QSqlQuery query(file);
            query.exec(u"SELECT state FROM intents ORDER BY id"_s);
            while (query.next())
                states += query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(u"bench"_s);
    return states;
}

domain::Seat Bench::seat(const domain::SeatId &id)
{
    const auto seats = wait(ledger().seats());
    for (const domain::SeatOverview &overview : *seats) {
        if (overview.seat.id == id)
            return overview.seat;
    }
    return {};
}

bool Bench::agrees(const domain::SeatId &seat)
{
    const auto open = wait(ledger().openIntents());
    if (!open || !open->empty()) {
        qInfo("an intent is open");
        return false;
    }
    int living = 0;
    const auto ids = wait(ledger().order({domain::LinkScope::of(seat), {}, {}, {}, {}}));
    const auto links = wait(ledger().links(*ids));
    for (const domain::Link &link : *links) {
        if (link.role == domain::LinkRole::Primary && !link.revoked)
            ++living;
        if (link.uncertain || link.revoked != isRevoked(link.url)) {
            qInfo("the ledger is wrong about %s", qPrintable(link.url));
            return false;
        }
    }
    const auto primaryLink = ledgerPrimary(seat);
    const bool same = primaryLink && primaryLink->url == primary(seat);
    if (!same || living != 1)
        qInfo("the primary link is another, or there are %d", living);
    return same && living == 1;
}

bool Bench::linksAgree()
{
    bool agree = true;
    const auto differ = [&agree](const QString &what) {
        qInfo("%s", qPrintable(what));
        agree = false;
    };
    const auto told = [](const domain::LinkSettings &settings, bool revoked) -> QString {
        return domain::factsText(domain::factsOf(settings)) + (revoked ? u" revoked"_s : QString());
    };
    std::set<QString> known;
    for (const domain::Link &link : links()) {
        known.insert(link.hash);
        const simulator::Link *truth = world().findLink(link.url);
        if (!truth)
            differ(link.url + u" is only in the ledger"_s);
        else if (!link.uncertain && link.verified && !isSame(link, *truth))
            differ(link.url + u" is "_s + told(link.settings, link.revoked) + u", in the world "_s
                   + told(settingsOf(*truth), truth->revoked));
    }
    std::size_t unknown = 0;
    for (const auto &[hash, link] : world().links)
        unknown +=
            !link.primary && !link.revoked && world().findBot(link.creator) && !known.contains(hash)
            ? 1
            : 0;
    const auto &lost = desk().lostCreations();
    if (unknown > lost.size())
        differ(
            u"%1 links are not in the ledger, %2 are told as lost"_s.arg(unknown).arg(lost.size()));
    std::set<core::IntentId> open;
    const auto intents = wait(ledger().openIntents());
    for (const domain::Intent &intent : *intents)
        open.insert(intent.id);
    for (const services::LostCreation &creation : lost) {
        if (open.erase(creation.intent) == 0)
            differ(u"the intent of a lost creation is closed"_s);
    }
    if (!open.empty())
        differ(u"%1 intents are open"_s.arg(open.size()));
    return agree;
}

domain::Link Bench::make(const domain::SeatId &seat, const domain::LinkSettings &settings,
                         const domain::LinkNotes &notes)
{
    const auto made = wait(desk().create(seat, settings, notes));
    if (!made)
        qFatal("the bench is broken: %s", core::toString(made.error()));
    return made->link;
}

domain::Link Bench::makeSubscription(const domain::SeatId &seat, const QString &name, int stars)
{
    const auto made = wait(desk().subscribe(seat, name, stars));
    if (!made)
        qFatal("the bench is broken: %s", core::toString(made.error()));
    return made->link;
}

domain::Link Bench::adopt(const domain::SeatId &seat)
{
    const QString url = makeElsewhere(seat);
    must(wait(book().adopt(seat, {url})));
    return link(url);
}

void Bench::plan(const domain::SeatId &seat)
{
    rotation().start(seat);
    if (!eventually(
            [&] { return !rotation().view(seat).oldUrl.isEmpty() || rotation().view(seat).error; }))
        qFatal("the bench is broken: no intent");
}

void Bench::rotate(const domain::SeatId &seat)
{
    plan(seat);
    clock.advance(3s);
}

bool Bench::reaches(const domain::SeatId &seat, Phase phase)
{
    return eventually([&] { return rotation().view(seat).phase == phase; });
}

bool Bench::waitsToLook(const domain::SeatId &seat)
{
    return eventually([&] {
        const RotationView view = rotation().view(seat);
        return view.phase == Phase::Reconciling && view.waitsFor;
    });
}

bool Bench::closes(const QStringList &states)
{
    return eventually([&] { return intents() == states; });
}

bool Bench::comesToRest()
{
    for (int second = 0; second < 300; ++second) {
        settle();
        const bool closed = wait(ledger().openIntents())->size() == desk().lostCreations().size();
        if (closed && !desk().isBusy() && !retirement().isBusy())
            return true;
        // What is with the server is answered soon, or never.
        const auto isAnswered = [this] {
            return m_program->connections.state().inFlight == 0;
        };
        clock.advance(QTest::qWaitFor(isAnswered, 300) ? 1s : 30s);
    }
    return false;
}

bool Bench::repeatsIn(std::chrono::milliseconds time)
{
    return eventually([&] { return clock.untilNext() == time; });
}

void Bench::pass(std::chrono::milliseconds time)
{
    clock.advance(time);
    settle();
}

FullDisk::FullDisk()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    m_before = limit.rlim_cur;
    limit.rlim_cur = 1;
    setrlimit(RLIMIT_FSIZE, &limit);
}

FullDisk::~FullDisk()
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_before;
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace bench

namespace services {

char *toString(RotationView::Phase phase)
{
    static constexpr const char *names[] = {"None",    "CountingDown", "Queued",
                                            "Sending", "Reconciling",  "Done",
                                            "Failed",  "NotDone",      "StillUnknown"};
    return qstrdup(names[static_cast<int>(phase)]);
}

} // namespace services
