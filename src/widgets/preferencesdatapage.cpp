// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/preferencesdatapage.h"

#include "services/backups.h"
#include "widgets/backupspage.h"
#include "widgets/texts.h"

#include "ui_preferencesdatapage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace widgets {

PreferencesDataPage::PreferencesDataPage(services::Backups &backups, Prompts &prompts,
                                         QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PreferencesDataPage>())
    , m_backups(backups)
{
    m_ui->setupUi(this);
    m_ui->pageLayout->addWidget(new BackupsPage(backups, prompts, this), 1);
    connect(m_ui->openFolderButton, &QPushButton::clicked, this, [this] {
        const QString folder = QFileInfo(m_backups.ledgerFile()).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    connect(&m_backups, &services::Backups::changed, this, &PreferencesDataPage::showLedger);
    showLedger();
}

PreferencesDataPage::~PreferencesDataPage() = default;

void PreferencesDataPage::showLedger()
{
    const QString path = m_backups.ledgerFile();
    // What was written last is in the log beside it until the next copy is made.
    const qint64 bytes = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
    m_ui->ledgerText->setText(
        tr("%1 — %2", "a file and its size")
            .arg(QDir::toNativeSeparators(foreign(path)), QLocale().formattedDataSize(bytes, 1)));
}

} // namespace widgets
