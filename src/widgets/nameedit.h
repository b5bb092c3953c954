// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace widgets {

/// Where a link's name is typed. A counter stands inside at its end, and more code points than
/// Telegram keeps can't be entered: of what is typed, pasted, dropped or composed the end stays
/// out.
class NameEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameEdit(QWidget *parent = nullptr);

    /// In words how Telegram will keep what stands here; empty where it keeps it as it is.
    QString hint() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCount();
    void placeCounter();

    QLabel *m_counter;
};

} // namespace widgets
