// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// The icon for Windows as the program's own pictures have it.
QImage drawn(int size)
{
    const QString name = size < 24 ? u"gatehouse-small.svg"_s : u"gatehouse.svg"_s;
    QSvgRenderer svg(QStringLiteral(ICONS) + u'/' + name);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    return image;
}

/// By how much a channel of a pixel differs in the middle, of 255.
double difference(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qAlpha(p) - qAlpha(q)) + std::abs(qRed(p) - qRed(q))
                + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / (4.0 * a.width() * a.height());
}

} // namespace

/// packaging/windows/gatehouse.ico is kept with the sources: it must be what they show.
class IconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheProgramsPictureInEverySize();
};

void IconTest::showsTheProgramsPictureInEverySize()
{
    QImageReader reader(QStringLiteral(ICO), "ico");
    QList<int> sizes;
    for (int i = 0; i < reader.imageCount(); ++i) {
        QVERIFY(reader.jumpToImage(i));
        const QImage image = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(image.width(), image.height());
        sizes.append(image.width());
        // Programs that draw SVG agree about inner pixels, not about edges.
        const double wrong = difference(image, drawn(image.width()));
        QVERIFY2(
            wrong < 3,
            qPrintable(u"%1 pixels differ by %2: packaging/windows/draw-icon"_s.arg(image.width())
                           .arg(wrong)));
    }
    QCOMPARE(sizes, (QList<int>{16, 20, 24, 32, 40, 48, 64, 128, 256}));
}

QTEST_GUILESS_MAIN(IconTest)
#include "tst_icon.moc"
