// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ledger/ledger.h"

#include <set>

namespace services {

class LinkDesk;
class Listener;

/// Links for one person: once somebody came by one it is revoked, also where the program ended in
/// between. The limit of 1 alone would let another one in when the first leaves (Bot API:
/// member_limit counts who is inside at the same time).
class OneTimeLinks : public QObject
{
    Q_OBJECT

public:
    OneTimeLinks(ledger::Ledger &ledger, LinkDesk &desk, Listener &listener,
                 QObject *parent = nullptr);

    /// Revokes those that were used and are still alive. Call once, after LinkDesk::recover().
    core::Task<> open();

Q_SIGNALS:
    /// Somebody else came by the link than the user expected.
    void strangerCame(const domain::Link &link, const domain::Person &who);
    void failed(const core::Error &error);

private:
    void noticed(const std::vector<ledger::Noticed> &news);
    void used(const domain::Link &link);

    ledger::Ledger &m_ledger;
    LinkDesk &m_desk;
    std::set<core::LinkId> m_revoking;
};

/// Whether this is the person that the user wrote down: by @username, number or name. Nobody in
/// particular was expected where it is empty.
bool isExpected(const QString &expected, const domain::Person &who);

} // namespace services
