// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"

#include <QPlainTextEdit>

#include <optional>

namespace widgets {

/// A text of some lines that is saved when the focus leaves it or nobody has typed for two
/// seconds. Esc brings back what is saved. It is as high as its text, up to eight lines.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(core::Clock &clock, QWidget *parent = nullptr);

    /// Another note; what was being typed is forgotten, so commit() goes before.
    void setNote(const QString &note);
    /// What is saved now of the same note. It is shown unless something is being typed.
    void follow(const QString &saved);
    /// Tells edited() at once where something is not saved.
    void commit();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// To be saved.
    void edited(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isChanged() const { return toPlainText() != m_saved; }
    void display(const QString &note);
    void waitForRest();

    core::Clock &m_clock;
    QString m_saved; ///< or on its way to be
    std::optional<core::Task<>> m_rest;
};

} // namespace widgets
