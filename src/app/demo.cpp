// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/demo.h"

#include "app/demopast.h"

#include <QHash>

#include <algorithm>

using core::Task;
using namespace Qt::StringLiterals;

namespace app {

namespace {

/// What the user wrote down about links of one name.
struct Remembered
{
    QString note;
    QStringList tags;
    QStringList placements;
    qint64 cost = 0; ///< in euros
};

const QHash<QString, Remembered> &remembered()
{
    static const QHash<QString, Remembered> all{
        {u"Instagram bio"_s,
         {u"Bio of @acme.official, changed with every campaign"_s,
          {u"instagram"_s},
          {u"Instagram, bio of @acme.official"_s}}},
        {u"Instagram story"_s,
         {u"Instagram, story 4 of the product launch"_s, {u"instagram"_s, u"launch"_s}, {}, 120}},
        {u"Summer campaign"_s,
         {u"Instagram bio, story 4"_s,
          {u"instagram"_s, u"paid"_s},
          {u"Instagram, bio of @acme.official"_s, u"Landing page, button at the top"_s},
          250}},
        {u"Website header"_s,
         {u"acme.example, button at the top right"_s, {u"website"_s}, {u"acme.example, header"_s}}},
        {u"Website footer"_s,
         {u"acme.example, all pages"_s, {u"website"_s}, {u"acme.example, footer"_s}}},
        {u"YouTube description"_s, {u"Below every video since October"_s, {u"youtube"_s}, {}}},
        {u"Podcast show notes"_s, {u"Episodes 40 to 52"_s, {u"podcast"_s}, {}}},
        {u"Newsletter footer"_s, {u"Weekly newsletter, last line"_s, {u"newsletter"_s}, {}}},
        {u"Conference badge QR"_s,
         {u"Printed on 500 badges: do not rotate before the conference ends"_s,
          {u"conference"_s, u"print"_s},
          {u"500 badges"_s, u"Screen at the entrance"_s},
          310}},
        {u"Flyer, city centre"_s,
         {u"2,000 flyers, handed out on Saturday"_s, {u"print"_s}, {}, 180}},
        {u"Poster QR, metro"_s,
         {u"Posters hang until the end of the month"_s, {u"print"_s}, {}, 960}},
        {u"Partners (approval)"_s, {u"Ask Nina before letting anybody in"_s, {u"partners"_s}, {}}},
        {u"Leaked in chat"_s, {u"Somebody posted it in a spam group"_s, {}, {}}},
        {u"Old landing page"_s, {u"The page is gone; the link ran out with it"_s, {}, {}}},
        {u"Press"_s, {u"Press kit, page 2"_s, {u"press"_s}, {u"Press kit, page 2"_s}}},
        {u"Київ, листівки"_s, {u"Листівки в кав’ярнях на Подолі"_s, {u"print"_s}, {}}},
    };
    return all;
}

domain::LinkNotes notesFor(const QString &linkName)
{
    // Further links of a name are numbered: "Instagram bio 2".
    QString name = linkName;
    const auto number = name.lastIndexOf(u' ');
    if (number > 0 && QStringView(name).mid(number + 1).toInt() > 1 && !remembered().contains(name))
        name.truncate(number);
    const Remembered known = remembered().value(name);
    domain::LinkNotes notes{known.note, known.tags, {}, {}};
    for (const QString &place : known.placements)
        notes.placements.push_back({place, false});
    if (known.cost > 0)
        notes.cost = domain::Money{known.cost * 100, u"EUR"_s};
    return notes;
}

/// Every tag with a colour, one after the other.
std::vector<domain::Tag> colouredTags()
{
    QStringList names;
    for (const Remembered &each : remembered())
        names += each.tags;
    names.removeDuplicates();
    names.sort();
    std::vector<domain::Tag> tags;
    for (const QString &name : names) {
        const int colour = 1 + static_cast<int>(tags.size()) % (domain::tagColourCount - 1);
        tags.push_back({name, static_cast<domain::TagColour>(colour)});
    }
    return tags;
}

domain::ChatKind kindOf(simulator::ChatType type)
{
    switch (type) {
    case simulator::ChatType::Private:
        return domain::ChatKind::Private;
    case simulator::ChatType::Group:
        return domain::ChatKind::Group;
    case simulator::ChatType::Channel:
        return domain::ChatKind::Channel;
    case simulator::ChatType::Supergroup:
        break;
    }
    return domain::ChatKind::Supergroup;
}

domain::SeatStatus statusOf(const simulator::Seat &seat)
{
    if (seat.isAdministrator())
        return domain::SeatStatus::Administrator;
    if (seat.isInside())
        return domain::SeatStatus::Member;
    return seat.status == simulator::Status::Kicked ? domain::SeatStatus::Kicked
                                                    : domain::SeatStatus::Left;
}

domain::Link translated(const simulator::World &world, const simulator::Link &link)
{
    domain::Link known;
    known.seat = {link.creator, link.chat};
    known.url = link.text;
    known.hash = link.hash;
    known.role = link.primary         ? domain::LinkRole::Primary
        : link.subscriptionPeriod > 0 ? domain::LinkRole::Subscription
                                      : domain::LinkRole::Additional;
    known.settings.name = link.name;
    known.settings.expires = link.expireDate;
    if (link.memberLimit > 0)
        known.settings.limit = link.memberLimit;
    known.settings.approval = link.createsJoinRequest;
    if (link.subscriptionPeriod > 0)
        known.subscription = {std::chrono::seconds(link.subscriptionPeriod),
                              link.subscriptionPrice};
    known.revoked = link.revoked;
    known.pendingRequests = static_cast<int>(world.pendingRequests(link.hash));
    known.joined = static_cast<int>(link.joined);
    known.inside = static_cast<int>(link.inside);
    known.notes = notesFor(link.name);
    known.creator = link.creator;
    known.createdAt = link.createdAt;
    known.confirmedAt = link.createdAt;
    return known;
}

/// One bot in one chat of the world, on its way into the ledger.
class SeatTranslator
{
public:
    SeatTranslator(const simulator::World &world, const simulator::Bot &bot,
                   const simulator::Chat &chat)
        : m_world(world)
        , m_chat(chat)
        , m_id{bot.id, chat.id}
    {
        for (const auto &[hash, link] : world.links) {
            if (link.creator == bot.id && link.chat == chat.id)
                (link.primary ? m_primaries : m_others).push_back(translated(world, link));
        }
        orderPrimaries();
    }

