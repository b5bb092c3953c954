// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/historykind.h"

namespace domain {

std::vector<Action> actionsOf(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::All:
        return {};
    case HistoryKind::Links:
        return {Action::PrimaryRotated, Action::PrimaryFound, Action::LinkAdded,
                Action::LinkEdited,     Action::LinkRevoked,  Action::LinkCreated,
                Action::LinkPaused,     Action::LinkResumed,  Action::LinkExtended,
                Action::LinkRotated,    Action::LinkAdopted,  Action::LinkForgotten,
                Action::LinkAnnotated,  Action::ActUndone};
    case HistoryKind::Rotations:
        return {Action::PrimaryRotated, Action::PrimaryFound, Action::LinkRotated};
    case HistoryKind::Notes:
        return {Action::LinkAnnotated};
    case HistoryKind::Requests:
        return {Action::RequestApproved, Action::RequestDeclined, Action::RequestHandledElsewhere};
    case HistoryKind::BotsAndChats:
        return {Action::BotAdded,    Action::TokenReplaced, Action::BotRemoved,   Action::ChatAdded,
                Action::ChatRemoved, Action::ChatUpgraded,  Action::RightsChanged};
    case HistoryKind::Failures:
        return {Action::AttemptFailed, Action::AnswerLost};
    }
    return {};
}

} // namespace domain
