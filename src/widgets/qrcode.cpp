// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/qrcode.h"

#include "models/linkmime.h"
#include "widgets/dragout.h"
#include "widgets/linkcover.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int draggedPixels = 512;
constexpr int quietZone = 4; // modules on each side, as the standard wants

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code encoded(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    // The library refuses an empty text and one that no code holds.
    return {QRcode_encodeData(static_cast<int>(bytes.size()),
                              reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                              QR_ECLEVEL_M),
            &QRcode_free};
}

} // namespace

int qrModules(const QString &text)
{
    const Code code = encoded(text);
    return code ? code->width + 2 * quietZone : 0;
}

QImage qrImage(const QString &text, int pixels)
{
    const Code code = encoded(text);
    if (!code)
        return {};
    const int module = pixels / (code->width + 2 * quietZone);
    if (module < 1)
        return {};

    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    const int margin = (pixels - module * code->width) / 2;
    QPainter painter(&image);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                painter.fillRect(margin + x * module, margin + y * module, module, module,
                                 Qt::black);
        }
    }
    return image;
}

QrView::QrView(QWidget *parent)
    : QWidget(parent)
    , m_show(new QPushButton(this))
{
    m_show->setObjectName(u"showCodeButton"_s);
    m_show->setAutoDefault(false);
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_isShown = true;
        showCover();
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    showCover();
    new DragOut(this, [this] { return mime(); });
}

/// The picture for programs that show one, the link for the others.
std::unique_ptr<QMimeData> QrView::mime() const
{
    if (m_modules == 0)
        return nullptr;
    domain::Link link;
    link.url = m_text;
    auto content = models::linkMime({link});
    content->setImageData(qrImage(m_text, draggedPixels));
    return content;
}

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = qrModules(text);
    m_image = {};
    m_isShown = false;
    setCursor(m_modules > 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    updateGeometry();
    showCover();
}

void QrView::nameIt()
{
    setAccessibleName(tr("QR code"));
    setAccessibleDescription(m_isShown ? m_text : coveredText(m_text));
    m_show->setText(tr("Show", "a QR code that is covered"));
    m_show->setAccessibleName(tr("Show the QR code"));
}

void QrView::showCover()
{
    m_show->setVisible(areLinksHidden() && !m_isShown && m_modules > 0);
    nameIt();
    update();
}

bool QrView::event(QEvent *event)
{
    if (event->type() == linkCoverEvent()) {
        m_isShown = false;
        showCover();
    }
    return QWidget::event(event);
}

void QrView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize size = m_show->sizeHint().boundedTo(this->size());
    m_show->setGeometry(QRect(QPoint((width() - size.width()) / 2, height() / 2), size));
}

/// A card in place of the code, and a word on it.
void QrView::paintCover(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const int side = std::min(width(), height());
    const QRectF card((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.neutralSoft);
    painter.drawRoundedRect(card, radius::control, radius::control);
    painter.setPen(theme.text);
    painter.drawText(card.adjusted(0, 0, 0, -side / 2.0 - space::tiny),
                     Qt::AlignHCenter | Qt::AlignBottom, tr("Hidden", "a QR code"));
}

QSize QrView::sizeHint() const
{
    const int side = std::max(4 * m_modules, minimumSizeHint().width());
    return {side, side};
}

void QrView::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    const int available = static_cast<int>(std::min(width(), height()) * ratio);
    const int pixels = m_modules > 0 ? available - available % m_modules : 0;
    if (pixels == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_show->isHidden()) {
        paintCover(painter);
        return;
    }
    if (m_image.width() != pixels)
        m_image = qrImage(m_text, pixels);

    const qreal side = pixels / ratio;
    const QPointF corner((width() - side) / 2, (height() - side) / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(corner, QSizeF(side, side)), radius::control, radius::control);
    // Without the quiet zone, whose corners would square the rounding; on whole device pixels.
    const int quiet = quietZone * pixels / m_modules;
    const QPointF start(std::round(corner.x() * ratio) / ratio,
                        std::round(corner.y() * ratio) / ratio);
    QImage code = m_image.copy(quiet, quiet, pixels - 2 * quiet, pixels - 2 * quiet);
    code.setDevicePixelRatio(ratio);
    painter.drawImage(start + QPointF(quiet, quiet) / ratio, code);
}

void QrView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameIt();
    QWidget::changeEvent(event);
}

} // namespace widgets
