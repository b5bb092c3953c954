// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/ledgercommands.h"

#include "services/backups.h"
#include "services/catalogue.h"
#include "services/ledgerfile.h"
#include "widgets/actions.h"
#include "widgets/background.h"
#include "widgets/chatpage.h"
#include "widgets/importdialog.h"
#include "widgets/openanddelete.h"
#include "widgets/preferencesdialog.h"
#include "widgets/progresswindow.h"
#include "widgets/prompts.h"
#include "widgets/texts.h"

#include <QDir>

using core::Result;
using namespace Qt::StringLiterals;

namespace widgets {

LedgerCommands::LedgerCommands(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    const Actions &a = m_parts.actions;
    connect(a.importFile, &QAction::triggered, this, &LedgerCommands::importFile);
    connect(a.exportLedger, &QAction::triggered, this, &LedgerCommands::exportLedger);
    connect(a.backUp, &QAction::triggered, this, &LedgerCommands::backUp);
    connect(a.preferences, &QAction::triggered, this, [this] { showPreferences(); });
    connect(&m_parts.backups, &services::Backups::failed, &m_parts.page, &ChatPage::showError);
}

void LedgerCommands::importFile()
{
    m_parts.prompts.openFile({tr("Import"), tr("Export of a ledger (*.json)")}, m_window,
                             [this](const QString &path) { importFrom(path); });
}

void LedgerCommands::importFrom(const QString &path)
{
    auto *dialog = new ImportDialog(m_parts.file, path, m_window);
    connect(dialog, &ImportDialog::imported, this, [this](int bots) {
        m_parts.catalogue.load();
        m_parts.page.showText(Tone::Success, tr("The file was imported."),
                              bots > 0
                                  ? tr("%n new bot(s) have no token yet: select each and choose "
                                       "“Replace token…” in the File menu.",
                                       nullptr, bots)
                                  : QString());
    });
    openAndDelete(dialog);
}

void LedgerCommands::exportLedger()
{
    const QString day = m_parts.clock.now().toLocalTime().date().toString(Qt::ISODate);
    m_parts.prompts.saveFile(
        {tr("Export"), u"gatehouse-%1.json"_s.arg(day),
         tr("Whole ledger (*.json);;Links for spreadsheets (*.csv)"), u"json"_s},
        m_window, [this](const QString &path) {
            auto *progress =
                new ProgressWindow(tr("Export"), tr("Exporting the ledger…"), m_window);
            connect(
                &m_parts.file, &services::LedgerFile::progressed, progress, [progress](int pieces) {
                    progress->say(tr("%n link(s) and lines of history so far", nullptr, pieces));
                });
            const auto task = m_parts.file.exportTo(path, services::LedgerFile::formatOf(path))
                                  .then(this, [this, path, progress](const Result<> &done) {
                                      progress->finish();
                                      end(done, tr("The ledger was exported."), path);
                                  });
            progress->begin([task] { task.cancel(); });
        });
}

void LedgerCommands::backUp()
{
    const QString day = m_parts.clock.now().toLocalTime().date().toString(Qt::ISODate);
    m_parts.prompts.saveFile(
        {tr("Back up ledger"), u"gatehouse-%1.sqlite"_s.arg(day), tr("Ledger (*.sqlite)"),
         u"sqlite"_s},
        m_window, [this](const QString &path) {
            m_parts.page.showText(Tone::Info, tr("Backing up the ledger…"), {});
            m_parts.backups.backUpTo(path).then(this, [this, path](const Result<> &done) {
                end(done, tr("The ledger was backed up, and the copy is sound."), path);
            });
        });
}

void LedgerCommands::showPreferences(const QString &page)
{
    auto *dialog = new PreferencesDialog(
        {m_parts.preferences, m_parts.accounts, m_parts.catalogue, m_parts.proxy, m_parts.autostart,
         m_parts.updates, m_parts.backups, m_parts.prompts, m_parts.background.isAvailable()},
        m_window);
    dialog->openPage(page);
    openAndDelete(dialog);
}

void LedgerCommands::end(const Result<> &result, const QString &done, const QString &path)
{
    if (result)
        m_parts.page.showText(Tone::Success, done, QDir::toNativeSeparators(foreign(path)));
    else if (result.error().kind != core::Error::Kind::Cancelled)
        m_parts.page.showError(result.error());
}

} // namespace widgets
