// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/tokenedit.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>

namespace widgets {

namespace {

/// More than any token has, and no truncated text passes for one.
constexpr int longestPaste = 1024;

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

} // namespace

TokenEdit::TokenEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setMaxLength(longestPaste);
    setLayoutDirection(Qt::LeftToRight);
    useFixedFont();
    connect(this, &QLineEdit::textChanged, this, &TokenEdit::dropBlanks);
}

void TokenEdit::setRevealed(bool revealed)
{
    m_revealed = revealed;
    update();
}

void TokenEdit::dropBlanks(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isBlank))
        return;
    QString kept = text;
    kept.removeIf(isBlank);
    setText(kept);
}

/// With letters as wide as the dots, what is painted stands where QLineEdit thinks it stands.
void TokenEdit::useFixedFont()
{
    const QFont fixed = linkFont();
    if (fixed != font())
        setFont(fixed);
}

void TokenEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        useFixedFont();
}

QString TokenEdit::shownText() const
{
    const QString real = text();
    if (m_revealed)
        return real;
    const auto digitsEnd = std::find_if_not(real.cbegin(), real.cend(),
                                            [](QChar c) { return c >= u'0' && c <= u'9'; });
    qsizetype clear = digitsEnd - real.cbegin();
    if (clear > 0 && digitsEnd != real.cend() && *digitsEnd == u':')
        ++clear;
    return real.left(clear) + displayText().mid(clear);
}

void TokenEdit::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setClipRect(style()->subElementRect(QStyle::SE_LineEditContents, &option, this));

    const QString shown = shownText();
    const QFontMetricsF metrics(font());
    const QString dots = displayText();
    const qreal cell = dots.isEmpty() ? 0 : metrics.horizontalAdvance(dots.at(0));
    // Where QLineEdit has its cursor tells how far it has scrolled.
    const QRect cursor = cursorRect();
    const qreal cursorX = cursor.x() + cursor.width() / 2;
    const qreal left = cursorX - cursorPosition() * cell;
    const int from = selectionStart();
    const int to = from < 0 ? from : selectionEnd();
    if (from >= 0)
        painter.fillRect(
            QRectF(left + from * cell, cursor.y(), (to - from) * cell, cursor.height()),
            option.palette.highlight());
    for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
        painter.setPen(i >= from && i < to ? option.palette.color(QPalette::HighlightedText)
                                           : option.palette.color(QPalette::Text));
        painter.drawText(QRectF(left + i * cell, cursor.y(), cell, cursor.height()),
                         Qt::AlignCenter | Qt::TextDontClip, shown.mid(i, 1));
    }
    if (hasFocus() && !isReadOnly())
        painter.fillRect(QRectF(cursorX, cursor.y(), 1, cursor.height()),
                         option.palette.color(QPalette::Text));
}

} // namespace widgets
