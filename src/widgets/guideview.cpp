// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/guideview.h"

#include "core/task.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QImageReader>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int lineHeight = 140; ///< percent
constexpr int pageMargin = 24;
/// Pictures are taken with two pixels for each pixel of a plain screen.
constexpr qreal pictureScale = 2;

/// A paragraph's distances from the one above and the one below, in line heights.
std::pair<qreal, qreal> distancesOf(const QTextBlock &block)
{
    const int level = block.blockFormat().headingLevel();
    if (level == 1)
        return {0, 0.4};
    if (level > 1)
        return {1.1, 0.2};
    if (block.blockFormat().nonBreakableLines())
        return {0, 0}; // a line of a file
    return block.textList() ? std::pair{0.1, 0.2} : std::pair{0.25, 0.45};
}

} // namespace

GuideView::GuideView(const GuideBook &book, QWidget *parent)
    : QTextBrowser(parent)
    , m_book(book)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(pageMargin);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideView::follow);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideView::show);
}

void GuideView::open(const GuidePlace &place)
{
    const GuideBook::Page *page = m_book.page(place.page);
    if (!page)
        return;
    QUrl url = page->url;
    if (!place.anchor.isEmpty())
        url.setFragment(place.anchor);
    setSource(url, QTextDocument::MarkdownResource);
}

QString GuideView::page() const
{
    return m_page;
}

void GuideView::follow(const QUrl &link)
{
    const GuidePlace place = GuideBook::placeOf(link);
    if (!place.isEmpty())
        open(place);
    else if (link.path().isEmpty() && link.hasFragment() && link.scheme().isEmpty())
        open({m_page, link.fragment(QUrl::FullyDecoded)});
    else if (link.scheme() == "https"_L1)
        QDesktopServices::openUrl(link);
}

/// Without the invisible characters that keep its order on the screen.
QMimeData *GuideView::createMimeDataFromSelection() const
{
    static const QRegularExpression isolates(u"[\u2066\u2069]"_s);
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText().remove(isolates));
    return copied;
}

/// The browser went there, by a link or back and forward.
void GuideView::show(const QUrl &source)
{
    const GuidePlace place = GuideBook::placeOf(source);
    const bool isAnother = std::exchange(m_page, place.page) != place.page;
    if (isAnother) {
        m_matches.clear();
        m_marked = -1;
        m_pictures.clear();
        fill();
    }
    scrollTo(m_book.paragraphOf(place));
    if (isAnother)
        Q_EMIT pageChanged();
}

void GuideView::fill()
{
    const GuideBook::Page *page = m_book.page(m_page);
    if (!page)
        return;
    const int position = verticalScrollBar()->value();
    QFont base = QApplication::font(this);
    if (base.pointSizeF() > 0)
        base.setPointSizeF(base.pointSizeF() * m_zoom / 100);
    else
        base.setPixelSize(std::max(1, base.pixelSize() * m_zoom / 100));
    document()->setDefaultFont(base);
    document()->setMarkdown(page->markdown);
    document()->setDocumentMargin(pageMargin);
    for (auto it = m_pictures.begin(); it != m_pictures.end(); ++it) {
        if (!it->scaled.isNull())
            document()->addResource(QTextDocument::ImageResource, it.key(), it->scaled);
    }
    dress();
    fitPictures();
    showMarks();
    verticalScrollBar()->setValue(position);
}

/// What Markdown says nothing of: distances, and the colours of the theme.
void GuideView::dress()
{
    const Theme &theme = Theme::of(palette());
    const qreal line = QFontMetricsF(document()->defaultFont()).height();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const auto [above, below] = distancesOf(block);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(above * line);
        format.setBottomMargin(below * line);
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat text = fragment.charFormat();
            if (text.isAnchor())
                text.setForeground(theme.link);
            else if (text.isImageFormat())
                text.setToolTip(text.stringProperty(QTextFormat::ImageAltText).toHtmlEscaped());
            else
                continue;
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(text);
        }
    }
    cursor.endEditBlock();
}

