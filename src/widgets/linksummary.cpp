// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linksummary.h"

#include "domain/linkacts.h"
#include "widgets/moments.h"
#include "widgets/texts.h"

#include <QCoreApplication>
#include <QLocale>

using domain::LinkSettings;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(widgets::LinkSummary)
};

QString whoCanJoin(const LinkSettings &settings)
{
    const bool ends = settings.expires.isValid();
    const QString end = ends ? momentText(settings.expires) : QString();
    if (settings.approval) {
        return ends ? Summary::tr("Anyone with this link can ask to join until %1. An "
                                  "administrator lets each person in.")
                          .arg(end)
                    : Summary::tr("Anyone with this link can ask to join. It never expires. An "
                                  "administrator lets each person in.");
    }
    if (settings.limit) {
        return ends ? Summary::tr("Up to %Ln person(s) can join with this link until %1.", nullptr,
                                  *settings.limit)
                          .arg(end)
                    : Summary::tr("Up to %Ln person(s) can join with this link. It never expires.",
                                  nullptr, *settings.limit);
    }
    return ends ? Summary::tr("Anyone with this link can join until %1.").arg(end)
                : Summary::tr("Anyone with this link can join. It never expires.");
}

/// Keeps a value together where the arrow's line is written from right to left, or the value is.
QString isolated(const QString &value)
{
    return QChar(0x2068) + value + QChar(0x2069);
}

QString nameValue(const QString &name)
{
    return isolated(name.isEmpty() ? Summary::tr("none", "name of a link")
                                   : Summary::tr("“%1”").arg(foreign(name)));
}

QString expiryValue(const QDateTime &expires)
{
    return isolated(expires.isValid() ? momentText(expires)
                                      : Summary::tr("never", "a link expires"));
}

QString limitValue(const std::optional<int> &limit)
{
    return isolated(limit ? QLocale().toString(*limit) : Summary::tr("none", "limit of a link"));
}

QString approvalValue(bool approval)
{
    return isolated(approval ? Summary::tr("on", "approval") : Summary::tr("off", "approval"));
}

} // namespace

QString summaryText(const LinkSettings &settings, std::optional<int> joined)
{
    const QString who = whoCanJoin(settings);
    if (!joined)
        return who;
    return Summary::tr("%1 %2", "two sentences, one after the other")
        .arg(who, Summary::tr("%Ln have joined.", "people", *joined));
}

QStringList changeLines(const LinkSettings &before, const LinkSettings &after)
{
    QStringList lines;
    if (before.name != after.name)
        lines += Summary::tr("Name: %1 → %2").arg(nameValue(before.name), nameValue(after.name));
    if (before.expires != after.expires)
        lines += Summary::tr("Expires: %1 → %2")
                     .arg(expiryValue(before.expires), expiryValue(after.expires));
    if (before.approval != after.approval)
        lines += Summary::tr("Approval: %1 → %2")
                     .arg(approvalValue(before.approval), approvalValue(after.approval));
    if (before.limit != after.limit)
        lines +=
            Summary::tr("Limit: %1 → %2").arg(limitValue(before.limit), limitValue(after.limit));
    return lines;
}

QStringList differenceLines(const services::LinkAnswer &answer)
{
    const LinkSettings &asked = answer.asked;
    const LinkSettings &stored = answer.link.settings;
    QStringList lines;
    if (stored.name != asked.name)
        lines += stored.name.isEmpty()
            ? Summary::tr("Telegram stored no name.")
            : Summary::tr("Telegram stored the name as “%1”.").arg(foreign(stored.name));
    if (stored.expires != asked.expires)
        lines += stored.expires.isValid()
            ? Summary::tr("Telegram lets the link expire on %1.").arg(momentText(stored.expires))
            : Summary::tr("Telegram stored no expiry: the link never expires.");
    if (stored.approval != asked.approval)
        lines += stored.approval
            ? Summary::tr("Telegram switched approval on: people have to ask.")
            : Summary::tr("Telegram switched approval off: people join without asking.");
    if (stored.limit != asked.limit)
        lines += stored.limit
            ? Summary::tr("Telegram set the limit to %Ln member(s).", nullptr, *stored.limit)
            : Summary::tr("Telegram stored no limit.");
    return lines;
}

QString unrecordedText(const services::LinkAnswer &answer)
{
    const ErrorText why = errorText(*answer.unrecorded);
    return Summary::tr("Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on "
                       "trying. The link is %2",
                       "%1: a sentence, %2: an address")
        .arg(why.what, foreign(answer.link.url));
}

QString problemText(domain::DraftProblem problem)
{
    using domain::DraftProblem;
    switch (problem) {
    case DraftProblem::NameTooLong:
        return Summary::tr("A name has at most 32 characters.");
    case DraftProblem::ExpiryTooSoon:
        return Summary::tr("This is too soon. A link has to live for a minute at least.");
    case DraftProblem::ExpiryTooLate:
        return Summary::tr("This is too late. Telegram counts until %1 only.")
            .arg(momentText(domain::latestExpiry()));
    case DraftProblem::LimitNoNumber:
    case DraftProblem::LimitOutOfRange:
        return Summary::tr("Enter a number from 1 to %1.")
            .arg(QLocale().toString(domain::largestLimit));
    }
    return {};
}

ErrorText lostCreation(const core::Error &error, const QString &name)
{
    const QString where = name.isEmpty()
        ? Summary::tr("Gatehouse does not ask twice. Look in Telegram under the chat’s invite "
                      "links for one without a name that is new; if it is there, paste it into "
                      "Adopt links…")
        : Summary::tr("Gatehouse does not ask twice. Look in Telegram under the chat’s invite "
                      "links for “%1”; if it is there, paste it into “Adopt links…”")
              .arg(foreign(name));
    return {Summary::tr("A link may exist: Telegram’s answer was lost."), where,
            errorText(error).details};
}

ErrorText lostChange(const core::Error &error)
{
    return {Summary::tr("Telegram’s answer was lost, and it is not certain whether the link was "
                        "changed."),
            Summary::tr("Gatehouse repeats the change by itself until an answer comes. Until then "
                        "the link is shown as Unknown."),
            errorText(error).details};
}

} // namespace widgets
