// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/linkmime.h"

#include "support/testing.h"

#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;
using models::linkMime;

namespace {

domain::Link link(const QString &name, const QString &hash)
{
    domain::Link link;
    link.settings.name = name;
    link.hash = hash;
    link.url = u"https://t.me/+"_s + hash;
    return link;
}

const QString charset = u"<meta charset=\"utf-8\">"_s;

} // namespace

class LinkMimeTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void givesOneLinkInThreeForms()
    {
        const auto data = linkMime({link(u"Press"_s, u"AbC-1_x"_s)});
        QCOMPARE(data->text(), u"https://t.me/+AbC-1_x"_s);
        QCOMPARE(data->urls(), (QList<QUrl>{QUrl(u"https://t.me/+AbC-1_x"_s)}));
        QCOMPARE(data->html(), charset + u"<a href=\"https://t.me/+AbC-1_x\">Press</a>"_s);
        QCOMPARE(data->data(u"text/uri-list"_s), QByteArray("https://t.me/+AbC-1_x\r\n"));
    }

    void givesManyLinksALineEach()
    {
        const auto data = linkMime({link(u"Press"_s, u"one"_s), link({}, u"two"_s)});
        QCOMPARE(data->text(), u"https://t.me/+one\nhttps://t.me/+two"_s);
        QCOMPARE(data->urls().size(), 2);
        QCOMPARE(data->html(),
                 charset
                     + u"<a href=\"https://t.me/+one\">Press</a><br>"
                       "<a href=\"https://t.me/+two\">https://t.me/+two</a>"_s);
    }

    void letsNoNameBeMarkup()
    {
        const auto data = linkMime({link(u"<b>a & \"b\"</b>"_s, u"one"_s)});
        QCOMPARE(data->html(),
                 charset
                     + u"<a href=\"https://t.me/+one\">"
                       "&lt;b&gt;a &amp; &quot;b&quot;&lt;/b&gt;</a>"_s);
    }

    void letsNoAddressEndItsAttribute()
    {
        domain::Link evil = link({}, u"x"_s);
        evil.url = u"https://t.me/+x\"><script>alert(1)</script>"_s;
        const QString html = linkMime({evil})->html();
        QVERIFY2(!html.contains(u"<script"_s), qPrintable(html));
        QCOMPARE(html.count(u'"'), 4);
    }

    void copiesNothingThatNobodySees()
    {
        const auto data = linkMime({link(u"Pr\u200be\u202ess\u2066"_s, u"one"_s)});
        for (const QString &format : data->formats()) {
            const QString text = QString::fromUtf8(data->data(format));
            for (const QChar c : text)
                QVERIFY2(c.category() != QChar::Other_Format, qPrintable(format));
        }
        QVERIFY(data->html().contains(u">Press<"_s));
    }
};

QTEST_GUILESS_MAIN(LinkMimeTest)
#include "tst_linkmime.moc"
