// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linkquery.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <vector>

namespace services {
class Catalogue;
class Connections;
class JoinRequests;
class LeakWatch;
} // namespace services

namespace models {

/// One row of the sidebar, as a value.
struct ChatNode
{
    enum class Kind { AllLinks, Requests, Activity, Search, Bot, Seat };
    enum class Trouble {
        None,
        NoRight, ///< an administrator without the right to invite
        NotAdministrator,
        Gone, ///< not in the chat any more
        Leak, ///< more people come than usual
        TokenRefused,
        NoToken, ///< the keychain does not give it
    };

    Kind kind = Kind::AllLinks;
    domain::LinkFilter filter = domain::LinkFilter::All; ///< of a saved search
    domain::SeatId seat; ///< of a Seat; of a Bot the bot alone
    QString title; ///< of a Seat or Bot: a stranger's text
    int count = 0;
    Trouble trouble = Trouble::None;

    /// The same row, whatever it says at the moment.
    bool isSame(const ChatNode &other) const
    {
        return kind == other.kind && filter == other.filter && seat == other.seat;
    }
    friend bool operator==(const ChatNode &, const ChatNode &) = default;
};

/// The sidebar: All links, Join requests, Activity, saved searches, each bot with its chats.
class ChatTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// What a row says in words, its count and trouble included (screen readers), or just its
    /// name (brief).
    using NodeText = std::function<QString(const ChatNode &, bool brief)>;

    enum Role { NodeRole = Qt::UserRole }; ///< models::ChatNode

    ChatTree(services::Catalogue &catalogue, services::Connections &connections,
             services::LeakWatch &leaks, services::JoinRequests &requests, NodeText text,
             QObject *parent = nullptr);
    ~ChatTree() override;

    ChatNode nodeAt(const QModelIndex &index) const;
    /// Invalid where there is no such row.
    QModelIndex indexOf(const domain::SeatId &seat) const;
    QModelIndex indexOf(core::UserId bot) const;
    QModelIndex indexOfAllLinks() const { return index(0, 0); }
    /// A saved search.
    QModelIndex indexOf(domain::LinkFilter search) const;
    QModelIndex indexOfRequests() const { return index(1, 0); }
    QModelIndex indexOfActivity() const { return index(2, 0); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Branch
    {
        ChatNode node;
        std::vector<ChatNode> leaves;
    };

    void update();
    void updateCounts();
    std::vector<Branch> wanted() const;
    const ChatNode *nodePtr(const QModelIndex &index) const;

    services::Catalogue &m_catalogue;
    services::Connections &m_connections;
    services::LeakWatch &m_leaks;
    services::JoinRequests &m_requests;
    NodeText m_text;
    domain::LinkCounts m_counts; // before the branches, which are made of it
    std::vector<Branch> m_branches;
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace models

Q_DECLARE_METATYPE(models::ChatNode)
