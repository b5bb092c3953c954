// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/ledgerfile.h"

#include "services/archivefiles.h"

using core::Error;
using core::Promise;
using core::Result;
using core::Task;
using ledger::ArchiveItem;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

namespace {

constexpr auto reportEvery = 200ms;

} // namespace

LedgerFile::LedgerFile(ledger::Ledger &ledger, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{ }

LedgerFile::Format LedgerFile::formatOf(const QString &path)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? Format::Csv : Format::Json;
}

/// The ledger's task, stopped at the next piece when nobody waits for it any more. It is answered
/// once the work has really stopped, unless it was cancelled.
template <typename T>
Task<T> LedgerFile::follow(std::shared_ptr<ArchiveProgress> progress, Task<T> task)
{
    const Promise<T> promise;
    promise.onCancel([progress] { progress->cancelled = true; });
    report(progress);
    task.then(this, [promise, progress](Result<T> result) { promise.finish(std::move(result)); });
    return promise.task();
}

void LedgerFile::report(const std::weak_ptr<ArchiveProgress> &progress)
{
    m_clock.after(reportEvery).andThen(this, [this, progress] {
        const auto still = progress.lock();
        if (!still || still->cancelled)
            return;
        Q_EMIT progressed(still->pieces, still->percent);
        report(progress);
    });
}

Task<> LedgerFile::exportTo(const QString &path, Format format)
{
    const auto progress = std::make_shared<ArchiveProgress>();
    std::shared_ptr<ledger::ArchiveWriter> file;
    if (format == Format::Csv)
        file = std::make_shared<CsvArchiveFile>(path, progress);
    else
        file = std::make_shared<JsonArchiveFile>(path, progress);
    return follow<void>(progress, m_ledger.readAll(std::move(file)));
}

Task<ExaminedFile> LedgerFile::examine(const QString &path)
{
    const auto progress = std::make_shared<ArchiveProgress>();
    const auto reader = std::make_shared<ArchiveReader>(path, progress);
    return follow<ExaminedFile>(
        progress,
        m_ledger.examine([reader] { return reader->next(); })
            .andThen(this, [path, reader](const ledger::MergeReport &report) {
                return ExaminedFile{path, reader->digest(), report};
            }));
}

Task<ledger::MergeReport> LedgerFile::import(const ExaminedFile &examined)
{
    const auto progress = std::make_shared<ArchiveProgress>();
    const auto reader = std::make_shared<ArchiveReader>(examined.path, progress);
    return follow<ledger::MergeReport>(
        progress,
        m_ledger.merge([reader, digest = examined.digest]() -> Result<std::optional<ArchiveItem>> {
            auto item = reader->next();
            // Within the transaction: another file than the examined one is not taken in.
            if (item && !*item && reader->digest() != digest)
                return Error::Kind::ChangedSince;
            return item;
        }));
}

} // namespace services
