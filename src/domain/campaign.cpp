// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/campaign.h"

#include "domain/amount.h"
#include "domain/linkname.h"
#include "domain/localmoment.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

using Column = CampaignColumn;

constexpr auto numberMark = "{n}"_L1;

std::optional<Column> columnCalled(const QString &cell)
{
    static const QHash<QString, Column> columns{
        {u"name"_s, Column::Name},
        {u"names"_s, Column::Name},
        {u"linkname"_s, Column::Name},
        {u"expires"_s, Column::Expires},
        {u"expiry"_s, Column::Expires},
        {u"expirydate"_s, Column::Expires},
        {u"expiredate"_s, Column::Expires},
        {u"limit"_s, Column::Limit},
        {u"limitmembers"_s, Column::Limit},
        {u"memberlimit"_s, Column::Limit},
        {u"approval"_s, Column::Approval},
        {u"requireapproval"_s, Column::Approval},
        {u"createsjoinrequest"_s, Column::Approval},
        {u"tags"_s, Column::Tags},
        {u"tag"_s, Column::Tags},
        {u"cost"_s, Column::Cost},
        {u"placement"_s, Column::Placement},
        {u"placements"_s, Column::Placement},
        {u"note"_s, Column::Note},
        {u"notes"_s, Column::Note},
    };
    QString key = cell.toLower();
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    const auto found = columns.find(key);
    return found == columns.end() ? std::nullopt : std::optional(*found);
}

/// What the cells of a header say.
struct Header
{
    QList<std::optional<Column>> columns;
    QStringList ignored;
    QStringList repeated;
    bool hasName = false;
    int known = 0;

    explicit Header(const QStringList &cells)
    {
        for (const QString &cell : cells) {
            std::optional<Column> column = columnCalled(cell);
            const QString title = cell.simplified();
            if (column && columns.contains(column)) {
                repeated += title;
                column.reset();
            } else if (column) {
                ++known;
                hasName = hasName || *column == Column::Name;
            } else if (!title.isEmpty()) {
                ignored += title;
            }
            columns += column;
        }
    }

    bool isOne() const { return hasName || known >= 2; }
};

