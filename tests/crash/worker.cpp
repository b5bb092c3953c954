// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// The program without its window, doing whatever people do and listening to who comes and goes,
/// until it is killed (tst_kills.cpp).
///
///     crash_worker LEDGER SERVER SEED NOW [full-disk]
///
/// NOW: milliseconds since 1970, UTC. What was told to the user as done goes out as a line: the
/// action, a link's hash; or "job", its number, how many steps it has.

#include "domain/linkacts.h"
#include "services/bench.h"
#include "services/primarylink.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using domain::Action;
using domain::JobKind;
using namespace bench;

namespace {

/// Time that flies: a minute of waiting takes less than a third of a second.
class FastClock final : public core::Clock
{
public:
    explicit FastClock(const QDateTime &start)
        : m_start(start)
    {
        m_timer.start();
    }

    QDateTime now() const override { return m_start.addMSecs(uptime().count()); }
    std::chrono::milliseconds uptime() const override
    {
        return std::chrono::milliseconds(m_timer.elapsed() * speed);
    }
    core::Task<> after(std::chrono::milliseconds delay) override
    {
        return m_real.after(delay / speed);
    }

private:
    static constexpr int speed = 200;
    QDateTime m_start;
    QElapsedTimer m_timer;
    core::SystemClock m_real;
};

class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(const QString &file, const QUrl &server, quint32 seed, const QDateTime &now,
           bool diskFills)
        : m_random(seed)
        , m_clock(now)
        , m_program(file, m_clock, m_vault, server)
        , m_diskFills(diskFills)
    {
        for (const domain::BotToken &token : {gateToken(), wardenToken()})
            m_vault.store(token.bot, token.secret);
        m_program.rotation->setDelay(0ms);
        m_program.retirement.setDelay(0ms);
        connect(m_program.rotation.get(), &services::Rotation::rotated, this,
                [this](const domain::SeatId &seat, const QString &url) {
                    if (!m_program.rotation->view(seat).error)
                        tell(Action::PrimaryRotated, services::hashOf(url));
                });
    }

    /// As app/composition.cpp does.
    void start()
    {
        m_program.ledger.open()
            .andThen(this, [this] { return m_program.ledger.bots(); })
            .andThen(this,
                     [this](const std::vector<domain::Bot> &bots) {
                         m_program.connections.learn(bots);
                         return m_program.rotation->recover();
                     })
            .andThen(this, [this] { return m_program.desk.recover(); })
            .andThen(this, [this] { return m_program.jobs.open(); })
            .andThen(this, [this] { return m_program.listener.open(); })
            .andThen(this, [this] { return m_program.ledger.order({}); })
            .andThen(this,
                     [this](const std::vector<core::LinkId> &ids) {
                         return m_program.ledger.links(ids);
                     })
            .then(this, [this](core::Result<std::vector<domain::Link>> links) {
                if (!links)
                    qFatal("%s", core::toString(links.error()));
                m_links = std::move(*links);
                for (int i = 0; i < 3; ++i)
                    act();
                if (m_diskFills)
                    fillDisk();
            });
    }

private:
    int number(int below) { return static_cast<int>(m_random.bounded(below)); }
    domain::SeatId seat()
    {
        const domain::SeatId seats[] = {gateInNews, gateInClub, wardenInHarbour};
        return seats[number(3)];
    }
    domain::LinkSettings settings()
    {
        domain::LinkSettings settings{u"n%1"_s.arg(m_random.generate()), {}, {}, number(4) == 0};
        if (number(2) == 0)
            settings.expires = m_clock.now().addDays(1 + number(60));
        if (!settings.approval && number(2) == 0)
            settings.limit = 1 + number(50);
        return settings;
    }

    void tell(Action action, const QString &hash)
    {
        std::printf("%d %s\n", static_cast<int>(action), qPrintable(hash));
        std::fflush(stdout);
    }

