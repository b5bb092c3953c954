// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/campaigntexts.h"

#include "domain/copyas.h"
#include "widgets/linksummary.h"
#include "widgets/moments.h"
#include "widgets/texts.h"

#include <QCoreApplication>

using domain::CampaignColumn;
using domain::CellProblem;
using models::CampaignTable;
using Verdict = CampaignTable::Verdict;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct Campaign
{
    Q_DECLARE_TR_FUNCTIONS(widgets::Campaign)
};

constexpr int minute = 60;
/// With this many seconds or more nobody wants to know the seconds.
constexpr int secondsMatter = 10 * minute;

QString problemText(CellProblem problem)
{
    switch (problem) {
    case CellProblem::NameMissing:
        return Campaign::tr("The name is missing.");
    case CellProblem::ExpiryUnreadable:
        return Campaign::tr("Not a date. Write it like %1 or %2.")
            .arg(u"2026-12-31"_s, u"2026-12-31 18:00"_s);
    case CellProblem::ExpiryPast:
        return Campaign::tr("This is in the past.");
    case CellProblem::ExpiryBeforeItsTurn:
        return Campaign::tr("In so long a list this link’s turn comes too late: it would have "
                            "expired by then.");
    case CellProblem::LimitWithApproval:
        return Campaign::tr("A link with approval can’t have a limit.");
    case CellProblem::ApprovalUnreadable:
        return Campaign::tr("Write %1 or %2.").arg(u"yes"_s, u"no"_s);
    case CellProblem::CostUnreadable:
        return Campaign::tr("Not an amount. Write it like %1.")
            .arg(Campaign::tr("%1 %2", "12.50 EUR")
                     .arg(QLocale().toString(1234.5, 'f', 2), u"EUR"_s));
    }
    return {};
}

QString csvErrorText(const domain::CsvError &error)
{
    const QString line = QLocale().toString(error.line);
    switch (error.problem) {
    case domain::CsvProblem::QuoteInside:
        return Campaign::tr("Line %1: a quotation mark stands inside a cell. Put the cell in "
                            "quotation marks and double those in it.")
            .arg(line);
    case domain::CsvProblem::TextAfterQuote:
        return Campaign::tr("Line %1: something follows a closing quotation mark.").arg(line);
    case domain::CsvProblem::QuoteNeverEnds:
        return Campaign::tr("Line %1: the quotation mark that opens here is never closed.")
            .arg(line);
    }
    return {};
}

/// The titles in quotation marks, in one list.
QString quoted(const QStringList &titles)
{
    QStringList texts;
    for (const QString &title : titles)
        texts += Campaign::tr("“%1”").arg(foreign(title));
    return QLocale().createSeparatedList(texts);
}

QString moneyText(const domain::Money &money)
{
    const QString number = QLocale().toString(static_cast<double>(money.hundredths) / 100, 'f', 2);
    return money.currency.isEmpty()
        ? number
        : Campaign::tr("%1 %2", "12.50 EUR").arg(number, foreign(money.currency));
}

/// As it can be read again by whoever uses the same decimal separator.
QString costWritten(const domain::Money &money)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString number = locale.toString(static_cast<double>(money.hundredths) / 100, 'f', 2);
    return money.currency.isEmpty() ? number : number + u' ' + money.currency;
}

/// What a cell means that is not wrong.
QString meaning(const domain::PlannedLink &link, CampaignColumn column)
{
    const domain::LinkSettings &settings = link.settings;
    switch (column) {
    case CampaignColumn::Name:
        return foreign(settings.name);
    case CampaignColumn::Expires:
        return settings.expires.isValid() ? momentText(settings.expires)
                                          : Campaign::tr("Never", "a link expires never");
    case CampaignColumn::Limit:
        return settings.limit ? QLocale().toString(*settings.limit)
                              : Campaign::tr("None", "a link’s limit");
    case CampaignColumn::Approval:
        return settings.approval ? Campaign::tr("Yes") : Campaign::tr("No");
    case CampaignColumn::Tags: {
        QStringList tags;
        for (const QString &tag : link.notes.tags)
            tags += foreign(tag);
        return tags.join(u", "_s);
    }
    case CampaignColumn::Cost:
        return link.notes.cost ? moneyText(*link.notes.cost) : QString();
    case CampaignColumn::Placement:
        return link.notes.placements.empty() ? QString()
                                             : foreign(link.notes.placements.front().where);
    case CampaignColumn::Note:
        return foreign(link.notes.text);
    }
    return {};
}

