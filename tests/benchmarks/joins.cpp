// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "joins.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array firstNames{
    "Anna",   "Jörg",   "Zoë",  "Олена",  "Дмитро", "Светлана", "Ελένη", "Γιώργος", "Ayşe",
    "İsmail", "محمد",   "زهرا", "نیلوفر", "עדי",    "अनिता",    "小明",  "さくら",  "지우",
    "Chidi",  "Łukasz", "Thảo", "José",   "Mary 🌷", "Ivan",     "Sam",   "Nguyễn",  "Åsa"};
constexpr std::array lastNames{"Müller", "Шевченко", "Παπαδοπούλου", "Yılmaz",
                               "العلي",  "کریمی",    "Nowak",        "García",
                               "王",     "佐藤",     "O’Connor",     "Коваль"};
constexpr std::array chatTitles{"Garden news", "Садові новини", "Νέα του κήπου", "Bahçe haberleri",
                                "أخبار الحديقة"};
constexpr std::array linkNames{"Spring 🌷", "Подкаст", "Partner", "Εφημερίδα", "شريك", "Kanal"};

/// One of the given, always the same for the same number.
template <typename Array>
const char *pick(const Array &array, qint64 number)
{
    return array[static_cast<std::size_t>(number) % array.size()];
}

void appendText(QByteArray &json, const QString &text)
{
    json += '"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            json += '\\';
        if (c.unicode() < 0x80)
            json += static_cast<char>(c.unicode());
        else
            json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    json += '"';
}

/// Spreads numbers over those that Telegram gives to people; different ones stay different.
qint64 spread(qint64 number)
{
    return static_cast<qint64>((static_cast<quint64>(number) * 0x9E3779B97F4A7C15U) & 0x1FFFFFFFFU)
        + 1000;
}

} // namespace

Joins::Joins(core::UserId bot, int linksOfAChat, quint64 seed)
    : m_bot(bot)
    , m_random(seed)
    , m_linksOfChat(chats)
    , m_update(100'000'000 + below(800'000'000))
{
    static constexpr char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (int chat = 0; chat < chats; ++chat) {
        for (int i = 0; i < linksOfAChat; ++i) {
            Link link;
            link.chat = chat;
            link.url = u"https://t.me/+"_s;
            for (int at = 0; at < 16; ++at)
                link.url += QLatin1Char(letters[below(64)]);
            link.primary = i == 0;
            link.approval = i % 10 == 1;
            if (!link.primary)
                link.name = QString::fromUtf8(pick(linkNames, i)) + u" %1"_s.arg(i);
            m_linksOfChat[static_cast<std::size_t>(chat)].push_back(m_links.size());
            m_links.push_back(link);
        }
    }
}

core::ChatId Joins::chatId(core::UserId bot, int chat)
{
    return {-1001000000000 - bot.value % 1000 * 1000 - chat};
}

QString Joins::chatTitle(int chat)
{
    return QString::fromUtf8(pick(chatTitles, chat)) + u" %1"_s.arg(chat);
}

QByteArray Joins::next(int updates)
{
    QByteArray json;
    json.reserve(updates * qsizetype{1500});
    json += R"({"ok":true,"result":[)";
    for (int i = 0; i < updates; ++i) {
        if (i > 0)
            json += ",\n";
        append(json);
    }
    json += "]}";
    return json;
}

void Joins::append(QByteArray &json)
{
    // A million in a day, in which there are quicker and slower times.
    if (oneOf(m_update / 10'000 % 2 == 0 ? 8 : 20))
        ++m_time;
    const bool leaves = m_inside.size() > 1000 && oneOf(5);
    Guest guest;
    if (leaves) {
        // Most who leave came a short time ago.
        const double share = std::sqrt(static_cast<double>(below(1'000'000)) / 1e6);
        const auto at = static_cast<std::size_t>(share * static_cast<double>(m_inside.size()));
        std::swap(m_inside[at], m_inside.back());
        guest = m_inside.back();
        m_inside.pop_back();
        m_gone.push_back(guest);
        ++m_leaves;
    } else {
        if (m_gone.size() > 1000 && oneOf(25)) {
            std::swap(m_gone[static_cast<std::size_t>(below(static_cast<int>(m_gone.size())))],
                      m_gone.back());
            guest = m_gone.back();
            m_gone.pop_back();
        } else {
            guest = {spread(++m_people), below(chats)};
        }
        m_inside.push_back(guest);
        ++m_joins;
    }

    json += R"({"update_id":)" + QByteArray::number(m_update++);
    json += R"(,"chat_member":{"chat":{"id":)" + QByteArray::number(chatId(m_bot, guest.chat).value)
        + R"(,"title":)";
    appendText(json, chatTitle(guest.chat));
    if (guest.chat % 4 == 0)
        json += R"(,"username":"garden)" + QByteArray::number(guest.chat) + '"';
    json +=
        guest.chat % 2 == 0 ? R"(,"type":"channel"},"from":)" : R"(,"type":"supergroup"},"from":)";
    appendUser(json, guest.person, true);
    json += R"(,"date":)" + QByteArray::number(m_time) + R"(,"old_chat_member":{"user":)";
    appendUser(json, guest.person, false);
    json += leaves ? R"(,"status":"member"},"new_chat_member":{"user":)"
                   : R"(,"status":"left"},"new_chat_member":{"user":)";
    appendUser(json, guest.person, false);
    json += leaves ? R"(,"status":"left"})" : R"(,"status":"member"})";
    // Whoever joins a public chat directly comes by no link.
    if (!leaves && !(guest.chat % 4 == 0 && oneOf(3))) {
        const auto &links = m_linksOfChat[static_cast<std::size_t>(guest.chat)];
        const double liked = static_cast<double>(below(1'000'000)) / 1e6;
        const auto at =
            static_cast<std::size_t>(liked * liked * liked * static_cast<double>(links.size()));
        json += R"(,"invite_link":)";
        appendLink(json, m_links[links[at]]);
        if (m_links[links[at]].approval)
            json += R"(,"via_join_request":true)";
    }
    json += "}}";
}

void Joins::appendUser(QByteArray &json, qint64 person, bool isAsker) const
{
    json += R"({"id":)" + QByteArray::number(person) + R"(,"is_bot":false,"first_name":)";
    appendText(json, QString::fromUtf8(pick(firstNames, person)));
    if (person % 2 == 0) {
        json += R"(,"last_name":)";
        appendText(json, QString::fromUtf8(pick(lastNames, person / 2)));
    }
    if (person % 3 != 0)
        json += R"(,"username":"u)" + QByteArray::number(person, 36) + '"';
    if (isAsker)
        json += R"(,"language_code":"en")";
    if (person % 7 == 0)
        json += R"(,"is_premium":true)";
    json += '}';
}

void Joins::appendLink(QByteArray &json, const Link &link)
{
    json += R"({"invite_link":)";
    appendText(json, link.url);
    if (!link.name.isEmpty()) {
        json += R"(,"name":)";
        appendText(json, link.name);
    }
    json += R"(,"creator":{"id":)" + QByteArray::number(m_bot.value)
        + R"(,"is_bot":true,"first_name":"Gate","username":"gate_bot"})";
    if (link.approval) {
        json += R"(,"pending_join_request_count":)" + QByteArray::number(1 + below(9));
        json += R"(,"creates_join_request":true)";
    } else {
        json += R"(,"creates_join_request":false)";
    }
    json += link.primary ? R"(,"is_primary":true,"is_revoked":false})"
                         : R"(,"is_primary":false,"is_revoked":false})";
}
