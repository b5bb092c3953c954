// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/campaignresult.h"
#include "models/campaigntable.h"

#include <QStringList>

/// What the windows for many links say in words.
namespace widgets {

/// A sentence for a cell that is wrong.
QString campaignProblemText(const domain::CampaignProblem &problem);
QString patternProblemText(domain::PatternProblem problem);
/// How many rows there are, what is passed over, and where the text is no CSV.
QString campaignListText(const domain::CampaignList &list);

QString campaignHeader(int column);
QString campaignCell(const models::CampaignTable::Row &row, domain::CampaignColumn column);
QString campaignVerdict(const models::CampaignTable::Row &row);

/// What will happen: how many links, how many not and why, and how long it takes. A line each.
QStringList campaignSummary(const models::CampaignTable::Counts &counts);
/// What would be made of a list, as a table that can be read as a list again: the words in it are
/// those that a list has, only errors are told in the user's language. May run in any thread.
QString dryRunText(domain::ResultFormat format, const std::vector<domain::CampaignRow> &rows,
                   const std::vector<domain::PlannedLink> &links,
                   const std::vector<models::CampaignTable::Verdict> &verdicts);
/// "1 minute 25 seconds" for so many links at about one a second.
QString campaignDuration(int links);

} // namespace widgets
