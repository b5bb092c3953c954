// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/limitfield.h"

#include "domain/linkdraft.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// Room for the largest limit and what people put around it.
constexpr int longestNumber = 20;
constexpr int numberLetters = 10;

} // namespace

LimitField::LimitField(QWidget *parent)
    : QWidget(parent)
    , m_check(new QCheckBox(tr("&Limit members"), this))
    , m_number(new QLineEdit(this))
    , m_presets(new QWidget(this))
    , m_hint(new TextLabel(this))
{
    setFocusProxy(m_check);
    m_check->setObjectName(u"limitCheckBox"_s);
    m_number->setObjectName(u"limitLineEdit"_s);
    m_number->setAccessibleName(tr("Member limit"));
    m_number->setMaxLength(longestNumber);
    m_hint->setObjectName(u"limitHint"_s);
    m_hint->setWordWrap(true);
    setStyleProperty(m_hint, "small", true);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_check);
    row->addWidget(m_number);
    row->addStretch();
    auto *chips = new FlowLayout(space::small);
    for (const int limit : {1, 10, 50, 100, 1000}) {
        auto *button = new QPushButton(QLocale().toString(limit), m_presets);
        button->setObjectName(u"limit%1Button"_s.arg(limit));
        button->setAccessibleName(tr("Limit to %Ln member(s)", nullptr, limit));
        button->setCheckable(true);
        button->setAutoDefault(false);
        setLook(button, ButtonLook::Chip);
        chips->addWidget(button);
        m_chips.push_back({limit, button});
        connect(button, &QPushButton::clicked, this, [this, limit] { choose(limit); });
    }
    m_presets->setLayout(chips);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_presets);
    layout->addWidget(m_hint);

    connect(m_check, &QCheckBox::toggled, this, [this](bool checked) {
        m_limited = checked;
        showState();
        Q_EMIT changed();
    });
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
    showState();
}

QString LimitField::number() const
{
    return m_number->text();
}

void LimitField::set(bool limited, const QString &number)
{
    m_limited = limited;
    {
        const QSignalBlocker quiet(m_number);
        m_number->setText(number);
    }
    showState();
}

void LimitField::setRuledOut(bool ruledOut)
{
    m_ruledOut = ruledOut;
    showState();
}

void LimitField::setProblem(const QString &problem)
{
    m_problem = problem;
    showState();
}

void LimitField::choose(int limit)
{
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    set(true, plain.toString(limit));
    Q_EMIT changed();
}

void LimitField::showState()
{
    const bool inForce = m_limited && !m_ruledOut;
    {
        const QSignalBlocker quiet(m_check);
        m_check->setChecked(inForce);
    }
    m_check->setEnabled(!m_ruledOut);
    m_number->setEnabled(inForce);
    m_number->setMinimumWidth(m_number->fontMetrics().averageCharWidth() * numberLetters);
    m_number->setMaximumWidth(m_number->fontMetrics().averageCharWidth() * longestNumber);
    m_presets->setVisible(!m_ruledOut);
    const auto number = domain::readNumber(m_number->text());
    for (const Chip &chip : m_chips)
        chip.button->setChecked(inForce && number == chip.limit);

    QString hint = m_problem;
    if (m_ruledOut)
        hint = tr("A link with approval can’t also have a member limit.");
    else if (hint.isEmpty() && m_limited)
        hint =
            tr("It counts the members who are inside at the same time: when one who came by this "
               "link leaves, another can join.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_check->setAccessibleDescription(hint);
    m_number->setAccessibleDescription(hint);
    const bool isProblem = !m_problem.isEmpty() && !m_ruledOut;
    setStyleProperty(m_hint, "error", isProblem ? QVariant(true) : QVariant());
    setStyleProperty(m_hint, "muted", isProblem ? QVariant() : QVariant(true));
    setStyleProperty(m_number, "invalid", isProblem ? QVariant(true) : QVariant());
}

} // namespace widgets
