// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/vault.h"

#include <deque>
#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

namespace vault {

/// The system's keychain: the Secret Service or KDE Wallet, Windows' credential store, macOS'
/// keychain. There is no fallback: what it refuses is stored nowhere.
///
/// Lives in the thread of the main window, whose event loop the keychain's library needs.
class KeychainVault final : public Vault
{
    Q_OBJECT

public:
    /// Vaults of different profile ids do not see each other's tokens.
    explicit KeychainVault(const QString &profileId, QObject *parent = nullptr);

    core::Task<> store(Slot slot, const core::Secret &secret) override;
    core::Task<core::Secret> read(Slot slot) override;
    core::Task<> remove(Slot slot) override;
    core::Task<VaultStatus> status() override;
    void retry() override { m_refusal.reset(); }

private:
    struct Answer;

    template <typename T>
    core::Task<T> enqueue(std::function<core::Task<T>()> operation);
    template <typename T>
    core::Task<T> unlessRefused(const std::function<core::Task<T>()> &operation);
    void startNext();

    core::Task<core::Secret> find(const QString &key);
    core::Task<> write(const QString &key, const core::Secret &token);
    core::Task<> erase(const QString &key);
    core::Task<Answer> run(QKeychain::Job *job, const QString &key);
    core::Task<> explain(const QString &key, const Answer &answer);
    core::Result<> failure(core::Error::Kind kind, const QString &detail);
    QString keyOf(const Slot &slot) const;

    const QString m_service;
    std::deque<std::function<void()>> m_queue;
    bool m_busy = false;
    /// What the user or the keychain refused; see retry().
    std::optional<core::Error> m_refusal;
};

} // namespace vault
