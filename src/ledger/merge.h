// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/archive.h"

namespace ledger {

class Connection;
class Writer;

/// Takes everything of the source into the ledger, within a transaction of the writer's; without a
/// writer it only says what that would do. What both know keeps the newer word of Telegram: of a
/// link by confirmedAt, of a seat by checkedAt, of a chat by the latest of its seats. What people
/// wrote is joined. What is on the screen here or in the source is on it afterwards. The links' and
/// the history's rows are never all in memory.
core::Result<MergeReport> mergeArchive(Connection &connection, Writer *writer,
                                       const ArchiveSource &source);

/// Both notes in one: nothing that either says is lost, and doing it twice changes nothing. Where
/// there can be but one cost the other's goes to the end of the text.
domain::LinkNotes joined(const domain::LinkNotes &here, const domain::LinkNotes &other);

} // namespace ledger
