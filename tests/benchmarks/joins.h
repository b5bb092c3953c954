// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QString>

#include <random>
#include <vector>

/// People who come to a bot's chats by many links, and some who leave again: the answers of
/// getUpdates that tell of it, as Telegram writes them (everything that is not ASCII as \u…). The
/// same seed gives the same texts.
class Joins
{
public:
    static constexpr int chats = 20;

    struct Link
    {
        int chat = 0;
        QString url;
        QString name;
        bool approval = false;
        bool primary = false;
    };

    Joins(core::UserId bot, int linksOfAChat, quint64 seed);

    core::UserId bot() const { return m_bot; }
    static core::ChatId chatId(core::UserId bot, int chat);
    static QString chatTitle(int chat);
    /// All links by which people will come. A few of each chat are more liked than the others.
    const std::vector<Link> &links() const { return m_links; }

    /// The next so many updates as one answer.
    QByteArray next(int updates);

    // What was told so far.
    qint64 joins() const { return m_joins; }
    qint64 leaves() const { return m_leaves; }

private:
    struct Guest
    {
        qint64 person = 0;
        int chat = 0;
    };

    void append(QByteArray &json);
    void appendUser(QByteArray &json, qint64 person, bool isAsker) const;
    void appendLink(QByteArray &json, const Link &link);
    int below(int count) { return static_cast<int>(m_random() % static_cast<quint64>(count)); }
    bool oneOf(int count) { return below(count) == 0; }

    const core::UserId m_bot;
    std::mt19937_64 m_random;
    std::vector<Link> m_links;
    std::vector<std::vector<std::size_t>> m_linksOfChat;
    std::vector<Guest> m_inside;
    std::vector<Guest> m_gone;
    qint64 m_people = 0;
    qint64 m_update;
    qint64 m_time = 1795000000; // 17 November 2026
    qint64 m_joins = 0;
    qint64 m_leaves = 0;
};
