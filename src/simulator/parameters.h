// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <utility>

namespace simulator {

/// The parameters of one call, read with the Bot API server's own looseness: nothing here fails,
/// a wrong value quietly becomes another one. The first of two equal names counts; the query
/// string comes before the body.
class Parameters
{
public:
    /// query: the part after '?', still encoded. A body of an unknown content type is ignored.
    static Parameters read(const QByteArray &query, const QByteArray &contentType,
                           const QByteArray &body);

    bool has(const char *name) const;
    /// The raw bytes, empty where missing. JSON numbers, booleans, null and nested values are
    /// their own text.
    QByteArray bytes(const char *name) const;
    QString text(const char *name) const;
    /// Leading digits, wrapped past 32 bits, then clamped.
    int integer(const char *name, int missing = 0, int least = std::numeric_limits<int>::min(),
                int most = std::numeric_limits<int>::max()) const;
    /// The same in 64 bits, without clamping: ids.
    qint64 integer64(const char *name) const;
    /// "true", "yes" and "1" in any case, trimmed; all else is false.
    bool boolean(const char *name) const;
    /// False where the bytes are not UTF-8.
    bool isUtf8(const char *name) const;
    /// A JSON array of strings; nothing where it is missing or anything else.
    std::optional<QStringList> strings(const char *name) const;

private:
    void readForm(const QByteArray &form);
    void readMultipart(const QByteArray &contentType, const QByteArray &body);

    QList<std::pair<QByteArray, QByteArray>> m_values;
};

/// What Telegram makes of a name: control characters and exotic spaces become spaces, some marks
/// go, runs of spaces collapse, the ends are trimmed; then cut to so many code points.
QString cleanName(const QString &name, int codePoints = 32);

/// Leading digits with an optional '-', wrapped to 32 or 64 bits; 0 where there are none.
int leadingInteger(const QByteArray &digits);
qint64 leadingInteger64(const QByteArray &digits);

} // namespace simulator
