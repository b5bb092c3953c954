// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QHash>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <span>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace ledger {

/// An SQL statement with what is bound to its question marks.
struct Statement
{
    QString sql;
    QVariantList values;
};

/// An SQL statement about many rows of values: between head and tail goes, as often as there are
/// rows, what stands for one: "(?, ?)".
struct ManyRows
{
    QString head;
    QString row;
    QString tail = {};
};

/// One connection to the ledger's file. It lives in one thread from open() to the end. Statements
/// are prepared once and kept by their text.
class Connection
{
public:
    enum class Access {
        Examine, ///< read-only; nothing at all is written where no write-ahead log is left over
        Read, ///< read-only, beside a connection that writes
        Write, ///< write-ahead log, foreign keys, every commit synced to disk
    };
    using Row = std::function<void(const QSqlQuery &)>;

    static core::Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    core::Result<> run(const QString &sql, const QVariantList &values = {});
    /// Gives each row to the function. A damaged page may show after some rows: use none of what
    /// was gathered when this fails.
    core::Result<> each(const QString &sql, const QVariantList &values, const Row &row);
    /// The same for many rows of values, row by row in one list; nothing where there are none. The
    /// rows are given to few statements, whose number does not depend on how many there are.
    core::Result<> runMany(const ManyRows &sql, const QVariantList &values);
    core::Result<> eachMany(const ManyRows &sql, const QVariantList &values, const Row &row);
    /// Runs an INSERT and gives the new row's number.
    core::Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// Runs an UPDATE or DELETE and says how many rows it met.
    core::Result<int> change(const QString &sql, const QVariantList &values);
    /// The first column of the first row; nothing where there is no row or NULL.
    core::Result<std::optional<qint64>> number(const QString &sql, const QVariantList &values = {});
    /// For schema steps and pragmas: the statement is not kept. Gives the first column of the first
    /// row, if there is one.
    core::Result<QString> once(const QString &sql);

    core::Result<> begin();
    /// Once this says so, the data survives a crash and a power loss.
    core::Result<> commit();
    void rollBack();

private:
    explicit Connection(QString path);
    core::Result<> connect(Access access);
    core::Result<QSqlQuery *> start(const QString &sql, std::span<const QVariant> values);
    core::Result<> read(const QString &sql, std::span<const QVariant> values, const Row *row);
    core::Error failure(const QSqlError &error) const;

    QString m_path;
    QString m_name;
    std::unique_ptr<QSqlDatabase> m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace ledger
