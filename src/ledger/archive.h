// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "domain/bot.h"
#include "domain/history.h"
#include "domain/link.h"

#include <functional>
#include <optional>
#include <variant>
#include <vector>

/// The whole ledger, one piece at a time: what an export writes and an import reads. In it, pieces
/// come by kind in the order of ArchiveItem, and each kind sorted: bots, chats and seats by their
/// numbers, tags by folded name, links by bot, chat and hash, history by time.
namespace ledger {

struct ArchivedBot
{
    domain::Bot bot;
    bool removed = false; ///< taken off the screen; its links are still there

    friend bool operator==(const ArchivedBot &, const ArchivedBot &) = default;
};

struct ArchivedChat
{
    domain::Chat chat;
    std::vector<core::ChatId> formerIds; ///< numbers that it had before, sorted

    friend bool operator==(const ArchivedChat &, const ArchivedChat &) = default;
};

struct ArchivedSeat
{
    domain::Seat seat;
    bool removed = false;

    friend bool operator==(const ArchivedSeat &, const ArchivedSeat &) = default;
};

using ArchiveItem = std::variant<ArchivedBot, ArchivedChat, ArchivedSeat, domain::Tag, domain::Link,
                                 domain::HistoryEntry>;

/// Where an export goes. All of it is called in one thread, which is not the caller's.
class ArchiveWriter
{
public:
    ArchiveWriter() = default;
    virtual ~ArchiveWriter() = default;
    Q_DISABLE_COPY_MOVE(ArchiveWriter)

    /// An error ends the export with it.
    virtual core::Result<> write(const ArchiveItem &item) = 0;
    /// Comes last, once everything was written.
    virtual core::Result<> finish() = 0;
};

/// The next piece of an import, nothing after the last one. Called in the ledger's thread.
using ArchiveSource = std::function<core::Result<std::optional<ArchiveItem>>()>;

/// What an import does, or would do.
struct MergeReport
{
    std::vector<domain::Bot> newBots; ///< they have no token yet
    int newChats = 0;
    int newLinks = 0;
    int sameLinks = 0; ///< nothing about them differs
    int updatedLinks = 0; ///< the file has the newer word of Telegram
    int olderLinks = 0; ///< this ledger has the newer word, and keeps it
    int notesMerged = 0; ///< known links that get notes, tags or places from the file
    int newTags = 0;
    int newHistory = 0;
    int sameHistory = 0;

    bool changesNothing() const
    {
        return newBots.empty() && newChats == 0 && newLinks == 0 && updatedLinks == 0
            && notesMerged == 0 && newTags == 0 && newHistory == 0;
    }
    friend bool operator==(const MergeReport &, const MergeReport &) = default;
};

class Connection;

/// Gives the writer everything, in one snapshot and without ever holding more than a row.
core::Result<> readArchive(Connection &connection, ArchiveWriter &writer);

} // namespace ledger
