// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/archive.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <atomic>
#include <map>
#include <memory>
#include <set>

namespace services {

/// What whoever waits and whoever works have in common.
struct ArchiveProgress
{
    std::atomic<bool> cancelled = false;
    std::atomic<int> pieces = 0; ///< links and lines of history so far
    std::atomic<int> percent = 0; ///< of a file that is read
};

/// Writes a file that its owner alone may read. It is there when all of it is, and never by halves.
class ArchiveFile : public ledger::ArchiveWriter
{
public:
    ArchiveFile(const QString &path, std::shared_ptr<ArchiveProgress> progress);

    core::Result<> write(const ledger::ArchiveItem &item) override;
    core::Result<> finish() override;

protected:
    virtual QByteArray head() = 0;
    virtual QByteArray text(const ledger::ArchiveItem &item) = 0;
    virtual QByteArray foot() = 0;

private:
    core::Result<> open();
    core::Result<> put(const QByteArray &bytes);
    core::Error problem(const QFileDevice &file) const;

    const QString m_path;
    std::shared_ptr<ArchiveProgress> m_progress;
    std::unique_ptr<QSaveFile> m_file; ///< made in the thread that writes
};

/// The whole ledger in its own format (docs/ledger-format.md).
class JsonArchiveFile final : public ArchiveFile
{
public:
    using ArchiveFile::ArchiveFile;

protected:
    QByteArray head() override;
    QByteArray text(const ledger::ArchiveItem &item) override;
    QByteArray foot() override;

private:
    QByteArray beginList(std::size_t list);

    std::size_t m_list = 0;
    bool m_first = true;
};

/// The links alone, for spreadsheets.
class CsvArchiveFile final : public ArchiveFile
{
public:
    using ArchiveFile::ArchiveFile;

protected:
    QByteArray head() override;
    QByteArray text(const ledger::ArchiveItem &item) override;
    QByteArray foot() override;

private:
    QByteArray m_head;
    std::map<core::ChatId, QString> m_chats;
    std::map<core::UserId, QString> m_bots;
};

/// Reads a file in the ledger's format, piece by piece. Errors: InvalidInput for a file that is no
/// such, LedgerTooNew, Malformed with the line in the detail, StorageFailed.
class ArchiveReader
{
public:
    ArchiveReader(const QString &path, std::shared_ptr<ArchiveProgress> progress);

    core::Result<std::optional<ledger::ArchiveItem>> next();
    /// Of all bytes, once next() has given nothing.
    QByteArray digest() const { return m_digest.result(); }

private:
    core::Result<> open();
    core::Result<> beginList();
    core::Result<ledger::ArchiveItem> piece();
    core::Result<> place(const ledger::ArchiveItem &item);

    bool more();
    char peek(); ///< 0 at the end
    char get();
    void skipSpace();
    bool expect(char c);
    /// The next value as it stands; empty where it has no end, is too long or no JSON.
    QByteArray value();
    core::Error broken(const QString &what) const;

    const QString m_path;
    std::shared_ptr<ArchiveProgress> m_progress;
    std::unique_ptr<QFile> m_file;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_read = 0;
    int m_line = 1;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    std::size_t m_list = 0;
    bool m_inList = false;
    bool m_first = true;

    std::set<core::UserId> m_bots;
    std::set<core::ChatId> m_chats; ///< with their former numbers
    std::set<domain::SeatId> m_seats;
    std::set<QString> m_tags;
    std::optional<std::pair<domain::SeatId, QString>> m_lastLink;
    QDateTime m_lastMoment;
};

} // namespace services
