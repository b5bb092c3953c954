// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linknotes.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace widgets {

class TextLabel;

/// What a link's spreading cost: an amount and a currency, as free text. An empty amount means that
/// nobody told. It is saved when the focus leaves a field or Enter is pressed; Esc brings back what
/// is saved.
class CostEdit : public QWidget
{
    Q_OBJECT

public:
    explicit CostEdit(QWidget *parent = nullptr);
    ~CostEdit() override;

    /// Another link's; what was being typed is forgotten, so commit() goes before.
    void setCost(const std::optional<domain::Money> &cost);
    /// What is saved now of the same link. It is shown unless something is being typed.
    void follow(const std::optional<domain::Money> &saved);
    void commit();
    QWidget *firstField() const;

Q_SIGNALS:
    /// To be saved.
    void edited(const std::optional<domain::Money> &cost);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isChanged() const;
    QString amountText() const;
    void display();
    void showProblem(const QString &problem);

    std::optional<domain::Money> m_saved; ///< or on its way to be
    QLineEdit *m_amount;
    QLineEdit *m_currency;
    TextLabel *m_problem;
};

} // namespace widgets
