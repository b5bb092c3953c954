// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/jobtexts.h"

#include "widgets/errortext.h"
#include "widgets/linkacttexts.h"
#include "widgets/moments.h"
#include "widgets/texts.h"

#include <QCoreApplication>
#include <QLocale>

using domain::JobKind;
using domain::Obstacle;
using domain::StepState;
using models::BulkColumn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

namespace {

struct JobTexts
{
    Q_DECLARE_TR_FUNCTIONS(widgets::JobTexts)
};

QString expiryText(const domain::LinkSettings &settings)
{
    return settings.expires.isValid() ? momentText(settings.expires)
                                      : JobTexts::tr("Never", "a link expires never");
}

QString limitText(const domain::LinkSettings &settings)
{
    return settings.limit ? QLocale().toString(*settings.limit)
                          : JobTexts::tr("No limit", "of members");
}

QString approvalText(const domain::LinkSettings &settings)
{
    if (settings.approval)
        return JobTexts::tr("Approval", "people ask, administrators let them in");
    return settings.limit
        ? JobTexts::tr("No approval, limit %1").arg(QLocale().toString(*settings.limit))
        : JobTexts::tr("No approval");
}

QString tagsText(const QStringList &tags)
{
    QStringList shown;
    for (const QString &tag : tags)
        shown += foreign(tag);
    return shown.isEmpty() ? JobTexts::tr("No tags") : QLocale().createSeparatedList(shown);
}

QString addressText(const domain::Link &link)
{
    return link.url.isEmpty() ? JobTexts::tr("not known", "a link") : shortLink(link.url);
}

/// Whether the present value comes from the link's settings, which of an unverified one are not
/// known.
bool showsSettings(JobKind kind)
{
    return kind == JobKind::Extend || kind == JobKind::SetExpiry || kind == JobKind::SetLimit
        || kind == JobKind::SetApproval;
}

QString nowText(JobKind kind, const domain::Link &link, const QDateTime &now)
{
    if (showsSettings(kind) && !link.verified)
        return JobTexts::tr("Not known", "a setting of an unverified link");
    switch (kind) {
    case JobKind::Extend:
    case JobKind::SetExpiry:
        return expiryText(link.settings);
    case JobKind::SetLimit:
        return limitText(link.settings);
    case JobKind::SetApproval:
        return approvalText(link.settings);
    case JobKind::Tag:
        return tagsText(link.notes.tags);
    case JobKind::RotatePrimary:
        return addressText(link);
    default:
        return stateText(domain::stateOf(link, now));
    }
}

QString afterText(JobKind kind, const domain::Link &link, const domain::StepRequest &request,
                  const QDateTime &now)
{
    switch (kind) {
    case JobKind::Revoke:
        return stateText(domain::LinkState::Revoked);
    case JobKind::Pause:
        return stateText(domain::LinkState::Paused);
    case JobKind::Resume: {
        domain::Link resumed = link;
        resumed.settings = link.beforePause.value_or(link.settings);
        resumed.settings.expires = link.settings.expires;
        resumed.beforePause.reset();
        const QString state = stateText(domain::stateOf(resumed, now));
        return resumed.settings.limit
            ? JobTexts::tr("%1, limit %2", "state of a link, and its limit")
                  .arg(state, limitText(resumed.settings))
            : state;
    }
    case JobKind::Extend: {
        domain::LinkSettings extended = link.settings;
        extended.expires = domain::extendedExpiry(link.settings, request.days, now);
        return expiryText(extended);
    }
    case JobKind::SetExpiry:
        return expiryText(domain::settingsAfter(kind, link.settings, request));
    case JobKind::SetLimit:
        return limitText(domain::settingsAfter(kind, link.settings, request));
    case JobKind::SetApproval:
        return approvalText(domain::settingsAfter(kind, link.settings, request));
    case JobKind::Tag:
        return tagsText(link.notes.tags + QStringList(request.tag));
    case JobKind::Rotate:
        return JobTexts::tr("Revoked; a new link in its place");
    case JobKind::RotatePrimary:
    case JobKind::CloseGate:
        return JobTexts::tr("A new link");
    case JobKind::Create:
    case JobKind::ApproveRequests:
    case JobKind::DeclineRequests:
        break;
    }
    return {};
}

QString countText(int count)
{
    return QLocale().toString(count);
}

/// "about 4 minutes": nobody needs "about 237 s".
QString roughText(std::chrono::seconds duration)
{
    return durationText(duration < 100s ? duration : std::max(duration, 100s));
}

} // namespace

