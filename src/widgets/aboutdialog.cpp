// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/aboutdialog.h"

#include "widgets/icons.h"

#include "ui_aboutdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int iconSide = 48;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->iconLabel->setPixmap(
        applicationIcon().pixmap(QSize(iconSide, iconSide), devicePixelRatio()));
    m_ui->versionText->setText(tr("Version %1").arg(QLatin1String(GATEHOUSE_VERSION)));
    m_ui->sentenceText->setText(
        tr("Manages the invite links of your Telegram bots. Not made by Telegram."));
    m_ui->licenceText->setText(
        tr("© 2026 The Gatehouse authors. Free software under the MIT licence."));
    m_ui->librariesText->setText(
        tr("Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).")
            .arg(QLatin1String(qVersion())));
    connect(m_ui->copyButton, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(versionInformation()); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->closeButton->setFocus();
}

AboutDialog::~AboutDialog() = default;

QString AboutDialog::versionInformation()
{
    return u"Gatehouse %1\nQt %2 (%3)\n%4, %5, %6"_s.arg(
        QLatin1String(GATEHOUSE_VERSION), QLatin1String(qVersion()), QSysInfo::buildAbi(),
        QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QGuiApplication::platformName());
}

} // namespace widgets
