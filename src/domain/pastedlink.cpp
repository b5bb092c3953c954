// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/pastedlink.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

bool comesAlong(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

QString decoded(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

} // namespace

QString trimmedPaste(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && comesAlong(text[begin]))
        ++begin;
    while (begin < end && comesAlong(text[end - 1]))
        --end;
    return text.mid(begin, end - begin);
}

bool PastedLink::isTelegramHost() const
{
    return host == "t.me"_L1 || host == "telegram.me"_L1 || host == "telegram.dog"_L1;
}

QString PastedLink::queryItem(const QString &name) const
{
    return QUrlQuery(query).queryItemValue(name, QUrl::FullyDecoded);
}

std::optional<PastedLink> parsePastedLink(const QString &text)
{
    QString rest = trimmedPaste(text);
    PastedLink link;
    const auto takeScheme = [&rest](QLatin1String scheme) {
        if (!rest.startsWith(scheme, Qt::CaseInsensitive))
            return false;
        rest.remove(0, scheme.size());
        return true;
    };
    link.isTg = takeScheme("tg://"_L1) || takeScheme("tg:"_L1);
    if (!link.isTg && !takeScheme("https://"_L1))
        takeScheme("http://"_L1);

    if (const auto hash = rest.indexOf(u'#'); hash >= 0) {
        link.fragment = decoded(rest.mid(hash + 1));
        rest.truncate(hash);
    }
    if (const auto mark = rest.indexOf(u'?'); mark >= 0) {
        link.query = rest.mid(mark + 1);
        rest.truncate(mark);
    }
    if (!link.isTg) {
        const auto slash = rest.indexOf(u'/');
        link.host = (slash < 0 ? rest : rest.left(slash)).toLower();
        rest = slash < 0 ? QString() : rest.mid(slash);
        if (link.host.startsWith("www."_L1))
            link.host.remove(0, 4);
        // A user name or a port would let another host pass for the one that is seen first.
        if (!link.host.contains(u'.') || link.host.contains(u'@') || link.host.contains(u':'))
            return {};
    }
    for (const QString &part : rest.split(u'/', Qt::SkipEmptyParts))
        link.path += decoded(part);
    return link;
}

} // namespace domain
