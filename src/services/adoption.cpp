// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/adoption.h"

#include "domain/foundlinks.h"
#include "ledger/ledger.h"

#include <QSet>
#include <QThreadPool>

using core::Error;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;

namespace services {

namespace {

using Verdict = AdoptionLine::Verdict;

constexpr int mostAsked = 64;

/// All that the text alone tells; links are New until the ledger says otherwise.
Examined examined(const QString &text)
{
    const domain::FoundLinks found = domain::findLinks(text);
    Examined result;
    result.cut = found.cut;
    result.untold = found.untold;
    QSet<QString> seen;
    for (const domain::FoundLink &link : found.found) {
        AdoptionLine line;
        line.line = link.line;
        line.text = link.text;
        line.url = link.url;
        line.hash = link.hash;
        if (link.truncated) {
            line.verdict = Verdict::Truncated;
        } else if (!link.hash.isEmpty()) {
            line.verdict = seen.contains(link.hash) ? Verdict::Twice : Verdict::New;
            seen.insert(link.hash);
        }
        result.lines.push_back(std::move(line));
    }
    return result;
}

} // namespace

struct Adoption::Run
{
    Examined result;
    std::size_t next = 0; ///< the first line that was not asked about
    int asked = 0; ///< questions on their way
    bool cancelled = false;
    core::Promise<Examined> promise;
};

Adoption::Adoption(ledger::Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{ }

Task<Examined> Adoption::examine(const QString &text)
{
    core::Promise<Examined> inText;
    QThreadPool::globalInstance()->start([text, inText] { inText.finish(examined(text)); });
    return inText.task().andThen(this, [this](Examined result) {
        const auto run = std::make_shared<Run>();
        run->result = std::move(result);
        run->promise.onCancel(this, [weak = std::weak_ptr(run)] {
            if (const auto running = weak.lock())
                running->cancelled = true;
        });
        auto task = run->promise.task();
        lookUp(run);
        return task;
    });
}

/// Some questions at a time: what the window wants to know does not wait behind thousands then, and
/// the ledger's thread has always something to do.
void Adoption::lookUp(const std::shared_ptr<Run> &run)
{
    auto &lines = run->result.lines;
    for (; run->next < lines.size() && run->asked < mostAsked && !run->cancelled; ++run->next) {
        AdoptionLine &line = lines[run->next];
        if (line.verdict != Verdict::New)
            continue;
        ++run->asked;
        m_ledger.linksByHash(line.hash).then(
            this, [this, run, &line](const Result<std::vector<domain::Link>> &links) {
                --run->asked;
                if (!links) {
                    run->cancelled = true;
                    run->promise.finish(links.error());
                    return;
                }
                if (!links->empty()) {
                    line.verdict = Verdict::Known;
                    line.known = links->front();
                }
                lookUp(run);
            });
    }
    if (run->next == lines.size() && run->asked == 0)
        run->promise.finish(run->result);
}

Task<FileText> Adoption::read(const QString &path)
{
    return readTextFile(path);
}

} // namespace services
