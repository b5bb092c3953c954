// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/vault.h"

#include <QHash>

#include <optional>

namespace vault {

/// A vault that is forgotten with the object: for the demo and for tests.
class MemoryVault final : public Vault
{
    Q_OBJECT

public:
    using Vault::Vault;

    core::Task<> store(Slot slot, const core::Secret &secret) override;
    core::Task<core::Secret> read(Slot slot) override;
    core::Task<> remove(Slot slot) override;
    core::Task<VaultStatus> status() override;
    void retry() override { }

    /// Lets every operation fail like this until it is called with nothing, as a locked or missing
    /// keychain would. status() tells the same.
    void failWith(std::optional<core::Error::Kind> kind) { m_failure = kind; }

private:
    QHash<QString, core::Secret> m_secrets;
    std::optional<core::Error::Kind> m_failure;
};

} // namespace vault
