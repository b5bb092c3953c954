// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"
#include "domain/linktemplate.h"

/// The rules of the form in which a link is created or edited.
namespace domain {

/// When a link is to end. All but Custom count from the moment at which it is sent.
enum class ExpiryChoice { Never, Hour, Day, Week, Custom };

/// The range of a limit. Bot API: createChatInviteLink, member_limit; beyond it the server clamps,
/// and 0 would mean unlimited.
inline constexpr int smallestLimit = 1;
inline constexpr int largestLimit = 99999;
/// How far ahead an expiry must be: what takes a while to arrive must not arrive too late.
inline constexpr std::chrono::seconds shortestLifetime{60};

/// The number that stands in a field, in ASCII, Arabic (٠–٩) or Persian (۰–۹) digits with spaces
/// around at most; nothing where it is none. What does not fit is the largest int.
std::optional<int> readNumber(const QString &text);

/// What stands in the form, be it valid or not.
struct LinkDraft
{
    QString name; ///< as typed
    ExpiryChoice expiry = ExpiryChoice::Never;
    QDateTime custom; ///< UTC, whole seconds; what Custom means
    /// The wish for a limit. It stays while approval is on, which rules it out until then.
    bool limited = false;
    QString limit; ///< as typed; stays while there is none
    bool approval = false;

    bool hasLimit() const { return limited && !approval; }

    friend bool operator==(const LinkDraft &, const LinkDraft &) = default;
};

/// A form that says what the settings say. An expiry that has passed becomes one day.
LinkDraft draftOf(const LinkSettings &settings, const QDateTime &now);
/// The same for a link: resuming a paused one by hand brings its limit back.
LinkDraft draftOf(const Link &link, const QDateTime &now);
/// The form after a template was chosen. A template without a name leaves the form's as it is.
LinkDraft applied(const LinkTemplate &chosen, const LinkDraft &draft, const QDateTime &now);
/// The template that the form can be made from again. A custom date becomes the time until then.
LinkTemplate templateOf(const LinkDraft &draft, const QString &title, const QDateTime &now);

/// UTC, whole seconds; invalid = never.
QDateTime expiryOf(const LinkDraft &draft, const QDateTime &now);
/// What comes of a valid form at the given time (UTC). The name is as Telegram will keep it.
LinkSettings settingsOf(const LinkDraft &draft, const QDateTime &now);

enum class DraftProblem {
    NameTooLong,
    ExpiryTooSoon, ///< less than shortestLifetime ahead
    ExpiryTooLate, ///< after latestExpiry()
    LimitNoNumber,
    LimitOutOfRange,
};

/// What is wrong, field by field.
struct DraftProblems
{
    std::optional<DraftProblem> name;
    std::optional<DraftProblem> expiry;
    std::optional<DraftProblem> limit;

    bool isEmpty() const { return !name && !expiry && !limit; }

    friend bool operator==(const DraftProblems &, const DraftProblems &) = default;
};

DraftProblems problemsOf(const LinkDraft &draft, const QDateTime &now);

} // namespace domain
