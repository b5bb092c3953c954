// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/historykind.h"

#include "support/testing.h"

#include <algorithm>
#include <set>

using domain::Action;
using domain::actionsOf;
using domain::HistoryKind;

class HistoryKindTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void choosesNothingForAll() { QVERIFY(actionsOf(HistoryKind::All).empty()); }

    void hasAKindForEveryAction()
    {
        std::set<Action> found;
        for (const auto kind : {HistoryKind::Links, HistoryKind::Requests,
                                HistoryKind::BotsAndChats, HistoryKind::Failures}) {
            for (const Action action : actionsOf(kind))
                QVERIFY(found.insert(action).second); // of one of these four
        }
        QCOMPARE(int(found.size()), int(Action::AnswerLost) + 1);
    }

    void takesRotationsAndNotesFromTheLinks()
    {
        const auto links = actionsOf(HistoryKind::Links);
        for (const auto kind : {HistoryKind::Rotations, HistoryKind::Notes}) {
            QVERIFY(!actionsOf(kind).empty());
            for (const Action action : actionsOf(kind))
                QVERIFY(std::find(links.begin(), links.end(), action) != links.end());
        }
    }
};

QTEST_GUILESS_MAIN(HistoryKindTest)
#include "tst_historykind.moc"
