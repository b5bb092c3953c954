// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/costedit.h"

#include "domain/amount.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

CostEdit::CostEdit(QWidget *parent)
    : QWidget(parent)
    , m_amount(new QLineEdit(this))
    , m_currency(new QLineEdit(this))
    , m_problem(new TextLabel(this))
{
    m_amount->setObjectName(u"costAmountLineEdit"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setPlaceholderText(tr("Not told", "what a link cost"));
    m_amount->setMaxLength(24);
    m_currency->setObjectName(u"costCurrencyLineEdit"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setPlaceholderText(tr("Currency"));
    fitPlaceholder(*m_currency);
    m_currency->setMaxLength(12);
    m_problem->setObjectName(u"costProblem"_s);
    m_problem->setProperty("error", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::small);
    fields->addWidget(m_amount, 3);
    fields->addWidget(m_currency, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addLayout(fields);
    layout->addWidget(m_problem);
    for (QLineEdit *field : {m_amount, m_currency}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::editingFinished, this, &CostEdit::commit);
        connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    }
}

CostEdit::~CostEdit()
{
    // A window that goes takes the focus from its fields when nothing of this is left.
    m_amount->disconnect(this);
    m_currency->disconnect(this);
}

QWidget *CostEdit::firstField() const
{
    return m_amount;
}

void CostEdit::setCost(const std::optional<domain::Money> &cost)
{
    m_saved = cost;
    display();
}

void CostEdit::follow(const std::optional<domain::Money> &saved)
{
    const bool isTyping = isChanged();
    if (saved == m_saved)
        return;
    m_saved = saved;
    if (!isTyping)
        display();
}

void CostEdit::commit()
{
    if (!isChanged())
        return;
    const QString amount = m_amount->text().trimmed();
    std::optional<domain::Money> cost;
    if (!amount.isEmpty()) {
        const auto hundredths = domain::hundredthsFrom(amount, QLocale());
        if (!hundredths) {
            showProblem(
                tr("Not an amount. Write it like %1.").arg(QLocale().toString(1234.5, 'f', 2)));
            return;
        }
        cost = domain::Money{*hundredths, m_currency->text().simplified()};
    }
    // A currency alone says nothing, and stays until it is known of what.
    if (cost == m_saved)
        return;
    m_saved = cost;
    const QString currency = m_currency->text();
    display();
    if (!cost)
        m_currency->setText(currency);
    Q_EMIT edited(cost);
}

bool CostEdit::isChanged() const
{
    return m_amount->text() != amountText()
        || m_currency->text() != (m_saved ? m_saved->currency : QString());
}

QString CostEdit::amountText() const
{
    if (!m_saved)
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(static_cast<double>(m_saved->hundredths) / 100, 'f', 2);
}

void CostEdit::display()
{
    m_amount->setText(amountText());
    m_currency->setText(m_saved ? m_saved->currency : QString());
    showProblem({});
}

void CostEdit::showProblem(const QString &problem)
{
    setStyleProperty(m_amount, "invalid", problem.isEmpty() ? QVariant() : QVariant(true));
    m_amount->setAccessibleDescription(problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool CostEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isChanged()) {
        display();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
