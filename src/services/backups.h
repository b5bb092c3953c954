// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"

#include <QObject>

#include <optional>
#include <vector>

namespace services {

/// A copy of the ledger that the program keeps.
struct Backup
{
    enum class Kind {
        Daily,
        BeforeUpgrade, ///< made before the ledger's form changed
        BeforeRestore, ///< what was there before a copy took its place
    };
    QString path;
    Kind kind = Kind::Daily;
    QDateTime madeAt; ///< UTC
    qint64 bytes = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// Copies of the ledger: one a day in a folder of the profile, and more when they are asked for.
class Backups : public QObject
{
    Q_OBJECT

public:
    /// Of each kind so many are kept.
    static constexpr int kept = 14;

    /// ledgerFile: where the ledger is; folder: where copies go, made where it is missing.
    Backups(ledger::Ledger &ledger, const QString &ledgerFile, const QString &folder,
            core::Clock &clock, QObject *parent = nullptr);

    /// Makes today's copy (UTC) where there is none, and goes on doing so every 24 hours. Once,
    /// when the ledger is open.
    void start();
    /// Where the ledger is.
    const QString &ledgerFile() const { return m_ledgerFile; }
    /// Newest first.
    std::vector<Backup> list() const;
    /// A sound copy where the user wants it.
    core::Task<> backUpTo(const QString &path);

    /// How many calls to Telegram are under way or unanswered in the present ledger: a copy knows
    /// nothing of them.
    core::Task<int> openCalls();
    /// Checks the copy, keeps the present ledger as a copy too, and lays the old one ready: it
    /// takes the ledger's place when that is opened the next time. Then restartNeeded().
    core::Task<> restore(const QString &path);

Q_SIGNALS:
    /// The list is another.
    void changed();
    /// Today's copy could not be made, or an old one not be checked.
    void failed(const core::Error &error);
    void restartNeeded();

private:
    void backUpDaily();
    void waitForTomorrow();
    core::Task<> keep(Backup::Kind kind);
    /// Deletes what is too old, once all that stays of its kind is known to be sound.
    core::Task<> thin(Backup::Kind kind);
    core::Task<> checkAll(std::vector<Backup> copies, std::size_t from);
    core::Result<> layReady(const QString &path) const;

    ledger::Ledger &m_ledger;
    const QString m_ledgerFile;
    const QString m_folder;
    core::Clock &m_clock;
};

} // namespace services