QString resultWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Made:
        return u"would be made"_s;
    case Verdict::Wrong:
        return u"error"_s;
    case Verdict::LeftOut:
        return u"left out"_s;
    case Verdict::Double:
        return u"duplicate"_s;
    }
    return {};
}

QStringList dryRunCells(const domain::CampaignRow &row, const domain::PlannedLink &link,
                        Verdict verdict)
{
    const domain::LinkSettings &settings = link.settings;
    QStringList errors;
    for (const auto &problem : link.problems) {
        if (problem)
            errors += campaignProblemText(*problem);
    }
    const std::array<QString, domain::campaignColumns> meant{
        settings.name,
        settings.expires.isValid() ? settings.expires.toString(Qt::ISODate) : u"never"_s,
        settings.limit ? QString::number(*settings.limit) : u"none"_s,
        settings.approval ? u"yes"_s : u"no"_s,
        link.notes.tags.join(u", "_s),
        link.notes.cost ? costWritten(*link.notes.cost) : QString(),
        link.notes.placements.empty() ? QString() : link.notes.placements.front().where,
        link.notes.text,
    };
    QStringList cells{QString::number(row.line)};
    for (std::size_t i = 0; i < domain::campaignColumns; ++i) {
        const auto column = static_cast<CampaignColumn>(i);
        const bool isWrong = link.problem(column) && !row[column].trimmed().isEmpty();
        cells += domain::exportedLine(isWrong ? row[column] : meant[i]);
    }
    return cells << resultWord(verdict) << errors.join(u' ');
}

} // namespace

QString campaignProblemText(const domain::CampaignProblem &problem)
{
    if (const auto *cell = std::get_if<CellProblem>(&problem))
        return problemText(*cell);
    return problemText(std::get<domain::DraftProblem>(problem));
}

QString patternProblemText(domain::PatternProblem problem)
{
    switch (problem) {
    case domain::PatternProblem::NoNumber:
        return Campaign::tr("Write {n} where the number is to stand.", "{n} stays as it is");
    case domain::PatternProblem::Backwards:
        return Campaign::tr("The last number is before the first.");
    case domain::PatternProblem::TooMany:
        return Campaign::tr("A pattern makes %Ln link(s) at most.", nullptr,
                            domain::mostFromPattern);
    }
    return {};
}

QString campaignListText(const domain::CampaignList &list)
{
    QStringList lines;
    if (list.error)
        lines += csvErrorText(*list.error);
    if (list.cut)
        lines += Campaign::tr("Only the first %Ln row(s) are read.", nullptr,
                              static_cast<int>(domain::mostCampaignRows));
    if (!list.ignored.isEmpty())
        lines += Campaign::tr("Not used: %n column(s): %1.", "%1: the columns’ titles",
                              static_cast<int>(list.ignored.size()))
                     .arg(quoted(list.ignored));
    if (!list.repeated.isEmpty())
        lines += Campaign::tr("Of columns that are there twice the first counts: %1.")
                     .arg(quoted(list.repeated));
    if (lines.isEmpty() && !list.rows.empty() && !list.hasHeader)
        lines += Campaign::tr("Each line is a name.");
    return lines.join(u'\n');
}

