// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/onetimelinks.h"

#include "services/linkdesk.h"
#include "services/listener.h"

#include <map>

using core::Result;
using core::Task;

namespace services {

bool isExpected(const QString &expected, const domain::Person &who)
{
    QString wanted = expected.trimmed();
    if (wanted.isEmpty())
        return true;
    if (wanted == QString::number(who.id.value))
        return true;
    if (wanted.startsWith(u'@'))
        return wanted.mid(1).compare(who.username, Qt::CaseInsensitive) == 0;
    return wanted.compare(who.username, Qt::CaseInsensitive) == 0
        || domain::foldedForSearch(wanted) == domain::foldedForSearch(who.name);
}

OneTimeLinks::OneTimeLinks(ledger::Ledger &ledger, LinkDesk &desk, Listener &listener,
                           QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_desk(desk)
{
    connect(&listener, &Listener::noticed, this, &OneTimeLinks::noticed);
}

Task<> OneTimeLinks::open()
{
    return m_ledger.usedOneTimeLinks().andThen(this,
                                               [this](const std::vector<domain::Link> &links) {
                                                   for (const domain::Link &link : links)
                                                       used(link);
                                               });
}

void OneTimeLinks::noticed(const std::vector<ledger::Noticed> &news)
{
    std::map<core::LinkId, domain::Person> came;
    for (const ledger::Noticed &one : news) {
        if (one.what == domain::Heard::What::Joined && one.way.link.isValid())
            came[one.way.link] = one.who;
    }
    if (came.empty())
        return;
    std::vector<core::LinkId> ids;
    for (const auto &[link, who] : came)
        ids.push_back(link);
    m_ledger.links(ids).andThen(this, [this, came](const std::vector<domain::Link> &links) {
        for (const domain::Link &link : links) {
            if (!link.forOne)
                continue;
            if (!isExpected(link.expected, came.at(link.id)))
                Q_EMIT strangerCame(link, came.at(link.id));
            used(link);
        }
    });
}

void OneTimeLinks::used(const domain::Link &link)
{
    if (link.revoked || !m_revoking.insert(link.id).second)
        return;
    m_desk.revoke(link, {}, domain::Actor::Gatehouse)
        .then(this, [this, id = link.id](const Result<LinkDesk::Revoked> &revoked) {
            m_revoking.erase(id);
            // The desk repeats what may have happened, and the next start what did not.
            if (!revoked && !revoked.error().outcomeUnknown())
                Q_EMIT failed(revoked.error());
        });
}

} // namespace services
