// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkname.h"

#include <QList>

#include <algorithm>

namespace domain {

namespace {

using CodePoint = uint;

bool becomesSpace(CodePoint c)
{
    return c <= 0x20 || c == 0x00a0 || c == 0x1680 || c == 0x180e || (c >= 0x2000 && c <= 0x200a)
        || c == 0x202f || c == 0x205f || c == 0x2800 || c == 0x3000 || c == 0xfffc
        || (c >= 0xe0000 && c <= 0xe007f);
}

bool isDropped(CodePoint c)
{
    // Line and paragraph separators, the older bidi controls; three lines that run down or across.
    return (c >= 0x2028 && c <= 0x202e) || c == 0x030a || c == 0x0333 || c == 0x033f;
}

bool isInvisible(CodePoint c)
{
    return c == ' ' || (c >= 0x200b && c <= 0x200f) || c == 0xfeff;
}

} // namespace

qsizetype codePoints(const QString &text)
{
    return text.toUcs4().size();
}

QString cleanedLinkName(const QString &name)
{
    QList<CodePoint> clean;
    for (const CodePoint c : name.toUcs4()) {
        if (isDropped(c))
            continue;
        if (!becomesSpace(c))
            clean += c;
        else if (!clean.isEmpty() && clean.last() != ' ')
            clean += ' ';
    }
    if (clean.size() > longestLinkName)
        clean.resize(longestLinkName);
    if (!clean.isEmpty() && clean.last() == ' ')
        clean.removeLast();
    if (std::all_of(clean.cbegin(), clean.cend(), isInvisible))
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(clean.constData()), clean.size());
}

} // namespace domain
