// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/pasteedit.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace widgets {

namespace {

constexpr int shownLines = 5;
constexpr int lettersInALine = 48;

} // namespace

PasteEdit::PasteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QSize PasteEdit::sizeHint() const
{
    const int frame = height() - viewport()->height();
    return {fontMetrics().averageCharWidth() * lettersInALine,
            fontMetrics().lineSpacing() * shownLines + std::clamp(frame, 12, 24)};
}

bool PasteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return localFileIn(*source).isEmpty() && source->hasText()
        && source->text().size() <= longestShown;
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QString file = localFileIn(*source); !file.isEmpty())
        Q_EMIT filePasted(file);
    else if (source->hasText() && source->text().size() > longestShown)
        Q_EMIT longTextPasted(source->text());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

QString localFileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace widgets
