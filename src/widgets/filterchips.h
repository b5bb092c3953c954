// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linkquery.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace widgets {

/// The filters above the table, each with how many links pass it; one is chosen.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setCounts(const domain::LinkCounts &counts);
    domain::LinkFilter filter() const;
    void setFilter(domain::LinkFilter filter);

Q_SIGNALS:
    void filterChosen(domain::LinkFilter filter);

private:
    struct Chip
    {
        domain::LinkFilter filter;
        QPushButton *button;
    };
    std::vector<Chip> m_chips;
};

} // namespace widgets
