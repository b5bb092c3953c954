// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

#include <QFrame>

class QPushButton;

namespace widgets {

class LinkEdit;
class TextLabel;

/// The bot's primary link in a chat, and the one click that replaces it. The card can be dragged
/// into other programs as the link.
class PrimaryCard : public QFrame
{
    Q_OBJECT

public:
    explicit PrimaryCard(QWidget *parent = nullptr);

    /// link: nothing where none is known yet. rotatedAt: invalid where never seen. mayRotate: the
    /// bot has the right and no rotation is under way.
    void show(const std::optional<domain::Link> &link, const QDateTime &rotatedAt, bool mayRotate,
              const QDateTime &now);

Q_SIGNALS:
    void copyRequested();
    void qrRequested();
    void rotateRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::optional<domain::Link> m_shown;
    TextLabel *m_summary;
    LinkEdit *m_link;
    QPushButton *m_copy;
    QPushButton *m_qr;
    QPushButton *m_rotate;
};

} // namespace widgets
