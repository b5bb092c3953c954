// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/ids.h"

#include <QColor>
#include <QWidget>

namespace widgets {

/// The first characters, as the eye counts them, of the first and the last word of a title: at
/// most two, upper case where there is one. "?" where a title has no letter, digit or symbol.
QString initials(const QString &title);

/// The colour of a chat or person: always the same for the same number. White reads well on it in
/// both themes.
QColor avatarColour(qint64 id);

/// A filled circle with the initials, as large as fits the rectangle.
void paintAvatar(QPainter *painter, const QRectF &rect, qint64 id, const QString &title);

/// The same as a widget. It says nothing that the title beside it doesn't, so a screen reader
/// passes it by.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setChat(core::ChatId chat, const QString &title);
    QSize sizeHint() const override { return {28, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_id = 0;
    QString m_title;
};

} // namespace widgets
