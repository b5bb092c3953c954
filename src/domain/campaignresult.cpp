// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/campaignresult.h"

#include "domain/copyas.h"
#include "domain/csv.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

QString word(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return u"pending"_s;
    case StepState::Sent:
        return u"sent"_s;
    case StepState::Done:
        return u"made"_s;
    case StepState::Refused:
        return u"refused"_s;
    case StepState::Unknown:
        return u"unknown"_s;
    case StepState::Dropped:
        return u"not made"_s;
    }
    return {};
}

QString markdownLine(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QStringList escaped(QStringList cells)
{
    for (QString &cell : cells)
        cell = escapedForMarkdown(cell.simplified());
    return cells;
}

LinkToCopy asLink(const CampaignLink &made)
{
    LinkToCopy copied;
    copied.link.url = made.url;
    copied.link.settings.name = made.name;
    return copied;
}

} // namespace

CampaignLink campaignLinkOf(const JobStep &step)
{
    return {step.id.position, requestFrom(step.request).settings.name, step.outcome.resultUrl,
            step.outcome.state};
}

QString resultText(ResultFormat format, const std::vector<CampaignLink> &links)
{
    std::vector<QStringList> rows;
    rows.reserve(links.size());
    for (const CampaignLink &link : links)
        rows.push_back({exportedLine(link.name), exportedUrl(link.url), word(link.state)});
    if (format == ResultFormat::Csv)
        return tableText(format, {u"name"_s, u"url"_s, u"state"_s}, rows);
    QString text = markdownLine({u"Name"_s, u"Link"_s, u"State"_s})
        + markdownLine({u"---"_s, u"---"_s, u"---"_s});
    for (const QStringList &row : rows) {
        // As an autolink the address needs no escaping, and exportedUrl() lets no ">" through.
        const QString url = row[1].isEmpty() ? QString() : u'<' + row[1] + u'>';
        text += markdownLine({escapedForMarkdown(row[0]), url, row[2]});
    }
    return text;
}

QString resultLines(const std::vector<CampaignLink> &links)
{
    std::vector<LinkToCopy> made;
    for (const CampaignLink &link : links) {
        if (!link.url.isEmpty())
            made.push_back(asLink(link));
    }
    return copied(CopyFormat::NameAndLink, made);
}

QString tableText(ResultFormat format, const QStringList &header,
                  const std::vector<QStringList> &rows)
{
    if (format == ResultFormat::Csv) {
        QString text = QString::fromUtf8(csvMark.toByteArray()) + csvLine(header);
        for (const QStringList &row : rows)
            text += csvLine(row);
        return text;
    }
    QString text =
        markdownLine(escaped(header)) + markdownLine(QStringList(header.size(), u"---"_s));
    for (const QStringList &row : rows)
        text += markdownLine(escaped(row));
    return text;
}

} // namespace domain