    /// When the chat was added: before its first link.
    QDateTime addedAt() const
    {
        QDateTime first = m_world.now;
        for (const auto *links : {&m_primaries, &m_others}) {
            for (const domain::Link &link : *links)
                first = std::min(first, link.createdAt);
        }
        return first.addSecs(-600);
    }

    void addTo(ledger::Changes &changes) const
    {
        domain::Chat chat{m_id.chat, kindOf(m_chat.type), m_chat.title, m_chat.username, {}};
        chat.members = static_cast<int>(m_chat.memberCount());
        changes.chats.push_back(chat);

        const simulator::Seat place = m_chat.seatOf(m_id.bot);
        domain::Seat seat{m_id, statusOf(place), place.mayInvite(), m_world.now, {}};
        if (m_primaries.size() > 1)
            seat.primaryRotatedAt = m_primaries.back().createdAt;
        changes.seats.push_back(seat);

        changes.history.push_back(entry(addedAt(), domain::Action::ChatAdded, {}, {}, chat.title));
        addPrimaries(changes);
        for (const domain::Link &link : m_others)
            addOther(changes, link);
    }

private:
    domain::HistoryEntry entry(const QDateTime &at, domain::Action action, const QString &hash,
                               const QString &before, const QString &after) const
    {
        domain::HistoryEntry entry;
        entry.at = at;
        entry.action = action;
        entry.bot = m_id.bot;
        entry.chat = m_id.chat;
        entry.linkHash = hash;
        entry.before = before;
        entry.after = after;
        return entry;
    }

    /// Primary links follow one another, the living one last. The world does not say when the dead
    /// ones were made; it gives them any day.
    void orderPrimaries()
    {
        std::sort(m_primaries.begin(), m_primaries.end(), [](const auto &left, const auto &right) {
            return left.revoked != right.revoked ? left.revoked : left.createdAt < right.createdAt;
        });
        for (std::size_t i = m_primaries.size(); i > 1; --i) {
            domain::Link &link = m_primaries[i - 2];
            const QDateTime &replaced = m_primaries[i - 1].createdAt;
            if (link.createdAt >= replaced)
                link.createdAt = replaced.addDays(-30);
            link.confirmedAt = replaced;
        }
    }

