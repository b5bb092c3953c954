// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/qrpicture.h"

#include "support/testing.h"
#include "widgets/qrcode.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using widgets::qrPicture;
using widgets::qrSvg;

namespace {

const QString inviteLink = u"https://t.me/+kQ3xV9sPf0wYz2aa"_s;

/// All texts of an SVG, each in a line; "broken" where it is no XML.
QString textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "text"_L1)
            texts += reader.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement);
    }
    return reader.hasError() ? u"broken"_s : texts.join(u'\n');
}

/// Whether the upper square shows the code as qrImage() does, pixel by pixel.
bool isSharp(const QImage &picture, int side)
{
    return picture.copy(0, 0, side, side) == widgets::qrImage(inviteLink, side);
}

int darkPixels(const QImage &picture)
{
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dark;
}

} // namespace

class QrPictureTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isAsWideAsAsked_data()
    {
        QTest::addColumn<int>("pixels");
        for (const int pixels : {128, 129, 500, 512, 1000, 4096})
            QTest::addRow("%d", pixels) << pixels;
    }

    void isAsWideAsAsked()
    {
        QFETCH(int, pixels);
        QImage picture = qrPicture(inviteLink, {}, pixels);
        QCOMPARE(picture.size(), QSize(pixels, pixels));
        QVERIFY(isSharp(picture, pixels));
        picture = qrPicture(inviteLink, u"Summer"_s, pixels);
        QCOMPARE(picture.width(), pixels);
        QVERIFY(picture.height() > pixels);
        QVERIFY(isSharp(picture, pixels));
    }

    void printsTheCaptionBelow()
    {
        const QImage picture = qrPicture(inviteLink, u"Summer campaign"_s, 512);
        const QImage below = picture.copy(0, 512, 512, picture.height() - 512);
        QVERIFY(darkPixels(below) > 50);
        // Nothing at the edges, where it would be cut.
        QCOMPARE(darkPixels(below.copy(0, 0, 20, below.height())), 0);
        QCOMPARE(darkPixels(below.copy(492, 0, 20, below.height())), 0);
        QCOMPARE(darkPixels(below.copy(0, below.height() - 3, 512, 3)), 0);
    }

    void breaksALongCaptionIntoThreeLinesAtMost()
    {
        const int one = qrPicture(inviteLink, u"Summer"_s, 512).height();
        const int two = qrPicture(inviteLink, u"Summer campaign "_s.repeated(3), 512).height();
        const int many = qrPicture(inviteLink, u"Summer campaign "_s.repeated(8), 512).height();
        QVERIFY(two > one);
        QVERIFY(many > two);
        for (const QString &text : {u"Summer campaign "_s.repeated(30), QString(300, u'W')}) {
            const QImage picture = qrPicture(inviteLink, text, 512);
            QCOMPARE(picture.height(), many);
            QCOMPARE(darkPixels(picture.copy(0, 512, 10, many - 512)), 0);
        }
    }

    void givesNoPictureOfNothing()
    {
        QVERIFY(qrPicture({}, u"Summer"_s, 512).isNull());
        QVERIFY(qrPicture(inviteLink, u"Summer"_s, 20).isNull()); // not even a pixel for a module
        QVERIFY(qrSvg({}, u"Summer"_s).isEmpty());
        QVERIFY(qrSvg(QString(10000, u'x'), {}).isEmpty());
    }

    void drawsTheSameCodeAsSvg()
    {
        const int modules = widgets::qrModules(inviteLink);
        QSvgRenderer renderer(qrSvg(inviteLink, {}));
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().size(), QSize(16 * modules, 16 * modules));
        QImage drawn(4 * modules, 4 * modules, QImage::Format_RGB32);
        drawn.fill(Qt::red);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        QVERIFY(drawn == widgets::qrImage(inviteLink, 4 * modules));
    }

    void writesTheCaptionAsTextIntoTheSvg_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::newRow("plain") << u"Summer campaign"_s;
        QTest::newRow("markup") << u"</text><script>x</script>"_s;
        QTest::newRow("an entity") << u"&lt; & \"x\" 'y'"_s;
        QTest::newRow("a placeholder") << u"100 %1 %2"_s;
        QTest::newRow("another script") << u"Київ 2026 ★ 👉"_s;
        QTest::newRow("right to left") << u"דצמבר 2026"_s;
    }

    void writesTheCaptionAsTextIntoTheSvg()
    {
        QFETCH(QString, caption);
        const QByteArray svg = qrSvg(inviteLink, caption);
        QCOMPARE(textsOf(svg), caption);
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(!svg.contains("<script"));
    }

    void breaksTheCaptionInTheSvgToo()
    {
        const QString texts = textsOf(qrSvg(inviteLink, u"Summer campaign "_s.repeated(20)));
        QCOMPARE(texts.count(u'\n'), 2);
        QVERIFY(texts.endsWith(u'…'));
        QVERIFY(textsOf(qrSvg(inviteLink, {})).isEmpty());
    }
};

QTEST_MAIN(QrPictureTest)
#include "tst_qrpicture.moc"