    void act()
    {
        const auto next = [this] {
            QTimer::singleShot(0, this, &Worker::act);
        };
        if (m_links.size() < 6 || number(3) == 0) {
            m_program.desk.create(seat(), settings())
                .then(this, [=, this](const core::Result<services::LinkAnswer> &made) {
                    if (made)
                        m_links.push_back(made->link);
                    if (made && !made->unrecorded)
                        tell(Action::LinkCreated, made->link.hash);
                    next();
                });
            return;
        }
        const auto i = static_cast<std::size_t>(number(static_cast<int>(m_links.size())));
        const auto done = [=, this](Action action) {
            return [=, this](const core::Result<services::LinkAnswer> &answer) {
                if (answer)
                    m_links[i] = answer->link;
                if (answer && !answer->unrecorded)
                    tell(action, answer->link.hash);
                next();
            };
        };
        const domain::Link &link = m_links[i];
        switch (number(9)) {
        case 0:
        case 1:
            m_program.desk.edit(link, settings()).then(this, done(Action::LinkEdited));
            break;
        case 2:
            m_program.desk.pause(link).then(this, done(Action::LinkPaused));
            break;
        case 3:
            m_program.desk.resume(link).then(this, done(Action::LinkResumed));
            break;
        case 4:
            m_program.desk.revoke(link).then(
                this, [=, this](const core::Result<services::LinkDesk::Revoked> &revoked) {
                    if (revoked)
                        m_links[i] = revoked->link;
                    if (revoked && !revoked->unrecorded)
                        tell(Action::LinkRevoked, revoked->link.hash);
                    next();
                });
            break;
        case 5:
            m_program.rotation->start(seat());
            next();
            break;
        case 6: {
            const bool mayRotate =
                !domain::obstacleTo(domain::LinkAct::Rotate, link, true, m_clock.now());
            if (mayRotate && !m_program.retirement.isBusy())
                m_program.retirement.rotate(link);
            next();
            break;
        }
        case 7: {
            domain::LinkNotes notes;
            notes.text = u"note %1"_s.arg(m_random.generate());
            m_program.book.annotate(link, notes).then(this, [=](const core::Result<> &) {
                next();
            });
            break;
        }
        default:
            startJob(next);
        }
    }

    template <typename Next>
    void startJob(const Next &next)
    {
        static constexpr JobKind kinds[] = {
            JobKind::Create,      JobKind::Revoke, JobKind::Pause,        JobKind::Resume,
            JobKind::Extend,      JobKind::Rotate, JobKind::SetExpiry,    JobKind::SetLimit,
            JobKind::SetApproval, JobKind::Tag,    JobKind::RotatePrimary};
        const JobKind kind = kinds[number(11)];
        std::vector<domain::JobStep> steps;
        for (int n = 1 + number(6); n > 0; --n) {
            domain::StepRequest request;
            request.days = 1 + number(9);
            request.settings = settings();
            request.expires = m_clock.now().addDays(1 + number(30));
            request.limit = 1 + number(99);
            request.approval = number(2) == 0;
            request.tag = u"fair"_s;
            domain::JobStep step;
            step.seat = seat();
            if (kind != JobKind::Create && kind != JobKind::RotatePrimary) {
                const domain::Link &link =
                    m_links[static_cast<std::size_t>(number(static_cast<int>(m_links.size())))];
                step.seat = link.seat;
                step.linkHash = link.hash;
            }
            step.request = domain::requestText(kind, request);
            steps.push_back(step);
        }
        const int count = static_cast<int>(steps.size());
        m_program.jobs.start(kind, u"A job"_s, std::move(steps))
            .then(this, [=](const core::Result<core::JobId> &job) {
                if (job) {
                    std::printf("job %lld %d\n", job->value, count);
                    std::fflush(stdout);
                }
                next();
            });
    }

    /// Again and again, for a moment.
    void fillDisk()
    {
        QTimer::singleShot(number(15), this, [this] {
            m_fullDisk = std::make_unique<FullDisk>();
            QTimer::singleShot(number(15), this, [this] {
                m_fullDisk.reset();
                fillDisk();
            });
        });
    }

    QRandomGenerator m_random;
    FastClock m_clock;
    vault::MemoryVault m_vault;
    Program m_program;
    std::vector<domain::Link> m_links;
    bool m_diskFills;
    std::unique_ptr<FullDisk> m_fullDisk;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"gatehouse.*=false"_s);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 5)
        qFatal("crash_worker LEDGER SERVER SEED NOW [full-disk]");
    Worker worker(arguments[1], QUrl(arguments[2]), arguments[3].toUInt(),
                  QDateTime::fromMSecsSinceEpoch(arguments[4].toLongLong(), Qt::UTC),
                  arguments.value(5) == "full-disk"_L1);
    worker.start();
    return app.exec();
}

#include "worker.moc"
