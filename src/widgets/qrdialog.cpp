// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/qrdialog.h"

#include "domain/invitelink.h"
#include "widgets/linkcover.h"
#include "widgets/prompts.h"
#include "widgets/qrcode.h"
#include "widgets/qrpicture.h"
#include "widgets/texts.h"

#include "ui_qrdialog.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QSaveFile>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// On the screen: read from a phone at arm's length.
constexpr int largestSide = 360;
constexpr int usualPixels = 512;

/// The link's hash in letters that every file system takes.
QString fileName(const QString &url, QLatin1StringView suffix)
{
    // The file dialog shows the name.
    const auto link = domain::parseInviteLink(url);
    QString name = u"qr-"_s + (link && !areLinksHidden() ? link->hash : u"code"_s);
    name.removeIf([](QChar c) { return !(c.isLetterOrNumber() || c == u'-' || c == u'_'); });
    return name + suffix;
}

} // namespace

QrDialog::QrDialog(const QString &url, const QString &caption, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::QrDialog>())
    , m_url(url)
{
    m_ui->setupUi(this);
    const int side = std::min(largestSide, screen()->availableSize().height() / 2);
    m_ui->qrView->setFixedSize(side, side);
    m_ui->qrView->setText(url);
    m_ui->captionText->setElided(true);
    m_ui->captionText->setText(caption);
    m_ui->linkEdit->setFont(linkFont());
    m_ui->linkEdit->setLink(url);
    m_ui->problemOutcome->hide();

    m_ui->sizeSpinBox->setRange(smallestQrPicture, largestQrPicture);
    m_ui->sizeSpinBox->setValue(usualPixels);
    m_ui->captionEdit->setText(caption);
    m_ui->captionEdit->setEnabled(false);

    connect(m_ui->captionCheckBox, &QCheckBox::toggled, m_ui->captionEdit, &QWidget::setEnabled);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setImage(picture()); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this, &prompts] {
        prompts.saveFile(
            {tr("Save QR code"), fileName(m_url, ".png"_L1), tr("PNG picture (*.png)"), u"png"_s},
            this, [this](const QString &path) { save(path, png()); });
    });
    connect(m_ui->saveSvgButton, &QPushButton::clicked, this, [this, &prompts] {
        prompts.saveFile(
            {tr("Save QR code"), fileName(m_url, ".svg"_L1), tr("SVG drawing (*.svg)"), u"svg"_s},
            this, [this](const QString &path) { save(path, qrSvg(m_url, printedCaption())); });
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->closeButton->setFocus();
}

QrDialog::~QrDialog() = default;

void QrDialog::showEvent(QShowEvent *event)
{
    // Left to itself Qt gives a window no more than two thirds of the screen.
    if (!testAttribute(Qt::WA_Resized))
        resize(sizeHint().boundedTo(screen()->availableSize() * 9 / 10));
    QDialog::showEvent(event);
}

QString QrDialog::printedCaption() const
{
    const RealLinks real;
    return m_ui->captionCheckBox->isChecked() ? foreign(m_ui->captionEdit->text()) : QString();
}

QImage QrDialog::picture() const
{
    return qrPicture(m_url, printedCaption(), m_ui->sizeSpinBox->value());
}

QByteArray QrDialog::png() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, "PNG");
    return bytes;
}

void QrDialog::save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // commit() does not look whether what is still in the buffer could be written.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.flush() && file.commit();
    m_ui->problemOutcome->setVisible(!written);
    if (!written)
        m_ui->problemOutcome->setError({tr("The picture could not be saved."),
                                        tr("Choose another folder, or make room on the disk."),
                                        file.errorString()});
}

} // namespace widgets
