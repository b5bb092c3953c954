// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/campaigns.h"
#include "services/jobs.h"
#include "services/joinrequests.h"
#include "services/linkbook.h"
#include "services/rotation.h"
#include "widgets/linkbench.h"
#include "widgets/scriptedprompts.h"

#include <QFile>

namespace testsupport {

/// What stands behind the windows for many links: the link bench with its channel, and jobs.
struct CampaignBench : LinkBench
{
    std::unique_ptr<services::Rotation> rotation;
    std::unique_ptr<services::LinkBook> book;
    std::unique_ptr<services::JoinRequests> requests;
    std::unique_ptr<services::Jobs> jobs;
    std::unique_ptr<services::Campaigns> campaigns;
    ScriptedPrompts prompts;

    /// After openChat(): what the ledger has of jobs is what the test begins with.
    bool openJobs()
    {
        rotation = std::make_unique<services::Rotation>(ledger, *connections, clock);
        book = std::make_unique<services::LinkBook>(ledger, clock);
        requests = std::make_unique<services::JoinRequests>(ledger, *connections, clock);
        jobs = std::make_unique<services::Jobs>(ledger, *desk, *rotation, *book, *requests,
                                                *connections, clock);
        campaigns = std::make_unique<services::Campaigns>(ledger);
        return wait(jobs->open()).has_value();
    }

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return path;
    }

    QString written(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::vector<domain::CampaignLink> result(core::JobId job)
    {
        return wait(campaigns->result(job)).value_or(std::vector<domain::CampaignLink>());
    }
};

} // namespace testsupport
