// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linkquery.h"

#include "support/testing.h"

#include <QRandomGenerator>

#include <bitset>

using domain::Link;
using domain::LinkFilter;
using domain::LinkRole;
using domain::LinkSettings;
using namespace Qt::StringLiterals;

namespace {

using Filters = std::bitset<domain::linkFilterCount>;
using FilterList = QList<LinkFilter>;

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

Filters filtersAt(const Link &link, const QDateTime &now)
{
    Filters filters;
    for (std::size_t i = 0; i < filters.size(); ++i)
        filters[i] = domain::passes(link, static_cast<LinkFilter>(i), now);
    return filters;
}

Filters filtersIn(const FilterList &list)
{
    Filters filters;
    for (const LinkFilter filter : list)
        filters.set(static_cast<std::size_t>(filter));
    return filters;
}

/// Any link at all, with moments close to each other, so that edges meet.
Link randomLink(QRandomGenerator &random)
{
    const auto oneIn = [&random](int n) {
        return random.bounded(n) == 0;
    };
    Link link;
    link.role = static_cast<LinkRole>(random.bounded(3));
    if (!oneIn(4))
        link.settings.expires = noon.addSecs(random.bounded(-100'000, 1'500'000));
    if (!oneIn(4))
        link.createdAt = noon.addSecs(random.bounded(-1'500'000, 1'600'000));
    if (oneIn(2))
        link.settings.limit = random.bounded(1, 5);
    if (!oneIn(3))
        link.inside = random.bounded(0, 6);
    link.settings.approval = oneIn(3);
    link.revoked = oneIn(8);
    link.verified = !oneIn(8);
    link.uncertain = oneIn(8);
    if (oneIn(5))
        link.beforePause = LinkSettings();
    return link;
}

} // namespace

class LinkQueryTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void putsEachLinkIntoItsFilters_data()
    {
        QTest::addColumn<Link>("link");
        QTest::addColumn<FilterList>("filters");
        using F = LinkFilter;

        Link link;
        QTest::newRow("plain") << link << FilterList{F::All, F::Active, F::Unlimited};
        link.settings.approval = true;
        QTest::newRow("approval") << link
                                  << FilterList{F::All, F::Active, F::Approval, F::Unlimited};
        link.beforePause = LinkSettings();
        QTest::newRow("paused") << link << FilterList{F::All, F::Active, F::Paused, F::Unlimited};
        link.revoked = true;
        QTest::newRow("revoked while paused")
            << link << FilterList{F::All, F::Inactive, F::Revoked};

        link = {};
        link.role = LinkRole::Primary;
        QTest::newRow("primary") << link << FilterList{F::All, F::Active};
        link.role = LinkRole::Subscription;
        QTest::newRow("subscription") << link << FilterList{F::All, F::Active, F::Subscription};

        link = {};
        link.verified = false;
        QTest::newRow("unverified")
            << link << FilterList{F::All, F::Active, F::Unverified, F::Unlimited};
        link.uncertain = true;
        QTest::newRow("unknown") << link << FilterList{F::All, F::Active, F::Unlimited};

        link = {};
        link.settings.limit = 4;
        QTest::newRow("limited, not counted") << link << FilterList{F::All, F::Active};
        link.inside = 2;
        QTest::newRow("half full") << link << FilterList{F::All, F::Active};
        link.inside = 3;
        QTest::newRow("three quarters full")
            << link << FilterList{F::All, F::Active, F::EndingSoon, F::NearlyFull};
        link.inside = 4;
        QTest::newRow("full") << link << FilterList{F::All, F::Inactive, F::NearlyFull};
        link.revoked = true;
        QTest::newRow("revoked when full") << link << FilterList{F::All, F::Inactive, F::Revoked};

        link = {};
        link.createdAt = noon;
        link.settings.expires = noon.addDays(8);
        QTest::newRow("ends in eight days") << link << FilterList{F::All, F::Active};
        link.settings.expires = noon.addDays(7);
        QTest::newRow("ends in seven days")
            << link << FilterList{F::All, F::Active, F::EndingThisWeek};
        link.settings.expires = noon.addDays(7).addSecs(1);
        QTest::newRow("ends in a second more") << link << FilterList{F::All, F::Active};
        link.createdAt = {};
        link.settings.expires = noon.addSecs(1);
        QTest::newRow("about to end")
            << link << FilterList{F::All, F::Active, F::EndingSoon, F::EndingThisWeek};
        link.settings.expires = noon;
        QTest::newRow("ends now") << link << FilterList{F::All, F::Inactive};
        link.settings.expires = noon.addSecs(60);
        link.revoked = true;
        QTest::newRow("revoked before its end")
            << link << FilterList{F::All, F::Inactive, F::Revoked};
    }

    void putsEachLinkIntoItsFilters()
    {
        QFETCH(const Link, link);
        QFETCH(const FilterList, filters);
        QCOMPARE(filtersAt(link, noon).to_string(), filtersIn(filters).to_string());
    }

    void changesNothingBeforeTheNextFilterChangeAndSomethingThen()
    {
        QRandomGenerator random(20261120);
        int changes = 0;
        for (int round = 0; round < 4000; ++round) {
            const Link link = randomLink(random);
            QDateTime now = noon;
            // From change to change, to the last one.
            for (int step = 0; step < 10; ++step) {
                const Filters before = filtersAt(link, now);
                const auto state = domain::stateOf(link, now);
                const QDateTime next = domain::nextFilterChange(link, now);
                const QDateTime until = next.isValid() ? next : now.addDays(60);
                QVERIFY(until > now);
                const qint64 last = now.msecsTo(until) - 1;
                for (int probe = 0; probe < 8; ++probe) {
                    const auto offset = qint64(random.generateDouble() * double(last));
                    const QDateTime between = now.addMSecs(probe == 0 ? last : offset);
                    QVERIFY2(filtersAt(link, between) == before, qPrintable(between.toString()));
                    QCOMPARE(domain::stateOf(link, between), state);
                }
                if (!next.isValid())
                    break;
                QVERIFY(filtersAt(link, next) != before || domain::stateOf(link, next) != state);
                ++changes;
                now = next;
                QVERIFY(step < 9);
            }
        }
        QVERIFY2(changes > 3000, "the links hardly ever change");
    }

    void findsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::newRow("case") << u"Summer Sale"_s << u"SUMMER sale"_s;
        QTest::newRow("accents") << u"Crème Brûlée"_s << u"creme brulee"_s;
        QTest::newRow("accents typed apart") << u"Cre\u0300me"_s << u"Crème"_s;
        QTest::newRow("ligature") << u"o\ufb03ce"_s << u"office"_s;
        QTest::newRow("full width") << u"ＡＢＣ１２３"_s << u"abc123"_s;
        QTest::newRow("Turkish dotted capital") << u"İSTANBUL"_s << u"istanbul"_s;
        QTest::newRow("Turkish dotless small") << u"KADIKÖY"_s << u"kadıköy"_s;
        QTest::newRow("Turkish dotless both ways") << u"ısparta"_s << u"ISPARTA"_s;
        QTest::newRow("German sharp s") << u"Straße"_s << u"STRASSE"_s;
        QTest::newRow("German capital sharp s") << u"GROẞ"_s << u"groß"_s;
        QTest::newRow("German umlaut") << u"Über"_s << u"ÜBER"_s;
        QTest::newRow("Greek final sigma") << u"ΟΔΥΣΣΕΥΣ"_s << u"οδυσσευς"_s;
        QTest::newRow("Greek tonos") << u"Αθήνα"_s << u"ΑΘΗΝΑ"_s;
        QTest::newRow("Persian yeh and kaf from an Arabic keyboard")
            << u"کتاب فارسی"_s << u"كتاب فارسي"_s;
        QTest::newRow("Persian joiner left out") << u"می\u200cخواهم"_s << u"میخواهم"_s;
        QTest::newRow("Persian digits") << u"تخفیف ۲۰۲۶"_s << u"تخفیف 2026"_s;
        QTest::newRow("Arabic digits and vowel points") << u"عَرْض ٣٠"_s << u"عرض 30"_s;
        QTest::newRow("Arabic lengthened") << u"عـــرض"_s << u"عرض"_s;
        QTest::newRow("Cyrillic case") << u"НОВЫЙ ГОД"_s << u"новый год"_s;
        QTest::newRow("Cyrillic yo") << u"Ёлка"_s << u"елка"_s;
        QTest::newRow("direction marks") << u"\u2067abc\u2069"_s << u"abc"_s;
        QTest::newRow("emoji with and without its variation") << u"❤\ufe0f"_s << u"❤"_s;
    }

    void findsWhatPeopleType()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, typed);
        QCOMPARE(domain::foldedForSearch(text), domain::foldedForSearch(typed));
        QVERIFY(!domain::foldedForSearch(text).isEmpty());
    }

    void tellsDifferentTextsApart()
    {
        QVERIFY(domain::foldedForSearch(u"sale"_s) != domain::foldedForSearch(u"sales"_s));
        QVERIFY(domain::foldedForSearch(u"год"_s) != domain::foldedForSearch(u"гад"_s));
        QCOMPARE(domain::foldedForSearch(u"100%_a-b"_s), u"100%_a-b"_s);
        QCOMPARE(domain::foldedForSearch({}), QString());
    }
};

QTEST_GUILESS_MAIN(LinkQueryTest)
#include "tst_linkquery.moc"
