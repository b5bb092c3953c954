// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/chattree.h"

#include "services/catalogue.h"
#include "services/connections.h"
#include "services/joinrequests.h"
#include "services/leakwatch.h"

#include <algorithm>
#include <utility>

namespace models {

namespace {

using domain::LinkFilter;
using Kind = ChatNode::Kind;
using Trouble = ChatNode::Trouble;

constexpr std::array savedSearches{LinkFilter::EndingThisWeek, LinkFilter::NearlyFull,
                                   LinkFilter::Paused,         LinkFilter::Unlimited,
                                   LinkFilter::Revoked,        LinkFilter::Unverified};

Trouble troubleOf(const domain::Seat &seat)
{
    switch (seat.status) {
    case domain::SeatStatus::Unknown:
        return Trouble::None;
    case domain::SeatStatus::Administrator:
        return seat.mayInvite ? Trouble::None : Trouble::NoRight;
    case domain::SeatStatus::Member:
        return Trouble::NotAdministrator;
    case domain::SeatStatus::Left:
    case domain::SeatStatus::Kicked:
        break;
    }
    return Trouble::Gone;
}

Trouble troubleOf(const std::optional<core::Error> &error)
{
    if (!error)
        return Trouble::None;
    switch (error->kind) {
    case core::Error::Kind::Unauthorized:
    case core::Error::Kind::UnknownToken:
    case core::Error::Kind::LoggedOut:
        return Trouble::TokenRefused;
    default:
        return Trouble::NoToken;
    }
}

} // namespace

ChatTree::ChatTree(services::Catalogue &catalogue, services::Connections &connections,
                   services::LeakWatch &leaks, services::JoinRequests &requests, NodeText text,
                   QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
    , m_connections(connections)
    , m_leaks(leaks)
    , m_requests(requests)
    , m_text(std::move(text))
    , m_branches(wanted())
{
    connect(&m_catalogue, &services::Catalogue::seatsChanged, this, &ChatTree::update);
    connect(&m_catalogue, &services::Catalogue::seatsChanged, this, &ChatTree::updateCounts);
    // Revoking a link, or time, changes what the saved searches count and nothing about a seat.
    connect(&m_catalogue, &services::Catalogue::linksChanged, this, &ChatTree::updateCounts);
    connect(&m_connections, &services::Connections::troubleChanged, this, &ChatTree::update);
    connect(&m_leaks, &services::LeakWatch::changed, this, &ChatTree::update);
    connect(&m_requests, &services::JoinRequests::changed, this, &ChatTree::update);
    if (m_catalogue.isLoaded())
        updateCounts();
}

ChatTree::~ChatTree() = default;

void ChatTree::updateCounts()
{
    m_countAgain = m_counting;
    if (std::exchange(m_counting, true))
        return;
    m_catalogue.counts(domain::LinkScope::all())
        .then(this, [this](const core::Result<domain::LinkCounts> &counts) {
            m_counting = false;
            if (counts && m_counts != *counts) {
                m_counts = *counts;
                update();
            }
            if (m_countAgain)
                updateCounts();
        });
}

std::vector<ChatTree::Branch> ChatTree::wanted() const
{
    std::vector<Branch> branches;
    ChatNode all;
    all.count = m_counts[LinkFilter::All];
    branches.push_back({all, {}});
    const int waiting = m_requests.waiting(domain::LinkScope::all());
    branches.push_back({{Kind::Requests, LinkFilter::All, {}, {}, waiting, Trouble::None}, {}});
    branches.push_back({{Kind::Activity, LinkFilter::All, {}, {}, 0, Trouble::None}, {}});
    for (const LinkFilter filter : savedSearches)
        branches.push_back({{Kind::Search, filter, {}, {}, m_counts[filter], Trouble::None}, {}});
    for (const domain::Bot &bot : m_catalogue.bots()) {
        Branch branch;
        branch.node.kind = Kind::Bot;
        branch.node.seat.bot = bot.id;
        branch.node.title = bot.username;
        branch.node.trouble = troubleOf(m_connections.trouble(bot.id));
        for (const domain::SeatOverview &overview : m_catalogue.seats()) {
            if (overview.seat.id.bot != bot.id)
                continue;
            Trouble trouble = troubleOf(overview.seat);
            if (trouble == Trouble::None && m_leaks.leak(overview.seat.id))
                trouble = Trouble::Leak;
            branch.leaves.push_back({Kind::Seat, LinkFilter::All, overview.seat.id,
                                     overview.chat.title, overview.links, trouble});
            branch.node.count += overview.links;
        }
        branches.push_back(std::move(branch));
    }
    return branches;
}

namespace {

/// Turns rows into next by exact removals, insertions and changes. Rows that both have must stand
/// in the same order; where they do not, they are removed and inserted again.
template <typename Row, typename Node, typename Take, typename Model>
void morph(std::vector<Row> &rows, const std::vector<Row> &next, Node node, Take take, Model model)
{
    const auto position = [&](const std::vector<Row> &in, const Row &row) {
        return std::find_if(in.begin(), in.end(),
                            [&](const Row &other) { return node(other).isSame(node(row)); });
    };
    auto lastKept = next.begin();
    for (std::size_t row = 0; row < rows.size();) {
        const auto found = position(next, rows[row]);
        if (found != next.end() && found >= lastKept) {
            lastKept = found;
            ++row;
            continue;
        }
        model.remove(static_cast<int>(row),
                     [&] { rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(row)); });
    }
    for (std::size_t row = 0; row < next.size(); ++row) {
        if (row < rows.size() && node(rows[row]).isSame(node(next[row])))
            take(static_cast<int>(row), rows[row], next[row]);
        else
            model.insert(static_cast<int>(row), [&] {
                rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(row), next[row]);
            });
    }
}

} // namespace

