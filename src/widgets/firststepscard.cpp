// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/firststepscard.h"

#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int signSize = 16;
constexpr int buttonPadding = 9; ///< before the words of a button that looks like a link

} // namespace

FirstStepsCard::FirstStepsCard(QWidget *parent)
    : QFrame(parent)
    , m_end(new TextLabel(this))
{
    setObjectName(u"firstStepsCard"_s);
    setAccessibleName(tr("First steps"));
    setProperty("card", true);
    auto *title = new TextLabel(tr("First steps"), this);
    title->setProperty("subheading", true);
    title->setWordWrap(true);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeFirstStepsButton"_s);
    close->setIcon(icon(Icon::Close, IconColour::Muted));
    close->setAccessibleName(tr("Hide the first steps"));
    close->setToolTip(close->accessibleName());
    setLook(close, ButtonLook::Flat);
    connect(close, &QToolButton::clicked, this, &FirstStepsCard::dismissed);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::small, space::small);
    layout->setHorizontalSpacing(0);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(title, 0, 0, 1, 2);
    layout->addWidget(close, 0, 2);
    const std::array texts{tr("Add a bot"), tr("Add a chat"), tr("Let the bot invite"),
                           tr("Make the first link"), tr("Copy it", "the first link")};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines.at(i);
        line.sign = new QLabel(this);
        line.text = new TextLabel(texts.at(i), this);
        line.text->setWordWrap(true);
        line.text->setIndent(buttonPadding);
        line.button = new QPushButton(texts.at(i), this);
        line.button->setObjectName(u"firstStepButton%1"_s.arg(i + 1));
        line.button->setAutoDefault(true); // Enter presses it
        setLook(line.button, ButtonLook::Link);
        connect(line.button, &QPushButton::clicked, this,
                [this, i] { Q_EMIT chosen(static_cast<FirstStep>(i)); });
        // Every line is as high as a button, done or not: nothing moves.
        const int row = static_cast<int>(i) + 1;
        layout->setRowMinimumHeight(row, line.button->sizeHint().height());
        layout->addWidget(line.sign, row, 0, Qt::AlignCenter);
        layout->addWidget(line.text, row, 1, 1, 2, Qt::AlignVCenter);
        layout->addWidget(line.button, row, 1, 1, 2, Qt::AlignLeading | Qt::AlignVCenter);
    }
    m_end->setObjectName(u"firstStepsEnd"_s);
    m_end->setAccessibleName(tr("First steps"));
    m_end->setWordWrap(true);
    m_end->hide();
    layout->addWidget(m_end, firstStepCount + 1, 0, 1, 3);
    showLines();
}

void FirstStepsCard::show(FirstStep next)
{
    m_done = static_cast<int>(next);
    showLines();
}

void FirstStepsCard::showEnd()
{
    m_done = firstStepCount;
    m_end->setText(tr("Your first link is in the clipboard. That was all."));
    m_end->show();
    showLines();
}

void FirstStepsCard::focusNext()
{
    if (m_done < firstStepCount)
        m_lines.at(static_cast<std::size_t>(m_done)).button->setFocus();
}

void FirstStepsCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showLines();
}

void FirstStepsCard::showLines()
{
    for (int i = 0; i < firstStepCount; ++i) {
        const Line &line = m_lines.at(static_cast<std::size_t>(i));
        if (!line.button)
            return; // being made
        const bool isDone = i < m_done;
        const bool isNext = i == m_done;
        const QIcon sign = isDone ? icon(Icon::Check, IconColour::Success)
            : isNext ? icon(isRightToLeft() ? Icon::Back : Icon::Forward, IconColour::Accent)
                     : QIcon();
        line.sign->setPixmap(sign.pixmap(QSize(signSize, signSize), devicePixelRatioF()));
        line.sign->setMinimumWidth(signSize);
        // A later step has to wait for those before it.
        line.text->setVisible(!isNext);
        line.text->setAccessibleDescription(isDone ? tr("Done", "a step") : tr("Later", "a step"));
        setStyleProperty(line.text, "muted", true);
        line.button->setVisible(isNext);
    }
}

} // namespace widgets
