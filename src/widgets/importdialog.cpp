// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/importdialog.h"

#include "widgets/texts.h"

#include "ui_importdialog.h"

#include <QDir>
#include <QPushButton>

using core::Error;
using core::Result;

namespace widgets {

ImportDialog::ImportDialog(services::LedgerFile &file, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::ImportDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_file(file)
    , m_waiting(*this, *m_ui->statusText, {m_ui->importButton})
{
    m_ui->fileText->setText(QDir::toNativeSeparators(foreign(path)));
    m_ui->botsText->hide();
    m_ui->problemOutcome->hide();
    connect(m_ui->importButton, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(&m_file, &services::LedgerFile::progressed, this, [this](int, int percent) {
        if (m_waiting.isUnderWay())
            m_ui->statusText->setText(tr("%1 % read", "1 to 100").arg(percent));
    });
    examine(path);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void ImportDialog::examine(const QString &path)
{
    const auto task =
        m_file.examine(path).then(this, [this](const Result<services::ExaminedFile> &examined) {
            m_waiting.end();
            if (!examined) {
                showProblem(examined.error());
                return;
            }
            m_examined = *examined;
            show(examined->report);
        });
    m_waiting.begin(tr("Reading the file…"), [task] { task.cancel(); });
}

void ImportDialog::show(const ledger::MergeReport &report)
{
    QStringList lines;
    const auto say = [&lines](int count, const QString &line) {
        if (count > 0)
            lines.append(line);
    };
    const int bots = static_cast<int>(report.newBots.size());
    say(bots, tr("%n new bot(s)", nullptr, bots));
    say(report.newChats, tr("%n new chat(s)", nullptr, report.newChats));
    say(report.newLinks, tr("%n new link(s)", nullptr, report.newLinks));
    say(report.updatedLinks,
        tr("%n known link(s) about which the file is newer: taken from the file", nullptr,
           report.updatedLinks));
    say(report.olderLinks,
        tr("%n known link(s) about which the ledger is newer: stay as they are", nullptr,
           report.olderLinks));
    say(report.notesMerged,
        tr("%n known link(s) to which the file’s notes, tags and places are added", nullptr,
           report.notesMerged));
    say(report.sameLinks,
        tr("%n known link(s) that are the same in both", nullptr, report.sameLinks));
    say(report.newTags, tr("%n new tag colour(s)", nullptr, report.newTags));
    say(report.newHistory, tr("%n new line(s) of history", nullptr, report.newHistory));
    const bool nothing = report.changesNothing();
    if (nothing)
        lines.prepend(tr("The ledger has everything that is in this file."));
    m_ui->changesText->setText(lines.join(u'\n'));

    QStringList names;
    for (const domain::Bot &bot : report.newBots) {
        names.append(bot.apiServer.isEmpty()
                         ? tr("@%1").arg(foreign(bot.username))
                         : tr("@%1, on the server %2: it will see the token you enter")
                               .arg(foreign(bot.username), foreign(bot.apiServer)));
    }
    if (!names.isEmpty()) {
        names.prepend(tr("No token is ever in such a file. These bots will ask for theirs "
                         "(“Replace token…”):"));
    }
    m_ui->botsText->setText(names.join(u'\n'));
    m_ui->botsText->setVisible(!names.isEmpty());
    m_ui->importButton->setEnabled(!nothing);
    if (!nothing)
        m_ui->importButton->setFocus();
}

void ImportDialog::showProblem(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    ErrorText text = errorText(error);
    switch (error.kind) {
    case Error::Kind::InvalidInput:
        text.what = tr("This file is no export of a Gatehouse ledger.");
        text.next = tr("Choose a file that “Export…” has written.");
        break;
    case Error::Kind::LedgerTooNew:
        text.what = tr("A newer Gatehouse has written this file.");
        text.next = tr("Update Gatehouse, then import it again.");
        break;
    case Error::Kind::Malformed:
        text.what = tr("This file is damaged. Nothing was imported.");
        text.next = tr("“Details” says where.");
        break;
    case Error::Kind::ChangedSince:
        text.what = tr("The file has changed meanwhile. Nothing was imported.");
        text.next = tr("Import it again.");
        break;
    default:
        break;
    }
    text.details = error.detail;
    m_ui->importButton->setEnabled(false);
    m_ui->problemOutcome->show();
    m_ui->problemOutcome->setError(text);
}

void ImportDialog::import()
{
    if (!m_examined || m_waiting.isUnderWay())
        return;
    const auto task =
        m_file.import(*m_examined).then(this, [this](const Result<ledger::MergeReport> &done) {
            m_waiting.end();
            if (!done) {
                showProblem(done.error());
                return;
            }
            Q_EMIT imported(static_cast<int>(done->newBots.size()));
            accept();
        });
    m_waiting.begin(tr("Importing…"), [task] { task.cancel(); });
}

} // namespace widgets
