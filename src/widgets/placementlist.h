// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linknotes.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace widgets {

class TextLabel;

/// Where a link was put up, as a list of things to do: after a rotation each place says that the
/// link there is to be replaced, until that is ticked off.
class PlacementList : public QWidget
{
    Q_OBJECT

public:
    explicit PlacementList(QWidget *parent = nullptr);
    ~PlacementList() override;

    void setPlacements(const std::vector<domain::Placement> &placements);
    /// Takes what is still in the field as a place.
    void commit();
    QWidget *firstField() const;

Q_SIGNALS:
    /// To be saved.
    void edited(const std::vector<domain::Placement> &placements);

private:
    QWidget *makeRow(int row);
    void rebuild();
    void change(std::vector<domain::Placement> placements);
    void remove(int row);
    void markReplaced(int row);

    std::vector<domain::Placement> m_placements;
    TextLabel *m_left;
    QVBoxLayout *m_rows;
    QLineEdit *m_add;
    QPushButton *m_addButton;
};

} // namespace widgets
