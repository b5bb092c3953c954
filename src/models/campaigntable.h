// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/campaign.h"

#include <QAbstractTableModel>

#include <functional>

namespace models {

/// The rows of a list and what is to become of each. Cells can be corrected in place; a row is left
/// out by its check box.
class CampaignTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The first column says what becomes of the row, the others are domain::CampaignColumn.
    static constexpr int columns = 1 + static_cast<int>(domain::campaignColumns);

    enum class Verdict {
        Made,
        Wrong, ///< has errors, and is in: nothing can be made
        LeftOut, ///< by the user
        Double, ///< left out because its name comes twice
    };

    enum Role {
        VerdictRole = Qt::UserRole, ///< Verdict
        ProblemRole, ///< bool: the cell is wrong
        DefaultRole, ///< bool: the cell is blank, and shows what is meant then
    };

    struct Row
    {
        const domain::CampaignRow &written;
        const domain::PlannedLink &planned;
        Verdict verdict = Verdict::Made;
    };
    struct Words
    {
        std::function<QString(const Row &)> verdict;
        std::function<QString(const Row &, domain::CampaignColumn)> cell;
        std::function<QString(const domain::CampaignProblem &)> problem;
        std::function<QString(int column)> header;
    };
    struct Counts
    {
        int made = 0;
        int wrong = 0; ///< rows that are in and have errors
        int leftOut = 0;
        int doubles = 0; ///< left out as such
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    explicit CampaignTable(Words words, QObject *parent = nullptr);

    /// Another list; what was chosen for single rows is forgotten. links: as many as rows.
    void setRows(std::vector<domain::CampaignRow> rows, std::vector<domain::PlannedLink> links,
                 const domain::CampaignRules &rules);
    /// The same rows judged by other rules.
    void setLinks(std::vector<domain::PlannedLink> links, const domain::CampaignRules &rules);
    /// Both put single rows back to what is usual.
    void setLeavesOutErrors(bool leavesOut);
    void setKeepsDoubles(bool keeps);

    const std::vector<domain::CampaignRow> &rows() const { return m_rows; }
    const std::vector<domain::PlannedLink> &links() const { return m_links; }
    std::vector<Verdict> verdicts() const;
    const Counts &counts() const { return m_counts; }
    /// Those that are to be made, in order.
    std::vector<domain::PlannedLink> chosen() const;
    Row row(int number) const;
    static domain::CampaignColumn columnAt(int column);
    static int columnOf(domain::CampaignColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// counts() or chosen() are others.
    void choiceChanged();
    /// A cell was corrected.
    void edited();

private:
    Verdict verdictOf(std::size_t row) const;
    bool isIn(std::size_t row) const;
    void count();
    void retell();

    Words m_words;
    domain::CampaignRules m_rules;
    std::vector<domain::CampaignRow> m_rows;
    std::vector<domain::PlannedLink> m_links;
    std::vector<std::optional<bool>> m_choices; ///< whether the user wants the row
    Counts m_counts;
    bool m_leavesOutErrors = false;
    bool m_keepsDoubles = false;
};

} // namespace models