void GuideView::fitPictures()
{
    const GuideBook::Page *page = m_book.page(m_page);
    const qreal room = viewport()->width() - 2 * pageMargin;
    if (!page || room < 1)
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        bool hasPicture = false;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            hasPicture = true;
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            const QUrl url = page->url.resolved(QUrl(format.name()));
            auto picture = m_pictures.find(url);
            if (picture == m_pictures.end()) {
                picture = m_pictures.insert(url, {});
                picture->size = QImageReader(u':' + url.path()).size();
            }
            if (picture->size.isEmpty())
                continue;
            const QSizeF natural = QSizeF(picture->size) / pictureScale * m_zoom / 100;
            const QSizeF size = natural * std::min(1.0, room / natural.width());
            const QSize wanted = (size * devicePixelRatioF()).toSize();
            if (std::exchange(picture->wanted, wanted) != wanted)
                scale(url, *picture);
            if (format.name() == url.toString() && format.width() == size.width())
                continue;
            format.setName(url.toString());
            format.setWidth(size.width());
            format.setHeight(size.height());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // a picture stands alone in its paragraph
        }
        if (hasPicture && block.blockFormat().lineHeightType() != QTextBlockFormat::SingleHeight) {
            QTextBlockFormat format = block.blockFormat();
            format.setLineHeight(0, QTextBlockFormat::SingleHeight);
            cursor.setPosition(block.position());
            cursor.setBlockFormat(format);
        }
    }
    cursor.endEditBlock();
}

void GuideView::scale(const QUrl &url, const Picture &picture)
{
    using Images = std::pair<QImage, QImage>; // as it is, and scaled
    const core::Promise<Images> promise;
    QThreadPool::globalInstance()->start(
        [promise, path = QString(u':' + url.path()), whole = picture.whole, size = picture.wanted] {
            const QImage image = whole.isNull() ? QImage(path) : whole;
            promise.finish(
                Images{image, image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)});
        });
    promise.task().andThen(this, [this, url](const Images &images) {
        const auto found = m_pictures.find(url);
        if (found == m_pictures.end())
            return; // another page is shown
        found->whole = images.first;
        if (images.second.size() != found->wanted)
            return; // another size is on its way
        found->scaled = images.second;
        document()->addResource(QTextDocument::ImageResource, url, found->scaled);
        viewport()->update();
    });
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

void GuideView::mark(const std::vector<GuideMatch> &matches, int paragraph)
{
    m_matches.clear();
    std::copy_if(matches.begin(), matches.end(), std::back_inserter(m_matches),
                 [this](const GuideMatch &match) { return match.page == m_page; });
    m_marked = paragraph;
    showMarks();
    if (paragraph >= 0)
        scrollTo(paragraph);
}

void GuideView::showMarks()
{
    const Theme &theme = Theme::of(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const GuideMatch &match : m_matches) {
        const QTextBlock block = document()->findBlockByNumber(match.paragraph);
        for (const GuideStretch &stretch : match.stretches) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + stretch.start);
            mark.cursor.setPosition(block.position() + stretch.start + stretch.length,
                                    QTextCursor::KeepAnchor);
            const bool isLookedAt = match.paragraph == m_marked;
            mark.format.setBackground(isLookedAt ? theme.accent : theme.warningSoft);
            mark.format.setForeground(isLookedAt ? theme.accentText : theme.text);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

void GuideView::scrollTo(int paragraph)
{
    if (paragraph < 0)
        return;
    const QTextBlock block = document()->findBlockByNumber(paragraph);
    document()->documentLayout()->documentSize(); // lays everything out, so that one can go there
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    QTextCursor cursor(block);
    setTextCursor(cursor);
    const int top = paragraph == 0 ? 0 : static_cast<int>(place.top()) - pageMargin;
    verticalScrollBar()->setValue(std::max(0, top));
}

void GuideView::setZoom(int percent)
{
    percent = std::clamp(percent, leastZoom, mostZoom);
    if (std::exchange(m_zoom, percent) != percent)
        fill();
}

void GuideView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksOther = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (looksOther && !m_page.isEmpty())
        fill();
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_page.isEmpty())
        fitPictures();
}

} // namespace widgets
