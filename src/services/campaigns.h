// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "domain/campaign.h"
#include "domain/campaignresult.h"
#include "domain/job.h"

#include <QObject>

#include <functional>

namespace ledger {
class Ledger;
}

namespace services {

/// Many links from one list: reads and judges the list, and tells what came of it. It sends
/// nothing: Jobs does. Whatever takes long runs in another thread.
class Campaigns : public QObject
{
    Q_OBJECT

public:
    explicit Campaigns(ledger::Ledger &ledger, QObject *parent = nullptr);

    /// See domain::readCampaign().
    core::Task<domain::CampaignList> read(const QString &text);
    /// See domain::plannedLinks().
    core::Task<std::vector<domain::PlannedLink>> plan(std::vector<domain::CampaignRow> rows,
                                                      domain::CampaignRules rules);
    /// The names of the chat's links that admit people, whichever bot made them, as
    /// domain::nameKey() has them. Errors: the ledger's.
    core::Task<QSet<QString>> livingNames(core::ChatId chat);

    /// The steps of the job that makes these links.
    core::Task<std::vector<domain::JobStep>> steps(const domain::SeatId &seat,
                                                   std::vector<domain::PlannedLink> links);

    /// What came of a job of kind Create so far, in the list's order. Errors: the ledger's.
    core::Task<std::vector<domain::CampaignLink>> result(core::JobId job);
    /// See domain::resultLines().
    core::Task<QString> lines(std::vector<domain::CampaignLink> links);
    /// Writes a file, all or nothing. content: called in another thread. Errors: see fileError().
    core::Task<> write(const QString &path, std::function<QByteArray()> content);

private:
    struct Names;
    struct Steps;
    void readNames(const std::shared_ptr<Names> &run);
    void readSteps(const std::shared_ptr<Steps> &run);

    ledger::Ledger &m_ledger;
};

/// The same at once.
std::vector<domain::JobStep> creationSteps(const domain::SeatId &seat,
                                           const std::vector<domain::PlannedLink> &links);

} // namespace services
