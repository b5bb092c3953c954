// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/campaignresult.h"
#include "models/campaigntable.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace services {
class Campaigns;
class Catalogue;
class Jobs;
class LinkBook;
class Preferences;
} // namespace services

namespace widgets {

class Prompts;

namespace Ui {
class CreateManyDialog;
}

/// Makes many links in one chat from a list or a pattern: shows what would be made of each row,
/// lets cells be corrected and rows be left out, and starts the job.
class CreateManyDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Campaigns &campaigns;
        services::Jobs &jobs;
        services::LinkBook &book;
        services::Catalogue &catalogue;
        services::Preferences &preferences;
        core::Clock &clock;
        Prompts &prompts;
    };

    CreateManyDialog(const Parts &parts, const domain::SeatId &seat, const domain::Chat &chat,
                     QWidget *parent = nullptr);
    ~CreateManyDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The job is in the ledger and runs.
    void started(core::JobId job);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpTable();
    void setUpDryRun();
    void readNames();
    void readFile(const QString &path);
    void readSource();
    void take(domain::CampaignList list);
    void judge();
    domain::CampaignRules rules() const;
    bool isReady() const;
    void refresh();
    void dryRun(domain::ResultFormat format);
    void create();
    void start();
    void showError(const core::Error &error);

    std::unique_ptr<Ui::CreateManyDialog> m_ui;
    Parts m_parts;
    domain::SeatId m_seat;
    domain::Chat m_chat;
    models::CampaignTable m_table;
    Waiting m_waiting;
    QSet<QString> m_livingNames;
    bool m_areNamesKnown = false;
    bool m_isFileCut = false;
    bool m_isListBroken = false; ///< the list is no CSV, and its rows are not all of it
    bool m_areDefaultsRight = true;
    std::optional<core::Task<domain::CampaignList>> m_reading;
    std::optional<core::Task<std::vector<domain::PlannedLink>>> m_judging;
    int m_readingTurn = 0; ///< tells the latest answer from those before
    int m_judgingTurn = 0;
    /// A new list that is being judged and is not in the table yet.
    std::optional<std::vector<domain::CampaignRow>> m_newRows;
};

} // namespace widgets
