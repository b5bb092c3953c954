// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/qrpicture.h"

#include "widgets/qrcode.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int mostLines = 3;
/// In an SVG a module is a square of this side.
constexpr int svgModule = 16;

/// A caption laid out below a code of some width, in pixels.
struct Caption
{
    QStringList lines;
    QFont font;
    qreal lineHeight = 0;
    int height = 0; ///< 0 without a caption

    Caption(const QString &text, int width)
        : font(QGuiApplication::font())
    {
        if (text.isEmpty())
            return;
        font.setPixelSize(std::max(8, width / 18));
        const QFontMetricsF metrics(font);
        lineHeight = std::ceil(metrics.lineSpacing());
        breakIntoLines(text, metrics, width * 0.9);
        height = static_cast<int>(lineHeight * static_cast<qreal>(lines.size()) + lineHeight / 2);
    }

private:
    void breakIntoLines(const QString &text, const QFontMetricsF &metrics, qreal width)
    {
        QTextLayout layout(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const bool isLast = lines.size() == mostLines - 1;
            const QString part =
                isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
            lines += metrics.elidedText(part.trimmed(), Qt::ElideRight, width);
            if (isLast)
                break;
        }
        layout.endLayout();
    }
};

} // namespace

QImage qrPicture(const QString &text, const QString &caption, int pixels)
{
    const QImage code = qrImage(text, pixels);
    const Caption below(caption, pixels);
    if (code.isNull() || below.height == 0)
        return code;
    QImage picture(pixels, pixels + below.height, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.drawImage(0, 0, code);
    painter.setFont(below.font);
    painter.setPen(Qt::black);
    qreal y = pixels;
    for (const QString &line : below.lines) {
        painter.drawText(QRectF(0, y, pixels, below.lineHeight),
                         Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, line);
        y += below.lineHeight;
    }
    return picture;
}

QByteArray qrSvg(const QString &text, const QString &caption)
{
    const int modules = qrModules(text);
    const QImage code = modules > 0 ? qrImage(text, modules) : QImage(); // a pixel is a module
    if (code.isNull())
        return {};
    const int side = modules * svgModule;
    const Caption below(caption, side);
    QString svg = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                  "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
                  "viewBox=\"0 0 %1 %2\">\n"
                  "<rect width=\"%1\" height=\"%2\" fill=\"#fff\"/>\n"
                  "<path fill=\"#000\" shape-rendering=\"crispEdges\" transform=\"scale(%3)\" "
                  "d=\""_s.arg(side)
                      .arg(side + below.height)
                      .arg(svgModule);
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x) {
            const int begin = x;
            while (x < modules && qGray(code.pixel(x, y)) < 128)
                ++x;
            if (x > begin)
                svg += u"M%1 %2h%3v1h-%3z"_s.arg(begin).arg(y).arg(x - begin);
        }
    }
    svg += u"\"/>\n"_s;
    const QFontMetricsF metrics(below.font);
    qreal baseline = side + metrics.ascent();
    for (const QString &line : below.lines) {
        // The text comes last: a "%1" in it means nothing then.
        svg += u"<text x=\"%1\" y=\"%2\" font-family=\"sans-serif\" font-size=\"%3\" "
               "text-anchor=\"middle\" fill=\"#000\">"_s.arg(side / 2)
                   .arg(qRound(baseline))
                   .arg(below.font.pixelSize())
            + line.toHtmlEscaped() + u"</text>\n"_s;
        baseline += below.lineHeight;
    }
    svg += u"</svg>\n"_s;
    return svg.toUtf8();
}

} // namespace widgets
