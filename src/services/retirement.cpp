// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/retirement.h"

#include <algorithm>

using core::Result;
using namespace std::chrono_literals;
using Phase = services::RetirementView::Phase;

namespace services {

struct Retirement::Run
{
    RetirementView view;
    /// When the countdown is over, in Clock::uptime().
    std::chrono::milliseconds due{0};
    std::optional<core::Task<>> countdown;
};

Retirement::Retirement(LinkDesk &desk, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{ }

Retirement::~Retirement() = default;

void Retirement::revoke(const domain::Link &link)
{
    const auto run = std::make_shared<Run>();
    run->view.link = link;
    start(run);
}

void Retirement::rotate(const domain::Link &link)
{
    const auto run = std::make_shared<Run>();
    run->view.rotates = true;
    run->view.link = link;
    start(run);
}

void Retirement::start(const RunPtr &run)
{
    hurry();
    std::erase_if(m_runs, [](const RunPtr &old) { return old->view.phase == Phase::Done; });
    m_runs.push_back(run);
    // Who can't be heard is told so at once, not after a countdown.
    const auto delay = m_desk.offline(run->view.link.seat.bot) ? 0ms : m_delay;
    run->due = m_clock.uptime() + delay;
    run->countdown = m_clock.after(delay);
    run->countdown->then(this, [this, run](Result<>) { countdownOver(run); });
    setPhase(run, Phase::CountingDown);
}

void Retirement::undo()
{
    const RunPtr run = newest();
    if (!run || run->view.phase != Phase::CountingDown)
        return;
    std::erase(m_runs, run);
    run->view.phase = Phase::None;
    run->countdown->cancel();
    Q_EMIT changed();
}

void Retirement::hurry()
{
    // Ending the wait early is the same as its end: countdownOver() runs once.
    for (const RunPtr &run : m_runs) {
        if (run->view.phase == Phase::CountingDown)
            run->countdown->cancel();
    }
}

void Retirement::countdownOver(const RunPtr &run)
{
    if (run->view.phase != Phase::CountingDown)
        return;
    goOn(run);
}

void Retirement::goOn(const RunPtr &run)
{
    run->view.error.reset();
    setPhase(run, Phase::Working);
    if (run->view.rotates && !run->view.successor)
        createSuccessor(run);
    else
        revokeLink(run);
}

void Retirement::createSuccessor(const RunPtr &run)
{
    m_desk.createSuccessor(run->view.link).then(this, [this, run](Result<LinkAnswer> created) {
        if (!created) {
            run->view.error = created.error();
            setPhase(run, Phase::Failed);
            return;
        }
        run->view.successor = created->link;
        run->view.error = created->unrecorded;
        revokeLink(run);
    });
}

void Retirement::revokeLink(const RunPtr &run)
{
    m_desk.revoke(run->view.link).then(this, [this, run](Result<LinkDesk::Revoked> revoked) {
        RetirementView &view = run->view;
        if (!revoked) {
            view.error = revoked.error();
            setPhase(run, view.successor ? Phase::HalfDone : Phase::Failed);
            return;
        }
        view.wasGone = revoked->wasGone;
        if (revoked->unrecorded)
            view.error = revoked->unrecorded;
        setPhase(run, Phase::Done);
        if (view.successor)
            Q_EMIT rotated(view.link, *view.successor);
    });
}

void Retirement::finish()
{
    const RunPtr run = newest();
    if (run && run->view.mayFinish())
        goOn(run);
}

void Retirement::dismiss()
{
    const RunPtr run = newest();
    if (!run || run->view.phase == Phase::CountingDown || run->view.phase == Phase::Working)
        return;
    std::erase(m_runs, run);
    Q_EMIT changed();
}

RetirementView Retirement::view() const
{
    const RunPtr run = newest();
    if (!run)
        return {};
    RetirementView view = run->view;
    if (view.phase == Phase::CountingDown)
        view.waitsFor = std::max(0ms, run->due - m_clock.uptime());
    return view;
}

bool Retirement::isBusy() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const RunPtr &run) {
        return run->view.phase == Phase::CountingDown || run->view.phase == Phase::Working;
    });
}

void Retirement::setPhase(const RunPtr &run, Phase phase)
{
    run->view.phase = phase;
    Q_EMIT changed();
}

Retirement::RunPtr Retirement::newest() const
{
    return m_runs.empty() ? nullptr : m_runs.back();
}

} // namespace services