void ChatTree::update()
{
    struct Rows
    {
        ChatTree *tree;
        QModelIndex parent;
        void remove(int row, const std::function<void()> &apply) const
        {
            tree->beginRemoveRows(parent, row, row);
            apply();
            tree->endRemoveRows();
        }
        void insert(int row, const std::function<void()> &apply) const
        {
            tree->beginInsertRows(parent, row, row);
            apply();
            tree->endInsertRows();
        }
    };
    const auto takeNode = [this](ChatNode &node, const ChatNode &next, const QModelIndex &at) {
        if (node == next)
            return;
        node = next;
        Q_EMIT dataChanged(at, at);
    };
    morph(
        m_branches, wanted(), [](const Branch &branch) -> const ChatNode & { return branch.node; },
        [&](int row, Branch &branch, const Branch &next) {
            const QModelIndex at = index(row, 0);
            takeNode(branch.node, next.node, at);
            morph(
                branch.leaves, next.leaves,
                [](const ChatNode &node) -> const ChatNode & { return node; },
                [&](int leafRow, ChatNode &leaf, const ChatNode &nextLeaf) {
                    takeNode(leaf, nextLeaf, index(leafRow, 0, at));
                },
                Rows{this, at});
        },
        Rows{this, {}});
}

// The internal id of a leaf is its bot's number, so that it stays true when branches move; that of
// a branch is 0.
QModelIndex ChatTree::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(
        row, 0, parent.isValid() ? static_cast<quintptr>(nodePtr(parent)->seat.bot.value) : 0);
}

QModelIndex ChatTree::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return indexOf(core::UserId{static_cast<qint64>(child.internalId())});
}

int ChatTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (parent.internalId() != 0 || parent.row() >= static_cast<int>(m_branches.size()))
        return 0;
    return static_cast<int>(m_branches[static_cast<std::size_t>(parent.row())].leaves.size());
}

int ChatTree::columnCount(const QModelIndex &) const
{
    return 1;
}

const ChatNode *ChatTree::nodePtr(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == 0)
        return row < m_branches.size() ? &m_branches[row].node : nullptr;
    const QModelIndex bot = indexOf(core::UserId{static_cast<qint64>(index.internalId())});
    if (!bot.isValid())
        return nullptr;
    const auto &leaves = m_branches[static_cast<std::size_t>(bot.row())].leaves;
    return row < leaves.size() ? &leaves[row] : nullptr;
}

ChatNode ChatTree::nodeAt(const QModelIndex &index) const
{
    const ChatNode *node = nodePtr(index);
    return node ? *node : ChatNode{};
}

QModelIndex ChatTree::indexOf(const domain::SeatId &seat) const
{
    const QModelIndex bot = indexOf(seat.bot);
    for (int row = 0; bot.isValid() && row < rowCount(bot); ++row) {
        if (nodePtr(index(row, 0, bot))->seat == seat)
            return index(row, 0, bot);
    }
    return {};
}

QModelIndex ChatTree::indexOf(domain::LinkFilter search) const
{
    const auto found =
        std::find_if(m_branches.begin(), m_branches.end(), [&](const Branch &branch) {
            return branch.node.kind == Kind::Search && branch.node.filter == search;
        });
    return found == m_branches.end() ? QModelIndex()
                                     : index(static_cast<int>(found - m_branches.begin()), 0);
}

QModelIndex ChatTree::indexOf(core::UserId bot) const
{
    for (std::size_t row = 0; row < m_branches.size(); ++row) {
        if (m_branches[row].node.kind == Kind::Bot && m_branches[row].node.seat.bot == bot)
            return index(static_cast<int>(row), 0);
    }
    return {};
}

QVariant ChatTree::data(const QModelIndex &index, int role) const
{
    const ChatNode *node = nodePtr(index);
    if (!node)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_text(*node, true);
    case Qt::AccessibleTextRole:
        return m_text(*node, false);
    case NodeRole:
        return QVariant::fromValue(*node);
    default:
        return {};
    }
}

} // namespace models
