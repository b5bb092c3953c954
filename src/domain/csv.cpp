// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/csv.h"

#include <algorithm>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

/// What programs drop from a cell's beginning before they look at it, and what nobody can see.
bool isPassedOver(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'\'' || c.category() == QChar::Other_Control
        || c.category() == QChar::Other_Format;
}

bool runs(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    if (u"\t\r\n"_s.contains(cell[0]))
        return true;
    const auto first = std::find_if_not(cell.begin(), cell.end(), isPassedOver);
    return first != cell.end() && u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(*first);
}

QString csvCell(QString cell)
{
    if (runs(cell))
        cell.prepend(u'\'');
    const bool quoted =
        std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return u",\"\r\n"_s.contains(c); });
    return quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

/// Goes through a text cell by cell.
class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
        if (m_text.startsWith(QChar::ByteOrderMark))
            ++m_at;
    }

    CsvText read(std::size_t mostRecords)
    {
        CsvText result;
        while (m_at < m_text.size() && result.records.size() < mostRecords) {
            CsvRecord record{m_line, {}};
            do {
                record.cells += isAt(u'"') ? quoted() : plain();
            } while (!m_error && takeSeparator());
            if (!m_error)
                takeLineEnd();
            if (m_error)
                break;
            if (record.cells.size() > 1 || !record.cells[0].trimmed().isEmpty())
                result.records.push_back(std::move(record));
        }
        result.error = m_error;
        return result;
    }

private:
    bool isAt(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool isAtLineEnd() const { return isAt(u'\n') || isAt(u'\r'); }
    bool isAtSeparator() const { return !m_separator.isNull() && isAt(m_separator); }

    QString plain()
    {
        const qsizetype begin = m_at;
        for (; m_at < m_text.size() && !isAtSeparator() && !isAtLineEnd(); ++m_at) {
            if (isAt(u'"'))
                fail(CsvProblem::QuoteInside, m_line);
        }
        return m_text.sliced(begin, m_at - begin).toString();
    }

    QString quoted()
    {
        const int begin = m_line;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (isAt(u'"')) {
                ++m_at;
                if (!isAt(u'"')) {
                    if (m_at < m_text.size() && !isAtSeparator() && !isAtLineEnd())
                        fail(CsvProblem::TextAfterQuote, m_line);
                    return cell;
                }
            } else if (isAt(u'\n') || (isAt(u'\r') && !isFollowedByLineFeed())) {
                ++m_line;
            }
            cell += m_text[m_at];
        }
        fail(CsvProblem::QuoteNeverEnds, begin);
        return cell;
    }

    bool takeSeparator()
    {
        const bool is = isAtSeparator();
        m_at += is ? 1 : 0;
        return is;
    }

    void takeLineEnd()
    {
        if (!isAtLineEnd())
            return;
        m_at += isAt(u'\r') && isFollowedByLineFeed() ? 2 : 1;
        ++m_line;
    }

    bool isFollowedByLineFeed() const
    {
        return m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    }

    void fail(CsvProblem problem, int line)
    {
        if (!m_error)
            m_error = CsvError{problem, line};
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    std::optional<CsvError> m_error;
};

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList line;
    line.reserve(cells.size());
    for (const QString &cell : cells)
        line.append(csvCell(cell));
    return line.join(u',') + u"\r\n"_s;
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && runs(cell.sliced(1)) ? cell.sliced(1) : cell;
}

CsvText readCsv(QStringView text, QChar separator, std::size_t mostRecords)
{
    return CsvReader(text, separator).read(mostRecords);
}

} // namespace domain
