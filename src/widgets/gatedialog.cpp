// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/gatedialog.h"

#include "services/catalogue.h"
#include "widgets/cell.h"
#include "widgets/jobtexts.h"
#include "widgets/listeningtexts.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include "ui_gatedialog.h"

#include <algorithm>
#include <set>

using core::Error;
using core::Result;
using namespace std::chrono_literals;

namespace widgets {

namespace {

/// More rows than these are not needed to understand what stays open.
constexpr std::size_t mostOpenShown = 200;

} // namespace

GateDialog::GateDialog(services::Gates &gates, const services::Catalogue &catalogue,
                       std::vector<domain::SeatId> seats, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::GateDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_gates(gates)
    , m_catalogue(catalogue)
    , m_seats(std::move(seats))
    , m_waiting(*this, *m_ui->statusText, {m_ui->closeButton})
{
    m_ui->statusText->setElided(true);
    m_ui->problemOutcome->hide();
    m_ui->openText->hide();
    m_ui->openListWidget->hide();
    m_ui->openListWidget->setWordWrap(true);
    m_ui->openListWidget->setItemDelegate(new TextDelegate(m_ui->openListWidget));
    m_ui->openListWidget->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->openListWidget->setMaximumHeight(160);
    setLook(m_ui->closeButton, ButtonLook::Danger);
    std::set<core::ChatId> chats;
    for (const domain::SeatId &seat : m_seats)
        chats.insert(seat.chat);
    const auto *overview = m_catalogue.seat(m_seats.empty() ? domain::SeatId() : m_seats.front());
    m_ui->chatText->setText(chats.size() == 1 && overview
                                ? foreign(overview->chat.title)
                                : tr("All %Ln chat(s)", nullptr, static_cast<int>(chats.size())));
    const std::pair<std::chrono::seconds, QString> times[]{
        {0s, tr("By hand", "reopen the gate")},
        {1h, tr("In 1 hour")},
        {6h, tr("In 6 hours")},
        {24h, tr("In 1 day")},
    };
    for (const auto &[after, name] : times)
        m_ui->reopenComboBox->addItem(name, qint64{after.count()});
    connect(m_ui->closeButton, &QPushButton::clicked, this, &GateDialog::close);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &GateDialog::reject);
    plan();
}

GateDialog::~GateDialog() = default;

void GateDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void GateDialog::plan()
{
    m_ui->closesText->setText(tr("Looking at the links…"));
    m_gates.plan(m_seats).then(this, [this](const Result<services::GatePlan> &plan) {
        if (plan) {
            show(*plan);
        } else {
            m_ui->problemOutcome->show();
            m_ui->problemOutcome->setError(errorText(plan.error()));
        }
    });
}

void GateDialog::show(const services::GatePlan &plan)
{
    m_plan = plan;
    m_ui->closesText->setText(closesText(plan));
    const bool anyOpen = !plan.open.empty();
    m_ui->openText->setVisible(anyOpen);
    m_ui->openListWidget->setVisible(anyOpen);
    m_ui->openText->setText(tr("%Ln way(s) in stay open, and what to do about them:", nullptr,
                               static_cast<int>(plan.open.size())));
    m_ui->openListWidget->clear();
    for (std::size_t i = 0; i < std::min(plan.open.size(), mostOpenShown); ++i) {
        const auto *overview = m_catalogue.seat(plan.open[i].seat);
        m_ui->openListWidget->addItem(openText(plan.open[i], overview ? &overview->chat : nullptr));
    }
    m_ui->closeButton->setEnabled(!plan.steps.empty());
    if (!plan.steps.empty())
        m_ui->closeButton->setFocus();
}

void GateDialog::close()
{
    if (m_waiting.isUnderWay() || m_plan.steps.empty())
        return;
    m_ui->problemOutcome->hide();
    const services::Gates::Choice choice{
        m_ui->holdCheckBox->isChecked(),
        std::chrono::seconds(m_ui->reopenComboBox->currentData().toLongLong())};
    const QString title =
        jobTitle(domain::JobKind::CloseGate, static_cast<int>(m_plan.steps.size()), {});
    m_gates.close(m_plan, choice, title).then(this, [this](const Result<core::JobId> &job) {
        m_waiting.end();
        if (job) {
            Q_EMIT closing(*job);
            accept();
        } else {
            m_ui->problemOutcome->show();
            m_ui->problemOutcome->setError(errorText(job.error()));
        }
    });
    m_waiting.begin(tr("Closing…"), [] {});
}

} // namespace widgets
