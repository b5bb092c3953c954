// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QString>
#include <QUrl>

#include <vector>

namespace widgets {

/// A place in the guide.
struct GuidePlace
{
    QString page; ///< as its file is called, without ".md"
    QString anchor; ///< of a heading, as in links between pages; empty for the page's beginning

    bool isEmpty() const { return page.isEmpty(); }
    friend bool operator==(const GuidePlace &, const GuidePlace &) = default;
};

/// A stretch of text in a paragraph.
struct GuideStretch
{
    int start = 0;
    int length = 0;

    friend bool operator==(const GuideStretch &, const GuideStretch &) = default;
};

/// A paragraph in which something was found.
struct GuideMatch
{
    QString page;
    int paragraph = 0; ///< the QTextBlock's number
    std::vector<GuideStretch> stretches;
    QString context; ///< the words around the first
};

/// The pages of the guide in one language. A page that is not translated is there in English.
class GuideBook
{
public:
    explicit GuideBook(const QLocale &locale = QLocale());

    struct Page
    {
        QString name;
        QUrl url; ///< in the resources
        QString markdown;
        QString title;
        std::vector<QString> paragraphs; ///< their bare text
        std::vector<int> headings; ///< which of them are headings
    };

    const std::vector<Page> &pages() const { return m_pages; }
    /// Null where there is none of that name.
    const Page *page(const QString &name) const;
    /// The paragraph in which the place begins; -1 where there is none. Anchors may be those of the
    /// page's own language or the English ones: headings come in the same order in all.
    int paragraphOf(const GuidePlace &place) const;
    /// Every paragraph that contains the words as they stand, in whatever case and with whatever
    /// accents.
    std::vector<GuideMatch> find(const QString &words) const;

    /// The names of the pages in their order.
    static QStringList names();
    /// The folder of a language in the resources: empty for English, else "ru" or "pt_BR".
    static QString folderOf(const QLocale &locale);
    static Page read(const QString &folder, const QString &name);
    /// What a heading is called in links, as web sites that show Markdown call it.
    static QString anchorOf(const QString &heading);
    /// Where a link of ours leads; empty for any other.
    static GuidePlace placeOf(const QUrl &url);

private:
    std::vector<Page> m_pages;
};

} // namespace widgets
