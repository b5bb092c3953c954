// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/flatjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <optional>

namespace simulator {

namespace {

class FlatJsonReader
{
public:
    explicit FlatJsonReader(const QByteArray &json)
        : m_json(json)
    { }

    QList<std::pair<QByteArray, QByteArray>> read()
    {
        QList<std::pair<QByteArray, QByteArray>> members;
        if (!skip('{'))
            return members;
        do {
            const auto name = string();
            if (!name || !skip(':'))
                return members;
            auto value = peek() == '"' ? string() : verbatim();
            if (!value)
                return members;
            members.append({*name, *std::move(value)});
        } while (skip(','));
        return members;
    }

private:
    char peek()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]))
            ++m_at;
        return m_at < m_json.size() ? m_json[m_at] : '\0';
    }

    bool skip(char expected)
    {
        if (peek() != expected)
            return false;
        ++m_at;
        return true;
    }

    std::optional<quint32> fourHexDigits()
    {
        bool ok = false;
        const quint32 unit = m_json.mid(m_at, 4).toUInt(&ok, 16);
        if (!ok || m_at + 4 > m_json.size())
            return {};
        m_at += 4;
        return unit;
    }

    /// After "\u": one code point, of two escapes where it is a surrogate pair.
    std::optional<QByteArray> escapedCodePoint()
    {
        const auto first = fourHexDigits();
        if (!first || QChar::isLowSurrogate(*first))
            return {};
        char32_t point = *first;
        if (QChar::isHighSurrogate(*first)) {
            if (m_json.mid(m_at, 2) != "\\u")
                return {};
            m_at += 2;
            const auto second = fourHexDigits();
            if (!second || !QChar::isLowSurrogate(*second))
                return {};
            point = QChar::surrogateToUcs4(static_cast<char16_t>(*first),
                                           static_cast<char16_t>(*second));
        }
        return QString::fromUcs4(&point, 1).toUtf8();
    }

    std::optional<QByteArray> string()
    {
        if (!skip('"'))
            return {};
        static constexpr QByteArrayView escapes("\"\\/bfnrt");
        static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        QByteArray text;
        while (m_at < m_json.size()) {
            const char c = m_json[m_at++];
            if (c == '"')
                return text;
            if (c != '\\') {
                text.append(c);
                continue;
            }
            const char escape = m_at < m_json.size() ? m_json[m_at++] : '\0';
            if (escape == 'u') {
                const auto point = escapedCodePoint();
                if (!point)
                    return {};
                text.append(*point);
            } else if (const qsizetype which = escapes.indexOf(escape); which >= 0) {
                text.append(meanings[which]);
            } else {
                return {};
            }
        }
        return {};
    }

    /// A number, a word, an array or an object, as written.
    std::optional<QByteArray> verbatim()
    {
        peek();
        const qsizetype start = m_at;
        int depth = 0;
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (depth == 0 && QByteArrayView(",} \t\r\n").contains(c))
                break;
            if (c == '"') {
                if (!string())
                    return {};
                continue;
            }
            if (c == '[' || c == '{')
                ++depth;
            else if (c == ']' || c == '}')
                --depth;
            ++m_at;
        }
        QByteArray text = m_json.mid(start, m_at - start);
        // Only what stands in an array can be asked whether it is a value.
        if (QJsonDocument::fromJson(QByteArray('[' + text + ']')).array().size() != 1)
            return {};
        return text;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

QList<std::pair<QByteArray, QByteArray>> readFlatJson(const QByteArray &json)
{
    return FlatJsonReader(json).read();
}

} // namespace simulator