bool isBlank(const CampaignRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

CampaignList rowsBelow(const Header &header, const CsvText &csv)
{
    CampaignList list;
    list.hasHeader = true;
    list.ignored = header.ignored;
    list.repeated = header.repeated;
    list.error = csv.error;
    for (std::size_t i = 1; i < csv.records.size(); ++i) {
        const CsvRecord &record = csv.records[i];
        CampaignRow row{record.line, {}};
        const qsizetype count = std::min(record.cells.size(), header.columns.size());
        for (qsizetype cell = 0; cell < count; ++cell) {
            if (header.columns[cell])
                row[*header.columns[cell]] = withoutGuard(record.cells[cell]);
        }
        if (!isBlank(row))
            list.rows.push_back(std::move(row));
    }
    return list;
}

/// Each line a name; a line in quotation marks without them.
CampaignList namesIn(const QString &text)
{
    CampaignList list;
    CsvText lines = readCsv(text, QChar(), mostCampaignRows + 1);
    if (lines.error) {
        // Names with quotation marks in them, and no CSV.
        lines.records.clear();
        int number = 0;
        QString plain = text;
        plain.remove(QChar::ByteOrderMark).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        for (const QStringView line : QStringView(plain).tokenize(u'\n')) {
            ++number;
            if (!line.trimmed().isEmpty() && lines.records.size() <= mostCampaignRows)
                lines.records.push_back({number, {line.toString()}});
        }
    }
    for (const CsvRecord &record : lines.records) {
        CampaignRow row{record.line, {}};
        row[Column::Name] = record.cells[0];
        list.rows.push_back(std::move(row));
    }
    return list;
}

QString inPlainDigits(QString text)
{
    for (QChar &c : text) {
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

std::optional<QDateTime> momentFrom(QDate date, QTime time, const QTimeZone &zone)
{
    if (!date.isValid() || !time.isValid())
        return {};
    return momentOf(QDateTime(date, time, Qt::UTC), zone).moment;
}

QTime endOfDay()
{
    return QTime(23, 59, 59);
}

std::optional<QDateTime> isoMoment(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression shape(
        u"^(\\d{4})-(\\d\\d)-(\\d\\d)(?:[Tt ]+(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?"
        "\\s*(?:([Zz])|([+-])(\\d\\d):?(\\d\\d)?)?)?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group) {
        return match.captured(group).toInt();
    };
    const QDate date(number(1), number(2), number(3));
    if (match.captured(4).isEmpty())
        return momentFrom(date, endOfDay(), zone);
    const QTime time(number(4), number(5), number(6));
    const bool hasOffset = !match.captured(7).isEmpty() || !match.captured(8).isEmpty();
    if (!hasOffset)
        return momentFrom(date, time, zone);
    if (!date.isValid() || !time.isValid() || number(9) > 14 || number(10) > 59)
        return {};
    const int offset = (number(9) * 60 + number(10)) * 60;
    return QDateTime(date, time, Qt::UTC).addSecs(match.captured(8) == u"-"_s ? offset : -offset);
}

/// A two-digit year is read as 19xx.
QDate ofThisCentury(QDate date)
{
    return date.isValid() && date.year() < 2000 && date.year() >= 1900 ? date.addYears(100) : date;
}

std::optional<QDateTime> localeMoment(const QString &text, const QTimeZone &zone,
                                      const QLocale &locale)
{
    const QString day = locale.dateFormat(QLocale::ShortFormat);
    QString longYear = day;
    if (!longYear.contains(u"yyyy"_s))
        longYear.replace(u"yy"_s, u"yyyy"_s);
    for (const QString &format : {longYear, day}) {
        if (const QDate date = ofThisCentury(locale.toDate(text, format)); date.isValid())
            return momentFrom(date, endOfDay(), zone);
        for (const QString &between : {u", "_s, u" "_s}) {
            for (const QString &clock :
                 {locale.timeFormat(QLocale::ShortFormat), u"HH:mm"_s, u"H:mm"_s}) {
                const QDateTime when = locale.toDateTime(text, format + between + clock);
                if (when.isValid())
                    return momentFrom(ofThisCentury(when.date()), when.time(), zone);
            }
        }
    }
    return {};
}

std::optional<bool> readYesNo(const QString &cell)
{
    const QString word = inPlainDigits(cell.trimmed().toLower());
    if (QStringList{u"yes"_s, u"true"_s, u"1"_s, u"on"_s, u"y"_s, u"x"_s}.contains(word))
        return true;
    if (QStringList{u"no"_s, u"false"_s, u"0"_s, u"off"_s, u"n"_s, u"-"_s}.contains(word))
        return false;
    return {};
}

/// Reads the cells of one row, one after the other.
class RowReader
{
public:
    RowReader(const CampaignRow &row, const CampaignRules &rules, int turn)
        : m_row(row)
        , m_rules(rules)
        , m_turn(turn)
    { }

    PlannedLink read()
    {
        m_draft = m_rules.defaults.draft;
        m_draft.name = m_row[Column::Name].trimmed();
        m_link.notes = m_rules.defaults.notes;
        if (m_draft.name.isEmpty())
            complain(Column::Name, CellProblem::NameMissing);
        readExpiryCell();
        readApprovalAndLimit();
        readNotes();
        const DraftProblems problems = problemsOf(m_draft, m_rules.now);
        complain(Column::Name, problems.name);
        complain(Column::Expires, problems.expiry);
        complain(Column::Limit, problems.limit);
        m_link.settings = settingsOf(m_draft, m_rules.now);
        if (m_link.settings.name.isEmpty())
            complain(Column::Name, CellProblem::NameMissing);
        const QDateTime turn = m_rules.now.addSecs(m_turn + shortestLifetime.count());
        if (m_link.settings.expires.isValid() && m_link.settings.expires < turn)
            complain(Column::Expires, CellProblem::ExpiryBeforeItsTurn);
        return std::move(m_link);
    }

private:
    QString cell(Column column) const { return m_row[column].trimmed(); }

    /// The first thing that is wrong with a cell counts.
    template <typename Problem>
    void complain(Column column, const Problem &problem)
    {
        auto &place = m_link.problems[static_cast<std::size_t>(column)];
        if constexpr (std::is_same_v<Problem, std::optional<DraftProblem>>) {
            if (!place && problem)
                place = *problem;
        } else if (!place) {
            place = problem;
        }
    }

    void readExpiryCell()
    {
        const QString text = cell(Column::Expires);
        if (!text.isEmpty()) {
            const auto expires = readExpiry(text, m_rules.zone, m_rules.locale);
            m_draft.expiry =
                expires && expires->isValid() ? ExpiryChoice::Custom : ExpiryChoice::Never;
            m_draft.custom = expires.value_or(QDateTime());
            if (!expires)
                complain(Column::Expires, CellProblem::ExpiryUnreadable);
        }
        if (m_draft.expiry == ExpiryChoice::Custom && m_draft.custom.isValid()
            && m_draft.custom <= m_rules.now)
            complain(Column::Expires, CellProblem::ExpiryPast);
    }

    void readApprovalAndLimit()
    {
        if (const QString text = cell(Column::Approval); !text.isEmpty()) {
            const auto approval = readYesNo(text);
            m_draft.approval = approval.value_or(false);
            if (!approval)
                complain(Column::Approval, CellProblem::ApprovalUnreadable);
        }
        const QString text = cell(Column::Limit);
        if (text.isEmpty())
            return;
        const QString word = text.toLower();
        m_draft.limited = word != u"none"_s && word != u"-"_s;
        m_draft.limit = text;
        // The form switches a limit off when approval is switched on; here somebody wrote both.
        if (m_draft.limited && m_draft.approval)
            complain(Column::Limit, CellProblem::LimitWithApproval);
    }

    void readNotes()
    {
        if (const QString text = cell(Column::Tags); !text.isEmpty())
            m_link.notes.tags = readTags(text);
        if (const QString text = cell(Column::Cost); !text.isEmpty()) {
            m_link.notes.cost = moneyFrom(text, m_rules.locale);
            if (!m_link.notes.cost)
                complain(Column::Cost, CellProblem::CostUnreadable);
        }
        if (const QString text = cell(Column::Placement); !text.isEmpty())
            m_link.notes.placements = {{text.simplified(), false}};
        if (const QString text = cell(Column::Note); !text.isEmpty())
            m_link.notes.text = text;
    }

    const CampaignRow &m_row;
    const CampaignRules &m_rules;
    int m_turn;
    LinkDraft m_draft;
    PlannedLink m_link;
};

} // namespace

CampaignList readCampaign(const QString &text)
{
    std::optional<Header> best;
    QChar separator;
    for (const QChar candidate : {u',', u';', u'\t'}) {
        const CsvText first = readCsv(text, candidate, 1);
        if (first.records.empty())
            continue;
        const Header header(first.records[0].cells);
        if (!best || header.columns.size() > best->columns.size()) {
            best = header;
            separator = candidate;
        }
    }
    CampaignList list = best && best->isOne()
        ? rowsBelow(*best, readCsv(text, separator, mostCampaignRows + 2))
        : namesIn(text);
    list.cut = list.rows.size() > mostCampaignRows;
    if (list.cut)
        list.rows.resize(mostCampaignRows);
    return list;
}

std::optional<PatternProblem> problemOf(const NamePattern &pattern)
{
    if (!pattern.text.contains(numberMark))
        return PatternProblem::NoNumber;
    if (pattern.from < 0 || pattern.to < pattern.from)
        return PatternProblem::Backwards;
    if (pattern.to - pattern.from >= mostFromPattern)
        return PatternProblem::TooMany;
    return {};
}

CampaignList rowsOf(const NamePattern &pattern)
{
    CampaignList list;
    if (problemOf(pattern))
        return list;
    const auto width = QString::number(pattern.to).size();
    for (int number = pattern.from; number <= pattern.to; ++number) {
        QString digits = QString::number(number);
        if (pattern.padded)
            digits = digits.rightJustified(width, u'0');
        CampaignRow row{number, {}};
        row[Column::Name] = QString(pattern.text).replace(numberMark, digits);
        list.rows.push_back(std::move(row));
    }
    return list;
}

int PlannedLink::problemCount() const
{
    return static_cast<int>(std::count_if(problems.begin(), problems.end(),
                                          [](const auto &problem) { return problem.has_value(); }));
}

QString nameKey(const QString &name)
{
    return cleanedLinkName(name).normalized(QString::NormalizationForm_KC).toCaseFolded();
}

PlannedLink plannedLink(const CampaignRow &row, const CampaignRules &rules, int turn)
{
    return RowReader(row, rules, turn).read();
}

std::vector<PlannedLink> plannedLinks(const std::vector<CampaignRow> &rows,
                                      const CampaignRules &rules)
{
    std::vector<PlannedLink> links;
    links.reserve(rows.size());
    for (const CampaignRow &row : rows)
        links.push_back(plannedLink(row, rules, static_cast<int>(links.size())));
    markDoublings(rows, rules.livingNames, links);
    return links;
}

void markDoublings(const std::vector<CampaignRow> &rows, const QSet<QString> &livingNames,
                   std::vector<PlannedLink> &links)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const QString key = nameKey(rows[i][CampaignColumn::Name]);
        Doubling &doubling = links[i].doubling;
        if (key.isEmpty())
            doubling = Doubling::None;
        else if (seen.contains(key))
            doubling = Doubling::InList;
        else
            doubling = livingNames.contains(key) ? Doubling::AsLink : Doubling::None;
        seen.insert(key);
    }
}

std::optional<QDateTime> readExpiry(const QString &cell, const QTimeZone &zone,
                                    const QLocale &locale)
{
    const QString text = cell.simplified();
    if (text.toLower() == u"never"_s || text == u"-"_s)
        return QDateTime();
    const QString plain = inPlainDigits(text);
    if (const auto moment = isoMoment(plain, zone))
        return moment;
    // Dates of some locales have digits of their own.
    for (const QString &written : {text, plain}) {
        if (const auto moment = localeMoment(written, zone, locale))
            return moment;
    }
    return {};
}

QStringList readTags(const QString &cell)
{
    QStringList tags;
    for (const QString &tag : QString(cell).replace(u';', u',').split(u',')) {
        if (const QString tidy = tag.simplified(); !tidy.isEmpty())
            tags += tidy;
    }
    return tags;
}

} // namespace domain
