// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// Accents, vowel points, joiners, direction marks, and the stroke that lengthens Arabic words.
bool isUnseen(QChar c)
{
    constexpr char16_t tatweel = u'\u0640';
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format
        || c == tatweel;
}

/// Letters that people type for one another, depending on their keyboard, and digits of any script.
QChar oneForm(QChar c)
{
    switch (c.unicode()) {
    case u'\u0131': // Turkish dotless i: the capital I folds to the dotted one
        return u'i';
    case u'\u064a': // Arabic yeh and alef maksura for Persian yeh
    case u'\u0649':
        return u'\u06cc';
    case u'\u0643': // Arabic kaf for Persian keheh
        return u'\u06a9';
    default:
        return c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    }
}

} // namespace

bool passes(const Link &link, LinkFilter filter, const QDateTime &now)
{
    const LinkState state = stateOf(link, now);
    const bool inactive =
        state == LinkState::Full || state == LinkState::Expired || state == LinkState::Revoked;
    switch (filter) {
    case LinkFilter::All:
        return true;
    case LinkFilter::Active:
        return !inactive;
    case LinkFilter::Approval:
        return kindOf(link) == LinkKind::Approval;
    case LinkFilter::Subscription:
        return link.role == LinkRole::Subscription;
    case LinkFilter::EndingSoon:
        return state == LinkState::EndingSoon;
    case LinkFilter::Inactive:
        return inactive;
    case LinkFilter::EndingThisWeek:
        return !link.revoked && link.settings.expires > now
            && link.settings.expires <= now.addDays(7);
    case LinkFilter::NearlyFull:
        return !link.revoked && fillOf(link.settings.limit, link.inside) != Fill::Room;
    case LinkFilter::Paused:
        return state == LinkState::Paused;
    case LinkFilter::Unlimited:
        return !link.revoked && link.role == LinkRole::Additional
            && !link.settings.expires.isValid() && !link.settings.limit;
    case LinkFilter::Revoked:
        return link.revoked;
    case LinkFilter::Unverified:
        return state == LinkState::Unverified;
    }
    return false;
}

QDateTime nextFilterChange(const Link &link, const QDateTime &now)
{
    QDateTime next = nextStateChange(link, now);
    const QDateTime &expires = link.settings.expires;
    if (!link.revoked && expires.isValid()) {
        for (const QDateTime &moment : {expires.addDays(-7), expires}) {
            if (moment > now && (!next.isValid() || moment < next))
                next = moment;
        }
    }
    return next;
}

QString foldedForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return isUnseen(c); });
    for (QChar &c : folded)
        c = oneForm(c);
    // Qt folds one letter to one letter only.
    return folded.replace(u'\u00df', "ss"_L1);
}

} // namespace domain
