// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/updatesdialog.h"

#include "widgets/texts.h"

#include "ui_updatesdialog.h"

#include <QDesktopServices>

using core::Error;
using services::Release;

namespace widgets {

UpdatesDialog::UpdatesDialog(services::Updates &updates, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::UpdatesDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_updates(updates)
    , m_waiting(*this, *m_ui->statusText, {m_ui->checkButton})
{
    m_ui->pageButton->hide();
    m_ui->askedText->setText(tr("Gatehouse will ask %1 for the number of the newest version. It "
                                "tells nothing about you, your bots or your chats.")
                                 .arg(foreign(m_updates.server())));
    connect(m_ui->checkButton, &QPushButton::clicked, this, &UpdatesDialog::check);
    connect(m_ui->pageButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_page); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &UpdatesDialog::reject);
    m_ui->statusText->setElided(true);
    m_ui->checkButton->setFocus();
}

UpdatesDialog::~UpdatesDialog() = default;

void UpdatesDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void UpdatesDialog::check()
{
    if (m_waiting.isUnderWay())
        return;
    m_ui->resultOutcome->clear();
    const auto task =
        m_updates.check().then(this, [this](const core::Result<std::optional<Release>> &answer) {
            m_waiting.end();
            if (answer)
                showAnswer(*answer);
            else if (answer.error().kind != Error::Kind::Cancelled)
                showError(answer.error());
        });
    m_waiting.begin(tr("Asking %1…").arg(foreign(m_updates.server())), [task] { task.cancel(); });
}

void UpdatesDialog::showAnswer(const std::optional<Release> &newer)
{
    const QString here = foreign(QLatin1String(GATEHOUSE_VERSION));
    if (!newer) {
        m_ui->resultOutcome->setText(tr("You have the newest version, %1.").arg(here),
                                     Tone::Success);
        return;
    }
    m_page = newer->page;
    m_ui->resultOutcome->setText(
        tr("Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied "
           "before anything in it changes.")
            .arg(foreign(newer->version.toString()), here),
        Tone::Info);
    m_ui->checkButton->hide();
    m_ui->pageButton->show();
    m_ui->pageButton->setDefault(true);
    m_ui->pageButton->setFocus();
}

void UpdatesDialog::showError(const Error &error)
{
    if (error.kind == Error::Kind::Busy)
        m_ui->resultOutcome->setText(tr("A job is under way. Check when it is done, or paused."),
                                     Tone::Warning);
    else
        m_ui->resultOutcome->setError(
            {tr("Whether there is a newer version could not be found out."),
             tr("Check your connection and try again."), error.detail});
}

} // namespace widgets
