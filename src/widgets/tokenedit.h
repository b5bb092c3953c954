// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace widgets {

/// The field for a bot's token. The number before the colon is no secret and can be read; the rest
/// shows as dots. Revealing changes what is painted and nothing else: for the clipboard and for
/// screen readers this stays a password field, so that no token gets into either.
class TokenEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TokenEdit(QWidget *parent = nullptr);

    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dropBlanks(const QString &text);
    void useFixedFont();
    QString shownText() const;

    bool m_revealed = false;
};

} // namespace widgets
