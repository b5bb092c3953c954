// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/textlabel.h"

#include "widgets/bidi.h"
#include "widgets/linkcover.h"
#include "widgets/texts.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QTextBoundaryFinder>

namespace widgets {

namespace {

/// What QLabel lacks: its content as text. Nothing can be selected or edited, so the rest of the
/// text interface answers with nothing.
class TextLabelInterface final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit TextLabelInterface(TextLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString given = coveredText(QAccessibleWidget::text(kind));
        if (!given.isEmpty())
            return given;
        if (kind == QAccessible::Name)
            return content();
        if (kind == QAccessible::Description
            && QAccessibleWidget::text(QAccessible::Name) != content())
            return QAccessibleWidget::text(QAccessible::Name).isEmpty() ? QString() : content();
        return {};
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int start, int end) const override { return content().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(content().size()); }
    QRect characterRect(int) const override { return {}; }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QString content() const { return static_cast<TextLabel *>(object())->fullText(); }
};

QAccessibleInterface *textLabelInterface(const QString &, QObject *object)
{
    auto *label = qobject_cast<TextLabel *>(object);
    return label ? new TextLabelInterface(label) : nullptr;
}

/// With places to break, which nobody sees, in what is longer than any word: QLabel would widen the
/// window for it.
QString breakable(const QString &text)
{
    constexpr qsizetype longestWord = 40;
    constexpr int letters = 8;
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool blank = text.at(at).isSpace();
        qsizetype end = at;
        while (end < text.size() && text.at(end).isSpace() == blank)
            ++end;
        const QString run = text.mid(at, end - at);
        at = end;
        if (blank || run.size() <= longestWord) {
            result += run;
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, run);
        int count = 0;
        for (qsizetype from = 0, to = 0; (to = finder.toNextBoundary()) > 0; from = to) {
            if (count > 0 && count % letters == 0)
                result += QChar(0x200B);
            ++count;
            result += run.mid(from, to - from);
        }
    }
    return result;
}

} // namespace

TextLabel::TextLabel(QWidget *parent)
    : QLabel(parent)
{
    static const bool installed = (QAccessible::installFactory(textLabelInterface), true);
    Q_UNUSED(installed)
    setTextFormat(Qt::PlainText);
}

TextLabel::TextLabel(const QString &text, QWidget *parent)
    : TextLabel(parent)
{
    setText(text);
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    if (elided)
        setSizePolicy(QSizePolicy::Ignored, sizePolicy().verticalPolicy());
    elide();
}

void TextLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    const QString before = fullText();
    m_text = text;
    elide();
    QAccessibleTextUpdateEvent event(this, 0, before, fullText());
    QAccessible::updateAccessibility(&event);
}

QString TextLabel::fullText() const
{
    return coveredText(m_text);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == linkCoverEvent())
        elide();
    return QLabel::event(event);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(fontMetrics().averageCharWidth() * 8, hint.height()) : hint;
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_elided)
        elide();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        elide();
}

void TextLabel::elide()
{
    const QString whole = fullText();
    const QString shown = m_elided
        ? fontMetrics().elidedText(whole, Qt::ElideRight, contentsRect().width())
        : wordWrap() ? breakable(whole)
                     : whole;
    const QString drawn = painted(shown, layoutDirection());
    if (drawn != text())
        QLabel::setText(drawn);
    if (m_elided)
        setToolTip(shown == whole ? QString() : plainToolTip(whole));
}

} // namespace widgets
