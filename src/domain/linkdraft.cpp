// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkdraft.h"

#include "domain/linkacts.h"
#include "domain/linkname.h"

#include <limits>

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace domain {

namespace {

constexpr seconds hour = 1h;
constexpr seconds day = 24h;
constexpr seconds week = 24h * 7;

std::optional<int> digitOf(QChar letter)
{
    for (const char16_t zero : {u'0', u'\u0660', u'\u06f0'}) {
        if (letter >= zero && letter <= QChar(zero + 9))
            return letter.unicode() - zero;
    }
    return {};
}

/// How long links of this choice live; nothing for the two that name no time.
std::optional<seconds> lifetimeOf(ExpiryChoice choice)
{
    switch (choice) {
    case ExpiryChoice::Hour:
        return hour;
    case ExpiryChoice::Day:
        return day;
    case ExpiryChoice::Week:
        return week;
    case ExpiryChoice::Never:
    case ExpiryChoice::Custom:
        break;
    }
    return {};
}

void setLimit(LinkDraft &draft, const std::optional<int> &limit)
{
    draft.limited = limit.has_value();
    if (limit)
        draft.limit = QString::number(*limit);
}

} // namespace

std::optional<int> readNumber(const QString &text)
{
    const QString digits = text.trimmed();
    if (digits.isEmpty())
        return {};
    constexpr qint64 most = std::numeric_limits<int>::max();
    qint64 number = 0;
    for (const QChar letter : digits) {
        const auto digit = digitOf(letter);
        if (!digit)
            return {};
        number = std::min(number * 10 + *digit, most);
    }
    return static_cast<int>(number);
}

LinkDraft draftOf(const LinkSettings &settings, const QDateTime &now)
{
    LinkDraft draft;
    draft.name = settings.name;
    if (settings.expires.isValid()) {
        draft.expiry = settings.expires <= now ? ExpiryChoice::Day : ExpiryChoice::Custom;
        draft.custom = settings.expires;
    }
    setLimit(draft, settings.limit);
    draft.approval = settings.approval;
    return draft;
}

LinkDraft draftOf(const Link &link, const QDateTime &now)
{
    LinkDraft draft = draftOf(link.settings, now);
    if (link.beforePause && link.settings.approval)
        setLimit(draft, link.beforePause->limit);
    return draft;
}

LinkDraft applied(const LinkTemplate &chosen, const LinkDraft &draft, const QDateTime &now)
{
    LinkDraft made = draftOf(settingsOf(chosen, now), now);
    if (chosen.name.isEmpty())
        made.name = draft.name;
    if (!chosen.limit)
        made.limit = draft.limit;
    for (const ExpiryChoice choice : {ExpiryChoice::Hour, ExpiryChoice::Day, ExpiryChoice::Week}) {
        if (chosen.lifetime && chosen.lifetime == lifetimeOf(choice)) {
            made.expiry = choice;
            made.custom = draft.custom;
        }
    }
    return made;
}

LinkTemplate templateOf(const LinkDraft &draft, const QString &title, const QDateTime &now)
{
    const LinkSettings settings = settingsOf(draft, now);
    LinkTemplate made;
    made.title = title;
    made.name = settings.name;
    if (draft.expiry == ExpiryChoice::Custom)
        made.lifetime = seconds(now.secsTo(settings.expires));
    else
        made.lifetime = lifetimeOf(draft.expiry);
    made.limit = settings.limit;
    made.approval = settings.approval;
    return made;
}

QDateTime expiryOf(const LinkDraft &draft, const QDateTime &now)
{
    if (draft.expiry == ExpiryChoice::Never)
        return {};
    if (draft.expiry == ExpiryChoice::Custom)
        return draft.custom;
    const seconds lifetime = lifetimeOf(draft.expiry).value_or(0s);
    return QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() + lifetime.count(), Qt::UTC);
}

LinkSettings settingsOf(const LinkDraft &draft, const QDateTime &now)
{
    LinkSettings settings;
    settings.name = cleanedLinkName(draft.name);
    settings.expires = expiryOf(draft, now);
    if (draft.hasLimit())
        settings.limit = readNumber(draft.limit);
    settings.approval = draft.approval;
    return settings;
}

DraftProblems problemsOf(const LinkDraft &draft, const QDateTime &now)
{
    DraftProblems problems;
    if (codePoints(draft.name) > longestLinkName)
        problems.name = DraftProblem::NameTooLong;
    if (draft.expiry != ExpiryChoice::Never) {
        const QDateTime expires = expiryOf(draft, now);
        // The choices count from a whole second and may be a fraction of one nearer.
        if (draft.expiry == ExpiryChoice::Custom
            && (!expires.isValid() || now.msecsTo(expires) < shortestLifetime / 1ms))
            problems.expiry = DraftProblem::ExpiryTooSoon;
        else if (expires > latestExpiry())
            problems.expiry = DraftProblem::ExpiryTooLate;
    }
    if (draft.hasLimit()) {
        const auto limit = readNumber(draft.limit);
        if (!limit)
            problems.limit = DraftProblem::LimitNoNumber;
        else if (*limit < smallestLimit || *limit > largestLimit)
            problems.limit = DraftProblem::LimitOutOfRange;
    }
    return problems;
}

} // namespace domain
