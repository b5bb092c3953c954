// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/keychainvault.h"

#include "vault/keychainprobe.h"

#include "core/log.h"

#include <qt6keychain/keychain.h>

#include <utility>

using core::Error;
using core::Promise;
using core::Result;
using core::Secret;
using core::Task;
using namespace Qt::StringLiterals;

namespace vault {

/// What a job of QtKeychain ended with.
struct KeychainVault::Answer
{
    QKeychain::Error error = QKeychain::NoError;
    QString text;
    Secret secret; ///< of a read
};

namespace {

Error::Kind kindOf(QKeychain::Error error, VaultStatus::State state)
{
    if (state == VaultStatus::State::Absent)
        return Error::Kind::NoKeychain;
    if (error == QKeychain::AccessDeniedByUser)
        return Error::Kind::KeychainRefused;
    if (state == VaultStatus::State::Locked)
        return Error::Kind::KeychainLocked;
    switch (error) {
    case QKeychain::EntryNotFound:
        return Error::Kind::SecretMissing;
    case QKeychain::AccessDenied:
        return Error::Kind::KeychainRefused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Error::Kind::NoKeychain;
    default:
        return Error::Kind::KeychainFailed;
    }
}

} // namespace

KeychainVault::KeychainVault(const QString &profileId, QObject *parent)
    : Vault(parent)
    , m_service(u"Gatehouse/"_s + profileId)
{ }

Task<> KeychainVault::store(Slot slot, const Secret &secret)
{
    if (!slot.isValid() || secret.isEmpty())
        return Task<>::finished(Error::Kind::InvalidInput);
    return enqueue<void>([this, key = keyOf(slot), secret] {
        return write(key, secret)
            .andThen(this, [this, key] { return find(key); })
            .then(this, [secret](Result<Secret> kept) -> Result<> {
                if (kept && *kept == secret)
                    return {};
                if (kept)
                    return {Error::Kind::KeychainFailed, u"what was read back differs"_s};
                if (kept.error().kind == Error::Kind::SecretMissing)
                    return {Error::Kind::KeychainFailed, u"nothing was there to read back"_s};
                return kept.error();
            });
    });
}

Task<Secret> KeychainVault::read(Slot slot)
{
    if (!slot.isValid())
        return Task<Secret>::finished(Error::Kind::InvalidInput);
    return enqueue<Secret>([this, key = keyOf(slot)] { return find(key); });
}

Task<> KeychainVault::remove(Slot slot)
{
    if (!slot.isValid())
        return Task<>::finished(Error::Kind::InvalidInput);
    // Deleting reports success for a locked entry that stays, and for every failure of KDE Wallet.
    // So it is looked for before, which lets the user unlock the keychain, and after.
    return enqueue<void>([this, key = keyOf(slot)] {
        return find(key).then(this, [this, key](Result<Secret> before) {
            const auto kind = before ? std::optional<Error::Kind>() : before.error().kind;
            if (kind == Error::Kind::SecretMissing)
                return Task<>::finished({});
            if (kind && kind != Error::Kind::KeychainFailed)
                return Task<>::finished(before.error());
            return erase(key)
                .andThen(this, [this, key] { return find(key); })
                .then(this, [](Result<Secret> after) -> Result<> {
                    if (after)
                        return {Error::Kind::KeychainFailed, u"the entry is still there"_s};
                    if (after.error().kind == Error::Kind::SecretMissing)
                        return {};
                    return after.error();
                });
        });
    });
}

Task<VaultStatus> KeychainVault::status()
{
    return keychainStatus(this);
}

/// Starts the operation when those before it have ended. An operation whose task was cancelled
/// while it waited is left out.
template <typename T>
Task<T> KeychainVault::enqueue(std::function<Task<T>()> operation)
{
    const Promise<T> promise;
    m_queue.push_back([this, promise, operation = std::move(operation)] {
        if (promise.isFinished())
            return startNext();
        m_busy = true;
        unlessRefused<T>(operation).then(this, [this, promise](Result<T> result) {
            m_busy = false;
            promise.finish(std::move(result));
            startNext();
        });
    });
    if (!m_busy)
        startNext();
    return promise.task();
}

void KeychainVault::startNext()
{
    if (m_queue.empty())
        return;
    const auto next = std::move(m_queue.front());
    m_queue.pop_front();
    next();
}

/// Does not bother the user again after a refusal, unless the keychain is open by now.
template <typename T>
Task<T> KeychainVault::unlessRefused(const std::function<Task<T>()> &operation)
{
    if (!m_refusal)
        return operation();
    return status().then(this, [this, operation](Result<VaultStatus> status) {
        const bool wasLocked = m_refusal && m_refusal->kind == Error::Kind::KeychainLocked;
        if (wasLocked && status && status->state == VaultStatus::State::Unlocked)
            m_refusal.reset();
        return m_refusal ? Task<T>::finished(*m_refusal) : operation();
    });
}

Task<Secret> KeychainVault::find(const QString &key)
{
    return run(new QKeychain::ReadPasswordJob(m_service), key)
        .andThen(this, [this, key](const Answer &answer) {
            if (answer.error == QKeychain::NoError)
                return Task<Secret>::finished(answer.secret);
            return explain(key, answer).andThen(this, [] { return Secret(); });
        });
}

Task<> KeychainVault::write(const QString &key, const Secret &token)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(QString::fromUtf8(token.reveal()));
    return run(job, key).andThen(
        this, [this, key](const Answer &answer) { return explain(key, answer); });
}

