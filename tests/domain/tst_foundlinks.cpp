// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/foundlinks.h"

#include "support/testing.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using domain::findLinks;
using domain::FoundLinks;

namespace {

const QString hash = u"kQ3xV9sPf0wYz2aa"_s;
const QString plain = u"https://t.me/+kQ3xV9sPf0wYz2aa"_s;
const QString old = u"https://t.me/joinchat/kQ3xV9sPf0wYz2aa"_s;

/// Every entry in a line: "1 url", "2 cut hash…", "3 no text".
QString told(const QString &text)
{
    QStringList lines;
    for (const domain::FoundLink &found : findLinks(text).found) {
        const QString number = QString::number(found.line) + u' ';
        if (found.truncated)
            lines += number + u"cut "_s + found.hash;
        else if (found.hash.isEmpty())
            lines += number + u"no "_s + found.text;
        else
            lines += number + found.url;
    }
    return lines.join(u'\n');
}

} // namespace

class FoundLinksTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void findsALinkWhereverItStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *cause, const QString &text, const QString &url = plain,
                            const QString &shown = {}) {
            QTest::newRow(cause) << text << url << (shown.isEmpty() ? url : shown);
        };
        row("alone", plain);
        row("without scheme", u"t.me/+kQ3xV9sPf0wYz2aa"_s, plain, u"t.me/+kQ3xV9sPf0wYz2aa"_s);
        row("http", u"http://t.me/+kQ3xV9sPf0wYz2aa"_s, plain, u"http://t.me/+kQ3xV9sPf0wYz2aa"_s);
        row("www", u"www.t.me/+kQ3xV9sPf0wYz2aa"_s, plain, u"www.t.me/+kQ3xV9sPf0wYz2aa"_s);
        row("telegram.me", u"https://telegram.me/+kQ3xV9sPf0wYz2aa"_s, plain,
            u"https://telegram.me/+kQ3xV9sPf0wYz2aa"_s);
        row("telegram.dog", u"telegram.dog/joinchat/kQ3xV9sPf0wYz2aa"_s, old,
            u"telegram.dog/joinchat/kQ3xV9sPf0wYz2aa"_s);
        row("the old form", old, old);
        row("capitals", u"HTTPS://T.ME/JoinChat/kQ3xV9sPf0wYz2aa"_s, old,
            u"HTTPS://T.ME/JoinChat/kQ3xV9sPf0wYz2aa"_s);
        row("tg", u"tg://join?invite=kQ3xV9sPf0wYz2aa"_s, plain,
            u"tg://join?invite=kQ3xV9sPf0wYz2aa"_s);
        row("tg without slashes", u"tg:join?invite=kQ3xV9sPf0wYz2aa"_s, plain,
            u"tg:join?invite=kQ3xV9sPf0wYz2aa"_s);
        row("tg with another parameter", u"tg://join?a=b&amp;invite=kQ3xV9sPf0wYz2aa&c=d"_s, plain,
            u"tg://join?a=b&amp;invite=kQ3xV9sPf0wYz2aa"_s);
        row("a plus that was encoded", u"https://t.me/%2BkQ3xV9sPf0wYz2aa"_s, plain,
            u"https://t.me/%2BkQ3xV9sPf0wYz2aa"_s);
        row("a plus as HTML", u"https://t.me/&#43;kQ3xV9sPf0wYz2aa"_s, plain,
            u"https://t.me/&#43;kQ3xV9sPf0wYz2aa"_s);
        row("in a sentence", u"Come to "_s + plain + u", friends!"_s);
        row("at a sentence's end", u"Come to "_s + plain + u'.');
        row("before two dots", plain + u".."_s);
        row("as a question", u"Is it "_s + plain + u'?');
        row("in quotes", u"“"_s + plain + u"”"_s);
        row("in parentheses", u"(see "_s + plain + u')');
        row("in angle brackets", u'<' + plain + u'>');
        row("in Markdown", u"* [Summer *sale*]("_s + plain + u") now"_s);
        row("as its own Markdown text", u"["_s + plain + u"]("_s + plain + u')');
        row("in bold Markdown", u"**"_s + plain + u"**"_s);
        row("in emphasis", u"_"_s + plain + u"_"_s);
        row("in strong emphasis", u"__"_s + plain + u"__"_s);
        row("in code", u"`"_s + plain + u"`"_s);
        row("in HTML", u"<p><a href=\""_s + plain + u"\">Join</a></p>"_s);
        row("in HTML with single quotes", u"<a href='"_s + plain + u"'>Join</a>"_s);
        row("in HTML without quotes", u"<a href="_s + plain + u">Join</a>"_s);
        row("in HTML as its own text", u"<a href=\""_s + plain + u"\">"_s + plain + u"</a>"_s);
        row("in HTML without a scheme", u"<a href=\"//t.me/+kQ3xV9sPf0wYz2aa\">Join</a>"_s, plain,
            u"//t.me/+kQ3xV9sPf0wYz2aa"_s);
        row("in CSV", u"12,\"Summer, sale\","_s + plain + u",2026-11-20"_s);
        row("in CSV with semicolons", u"12;"_s + plain + u";x"_s);
        row("between tabs", u"a\t"_s + plain + u"\tb"_s);
        row("in JSON", u"{\"invite_link\":\""_s + plain + u"\"}"_s);
        row("as a parameter", u"https://example.org/?to="_s + plain + u"&x=1"_s);
        row("after a colon", u"Link:t.me/+kQ3xV9sPf0wYz2aa"_s, plain, u"t.me/+kQ3xV9sPf0wYz2aa"_s);
        row("glued to a word", u"Link"_s + plain);
        row("in a script without spaces", u"加入t.me/+kQ3xV9sPf0wYz2aa吧"_s, plain,
            u"t.me/+kQ3xV9sPf0wYz2aa"_s);
        row("after an emoji", u"👉t.me/+kQ3xV9sPf0wYz2aa"_s, plain, u"t.me/+kQ3xV9sPf0wYz2aa"_s);
        row("before a full-width stop", plain + u"。"_s);
        row("after a mark nobody sees", u"\u200b"_s + plain + u"\u200b"_s);
        row("with a slash behind", plain + u'/');
        row("with a parameter", plain + u"?start=1"_s);
        row("with a fragment", plain + u"#top"_s);
        row("half a character before it", QString(QChar(0xd83d)) + plain);
        row("with - and _ in its hash", u"https://t.me/+A-b_C-d_E-f_G-h-"_s,
            u"https://t.me/+A-b_C-d_E-f_G-h-"_s);
        row("ending in _", u"https://t.me/+AbCdEfGh_"_s, u"https://t.me/+AbCdEfGh_"_s);
        row("as long as a hash may be", u"https://t.me/+"_s + QString(128, u'x'),
            u"https://t.me/+"_s + QString(128, u'x'));
        row("beside a phone number's link", u"t.me/+4915112345678 "_s + plain);
    }

    void findsALinkWhereverItStands()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(QString, shown);
        const FoundLinks links = findLinks(text);
        QCOMPARE(links.found.size(), 1U);
        const domain::FoundLink &found = links.found.front();
        QCOMPARE(found.url, url);
        QCOMPARE(found.text, shown);
        QCOMPARE(found.hash, domain::inviteHash(url));
        QCOMPARE(found.line, 1);
        QVERIFY(!found.truncated);
        QVERIFY(!links.cut);
        QCOMPARE(links.untold, 0);
    }

    void isNotTakenInByWhatLooksAlike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"no link here"_s;
        QTest::newRow("another site") << u"https://example.org/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("a longer host") << u"https://not-t.me/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("another host's end") << u"xt.me/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("below the host") << u"join.t.me/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("before another host") << u"https://t.me.example.org/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("as a user's name") << u"https://t.me/+@example.org"_s;
        QTest::newRow("behind a user's name") << u"https://example@t.me/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("as another site's path") << u"https://example.org/t.me/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("with a port") << u"https://t.me:81/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("another scheme") << u"ftp://t.me/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("Cyrillic before the host") << u"бt.me/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("Cyrillic in the host") << u"https://t.mе/+kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("a phone number") << u"https://t.me/+4915112345678"_s;
        QTest::newRow("a chat") << u"https://t.me/acme_news"_s;
        QTest::newRow("a message") << u"https://t.me/c/1234567890/12"_s;
        QTest::newRow("without a hash") << u"https://t.me/+ and https://t.me/joinchat/"_s;
        QTest::newRow("something below it") << u"https://t.me/+kQ3xV9sPf0wYz2aa/12"_s;
        QTest::newRow("a hash that is too long") << u"https://t.me/+"_s + QString(129, u'x');
        QTest::newRow("tg of another kind") << u"tg://resolve?invite=kQ3xV9sPf0wYz2aa"_s;
        QTest::newRow("tg without a hash") << u"tg://join?invite="_s;
        QTest::newRow("a bot's token") << u"123456:AAF-x"_s;
    }

    void isNotTakenInByWhatLooksAlike()
    {
        QFETCH(QString, text);
        const FoundLinks links = findLinks(text);
        QCOMPARE(links.found.size(), 1U);
        QVERIFY2(links.found.front().hash.isEmpty(), qPrintable(links.found.front().url));
        QVERIFY(links.found.front().url.isEmpty());
        QVERIFY(text.startsWith(links.found.front().text));
    }

    void knowsWhatTelegramCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("three dots") << u"see https://t.me/+kQ3xV9sP... there"_s;
        QTest::newRow("an ellipsis") << u"https://t.me/+kQ3xV9sP…"_s;
        QTest::newRow("the old form") << u"t.me/joinchat/kQ3xV9sP…,"_s;
        QTest::newRow("more dots") << u"t.me/+kQ3xV9sP....."_s;
        QTest::newRow("twice in a line") << u"t.me/+kQ3xV9sP… t.me/+kQ3xV9sP..."_s;
    }

    void knowsWhatTelegramCut()
    {
        QFETCH(QString, text);
        QCOMPARE(told(text), u"1 cut kQ3xV9sP"_s);
        QVERIFY(findLinks(text).found.front().url.isEmpty());
    }

    void tellsEveryLine()
    {
        const QString text =
            u"Summer\n\n  \t\nhttps://t.me/+aaaaaaaaaaaaaaaa t.me/+bbbbbbbbbbbbbbbb\r\n"
            "no link\rhttps://t.me/+cccccccccccccccc\r\r\n\u200b\n"
            "t.me/+aaaaaaaaaaaaaaaa"_s;
        QCOMPARE(
            told(text),
            u"1 no Summer\n4 https://t.me/+aaaaaaaaaaaaaaaa\n4 https://t.me/+bbbbbbbbbbbbbbbb\n"
            "5 no no link\n6 https://t.me/+cccccccccccccccc\n8 no \u200b\n"
            "9 https://t.me/+aaaaaaaaaaaaaaaa"_s);
    }

    void tellsNothingOfNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << QString();
        QTest::newRow("a line end") << u"\n"_s;
        QTest::newRow("blanks") << u" \t \r\n \n\u00a0"_s;
    }

    void tellsNothingOfNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(findLinks(text), FoundLinks());
    }

    void tellsTwoLinksApartByTheirCase()
    {
        QCOMPARE(findLinks(u"t.me/+aBc t.me/+abc t.me/+aBc"_s).found.size(), 2U);
        // A link and its beginning, cut by Telegram, are two things to tell.
        QCOMPARE(findLinks(u"t.me/+aBc t.me/+aBc…"_s).found.size(), 2U);
    }

    void showsTheBeginningOfALongLine()
    {
        // A surrogate pair stands where it is cut.
        const QString text = QString(159, u'x') + u"👉 and so on"_s;
        QCOMPARE(findLinks(text).found.front().text, QString(159, u'x'));
    }

    void saysWhatItLeavesOut()
    {
        FoundLinks links =
            findLinks(QString(u"nothing\n"_s.repeated(domain::mostLinesWithoutLink + 7) + plain));
        QCOMPARE(links.untold, 7);
        QVERIFY(!links.cut);
        QCOMPARE(links.found.back().url, plain);
        QCOMPARE(links.found.back().line, domain::mostLinesWithoutLink + 8);

        QString many;
        for (int i = 0; i <= domain::mostLinksFound; ++i)
            many += u"t.me/+link%1\n"_s.arg(i);
        links = findLinks(many);
        QVERIFY(links.cut);
        QCOMPARE(links.found.size(), static_cast<std::size_t>(domain::mostLinksFound));
        many.chop(u"t.me/+link10000\n"_s.size());
        QVERIFY(!findLinks(many).cut);
    }

    void readsTenMegabytesAtMost()
    {
        const QString filling(domain::longestSearchedText, u' ');
        QVERIFY(!findLinks(filling).cut);
        const FoundLinks links = findLinks(QString(filling + plain));
        QVERIFY(links.cut);
        QVERIFY(links.found.empty());
    }

    void isNotSlowedDownByAnyText_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("letters") << u"x"_s;
        QTest::newRow("lines of a letter") << u"x\n"_s;
        QTest::newRow("schemes") << u"https://"_s;
        QTest::newRow("hosts") << u"t.me/"_s;
        QTest::newRow("hosts with www") << u"www."_s;
        QTest::newRow("tg without an end") << u"tg://join?"_s;
        QTest::newRow("tg with parameters") << u"tg:join?&"_s;
        QTest::newRow("pluses") << u"t.me/+"_s;
        QTest::newRow("underscores") << u"_"_s;
        QTest::newRow("phone numbers") << u"t.me/+123 "_s;
        QTest::newRow("a link again and again") << plain + u' ';
        QTest::newRow("halves of characters") << QString(QChar(0xd83d));
    }

    void isNotSlowedDownByAnyText()
    {
        QFETCH(QString, piece);
        constexpr qsizetype length = 2'000'000; // squared it would take hours
        const QString text = piece.repeated(length / piece.size());
        QElapsedTimer timer;
        timer.start();
        findLinks(text);
        // A second; the rest is for busy machines and sanitizers.
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(FoundLinksTest)
#include "tst_foundlinks.moc"
