// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/guidebook.h"

#include "domain/linkquery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int wordsAround = 36; ///< letters of context before what was found
constexpr int longestContext = 110;

QString contextOf(const QString &text, const GuideStretch &found)
{
    int from = std::max(0, found.start - wordsAround);
    // Not in the middle of a word.
    while (from > 0 && !text.at(from - 1).isSpace() && found.start - from < 2 * wordsAround)
        --from;
    QString context = text.mid(from, longestContext).simplified();
    if (from > 0)
        context.prepend(u'…');
    if (from + longestContext < text.size())
        context.append(u'…');
    return context;
}

/// Where the folded words stand in the text. Letter by letter, since folding changes lengths.
std::vector<GuideStretch> stretchesOf(const QString &text, const QString &foldedWords)
{
    QString folded;
    std::vector<int> origins;
    for (int at = 0; at < text.size();) {
        const int length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString letter = domain::foldedForSearch(text.mid(at, length));
        folded += letter;
        origins.insert(origins.end(), static_cast<std::size_t>(letter.size()), at);
        at += length;
    }
    origins.push_back(static_cast<int>(text.size()));
    std::vector<GuideStretch> stretches;
    for (auto at = folded.indexOf(foldedWords); at >= 0;
         at = folded.indexOf(foldedWords, at + foldedWords.size())) {
        const int start = origins.at(static_cast<std::size_t>(at));
        const int end = origins.at(static_cast<std::size_t>(at + foldedWords.size()));
        stretches.push_back({start, std::max(1, end - start)});
    }
    return stretches;
}

/// In a text from right to left, @names and what is typed as it stands keep their own order.
QString withIsolates(QString markdown)
{
    static const QRegularExpression leftToRight(u"(`[^`\\n]+`|@\\w+)"_s);
    return markdown.replace(leftToRight, u"\u2066\\1\u2069"_s);
}

} // namespace

GuideBook::GuideBook(const QLocale &locale)
{
    const QString folder = folderOf(locale);
    const QStringList all = names();
    for (const QString &name : all) {
        Page page = read(folder, name);
        m_pages.push_back(page.paragraphs.empty() ? read({}, name) : std::move(page));
    }
}

QStringList GuideBook::names()
{
    return {u"start"_s, u"links"_s, u"campaign"_s, u"raid"_s, u"team"_s, u"privacy"_s};
}

QString GuideBook::folderOf(const QLocale &locale)
{
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return {};
    const QString full = locale.name();
    const QString language = full.section(u'_', 0, 0);
    const QStringList folders = QDir(u":/guide"_s).entryList(QDir::Dirs);
    for (const QString &name : {full, language}) {
        if (folders.contains(name))
            return name;
    }
    // The same language of another country can be read too.
    for (const QString &name : folders) {
        if (name.section(u'_', 0, 0) == language)
            return name;
    }
    return {};
}

GuideBook::Page GuideBook::read(const QString &folder, const QString &name)
{
    const QString path = (folder.isEmpty() ? QString() : folder + u'/') + name + u".md"_s;
    Page page{name, QUrl(u"qrc:/guide/"_s + path), {}, {}, {}, {}};
    QFile file(u":/guide/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        return page;
    page.markdown = QString::fromUtf8(file.readAll());
    if (QLocale(folder).textDirection() == Qt::RightToLeft)
        page.markdown = withIsolates(page.markdown);
    QTextDocument document;
    document.setMarkdown(page.markdown);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            page.headings.push_back(static_cast<int>(page.paragraphs.size()));
            if (page.title.isEmpty())
                page.title = block.text();
        }
        page.paragraphs.push_back(block.text());
    }
    return page;
}

const GuideBook::Page *GuideBook::page(const QString &name) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&name](const Page &page) { return page.name == name; });
    return found == m_pages.end() ? nullptr : &*found;
}

int GuideBook::paragraphOf(const GuidePlace &place) const
{
    const Page *wanted = page(place.page);
    if (!wanted)
        return -1;
    if (place.anchor.isEmpty())
        return 0;
    const auto headingIn = [&place](const Page &page) {
        const auto found = std::find_if(page.headings.begin(), page.headings.end(), [&](int at) {
            return anchorOf(page.paragraphs.at(static_cast<std::size_t>(at))) == place.anchor;
        });
        return std::distance(page.headings.begin(), found);
    };
    auto heading = headingIn(*wanted);
    if (heading == std::ssize(wanted->headings))
        heading = headingIn(read({}, place.page));
    return heading < std::ssize(wanted->headings)
        ? wanted->headings.at(static_cast<std::size_t>(heading))
        : -1;
}

std::vector<GuideMatch> GuideBook::find(const QString &words) const
{
    std::vector<GuideMatch> matches;
    const QString folded = domain::foldedForSearch(words.simplified());
    if (folded.isEmpty())
        return matches;
    for (const Page &page : m_pages) {
        for (std::size_t i = 0; i < page.paragraphs.size(); ++i) {
            const QString &text = page.paragraphs[i];
            auto stretches = stretchesOf(text, folded);
            if (stretches.empty())
                continue;
            QString context = contextOf(text, stretches.front());
            matches.push_back(
                {page.name, static_cast<int>(i), std::move(stretches), std::move(context)});
        }
    }
    return matches;
}

QString GuideBook::anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.trimmed().toLower()) {
        if (letter.isLetterOrNumber() || letter.isMark() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter.isSpace())
            anchor += u'-';
    }
    return anchor;
}

GuidePlace GuideBook::placeOf(const QUrl &url)
{
    const QFileInfo file(url.path());
    if ((!url.scheme().isEmpty() && url.scheme() != "qrc"_L1) || file.suffix() != "md"_L1)
        return {};
    return {file.completeBaseName(), url.fragment(QUrl::FullyDecoded)};
}

} // namespace widgets
