// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/linkbook.h"
#include "services/linkdesk.h"

#include <deque>

namespace services {

/// What can be taken back, newest last: edits, pauses, extensions, notes, forgetting. Taking back
/// is a real inverse, through Telegram where it needs one. Revoking and rotating are final; their
/// countdown is the only way back.
class UndoList : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        Purpose purpose;
        domain::Link before;
        domain::Link after;
    };

    UndoList(LinkDesk &desk, LinkBook &book, ledger::Ledger &ledger, QObject *parent = nullptr);

    /// What undo() takes back; null where there is nothing or it is being taken back.
    const Entry *next() const;
    /// Errors: NotFound where there is nothing, ChangedSince where the link is not as the act left
    /// it, InvalidInput where the former expiry has passed, the desk's and the ledger's. An entry
    /// stays in its place where it may work another time; one whose answer was lost leaves the
    /// list, because the desk goes on with it.
    core::Task<> undo();

Q_SIGNALS:
    void changed();

private:
    void add(Entry entry);
    core::Task<> takeBack(const Entry &entry, const std::optional<domain::Link> &current);

    LinkDesk &m_desk;
    LinkBook &m_book;
    ledger::Ledger &m_ledger;
    std::deque<Entry> m_entries;
    bool m_underWay = false;
    std::size_t m_since = 0; ///< entries added while one is being taken back
};

} // namespace services
