// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/polling.h"

#include "simulator/news.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace simulator {

namespace {

constexpr std::chrono::seconds longestWait = 50s;
constexpr qsizetype largestAnswer = 4 * 1024 * 1024;

/// The first id the call asks for; a negative offset counts from the end of the queue.
qint64 firstId(const Bot &bot, int offset)
{
    return offset < 0 ? bot.nextUpdateId + offset : offset;
}

} // namespace

Poll Polling::read(Query &query, std::chrono::milliseconds uptime)
{
    const Parameters &parameters = query.parameters;
    Poll poll;
    poll.offset = parameters.integer("offset");
    poll.limit = parameters.integer("limit", 100, 1, 100);
    poll.timeout = std::chrono::seconds(
        parameters.integer("timeout", 0, 0, static_cast<int>(longestWait.count())));
    if (const auto allowed = parameters.strings("allowed_updates"))
        query.bot.allowedUpdates = storedAllowedUpdates(*allowed);

    const auto last = m_last.find(query.bot.id);
    if (last != m_last.end() && last->second.offset == poll.offset) {
        const auto since = uptime - last->second.at;
        if (since < 3s)
            poll.timeout = std::max<std::chrono::seconds>(poll.timeout, 3s);
        if (since < 500ms)
            poll.limit = 1;
    }
    m_last[query.bot.id] = {poll.offset, uptime};
    return poll;
}

Reply Polling::take(Bot &bot, const Poll &poll, const QDateTime &now)
{
    dropStaleUpdates(bot, now);
    const qint64 first = firstId(bot, poll.offset);
    bot.updates.removeIf([first](const Update &update) { return update.id < first; });
    QJsonArray given;
    qsizetype left = largestAnswer;
    for (const Update &update : std::as_const(bot.updates)) {
        const QJsonObject object{{u"update_id"_s, update.id}, {update.type, update.body}};
        left -= QJsonDocument(object).toJson(QJsonDocument::Compact).size();
        if (given.size() >= poll.limit || left < 0)
            break;
        given.append(object);
    }
    return Reply::done(given);
}

bool Polling::hasAny(Bot &bot, const Poll &poll, const QDateTime &now)
{
    dropStaleUpdates(bot, now);
    const qint64 first = firstId(bot, poll.offset);
    return std::any_of(bot.updates.cbegin(), bot.updates.cend(),
                       [first](const Update &update) { return update.id >= first; });
}

} // namespace simulator
