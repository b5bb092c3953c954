// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/foundlinks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// What is shown of a line without a link, in UTF-16 code units.
constexpr qsizetype longestExcerpt = 160;

/// A host without scheme is Telegram's only where no longer name, user or path leads to it. Letters
/// of scripts that write without spaces may stand right before it. Every repetition is bounded or
/// possessive, so that no text makes the search slow.
const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(uR"((?xi)
        (?: (?: https?:// | (?<![a-z0-9+.:\-]) // | (?<![a-z0-9_.@%/\-\p{Latin}\p{Greek}\p{Cyrillic}]) )
            (?:www\.)?+ (?: t\.me | telegram\.me | telegram\.dog )
            / (?: \+ | %2b | &\#43; | (?<joinchat> joinchat/ ) )
          | (?<![a-z0-9+.\-]) tg: (?://)?+ join /?+ \? (?: [^\s"'<>]{0,256}? [&;] )?? invite= )
        (?<hash> (?-i: [A-Za-z0-9_\-]++ ) )
        (?: (?<dots> \.{3} | … ) | (?! /[a-z0-9] ) )
        )"_s);
    return pattern;
}

/// The beginning of a line, for people.
QString excerpt(QStringView line)
{
    QStringView part = line.trimmed().left(longestExcerpt);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    return part.toString();
}

/// How many underscores of emphasis, as Markdown has it, stand right before the link and were taken
/// for the end of its hash.
qsizetype emphasisIn(QStringView hash, QStringView before)
{
    qsizetype count = 0;
    while (count < before.size() && count < hash.size() - 1
           && before[before.size() - 1 - count] == u'_' && hash[hash.size() - 1 - count] == u'_')
        ++count;
    return count;
}

/// The link that the match is; nothing for what looks like one only (a phone number's).
std::optional<FoundLink> read(const QRegularExpressionMatch &match, QStringView text)
{
    QStringView hash = match.capturedView(u"hash");
    const bool truncated = match.hasCaptured(u"dots"_s);
    qsizetype end = match.capturedEnd();
    if (!truncated) {
        const qsizetype emphasis = emphasisIn(hash, text.left(match.capturedStart()));
        hash.chop(emphasis);
        end -= emphasis;
    }
    const QString form =
        match.hasCaptured(u"joinchat"_s) ? u"https://t.me/joinchat/"_s : u"https://t.me/+"_s;
    const QString address = form + hash.toString();
    const auto link = parseInviteLink(truncated ? QString(address + u'…') : address);
    if (!link)
        return {};
    FoundLink found;
    found.text = text.mid(match.capturedStart(), end - match.capturedStart()).toString();
    found.hash = link->hash;
    found.truncated = link->truncated;
    if (!found.truncated)
        found.url = address;
    return found;
}

/// The text with U+FFFD in place of halves of characters, which a regular expression refuses as a
/// whole.
QString withoutLoneSurrogates(QStringView text)
{
    QString clean = text.toString();
    for (qsizetype i = 0; i < clean.size(); ++i) {
        if (clean.at(i).isHighSurrogate() && i + 1 < clean.size()
            && clean.at(i + 1).isLowSurrogate())
            ++i;
        else if (clean.at(i).isSurrogate())
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Walks through the lines of a text and notes what is found in them.
class Collector
{
public:
    explicit Collector(QStringView text)
        : m_text(text)
        , m_end(endOf(0))
    { }

    /// The line that holds this place is the current one afterwards; links are added to it.
    void goTo(qsizetype place)
    {
        while (place > m_end)
            next();
    }
    void finish()
    {
        while (m_begin <= m_text.size())
            next();
    }
    /// False where no further link is wanted.
    bool add(FoundLink link)
    {
        const QString key = link.truncated ? QString(link.hash + u'…') : link.hash;
        if (m_inThisLine.contains(key))
            return true;
        if (m_links == mostLinksFound) {
            m_result.cut = true;
            return false;
        }
        ++m_links;
        m_inThisLine.insert(key);
        link.line = m_number;
        m_result.found.push_back(std::move(link));
        return true;
    }
    FoundLinks &result() { return m_result; }

private:
    qsizetype endOf(qsizetype begin) const
    {
        return std::find_if(m_text.begin() + begin, m_text.end(), endsLine) - m_text.begin();
    }
    void next()
    {
        if (m_inThisLine.isEmpty())
            noteLineWithoutLink();
        m_inThisLine.clear();
        m_begin = m_end + (m_text.mid(m_end).startsWith(u"\r\n") ? 2 : 1);
        ++m_number;
        m_end = m_begin <= m_text.size() ? endOf(m_begin) : m_begin;
    }
    void noteLineWithoutLink()
    {
        QString beginning = excerpt(m_text.mid(m_begin, m_end - m_begin));
        if (beginning.isEmpty())
            return;
        if (m_without == mostLinesWithoutLink) {
            ++m_result.untold;
            return;
        }
        ++m_without;
        m_result.found.push_back({m_number, std::move(beginning), {}, {}, false});
    }

    QStringView m_text;
    qsizetype m_begin = 0;
    qsizetype m_end;
    int m_number = 1;
    int m_links = 0;
    int m_without = 0;
    QSet<QString> m_inThisLine;
    FoundLinks m_result;
};

} // namespace

FoundLinks findLinks(QStringView text)
{
    const bool tooLong = text.size() > longestSearchedText;
    if (tooLong)
        text = text.left(longestSearchedText);
    QString clean;
    if (!text.isValidUtf16()) {
        clean = withoutLoneSurrogates(text);
        text = clean;
    }

    Collector collector(text);
    collector.result().cut = tooLong;
    for (auto matches = linkPattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        collector.goTo(match.capturedStart());
        auto link = read(match, text);
        if (link && !collector.add(std::move(*link)))
            return collector.result();
    }
    collector.finish();
    return collector.result();
}

} // namespace domain
