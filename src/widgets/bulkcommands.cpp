// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/bulkcommands.h"

#include "services/catalogue.h"
#include "services/jobs.h"
#include "services/linkbook.h"
#include "widgets/actions.h"
#include "widgets/bulkdialog.h"
#include "widgets/chatpage.h"
#include "widgets/jobtexts.h"
#include "widgets/linksview.h"
#include "widgets/openanddelete.h"

using core::Result;
using domain::JobKind;
using models::ChatNode;

namespace widgets {

BulkCommands::BulkCommands(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    const Actions &a = m_parts.actions;
    const auto beginOn = [this](const QAction *action, JobKind kind) {
        connect(action, &QAction::triggered, this, [this, kind] { begin(kind); });
    };
    beginOn(a.setExpiry, JobKind::SetExpiry);
    beginOn(a.setLimit, JobKind::SetLimit);
    beginOn(a.setApproval, JobKind::SetApproval);
    beginOn(a.tag, JobKind::Tag);
    connect(a.rotatePrimaries, &QAction::triggered, this, &BulkCommands::rotatePrimaries);
}

QString BulkCommands::reasonAgainst(JobKind kind) const
{
    const LinksView &view = m_parts.page.links();
    const int selected = view.selectedCount();
    if (!m_parts.page.showsLinks() || selected == 0)
        return tr("Select a link first.");
    // Of several, those with which it can't be done are left out, and the dialog says so.
    const domain::Link *link =
        selected == 1 ? m_parts.page.table().linkAt(view.currentRow()) : nullptr;
    if (!link)
        return {};
    const auto *overview = m_parts.catalogue.seat(link->seat);
    const bool mayInvite = overview && overview->seat.mayInvite;
    const auto obstacle = domain::obstacleTo(kind, *link, mayInvite, m_parts.clock.now());
    return obstacle ? obstacleText(kind, *obstacle) : QString();
}

void BulkCommands::update()
{
    const Actions &a = m_parts.actions;
    setObstacle(a.setExpiry, reasonAgainst(JobKind::SetExpiry));
    setObstacle(a.setLimit, reasonAgainst(JobKind::SetLimit));
    setObstacle(a.setApproval, reasonAgainst(JobKind::SetApproval));
    setObstacle(a.tag, reasonAgainst(JobKind::Tag));
    setObstacle(a.rotatePrimaries,
                m_parts.catalogue.seats().empty() ? tr("Add a chat first.") : QString());
}

std::vector<domain::SeatId> BulkCommands::seats() const
{
    const ChatNode &node = m_parts.page.node();
    const bool ofBot = node.kind == ChatNode::Kind::Bot || node.kind == ChatNode::Kind::Seat;
    std::vector<domain::SeatId> seats;
    for (const domain::SeatOverview &overview : m_parts.catalogue.seats()) {
        if (!ofBot || overview.seat.id.bot == node.seat.bot)
            seats.push_back(overview.seat.id);
    }
    return seats;
}

void BulkCommands::begin(JobKind kind, const domain::StepRequest &request)
{
    const auto links = m_parts.page.links().selectedLinks();
    if (links.empty())
        return;
    auto *dialog = new BulkDialog(kind, request, {m_parts.catalogue, m_parts.clock}, m_window);
    dialog->load(links);
    open(dialog);
}

void BulkCommands::rotatePrimaries()
{
    auto *dialog =
        new BulkDialog(JobKind::RotatePrimary, {}, {m_parts.catalogue, m_parts.clock}, m_window);
    dialog->load(seats());
    open(dialog);
}

void BulkCommands::open(BulkDialog *dialog)
{
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(*dialog); });
    openAndDelete(dialog);
}

void BulkCommands::start(const BulkDialog &dialog)
{
    if (const auto tag = dialog.newTag()) {
        m_parts.book.setTagColour(*tag).then(this, [this](const Result<> &written) {
            if (!written)
                m_parts.page.showError(written.error());
        });
    }
    m_parts.jobs.start(dialog.kind(), dialog.title(), dialog.steps())
        .then(this, [this](const Result<core::JobId> &job) {
            if (job)
                Q_EMIT started(*job);
            else
                m_parts.page.showError(job.error());
        });
}

} // namespace widgets
