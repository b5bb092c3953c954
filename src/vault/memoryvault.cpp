// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/memoryvault.h"

using core::Error;
using core::Secret;
using core::Task;
using namespace Qt::StringLiterals;

namespace vault {

Task<> MemoryVault::store(Slot slot, const Secret &secret)
{
    if (!slot.isValid() || secret.isEmpty())
        return Task<>::finished(Error::Kind::InvalidInput);
    if (m_failure)
        return Task<>::finished(*m_failure);
    m_secrets.insert(slot.name(), secret);
    return Task<>::finished({});
}

Task<Secret> MemoryVault::read(Slot slot)
{
    if (!slot.isValid())
        return Task<Secret>::finished(Error::Kind::InvalidInput);
    if (m_failure)
        return Task<Secret>::finished(*m_failure);
    const auto secret = m_secrets.constFind(slot.name());
    if (secret == m_secrets.constEnd())
        return Task<Secret>::finished(Error::Kind::SecretMissing);
    return Task<Secret>::finished(*secret);
}

Task<> MemoryVault::remove(Slot slot)
{
    if (!slot.isValid())
        return Task<>::finished(Error::Kind::InvalidInput);
    if (m_failure)
        return Task<>::finished(*m_failure);
    m_secrets.remove(slot.name());
    return Task<>::finished({});
}

Task<VaultStatus> MemoryVault::status()
{
    using State = VaultStatus::State;
    if (m_failure == Error::Kind::NoKeychain)
        return Task<VaultStatus>::finished(VaultStatus{State::Absent, {}});
    const bool isLocked = m_failure == Error::Kind::KeychainLocked;
    return Task<VaultStatus>::finished(
        VaultStatus{isLocked ? State::Locked : State::Unlocked, u"memory"_s});
}

} // namespace vault