QString campaignHeader(int column)
{
    if (column == 0)
        return Campaign::tr("What happens", "column");
    switch (CampaignTable::columnAt(column)) {
    case CampaignColumn::Name:
        return Campaign::tr("Name", "column");
    case CampaignColumn::Expires:
        return Campaign::tr("Expires", "column");
    case CampaignColumn::Limit:
        return Campaign::tr("Limit", "column");
    case CampaignColumn::Approval:
        return Campaign::tr("Approval", "column");
    case CampaignColumn::Tags:
        return Campaign::tr("Tags", "column");
    case CampaignColumn::Cost:
        return Campaign::tr("Cost", "column");
    case CampaignColumn::Placement:
        return Campaign::tr("Placement", "column");
    case CampaignColumn::Note:
        return Campaign::tr("Note", "column");
    }
    return {};
}

QString campaignCell(const CampaignTable::Row &row, CampaignColumn column)
{
    const bool isWrong = row.planned.problem(column).has_value();
    const bool isWritten = !row.written[column].trimmed().isEmpty();
    return isWrong && isWritten ? foreign(row.written[column]) : meaning(row.planned, column);
}

QString campaignVerdict(const CampaignTable::Row &row)
{
    const int errors = row.planned.problemCount();
    switch (row.verdict) {
    case Verdict::Made:
        switch (row.planned.doubling) {
        case domain::Doubling::None:
            return Campaign::tr("New", "a link that will be made");
        case domain::Doubling::InList:
        case domain::Doubling::AsLink:
            return Campaign::tr("New, same name", "a link that will be made");
        }
        return {};
    case Verdict::Wrong:
        return Campaign::tr("%n error(s)", nullptr, errors);
    case Verdict::LeftOut:
        return errors > 0 ? Campaign::tr("Left out: %n error(s)", nullptr, errors)
                          : Campaign::tr("Left out", "a row of a list");
    case Verdict::Double:
        return row.planned.doubling == domain::Doubling::InList
            ? Campaign::tr("Duplicate in the list")
            : Campaign::tr("A link has this name");
    }
    return {};
}

QStringList campaignSummary(const CampaignTable::Counts &counts)
{
    QStringList lines{Campaign::tr("%Ln link(s) will be made.", nullptr, counts.made)};
    if (counts.wrong > 0)
        lines += Campaign::tr("%Ln row(s) have errors: correct them or leave them out.", nullptr,
                              counts.wrong);
    if (counts.doubles > 0)
        lines += Campaign::tr("%Ln duplicate(s) are left out.", nullptr, counts.doubles);
    if (counts.leftOut > 0)
        lines += Campaign::tr("%Ln row(s) are left out.", nullptr, counts.leftOut);
    if (counts.made > 0)
        lines += Campaign::tr("Takes about %1 at about one request per second.", "%1: a duration")
                     .arg(campaignDuration(counts.made));
    return lines;
}

QString dryRunText(domain::ResultFormat format, const std::vector<domain::CampaignRow> &rows,
                   const std::vector<domain::PlannedLink> &links,
                   const std::vector<CampaignTable::Verdict> &verdicts)
{
    std::vector<QStringList> table;
    table.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        table.push_back(dryRunCells(rows[i], links[i], verdicts[i]));
    return domain::tableText(format,
                             {u"line"_s, u"name"_s, u"expires"_s, u"limit"_s, u"approval"_s,
                              u"tags"_s, u"cost"_s, u"placement"_s, u"note"_s, u"result"_s,
                              u"errors"_s},
                             table);
}

QString campaignDuration(int links)
{
    const QString seconds = Campaign::tr("%n second(s)", nullptr, links % minute);
    if (links < minute)
        return seconds;
    if (links >= secondsMatter)
        return durationText(std::chrono::seconds(links));
    const QString minutes = Campaign::tr("%n minute(s)", nullptr, links / minute);
    return links % minute == 0 ? minutes
                               : Campaign::tr("%1 %2", "1 minute 25 seconds").arg(minutes, seconds);
}

} // namespace widgets