    void addPrimaries(ledger::Changes &changes) const
    {
        for (std::size_t i = 0; i < m_primaries.size(); ++i) {
            domain::Link link = m_primaries[i];
            if (i > 0)
                changes.history.push_back(entry(link.createdAt, domain::Action::PrimaryRotated,
                                                link.hash, m_primaries[i - 1].url, link.url));
            if (!link.revoked)
                link.confirmedAt = m_world.now; // getChat tells it
            changes.links.push_back(link);
        }
    }

    void addOther(ledger::Changes &changes, domain::Link link) const
    {
        changes.history.push_back(
            entry(link.createdAt, domain::Action::LinkAdded, link.hash, {}, link.settings.name));
        if (link.revoked) {
            // Half of its life ago.
            const QDateTime at = link.createdAt.addSecs(link.createdAt.secsTo(m_world.now) / 2);
            changes.history.push_back(
                entry(at, domain::Action::LinkRevoked, link.hash, link.url, {}));
            link.confirmedAt = at;
        }
        changes.links.push_back(link);
    }

    const simulator::World &m_world;
    const simulator::Chat &m_chat;
    domain::SeatId m_id;
    std::vector<domain::Link> m_primaries;
    std::vector<domain::Link> m_others;
};

} // namespace

ledger::Changes demoChanges(const simulator::World &world)
{
    ledger::Changes changes;
    for (const auto &[botId, bot] : world.bots) {
        domain::Bot known{botId, bot.firstName, bot.username, false, {}, world.now};
        for (const auto &[chatId, chat] : world.chats) {
            if (!chat.seats.contains(botId))
                continue;
            const SeatTranslator seat(world, bot, chat);
            seat.addTo(changes);
            known.addedAt = std::min(known.addedAt, seat.addedAt().addSecs(-300));
        }
        domain::HistoryEntry added;
        added.at = known.addedAt;
        added.action = domain::Action::BotAdded;
        added.bot = botId;
        added.after = u'@' + bot.username;
        changes.history.push_back(added);
        changes.bots.push_back(known);
    }
    changes.tags = colouredTags();
    std::stable_sort(changes.history.begin(), changes.history.end(),
                     [](const auto &left, const auto &right) { return left.at < right.at; });
    return changes;
}

Demo::Demo(core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(clock, simulator::demoWorld(clock.now()))
    , m_life(m_server, clock)
{ }

core::Result<> Demo::start()
{
    return m_server.listen();
}

Task<> Demo::fill(ledger::Ledger &ledger, vault::Vault &vault)
{
    Task<> tokens = Task<>::finished({});
    for (const auto &[id, bot] : m_server.world().bots) {
        tokens = tokens.andThen(this, [&vault, id = id, token = core::Secret(bot.token)] {
            return vault.store(id, token);
        });
    }
    ledger::Changes changes = demoChanges(m_server.world());
    const DemoPast past(m_server.world(), changes.links);
    for (domain::Link &link : changes.links) {
        // What is counted below is not counted before.
        link.joined = link.joined.value_or(0) - past.joined(link.hash);
        link.inside = link.inside.value_or(0) - past.stayed(link.hash);
    }
    for (const domain::Bot &bot : changes.bots) {
        changes.listening.push_back(
            {bot.id, domain::ListeningState::On, m_server.world().now.addDays(-DemoPast::days)});
    }
    return tokens.andThen(this, [&ledger, changes] { return ledger.write(changes); })
        .andThen(this,
                 [this, &ledger, heard = past.heard()] {
                     Task<> taken = Task<>::finished({});
                     for (const auto &[bot, updates] : heard) {
                         taken = taken.andThen(this, [this, &ledger, bot = bot, updates = updates] {
                             return ledger.hear(bot, updates, 0)
                                 .andThen(this, [](const std::vector<ledger::Noticed> &) {});
                         });
                     }
                     return taken;
                 })
        .andThen(this, [this] { m_life.start(); });
}

} // namespace app
