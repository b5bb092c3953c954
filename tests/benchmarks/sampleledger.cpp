// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "benchmarks/sampleledger.h"

#include "ledger/sqliteledger.h"
#include "support/testing.h"

#include <random>

using namespace Qt::StringLiterals;

namespace benchmarks {

namespace {

constexpr int bots = 3;
constexpr int chats = 200;
constexpr int linksOfAWrite = 5000;
constexpr int updatesOfABatch = 1000;

/// The standard says how this engine counts, but not what its distributions do with that.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    { }
    int below(int end) { return static_cast<int>(m_engine() % static_cast<quint32>(end)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <typename T, std::size_t N>
    const T &of(const T (&values)[N])
    {
        return values[below(N)];
    }

private:
    std::mt19937 m_engine;
};

const QString names[] = {u"Anna"_s,    u"Mehmet"_s, u"Иван"_s,   u"Ольга"_s,
                         u"فاطمه"_s,   u"أحمد"_s,   u"Νίκος"_s,  u"Zoë"_s,
                         u"Łukasz"_s,  u"Gülşah"_s, u"José"_s,   u"Оксана"_s,
                         u"Dilnoza"_s, u"Budi"_s,   u"Jürgen"_s, u"Francesca"_s};
const QString campaigns[] = {u"Spring"_s,  u"Весна"_s,  u"Referral"_s, u"Güz kampanyası"_s,
                             u"حملة"_s,    u"نوروز"_s,  u"Άνοιξη"_s,   u"Newsletter"_s,
                             u"Podcast"_s, u"Реклама"_s};
const QString notes[] = {u"promised a second month"_s, u"печать на листовке"_s,
                         u"printed on the flyer at the entrance"_s, u"برای مهمان‌ها"_s,
                         u"ask before revoking"_s};
const QString tags[] = {u"ads"_s, u"print"_s, u"блог"_s, u"ambassador"_s, u"şehir"_s, u"2026"_s};

class Maker
{
public:
    Maker(const QString &path, int links, quint32 seed)
        : m_dice(seed)
        , m_now(QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC))
        , m_ledger(path, m_clock)
        , m_links(links)
    { }

    void make()
    {
        must(testsupport::wait(m_ledger.open()));
        ledger::Changes world;
        for (int b = 0; b < bots; ++b) {
            world.bots.push_back({botOf(b),
                                  m_dice.of(campaigns) + u" bot"_s,
                                  u"bench%1_bot"_s.arg(b),
                                  true,
                                  {},
                                  m_now.addYears(-2)});
        }
        for (int c = 0; c < chats; ++c) {
            const bool isChannel = m_dice.oneIn(2);
            const auto kind = isChannel ? domain::ChatKind::Channel : domain::ChatKind::Supergroup;
            const QString title =
                m_dice.of(campaigns) + u' ' + m_dice.of(names) + u" %1"_s.arg(c + 1);
            const core::ChatId chat{-1001000000000 - c};
            world.chats.push_back({chat, kind, title, {}, m_dice.below(100'000)});
            domain::Seat seat;
            seat.id = {botOf(c % bots), chat};
            seat.status = domain::SeatStatus::Administrator;
            seat.mayInvite = true;
            seat.checkedAt = m_now;
            m_seats.push_back(seat.id);
            world.seats.push_back(seat);
        }
        for (const QString &tag : tags)
            world.tags.push_back({tag, static_cast<domain::TagColour>(m_dice.below(4))});
        write(std::move(world));
        addLinks();
        addPeople();
    }

private:
    static void must(const core::Result<> &done)
    {
        if (!done)
            qFatal("the sample ledger: %s", qPrintable(done.error().detail));
    }
    void write(ledger::Changes changes)
    {
        must(testsupport::wait(m_ledger.write(std::move(changes))));
    }
    static core::UserId botOf(int bot) { return {100000001 + bot}; }

    /// Some chats have many links, most have few.
    const domain::SeatId &anySeat()
    {
        const int a = m_dice.below(chats);
        return m_seats[static_cast<std::size_t>(a * (m_dice.below(chats) + 1) / chats)];
    }

    domain::Link link(int n)
    {
        static constexpr char letters[] =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        domain::Link link;
        const bool isPrimary = n < chats;
        link.seat = isPrimary ? m_seats[static_cast<std::size_t>(n)] : anySeat();
        for (int i = 0; i < 16; ++i)
            link.hash += QLatin1Char(letters[m_dice.below(64)]);
        link.url = u"https://t.me/+"_s + link.hash;
        link.creator = link.seat.bot;
        const qint64 age = 1 + (m_links - n) * 60LL * 60 * 24 * 700 / m_links + m_dice.below(3600);
        link.createdAt = m_now.addSecs(-age);
        link.confirmedAt = m_now.addSecs(-m_dice.below(static_cast<int>(age)));
        link.joined = m_dice.oneIn(3) ? 0 : m_dice.below(400);
        link.inside = *link.joined - m_dice.below(*link.joined + 1) / 4;
        link.revoked = m_dice.oneIn(9);
        if (isPrimary) {
            link.role = domain::LinkRole::Primary;
            link.revoked = false;
            return link;
        }
        link.settings.name = m_dice.oneIn(2)
            ? QString(m_dice.of(names) + u" %1"_s.arg(m_dice.below(m_links)))
            : QString(m_dice.of(campaigns) + u' ' + m_dice.of(names)
                      + u" %1"_s.arg(m_dice.below(1000)));
        link.settings.name.truncate(32);
        if (m_dice.oneIn(5))
            link.notes.text = m_dice.of(notes);
        if (m_dice.oneIn(3))
            link.notes.tags = {m_dice.of(tags)};
        if (m_dice.oneIn(3))
            link.settings.expires = m_now.addSecs(3600LL * (m_dice.below(4000) - 1000));
        if (m_dice.oneIn(20)) {
            link.role = domain::LinkRole::Subscription;
            link.subscription =
                domain::Subscription{std::chrono::hours(24 * 30), 1 + m_dice.below(500)};
        } else if (m_dice.oneIn(6)) {
            link.settings.approval = true;
            link.pendingRequests = m_dice.oneIn(4) ? m_dice.below(20) : 0;
        } else if (m_dice.oneIn(3)) {
            link.settings.limit = 1 + m_dice.below(500);
        }
        if (m_dice.oneIn(40))
            link.beforePause = link.settings;
        link.verified = !m_dice.oneIn(50);
        return link;
    }

    void addLinks()
    {
        ledger::Changes changes;
        for (int n = 0; n < m_links; ++n) {
            changes.links.push_back(link(n));
            if (m_dice.oneIn(4))
                m_walked.push_back(changes.links.back());
            if (static_cast<int>(changes.links.size()) == linksOfAWrite)
                write(std::exchange(changes, {}));
        }
        write(std::move(changes));
    }

    void addPeople()
    {
        qint64 update = 0;
        std::vector<std::vector<domain::Heard>> heard(bots);
        for (const domain::Link &link : m_walked) {
            domain::Heard one;
            one.update = ++update;
            one.what = domain::Heard::What::Joined;
            one.chat = link.seat.chat;
            one.at = m_now.addSecs(-m_dice.below(14 * 24 * 3600));
            one.who = {{200000001 + update}, m_dice.of(names), {}};
            one.link = link;
            const auto bot = static_cast<std::size_t>(link.seat.bot.value - botOf(0).value);
            heard[bot].push_back(std::move(one));
            if (static_cast<int>(heard[bot].size()) == updatesOfABatch)
                hear(link.seat.bot, std::exchange(heard[bot], {}));
        }
        for (int b = 0; b < bots; ++b)
            hear(botOf(b), std::move(heard[static_cast<std::size_t>(b)]));
    }

    void hear(core::UserId bot, std::vector<domain::Heard> heard)
    {
        if (heard.empty())
            return;
        const qint64 next = heard.back().update + 1;
        const auto noticed = testsupport::wait(m_ledger.hear(bot, std::move(heard), next));
        must(noticed ? core::Result<>() : core::Result<>(noticed.error()));
    }

    Dice m_dice;
    core::SystemClock m_clock;
    const QDateTime m_now;
    ledger::SqliteLedger m_ledger;
    const int m_links;
    std::vector<domain::SeatId> m_seats;
    std::vector<domain::Link> m_walked;
};

} // namespace

void makeLedger(const QString &path, int links, quint32 seed)
{
    Maker(path, links, seed).make();
}

} // namespace benchmarks
