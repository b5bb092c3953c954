// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/archive.h"

#include <QJsonObject>

/// The pieces of the ledger's format (docs/ledger-format.md) as JSON, and back. What looks like a
/// bot's token never passes, whatever text it stands in.
namespace services {

inline constexpr int ledgerFormatVersion = 1;
inline constexpr QLatin1StringView ledgerFormatName{"gatehouse-ledger"};

/// The lists of the format, in their order: that of ledger::ArchiveItem.
inline constexpr QLatin1StringView ledgerLists[]{
    QLatin1StringView("bots"), QLatin1StringView("chats"), QLatin1StringView("seats"),
    QLatin1StringView("tags"), QLatin1StringView("links"), QLatin1StringView("history"),
};

QJsonObject toJson(const ledger::ArchiveItem &item);

/// A piece of the list with this number. Malformed: the detail says which key is wrong.
core::Result<ledger::ArchiveItem> fromJson(std::size_t list, const QJsonObject &object);

} // namespace services
