// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/outcome.h"

#include "widgets/detailsbox.h"
#include "widgets/icons.h"
#include "widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QIcon signOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return icon(Icon::Check, IconColour::Success);
    case Tone::Warning:
        return icon(Icon::Warning, IconColour::Warning);
    case Tone::Danger:
        return icon(Icon::Warning, IconColour::Danger);
    case Tone::Info:
    case Tone::Purple:
        return icon(Icon::Info, IconColour::Info);
    case Tone::Neutral:
        break;
    }
    return {};
}

} // namespace

Outcome::Outcome(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new TextLabel(this))
    , m_details(new QPushButton(tr("Details"), this))
{
    m_icon->hide();
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setObjectName(u"outcomeText"_s);
    m_details->setObjectName(u"detailsButton"_s);
    m_details->setAutoDefault(false);
    setLook(m_details, ButtonLook::Link);
    m_details->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_details, 0, Qt::AlignTop);
    reserveLines();

    connect(m_details, &QPushButton::clicked, this, [this] { showDetails(window(), m_error); });
}

void Outcome::setLines(int lines)
{
    m_lines = lines;
    reserveLines();
}

QString Outcome::textName() const
{
    return m_text->accessibleName();
}

void Outcome::setTextName(const QString &name)
{
    m_text->setAccessibleName(name);
}

QString Outcome::text() const
{
    return m_text->fullText();
}

void Outcome::clear()
{
    setText({});
}

void Outcome::setText(const QString &text, Tone tone)
{
    m_details->hide();
    say(text, tone);
}

void Outcome::setError(const ErrorText &error)
{
    m_error = error;
    m_details->show();
    say(error.line(), Tone::Danger);
}

void Outcome::say(const QString &text, Tone tone)
{
    m_tone = tone;
    showSign();
    setStyleProperty(m_text, "error", tone == Tone::Danger ? QVariant(true) : QVariant());
    m_text->setText(text);
}

void Outcome::showSign()
{
    const QIcon sign = signOf(m_tone);
    const int side = m_text->fontMetrics().height();
    m_icon->setPixmap(sign.pixmap(QSize(side, side), devicePixelRatio()));
    m_icon->setVisible(!sign.isNull());
}

void Outcome::reserveLines()
{
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * m_lines);
}

void Outcome::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        reserveLines();
        showSign();
    } else if (event->type() == QEvent::PaletteChange) {
        showSign();
    }
}

} // namespace widgets
