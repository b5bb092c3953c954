// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/joinrequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

QString unwantedWord(const RequestRule &rule, const Person &person, const QString &bio)
{
    const QString text =
        foldedForSearch(QStringList{person.name, person.username, bio}.join(u'\n'));
    const auto found =
        std::find_if(rule.declineWords.begin(), rule.declineWords.end(), [&](const QString &word) {
            const QString folded = foldedForSearch(word.trimmed());
            return !folded.isEmpty() && text.contains(folded);
        });
    return found == rule.declineWords.end() ? QString() : found->trimmed();
}

RequestState decisionBy(const RequestRule &rule, const Person &person, const QString &bio)
{
    if (!unwantedWord(rule, person, bio).isEmpty())
        return RequestState::Declining;
    return rule.approveAll ? RequestState::Approving : RequestState::Waiting;
}

} // namespace domain
