// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace widgets {

/// A link to read, select and copy, which nobody can change. While links are hidden it shows that
/// there is one, and copying still copies it.
class LinkEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LinkEdit(QWidget *parent = nullptr);

    /// From its beginning, however narrow the field is.
    void setLink(const QString &link);
    /// What is selected; all of the link where it is covered.
    void copySelected();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool isCovered() const;
    void showLink();

    QString m_link;
};

} // namespace widgets
