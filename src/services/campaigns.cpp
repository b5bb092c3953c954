// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/campaigns.h"

#include "ledger/ledger.h"
#include "services/linkbook.h"
#include "services/textfile.h"

#include <QThreadPool>

using core::Result;
using core::Task;

namespace services {

namespace {

constexpr std::size_t pageLinks = 500;
constexpr int pageSteps = 500;

/// The answer of a function that runs in another thread.
template <typename Value, typename Function>
Task<Value> elsewhere(Function function)
{
    core::Promise<Value> promise;
    QThreadPool::globalInstance()->start(
        [promise, function = std::move(function)]() mutable { promise.finish(function()); });
    return promise.task();
}

} // namespace

struct Campaigns::Names
{
    std::vector<domain::LinkScope> scopes; ///< that were not asked about
    std::vector<core::LinkId> ids;
    std::size_t next = 0; ///< of ids, the first that was not read
    QSet<QString> names;
    bool cancelled = false;
    core::Promise<QSet<QString>> promise;
};

struct Campaigns::Steps
{
    ledger::StepQuery query;
    std::vector<domain::CampaignLink> links;
    bool cancelled = false;
    core::Promise<std::vector<domain::CampaignLink>> promise;
};

Campaigns::Campaigns(ledger::Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{ }

Task<domain::CampaignList> Campaigns::read(const QString &text)
{
    return elsewhere<domain::CampaignList>([text] { return domain::readCampaign(text); });
}

Task<std::vector<domain::PlannedLink>> Campaigns::plan(std::vector<domain::CampaignRow> rows,
                                                       domain::CampaignRules rules)
{
    return elsewhere<std::vector<domain::PlannedLink>>(
        [rows = std::move(rows), rules = std::move(rules)] { return plannedLinks(rows, rules); });
}

Task<std::vector<domain::JobStep>> Campaigns::steps(const domain::SeatId &seat,
                                                    std::vector<domain::PlannedLink> links)
{
    return elsewhere<std::vector<domain::JobStep>>(
        [seat, links = std::move(links)] { return creationSteps(seat, links); });
}

Task<QSet<QString>> Campaigns::livingNames(core::ChatId chat)
{
    return m_ledger.seats().andThen(
        this, [this, chat](const std::vector<domain::SeatOverview> &seats) {
            const auto run = std::make_shared<Names>();
            for (const domain::SeatOverview &seat : seats) {
                if (seat.seat.id.chat == chat)
                    run->scopes.push_back(domain::LinkScope::of(seat.seat.id));
            }
            run->promise.onCancel(this, [weak = std::weak_ptr(run)] {
                if (const auto running = weak.lock())
                    running->cancelled = true;
            });
            auto task = run->promise.task();
            readNames(run);
            return task;
        });
}

void Campaigns::readNames(const std::shared_ptr<Names> &run)
{
    if (run->cancelled)
        return;
    if (run->next < run->ids.size()) {
        const auto begin = run->ids.begin() + static_cast<std::ptrdiff_t>(run->next);
        const std::size_t count = std::min(pageLinks, run->ids.size() - run->next);
        run->next += count;
        m_ledger.links({begin, begin + static_cast<std::ptrdiff_t>(count)})
            .then(this, [this, run](const Result<std::vector<domain::Link>> &links) {
                if (!links) {
                    run->promise.finish(links.error());
                    return;
                }
                for (const domain::Link &link : *links)
                    run->names.insert(domain::nameKey(link.settings.name));
                readNames(run);
            });
        return;
    }
    if (run->scopes.empty()) {
        run->promise.finish(std::move(run->names));
        return;
    }
    domain::LinkQuery query;
    query.scope = run->scopes.back();
    query.filter = domain::LinkFilter::Active;
    run->scopes.pop_back();
    m_ledger.order(query).then(this, [this, run](const Result<std::vector<core::LinkId>> &ids) {
        if (!ids) {
            run->promise.finish(ids.error());
            return;
        }
        run->ids = *ids;
        run->next = 0;
        readNames(run);
    });
}

Task<std::vector<domain::CampaignLink>> Campaigns::result(core::JobId job)
{
    const auto run = std::make_shared<Steps>();
    run->query.job = job;
    run->query.limit = pageSteps;
    run->promise.onCancel(this, [weak = std::weak_ptr(run)] {
        if (const auto running = weak.lock())
            running->cancelled = true;
    });
    auto task = run->promise.task();
    readSteps(run);
    return task;
}

void Campaigns::readSteps(const std::shared_ptr<Steps> &run)
{
    if (run->cancelled)
        return;
    m_ledger.jobSteps(run->query)
        .then(this, [this, run](const Result<std::vector<domain::JobStep>> &steps) {
            if (!steps) {
                run->promise.finish(steps.error());
                return;
            }
            for (const domain::JobStep &step : *steps)
                run->links.push_back(domain::campaignLinkOf(step));
            if (static_cast<int>(steps->size()) < pageSteps) {
                run->promise.finish(std::move(run->links));
                return;
            }
            run->query.after = steps->back().id.position;
            readSteps(run);
        });
}

Task<QString> Campaigns::lines(std::vector<domain::CampaignLink> links)
{
    return elsewhere<QString>([links = std::move(links)] { return domain::resultLines(links); });
}

Task<> Campaigns::write(const QString &path, std::function<QByteArray()> content)
{
    return elsewhere<void>(
        [path, content = std::move(content)] { return writeFile(path, content()); });
}

std::vector<domain::JobStep> creationSteps(const domain::SeatId &seat,
                                           const std::vector<domain::PlannedLink> &links)
{
    std::vector<domain::JobStep> steps;
    steps.reserve(links.size());
    for (const domain::PlannedLink &link : links) {
        domain::StepRequest request;
        request.settings = link.settings;
        request.notes = tidied(link.notes);
        domain::JobStep step;
        step.seat = seat;
        step.request = requestText(domain::JobKind::Create, request);
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace services
