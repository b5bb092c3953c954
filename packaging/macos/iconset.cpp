// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Apple's grid leaves an edge free around an icon: 100 of 1024 points.
constexpr double edge = 100.0 / 1024;
/// Where there are fewer pixels than this the small picture says more, up to the edge.
constexpr int smallest = 32;

bool draw(QSvgRenderer &svg, int size, const QString &path)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const double free = size < smallest ? 0 : size * edge;
    svg.render(&painter, QRectF(free, free, size - 2 * free, size - 2 * free));
    painter.end();
    return image.save(path);
}

} // namespace

/// gatehouse_iconset PICTURE SMALL-PICTURE FOLDER: fills FOLDER with what iconutil makes an .icns
/// of.
int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("gatehouse_iconset PICTURE SMALL-PICTURE FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer picture(QString::fromLocal8Bit(argv[1]));
    QSvgRenderer small(QString::fromLocal8Bit(argv[2]));
    const QDir folder(QString::fromLocal8Bit(argv[3]));
    bool done = picture.isValid() && small.isValid() && folder.mkpath(u"."_s);
    for (const int points : {16, 32, 128, 256, 512}) {
        for (const int scale : {1, 2}) {
            const int size = points * scale;
            const QString name = scale == 1 ? u"icon_%1x%1.png"_s : u"icon_%1x%1@2x.png"_s;
            done = done
                && draw(size < smallest ? small : picture, size, folder.filePath(name.arg(points)));
        }
    }
    if (!done)
        std::fputs("gatehouse_iconset: the icon could not be drawn\n", stderr);
    return done ? 0 : 1;
}
