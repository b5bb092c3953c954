// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/job.h"

#include <QAbstractTableModel>

#include <functional>

namespace services {
class Catalogue;
}

namespace models {

enum class BulkColumn { Name, Link, Chat, Now, After };
inline constexpr int bulkColumnCount = 5;

/// One link that a job would be about; of RotatePrimary one chat, whose primary link may not be
/// known (an empty hash).
struct BulkLine
{
    domain::Link link;
    std::optional<domain::Obstacle> obstacle;
    /// There is nothing to do: it is already as it is to be.
    bool isSo = false;
    /// The user did not take it out.
    bool isChosen = true;

    bool isLeftOut() const { return obstacle || isSo; }
};

/// What a job would do to which links, before it is started. The links are read a page at a time,
/// so that thousands can be chosen; the steps of the job are made from here.
class BulkTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Part { Included, LeftOut };

    /// Of what is chosen and not left out, save leftOut.
    struct Totals
    {
        int included = 0; ///< also those that the user took out
        int chosen = 0;
        int leftOut = 0;
        int unverified = 0;
        int paid = 0; ///< subscription links
        int mostInAChat = 0;

        friend bool operator==(const Totals &, const Totals &) = default;
    };

    using CellText = std::function<QString(const BulkLine &, BulkColumn)>;
    using HeaderText = std::function<QString(BulkColumn)>;

    BulkTable(domain::JobKind kind, services::Catalogue &catalogue, core::Clock &clock,
              CellText cellText, HeaderText headerText, QObject *parent = nullptr);

    domain::JobKind kind() const { return m_kind; }
    /// Reads the links; those that are not in the ledger any more are passed over.
    void load(std::vector<core::LinkId> ids);
    /// The same for RotatePrimary.
    void load(std::vector<domain::SeatId> seats);
    bool isLoading() const { return m_read < m_asked; }
    int read() const { return m_read; }
    int asked() const { return m_asked; }

    /// What the steps set; nothing while it is not known.
    const std::optional<domain::StepRequest> &request() const { return m_request; }
    void setRequest(const std::optional<domain::StepRequest> &request);

    Part part() const { return m_part; }
    /// Which lines are the rows.
    void show(Part part);
    Totals totals() const;
    std::vector<domain::JobStep> steps() const;
    std::vector<domain::Link> chosenLinks() const;

    const BulkLine *lineAt(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// totals(), or how much has been read.
    void totalsChanged();
    void failed(const core::Error &error);

private:
    void readNextPage();
    void readNextSeat();
    void add(std::vector<domain::Link> links);
    void judge(BulkLine &line) const;
    const std::vector<int> &rows() const;

    domain::JobKind m_kind;
    services::Catalogue &m_catalogue;
    core::Clock &m_clock;
    CellText m_cellText;
    HeaderText m_headerText;
    std::optional<domain::StepRequest> m_request;
    std::vector<core::LinkId> m_ids;
    std::vector<domain::SeatId> m_seats;
    int m_asked = 0;
    int m_read = 0;
    std::vector<BulkLine> m_lines;
    std::vector<int> m_included; ///< places in m_lines
    std::vector<int> m_leftOut;
    Part m_part = Part::Included;
};

} // namespace models
