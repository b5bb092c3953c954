// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/qrcode.h"

#include "support/testing.h"

using widgets::qrImage;
using widgets::qrModules;
using namespace Qt::StringLiterals;

namespace {

const QString invite = u"https://t.me/+kQ3xV9sPf0wYz2aa"_s;

bool isDark(const QImage &image, int x, int y)
{
    return image.pixel(x, y) == qRgb(0, 0, 0);
}

/// The rectangle that holds all dark pixels.
QRect darkRect(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isDark(image, x, y))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

class QrCodeTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheAskedSizeAndAQuietZone_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::newRow("one pixel a module") << qrModules(invite);
        QTest::newRow("a whole number of pixels a module") << qrModules(invite) * 4;
        QTest::newRow("some pixels too many") << 200;
        QTest::newRow("print") << 1000;
    }
    void hasTheAskedSizeAndAQuietZone()
    {
        QFETCH(int, pixels);
        const QImage image = qrImage(invite, pixels);
        QCOMPARE(image.size(), QSize(pixels, pixels));
        const int modules = qrModules(invite);
        const int module = pixels / modules;
        const QRect dark = darkRect(image);
        QCOMPARE(dark.size(), QSize(modules - 8, modules - 8) * module);
        const int right = pixels - dark.right() - 1;
        const int below = pixels - dark.bottom() - 1;
        QVERIFY(dark.left() >= 4 * module && dark.top() >= 4 * module);
        QVERIFY(right >= 4 * module && below >= 4 * module);
        QVERIFY(std::abs(dark.left() - right) <= 1 && std::abs(dark.top() - below) <= 1);
    }

    void hasModulesOfOneSizeInTwoColours()
    {
        const int module = 5;
        const int modules = qrModules(invite);
        const QImage image = qrImage(invite, modules * module);
        for (int y = 0; y < modules * module; ++y) {
            for (int x = 0; x < modules * module; ++x) {
                const QRgb pixel = image.pixel(x, y);
                QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
                QCOMPARE(pixel, image.pixel(x - x % module, y - y % module));
            }
        }
    }

    void hasTheThreeCorners()
    {
        const int modules = qrModules(invite);
        const QImage image = qrImage(invite, modules);
        const auto finderAt = [&image](int left, int top) {
            for (int i = 0; i < 7; ++i) {
                if (!isDark(image, left + i, top) || !isDark(image, left, top + i)
                    || !isDark(image, left + i, top + 6) || !isDark(image, left + 6, top + i))
                    return false;
            }
            return !isDark(image, left + 1, top + 1) && isDark(image, left + 3, top + 3);
        };
        QVERIFY(finderAt(4, 4));
        QVERIFY(finderAt(modules - 11, 4));
        QVERIFY(finderAt(4, modules - 11));
        QVERIFY(!finderAt(modules - 11, modules - 11));
    }

    void isTheSameForTheSameTextOnly()
    {
        QCOMPARE(qrImage(invite, 200), qrImage(invite, 200));
        QVERIFY(qrImage(invite, 200) != qrImage(invite.toUpper(), 200)); // case counts
        QVERIFY(qrImage(invite, 200) != qrImage(invite.chopped(1) + u'b', 200));
    }

    void takesEveryText()
    {
        QVERIFY(!qrImage(u"سارا 👨‍👩‍👧"_s, 200).isNull());
        QVERIFY(!qrImage(QString(u"a"_s + QChar(0) + u"b"_s), 200).isNull());
        QVERIFY(qrImage(QString(u"a"_s + QChar(0) + u"b"_s), 200) != qrImage(u"a"_s, 200));
    }

    void givesNothingWhereNothingFits()
    {
        QVERIFY(qrImage({}, 200).isNull());
        QCOMPARE(qrModules({}), 0);
        QVERIFY(qrImage(QString(4096, u'a'), 5000).isNull());
        QCOMPARE(qrModules(QString(4096, u'a')), 0);
        QVERIFY(qrImage(invite, qrModules(invite) - 1).isNull());
        QVERIFY(qrImage(invite, 0).isNull());
        QVERIFY(qrImage(invite, -5).isNull());
    }

    void isShownWithAName()
    {
        widgets::QrView view;
        view.setText(invite);
        QCOMPARE(view.accessibleName(), u"QR code"_s);
        QCOMPARE(view.accessibleDescription(), invite);
        QCOMPARE(view.sizeHint(), QSize(qrModules(invite), qrModules(invite)) * 4);
    }

    void isDarkOnWhiteInEveryTheme()
    {
        widgets::QrView view;
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x1b1e23));
        view.setPalette(dark);
        view.resize(150, 180);
        view.setText(invite);
        const QImage shown = view.grab().toImage();
        // The largest square of whole modules, in the middle, its corners rounded.
        const int side = 150 - 150 % qrModules(invite);
        const QImage code = qrImage(invite, side);
        const QPoint corner((150 - side) / 2, (180 - side) / 2);
        for (int y = 12; y < side - 12; ++y) {
            for (int x = 12; x < side - 12; ++x)
                QCOMPARE(shown.pixel(corner + QPoint(x, y)), code.pixel(x, y));
        }
        QCOMPARE(shown.pixelColor(0, 0), QColor(0x1b1e23));
    }

    void showsNothingWithoutAText()
    {
        widgets::QrView view;
        view.resize(100, 100);
        const QImage empty = view.grab().toImage();
        view.setText(invite);
        QVERIFY(view.grab().toImage() != empty);
        view.setText({});
        QCOMPARE(view.grab().toImage(), empty);
    }
};

QTEST_MAIN(QrCodeTest)
#include "tst_qrcode.moc"
