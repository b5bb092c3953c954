// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/campaign.h"

#include "domain/copyas.h"
#include "domain/linkacts.h"
#include "support/testing.h"

using namespace Qt::StringLiterals;
using domain::CampaignColumn;
using domain::CampaignList;
using domain::CampaignProblem;
using domain::CampaignRow;
using domain::CellProblem;
using domain::Doubling;
using domain::DraftProblem;
using domain::NamePattern;
using domain::PlannedLink;
using domain::readCampaign;
using Problem = std::optional<CampaignProblem>;

namespace {

/// Each row's cells parted by "|", blank ones at the end left out.
QStringList texts(const CampaignList &list)
{
    QStringList all;
    for (const CampaignRow &row : list.rows) {
        QString text = QStringList(row.cells.begin(), row.cells.end()).join(u'|');
        while (text.endsWith(u'|'))
            text.chop(1);
        all += text;
    }
    return all;
}

QDateTime utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

CampaignRow rowWith(CampaignColumn column, const QString &cell)
{
    CampaignRow row{1, {}};
    row[CampaignColumn::Name] = u"Anna"_s;
    row[column] = cell;
    return row;
}

} // namespace

class CampaignTest : public testsupport::Test
{
    Q_OBJECT

private:
    domain::CampaignRules rules() const
    {
        domain::CampaignRules rules;
        rules.now = utc(u"2026-11-21T12:00:00Z"_s);
        rules.zone = QTimeZone("Europe/Kyiv");
        rules.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        return rules;
    }
    Problem problemWith(CampaignColumn column, const QString &cell) const
    {
        return plannedLink(rowWith(column, cell), rules(), 0).problem(column);
    }

private Q_SLOTS:
    void readsLists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasHeader");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *cause, const QString &text, bool hasHeader,
                            const QStringList &rows) {
            QTest::newRow(cause) << text << hasHeader << rows;
        };
        const QStringList two{u"Anna|2027-01-02|10"_s, u"Ben||5"_s};
        row("nothing", QString(), false, {});
        row("blank", u" \n\r\n\t\n"_s, false, {});
        row("names", u"Anna\r\nBen\n\nCleo"_s, false, {u"Anna"_s, u"Ben"_s, u"Cleo"_s});
        row("names with separators", u"Smith, John\nDoe; Jane"_s, false,
            {u"Smith, John"_s, u"Doe; Jane"_s});
        row("names with quotation marks", u"Bob \"B\" Ross\r\nAnna"_s, false,
            {u"Bob \"B\" Ross"_s, u"Anna"_s});
        row("quoted names", u"\"Smith, John\"\n\"A \"\"B\"\"\""_s, false,
            {u"Smith, John"_s, u"A \"B\""_s});
        row("a word of ours among names", u"Note\nAnna"_s, false, {u"Note"_s, u"Anna"_s});
        row("header alone", u"name\n"_s, true, {});
        row("one column", u"Name\nAnna\nBen"_s, true, {u"Anna"_s, u"Ben"_s});
        row("comma", u"name,expires,limit\nAnna,2027-01-02,10\nBen,,5"_s, true, two);
        row("semicolon", u"name;expires;limit\nAnna;2027-01-02;10\nBen;;5"_s, true, two);
        row("tab", u"name\texpires\tlimit\nAnna\t2027-01-02\t10\nBen\t\t5"_s, true, two);
        row("byte order mark", u"\ufeffname,expires,limit\r\nAnna,2027-01-02,10\r\nBen,,5"_s, true,
            two);
        row("other order", u"limit,name,expires\n10,Anna,2027-01-02\n5,Ben,"_s, true, two);
        row("other case", u"NAME,Expires,LiMiT\nAnna,2027-01-02,10\nBen,,5"_s, true, two);
        row("Bot API's words", u"name,expire_date,member_limit\nAnna,2027-01-02,10\nBen,,5"_s, true,
            two);
        row("column in between", u"name,age,expires,limit\nAnna,33,2027-01-02,10\nBen,44,,5"_s,
            true, two);
        row("quoted cells", u"\"name\",\"note\"\n\"Smith, John\",\"two\r\nlines\""_s, true,
            {u"Smith, John|||||||two\r\nlines"_s});
        row("comma in a list with semicolons", u"name;note\nAnna;a, b"_s, true,
            {u"Anna|||||||a, b"_s});
        row("short and long records", u"name,limit\nAnna\nBen,5,6,7"_s, true,
            {u"Anna"_s, u"Ben||5"_s});
        row("rows without anything", u"name,limit\n,\nAnna,1\n , \n"_s, true, {u"Anna||1"_s});
        row("no names", u"limit,tags\n5,a"_s, true, {u"||5||a"_s});
        row("guarded cells", u"name,note\n'=1+1,'-x"_s, true, {u"=1+1|||||||-x"_s});
        row("other scripts", u"name,note\nسارا,🎉"_s, true, {u"سارا|||||||🎉"_s});
    }
    void readsLists()
    {
        QFETCH(const QString, text);
        const CampaignList list = readCampaign(text);
        QTEST(list.hasHeader, "hasHeader");
        QTEST(texts(list), "rows");
        QVERIFY(!list.error);
        QVERIFY(!list.cut);
    }

    void namesTheColumnsThatItPassesOver()
    {
        const CampaignList list =
            readCampaign(u"Name, Age ,limit,,NAME,Member limit\nAnna,33,1,x,Ben,2"_s);
        QCOMPARE(list.ignored, QStringList{u"Age"_s});
        QCOMPARE(list.repeated, (QStringList{u"NAME"_s, u"Member limit"_s}));
        QCOMPARE(texts(list), QStringList{u"Anna||1"_s});
    }

    void keepsTheLinesOfTheText()
    {
        const CampaignList list = readCampaign(u"name,note\n\n\"A\",\"x\ny\"\nB,"_s);
        QCOMPARE(list.rows.size(), 2U);
        QCOMPARE(list.rows[0].line, 3);
        QCOMPARE(list.rows[1].line, 5);
    }

    void saysWhereCsvIsBroken()
    {
        const CampaignList list = readCampaign(u"name,note\nAnna,x\nBen,a \"b\"\nCleo,"_s);
        QCOMPARE(texts(list), QStringList{u"Anna|||||||x"_s});
        QCOMPARE(list.error, (domain::CsvError{domain::CsvProblem::QuoteInside, 3}));
    }

    void readsWhatCopyAsCsvWrote()
    {
        domain::LinkToCopy copied;
        copied.link.url = u"https://t.me/+abc"_s;
        copied.link.settings = {u"=Anna, \"A\""_s, utc(u"2027-01-02T03:04:05Z"_s), 7, false};
        copied.link.notes.text = u"one\ntwo"_s;
        copied.link.notes.tags = {u"blue"_s, u"red"_s};
        const CampaignList list = readCampaign(domain::copied(domain::CopyFormat::Csv, {copied}));
        QCOMPARE(list.ignored,
                 (QStringList{u"url"_s, u"kind"_s, u"revoked"_s, u"chat"_s, u"bot"_s}));
        QCOMPARE(list.rows.size(), 1U);
        const PlannedLink planned = plannedLink(list.rows[0], rules(), 0);
        QCOMPARE(planned.problemCount(), 0);
        QCOMPARE(planned.settings, copied.link.settings);
        QCOMPARE(planned.notes, copied.link.notes);
    }

    void readsNoMoreThanItCanShow()
    {
        const int most = static_cast<int>(domain::mostCampaignRows);
        QCOMPARE(readCampaign(u"a\n"_s.repeated(most)).cut, false);
        const CampaignList names = readCampaign(u"a\n"_s.repeated(most + 1));
        QVERIFY(names.cut);
        QCOMPARE(names.rows.size(), domain::mostCampaignRows);
        const CampaignList csv = readCampaign(u"name,limit\n"_s + u"a,1\n"_s.repeated(most + 1));
        QVERIFY(csv.cut);
        QCOMPARE(csv.rows.size(), domain::mostCampaignRows);
        QVERIFY(!readCampaign(u"name,limit\n"_s + u"a,1\n"_s.repeated(most)).cut);
    }

    void countsUpNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("padded");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *cause, const QString &text, int from, int to, bool padded,
                            int count, const QString &first = {}, const QString &last = {}) {
            QTest::newRow(cause) << text << from << to << padded << count << first << last;
        };
        row("one", u"Link {n}"_s, 1, 1, false, 1, u"Link 1"_s, u"Link 1"_s);
        row("ten", u"Link {n}"_s, 1, 10, false, 10, u"Link 1"_s, u"Link 10"_s);
        row("with zeros", u"Link {n}"_s, 1, 10, true, 10, u"Link 01"_s, u"Link 10"_s);
        row("zeros for three", u"{n}"_s, 98, 101, true, 4, u"098"_s, u"101"_s);
        row("from zero", u"{n}"_s, 0, 2, false, 3, u"0"_s, u"2"_s);
        row("twice", u"{n}/{n}"_s, 5, 6, false, 2, u"5/5"_s, u"6/6"_s);
        row("five hundred", u"{n}"_s, 1, 500, false, 500, u"1"_s, u"500"_s);
        row("one too many", u"{n}"_s, 1, 501, false, 0);
        row("500 further up", u"{n}"_s, 501, 1000, true, 500, u"0501"_s, u"1000"_s);
        row("backwards", u"{n}"_s, 2, 1, false, 0);
        row("no number", u"Link"_s, 1, 2, false, 0);
        row("negative", u"{n}"_s, -1, 2, false, 0);
        row("nothing", QString(), 1, 2, false, 0);
    }
    void countsUpNames()
    {
        QFETCH(const QString, text);
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const bool, padded);
        QFETCH(const int, count);
        const NamePattern pattern{text, from, to, padded};
        const QStringList names = texts(rowsOf(pattern));
        QCOMPARE(names.size(), count);
        QCOMPARE(problemOf(pattern).has_value(), count == 0);
        if (count > 0) {
            QTEST(names.first(), "first");
            QTEST(names.last(), "last");
        }
    }

    void findsWhatIsWrongWithACell_data()
    {
        using Column = CampaignColumn;
        QTest::addColumn<CampaignColumn>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *cause, Column column, const QString &cell,
                            const Problem &problem = {}) {
            QTest::newRow(cause) << column << cell << problem;
        };
        row("name", Column::Name, u"Anna"_s);
        row("no name", Column::Name, u"  "_s, CellProblem::NameMissing);
        row("invisible name", Column::Name, u"\u200b"_s, CellProblem::NameMissing);
        row("32 letters", Column::Name, u"a"_s.repeated(32));
        row("33 letters", Column::Name, u"a"_s.repeated(33), DraftProblem::NameTooLong);
        row("32 emoji", Column::Name, u"🎉"_s.repeated(32));
        row("33 emoji", Column::Name, u"🎉"_s.repeated(33), DraftProblem::NameTooLong);
        row("32 of right to left", Column::Name, u"ש"_s.repeated(32));
        row("33 of right to left", Column::Name, u"ש"_s.repeated(33), DraftProblem::NameTooLong);
        row("spaces around 32", Column::Name, u"  "_s + u"a"_s.repeated(32) + u"  "_s);

        row("date", Column::Expires, u"2026-12-31"_s);
        row("never", Column::Expires, u"Never"_s);
        row("a minute ahead", Column::Expires, u"2026-11-21T12:01:00Z"_s);
        row("less than that", Column::Expires, u"2026-11-21T12:00:59Z"_s,
            DraftProblem::ExpiryTooSoon);
        row("now", Column::Expires, u"2026-11-21T12:00:00Z"_s, CellProblem::ExpiryPast);
        row("yesterday", Column::Expires, u"2026-11-20"_s, CellProblem::ExpiryPast);
        row("the last second", Column::Expires, u"2038-01-19T03:14:07Z"_s);
        row("one later", Column::Expires, u"2038-01-19T03:14:08Z"_s, DraftProblem::ExpiryTooLate);
        row("no date", Column::Expires, u"soon"_s, CellProblem::ExpiryUnreadable);
        row("no such day", Column::Expires, u"2027-02-30"_s, CellProblem::ExpiryUnreadable);
        row("no such hour", Column::Expires, u"2027-02-03 25:00"_s, CellProblem::ExpiryUnreadable);
        row("a number", Column::Expires, u"1798761600"_s, CellProblem::ExpiryUnreadable);

        row("limit", Column::Limit, u"1"_s);
        row("largest limit", Column::Limit, u"99999"_s);
        row("Persian limit", Column::Limit, u"۱۰"_s);
        row("no limit", Column::Limit, u"none"_s);
        row("zero", Column::Limit, u"0"_s, DraftProblem::LimitOutOfRange);
        row("too large", Column::Limit, u"100000"_s, DraftProblem::LimitOutOfRange);
        row("a word", Column::Limit, u"ten"_s, DraftProblem::LimitNoNumber);
        row("a fraction", Column::Limit, u"1.5"_s, DraftProblem::LimitNoNumber);
        row("negative", Column::Limit, u"-1"_s, DraftProblem::LimitNoNumber);

        for (const auto *word : {"yes", "NO", "true", "False", "1", "0", "on", "off", "x"})
            row(word, Column::Approval, QString::fromLatin1(word));
        row("no yes or no", Column::Approval, u"maybe"_s, CellProblem::ApprovalUnreadable);

        row("cost", Column::Cost, u"12.50 EUR"_s);
        row("no cost", Column::Cost, u"much"_s, CellProblem::CostUnreadable);
        row("tags", Column::Tags, u"a, b"_s);
        row("note", Column::Note, u"anything"_s);
    }
    void findsWhatIsWrongWithACell()
    {
        QFETCH(const CampaignColumn, column);
        QFETCH(const QString, cell);
        QTEST(problemWith(column, cell), "problem");
    }

    void keepsLimitAndApprovalApart()
    {
        CampaignRow row = rowWith(CampaignColumn::Limit, u"5"_s);
        row[CampaignColumn::Approval] = u"yes"_s;
        const PlannedLink both = plannedLink(row, rules(), 0);
        QCOMPARE(both.problem(CampaignColumn::Limit), Problem(CellProblem::LimitWithApproval));
        QCOMPARE(both.problemCount(), 1);

        domain::CampaignRules withApproval = rules();
        withApproval.defaults.draft.approval = true;
        row[CampaignColumn::Approval].clear();
        QCOMPARE(plannedLink(row, withApproval, 0).problem(CampaignColumn::Limit),
                 Problem(CellProblem::LimitWithApproval));

        // A default is no wish of this row: approval in it puts the limit of all out of force.
        domain::CampaignRules withLimit = rules();
        withLimit.defaults.draft.limited = true;
        withLimit.defaults.draft.limit = u"50"_s;
        const PlannedLink asked =
            plannedLink(rowWith(CampaignColumn::Approval, u"yes"_s), withLimit, 0);
        QCOMPARE(asked.problemCount(), 0);
        QVERIFY(asked.settings.approval);
        QVERIFY(!asked.settings.limit);
    }

    void takesDefaultsForBlankCells()
    {
        domain::CampaignRules some = rules();
        some.defaults.draft.name = u"not this"_s;
        some.defaults.draft.expiry = domain::ExpiryChoice::Day;
        some.defaults.draft.limited = true;
        some.defaults.draft.limit = u"50"_s;
        some.defaults.notes = {u"n"_s, {u"t"_s}, {{u"p"_s, false}}, domain::Money{100, u"EUR"_s}};
        const PlannedLink plain = plannedLink(rowWith(CampaignColumn::Name, u"Anna"_s), some, 0);
        QCOMPARE(plain.problemCount(), 0);
        QCOMPARE(plain.settings,
                 (domain::LinkSettings{u"Anna"_s, utc(u"2026-11-22T12:00:00Z"_s), 50, false}));
        QCOMPARE(plain.notes, some.defaults.notes);

        CampaignRow row{1,
                        {u" Ben "_s, u"2027-01-01T00:00:00Z"_s, u"none"_s, u"no"_s, u"b; a,"_s,
                         u"$2"_s, u"wall"_s, u"x"_s}};
        const PlannedLink own = plannedLink(row, some, 0);
        QCOMPARE(own.problemCount(), 0);
        QCOMPARE(own.settings,
                 (domain::LinkSettings{u"Ben"_s, utc(u"2027-01-01T00:00:00Z"_s), {}, false}));
        QCOMPARE(own.notes,
                 (domain::LinkNotes{
                     u"x"_s, {u"b"_s, u"a"_s}, {{u"wall"_s, false}}, domain::Money{200, u"$"_s}}));
        row[CampaignColumn::Expires] = u"never"_s;
        QVERIFY(!plannedLink(row, some, 0).settings.expires.isValid());
    }

    void noticesThatALinkWouldEndBeforeItsTurn()
    {
        domain::CampaignRules some = rules();
        some.defaults.draft.expiry = domain::ExpiryChoice::Hour;
        const CampaignRow row = rowWith(CampaignColumn::Name, u"Anna"_s);
        QCOMPARE(plannedLink(row, some, 3540).problemCount(), 0);
        QCOMPARE(plannedLink(row, some, 3541).problem(CampaignColumn::Expires),
                 Problem(CellProblem::ExpiryBeforeItsTurn));
    }

    void readsMoments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *cause, const QString &text, const QString &moment,
                            const QString &locale = u"en_US"_s) {
            QTest::newRow(cause) << text << locale << moment;
        };
        // The clock is Kyiv's: two hours ahead of UTC in winter, three in summer.
        row("date", u"2026-12-31"_s, u"2026-12-31T21:59:59Z"_s);
        row("date in summer", u"2027-07-01"_s, u"2027-07-01T20:59:59Z"_s);
        row("date and time", u"2026-12-31 18:30"_s, u"2026-12-31T16:30:00Z"_s);
        row("with seconds", u"2026-12-31T18:30:15"_s, u"2026-12-31T16:30:15Z"_s);
        row("with fractions", u"2026-12-31T18:30:15.250Z"_s, u"2026-12-31T18:30:15Z"_s);
        row("UTC", u"2026-12-31T18:30:00Z"_s, u"2026-12-31T18:30:00Z"_s);
        row("offset", u"2026-12-31T18:30+05:30"_s, u"2026-12-31T13:00:00Z"_s);
        row("offset to the west", u"2026-12-31T18:30:00-0800"_s, u"2027-01-01T02:30:00Z"_s);
        row("offset of hours", u"2026-12-31T18:30+01"_s, u"2026-12-31T17:30:00Z"_s);
        row("offset too far", u"2026-12-31T18:30+15:00"_s, {});
        row("other digits", u"٢٠٢٦-١٢-٣١"_s, u"2026-12-31T21:59:59Z"_s);
        row("a time that is skipped", u"2027-03-28 03:30"_s, u"2027-03-28T01:30:00Z"_s);
        row("a time that comes twice", u"2026-10-25 03:30"_s, u"2026-10-25T00:30:00Z"_s);
        row("American", u"12/31/26"_s, u"2026-12-31T21:59:59Z"_s);
        row("American, long year", u"12/31/2026"_s, u"2026-12-31T21:59:59Z"_s);
        row("American, time", u"12/31/26, 6:30 PM"_s, u"2026-12-31T16:30:00Z"_s);
        row("American, 24 hours", u"12/31/2026 18:30"_s, u"2026-12-31T16:30:00Z"_s);
        row("British", u"31/12/2026"_s, u"2026-12-31T21:59:59Z"_s, u"en_GB"_s);
        row("American in Britain", u"12/31/2026"_s, {}, u"en_GB"_s);
        row("German", u"31.12.26"_s, u"2026-12-31T21:59:59Z"_s, u"de_DE"_s);
        row("German, time", u"31.12.2026 18:30"_s, u"2026-12-31T16:30:00Z"_s, u"de_DE"_s);
        row("garbage behind", u"2026-12-31x"_s, {});
        row("words", u"tomorrow"_s, {});
        row("month only", u"2026-12"_s, {});
    }
    void readsMoments()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, locale);
        QFETCH(const QString, moment);
        const auto read = domain::readExpiry(text, QTimeZone("Europe/Kyiv"), QLocale(locale));
        QCOMPARE(read.has_value(), !moment.isEmpty());
        if (read)
            QCOMPARE(read->toString(Qt::ISODate), moment);
    }

    void marksNamesThatComeTwice()
    {
        std::vector<CampaignRow> rows;
        for (const auto &name : {u"Anna"_s, u" anna "_s, u"Ben"_s, u"ＢＥＮ"_s, u""_s, u""_s,
                                 u"Cleo"_s, u"Ann\u0061"_s}) {
            rows.push_back({});
            rows.back()[CampaignColumn::Name] = name;
        }
        domain::CampaignRules some = rules();
        some.livingNames = {domain::nameKey(u"ben"_s), domain::nameKey(u"CLEO"_s)};
        std::vector<Doubling> doublings;
        for (const PlannedLink &link : plannedLinks(rows, some))
            doublings.push_back(link.doubling);
        const std::vector<Doubling> wanted{Doubling::None,   Doubling::InList, Doubling::AsLink,
                                           Doubling::InList, Doubling::None,   Doubling::None,
                                           Doubling::AsLink, Doubling::InList};
        QCOMPARE(doublings, wanted);
    }

    void judgesEachRowByItsTurn()
    {
        domain::CampaignRules some = rules();
        some.defaults.draft.expiry = domain::ExpiryChoice::Hour;
        const NamePattern pattern{u"{n}"_s, 1, 500, false};
        const auto links = plannedLinks(rowsOf(pattern).rows, some);
        QCOMPARE(links.size(), 500U);
        const bool allWell = std::all_of(links.begin(), links.end(), [](const PlannedLink &link) {
            return link.problemCount() == 0;
        });
        QVERIFY(allWell);
        const auto many = plannedLinks(
            std::vector<CampaignRow>(4000, rowWith(CampaignColumn::Name, u"A"_s)), some);
        QCOMPARE(many.back().problem(CampaignColumn::Expires),
                 Problem(CellProblem::ExpiryBeforeItsTurn));
    }
};

QTEST_GUILESS_MAIN(CampaignTest)
#include "tst_campaign.moc"
