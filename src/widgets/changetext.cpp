// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/changetext.h"

#include "domain/linkfacts.h"
#include "widgets/moments.h"
#include "widgets/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(widgets::ChangeText)
};

/// In the order in which people read them.
constexpr QLatin1StringView keys[] = {"name"_L1, "expires"_L1, "limit"_L1,      "approval"_L1,
                                      "note"_L1, "tags"_L1,    "placements"_L1, "cost"_L1};

QString keyText(QLatin1StringView key)
{
    if (key == "name"_L1)
        return Texts::tr("Name");
    if (key == "expires"_L1)
        return Texts::tr("Expires");
    if (key == "limit"_L1)
        return Texts::tr("Limit");
    if (key == "approval"_L1)
        return Texts::tr("Approval");
    if (key == "note"_L1)
        return Texts::tr("Note");
    if (key == "tags"_L1)
        return Texts::tr("Tags");
    if (key == "placements"_L1)
        return Texts::tr("Placements");
    return Texts::tr("Cost");
}

QString none()
{
    return Texts::tr("none", "there is no name, limit, note, tag or placement");
}

QString listText(const QStringList &texts)
{
    return texts.isEmpty() ? none() : QLocale().createSeparatedList(texts);
}

QString placementsText(const QJsonArray &placements)
{
    QStringList texts;
    for (const QJsonValue &placement : placements) {
        const QString where = foreign(placement[u"where"].toString());
        texts += placement[u"toReplace"].toBool()
            ? Texts::tr("%1 (link to be replaced)", "where a link was put up").arg(where)
            : where;
    }
    return listText(texts);
}

QString tagsText(const QJsonArray &tags)
{
    QStringList texts;
    for (const QJsonValue &tag : tags)
        texts += foreign(tag.toString());
    return listText(texts);
}

QString moneyText(const QJsonValue &cost)
{
    const QString currency = foreign(cost[u"currency"].toString());
    const double amount = static_cast<double>(cost[u"hundredths"].toInteger()) / 100;
    const QString number = QLocale().toString(amount, 'f', 2);
    return currency.isEmpty() ? number : Texts::tr("%1 %2", "12.50 EUR").arg(number, currency);
}

QString valueText(QLatin1StringView key, const QJsonValue &value)
{
    if (key == "expires"_L1) {
        return value.isDouble()
            ? momentText(QDateTime::fromSecsSinceEpoch(value.toInteger(), Qt::UTC))
            : Texts::tr("never", "a link expires never");
    }
    if (key == "limit"_L1)
        return value.isDouble() ? QLocale().toString(value.toInt()) : none();
    if (key == "approval"_L1)
        return value.toBool() ? Texts::tr("required", "approval")
                              : Texts::tr("not needed", "approval");
    if (key == "tags"_L1)
        return tagsText(value.toArray());
    if (key == "placements"_L1)
        return placementsText(value.toArray());
    if (key == "cost"_L1)
        return value.isObject() ? moneyText(value) : Texts::tr("not told", "cost");
    const QString text = foreign(value.toString());
    return text.isEmpty() ? none() : text;
}

/// False for null, "", false and [].
bool hasContent(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(u""_s)
        && value != QJsonValue(false) && value != QJsonValue(QJsonArray());
}

QString factsText(const QJsonObject &before, const QJsonObject &after, bool isNew)
{
    QString all;
    for (const QLatin1StringView key : keys) {
        const QJsonValue was = before[key];
        const QJsonValue is = after[key];
        if ((was.isUndefined() && is.isUndefined()) || was == is || (isNew && !hasContent(is)))
            continue;
        const QString text = isNew
            ? Texts::tr("%1: %2", "Limit: 100").arg(keyText(key), valueText(key, is))
            : Texts::tr("%1: %2 → %3", "Limit: none → 100")
                  .arg(keyText(key), valueText(key, was), valueText(key, is));
        all = all.isEmpty() ? text : Texts::tr("%1; %2", "two changes").arg(all, text);
    }
    return all;
}

QString changeText(const QString &before, const QString &after)
{
    const auto was = domain::readFacts(before);
    const auto is = domain::readFacts(after);
    if (is && (was || before.isEmpty()))
        return factsText(was.value_or(QJsonObject()), *is, !was);
    if (before.isEmpty() || before == after)
        return foreign(after);
    if (after.isEmpty())
        return foreign(before);
    return Texts::tr("%1 → %2", "before and after").arg(foreign(before), foreign(after));
}

} // namespace

QString actorText(domain::Actor actor)
{
    switch (actor) {
    case domain::Actor::Person:
        return Texts::tr("You", "who did it: somebody at this program's window");
    case domain::Actor::Gatehouse:
        return Texts::tr("Gatehouse", "who did it");
    case domain::Actor::Telegram:
        return Texts::tr("Telegram", "who did it");
    }
    return {};
}

QString changeText(const domain::HistoryEntry &entry)
{
    // Whom a rule turned away, and the word that it found.
    if (entry.action == domain::Action::RequestDeclined && !entry.after.isEmpty())
        return Texts::tr("%1: “%2”", "a person who was declined, and the word because of which")
            .arg(foreign(entry.before), foreign(entry.after));
    if (entry.action == domain::Action::RequestApproved
        || entry.action == domain::Action::RequestDeclined
        || entry.action == domain::Action::RequestHandledElsewhere)
        return foreign(entry.before);
    return changeText(entry.before, entry.after);
}

QString answerText(const domain::HistoryEntry &entry)
{
    // As services/linkjournal.h writes it: "asked {…}, got {…}".
    constexpr auto asked = "asked {"_L1;
    constexpr auto got = "}, got {"_L1;
    const qsizetype middle = entry.answer.indexOf(got);
    if (entry.answer.startsWith(asked) && middle > 0) {
        const auto was =
            domain::readFacts(entry.answer.mid(asked.size() - 1, middle - asked.size() + 2));
        const auto is = domain::readFacts(entry.answer.mid(middle + got.size() - 1));
        const QString change = was && is ? factsText(*was, *is, false) : QString();
        if (!change.isEmpty())
            return Texts::tr("Telegram keeps it differently: %1",
                             "Telegram keeps it differently: Limit: 100 → 50")
                .arg(change);
    }
    return foreign(entry.answer);
}

} // namespace widgets