QString jobTitle(JobKind kind, int count, const domain::StepRequest &request)
{
    switch (kind) {
    case JobKind::Create:
        return JobTexts::tr("Create %Ln link(s)", nullptr, count);
    case JobKind::Revoke:
        return JobTexts::tr("Revoke %Ln link(s)", nullptr, count);
    case JobKind::Pause:
        return JobTexts::tr("Pause %Ln link(s)", nullptr, count);
    case JobKind::Resume:
        return JobTexts::tr("Resume %Ln link(s)", nullptr, count);
    case JobKind::Extend:
        return JobTexts::tr("Extend %Ln link(s)", nullptr, count);
    case JobKind::SetExpiry:
        return JobTexts::tr("Set the expiry of %Ln link(s)", nullptr, count);
    case JobKind::SetLimit:
        return request.limit ? JobTexts::tr("Set the limit of %Ln link(s)", nullptr, count)
                             : JobTexts::tr("Remove the limit of %Ln link(s)", nullptr, count);
    case JobKind::SetApproval:
        return request.approval
            ? JobTexts::tr("Require approval on %Ln link(s)", nullptr, count)
            : JobTexts::tr("Switch approval off on %Ln link(s)", nullptr, count);
    case JobKind::Tag:
        return JobTexts::tr("Tag %Ln link(s)", nullptr, count);
    case JobKind::Rotate:
        return JobTexts::tr("Rotate %Ln link(s)", nullptr, count);
    case JobKind::RotatePrimary:
        return JobTexts::tr("Rotate %Ln primary link(s)", nullptr, count);
    case JobKind::CloseGate:
        return JobTexts::tr("Close the gate: %Ln link(s)", nullptr, count);
    case JobKind::ApproveRequests:
        return JobTexts::tr("Approve %Ln join request(s)", nullptr, count);
    case JobKind::DeclineRequests:
        return JobTexts::tr("Decline %Ln join request(s)", nullptr, count);
    }
    return {};
}

QString bulkTitle(JobKind kind)
{
    switch (kind) {
    case JobKind::Create:
        return JobTexts::tr("Create many links");
    case JobKind::Revoke:
        return JobTexts::tr("Revoke links");
    case JobKind::Pause:
        return JobTexts::tr("Pause links");
    case JobKind::Resume:
        return JobTexts::tr("Resume links");
    case JobKind::Extend:
        return JobTexts::tr("Extend links");
    case JobKind::SetExpiry:
        return JobTexts::tr("Set expiry");
    case JobKind::SetLimit:
        return JobTexts::tr("Set limit");
    case JobKind::SetApproval:
        return JobTexts::tr("Set approval");
    case JobKind::Tag:
        return JobTexts::tr("Tag links");
    case JobKind::Rotate:
        return JobTexts::tr("Rotate links");
    case JobKind::RotatePrimary:
        return JobTexts::tr("Rotate primary links");
    case JobKind::CloseGate:
        return JobTexts::tr("Close the gate");
    case JobKind::ApproveRequests:
        return JobTexts::tr("Approve join requests");
    case JobKind::DeclineRequests:
        return JobTexts::tr("Decline join requests");
    }
    return {};
}

