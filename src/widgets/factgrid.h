// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QGridLayout>

namespace widgets {

/// Names at the left, values at the right, which may need several lines. A QFormLayout of Qt 6.4
/// overlooks those lines, and writes beyond its memory when it is laid out between two rows that
/// come or go.
class FactGrid : public QGridLayout
{
    Q_OBJECT

public:
    FactGrid();

    void addRow(QWidget *name, QWidget *value);
};

} // namespace widgets
