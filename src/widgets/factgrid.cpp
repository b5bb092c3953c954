// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/factgrid.h"

#include "widgets/theme.h"

namespace widgets {

FactGrid::FactGrid()
{
    setHorizontalSpacing(space::large);
    setVerticalSpacing(6);
    setColumnStretch(1, 1);
}

void FactGrid::addRow(QWidget *name, QWidget *value)
{
    const int row = rowCount();
    addWidget(name, row, 0, Qt::AlignTop);
    addWidget(value, row, 1);
}

} // namespace widgets
