// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkfacts.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr auto name = "name"_L1;
constexpr auto expires = "expires"_L1;
constexpr auto limit = "limit"_L1;
constexpr auto approval = "approval"_L1;

QJsonValue placementsOf(const std::vector<Placement> &placements)
{
    QJsonArray array;
    for (const Placement &placement : placements) {
        array.append(
            QJsonObject{{u"where"_s, placement.where}, {u"toReplace"_s, placement.toReplace}});
    }
    return array;
}

QJsonValue costOf(const std::optional<Money> &cost)
{
    if (!cost)
        return QJsonValue::Null;
    return QJsonObject{{u"hundredths"_s, cost->hundredths}, {u"currency"_s, cost->currency}};
}

} // namespace

QJsonObject factsOf(const LinkSettings &settings)
{
    return {{name, settings.name},
            {expires,
             settings.expires.isValid() ? QJsonValue(settings.expires.toSecsSinceEpoch())
                                        : QJsonValue(QJsonValue::Null)},
            {limit, settings.limit ? QJsonValue(*settings.limit) : QJsonValue(QJsonValue::Null)},
            {approval, settings.approval}};
}

QJsonObject factsOf(const LinkNotes &notes)
{
    return {{u"note"_s, notes.text},
            {u"tags"_s, QJsonArray::fromStringList(notes.tags)},
            {u"placements"_s, placementsOf(notes.placements)},
            {u"cost"_s, costOf(notes.cost)}};
}

QJsonObject factsOf(const Link &link)
{
    QJsonObject facts = factsOf(link.settings);
    const QJsonObject notes = factsOf(link.notes);
    for (auto it = notes.begin(); it != notes.end(); ++it)
        facts.insert(it.key(), it.value());
    return facts;
}

LinkSettings settingsFrom(const QJsonObject &facts)
{
    LinkSettings settings;
    settings.name = facts[name].toString();
    if (const QJsonValue time = facts[expires]; time.isDouble())
        settings.expires = QDateTime::fromSecsSinceEpoch(time.toInteger(), Qt::UTC);
    if (const QJsonValue places = facts[limit]; places.isDouble())
        settings.limit = places.toInt();
    settings.approval = facts[approval].toBool();
    return settings;
}

LinkNotes notesFrom(const QJsonObject &facts)
{
    LinkNotes notes;
    notes.text = facts[u"note"_s].toString();
    for (const QJsonValue &tag : facts[u"tags"_s].toArray())
        notes.tags.append(tag.toString());
    for (const QJsonValue &value : facts[u"placements"_s].toArray()) {
        const QJsonObject placement = value.toObject();
        notes.placements.push_back(
            {placement[u"where"_s].toString(), placement[u"toReplace"_s].toBool()});
    }
    if (const QJsonValue cost = facts[u"cost"_s]; cost.isObject()) {
        const QJsonObject money = cost.toObject();
        notes.cost = Money{money[u"hundredths"_s].toInteger(), money[u"currency"_s].toString()};
    }
    return notes;
}

ChangedFacts changedFacts(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject was;
    QJsonObject became;
    for (auto it = after.begin(); it != after.end(); ++it) {
        QJsonValue former = before.value(it.key());
        if (former.isUndefined())
            former = QJsonValue::Null;
        if (former == it.value())
            continue;
        was.insert(it.key(), former);
        became.insert(it.key(), it.value());
    }
    if (became.isEmpty())
        return {};
    return {factsText(was), factsText(became)};
}

QString factsText(const QJsonObject &facts)
{
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> readFacts(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    return document.object();
}

} // namespace domain
