// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/noteedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace widgets {

namespace {

constexpr auto rest = 2s;
constexpr int fewestLines = 3;
constexpr int mostLines = 8;

} // namespace

NoteEdit::NoteEdit(core::Clock &clock, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_clock(clock)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::waitForRest);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &QWidget::updateGeometry);
}

void NoteEdit::setNote(const QString &note)
{
    m_saved = note;
    display(note);
}

void NoteEdit::follow(const QString &saved)
{
    const bool isTyping = isChanged();
    m_saved = saved;
    if (!isTyping)
        display(saved);
}

void NoteEdit::commit()
{
    if (m_rest)
        m_rest->cancel();
    m_rest.reset();
    if (!isChanged())
        return;
    m_saved = toPlainText();
    Q_EMIT edited(m_saved);
}

void NoteEdit::display(const QString &note)
{
    if (toPlainText() == note)
        return;
    const QSignalBlocker blocker(this);
    setPlainText(note);
}

void NoteEdit::waitForRest()
{
    if (m_rest)
        m_rest->cancel();
    m_rest = m_clock.after(rest).andThen(this, [this] { commit(); });
}

QSize NoteEdit::sizeHint() const
{
    // The document's height is its number of lines.
    const int lines = std::clamp(static_cast<int>(std::ceil(document()->size().height())),
                                 fewestLines, mostLines);
    const QMargins around = contentsMargins();
    const int height = lines * fontMetrics().lineSpacing() + around.top() + around.bottom()
        + static_cast<int>(2 * document()->documentMargin());
    return {QPlainTextEdit::minimumSizeHint().width(), height};
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isChanged())
        display(m_saved);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    // The menu of a right click takes nothing away.
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

} // namespace widgets
