// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"

#include <QObject>

#include <memory>

namespace services {

struct ArchiveProgress;

/// A file that was read through, and what importing it would do.
struct ExaminedFile
{
    QString path;
    QByteArray digest; ///< SHA-256 of what was read
    ledger::MergeReport report;
};

/// Export and import of the ledger (docs/ledger-format.md). The work is done in the ledger's
/// threads; cancelling a task stops it, and leaves file or ledger as it was. Tokens are in no file.
class LedgerFile : public QObject
{
    Q_OBJECT

public:
    enum class Format {
        Json, ///< everything
        Csv, ///< the links
    };

    LedgerFile(ledger::Ledger &ledger, core::Clock &clock, QObject *parent = nullptr);

    /// CSV for a name that ends in .csv, whatever its case.
    static Format formatOf(const QString &path);

    /// Errors: the ledger's; ReadOnly, DiskFull and StorageFailed with the path in the detail.
    core::Task<> exportTo(const QString &path, Format format);
    /// Changes nothing. Errors: InvalidInput for a file that is no export of a ledger,
    /// LedgerTooNew, Malformed with the line in the detail, StorageFailed, the ledger's.
    core::Task<ExaminedFile> examine(const QString &path);
    /// In one transaction. The same errors, and ChangedSince where the file is not any more as it
    /// was examined: nothing was written then.
    core::Task<ledger::MergeReport> import(const ExaminedFile &examined);

Q_SIGNALS:
    /// While anything of the above is under way. pieces: links and lines of history so far.
    /// percent: of the file that is read; 0 in an export.
    void progressed(int pieces, int percent);

private:
    template <typename T>
    core::Task<T> follow(std::shared_ptr<ArchiveProgress> progress, core::Task<T> task);
    void report(const std::weak_ptr<ArchiveProgress> &progress);

    ledger::Ledger &m_ledger;
    core::Clock &m_clock;
};

} // namespace services
