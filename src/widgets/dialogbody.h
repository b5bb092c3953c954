// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointer>
#include <QScrollArea>

namespace widgets {

/// What a dialog shows above its buttons. It takes the room its content needs, as far as the
/// screen has it, and scrolls the rest: with large letters on a small screen the buttons stay in
/// reach. When the content grows the window grows with it.
class DialogBody : public QScrollArea
{
    Q_OBJECT

public:
    explicit DialogBody(QWidget *parent = nullptr);

    /// Scrolls to a part of the content that has something to say, and keeps it in view until it is
    /// another one's turn, or nobody's.
    void reveal(QWidget *part);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int neededHeight(int width) const;
    QSize room() const;
    void growWindow();
    void keepInView();

    QPointer<QWidget> m_revealed;
};

} // namespace widgets
