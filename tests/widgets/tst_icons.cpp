// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/icons.h"

#include "support/testing.h"

#include <QApplication>
#include <QPainter>

using widgets::Icon;
using widgets::IconColour;
using widgets::Theme;
using namespace Qt::StringLiterals;

namespace {

QImage imageOf(const QIcon &icon, int side, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), 1.0, mode)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

int painted(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    return count;
}

/// The colour of the pixels that are fully painted; invalid where they differ.
QColor colourOf(const QImage &image)
{
    QColor found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            if (found.isValid() && found != pixel)
                return {};
            found = pixel;
        }
    }
    return found;
}

} // namespace

class IconsTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        QApplication::setPalette(Theme::light().palette());
    }

private Q_SLOTS:
    void drawsEveryOne()
    {
        QList<QImage> all;
        for (int i = 0; i < widgets::iconCount; ++i) {
            const QImage image = imageOf(widgets::icon(static_cast<Icon>(i)), 40);
            const QByteArray name = QByteArray::number(i);
            QCOMPARE(image.size(), QSize(40, 40));
            QVERIFY2(painted(image) > 40, name.constData());
            QVERIFY2(painted(image) < 900, name.constData()); // lines, not a blot
            QCOMPARE(colourOf(image), Theme::light().text);
            for (int edge = 0; edge < 40; ++edge) {
                QVERIFY2(qAlpha(image.pixel(edge, 0)) == 0 && qAlpha(image.pixel(0, edge)) == 0
                             && qAlpha(image.pixel(edge, 39)) == 0
                             && qAlpha(image.pixel(39, edge)) == 0,
                         name.constData());
            }
            // The ban sign stands for the action and for the state.
            if (static_cast<Icon>(i) != Icon::StateRevoked)
                QVERIFY2(!all.contains(image), name.constData());
            all += image;
        }
    }

    void takesTheColourOfTheThemeInUse()
    {
        const QIcon icon = widgets::icon(Icon::Check, IconColour::Danger);
        QCOMPARE(colourOf(imageOf(icon, 64)), Theme::light().danger);
        QApplication::setPalette(Theme::dark().palette());
        QCOMPARE(colourOf(imageOf(icon, 64)), Theme::dark().danger);
    }

    void hasEveryColour_data()
    {
        QTest::addColumn<IconColour>("colour");
        QTest::addColumn<QColor>("light");
        const Theme &theme = Theme::light();
        QTest::newRow("text") << IconColour::Text << theme.text;
        QTest::newRow("muted") << IconColour::Muted << theme.mutedText;
        QTest::newRow("accent") << IconColour::Accent << theme.link;
        QTest::newRow("on accent") << IconColour::OnAccent << theme.accentText;
        QTest::newRow("success") << IconColour::Success << theme.success;
        QTest::newRow("warning") << IconColour::Warning << theme.warning;
        QTest::newRow("danger") << IconColour::Danger << theme.danger;
        QTest::newRow("info") << IconColour::Info << theme.info;
        QTest::newRow("purple") << IconColour::Purple << theme.purple;
    }
    void hasEveryColour()
    {
        QFETCH(IconColour, colour);
        QTEST(colourOf(imageOf(widgets::icon(Icon::Plus, colour), 64)), "light");
    }

    void isPalerWhereDisabled()
    {
        const QIcon icon = widgets::icon(Icon::Trash, IconColour::Danger);
        QCOMPARE(colourOf(imageOf(icon, 64, QIcon::Disabled)), Theme::light().disabledText);
        QCOMPARE(colourOf(imageOf(icon, 64, QIcon::Selected)), Theme::light().danger);
    }

    void isSharpAtEveryPixelRatio()
    {
        const QIcon icon = widgets::icon(Icon::Copy);
        for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = icon.pixmap(QSize(20, 20), ratio);
            QCOMPARE(pixmap.size(), QSize(20, 20) * ratio);
            QCOMPARE(pixmap.devicePixelRatio(), ratio);
        }

        QImage screen(40, 40, QImage::Format_ARGB32_Premultiplied);
        screen.setDevicePixelRatio(2);
        screen.fill(Qt::transparent);
        QPainter painter(&screen);
        icon.paint(&painter, QRect(0, 0, 20, 20));
        painter.end();
        const QImage sharp = icon.pixmap(QSize(20, 20), 2.0).toImage();
        QCOMPARE(screen.convertToFormat(QImage::Format_ARGB32),
                 sharp.convertToFormat(QImage::Format_ARGB32));
    }

    void keepsItsShapeInAnOblong()
    {
        const QImage wide = widgets::icon(Icon::StateFull).pixmap(QSize(60, 20), 1.0).toImage();
        QCOMPARE(qAlpha(wide.pixel(5, 10)), 0);
        QCOMPARE(qAlpha(wide.pixel(30, 10)), 255);
    }

    void survivesHavingNoSize()
    {
        QVERIFY(widgets::icon(Icon::Copy).pixmap(QSize(0, 0), 1.0).isNull());
        QImage screen(4, 4, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&screen);
        widgets::paintIcon(&painter, QRectF(1, 1, 0, 0), Icon::Copy, Qt::black);
    }

    void hasAPictureAndAToneForEveryState()
    {
        QSet<Icon> icons;
        for (int i = 0; i <= static_cast<int>(domain::LinkState::Revoked); ++i)
            icons += widgets::stateIcon(static_cast<domain::LinkState>(i));
        QCOMPARE(icons.size(), 8); // never colour alone
        QCOMPARE(widgets::stateTone(domain::LinkState::Active), widgets::Tone::Success);
        QCOMPARE(widgets::stateTone(domain::LinkState::Revoked), widgets::Tone::Danger);
    }

    void hasOneForTheProgram()
    {
        for (const int side : {16, 48, 256}) {
            const QImage image =
                widgets::applicationIcon().pixmap(QSize(side, side), 1.0).toImage();
            QCOMPARE(image.size(), QSize(side, side));
            QVERIFY(painted(image) > side * side * 2 / 3);
        }
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
