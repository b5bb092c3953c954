// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "core/log.h"

#include "support/testing.h"

using namespace Qt::StringLiterals;

class LogTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void hidesWhatLooksLikeAToken_data()
    {
        const QString token = QString::fromLatin1(testsupport::testToken);
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("alone") << token << u"[token]"_s;
        QTest::newRow("in a URL") << u"https://api.telegram.org/bot"_s + token + u"/getMe"_s
                                  << u"https://api.telegram.org/bot[token]/getMe"_s;
        QTest::newRow("percent encoded")
            << u"/bot"_s + QString(token).replace(u':', u"%3A"_s) << u"/bot[token]"_s;
        QTest::newRow("lower case percent")
            << QString(token).replace(u':', u"%3a"_s) << u"[token]"_s;
        QTest::newRow("two of them") << token + u", "_s + token << u"[token], [token]"_s;
        QTest::newRow("glued to a word")
            << u"token="_s + token + u"&x=1"_s << u"token=[token]&x=1"_s;
        QTest::newRow("between quotes") << u"\""_s + token + u"\""_s << u"\"[token]\""_s;
    }
    void hidesWhatLooksLikeAToken()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(core::redact(text), clean);
    }

    void leavesOtherTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("time") << u"at 12:30:15 on 2026-11-21"_s;
        QTest::newRow("address") << u"http://127.0.0.1:8081/bot/getMe"_s;
        QTest::newRow("invite link") << u"https://t.me/+AbCdEf12GhIjKlMnOpQrStUv"_s;
        QTest::newRow("short secret") << u"123:abc"_s;
    }
    void leavesOtherTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(core::redact(text), text);
    }

    void refusesAnUnknownLevel() { QVERIFY(!core::setUpLog(u"loud"_s)); }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
