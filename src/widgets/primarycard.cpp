// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/primarycard.h"

#include "models/linkmime.h"
#include "widgets/dragout.h"
#include "widgets/icons.h"
#include "widgets/linkedit.h"
#include "widgets/moments.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace widgets {

PrimaryCard::PrimaryCard(QWidget *parent)
    : QFrame(parent)
    , m_summary(new TextLabel(this))
    , m_link(new LinkEdit(this))
    , m_copy(new QPushButton(icon(Icon::Copy), tr("Copy"), this))
    , m_qr(new QPushButton(icon(Icon::Qr), tr("QR"), this))
    , m_rotate(new QPushButton(icon(Icon::Rotate, IconColour::Danger), tr("Rotate"), this))
{
    setObjectName(u"primaryCard"_s);
    setProperty("card", true);
    new DragOut(this, [this] {
        return m_shown ? models::linkMime({*m_shown}) : std::unique_ptr<QMimeData>();
    });
    auto *title = new TextLabel(tr("Primary link"), this);
    title->setProperty("subheading", true);
    m_summary->setProperty("muted", true);
    m_summary->setElided(true);
    m_summary->setMinimumWidth(1); // it gives way to the title

    m_link->setObjectName(u"primaryLinkLineEdit"_s);
    m_link->setAccessibleName(tr("Primary link"));
    m_link->setProperty("plain", true);
    m_link->setTextMargins(-3, 0, 0, 0);
    m_link->setFont(linkFont());
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_link->setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));

    m_copy->setObjectName(u"copyPrimaryButton"_s);
    m_copy->setAccessibleName(tr("Copy primary link"));
    m_qr->setObjectName(u"qrPrimaryButton"_s);
    m_copy->setToolTip(tr("Copy primary link"));
    m_qr->setToolTip(tr("QR code of primary link"));
    m_qr->setAccessibleName(tr("QR code of primary link"));
    m_rotate->setObjectName(u"rotatePrimaryButton"_s);
    m_rotate->setAccessibleName(tr("Rotate primary link"));
    setLook(m_rotate, ButtonLook::Danger);
    connect(m_copy, &QPushButton::clicked, this, &PrimaryCard::copyRequested);
    connect(m_qr, &QPushButton::clicked, this, &PrimaryCard::qrRequested);
    connect(m_rotate, &QPushButton::clicked, this, &PrimaryCard::rotateRequested);

    for (QPushButton *each : {m_copy, m_qr, m_rotate})
        each->setCursor(Qt::ArrowCursor);
    m_link->setCursor(Qt::IBeamCursor);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_summary, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(head);
    texts->addWidget(m_link);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(12);
    layout->addLayout(texts, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_qr);
    layout->addWidget(m_rotate);
}

void PrimaryCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // The link matters more than the words on two buttons whose icons say the same.
    const bool narrow = width() < 600;
    m_copy->setText(narrow ? QString() : tr("Copy"));
    m_qr->setText(narrow ? QString() : tr("QR"));
}

void PrimaryCard::show(const std::optional<domain::Link> &link, const QDateTime &rotatedAt,
                       bool mayRotate, const QDateTime &now)
{
    const QString rotated = rotatedAt.isValid()
        ? tr("last rotated %1").arg(distanceText(rotatedAt, now))
        : tr("never rotated here");
    QString summary = rotated;
    if (link && link->uncertain)
        summary = tr("unknown whether this is still the link");
    else if (link && link->joined)
        summary = tr("%1 · %2 joined", "last rotated 12 days ago · 1,204 joined")
                      .arg(rotated, QLocale().toString(*link->joined));
    m_summary->setText(summary);
    m_link->setLink(link ? link->url
                         : tr("Not known yet. Refresh asks Telegram, Rotate makes one."));
    m_shown = link;
    setCursor(link ? Qt::OpenHandCursor : Qt::ArrowCursor);
    m_copy->setEnabled(link.has_value());
    m_qr->setEnabled(link.has_value());
    m_rotate->setEnabled(mayRotate);
}

} // namespace widgets
