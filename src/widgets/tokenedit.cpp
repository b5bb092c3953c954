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

void TokenEdit::paintEvent(QPaintEvent *event)
{
    // QLineEdit paints dots, selection and cursor and scrolls; then the letters that may be seen
    // take the places of their dots.
    QLineEdit::paintEvent(event);
    const QString dots = displayText();
    const QString shown = shownText();
    if (shown == dots)
        return;

    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const qreal cell = QFontMetricsF(font()).horizontalAdvance(dots.at(0));
    const QRect cursor = cursorRect();
    const int cursorX = cursor.x() + cursor.width() / 2;
    const qreal left = cursorX - cursorPosition() * cell;
    const int selectedFrom = selectionStart();
    const int selectedTo = selectedFrom < 0 ? selectedFrom : selectionEnd();

    QPainter painter(this);
    const QRegion room = QRegion(contents) - QRect(cursorX, contents.top(), 1, contents.height());
    for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
        if (shown.at(i) == dots.at(i))
            continue;
        const QRectF place(left + i * cell, cursor.y(), cell, cursor.height());
        const bool selected = i >= selectedFrom && i < selectedTo;
        painter.setClipRegion(room & place.toAlignedRect());
        if (selected)
            painter.fillRect(place.toAlignedRect(), option.palette.highlight());
        else
            style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
        painter.setClipRegion(room);
        painter.setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, shown.mid(i, 1));
    }
}

} // namespace widgets