QString bulkExplanation(JobKind kind, const domain::StepRequest &request)
{
    switch (kind) {
    case JobKind::Create:
    case JobKind::CloseGate: // GateDialog says more
    case JobKind::ApproveRequests: // are not asked about
    case JobKind::DeclineRequests:
        break;
    case JobKind::Revoke:
        return JobTexts::tr("Nobody can join by a revoked link any more, and revoking is final. "
                            "Members who came by it stay.");
    case JobKind::Pause:
        return JobTexts::tr("Whoever comes by a paused link has to ask. Its limit is kept, and "
                            "Resume puts everything back.");
    case JobKind::Resume:
        return JobTexts::tr("The links admit people as they did before the pause.");
    case JobKind::Extend:
        return JobTexts::tr("Each link ends %n day(s) later than now; one that has expired, "
                            "%n day(s) from now on.",
                            nullptr, request.days);
    case JobKind::SetExpiry:
        return JobTexts::tr("All of the links end at the same time. Name, limit and approval stay "
                            "as they are.");
    case JobKind::SetLimit:
        return JobTexts::tr("All of the links get the same limit. Name, expiry and approval stay "
                            "as they are.");
    case JobKind::SetApproval:
        return JobTexts::tr("With approval, people ask and administrators let them in. A link with "
                            "approval can’t also have a member limit: it loses the one it has.");
    case JobKind::Tag:
        return JobTexts::tr("The tag is added to those that the links have. Telegram is not asked: "
                            "tags are in your ledger only.");
    case JobKind::Rotate:
        return JobTexts::tr("Each link gets a successor with the same settings and is revoked "
                            "then, which is final. The new links have to be put where the old ones "
                            "were.");
    case JobKind::RotatePrimary:
        return JobTexts::tr("The bot’s primary link of each chat is replaced by a new one, and the "
                            "old one stops working for everyone who has it, which is final. "
                            "Members who already joined stay.");
    }
    return {};
}

bool isDestructive(JobKind kind)
{
    return kind == JobKind::Revoke || kind == JobKind::Rotate || kind == JobKind::RotatePrimary;
}

QString bulkDurationText(JobKind kind, int mostInAChat)
{
    if (kind == JobKind::Tag)
        return JobTexts::tr("This takes a moment. It goes on as a job that you can stop.");
    // A successor is made first, and then the old link is revoked.
    const std::chrono::seconds length(mostInAChat * (kind == JobKind::Rotate ? 2 : 1));
    return JobTexts::tr("This takes about %1, at about one request per second and chat. It goes on "
                        "as a job that you can pause or stop, also after a restart.")
        .arg(roughText(std::max<std::chrono::seconds>(length, 1s)));
}

QString obstacleText(JobKind kind, Obstacle obstacle)
{
    const bool excludes = kind == JobKind::SetLimit || kind == JobKind::SetApproval;
    if (obstacle == Obstacle::IsPaused && excludes)
        return JobTexts::tr("This link is paused, and its limit is kept for later. Resume it "
                            "first.");
    if (obstacle == Obstacle::HasApproval && kind == JobKind::SetLimit)
        return JobTexts::tr("A link with approval can’t also have a member limit.");
    return obstacleText(obstacle);
}

QString bulkCellText(JobKind kind, const models::BulkLine &line, BulkColumn column,
                     const std::optional<domain::StepRequest> &request, const domain::Chat *chat,
                     const QDateTime &now)
{
    switch (column) {
    case BulkColumn::Name:
        return linkName(line.link);
    case BulkColumn::Link:
        return addressText(line.link);
    case BulkColumn::Chat:
        return chat ? foreign(chat->title) : QString();
    case BulkColumn::Now:
        return nowText(kind, line.link, now);
    case BulkColumn::After:
        if (line.obstacle)
            return obstacleText(kind, *line.obstacle);
        if (line.isSo)
            return JobTexts::tr("It is like that already.");
        return request ? afterText(kind, line.link, *request, now) : u"–"_s;
    }
    return {};
}

QString stepStateText(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return JobTexts::tr("Waiting", "a step of a job");
    case StepState::Sent:
        return JobTexts::tr("Under way", "a step of a job");
    case StepState::Done:
        return JobTexts::tr("Done", "a step of a job");
    case StepState::Refused:
        return JobTexts::tr("Refused", "a step of a job");
    case StepState::Unknown:
        return JobTexts::tr("Unknown", "a step of a job: the answer was lost");
    case StepState::Dropped:
        return JobTexts::tr("Dropped", "a step of a job that was stopped before");
    }
    return {};
}

Tone stepStateTone(StepState state)
{
    switch (state) {
    case StepState::Sent:
        return Tone::Info;
    case StepState::Done:
        return Tone::Success;
    case StepState::Refused:
        return Tone::Danger;
    case StepState::Unknown:
        return Tone::Warning;
    case StepState::Pending:
    case StepState::Dropped:
        break;
    }
    return Tone::Neutral;
}

