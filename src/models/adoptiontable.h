// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/adoption.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <functional>
#include <map>

namespace models {

/// What was found in a pasted text, and for every new link the chat that it is to be adopted for.
/// A choice stays with its link when the text is examined again.
class AdoptionTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Verdict, Link, Chat };
    static constexpr int columns = 3;

    enum Role {
        VerdictRole = Qt::UserRole, ///< services::AdoptionLine::Verdict
        /// domain::SeatId; invalid where the link is not adopted. What is edited in the column
        /// Chat.
        SeatRole,
    };

    using Seat = std::optional<domain::SeatId>;
    using CellText = std::function<QString(const services::AdoptionLine &, const Seat &, Column)>;
    using HeaderText = std::function<QString(Column)>;

    AdoptionTable(CellText cellText, HeaderText headerText, QObject *parent = nullptr);

    void setLines(std::vector<services::AdoptionLine> lines);
    /// For every new link, also those that come later and those chosen one by one before.
    void setSeatOfAll(const Seat &seat);
    const Seat &seatOfAll() const { return m_seatOfAll; }
    /// The names of seats changed.
    void retell();

    /// The addresses to be stored, by seat; each once, in the text's order.
    std::map<domain::SeatId, QStringList> chosen() const;
    int chosenCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// chosen() is another.
    void choiceChanged();

private:
    const services::AdoptionLine &lineAt(int row) const;
    Seat seatOf(const services::AdoptionLine &line) const;

    CellText m_cellText;
    HeaderText m_headerText;
    std::vector<services::AdoptionLine> m_lines;
    Seat m_seatOfAll;
    QHash<QString, Seat> m_choices; ///< by hash
};

} // namespace models
