// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/connection.h"

#include "core/log.h"
#include "ledger/backup.h"
#include "ledger/sqlite.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <atomic>
#include <bit>

using core::Result;
using namespace Qt::StringLiterals;

namespace ledger {

namespace {

QString nextName()
{
    static std::atomic<int> s_last = 0;
    return u"ledger-%1"_s.arg(++s_last);
}

/// So many rows are given to one statement at most. Fewer are given to some of the powers of two,
/// so that there are few statements to prepare.
constexpr std::size_t mostRows = 64;

QString forRows(const ManyRows &sql, std::size_t rows)
{
    return sql.head + QString(sql.row + u", ").repeated(static_cast<qsizetype>(rows)).chopped(2)
        + sql.tail;
}

} // namespace

Connection::Connection(QString path)
    : m_path(std::move(path))
    , m_name(nextName())
{ }

Connection::~Connection()
{
    m_statements.clear();
    m_database.reset();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    if (auto connected = connection->connect(access); !connected)
        return std::move(connected.error());
    return connection;
}

Result<> Connection::connect(Access access)
{
    if (!QSqlDatabase::isDriverAvailable(sqlite::driver))
        return {core::Error::Kind::StorageFailed, u"Qt's driver for SQLite is not installed"_s};
    m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(sqlite::driver, m_name));
    const sqlite::Target target = access == Access::Examine ? sqlite::toExamine(m_path)
        : access == Access::Read                            ? sqlite::toRead(m_path)
                                                            : sqlite::toWrite(m_path);
    m_database->setDatabaseName(target.name);
    m_database->setConnectOptions(target.options);
    if (!m_database->open())
        return failure(m_database->lastError());
    if (access != Access::Write)
        return {};
    for (const QString &pragma : sqlite::pragmas()) {
        if (const auto done = once(pragma); !done)
            return done.error();
    }
    return {};
}

Result<QSqlQuery *> Connection::start(const QString &sql, std::span<const QVariant> values)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(*m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql)) {
            m_statements.remove(sql);
            return failure(prepared->lastError());
        }
        query = std::move(prepared);
    }
    int position = 0;
    for (const QVariant &value : values)
        query->bindValue(position++, value);
    if (!query->exec()) {
        const core::Error error = failure(query->lastError());
        query->finish();
        return error;
    }
    return query.get();
}

Result<> Connection::read(const QString &sql, std::span<const QVariant> values, const Row *row)
{
    const auto started = start(sql, values);
    if (!started)
        return started.error();
    QSqlQuery &query = **started;
    while (row && query.next())
        (*row)(query);
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failure(error);
    return {};
}

Result<> Connection::run(const QString &sql, const QVariantList &values)
{
    return read(sql, values, nullptr);
}

Result<> Connection::each(const QString &sql, const QVariantList &values, const Row &row)
{
    return read(sql, values, &row);
}

Result<> Connection::runMany(const ManyRows &sql, const QVariantList &values)
{
    return eachMany(sql, values, {});
}

Result<> Connection::eachMany(const ManyRows &sql, const QVariantList &values, const Row &row)
{
    std::span<const QVariant> left(values);
    const auto columns = static_cast<std::size_t>(sql.row.count(u'?'));
    while (!left.empty()) {
        const std::size_t rows = std::min(std::bit_floor(left.size() / columns), mostRows);
        const auto done =
            read(forRows(sql, rows), left.first(rows * columns), row ? &row : nullptr);
        if (!done)
            return done;
        left = left.subspan(rows * columns);
    }
    return {};
}

Result<qint64> Connection::insert(const QString &sql, const QVariantList &values)
{
    const auto query = start(sql, values);
    if (!query)
        return query.error();
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

Result<int> Connection::change(const QString &sql, const QVariantList &values)
{
    const auto query = start(sql, values);
    if (!query)
        return query.error();
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<std::optional<qint64>> Connection::number(const QString &sql, const QVariantList &values)
{
    std::optional<qint64> number;
    bool first = true;
    const auto read = each(sql, values, [&](const QSqlQuery &row) {
        if (std::exchange(first, false) && !row.isNull(0))
            number = row.value(0).toLongLong();
    });
    if (!read)
        return read.error();
    return number;
}

Result<QString> Connection::once(const QString &sql)
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(query.lastError());
    QString value;
    if (query.next())
        value = query.value(0).toString();
    if (query.lastError().isValid())
        return failure(query.lastError());
    return value;
}

// Not through QSqlDatabase, whose errors about transactions carry no code.
Result<> Connection::begin()
{
    return run(u"BEGIN"_s);
}

Result<> Connection::commit()
{
    return run(u"COMMIT"_s);
}

void Connection::rollBack()
{
    // Fails where SQLite rolled back by itself, as it does on a full disk: then all is well too.
    (void)run(u"ROLLBACK"_s);
}

core::Error Connection::failure(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const auto kind = isNumber ? sqlite::kindOf(code) : core::Error::Kind::StorageFailed;
    QString detail =
        core::redact(error.databaseText().isEmpty() ? error.text() : error.databaseText());
    if (isNumber)
        detail += u" (SQLite %1)"_s.arg(code);
    if (kind == core::Error::Kind::LedgerDamaged)
        detail = damageDetail(m_path, detail);
    return {kind, detail, {}, 0, {}};
}

} // namespace ledger
