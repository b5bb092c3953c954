// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/parameters.h"

#include "simulator/flatjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QByteArray decodedFormValue(QByteArray value)
{
    return QByteArray::fromPercentEncoding(value.replace('+', ' '));
}

template <typename Unsigned>
Unsigned wrappedDigits(const QByteArray &digits)
{
    const bool negative = digits.startsWith('-');
    Unsigned value = 0;
    for (qsizetype i = negative ? 1 : 0; i < digits.size(); ++i) {
        const char digit = digits[i];
        if (digit < '0' || digit > '9')
            break;
        value = static_cast<Unsigned>(value * 10 + static_cast<Unsigned>(digit - '0'));
    }
    return negative ? static_cast<Unsigned>(~value + 1) : value;
}

bool isExoticSpace(char32_t c)
{
    return c == 0xa0 || c == 0x1680 || c == 0x180e || (c >= 0x2000 && c <= 0x200a) || c == 0x202f
        || c == 0x205f || c == 0x2800 || c == 0x3000 || c == 0xfffc;
}

/// U+2028-U+202E (line, paragraph and direction marks) and three lines put over or under letters.
bool isDropped(char32_t c)
{
    return (c >= 0x2028 && c <= 0x202e) || c == 0x030a || c == 0x0333 || c == 0x033f;
}

bool isInvisible(char32_t c)
{
    return c == U' ' || c == 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x2060 && c <= 0x2064)
        || c == 0xfeff;
}

/// The value of one parameter in a header such as: form-data; name="chat_id"
QByteArray headerParameter(const QByteArray &header, const QByteArray &name)
{
    const qsizetype start = header.indexOf(QByteArray(name + '='));
    if (start < 0)
        return {};
    QByteArray value = header.mid(start + name.size() + 1);
    if (value.startsWith('"'))
        return value.mid(1, value.indexOf('"', 1) - 1);
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.left(end)).trimmed();
}

} // namespace

Parameters Parameters::read(const QByteArray &query, const QByteArray &contentType,
                            const QByteArray &body)
{
    Parameters parameters;
    parameters.readForm(query);
    const QByteArray type = contentType.toLower();
    if (type.startsWith("application/x-www-form-urlencoded"))
        parameters.readForm(body);
    else if (type.startsWith("application/json"))
        parameters.m_values += readFlatJson(body);
    else if (type.startsWith("multipart/form-data"))
        parameters.readMultipart(contentType, body);
    return parameters;
}

bool Parameters::has(const char *name) const
{
    return std::any_of(m_values.begin(), m_values.end(),
                       [name](const auto &entry) { return entry.first == name; });
}

QByteArray Parameters::bytes(const char *name) const
{
    const auto found = std::find_if(m_values.begin(), m_values.end(),
                                    [name](const auto &entry) { return entry.first == name; });
    return found == m_values.end() ? QByteArray() : found->second;
}

QString Parameters::text(const char *name) const
{
    return QString::fromUtf8(bytes(name));
}

int Parameters::integer(const char *name, int missing, int least, int most) const
{
    const QByteArray value = bytes(name);
    return std::clamp(value.isEmpty() ? missing : leadingInteger(value), least, most);
}

qint64 Parameters::integer64(const char *name) const
{
    return leadingInteger64(bytes(name));
}

bool Parameters::boolean(const char *name) const
{
    const QByteArray value = bytes(name).trimmed().toLower();
    return value == "true" || value == "yes" || value == "1";
}

bool Parameters::isUtf8(const char *name) const
{
    return bytes(name).isValidUtf8();
}

std::optional<QStringList> Parameters::strings(const char *name) const
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes(name));
    if (!document.isArray())
        return {};
    QStringList list;
    const QJsonArray array = document.array();
    for (const QJsonValue value : array) {
        if (!value.isString())
            return {};
        list.append(value.toString());
    }
    return list;
}

void Parameters::readForm(const QByteArray &form)
{
    const auto pairs = form.split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        m_values.append({decodedFormValue(name), decodedFormValue(value)});
    }
}

void Parameters::readMultipart(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = headerParameter(contentType, "boundary");
    if (boundary.isEmpty())
        return;
    const QByteArray delimiter = "\r\n--" + boundary;
    const QByteArray whole = "\r\n" + body;
    qsizetype at = whole.indexOf(delimiter);
    while (at >= 0) {
        const qsizetype start = at + delimiter.size();
        const qsizetype next = whole.indexOf(delimiter, start);
        const qsizetype blank = whole.indexOf("\r\n\r\n", start);
        if (next < 0 || blank < 0 || blank > next)
            return;
        const QByteArray headers = whole.mid(start, blank - start);
        const QByteArray name = headerParameter(headers, "; name");
        if (!name.isEmpty())
            m_values.append({name, whole.mid(blank + 4, next - blank - 4)});
        at = next;
    }
}

QString cleanName(const QString &name, int codePoints)
{
    QList<char32_t> kept;
    const auto points = name.toUcs4();
    for (const auto point : points) {
        char32_t c = point;
        if (isDropped(c) || c == U'\r')
            continue;
        if (c < 0x20 || c == 0x7f || isExoticSpace(c))
            c = U' ';
        if (c == U' ' && (kept.isEmpty() || kept.last() == U' '))
            continue;
        kept.append(c);
    }
    if (std::all_of(kept.begin(), kept.end(), isInvisible))
        return {};
    kept.resize(std::min<qsizetype>(kept.size(), codePoints));
    if (kept.last() == U' ')
        kept.removeLast();
    return QString::fromUcs4(kept.constData(), kept.size());
}

int leadingInteger(const QByteArray &digits)
{
    return static_cast<int>(wrappedDigits<quint32>(digits));
}

qint64 leadingInteger64(const QByteArray &digits)
{
    return static_cast<qint64>(wrappedDigits<quint64>(digits));
}

} // namespace simulator
