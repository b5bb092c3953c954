// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/copyas.h"

#include "support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using domain::copied;
using domain::CopyFormat;
using domain::LinkToCopy;

namespace {

LinkToCopy summer()
{
    LinkToCopy copy;
    copy.link.url = u"https://t.me/+kQ3xV9sPf0wYz2aa"_s;
    copy.link.settings.name = u"Summer campaign"_s;
    copy.link.settings.expires = QDateTime(QDate(2026, 11, 23), QTime(18, 0), Qt::UTC);
    copy.link.settings.limit = 100;
    copy.link.notes.text = u"Instagram bio,\nstory 4"_s;
    copy.link.notes.tags = {u"ads"_s, u"summer"_s};
    copy.chatTitle = u"Acme News"_s;
    copy.botUsername = u"acme_invites_bot"_s;
    return copy;
}

/// Nothing is set, and it is dead.
LinkToCopy bare()
{
    LinkToCopy copy;
    copy.link.url = u"https://t.me/joinchat/A-b_Cd"_s;
    copy.link.revoked = true;
    return copy;
}

LinkToCopy named(const QString &name)
{
    LinkToCopy copy = bare();
    copy.link.settings.name = name;
    return copy;
}

QJsonArray asJson(const std::vector<LinkToCopy> &links)
{
    return QJsonDocument::fromJson(copied(CopyFormat::Json, links).toUtf8()).array();
}

} // namespace

class CopyAsTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void writesNamesAndLinks()
    {
        QCOMPARE(
            copied(CopyFormat::NameAndLink, {summer(), bare()}),
            u"Summer campaign: https://t.me/+kQ3xV9sPf0wYz2aa\nhttps://t.me/joinchat/A-b_Cd"_s);
        QCOMPARE(copied(CopyFormat::NameAndLink, {}), QString());
    }

    void writesMarkdown()
    {
        QCOMPARE(copied(CopyFormat::Markdown, {summer(), summer()}),
                 u"[Summer campaign](https://t.me/+kQ3xV9sPf0wYz2aa)\n"
                 "[Summer campaign](https://t.me/+kQ3xV9sPf0wYz2aa)"_s);
        QCOMPARE(copied(CopyFormat::Markdown, {bare()}),
                 uR"([https\:\/\/t\.me\/joinchat\/A\-b\_Cd](https://t.me/joinchat/A-b_Cd))"_s);
    }

    void leavesNoMarkupInNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("emphasis") << u"*a* _b_ ~c~ `d`"_s << uR"(\*a\* \_b\_ \~c\~ \`d\`)"_s;
        QTest::newRow("a link of its own")
            << u"](https://evil.example) [x"_s << uR"(\]\(https\:\/\/evil\.example\) \[x)"_s;
        QTest::newRow("a backslash before the end") << u"a\\"_s << uR"(a\\)"_s;
        QTest::newRow("a picture") << u"![x](y)"_s << uR"(\!\[x\]\(y\))"_s;
        QTest::newRow("HTML") << u"<b>&lt;</b>"_s << uR"(\<b\>\&lt\;\<\/b\>)"_s;
        QTest::newRow("two lines") << u"a\n# b"_s << uR"(a \# b)"_s;
        QTest::newRow("letters of other scripts") << u"Київ 2026 ★"_s << u"Київ 2026 ★"_s;
    }

    void leavesNoMarkupInNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QCOMPARE(copied(CopyFormat::Markdown, {named(name)}),
                 u'[' + text + u"](https://t.me/joinchat/A-b_Cd)"_s);
    }

    void letsNoAddressEndTheMarkup()
    {
        LinkToCopy copy = named(u"x"_s);
        copy.link.url = u"https://t.me/+a) [y](https://evil.example\n"_s;
        const QString text = copied(CopyFormat::Markdown, {copy});
        QCOMPARE(text.count(u')'), 1);
        QCOMPARE(text.count(u'\n'), 0);
        QCOMPARE(text.count(u' '), 0);
    }

    void writesCsv()
    {
        QCOMPARE(
            copied(CopyFormat::Csv, {summer(), bare()}),
            u"url,name,kind,expires,limit,approval,revoked,note,tags,chat,bot\r\n"
            "https://t.me/+kQ3xV9sPf0wYz2aa,Summer campaign,additional,2026-11-23T18:00:00Z,100,"
            "false,false,\"Instagram bio,\nstory 4\",\"ads, summer\",Acme News,"
            "acme_invites_bot\r\n"
            "https://t.me/joinchat/A-b_Cd,,additional,,,false,true,,,,\r\n"_s);
        QVERIFY(copied(CopyFormat::Csv, {}).startsWith(u"url,"_s));
    }

    void runsNoFormula()
    {
        QVERIFY(copied(CopyFormat::Csv, {named(u"=1+1"_s)}).contains(u",'=1+1,"_s));
    }

    void writesJson()
    {
        const QJsonArray array = asJson({summer(), bare()});
        QCOMPARE(array.size(), 2);
        QCOMPARE(array[0].toObject(),
                 (QJsonObject{{u"url"_s, u"https://t.me/+kQ3xV9sPf0wYz2aa"_s},
                              {u"name"_s, u"Summer campaign"_s},
                              {u"kind"_s, u"additional"_s},
                              {u"expires"_s, u"2026-11-23T18:00:00Z"_s},
                              {u"limit"_s, 100},
                              {u"approval"_s, false},
                              {u"revoked"_s, false},
                              {u"note"_s, u"Instagram bio,\nstory 4"_s},
                              {u"tags"_s, QJsonArray{u"ads"_s, u"summer"_s}},
                              {u"chat"_s, u"Acme News"_s},
                              {u"bot"_s, u"acme_invites_bot"_s}}));
        const QJsonObject second = array[1].toObject();
        for (const QString &key : {u"name"_s, u"expires"_s, u"limit"_s, u"note"_s, u"chat"_s})
            QVERIFY2(second.value(key).isNull(), qPrintable(key));
        QCOMPARE(second.value(u"revoked"_s), QJsonValue(true));
        QCOMPARE(second.value(u"tags"_s), QJsonValue(QJsonArray()));
        QVERIFY(asJson({}).isEmpty());
    }

    void namesEveryKind_data()
    {
        QTest::addColumn<domain::LinkRole>("role");
        QTest::addColumn<bool>("approval");
        QTest::addColumn<QString>("word");
        QTest::newRow("primary") << domain::LinkRole::Primary << false << u"primary"_s;
        QTest::newRow("additional") << domain::LinkRole::Additional << false << u"additional"_s;
        QTest::newRow("approval") << domain::LinkRole::Additional << true << u"approval"_s;
        QTest::newRow("subscription")
            << domain::LinkRole::Subscription << false << u"subscription"_s;
    }

    void namesEveryKind()
    {
        QFETCH(domain::LinkRole, role);
        QFETCH(bool, approval);
        QFETCH(QString, word);
        LinkToCopy copy = bare();
        copy.link.role = role;
        copy.link.settings.approval = approval;
        QCOMPARE(asJson({copy})[0][u"kind"_s].toString(), word);
        QCOMPARE(asJson({copy})[0][u"approval"_s].toBool(), approval);
    }

    void leavesOutWhatNobodySees_data()
    {
        QTest::addColumn<CopyFormat>("format");
        QTest::newRow("name and link") << CopyFormat::NameAndLink;
        QTest::newRow("Markdown") << CopyFormat::Markdown;
        QTest::newRow("CSV") << CopyFormat::Csv;
        QTest::newRow("JSON") << CopyFormat::Json;
    }

    void leavesOutWhatNobodySees()
    {
        QFETCH(CopyFormat, format);
        LinkToCopy copy = summer();
        const QString hidden = u"a\u202eb\u200bc\u0007\ufeffd\r\U000e0041e"_s;
        const QString token = u" "_s + QLatin1String(testsupport::testToken);
        copy.link.settings.name = copy.link.notes.text = copy.chatTitle = copy.botUsername =
            hidden + token;
        copy.link.notes.tags = {hidden + token};
        const QString text = copied(format, {copy});
        for (const char16_t c : {u'\u202e', u'\u200b', u'\u0007', u'\ufeff'})
            QVERIFY(!text.contains(QChar(c)));
        QVERIFY(text.contains(u"abc d e"_s));
        QVERIFY(!text.contains(u"testTokenThatMustNeverBeSeen"_s));
    }

    void putsAllMomentsIntoUtc()
    {
        LinkToCopy copy = bare();
        copy.link.settings.expires =
            QDateTime(QDate(2026, 11, 23), QTime(20, 0), Qt::OffsetFromUTC, 7200);
        QCOMPARE(asJson({copy})[0][u"expires"_s].toString(), u"2026-11-23T18:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(CopyAsTest)
#include "tst_copyas.moc"
