// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/emptystate.h"

#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace widgets {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_headline(new TextLabel(this))
    , m_text(new TextLabel(this))
    , m_button(new QPushButton(this))
{
    m_headline->setObjectName(u"emptyHeadline"_s);
    m_headline->setProperty("heading", true);
    m_headline->setAlignment(Qt::AlignCenter);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setProperty("muted", true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_button->setObjectName(u"emptyButton"_s);
    setLook(m_button, ButtonLook::Primary);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 40, 40, 40);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::show(const QString &headline, const QString &text, QAction *action)
{
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action = action;
    m_button->setVisible(action != nullptr);
    if (action)
        m_button->setText(action->text());
}

} // namespace widgets
