// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/linkbook.h"

#include "domain/linkfacts.h"
#include "services/historyline.h"
#include "services/primarylink.h"

#include <algorithm>

using core::Error;
using core::Task;
using domain::Action;
using domain::Actor;

namespace services {

domain::LinkNotes tidied(domain::LinkNotes notes)
{
    QStringList tags;
    for (const QString &tag : std::as_const(notes.tags)) {
        const QString trimmed = tag.simplified();
        if (!trimmed.isEmpty() && !tags.contains(trimmed, Qt::CaseInsensitive))
            tags += trimmed;
    }
    tags.sort(Qt::CaseInsensitive);
    notes.tags = tags;
    for (domain::Placement &placement : notes.placements)
        placement.where = placement.where.simplified();
    std::erase_if(notes.placements,
                  [](const domain::Placement &placement) { return placement.where.isEmpty(); });
    return notes;
}

LinkBook::LinkBook(ledger::Ledger &ledger, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{ }

Task<> LinkBook::annotate(const domain::Link &link, domain::LinkNotes notes)
{
    return write(link, std::move(notes), Action::LinkAnnotated);
}

Task<> LinkBook::tag(const domain::Link &link, const QString &tag, const domain::StepId &step)
{
    domain::LinkNotes notes = link.notes;
    notes.tags += tag;
    return write(link, std::move(notes), Action::LinkAnnotated, step);
}

Task<> LinkBook::write(const domain::Link &link, domain::LinkNotes notes, Action action,
                       std::optional<domain::StepId> step)
{
    notes = tidied(std::move(notes));
    return m_ledger.linksByHash(link.hash).andThen(
        this, [=, this](const std::vector<domain::Link> &links) {
            const auto known = linkOf(link.seat.bot, links);
            if (!known)
                return Task<>::finished(Error{Error::Kind::NotFound, {}, {}, 0, {}});
            ledger::Changes changes;
            if (step)
                changes.steps.push_back({*step, {domain::StepState::Done, {}, {}, {}}});
            if (known->notes == notes)
                return step ? m_ledger.write(std::move(changes)) : Task<>::finished({});
            const auto changed =
                domain::changedFacts(factsOf(known->notes), domain::factsOf(notes));
            auto line = historyLine(m_clock, action, Actor::Person, link.seat);
            line.linkHash = link.hash;
            line.before = changed.before;
            line.after = changed.after;
            changes.annotations.push_back({known->seat, known->hash, notes});
            changes.history.push_back(std::move(line));
            return m_ledger.write(std::move(changes)).andThen(this, [=, this] {
                domain::Link after = *known;
                after.notes = notes;
                if (action != Action::ActUndone && !step)
                    Q_EMIT done(action, *known, after);
            });
        });
}

Task<> LinkBook::setTagColour(const domain::Tag &tag)
{
    ledger::Changes changes;
    changes.tags.push_back(tag);
    return m_ledger.write(std::move(changes));
}

Task<> LinkBook::forget(const std::vector<domain::Link> &links)
{
    std::vector<core::LinkId> ids;
    for (const domain::Link &link : links)
        ids.push_back(link.id);
    return m_ledger.links(std::move(ids)).andThen(this, [this](std::vector<domain::Link> known) {
        std::erase_if(known, [](const domain::Link &link) { return !link.revoked; });
        ledger::Changes changes;
        for (const domain::Link &link : known) {
            changes.forgottenLinks.push_back(link.id);
            auto line = historyLine(m_clock, Action::LinkForgotten, Actor::Person, link.seat);
            line.linkHash = link.hash;
            line.before = link.url;
            changes.history.push_back(std::move(line));
        }
        return m_ledger.write(std::move(changes)).andThen(this, [this, known] {
            for (const domain::Link &link : known)
                Q_EMIT done(Action::LinkForgotten, link, link);
        });
    });
}

Task<> LinkBook::putBack(const domain::Link &before)
{
    return m_ledger.linksByHash(before.hash)
        .andThen(this, [=, this](const std::vector<domain::Link> &links) {
            if (linkOf(before.seat.bot, links))
                return write(before, before.notes, Action::ActUndone);
            ledger::Changes changes;
            changes.links.push_back(before);
            auto line = historyLine(m_clock, Action::ActUndone, Actor::Person, before.seat);
            line.linkHash = before.hash;
            line.after = before.url;
            changes.history.push_back(std::move(line));
            return m_ledger.write(std::move(changes));
        });
}

Task<> LinkBook::adopt(const domain::SeatId &seat, const QStringList &urls)
{
    const auto changes = std::make_shared<ledger::Changes>();
    auto added = Task<>::finished({});
    for (const QString &url : urls) {
        const QString hash = hashOf(url);
        added = std::move(added)
                    .andThen(this, [this, hash] { return m_ledger.linksByHash(hash); })
                    .andThen(this, [=, this](const std::vector<domain::Link> &links) {
                        const bool twice = std::any_of(
                            changes->links.begin(), changes->links.end(),
                            [&hash](const domain::Link &link) { return link.hash == hash; });
                        if (twice || linkOf(seat.bot, links))
                            return;
                        domain::Link link;
                        link.seat = seat;
                        link.url = url;
                        link.hash = hash;
                        link.verified = false;
                        link.creator = seat.bot;
                        changes->links.push_back(link);
                        auto line = historyLine(m_clock, Action::LinkAdopted, Actor::Person, seat);
                        line.linkHash = hash;
                        line.after = url;
                        changes->history.push_back(std::move(line));
                    });
    }
    return added.andThen(this, [this, changes] { return m_ledger.write(std::move(*changes)); });
}

} // namespace services
