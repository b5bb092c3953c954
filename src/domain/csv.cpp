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

} // namespace

QString csvLine(const QStringList &cells)
{
    QStringList line;
    line.reserve(cells.size());
    for (const QString &cell : cells)
        line.append(csvCell(cell));
    return line.join(u',') + u"\r\n"_s;
}

} // namespace domain
