// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/memoryvault.h"

using core::Error;
using core::Secret;
using core::Task;
using namespace Qt::StringLiterals;

namespace vault {

Task<> MemoryVault::store(core::UserId bot, const Secret &token)
{
    if (!bot.isValid() || token.isEmpty())
        return Task<>::finished(Error::Kind::InvalidInput);
    if (m_failure)
        return Task<>::finished(*m_failure);
    m_tokens.insert(bot, token);
    return Task<>::finished({});
}

Task<Secret> MemoryVault::read(core::UserId bot)
{
    if (!bot.isValid())
        return Task<Secret>::finished(Error::Kind::InvalidInput);
    if (m_failure)
        return Task<Secret>::finished(*m_failure);
    const auto token = m_tokens.constFind(bot);
    if (token == m_tokens.constEnd())
        return Task<Secret>::finished(Error::Kind::SecretMissing);
    return Task<Secret>::finished(*token);
}

Task<> MemoryVault::remove(core::UserId bot)
{
    if (!bot.isValid())
        return Task<>::finished(Error::Kind::InvalidInput);
    if (m_failure)
        return Task<>::finished(*m_failure);
    m_tokens.remove(bot);
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
