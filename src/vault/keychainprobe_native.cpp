// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/keychainprobe.h"

using namespace Qt::StringLiterals;

namespace vault {

// These two are open while their user is logged in, as far as can be told without asking.

core::Task<VaultStatus> keychainStatus(QObject *)
{
#if defined(Q_OS_WIN)
    const QString name = u"Windows Credential Store"_s;
#elif defined(Q_OS_MACOS)
    const QString name = u"macOS Keychain"_s;
#else
    const QString name = u"system keychain"_s;
#endif
    return core::Task<VaultStatus>::finished(VaultStatus{VaultStatus::State::Unlocked, name});
}

core::Task<bool> hasLockedEntry(QObject *, const QString &, const QString &)
{
    return core::Task<bool>::finished(false);
}

} // namespace vault
