// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"

namespace services {

/// Tags and places trimmed and without empty ones; tags sorted, each once whatever its case.
domain::LinkNotes tidied(domain::LinkNotes notes);

/// What the ledger alone knows of links: notes, forgetting, adopting. Telegram is never asked.
class LinkBook : public QObject
{
    Q_OBJECT

public:
    LinkBook(ledger::Ledger &ledger, core::Clock &clock, QObject *parent = nullptr);

    /// Writes what people want to remember of the link, tidied. NotFound where the link is not in
    /// the ledger any more; nothing is written where nothing differs.
    core::Task<> annotate(const domain::Link &link, domain::LinkNotes notes);
    /// Adds a tag, as the step of a job: it can't be taken back, and the step is Done with it.
    core::Task<> tag(const domain::Link &link, const QString &tag, const domain::StepId &step);
    core::Task<> setTagColour(const domain::Tag &tag);
    /// Takes links out of the ledger that are revoked there; their history stays. Others are passed
    /// over.
    core::Task<> forget(const std::vector<domain::Link> &links);
    /// The inverse of annotate() and of forget().
    core::Task<> putBack(const domain::Link &before);
    /// Enters links that the bot made elsewhere, as Unverified additional ones. Those that the seat
    /// has already are passed over. urls: Telegram's own strings.
    core::Task<> adopt(const domain::SeatId &seat, const QStringList &urls);

Q_SIGNALS:
    /// Something that can be taken back was done: LinkAnnotated or LinkForgotten.
    void done(domain::Action action, const domain::Link &before, const domain::Link &after);

private:
    core::Task<> write(const domain::Link &link, domain::LinkNotes notes, domain::Action action,
                       std::optional<domain::StepId> step = {});

    ledger::Ledger &m_ledger;
    core::Clock &m_clock;
};

} // namespace services
