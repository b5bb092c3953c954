// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linkdraft.h"
#include "models/bulktable.h"
#include "models/tagcolours.h"

#include <QDialog>

#include <memory>

namespace widgets {

namespace Ui {
class BulkDialog;
}

/// Shows what a job will do to which links and what it leaves out, asks for the value to set where
/// there is one, and is accepted when it is to be started.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Catalogue &catalogue;
        core::Clock &clock;
    };

    /// request: what the steps set, as far as it is known: the days of Extend.
    BulkDialog(domain::JobKind kind, const domain::StepRequest &request, const Parts &parts,
               QWidget *parent = nullptr);
    ~BulkDialog() override;

    void load(const std::vector<core::LinkId> &links);
    /// For RotatePrimary.
    void load(const std::vector<domain::SeatId> &seats);

    domain::JobKind kind() const { return m_table.kind(); }
    QString title() const;
    std::vector<domain::JobStep> steps() const { return m_table.steps(); }
    /// A tag that was not there before, with the colour it gets.
    std::optional<domain::Tag> newTag() const;

    void accept() override;

private:
    void setUpTable();
    void setUpFields();
    void readRequest();
    void completeTags();
    void showTotals();
    domain::LinkDraft draft() const;

    std::unique_ptr<Ui::BulkDialog> m_ui;
    Parts m_parts;
    domain::StepRequest m_request; ///< what stands in the fields, be it valid or not
    models::BulkTable m_table;
    std::unique_ptr<models::TagColours> m_tags; ///< of Tag only
    bool m_isValid = true;
    bool m_failed = false;
};

} // namespace widgets
