// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace benchmarks {

/// Writes a ledger as a referral program has one: three bots in two hundred chats, and so many
/// links of every kind and in every state, with names and notes in several scripts, tags, and
/// people who came and went by them (one for every four links). The same links and seed give the
/// same ledger, but for the day it is made, from which all its times are counted. The path must
/// be free.
void makeLedger(const QString &path, int links, quint32 seed = 1);

} // namespace benchmarks
