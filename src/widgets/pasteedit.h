// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPlainTextEdit>

namespace widgets {

/// A field for pasted text that leaves files, and texts too long to be shown without a halt, to the
/// window. What is dropped and not for it goes on to the window too.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// In UTF-16 code units.
    static constexpr qsizetype longestShown = 64 * 1024;

    explicit PasteEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Pasted, and not in the field.
    void filePasted(const QString &path);
    void longTextPasted(const QString &text);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

/// The path of the file on this computer that was dropped or copied; empty where it is none.
QString localFileIn(const QMimeData &data);

} // namespace widgets
