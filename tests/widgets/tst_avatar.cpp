// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/avatar.h"

#include "support/testing.h"

#include <QPainter>

using widgets::avatarColour;
using widgets::initials;
using namespace Qt::StringLiterals;

class AvatarTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheInitials_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("shown");
        QTest::newRow("one word") << u"Alumni"_s << u"A"_s;
        QTest::newRow("two words") << u"Acme News"_s << u"AN"_s;
        QTest::newRow("first and last of many") << u"Events of the Kyiv office"_s << u"EO"_s;
        QTest::newRow("lower case") << u"acme news"_s << u"AN"_s;
        QTest::newRow("number") << u"Events Kyiv 2026"_s << u"E2"_s;
        QTest::newRow("brackets") << u"Acme VIP (paid)"_s << u"AP"_s;
        QTest::newRow("punctuation before") << u"«Acme» — #news"_s << u"AN"_s;
        QTest::newRow("dashes only between") << u"Acme - News"_s << u"AN"_s;
        QTest::newRow("white space") << u"  Acme \n\t News "_s << u"AN"_s;
        QTest::newRow("Cyrillic") << u"події київ"_s << u"ПК"_s;
        QTest::newRow("Persian") << u"سارا رضایی"_s << u"سر"_s;
        QTest::newRow("Chinese") << u"新闻 频道"_s << u"新频"_s;
        QTest::newRow("accent of its own") << u"e\u0301cole normale"_s << u"E\u0301N"_s;
        QTest::newRow("surrogate pair")
            << QString::fromUcs4(U"\U00010428bc") << QString::fromUcs4(U"\U00010400");
        QTest::newRow("emoji") << u"🎉 party"_s << u"🎉P"_s;
        QTest::newRow("family") << u"👨‍👩‍👧 family"_s << u"👨‍👩‍👧F"_s;
        QTest::newRow("skin tone") << u"👩🏽‍🚀"_s << u"👩🏽‍🚀"_s;
        QTest::newRow("nothing") << QString() << u"?"_s;
        QTest::newRow("punctuation only") << u"... —"_s << u"?"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << u"?"_s;
        QTest::newRow("HTML") << u"<b>x</b>"_s << u"<"_s;
        QTest::newRow("4096 characters") << u"ab "_s.repeated(1365) << u"AA"_s;
    }
    void takesTheInitials()
    {
        QFETCH(QString, title);
        QTEST(initials(title), "shown");
    }

    void givesAChatAlwaysTheSameColour()
    {
        QCOMPARE(avatarColour(-1001234567890), avatarColour(-1001234567890));
    }

    void spreadsTheColours_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::newRow("one after the other") << qint64(1);
        QTest::newRow("eights") << qint64(8);
        QTest::newRow("thousands") << qint64(1000);
        QTest::newRow("powers of two") << (qint64(1) << 32);
    }
    void spreadsTheColours()
    {
        QFETCH(qint64, step);
        QHash<QRgb, int> used;
        for (qint64 i = 0; i < 800; ++i)
            ++used[avatarColour(-1001234567890 - i * step).rgb()];
        QCOMPARE(used.size(), 8);
        for (const int count : std::as_const(used))
            QVERIFY2(count > 50 && count < 170, qPrintable(QString::number(count)));
    }

    void whiteReadsOnEveryColour()
    {
        for (qint64 id = 0; id < 200; ++id) {
            const QColor colour = avatarColour(id);
            const auto linear = [](double part) {
                return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
            };
            const double luminance = 0.2126 * linear(colour.redF())
                + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
            QVERIFY2(1.05 / (luminance + 0.05) >= 4.5, qPrintable(colour.name()));
        }
    }

    void paintsACircleInTheMiddle()
    {
        QImage image(60, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        widgets::paintAvatar(&painter, QRectF(0, 0, 60, 30), 5, u"i"_s);
        painter.end();
        QCOMPARE(image.pixelColor(22, 4 + 11), avatarColour(5)); // inside, beside the letter
        QCOMPARE(image.pixelColor(30, 2), avatarColour(5));
        QCOMPARE(image.pixelColor(5, 15).alpha(), 0);
        QCOMPARE(image.pixelColor(16, 1).alpha(), 0); // the corner
    }

    void showsAChat()
    {
        widgets::Avatar avatar;
        avatar.resize(28, 28);
        avatar.setChat({-1001}, u"Acme"_s);
        const QImage one = avatar.grab().toImage();
        QCOMPARE(one.pixelColor(14, 2), avatarColour(-1001));
        avatar.setChat({-1001}, u"Other"_s);
        QVERIFY(avatar.grab().toImage() != one);
        QCOMPARE(avatar.focusPolicy(), Qt::NoFocus);
    }
};

QTEST_MAIN(AvatarTest)
#include "tst_avatar.moc"
