// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/steptable.h"
#include "services/jobs.h"

#include <QDialog>

#include <memory>

namespace services {
class Catalogue;
}

namespace widgets {

class News;

namespace Ui {
class JobDialog;
}

/// The steps of a job: what became of which link, and why.
class JobDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Jobs &jobs;
        services::Catalogue &catalogue;
    };

    JobDialog(core::JobId job, const Parts &parts, QWidget *parent = nullptr);
    ~JobDialog() override;

Q_SIGNALS:
    /// The user wants to enter a link that may have been made.
    void adoptRequested(const domain::SeatId &seat);
    /// The links that the job made are to be saved.
    void resultRequested();

private:
    void setUpTable();
    void showNews();
    void showJob();
    void showStep();
    void showError(const core::Error &error);
    QString cellText(const domain::JobStep &step, const domain::Link *link,
                     models::StepColumn column) const;
    const domain::JobStep *current() const;

    std::unique_ptr<Ui::JobDialog> m_ui;
    core::JobId m_job;
    Parts m_parts;
    domain::JobKind m_kind = domain::JobKind::Revoke;
    models::StepTable m_table;
    int m_wanted = 0; ///< the position of the step that was selected before a reset
    News *m_news;
};

} // namespace widgets