QString stepReasonText(JobKind kind, const domain::StepOutcome &outcome)
{
    if (const auto *obstacle = std::get_if<Obstacle>(&outcome.reason)) {
        return outcome.state == StepState::Done
            ? JobTexts::tr("There was nothing left to do: %1").arg(obstacleText(kind, *obstacle))
            : obstacleText(kind, *obstacle);
    }
    if (const auto *error = std::get_if<core::Error::Kind>(&outcome.reason)) {
        // What Telegram said stands in a column of its own.
        core::Error why;
        why.kind = *error;
        if (outcome.state == StepState::Done && *error == core::Error::Kind::LinkGone)
            return JobTexts::tr("It was closed already.", "a link that is to be revoked");
        if (outcome.state == StepState::Done && *error == core::Error::Kind::RequestGone)
            return JobTexts::tr("Handled elsewhere: another administrator decided, or the person "
                                "took the request back.");
        if (outcome.state == StepState::Done && *error == core::Error::Kind::AlreadyMember)
            return JobTexts::tr("Handled elsewhere: the person is in the chat already.");
        return errorText(why).what;
    }
    if (outcome.state == StepState::Unknown)
        return kind == JobKind::Create
            ? JobTexts::tr("The answer was lost: a link may exist.")
            : JobTexts::tr("The answer was lost; Gatehouse finds out what became of it.");
    return {};
}

JobStatus jobStatus(const services::JobView &view)
{
    const domain::StepCounts &steps = view.overview.steps;
    const QString count =
        JobTexts::tr("%1 of %2", "37 of 300")
            .arg(countText(steps.total() - steps.left()), countText(steps.total()));
    if (view.overview.isOver()) {
        const int done = steps[StepState::Done];
        if (view.overview.job.state == domain::JobState::Stopped)
            return {JobTexts::tr("Stopped: %1 of %2 done")
                        .arg(countText(done), countText(steps.total())),
                    Tone::Neutral};
        if (done == steps.total())
            return {JobTexts::tr("Done: all %Ln", "steps of a job", done), Tone::Success};
        return {JobTexts::tr("Over: %1 of %2 done").arg(countText(done), countText(steps.total())),
                Tone::Warning};
    }
    if (view.overview.job.state == domain::JobState::Paused)
        return {JobTexts::tr("Paused") + u" · "_s + count, Tone::Neutral};
    if (view.overview.job.state == domain::JobState::Stopped)
        return {JobTexts::tr("Stopping: what is under way is waited for"), Tone::Neutral};
    if (view.heldUpBy) {
        return {count + u" · "_s
                    + JobTexts::tr("%1 It goes on by itself.", "an error's sentence")
                          .arg(errorText(*view.heldUpBy).what),
                Tone::Warning};
    }
    QStringList parts{count};
    if (view.nextTryIn && *view.nextTryIn > 0ms) {
        parts += JobTexts::tr("Telegram asks to wait %1")
                     .arg(durationText(std::chrono::ceil<std::chrono::seconds>(*view.nextTryIn)));
    } else if (view.perSecond > 0) {
        parts += JobTexts::tr("%1 per second").arg(QLocale().toString(view.perSecond, 'f', 1));
    }
    if (view.timeLeft)
        parts += JobTexts::tr("about %1 left", "4 minutes").arg(roughText(*view.timeLeft));
    return {parts.join(u" · "_s), view.nextTryIn ? Tone::Warning : Tone::Neutral};
}

QString jobProblems(const services::JobView &view)
{
    const domain::StepCounts &steps = view.overview.steps;
    QStringList parts;
    if (const int count = steps[StepState::Refused])
        parts += JobTexts::tr("%Ln refused", "steps of a job", count);
    if (const int count = steps[StepState::Unknown])
        parts += JobTexts::tr("%Ln unknown", "steps of a job", count);
    if (const int count = steps[StepState::Dropped])
        parts += JobTexts::tr("%Ln dropped", "steps of a job", count);
    return parts.join(u" · "_s);
}

JobStatus jobNews(const services::JobView &view)
{
    const QString title = foreign(view.overview.job.title);
    const QString problems = jobProblems(view);
    if (problems.isEmpty())
        return {JobTexts::tr("Done: %1", "a job's title").arg(title), Tone::Success};
    return {
        JobTexts::tr("Over: %1 (%2)", "a job's title, and what went wrong").arg(title, problems),
        Tone::Warning};
}

} // namespace widgets
