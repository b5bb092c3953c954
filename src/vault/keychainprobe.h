// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/vault.h"

#include <QObject>
#include <QString>

namespace vault {

// What the system tells about the keychain behind QtKeychain, whose answers alone do not suffice:
// "entry not found" may be a locked keychain, and "other error" none at all. Nothing here opens a
// dialog or blocks. When the context goes, the tasks end as Cancelled.

/// The keychain that QtKeychain will use. KeychainFailed where it does not answer in time.
core::Task<VaultStatus> keychainStatus(QObject *context);
/// Whether a locked part of the keychain holds this entry.
core::Task<bool> hasLockedEntry(QObject *context, const QString &service, const QString &key);

} // namespace vault
