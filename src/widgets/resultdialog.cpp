// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/resultdialog.h"

#include "services/campaigns.h"
#include "services/jobs.h"
#include "widgets/campaigntexts.h"
#include "widgets/prompts.h"
#include "widgets/qrsheet.h"
#include "widgets/texts.h"

#include "ui_resultdialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

using core::Error;
using core::Result;
using domain::ResultFormat;
using domain::StepState;
using namespace Qt::StringLiterals;

namespace widgets {

ResultDialog::ResultDialog(core::JobId job, const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::ResultDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_job(job)
    , m_parts(parts)
    , m_waiting(*this, *m_ui->statusText,
                {m_ui->copyButton, m_ui->csvButton, m_ui->markdownButton, m_ui->sheetButton})
{
    m_ui->statusText->setElided(true);
    m_ui->titleText->setElided(true);
    m_ui->messageOutcome->hide();
    connect(&m_parts.jobs, &services::Jobs::changed, this, [this](core::JobId changed) {
        if (changed == m_job)
            showProgress();
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ResultDialog::copyAll);
    connect(m_ui->csvButton, &QPushButton::clicked, this, [this] { saveTable(ResultFormat::Csv); });
    connect(m_ui->markdownButton, &QPushButton::clicked, this,
            [this] { saveTable(ResultFormat::Markdown); });
    connect(m_ui->sheetButton, &QPushButton::clicked, this, &ResultDialog::saveSheet);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ResultDialog::reject);
    showProgress();
    m_ui->closeButton->setFocus();
}

ResultDialog::~ResultDialog() = default;

void ResultDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void ResultDialog::showProgress()
{
    const auto view = m_parts.jobs.find(m_job);
    if (!view) // it was taken off the list; what was said last stays
        return;
    const domain::StepCounts &steps = view->overview.steps;
    m_title = view->overview.job.title;
    m_ui->titleText->setText(foreign(m_title));
    m_ui->progressBar->setRange(0, std::max(1, steps.total()));
    m_ui->progressBar->setValue(steps.total() - steps.left());
    QStringList lines{tr("%Ln link(s) made.", nullptr, steps[StepState::Done])};
    if (steps.left() > 0) {
        lines += tr("%Ln link(s) are still to be made. What you save now has those that are there.",
                    nullptr, steps.left());
    }
    if (steps[StepState::Refused] > 0)
        lines += tr("%Ln link(s) were refused.", nullptr, steps[StepState::Refused]);
    if (steps[StepState::Unknown] > 0) {
        lines += tr("%Ln link(s) may exist: Telegram’s answer was lost.", nullptr,
                    steps[StepState::Unknown]);
    }
    if (steps[StepState::Dropped] > 0)
        lines += tr("%Ln link(s) were not made, the job was stopped before.", nullptr,
                    steps[StepState::Dropped]);
    m_ui->progressText->setText(lines.join(u'\n'));
    const bool any = steps[StepState::Done] > 0;
    if (!m_waiting.isUnderWay()) {
        m_ui->copyButton->setEnabled(any);
        m_ui->sheetButton->setEnabled(any);
    }
}

void ResultDialog::withLinks(const QString &status, std::function<void(const Links &)> goOn)
{
    if (m_waiting.isUnderWay())
        return;
    m_ui->messageOutcome->hide();
    const auto task = m_parts.campaigns.result(m_job).then(
        this, [this, goOn = std::move(goOn)](const Result<Links> &links) {
            m_waiting.end();
            if (links)
                goOn(*links);
            else
                showSaved(links.error());
            showProgress();
        });
    m_waiting.begin(status, [task] { task.cancel(); });
}

void ResultDialog::copyAll()
{
    withLinks(tr("Reading the links…"), [this](const Links &links) {
        const auto made = std::count_if(links.begin(), links.end(),
                                        [](const auto &link) { return !link.url.isEmpty(); });
        const auto task =
            m_parts.campaigns.lines(links).then(this, [this, made](const Result<QString> &lines) {
                m_waiting.end();
                if (lines) {
                    QGuiApplication::clipboard()->setText(*lines);
                    say(tr("%Ln link(s) copied.", nullptr, static_cast<int>(made)));
                }
                showProgress();
            });
        m_waiting.begin(tr("Copying the links…"), [task] { task.cancel(); });
    });
}

void ResultDialog::saveTable(ResultFormat format)
{
    const bool isCsv = format == ResultFormat::Csv;
    const SaveFile file{
        tr("Save result"), tr("links", "a file’s name") + (isCsv ? u".csv"_s : u".md"_s),
        isCsv ? tr("CSV table (*.csv)") : tr("Markdown table (*.md)"), isCsv ? u"csv"_s : u"md"_s};
    m_parts.prompts.saveFile(file, this, [this, format](const QString &path) {
        withLinks(tr("Reading the links…"), [this, format, path](const Links &links) {
            const auto task =
                m_parts.campaigns
                    .write(path, [links, format] { return resultText(format, links).toUtf8(); })
                    .then(this, [this](const Result<> &saved) {
                        m_waiting.end();
                        showSaved(saved);
                        showProgress();
                    });
            m_waiting.begin(tr("Writing the file…"), [task] { task.cancel(); });
        });
    });
}

void ResultDialog::saveSheet()
{
    const SaveFile file{tr("Save result"), tr("links", "a file’s name") + u".pdf"_s,
                        tr("PDF document (*.pdf)"), u"pdf"_s};
    m_parts.prompts.saveFile(file, this, [this](const QString &path) {
        withLinks(tr("Reading the links…"),
                  [this, path](const Links &links) { writeSheet(links, path); });
    });
}

void ResultDialog::writeSheet(const Links &links, const QString &path)
{
    std::vector<QrLabel> labels;
    for (const domain::CampaignLink &link : links) {
        if (!link.url.isEmpty())
            labels.push_back({link.name, link.url});
    }
    m_sheet =
        std::make_unique<QrSheet>(std::move(labels), foreign(m_title), path, paperOf(QLocale()));
    connect(m_sheet.get(), &QrSheet::progressed, this, [this](int page, int pages) {
        m_ui->statusText->setText(
            tr("Page %1 of %2…").arg(QLocale().toString(page), QLocale().toString(pages)));
    });
    const auto task = m_sheet->run().then(this, [this](const Result<int> &pages) {
        m_waiting.end();
        if (pages)
            say(tr("Saved: %Ln page(s).", nullptr, *pages));
        else
            showSaved(pages.error());
        showProgress();
    });
    m_waiting.begin(tr("Painting the codes…"), [task] { task.cancel(); });
}

void ResultDialog::showSaved(const Result<> &saved)
{
    if (saved) {
        say(tr("Saved."));
    } else if (saved.error().kind != Error::Kind::Cancelled) {
        m_ui->messageOutcome->show();
        m_ui->messageOutcome->setError(errorText(saved.error()));
    }
}

void ResultDialog::say(const QString &text)
{
    m_ui->messageOutcome->show();
    m_ui->messageOutcome->setText(text, Tone::Success);
}

} // namespace widgets
