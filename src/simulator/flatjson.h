// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace simulator {

/// The members of one JSON object as texts, the way the Bot API server reads a body: strings
/// decoded, everything else (numbers, true, null, nested values) as it is written. Reading ends
/// silently at the first fault; what came before it counts.
QList<std::pair<QByteArray, QByteArray>> readFlatJson(const QByteArray &json);

} // namespace simulator
