// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/linktemplate.h"

#include "domain/linkacts.h"
#include "support/testing.h"

using domain::LinkSettings;
using domain::LinkTemplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(12, 0, 0, 700), Qt::UTC);

QDateTime later(qint64 seconds)
{
    return QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC).addSecs(seconds);
}

} // namespace

class LinkTemplateTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void givesSettings()
    {
        const LinkTemplate guest{u"Guest"_s, u"For a guest"_s, 1h, 1, false};
        QCOMPARE(settingsOf(guest, now), (LinkSettings{u"For a guest"_s, later(3600), 1, false}));
        QCOMPARE(settingsOf(guest, now).expires.time().msec(), 0);
        const LinkTemplate ask{u"Ask"_s, {}, {}, {}, true};
        QCOMPARE(settingsOf(ask, now), (LinkSettings{{}, {}, {}, true}));
    }

    void neverGivesALimitToApproval()
    {
        const LinkTemplate both{u"Both"_s, {}, {}, 10, true};
        QVERIFY(!settingsOf(both, now).limit);
    }

    void neverGivesALinkMoreTimeThanThereIs()
    {
        const LinkTemplate old{u"Old"_s, {}, 24h * 365 * 20, {}, false};
        QCOMPARE(settingsOf(old, now).expires, domain::latestExpiry());
    }

    void isWrittenAndRead()
    {
        const std::vector<LinkTemplate> all{
            {u"Guest"_s, u"سارا 🎉"_s, 1h, 1, false},
            {u"<b>\"Ask\"</b>\n"_s.trimmed(), {}, {}, {}, true},
            {u"Largest"_s, {}, 60s, 99999, false},
            {u"Open"_s, {}, {}, {}, false},
        };
        QVERIFY(domain::readTemplates(domain::templatesText(all)) == all);
        QVERIFY(!domain::templatesText(all).contains(u'\n'));
    }

    void leavesOutWhatCantBeUsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kept");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("no JSON") << u"[{\"title\":"_s << 0;
        QTest::newRow("another JSON") << u"{\"title\":\"a\"}"_s << 0;
        QTest::newRow("no object") << u"[1,\"a\",null,[]]"_s << 0;
        QTest::newRow("good") << u"[{\"title\":\"a\"}]"_s << 1;
        QTest::newRow("unknown keys") << u"[{\"title\":\"a\",\"colour\":3}]"_s << 1;
        QTest::newRow("no title") << u"[{\"name\":\"a\"}]"_s << 0;
        QTest::newRow("blank title") << u"[{\"title\":\" \"}]"_s << 0;
        QTest::newRow("the same title") << u"[{\"title\":\"a\"},{\"title\":\"a\"}]"_s << 1;
        QTest::newRow("lifetime of a minute") << u"[{\"title\":\"a\",\"lifetime\":60}]"_s << 1;
        QTest::newRow("lifetime too short") << u"[{\"title\":\"a\",\"lifetime\":59}]"_s << 0;
        QTest::newRow("lifetime negative") << u"[{\"title\":\"a\",\"lifetime\":-3600}]"_s << 0;
        QTest::newRow("lifetime without end")
            << u"[{\"title\":\"a\",\"lifetime\":9007199254740991}]"_s << 0;
        QTest::newRow("lifetime no number") << u"[{\"title\":\"a\",\"lifetime\":\"1h\"}]"_s << 0;
        QTest::newRow("limit of one") << u"[{\"title\":\"a\",\"limit\":1}]"_s << 1;
        QTest::newRow("limit of none") << u"[{\"title\":\"a\",\"limit\":0}]"_s << 0;
        QTest::newRow("limit too large") << u"[{\"title\":\"a\",\"limit\":100000}]"_s << 0;
        QTest::newRow("limit no number") << u"[{\"title\":\"a\",\"limit\":\"5\"}]"_s << 0;
        QTest::newRow("limit and approval")
            << u"[{\"title\":\"a\",\"limit\":5,\"approval\":true}]"_s << 0;
        QTest::newRow("a bad one between good ones")
            << u"[{\"title\":\"a\"},{\"limit\":0},{\"title\":\"b\"}]"_s << 2;
    }
    void leavesOutWhatCantBeUsed()
    {
        QFETCH(QString, text);
        QFETCH(int, kept);
        QCOMPARE(static_cast<int>(domain::readTemplates(text).size()), kept);
    }

    void cleansTheNameItReads()
    {
        const QString name(50, u'n');
        const auto read =
            domain::readTemplates(u"[{\"title\":\" a \",\"name\":\"  %1\"}]"_s.arg(name));
        QCOMPARE(read.at(0).title, u"a"_s);
        QCOMPARE(read.at(0).name, name.left(32));
    }
};

QTEST_GUILESS_MAIN(LinkTemplateTest)
#include "tst_linktemplate.moc"
