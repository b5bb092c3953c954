// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkdraft.h"

#include "domain/linkacts.h"
#include "support/testing.h"

#include <limits>

using domain::DraftProblem;
using domain::ExpiryChoice;
using domain::LinkDraft;
using domain::LinkSettings;
using domain::LinkTemplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
const QDateTime lastMoment(QDate(2038, 1, 19), QTime(3, 14, 7), Qt::UTC);

LinkDraft limitedTo(const QString &limit, bool approval = false)
{
    LinkDraft draft;
    draft.limited = true;
    draft.limit = limit;
    draft.approval = approval;
    return draft;
}

LinkDraft endingAt(const QDateTime &moment)
{
    LinkDraft draft;
    draft.expiry = ExpiryChoice::Custom;
    draft.custom = moment;
    return draft;
}

} // namespace

Q_DECLARE_METATYPE(std::optional<domain::DraftProblem>)

class LinkDraftTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number"); // -1 = none
        QTest::newRow("ASCII") << u"1234567890"_s << 1234567890;
        QTest::newRow("Arabic") << u"٠١٢٣٤٥٦٧٨٩"_s << 123456789;
        QTest::newRow("Persian") << u"۰۱۲۳۴۵۶۷۸۹"_s << 123456789;
        QTest::newRow("mixed") << u"1٢۳"_s << 123;
        QTest::newRow("leading zeros") << u"0042"_s << 42;
        QTest::newRow("spaces around") << u" \u00a042\t"_s << 42;
        QTest::newRow("zero") << u"0"_s << 0;
        QTest::newRow("too long for any number")
            << QString(40, u'9') << std::numeric_limits<int>::max();
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("spaces") << u"  "_s << -1;
        QTest::newRow("plus") << u"+5"_s << -1;
        QTest::newRow("minus") << u"-5"_s << -1;
        QTest::newRow("comma") << u"1,000"_s << -1;
        QTest::newRow("point") << u"1.000"_s << -1;
        QTest::newRow("Arabic separator") << u"١٬٠٠٠"_s << -1;
        QTest::newRow("space inside") << u"1 000"_s << -1;
        QTest::newRow("exponent") << u"1e3"_s << -1;
        QTest::newRow("Devanagari") << u"५"_s << -1;
        QTest::newRow("full width") << u"５"_s << -1;
        QTest::newRow("superscript") << u"²"_s << -1;
        QTest::newRow("after the last Arabic digit") << u"\u066a"_s << -1;
        QTest::newRow("before the first ASCII digit") << u"/"_s << -1;
        QTest::newRow("words") << u"five"_s << -1;
    }
    void readsNumbers()
    {
        QFETCH(QString, text);
        QTEST(domain::readNumber(text).value_or(-1), "number");
    }

    void judgesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("0") << QString() << true;
        QTest::newRow("1") << u"a"_s << true;
        QTest::newRow("32") << QString(32, u'a') << true;
        QTest::newRow("33") << QString(33, u'a') << false;
        QTest::newRow("32 emoji") << u"🎉"_s.repeated(32) << true;
        QTest::newRow("33 emoji") << u"🎉"_s.repeated(33) << false;
        QTest::newRow("16 letters with marks") << u"e\u0301"_s.repeated(16) << true;
        QTest::newRow("17 letters with marks") << u"e\u0301"_s.repeated(17) << false;
        QTest::newRow("right to left") << u"سارا"_s.repeated(8) << true;
    }
    void judgesNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        LinkDraft draft;
        draft.name = name;
        const auto problems = problemsOf(draft, now);
        QCOMPARE(problems.isEmpty(), good);
        QCOMPARE(problems.name.has_value(), !good);
    }

    void judgesExpiries_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<std::optional<DraftProblem>>("problem");
        using Problem = std::optional<DraftProblem>;
        QTest::newRow("none") << QDateTime() << Problem(DraftProblem::ExpiryTooSoon);
        QTest::newRow("past") << now.addDays(-1) << Problem(DraftProblem::ExpiryTooSoon);
        QTest::newRow("now") << now << Problem(DraftProblem::ExpiryTooSoon);
        QTest::newRow("59 s ahead") << now.addSecs(59) << Problem(DraftProblem::ExpiryTooSoon);
        QTest::newRow("60 s ahead") << now.addSecs(60) << Problem();
        QTest::newRow("the last second there is") << lastMoment << Problem();
        QTest::newRow("one second later")
            << lastMoment.addSecs(1) << Problem(DraftProblem::ExpiryTooLate);
        QTest::newRow("year 9999") << QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC)
                                   << Problem(DraftProblem::ExpiryTooLate);
    }
    void judgesExpiries()
    {
        QFETCH(QDateTime, moment);
        QFETCH(std::optional<DraftProblem>, problem);
        const auto problems = problemsOf(endingAt(moment), now);
        QVERIFY(problems.expiry == problem);
        QCOMPARE(problems.isEmpty(), !problem);
    }

    void countsPartsOfASecond()
    {
        QVERIFY(problemsOf(endingAt(now.addSecs(60)), now.addMSecs(1)).expiry);
    }

    void judgesTheDateOfCustomOnly()
    {
        LinkDraft draft = endingAt(now.addDays(-1));
        draft.expiry = ExpiryChoice::Never;
        QVERIFY(problemsOf(draft, now).isEmpty());
        draft.expiry = ExpiryChoice::Hour;
        QVERIFY(problemsOf(draft, now).isEmpty());
        QVERIFY(problemsOf(draft, now.addMSecs(999)).isEmpty());
    }

    void knowsThatTimeEnds()
    {
        LinkDraft draft;
        draft.expiry = ExpiryChoice::Hour;
        QVERIFY(problemsOf(draft, lastMoment.addSecs(-3600)).isEmpty());
        QVERIFY(problemsOf(draft, lastMoment.addSecs(-3599)).expiry == DraftProblem::ExpiryTooLate);
    }

    void judgesLimits_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<std::optional<DraftProblem>>("problem");
        using Problem = std::optional<DraftProblem>;
        QTest::newRow("nothing") << QString() << Problem(DraftProblem::LimitNoNumber);
        QTest::newRow("word") << u"many"_s << Problem(DraftProblem::LimitNoNumber);
        QTest::newRow("0") << u"0"_s << Problem(DraftProblem::LimitOutOfRange);
        QTest::newRow("1") << u"1"_s << Problem();
        QTest::newRow("99999") << u"99999"_s << Problem();
        QTest::newRow("Persian 99999") << u"۹۹۹۹۹"_s << Problem();
        QTest::newRow("100000") << u"100000"_s << Problem(DraftProblem::LimitOutOfRange);
        QTest::newRow("4294967297") << u"4294967297"_s << Problem(DraftProblem::LimitOutOfRange);
    }
    void judgesLimits()
    {
        QFETCH(QString, limit);
        QFETCH(std::optional<DraftProblem>, problem);
        QVERIFY(problemsOf(limitedTo(limit), now).limit == problem);
        // What is not in force can't be wrong.
        QVERIFY(problemsOf(limitedTo(limit, true), now).isEmpty());
        LinkDraft off = limitedTo(limit);
        off.limited = false;
        QVERIFY(problemsOf(off, now).isEmpty());
    }

    void givesSettings_data()
    {
        QTest::addColumn<ExpiryChoice>("expiry");
        QTest::addColumn<QDateTime>("expires");
        QTest::newRow("never") << ExpiryChoice::Never << QDateTime();
        QTest::newRow("one hour") << ExpiryChoice::Hour << now.addSecs(3600);
        QTest::newRow("one day") << ExpiryChoice::Day << now.addDays(1);
        QTest::newRow("one week") << ExpiryChoice::Week << now.addDays(7);
        QTest::newRow("custom") << ExpiryChoice::Custom << lastMoment;
    }
    void givesSettings()
    {
        QFETCH(ExpiryChoice, expiry);
        QFETCH(QDateTime, expires);
        for (const bool limited : {false, true}) {
            for (const bool approval : {false, true}) {
                const LinkDraft draft{
                    u"  Summer   campaign\n"_s, expiry, lastMoment, limited, u"٢٥"_s, approval};
                const LinkSettings settings = settingsOf(draft, now.addMSecs(999));
                QCOMPARE(settings.name, u"Summer campaign"_s);
                QCOMPARE(settings.expires, expires);
                QVERIFY(!expires.isValid() || settings.expires.timeSpec() == Qt::UTC);
                QCOMPARE(settings.approval, approval);
                QCOMPARE(settings.limit, limited && !approval ? std::optional(25) : std::nullopt);
            }
        }
    }

    void bringsTheLimitBackAfterApproval()
    {
        LinkDraft draft = limitedTo(u"۱۰۰"_s);
        draft.approval = true;
        QVERIFY(!settingsOf(draft, now).limit);
        draft.approval = false;
        QCOMPARE(settingsOf(draft, now).limit, std::optional(100));
    }

    void saysWhatTheSettingsSay_data()
    {
        QTest::addColumn<LinkSettings>("settings");
        QTest::newRow("nothing") << LinkSettings();
        QTest::newRow("all") << LinkSettings{u"A"_s, now.addSecs(3661), 99999, false};
        QTest::newRow("approval") << LinkSettings{u"A"_s, now.addDays(1), {}, true};
    }
    void saysWhatTheSettingsSay()
    {
        QFETCH(LinkSettings, settings);
        QCOMPARE(settingsOf(draftOf(settings, now), now), settings);
    }

    void givesAnExpiredLinkOneDay()
    {
        const LinkDraft draft = domain::draftOf(LinkSettings{{}, now, {}, false}, now);
        QCOMPARE(draft.expiry, ExpiryChoice::Day);
        QCOMPARE(settingsOf(draft, now).expires, now.addDays(1));
    }

    void remembersThePausedLinksLimit()
    {
        domain::Link link;
        link.settings = {u"A"_s, {}, {}, true};
        link.beforePause = LinkSettings{u"A"_s, {}, 37, false};
        LinkDraft draft = domain::draftOf(link, now);
        QCOMPARE(settingsOf(draft, now), link.settings);
        draft.approval = false;
        QCOMPARE(settingsOf(draft, now), *link.beforePause);
    }

    void takesATemplate()
    {
        LinkDraft draft = limitedTo(u"7"_s);
        draft.name = u"Mine"_s;
        const LinkTemplate week{u"Week"_s, {}, 24h * 7, {}, false};
        LinkDraft made = applied(week, draft, now);
        QCOMPARE(made.name, u"Mine"_s);
        QCOMPARE(made.expiry, ExpiryChoice::Week);
        QVERIFY(!made.limited);
        QCOMPARE(made.limit, u"7"_s);
        const LinkTemplate odd{u"Odd"_s, u"Theirs"_s, 90min, 3, false};
        made = applied(odd, draft, now);
        QCOMPARE(made.name, u"Theirs"_s);
        QCOMPARE(made.expiry, ExpiryChoice::Custom);
        QCOMPARE(settingsOf(made, now), settingsOf(odd, now));
        const LinkTemplate ask{u"Ask"_s, {}, {}, {}, true};
        made = applied(ask, draft, now);
        QVERIFY(made.approval);
        QCOMPARE(made.expiry, ExpiryChoice::Never);
    }

    void makesATemplate()
    {
        LinkDraft draft = limitedTo(u"٧"_s);
        draft.name = u" A  b "_s;
        draft.expiry = ExpiryChoice::Day;
        QVERIFY(templateOf(draft, u"T"_s, now) == (LinkTemplate{u"T"_s, u"A b"_s, 24h, 7, false}));
        draft.expiry = ExpiryChoice::Custom;
        draft.custom = now.addSecs(5400);
        draft.approval = true;
        QVERIFY(templateOf(draft, u"T"_s, now)
                == (LinkTemplate{u"T"_s, u"A b"_s, 90min, {}, true}));
        draft.expiry = ExpiryChoice::Never;
        QVERIFY(!templateOf(draft, u"T"_s, now).lifetime);
    }
};

QTEST_GUILESS_MAIN(LinkDraftTest)
#include "tst_linkdraft.moc"
