// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace widgets {

/// A label that shows text as text: whatever a stranger wrote is never read as HTML. With an
/// accessible name it is a text of that name whose content screen readers can read, which a plain
/// QLabel does not offer.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, QWidget *parent = nullptr);

    /// Cuts what does not fit with "…" and shows the whole in a tool tip; the accessible text stays
    /// whole.
    void setElided(bool elided);
    void setText(const QString &text);
    /// What it says, with nothing cut off; links are covered where they are hidden.
    QString fullText() const;

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
    bool m_elided = false;
};

} // namespace widgets
