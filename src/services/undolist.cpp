// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/undolist.h"

#include "services/primarylink.h"

#include <algorithm>

using core::Error;
using core::Result;
using core::Task;
using domain::Action;

namespace services {

namespace {

/// More than anybody takes back; older ones are forgotten.
constexpr std::size_t longestList = 100;

/// It may work another time: the link is as it was and nothing was decided.
bool mayWorkLater(const Error &error)
{
    return error.code == 0 && !error.outcomeUnknown() && error.kind != Error::Kind::InvalidInput
        && error.kind != Error::Kind::ChangedSince && error.kind != Error::Kind::NotFound;
}

} // namespace

UndoList::UndoList(LinkDesk &desk, LinkBook &book, ledger::Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_book(book)
    , m_ledger(ledger)
{
    connect(&desk, &LinkDesk::done, this,
            [this](const Purpose &purpose, const domain::Link &before, const domain::Link &after) {
                add({purpose, before, after});
            });
    connect(&book, &LinkBook::done, this,
            [this](Action action, const domain::Link &before, const domain::Link &after) {
                add({{action}, before, after});
            });
}

void UndoList::add(Entry entry)
{
    m_entries.push_back(std::move(entry));
    ++m_since;
    if (m_entries.size() > longestList)
        m_entries.pop_front();
    Q_EMIT changed();
}

const UndoList::Entry *UndoList::next() const
{
    return m_entries.empty() || m_underWay ? nullptr : &m_entries.back();
}

Task<> UndoList::undo()
{
    if (!next())
        return Task<>::finished(Error{Error::Kind::NotFound, {}, {}, 0, {}});
    const Entry entry = m_entries.back();
    m_entries.pop_back();
    m_underWay = true;
    m_since = 0;
    Q_EMIT changed();
    return m_ledger.linksByHash(entry.before.hash)
        .andThen(this,
                 [this, entry](const std::vector<domain::Link> &links) {
                     return takeBack(entry, linkOf(entry.before.seat.bot, links));
                 })
        .then(this, [this, entry](Result<> done) {
            m_underWay = false;
            if (!done && mayWorkLater(done.error()))
                m_entries.insert(
                    m_entries.end() - std::ptrdiff_t(std::min(m_since, m_entries.size())), entry);
            Q_EMIT changed();
            return done;
        });
}

Task<> UndoList::takeBack(const Entry &entry, const std::optional<domain::Link> &current)
{
    const auto refuse = [](Error::Kind kind) {
        return Task<>::finished(Error{kind, {}, {}, 0, {}});
    };
    const domain::Link &after = entry.after;
    if (entry.purpose.action == Action::LinkForgotten)
        return current ? refuse(Error::Kind::ChangedSince) : m_book.putBack(entry.before);
    if (!current)
        return refuse(Error::Kind::NotFound);
    if (entry.purpose.action == Action::LinkAnnotated) {
        if (current->notes != after.notes)
            return refuse(Error::Kind::ChangedSince);
        return m_book.putBack(entry.before);
    }
    if (current->settings != after.settings || current->beforePause != after.beforePause
        || current->revoked || current->uncertain)
        return refuse(Error::Kind::ChangedSince);
    return m_desk.putBack(*current, entry.before).andThen(this, [](const LinkAnswer &) {});
}

} // namespace services
