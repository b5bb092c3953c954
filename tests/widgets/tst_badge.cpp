// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/badge.h"

#include "support/testing.h"

#include <QPainter>

using widgets::Badge;
using widgets::Icon;
using widgets::Theme;
using widgets::Tone;
using namespace Qt::StringLiterals;

namespace {

QImage canvas(int width = 200, int height = 34)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::light().window);
    return image;
}

QRect painted(QImage &image, const QRect &rect, const Badge &badge,
              Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QPainter painter(&image);
    return widgets::paintBadge(&painter, rect, badge, Theme::light(), direction);
}

/// How many pixels of the middle row have the colour.
int wide(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x)
        count += image.pixelColor(x, image.height() / 2) == colour ? 1 : 0;
    return count;
}

QImage bar(int used, int limit, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image = canvas(100, 21);
    QPainter painter(&image);
    widgets::paintLimitBar(&painter, QRect(0, 0, 100, 21), used, limit, Theme::light(), direction);
    return image;
}

} // namespace

class BadgeTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void paintsAPillOfItsTone_data()
    {
        QTest::addColumn<Tone>("tone");
        QTest::newRow("neutral") << Tone::Neutral;
        QTest::newRow("success") << Tone::Success;
        QTest::newRow("warning") << Tone::Warning;
        QTest::newRow("danger") << Tone::Danger;
        QTest::newRow("info") << Tone::Info;
        QTest::newRow("purple") << Tone::Purple;
    }
    void paintsAPillOfItsTone()
    {
        QFETCH(Tone, tone);
        QImage image = canvas();
        const QRect pill = painted(image, image.rect(), {u"Active"_s, tone, {}});
        QCOMPARE(image.pixelColor(pill.left() + 4, pill.center().y()),
                 Theme::light().toneFill(tone));
        QCOMPARE(image.pixelColor(pill.topLeft()), Theme::light().window); // round
        QCOMPARE(image.pixelColor(pill.right() + 2, pill.center().y()), Theme::light().window);
    }

    void isAsLargeAsItSays()
    {
        const Badge badge{u"Active"_s, Tone::Success, {}};
        QImage image = canvas();
        const QRect pill = painted(image, QRect(10, 0, 190, 34), badge);
        QCOMPARE(pill.size(), widgets::badgeSize(badge));
        QCOMPARE(pill.left(), 10);
        QVERIFY(std::abs(pill.center().y() - 17) <= 1);
    }

    void growsWithItsWordAndPicture()
    {
        const Badge plain{u"Full"_s, Tone::Neutral, {}};
        const Badge longer{u"Unverified"_s, Tone::Neutral, {}};
        const Badge pictured{u"Full"_s, Tone::Neutral, Icon::StateFull};
        QVERIFY(widgets::badgeSize(longer).width() > widgets::badgeSize(plain).width());
        QVERIFY(widgets::badgeSize(pictured).width() > widgets::badgeSize(plain).width());
        QImage one = canvas();
        QImage other = canvas();
        painted(one, one.rect(), plain);
        painted(other, other.rect(), pictured);
        QVERIFY(one != other);
    }

    void elidesWhatDoesNotFit()
    {
        QImage image = canvas();
        const QRect pill =
            painted(image, QRect(0, 0, 40, 34), {u"Ending soon"_s, Tone::Warning, {}});
        QCOMPARE(pill.width(), 40);
        QCOMPARE(image.pixelColor(45, 17), Theme::light().window);
    }

    void standsAtTheRightForRightToLeft()
    {
        QImage image = canvas();
        const QRect pill =
            painted(image, image.rect(), {u"Active"_s, Tone::Success, {}}, Qt::RightToLeft);
        QCOMPARE(pill.right(), image.rect().right());
    }

    void showsTextAsText()
    {
        QImage image = canvas();
        QImage plain = canvas();
        painted(image, image.rect(), {u"<b>x</b>"_s, Tone::Info, {}});
        painted(plain, plain.rect(), {u"x"_s, Tone::Info, {}});
        QVERIFY(image != plain);
    }

    void survivesHavingNoRoom()
    {
        QImage image = canvas();
        painted(image, QRect(0, 0, 0, 0), {u"Active"_s, Tone::Success, Icon::StateActive});
        painted(image, QRect(0, 0, 3, 3), {QString(), Tone::Success, {}});
    }

    void fillsTheShareThatIsUsed_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("filled");
        QTest::newRow("nobody") << 0 << 100 << 0;
        QTest::newRow("half") << 50 << 100 << 50;
        QTest::newRow("all") << 100 << 100 << 100;
        QTest::newRow("more than all") << 150 << 100 << 100;
        QTest::newRow("largest limit") << 99999 << 99999 << 100;
        QTest::newRow("one of many still shows") << 1 << 99999 << 5;
        QTest::newRow("no limit") << 5 << 0 << 0;
        QTest::newRow("nonsense") << -5 << 100 << 0;
    }
    void fillsTheShareThatIsUsed()
    {
        QFETCH(int, used);
        QFETCH(int, limit);
        QFETCH(int, filled);
        const QImage image = bar(used, limit);
        const int found = wide(image, Theme::light().accent);
        QVERIFY2(std::abs(found - filled) <= 4, qPrintable(QString::number(found)));
        QCOMPARE(found == 0, filled == 0);
        if (filled < 90)
            QCOMPARE(image.pixelColor(95, 10), Theme::light().track);
        QCOMPARE(image.pixelColor(50, 2), Theme::light().window); // thin
    }

    void fillsFromTheRightForRightToLeft()
    {
        const QImage image = bar(50, 100, Qt::RightToLeft);
        QCOMPARE(image.pixelColor(75, 10), Theme::light().accent);
        QCOMPARE(image.pixelColor(25, 10), Theme::light().track);
    }
};

QTEST_MAIN(BadgeTest)
#include "tst_badge.moc"
