// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/job.h"

#include <vector>

/// What came of a list of links, as text for other programs.
namespace domain {

/// One link of a campaign.
struct CampaignLink
{
    int position = 0; ///< in the list that was carried out, from 1
    QString name;
    QString url; ///< empty while there is none
    StepState state = StepState::Pending;

    friend bool operator==(const CampaignLink &, const CampaignLink &) = default;
};

/// The link that a step of kind Create makes.
CampaignLink campaignLinkOf(const JobStep &step);

enum class ResultFormat {
    Csv, ///< with csvMark and a header
    Markdown, ///< a table
};

/// All links with their states. Keys and states are English words that never change; names go
/// without invisible characters and without anything that looks like a bot's token.
QString resultText(ResultFormat format, const std::vector<CampaignLink> &links);
/// Those that were made, "Name: https://…" one a line.
QString resultLines(const std::vector<CampaignLink> &links);

/// A table as CSV or Markdown. Its cells are whatever they are: nothing in them is markup or a
/// formula.
QString tableText(ResultFormat format, const QStringList &header,
                  const std::vector<QStringList> &rows);

} // namespace domain
