// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linktemplate.h"

#include "domain/linkacts.h"
#include "domain/linkdraft.h"
#include "domain/linkname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace domain {

namespace {

constexpr auto title = "title"_L1;
constexpr auto name = "name"_L1;
constexpr auto lifetime = "lifetime"_L1;
constexpr auto limit = "limit"_L1;
constexpr auto approval = "approval"_L1;

QJsonObject objectOf(const LinkTemplate &source)
{
    QJsonObject object{{title, source.title}, {approval, source.approval}};
    if (!source.name.isEmpty())
        object.insert(name, source.name);
    if (source.lifetime)
        object.insert(lifetime, static_cast<qint64>(source.lifetime->count()));
    if (source.limit)
        object.insert(limit, *source.limit);
    return object;
}

/// Nothing where it can't be used.
std::optional<LinkTemplate> templateFrom(const QJsonObject &object)
{
    LinkTemplate read;
    read.title = object[title].toString().trimmed();
    read.name = cleanedLinkName(object[name].toString());
    read.approval = object[approval].toBool();
    if (const QJsonValue value = object[lifetime]; !value.isUndefined()) {
        read.lifetime = seconds(value.toInteger());
        if (*read.lifetime < shortestLifetime
            || read.lifetime->count() > latestExpiry().toSecsSinceEpoch())
            return {};
    }
    if (const QJsonValue value = object[limit]; !value.isUndefined()) {
        read.limit = value.toInt();
        if (*read.limit < smallestLimit || *read.limit > largestLimit || read.approval)
            return {};
    }
    return read.title.isEmpty() ? std::nullopt : std::optional(read);
}

} // namespace

LinkSettings settingsOf(const LinkTemplate &source, const QDateTime &now)
{
    LinkSettings settings;
    settings.name = source.name;
    if (source.lifetime)
        settings.expires = std::min(QDateTime::fromSecsSinceEpoch(
                                        now.toSecsSinceEpoch() + source.lifetime->count(), Qt::UTC),
                                    latestExpiry());
    settings.approval = source.approval;
    if (!settings.approval)
        settings.limit = source.limit;
    return settings;
}

QString templatesText(const std::vector<LinkTemplate> &templates)
{
    QJsonArray array;
    for (const LinkTemplate &each : templates)
        array.append(objectOf(each));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<LinkTemplate> readTemplates(const QString &text)
{
    std::vector<LinkTemplate> templates;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const auto each = templateFrom(value.toObject());
        const auto hasItsTitle = [&each](const LinkTemplate &other) {
            return other.title == each->title;
        };
        if (each && std::none_of(templates.begin(), templates.end(), hasItsTitle))
            templates.push_back(*each);
    }
    return templates;
}

} // namespace domain
