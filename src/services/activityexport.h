// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "domain/history.h"

#include <QObject>
#include <QSaveFile>

#include <functional>

namespace services {

class Catalogue;

/// Writes the lines of the history that a query chooses into a file, newest first, a page at a
/// time. What happens meanwhile is not in it. The file is there when all of it is, and never by
/// halves.
class ActivityExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Csv, Json };
    /// What a CSV file says of a line, and its header's cells. JSON has fixed keys and the ledger's
    /// own words, so that programs can read it in every language.
    struct Words
    {
        QStringList header;
        std::function<QStringList(const domain::HistoryEntry &)> cells;
    };

    ActivityExport(Catalogue &catalogue, domain::HistoryQuery query, const QString &path,
                   Words words, QObject *parent = nullptr);

    /// JSON for a name that ends in .json, whatever its case.
    static Format formatOf(const QString &path);

    /// Gives the number of lines. Cancelling the task leaves what was at the path as it was.
    /// Errors: the ledger's; ReadOnly, DiskFull and StorageFailed with the path in the detail. Once
    /// only.
    core::Task<int> run();

Q_SIGNALS:
    void progressed(int lines);

private:
    using Entries = std::vector<domain::HistoryEntry>;

    void step(std::optional<qint64> olderThan);
    void take(const Entries &page);
    QByteArray text(const domain::HistoryEntry &entry) const;
    bool write(const QByteArray &bytes);
    void finish();
    void fail(const core::Error &error);

    Catalogue &m_catalogue;
    domain::HistoryQuery m_query;
    Format m_format;
    Words m_words;
    QSaveFile m_file;
    core::Promise<int> m_promise;
    int m_lines = 0;
    bool m_ended = false;
};

} // namespace services
