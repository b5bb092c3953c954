// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"
#include "domain/campaignresult.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace services {
class Campaigns;
class Jobs;
} // namespace services

namespace widgets {

class Prompts;
class QrSheet;

namespace Ui {
class ResultDialog;
}

/// The links that a job of kind Create has made so far: to copy, or to save as a table or as QR
/// codes to print. The job goes on whether this is open or not.
class ResultDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Campaigns &campaigns;
        services::Jobs &jobs;
        Prompts &prompts;
    };

    ResultDialog(core::JobId job, const Parts &parts, QWidget *parent = nullptr);
    ~ResultDialog() override;

    void reject() override;

private:
    using Links = std::vector<domain::CampaignLink>;

    void showProgress();
    void copyAll();
    void saveTable(domain::ResultFormat format);
    void saveSheet();
    /// Reads the links and goes on with them.
    void withLinks(const QString &status, std::function<void(const Links &)> goOn);
    void writeSheet(const Links &links, const QString &path);
    void showSaved(const core::Result<> &saved);
    void say(const QString &text);

    std::unique_ptr<Ui::ResultDialog> m_ui;
    core::JobId m_job;
    Parts m_parts;
    QString m_title; ///< the job's
    Waiting m_waiting;
    std::unique_ptr<QrSheet> m_sheet;
};

} // namespace widgets
