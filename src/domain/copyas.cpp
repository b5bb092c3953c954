// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/copyas.h"

#include "core/log.h"
#include "domain/csv.h"
#include "domain/displaytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// Longer than Telegram lets a name or title be.
constexpr qsizetype longestLine = 4096;

/// A note, which may have several lines.
QString severalLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = exportedLine(line);
    return lines.join(u'\n').trimmed();
}

QString kindWord(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Primary:
        return u"primary"_s;
    case LinkKind::Additional:
        return u"additional"_s;
    case LinkKind::Approval:
        return u"approval"_s;
    case LinkKind::Subscription:
        return u"subscription"_s;
    }
    return {};
}

QString moment(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
}

QStringList tagsOf(const Link &link)
{
    QStringList tags;
    for (const QString &tag : link.notes.tags)
        tags += exportedLine(tag);
    return tags;
}

QString nameAndLink(const LinkToCopy &copied)
{
    const QString name = exportedLine(copied.link.settings.name);
    return name.isEmpty() ? exportedUrl(copied.link.url)
                          : name + u": "_s + exportedUrl(copied.link.url);
}

QString markdown(const LinkToCopy &copied)
{
    const QString url = exportedUrl(copied.link.url);
    const QString name = exportedLine(copied.link.settings.name);
    return u'[' + escapedForMarkdown(name.isEmpty() ? url : name) + u"]("_s + url + u')';
}

QString csv(const std::vector<LinkToCopy> &links)
{
    QString text = csvLine({u"url"_s, u"name"_s, u"kind"_s, u"expires"_s, u"limit"_s, u"approval"_s,
                            u"revoked"_s, u"note"_s, u"tags"_s, u"chat"_s, u"bot"_s});
    const auto word = [](bool value) {
        return value ? u"true"_s : u"false"_s;
    };
    for (const auto &[link, chatTitle, botUsername] : links) {
        const LinkSettings &settings = link.settings;
        text += csvLine({exportedUrl(link.url), exportedLine(settings.name), kindWord(kindOf(link)),
                         moment(settings.expires),
                         settings.limit ? QString::number(*settings.limit) : QString(),
                         word(settings.approval), word(link.revoked), severalLines(link.notes.text),
                         tagsOf(link).join(u", "_s), exportedLine(chatTitle),
                         exportedLine(botUsername)});
    }
    return text;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString json(const std::vector<LinkToCopy> &links)
{
    QJsonArray array;
    for (const auto &[link, chatTitle, botUsername] : links) {
        const LinkSettings &settings = link.settings;
        array += QJsonObject{
            {u"url"_s, exportedUrl(link.url)},
            {u"name"_s, textOrNull(exportedLine(settings.name))},
            {u"kind"_s, kindWord(kindOf(link))},
            {u"expires"_s, textOrNull(moment(settings.expires))},
            {u"limit"_s, settings.limit ? QJsonValue(*settings.limit) : QJsonValue::Null},
            {u"approval"_s, settings.approval},
            {u"revoked"_s, link.revoked},
            {u"note"_s, textOrNull(severalLines(link.notes.text))},
            {u"tags"_s, QJsonArray::fromStringList(tagsOf(link))},
            {u"chat"_s, textOrNull(exportedLine(chatTitle))},
            {u"bot"_s, textOrNull(exportedLine(botUsername))},
        };
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

} // namespace

QString exportedLine(const QString &text)
{
    return core::redact(displayText(text, longestLine));
}

QString exportedUrl(const QString &url)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(url, ":/?=&+#%", "()<>"));
}

QString escapedForMarkdown(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool isPunctuation = unit < 128 && unit > u' ' && !c.isLetterOrNumber();
        if (isPunctuation)
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString copied(CopyFormat format, const std::vector<LinkToCopy> &links)
{
    if (format == CopyFormat::Csv)
        return csv(links);
    if (format == CopyFormat::Json)
        return json(links);
    QStringList lines;
    for (const LinkToCopy &link : links)
        lines += format == CopyFormat::Markdown ? markdown(link) : nameAndLink(link);
    return lines.join(u'\n');
}

} // namespace domain
