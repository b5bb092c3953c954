// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/demo.h"
#include "simulator/demonames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

constexpr core::UserId acmeBot{7'000'000'001};
constexpr core::UserId studioBot{7'000'000'002};
constexpr core::UserId acmeOwner{5'000'000'001};
constexpr core::UserId studioOwner{5'000'000'002};
constexpr core::ChatId acmeNews{-1'001'500'000'001};
constexpr core::ChatId acmeCommunity{-1'001'500'000'002};
constexpr core::ChatId acmeVip{-1'001'500'000'003};
constexpr core::ChatId eventsKyiv{-1'001'500'000'004};
constexpr core::ChatId studioStudents{-1'001'500'000'005};
constexpr core::ChatId alumni{-4'500'000'006};

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr int month = 2'592'000; // Bot API: the one subscription period there is

/// How many more links of each state a chat gets, besides those told one by one.
struct Mix
{
    int active = 0;
    int endingSoon = 0;
    int approval = 0;
    int subscription = 0;
    int full = 0;
    int expired = 0;
    int revoked = 0;
    int oldPrimaries = 0;
};

class DemoBuilder
{
public:
    explicit DemoBuilder(const QDateTime &now)
    {
        m_world.now = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
        m_world.seed = 20'261'120;
    }

    World build();

private:
    quint64 roll(quint64 sides)
    {
        m_dice = m_dice * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return (m_dice >> 33U) % sides;
    }
    qint64 between(qint64 least, qint64 most)
    {
        return least + static_cast<qint64>(roll(static_cast<quint64>(most - least + 1)));
    }
    QDateTime ago(qint64 seconds) const { return m_world.now.addSecs(-seconds); }

    void addBots();
    Chat &addChat(core::ChatId id, ChatType type, const QString &title, core::UserId bot,
                  core::UserId owner, bool mayInvite = true);
    void setMembers(core::ChatId chat, qint64 members);
    Link &told(core::ChatId chat, const QString &hash, const QString &name, qint64 created,
               qint64 joined);
    Link &made(core::ChatId chat);
    void mix(core::ChatId chat, const Mix &mix);
    void setPrimary(core::ChatId chat, const QString &hash, qint64 created, qint64 joined);
    void ask(core::UserId id, const QString &firstName, const QString &lastName,
             const QString &username, const QString &bio, const QString &link, qint64 seconds);
    void addAcmeNews();
    void addAcmeOthers();
    void addStudio();
    void addRequests();

    World m_world;
    QSet<QString> m_names; ///< of the chat that is being filled
    quint64 m_dice = 412;
};

void DemoBuilder::addBots()
{
    m_world.addBot(acmeBot, "7000000001:DEMO-acme-invites-bot-demo-0001", u"acme_invites_bot"_s,
                   u"Acme Invites"_s);
    m_world.addBot(studioBot, "7000000002:DEMO-studio-gate-bot-demo-0002", u"studio_gate_bot"_s,
                   u"Studio Gate"_s);
    m_world.addPerson(acmeOwner, u"Nina"_s, u"nina_acme"_s).lastName = u"Brandt"_s;
    m_world.addPerson(studioOwner, u"Остап"_s, u"ostap_studio"_s).lastName = u"Коваль"_s;
}

Chat &DemoBuilder::addChat(core::ChatId id, ChatType type, const QString &title, core::UserId bot,
                           core::UserId owner, bool mayInvite)
{
    m_names.clear();
    Chat &chat = m_world.addChat(id, type, title);
    chat.seats[owner].status = Status::Creator;
    m_world.seatAdministrator(id, bot, botRights(type, true));
    // The bot had the right once: it made links then.
    chat.seats[bot].rights.inviteUsers = mayInvite;
    return chat;
}

void DemoBuilder::setMembers(core::ChatId id, qint64 members)
{
    Chat &chat = m_world.chats.at(id);
    chat.crowd = 0;
    chat.crowd = members - chat.memberCount();
}

/// The bot of the chat: the one that is seated there.
Link &DemoBuilder::told(core::ChatId chat, const QString &hash, const QString &name, qint64 created,
                        qint64 joined)
{
    const auto &seats = m_world.chats.at(chat).seats;
    Link &link = m_world.links[hash];
    link.hash = hash;
    link.text = linkText(hash);
    link.chat = chat;
    link.creator = seats.contains(acmeBot) ? acmeBot : studioBot;
    link.name = name;
    link.createdAt = ago(created);
    link.joined = joined;
    link.inside = joined - joined / 9;
    m_names.insert(name);
    return link;
}

Link &DemoBuilder::made(core::ChatId chat)
{
    const QStringList &names = demoLinkNames();
    const QString base = names[static_cast<qsizetype>(roll(static_cast<quint64>(names.size())))];
    QString name = base;
    for (int n = 2; m_names.contains(name); ++n)
        name = base + u' ' + QString::number(n);
    const auto &seats = m_world.chats.at(chat).seats;
    const QString hash = m_world.addLink(chat, seats.contains(acmeBot) ? acmeBot : studioBot).hash;
    return told(chat, hash, name, between(3 * day, 210 * day), between(1, 180));
}

void DemoBuilder::mix(core::ChatId chat, const Mix &mix)
{
    for (int i = 0; i < mix.active; ++i) {
        Link &link = made(chat);
        if (roll(3) == 0) {
            link.memberLimit = static_cast<int>(between(2, 20)) * 25;
            link.joined = between(0, link.memberLimit * 2 / 3);
            link.inside = link.joined;
        }
        if (roll(4) == 0) // less than three quarters of its time are over
            link.expireDate =
                m_world.now.addSecs(link.createdAt.secsTo(m_world.now) + between(day, 60 * day));
    }
    for (int i = 0; i < mix.endingSoon; ++i) {
        Link &link = made(chat);
        link.expireDate =
            m_world.now.addSecs(between(2 * hour, link.createdAt.secsTo(m_world.now) / 5));
    }
    for (int i = 0; i < mix.approval; ++i)
        made(chat).createsJoinRequest = true;
    for (int i = 0; i < mix.subscription; ++i) {
        Link &link = made(chat);
        link.subscriptionPeriod = month;
        link.subscriptionPrice = static_cast<int>(between(1, 6)) * 50;
    }
    for (int i = 0; i < mix.full; ++i) {
        Link &link = made(chat);
        link.memberLimit = static_cast<int>(between(1, 10)) * 10;
        link.inside = link.memberLimit;
        link.joined = link.inside + between(0, 9);
    }
    for (int i = 0; i < mix.expired; ++i) {
        Link &link = made(chat);
        link.expireDate = ago(between(hour, link.createdAt.secsTo(m_world.now) - day));
    }
    for (int i = 0; i < mix.revoked; ++i)
        made(chat).revoked = true;
    for (int i = 0; i < mix.oldPrimaries; ++i) {
        Link &link = made(chat);
        link.name.clear();
        link.primary = true;
        link.revoked = true;
        link.joined = between(200, 2000);
        link.inside = link.joined * 3 / 4;
    }
}

void DemoBuilder::setPrimary(core::ChatId id, const QString &hash, qint64 created, qint64 joined)
{
    Chat &chat = m_world.chats.at(id);
    const core::UserId bot = chat.seats.contains(acmeBot) ? acmeBot : studioBot;
    Seat &seat = chat.seats[bot];
    m_world.links.erase(seat.primary);
    seat.primary = hash;
    told(id, hash, {}, created, joined).primary = true;
}

void DemoBuilder::addAcmeNews()
{
    Chat &chat = addChat(acmeNews, ChatType::Channel, u"Acme News"_s, acmeBot, acmeOwner);
    chat.username = u"acme_news"_s;
    chat.description = u"What happens at Acme, first hand."_s;
    setPrimary(acmeNews, u"AbCdEf12GhIjKlMn"_s, 12 * day, 1204);

    Link &summer = told(acmeNews, u"kQ3xV9sPf0wYz2aa"_s, u"Summer campaign"_s, 18 * day, 37);
    summer.memberLimit = 100;
    summer.inside = 37;
    summer.expireDate = m_world.now.addSecs(3 * day + 6 * hour);
    told(acmeNews, u"9aBd02mWqT7rLs5x"_s, u"Press"_s, 23 * day, 112);
    Link &partners = told(acmeNews, u"Zp0wLeU4cJ8nVb1g"_s, u"Partners (approval)"_s, 31 * day, 18);
    partners.createsJoinRequest = true;
    partners.expireDate = m_world.now.addSecs(12 * day);
    Link &quarter = told(acmeNews, u"Mm71sTz6KfPa0oXe"_s, u"Q4 subscribers"_s, 40 * day, 64);
    quarter.subscriptionPeriod = month;
    quarter.subscriptionPrice = 250;
    Link &badge = told(acmeNews, u"c4Rt8KyHd2uNj6Wq"_s, u"Conference badge QR"_s, 42 * day, 488);
    badge.memberLimit = 500;
    badge.inside = 488;
    badge.expireDate = m_world.now.addSecs(5 * hour);
    Link &beta = told(acmeNews, u"Yx5hQ2vGm9iBt3Ro"_s, u"Beta testers"_s, 49 * day, 50);
    beta.memberLimit = 50;
    beta.inside = 50;
    told(acmeNews, u"b00mErS1kDw7fZx4"_s, u"Old landing page"_s, 109 * day, 731).expireDate =
        ago(4 * day);
    told(acmeNews, u"L3aK3dHp5yCv8Qn0"_s, u"Leaked in chat"_s, 111 * day, 26).revoked = true;
    told(acmeNews, u"tT29dDr6XjEw1Ug7"_s, u"Newsletter footer"_s, 131 * day, 204);
    mix(acmeNews,
        {.active = 71,
         .endingSoon = 2,
         .approval = 11,
         .subscription = 2,
         .full = 5,
         .expired = 10,
         .revoked = 15,
         .oldPrimaries = 2});
    setMembers(acmeNews, 18'204);
}

void DemoBuilder::addAcmeOthers()
{
    Chat &community =
        addChat(acmeCommunity, ChatType::Supergroup, u"Acme Community"_s, acmeBot, acmeOwner);
    community.description = u"Ask, answer, be kind."_s;
    setPrimary(acmeCommunity, u"Rq8wNc3TzLk0yVpA"_s, 64 * day, 891);
    told(acmeCommunity, u"IrN5cHq2WtPz7mXo"_s, u"Iran chapter"_s, 55 * day, 143)
        .createsJoinRequest = true;
    mix(acmeCommunity,
        {.active = 52,
         .endingSoon = 3,
         .approval = 9,
         .full = 6,
         .expired = 9,
         .revoked = 14,
         .oldPrimaries = 1});
    setMembers(acmeCommunity, 4'312);

    addChat(acmeVip, ChatType::Channel, u"Acme VIP (paid)"_s, acmeBot, acmeOwner);
    setPrimary(acmeVip, u"ViP0aXk4MsQe9LrT"_s, 150 * day, 9);
    Link &gold = told(acmeVip, u"G0ldV1pLnK250sTr"_s, u"VIP ⭐ 250"_s, 90 * day, 121);
    gold.subscriptionPeriod = month;
    gold.subscriptionPrice = 250;
    mix(acmeVip, {.active = 2, .subscription = 6, .expired = 1, .revoked = 1});
    setMembers(acmeVip, 236);

    Chat &events =
        addChat(eventsKyiv, ChatType::Supergroup, u"Events Kyiv 2026"_s, acmeBot, acmeOwner);
    events.description = u"Події, зустрічі, квитки"_s;
    setPrimary(eventsKyiv, u"Ky1vEv3nTs2026aZ"_s, 33 * day, 402);
    told(eventsKyiv, u"SpKrs7uWq4Xb9nHd"_s, u"Спікери та волонтери"_s, 21 * day, 17)
        .createsJoinRequest = true;
    mix(eventsKyiv,
        {.active = 30,
         .endingSoon = 4,
         .approval = 5,
         .full = 4,
         .expired = 6,
         .revoked = 5,
         .oldPrimaries = 1});
    setMembers(eventsKyiv, 1'874);
}

void DemoBuilder::addStudio()
{
    addChat(studioStudents, ChatType::Supergroup, u"Studio Students"_s, studioBot, studioOwner);
    setPrimary(studioStudents, u"StUd10gAtE7pLmKx"_s, 80 * day, 655);
    mix(studioStudents,
        {.active = 50,
         .endingSoon = 3,
         .approval = 8,
         .full = 7,
         .expired = 10,
         .revoked = 8,
         .oldPrimaries = 1});
    setMembers(studioStudents, 2'041);

    addChat(alumni, ChatType::Group, u"Alumni"_s, studioBot, studioOwner, false);
    setPrimary(alumni, u"ALuMn1gRp5wZc8Qt"_s, 170 * day, 58);
    mix(alumni, {.active = 18, .approval = 2, .full = 2, .expired = 4, .revoked = 4});
    setMembers(alumni, 164);
}

void DemoBuilder::ask(core::UserId id, const QString &firstName, const QString &lastName,
                      const QString &username, const QString &bio, const QString &link,
                      qint64 seconds)
{
    Person &person = m_world.addPerson(id, firstName, username);
    person.lastName = lastName;
    person.bio = bio;
    const core::ChatId chat = m_world.links.at(link).chat;
    m_world.requests[{chat, id}] = {chat, id, link, ago(seconds), bio, {}};
}

void DemoBuilder::addRequests()
{
    const QString partners = u"Zp0wLeU4cJ8nVb1g"_s;
    const QString iran = u"IrN5cHq2WtPz7mXo"_s;
    const QString speakers = u"SpKrs7uWq4Xb9nHd"_s;
    qint64 id = 6'000'000'001;
    const auto next = [&id] {
        return core::UserId{id++};
    };
    ask(next(), u"Olena"_s, u"K."_s, u"olenak"_s, u"Marketing lead at Nordlicht"_s, partners,
        2 * 60);
    ask(next(), u"Jaime"_s, u"Díaz"_s, {}, {}, partners, 9 * 60);
    ask(next(), u"سارا"_s, u"رضایی"_s, u"sara_r"_s, u"دانشجو"_s, iran, 26 * 60);
    ask(next(), u"xx_crypto_xx"_s, {}, u"xx99"_s, u"DM for profit"_s, iran, 31 * 60);
    ask(next(), u"Tomasz"_s, u"M."_s, u"tomm"_s, {}, partners, hour);
    ask(next(), u"Ірина"_s, u"Бондар"_s, u"iryna_b"_s, u"PR, Café Aurora"_s, partners, 2 * hour);
    ask(next(), u"Reza"_s, {}, u"reza_dev"_s, u"برنامه‌نویس"_s, iran, 3 * hour);
    ask(next(), u"Hannah"_s, u"Weiß"_s, u"hweiss"_s, {}, partners, 5 * hour);
    ask(next(), u"محمد"_s, {}, {}, {}, iran, 7 * hour);
    ask(next(), u"Артем"_s, u"Лисенко"_s, u"art_lys"_s, u"Ведучий подій"_s, speakers, 8 * hour);
    ask(next(), u"Free Gifts 🎁"_s, {}, u"gifts_4_u"_s, u"t.me/… click"_s, partners, 11 * hour);
    ask(next(), u"Sahar"_s, u"A."_s, u"sahar_a"_s, u"UX"_s, iran, 14 * hour);
    ask(next(), u"Katya"_s, {}, {}, u"Volunteer since 2023"_s, speakers, 19 * hour);
    ask(next(), u"Pavlo"_s, u"Ткач"_s, u"ptkach"_s, {}, speakers, 22 * hour);
}

World DemoBuilder::build()
{
    addBots();
    addAcmeNews();
    addAcmeOthers();
    addStudio();
    addRequests();
    return m_world;
}

} // namespace

World demoWorld(const QDateTime &now)
{
    return DemoBuilder(now).build();
}

QList<qint64> demoDailyJoins(const Link &link, const QDateTime &now, int days)
{
    QList<qint64> joins(days, 0);
    const qint64 age = std::max<qint64>(link.createdAt.daysTo(now) + 1, 1);
    const qint64 usual = link.joined / age;
    qint64 left = link.joined;
    quint64 dice = qHash(link.hash, 0);
    for (qsizetype i = 0; i < days; ++i) {
        const bool existed = days - i <= age;
        dice = dice * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        const qint64 wanted =
            usual / 2 + static_cast<qint64>((dice >> 33U) % static_cast<quint64>(usual + 2));
        joins[i] = existed && !link.revoked && !link.isExpired(now) ? std::min(wanted, left) : 0;
        left -= joins[i];
    }
    return joins;
}

} // namespace simulator
