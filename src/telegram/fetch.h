// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "telegram/proxy.h"

#include <QByteArray>
#include <QUrl>

namespace telegram {

/// Reads a small file of somebody else's server, and tells that server nothing about the user.
/// Redirections are followed, from https to https only. Errors: Unreachable for everything that
/// keeps the answer away, also a status that is not 200, more than 16 KiB, and twenty seconds
/// without a byte.
core::Task<QByteArray> fetch(const QUrl &address, const Proxy &proxy);

} // namespace telegram
