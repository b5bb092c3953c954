// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/bidi.h"

#include "support/testing.h"

using namespace Qt::StringLiterals;

class BidiTest : public testsupport::Test
{
    Q_OBJECT

    /// With brackets for the isolates, so that they can be read.
    static QString seen(const QString &text)
    {
        QString result = widgets::painted(text, Qt::RightToLeft);
        return result.replace(QChar(0x2066), u'[')
            .replace(QChar(0x2069), u']')
            .remove(QChar(0x200F));
    }

private Q_SLOTS:
    void keepsWhatIsReadFromLeftToRightTogether_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a username", u"از @BotFather، بخش"_s, u"از [@BotFather]، بخش"_s);
        row("a link", u"لینک https://t.me/+AbC_d-e است."_s, u"لینک [https://t.me/+AbC_d-e] است."_s);
        row("a link cut short", u"لینک t.me/+AbC…"_s, u"لینک [t.me/+AbC…]"_s);
        row("the number of a chat", u"گفتگو -1001234567890 است"_s, u"گفتگو [-1001234567890] است"_s);
        row("a name with a bracket", u"Partners (approval)"_s, u"[Partners (approval)]"_s);
        row("a name within brackets", u"ربات (Acme) است"_s, u"ربات ([Acme]) است"_s);
        row("a name with a picture", u"Sponsors ☆ 2"_s, u"[Sponsors ☆ 2]"_s);
        row("parts of a line", u"Acme · @acme · عضو"_s, u"[Acme] · [@acme] · عضو"_s);
        row("in quotation marks", u"لینک «Summer!» باطل شد"_s, u"لینک «[Summer]!» باطل شد"_s);
        row("an option", u"با --profile شروع شود"_s, u"با [--profile] شروع شود"_s);
        row("a command", u"دستور /newbot را"_s, u"دستور [/newbot] را"_s);
        row("Cyrillic", u"Київ, листівки"_s, u"[Київ, листівки]"_s);
        row("nothing of the kind", u"۱۲ عضو"_s, u"۱۲ عضو"_s);
        row("nothing", {}, {});
    }

    void keepsWhatIsReadFromLeftToRightTogether()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(seen(text), expected);
    }

    void givesTheSentenceTheDirectionOfTheScreen()
    {
        QVERIFY(widgets::painted(u"Gatehouse پرسید"_s, Qt::RightToLeft).startsWith(QChar(0x200F)));
        QVERIFY(widgets::painted(u"دانشجویان joined"_s, Qt::LeftToRight).startsWith(QChar(0x200E)));
    }

    void leavesOrdinaryTextsAlone()
    {
        QCOMPARE(widgets::painted(u"From @BotFather"_s, Qt::LeftToRight), u"From @BotFather"_s);
        QCOMPARE(widgets::painted(u"همهٔ لینک‌ها"_s, Qt::RightToLeft),
                 u"همهٔ لینک‌ها"_s);
    }
};

QTEST_MAIN(BidiTest)
#include "tst_bidi.moc"