Task<> KeychainVault::erase(const QString &key)
{
    return run(new QKeychain::DeletePasswordJob(m_service), key)
        .andThen(this, [this, key](const Answer &answer) {
            return answer.error == QKeychain::EntryNotFound ? Task<>::finished({})
                                                            : explain(key, answer);
        });
}

/// Runs a job. It has no parent, because the keychain's library keeps a pointer to it until it has
/// answered: a job that dies with the vault would take the program with it.
Task<KeychainVault::Answer> KeychainVault::run(QKeychain::Job *job, const QString &key)
{
    const Promise<Answer> promise;
    job->setKey(key);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [promise](QKeychain::Job *finished) {
        Answer answer{finished->error(), core::redact(finished->errorString()), {}};
        if (answer.text.isEmpty())
            answer.text = u"QtKeychain: error %1"_s.arg(answer.error);
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished))
            answer.secret = Secret(read->binaryData());
        promise.finish(std::move(answer));
    });
    job->start();
    return promise.task();
}

/// Makes an error of a job's answer, or nothing of a good one. QtKeychain does not tell a locked
/// keychain from a missing entry, nor a missing keychain from any other trouble: the system does.
Task<> KeychainVault::explain(const QString &key, const Answer &answer)
{
    if (answer.error == QKeychain::NoError)
        return Task<>::finished({});
    return status().andThen(this, [this, key, answer](const VaultStatus &status) {
        const bool looksOpen = status.state == VaultStatus::State::Unlocked
            || status.state == VaultStatus::State::NotSetUp;
        if (answer.error != QKeychain::EntryNotFound || !looksOpen)
            return Task<>::finished(failure(kindOf(answer.error, status.state), answer.text));
        // The keychain that is open may not be the only one.
        return hasLockedEntry(this, m_service, key).andThen(this, [this, answer](bool isLocked) {
            return failure(isLocked ? Error::Kind::KeychainLocked : Error::Kind::SecretMissing,
                           answer.text);
        });
    });
}

Result<> KeychainVault::failure(Error::Kind kind, const QString &detail)
{
    const Result<> result(kind, detail);
    if (kind == Error::Kind::KeychainLocked || kind == Error::Kind::KeychainRefused)
        m_refusal = result.error();
    return result;
}

/// Windows knows its entries by the key alone, so there it carries the profile.
QString KeychainVault::keyOf(const Slot &slot) const
{
    const QString name = slot.name();
#if defined(Q_OS_WIN)
    return m_service + u'/' + name;
#else
    return name;
#endif
}

} // namespace vault
