// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/linkdesk.h"

#include "domain/linkname.h"
#include "services/linkbook.h"

using core::Error;
using core::Result;
using core::Task;
using domain::Action;
using domain::LinkAct;
using domain::LinkRole;
using domain::LinkSettings;
using Method = services::LinkCall::Method;
using namespace Qt::StringLiterals;

/// What the desk is asked for; how a call gets its answer is in linkdesk_calls.cpp.
namespace services {

namespace {

/// The right to invite is the server's word; everything else is known here.
Result<> allowed(LinkAct act, const domain::Link &link, const QDateTime &now)
{
    if (domain::obstacleTo(act, link, true, now))
        return {Error::Kind::InvalidInput, u"the link does not allow it"_s};
    return {};
}

} // namespace

Task<LinkAnswer> LinkDesk::create(const domain::SeatId &seat, const LinkSettings &settings,
                                  const domain::LinkNotes &notes, const Step &step)
{
    if (const auto valid = checked(settings, m_clock.now()); !valid)
        return Task<LinkAnswer>::finished(valid.error());
    LinkCall call;
    call.method = Method::Create;
    call.action = Action::LinkCreated;
    call.seat = seat;
    call.settings = settings;
    call.notes = tidied(notes);
    call.step = step;
    return performed(std::move(call), {});
}

Task<LinkAnswer> LinkDesk::createForOne(const domain::SeatId &seat, const LinkSettings &settings,
                                        const QString &expected)
{
    LinkCall call;
    call.method = Method::Create;
    call.action = Action::LinkCreated;
    call.seat = seat;
    call.settings = settings;
    call.settings.limit = 1;
    call.settings.approval = false;
    call.forOne = true;
    call.expected = expected.trimmed();
    if (const auto valid = checked(call.settings, m_clock.now()); !valid)
        return Task<LinkAnswer>::finished(valid.error());
    return performed(std::move(call), {});
}

Task<LinkAnswer> LinkDesk::subscribe(const domain::SeatId &seat, const QString &name, int stars)
{
    const bool priced = stars >= 1 && stars <= telegram::BotApi::highestPrice;
    if (!priced || domain::codePoints(name) > domain::longestLinkName) {
        return Task<LinkAnswer>::finished(
            {Error::Kind::InvalidInput, u"the price is not 1–10000 Stars, or the name too long"_s});
    }
    LinkCall call;
    call.method = Method::Subscribe;
    call.action = Action::LinkCreated;
    call.seat = seat;
    call.settings.name = name;
    call.stars = stars;
    return performed(std::move(call), {});
}

Task<LinkAnswer> LinkDesk::createSuccessor(const domain::Link &link, const Step &step)
{
    if (const auto may = allowed(LinkAct::Rotate, link, m_clock.now()); !may)
        return Task<LinkAnswer>::finished(may.error());
    LinkCall call;
    call.method = Method::Create;
    call.action = Action::LinkRotated;
    call.seat = link.seat;
    call.url = link.url;
    call.settings = link.settings;
    call.beforePause = link.beforePause;
    call.step = step;
    return performed(std::move(call), link);
}

Task<LinkAnswer> LinkDesk::edit(const domain::Link &link, const LinkSettings &settings,
                                Purpose purpose, const Step &step)
{
    // Whoever edits a paused link and leaves approval on changes what it will be after resuming.
    std::optional<LinkSettings> beforePause = link.beforePause;
    if (beforePause && settings.approval) {
        beforePause->name = settings.name;
        beforePause->expires = settings.expires;
    } else {
        beforePause.reset();
    }
    return edit(link, settings, beforePause, purpose, step);
}

Task<LinkAnswer> LinkDesk::edit(const domain::Link &link, const LinkSettings &settings,
                                const std::optional<LinkSettings> &beforePause, Purpose purpose,
                                const Step &step, bool isUrgent)
{
    if (const auto may = allowed(LinkAct::Edit, link, m_clock.now()); !may)
        return Task<LinkAnswer>::finished(may.error());
    if (link.verified && settings == link.settings && beforePause == link.beforePause)
        return Task<LinkAnswer>::finished(LinkAnswer{link, settings, {}});
    if (const auto valid = checked(settings, m_clock.now()); !valid)
        return Task<LinkAnswer>::finished(valid.error());
    LinkCall call;
    call.method = Method::Edit;
    call.action = purpose.action;
    call.seat = link.seat;
    call.url = link.url;
    call.settings = settings;
    call.beforePause = beforePause;
    call.step = step;
    call.isUrgent = isUrgent;
    return performed(std::move(call), link, purpose);
}

Task<LinkAnswer> LinkDesk::pause(const domain::Link &link, const Step &step, bool isUrgent)
{
    if (const auto may = allowed(LinkAct::Pause, link, m_clock.now()); !may)
        return Task<LinkAnswer>::finished(may.error());
    return edit(link, domain::pausedSettings(link.settings), link.settings, {Action::LinkPaused},
                step, isUrgent);
}

Task<LinkAnswer> LinkDesk::resume(const domain::Link &link, const Step &step)
{
    if (const auto may = allowed(LinkAct::Resume, link, m_clock.now()); !may)
        return Task<LinkAnswer>::finished(may.error());
    return edit(link, *link.beforePause, {}, {Action::LinkResumed}, step);
}

Task<LinkAnswer> LinkDesk::extend(const domain::Link &link, int days, const Step &step)
{
    if (const auto may = allowed(LinkAct::Extend, link, m_clock.now()); !may)
        return Task<LinkAnswer>::finished(may.error());
    if (days < 1)
        return Task<LinkAnswer>::finished({Error::Kind::InvalidInput, u"less than a day"_s});
    LinkSettings settings = link.settings;
    settings.expires = domain::extendedExpiry(settings, days, m_clock.now());
    std::optional<LinkSettings> beforePause = link.beforePause;
    if (beforePause)
        beforePause->expires = settings.expires;
    return edit(link, settings, beforePause, {Action::LinkExtended, days}, step);
}

Task<LinkAnswer> LinkDesk::rename(const domain::Link &link, const QString &name, Purpose purpose)
{
    const auto may = allowed(LinkAct::Rename, link, m_clock.now());
    if (!may || domain::codePoints(name) > domain::longestLinkName) {
        return Task<LinkAnswer>::finished(
            {Error::Kind::InvalidInput, u"the link does not allow it, or the name is too long"_s});
    }
    if (link.verified && name == link.settings.name)
        return Task<LinkAnswer>::finished(LinkAnswer{link, link.settings, {}});
    LinkCall call;
    call.method = Method::Rename;
    call.action = purpose.action;
    call.seat = link.seat;
    call.url = link.url;
    call.settings.name = name;
    return performed(std::move(call), link, purpose);
}

Task<LinkDesk::Revoked> LinkDesk::revoke(const domain::Link &link, const Step &step,
                                         domain::Actor actor)
{
    if (const auto may = allowed(LinkAct::Revoke, link, m_clock.now()); !may)
        return Task<Revoked>::finished(may.error());
    LinkCall call;
    call.method = Method::Revoke;
    call.action = Action::LinkRevoked;
    call.seat = link.seat;
    call.url = link.url;
    call.step = step;
    call.actor = actor;
    return perform(std::move(call), link, {Action::LinkRevoked})
        .andThen(this, [](const Outcome &outcome) {
            return Revoked{outcome.link, outcome.wasGone, outcome.unrecorded};
        });
}

Task<LinkAnswer> LinkDesk::putBack(const domain::Link &now, const domain::Link &before)
{
    const Purpose purpose{Action::ActUndone};
    if (before.role == LinkRole::Subscription)
        return rename(now, before.settings.name, purpose);
    return edit(now, before.settings, before.beforePause, purpose, {});
}

Task<LinkAnswer> LinkDesk::performed(LinkCall call, const domain::Link &before, Purpose purpose)
{
    LinkSettings asked = call.settings;
    if (call.method == Method::Rename) {
        asked = before.settings;
        asked.name = call.settings.name;
    }
    return perform(std::move(call), before, purpose).andThen(this, [asked](const Outcome &outcome) {
        return LinkAnswer{outcome.link, asked, outcome.unrecorded};
    });
}

} // namespace services
