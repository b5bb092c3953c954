// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/qrsheet.h"

#include "domain/displaytext.h"
#include "services/textfile.h"
#include "widgets/qrcode.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>
#include <utility>

using core::Error;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int dotsPerInch = 600;
constexpr double margin = 12; ///< in millimetres, as all lengths here
constexpr double footHeight = 8;
constexpr double cellPadding = 3;
constexpr double nameHeight = 9.5; ///< of two lines
constexpr double linkHeight = 4;
constexpr double nameSize = 10; ///< in points
constexpr double linkSize = 7.5;
constexpr double footSize = 8;
/// A viewer that smooths edges would show a hair's breadth between two rows of modules.
constexpr double overlap = 0.02;

} // namespace

QPageSize paperOf(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::Belize:
    case QLocale::Canada:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::CostaRica:
    case QLocale::ElSalvador:
    case QLocale::Guatemala:
    case QLocale::Mexico:
    case QLocale::Nicaragua:
    case QLocale::Panama:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::UnitedStates:
    case QLocale::Venezuela:
        return QPageSize(QPageSize::Letter);
    default:
        return QPageSize(QPageSize::A4);
    }
}

QrSheet::QrSheet(std::vector<QrLabel> labels, const QString &title, const QString &path,
                 const QPageSize &paper, QObject *parent)
    : QObject(parent)
    , m_labels(std::move(labels))
    , m_title(title)
    , m_file(path)
    , m_writer(std::make_unique<QPdfWriter>(&m_file))
{
    m_writer->setResolution(dotsPerInch);
    m_writer->setPageLayout(QPageLayout(paper, QPageLayout::Portrait,
                                        QMarginsF(margin, margin, margin, margin),
                                        QPageLayout::Millimeter));
    m_writer->setTitle(title);
    m_writer->setCreator(u"Gatehouse"_s);
}

QrSheet::~QrSheet()
{
    fail({Error::Kind::Cancelled, {}, {}, 0, {}});
}

int QrSheet::pageCount() const
{
    constexpr int onAPage = columns * rows;
    return std::max(1, (static_cast<int>(m_labels.size()) + onAPage - 1) / onAPage);
}

core::Task<int> QrSheet::run()
{
    auto task = m_promise.task();
    m_promise.onCancel(this, [this] { fail({Error::Kind::Cancelled, {}, {}, 0, {}}); });
    if (!m_file.open(QIODevice::WriteOnly) || !m_painter.begin(m_writer.get())) {
        fail(services::fileError(m_file));
        return task;
    }
    QMetaObject::invokeMethod(this, &QrSheet::paintRow, Qt::QueuedConnection);
    return task;
}

void QrSheet::paintRow()
{
    if (m_ended)
        return;
    const int onPage = m_row % rows;
    const int page = m_row / rows;
    if (onPage == 0) {
        if (page > 0 && !m_writer->newPage()) {
            fail(services::fileError(m_file));
            return;
        }
        paintFoot(page);
        Q_EMIT progressed(page + 1, pageCount());
    }
    const double width = static_cast<double>(m_writer->width()) / columns;
    const double height = (m_writer->height() - millimetres(footHeight)) / rows;
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    auto next = static_cast<std::size_t>(m_row) * columns;
    for (int column = 0; column < columns && next < m_labels.size(); ++column, ++next) {
        const int place = isMirrored ? columns - 1 - column : column;
        paintLabel(m_labels[next], QRectF(place * width, onPage * height, width, height));
    }
    ++m_row;
    if (next >= m_labels.size())
        end();
    else
        QMetaObject::invokeMethod(this, &QrSheet::paintRow, Qt::QueuedConnection);
}

void QrSheet::paintFoot(int page)
{
    const double height = millimetres(footHeight);
    const QRectF foot(0, m_writer->height() - height, m_writer->width(), height);
    m_painter.setFont(font(footSize));
    m_painter.setPen(Qt::black);
    const QFontMetricsF metrics(m_painter.font(), m_writer.get());
    const QString number =
        tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(pageCount()));
    const double room = foot.width() - metrics.horizontalAdvance(number) - millimetres(5);
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const Qt::Alignment leading = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = isMirrored ? Qt::AlignLeft : Qt::AlignRight;
    // Absolute: a title of the other direction would change sides.
    const auto flags = Qt::AlignBottom | Qt::AlignAbsolute;
    m_painter.drawText(foot, static_cast<int>(flags | leading) | Qt::TextSingleLine,
                       metrics.elidedText(m_title, Qt::ElideRight, room));
    m_painter.drawText(foot, static_cast<int>(flags | trailing) | Qt::TextSingleLine, number);
}

void QrSheet::paintLabel(const QrLabel &label, const QRectF &cell)
{
    m_painter.setPen(QPen(QColor(0xc0, 0xc0, 0xc0), millimetres(0.1)));
    m_painter.drawRect(cell);
    const double padding = millimetres(cellPadding);
    const QRectF inside = cell.adjusted(padding, padding, -padding, -padding);
    const double texts = millimetres(nameHeight + linkHeight);
    const double side = std::min(inside.width(), inside.height() - texts);
    QRectF square(0, 0, side, side);
    square.moveCenter(inside.center());
    square.moveTop(inside.top());
    paintCode(label.url, square);

    m_painter.setPen(Qt::black);
    QTextOption wrapped(Qt::AlignHCenter | Qt::AlignVCenter);
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QRectF name(inside.left(), square.bottom(), inside.width(), millimetres(nameHeight));
    m_painter.setFont(font(nameSize));
    m_painter.drawText(name, domain::displayText(label.name), wrapped);

    const QString url = domain::displayText(label.url);
    // A link has to be whole: what is too long for the line gets smaller.
    QFont small = linkFont();
    small.setPixelSize(font(linkSize).pixelSize());
    const double needed = QFontMetricsF(small, m_writer.get()).horizontalAdvance(url);
    if (needed > inside.width())
        small.setPixelSize(static_cast<int>(small.pixelSize() * inside.width() / needed));
    m_painter.setFont(small);
    m_painter.drawText(
        QRectF(inside.left(), name.bottom(), inside.width(), millimetres(linkHeight)),
        Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, url);
}

void QrSheet::paintCode(const QString &url, const QRectF &square)
{
    const int modules = qrModules(url);
    const QImage code = modules > 0 ? qrImage(url, modules) : QImage(); // a pixel is a module
    if (code.isNull())
        return;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const double module = square.width() / modules;
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x) {
            const int begin = x;
            while (x < modules && qGray(code.pixel(x, y)) < 128)
                ++x;
            if (x > begin)
                path.addRect(square.left() + begin * module, square.top() + y * module,
                             (x - begin) * module, (1 + overlap) * module);
        }
    }
    m_painter.fillPath(path, Qt::black);
}

QFont QrSheet::font(double points) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(points * dotsPerInch / 72));
    return font;
}

double QrSheet::millimetres(double length) const
{
    return length * dotsPerInch / 25.4;
}

void QrSheet::end()
{
    // commit() does not look whether what is still in the buffer could be written.
    if (!m_painter.end() || !m_file.flush() || !m_file.commit()) {
        fail(services::fileError(m_file));
        return;
    }
    m_ended = true;
    m_promise.finish(pageCount());
}

void QrSheet::fail(const Error &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_file.cancelWriting();
    if (m_painter.isActive())
        m_painter.end();
    if (m_file.isOpen())
        m_file.commit(); // takes the half-written file away
    m_promise.finish(error);
}

} // namespace widgets
