// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/bench.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

#include <map>
#include <set>

using namespace bench;
using simulator::Fault;

namespace {

/// A profile that is worked on by a program that never ends well.
class Life
{
public:
    explicit Life(quint32 seed, const QString &cause)
        : m_random(seed)
        , m_cause(cause)
    {
        bench.knowEverything();
        for (const core::UserId bot : {gate, warden}) {
            const auto on = testsupport::wait(bench.listener().turnOn(bot));
            if (!on)
                qFatal("%s", core::toString(on.error()));
        }
        // Nobody comes before Telegram knows that somebody wants to hear of it.
        if (!eventually([this] { return bench.server.waitingPolls() == 2; }))
            qFatal("nobody listens");
        bench.crash();
    }

    /// Lets the program run for a moment and kills it.
    void kill()
    {
        misfortune();
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{bench.ledgerFile(), bench.server.url().toString(),
                              QString::number(m_random.generate()),
                              QString::number(programsTime().toMSecsSinceEpoch())};
        if (m_cause == "full disk"_L1)
            arguments += u"full-disk"_s;
        // A moment after it has told of so many acts, or before it has begun.
        const int acts = number(6);
        QByteArray output;
        const auto killSoon = [&] {
            output += worker.readAllStandardOutput();
            if (output.count('\n') >= acts)
                QTimer::singleShot(number(20), &worker, &QProcess::kill);
        };
        QObject::connect(&worker, &QProcess::readyReadStandardOutput, &worker, killSoon);
        QTimer crowd;
        crowd.callOnTimeout(&worker, [this] { somebodyMoves(); });
        crowd.start(5);
        worker.start(QStringLiteral(CRASH_WORKER), arguments);
        QTimer::singleShot(acts == 0 ? number(100) : 400, &worker, &QProcess::kill);
        QVERIFY(testsupport::waitFor([&] { return worker.state() == QProcess::NotRunning; }));
        QCOMPARE(worker.exitStatus(), QProcess::CrashExit); // not by itself
        remember(output + worker.readAllStandardOutput());
        ++kills;
        bench.clock.advance(1min);
        QCOMPARE(quickCheck(), u"ok"_s);
    }

    /// Starts the program, lets it find out whatever is open, and looks whether all is well.
    void compare()
    {
        bench.server.faults().clear();
        bench.start();
        QVERIFY(testsupport::wait(bench.listener().open()));
        QVERIFY2(comesToRest(), qPrintable(whatIsLeft()));
        QVERIFY(everythingIsHeard());
        QVERIFY(countsAgree());
        QVERIFY(bench.linksAgree());
        QVERIFY(primaryLinksAreKnown());
        toldIsInTheHistory();
        jobsAreOver();
        bench.crash();
    }

    Bench bench;
    int kills = 0;
    int told = 0;
    int moves = 0; ///< how often somebody came or went

private:
    int number(int below) { return static_cast<int>(m_random.bounded(below)); }

    /// The next start is later, or earlier where somebody sets the clock back. Telegram's own goes
    /// on.
    QDateTime programsTime()
    {
        if (m_cause == "clock set back"_L1 && number(3) == 0)
            m_secondsBack = number(7200);
        return bench.clock.now().addSecs(-m_secondsBack);
    }

    void misfortune()
    {
        static const QByteArray methods[] = {"createChatInviteLink",
                                             "editChatInviteLink",
                                             "revokeChatInviteLink",
                                             "exportChatInviteLink",
                                             "getChat",
                                             "getUpdates"};
        for (int n = number(4); n > 0; --n) {
            const Fault faults[] = {
                Fault::cutBeforeActing(), Fault::cutAfterActing(),
                Fault::cutMidBody(),      Fault::neverAnswer(),
                Fault::floodWait(2s),     Fault::garbage(),
                Fault::status(502),       Fault::neverAnswer().afterActing(),
                Fault::slow(30ms),
            };
            bench.server.faults().add(faults[number(9)].on(methods[number(6)]));
        }
    }

    /// Comes by a link or directly, asks to, is let in, or goes.
    void somebodyMoves()
    {
        bench.server.act([this](simulator::World &world) {
            const core::UserId who{8'000'000 + number(400)};
            if (!world.people.contains(who))
                world.addPerson(who, u"Guest %1"_s.arg(who.value));
            const core::ChatId chats[] = {news, club, den, harbour};
            const core::ChatId chat = chats[number(4)];
            if (world.chats.at(chat).seatOf(who).isInside()) {
                moves += simulator::leave(world, who, chat) ? 1 : 0;
            } else if (world.requests.contains({chat, who})) {
                moves += simulator::approveRequest(world, chat, owner, who) ? 1 : 0;
            } else if (chat == club && number(4) == 0) {
                const bool came = simulator::joinDirectly(world, who, club).has_value();
                m_cameDirectly += came ? 1 : 0;
                moves += came ? 1 : 0;
            } else {
                std::vector<QString> links;
                for (const auto &[hash, link] : world.links) {
                    if (link.chat == chat && !link.revoked)
                        links.push_back(link.text);
                }
                const auto which = static_cast<std::size_t>(number(static_cast<int>(links.size())));
                const auto entry = simulator::joinByLink(world, who, links[which]);
                moves += entry && *entry == simulator::Entry::Joined ? 1 : 0;
            }
        });
    }

    bool everythingIsHeard()
    {
        const auto isHeard = [this] {
            const auto &bots = bench.world().bots;
            return std::all_of(bots.begin(), bots.end(),
                               [](const auto &entry) { return entry.second.updates.isEmpty(); });
        };
        for (int i = 0; i < 300 && !isHeard(); ++i) {
            bench.clock.advance(1s);
            (void)QTest::qWaitFor(isHeard, 100);
        }
        return isHeard();
    }

    /// Telegram knows how many came by each link, and how many of them are inside.
    bool countsAgree()
    {
        bool agree = true;
        const auto compare = [&agree](const QString &what, int counted, qint64 truth) {
            if (counted == truth)
                return;
            qInfo("%s: %d are counted, %lld are true", qPrintable(what), counted, truth);
            agree = false;
        };
        std::map<QString, domain::Link> known;
        for (const domain::Link &link : bench.links())
            known[link.hash] = link;
        for (const auto &[hash, truth] : bench.world().links) {
            const domain::Link &link = known[hash];
            const auto tally = *testsupport::wait(bench.ledger().tally({link.seat, link.id}));
            compare(truth.text + u" joined"_s, link.joined.value_or(0), truth.joined);
            compare(truth.text + u" inside"_s, link.inside.value_or(0), truth.inside);
            compare(truth.text + u" joins"_s, tally ? tally->joins : 0, truth.joined);
            compare(truth.text + u" stay"_s, tally ? tally->inside() : 0, truth.inside);
        }
        const auto direct = *testsupport::wait(bench.ledger().tally({gateInClub, {}}));
        compare(u"directly"_s, direct ? direct->joins : 0, m_cameDirectly);
        return agree;
    }

    /// The worker tells only after the ledger has it.
    void remember(const QByteArray &output)
    {
        // What the kill cut off has no line end.
        const QByteArray whole = output.left(output.lastIndexOf('\n') + 1);
        for (const QByteArray &line : whole.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 3 && words[0] == "job")
                m_jobs[core::JobId{words[1].toLongLong()}] = words[2].toInt();
            else if (words.size() == 2)
                m_told.insert({words[0].toInt(), QString::fromUtf8(words[1])});
        }
        told = static_cast<int>(m_told.size());
    }

    QString quickCheck()
    {
        const QString name = u"check"_s;
        QString answer;
        {
            auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            file.setDatabaseName(bench.ledgerFile());
            QSqlQuery query(file);
            if (file.open() && query.exec(u"PRAGMA quick_check"_s) && query.next())
                answer = query.value(0).toString();
        }
        QSqlDatabase::removeDatabase(name);
        return answer;
    }

    bool comesToRest()
    {
        for (int i = 0; i < 300; ++i) {
            if (!bench.comesToRest())
                return false;
            if (!bench.jobs().isRunning() && !bench.rotation().isBusy())
                return true;
            bench.clock.advance(1s);
        }
        return false;
    }

    QString whatIsLeft()
    {
        QStringList left;
        const auto intents = testsupport::wait(bench.ledger().openIntents());
        if (!intents)
            return QString::fromUtf8(core::toString(intents.error()));
        for (const domain::Intent &intent : *intents) {
            left += u"intent %1 of action %2 about %3: %4"_s.arg(intent.id.value)
                        .arg(static_cast<int>(intent.action))
                        .arg(intent.linkHash, intent.answer);
        }
        for (const services::JobView &view : bench.jobs().all()) {
            if (view.overview.steps.left() == 0)
                continue;
            left += u"%1 pending and %2 sent steps of job %3, held up by %4"_s
                        .arg(view.overview.steps[domain::StepState::Pending])
                        .arg(view.overview.steps[domain::StepState::Sent])
                        .arg(view.overview.job.id.value)
                        .arg(view.heldUpBy ? QString::fromUtf8(core::toString(*view.heldUpBy))
                                           : u"nothing"_s);
        }
        if (bench.rotation().isBusy())
            left += u"a rotation"_s;
        return left.join(u'\n');
    }

    /// One that is not would have been made by an export that nobody knows of: a second rotation.
    bool primaryLinksAreKnown()
    {
        std::set<QString> known;
        for (const domain::Link &link : bench.links())
            known.insert(link.hash);
        for (const auto &[hash, link] : bench.world().links) {
            if (link.primary && bench.world().findBot(link.creator) && !known.contains(hash)) {
                qInfo("the ledger does not know the primary link %s", qPrintable(link.text));
                return false;
            }
        }
        return true;
    }

    void toldIsInTheHistory()
    {
        std::set<std::pair<int, QString>> lines;
        for (const domain::HistoryEntry &line : bench.history())
            lines.insert({static_cast<int>(line.action), line.linkHash});
        for (const auto &[action, hash] : m_told) {
            QVERIFY2(lines.contains({action, hash}),
                     qPrintable(u"%1 of %2"_s.arg(QString::number(action), hash)));
        }
    }

    void jobsAreOver()
    {
        for (const auto &[job, steps] : m_jobs) {
            const auto view = bench.jobs().find(job);
            QVERIFY2(view.has_value(), "a job is lost");
            QCOMPARE(view->overview.steps.total(), steps);
            QCOMPARE(view->overview.steps.left(), 0);
        }
    }

    QRandomGenerator m_random;
    QString m_cause;
    int m_cameDirectly = 0;
    int m_secondsBack = 0;
    std::set<std::pair<int, QString>> m_told; ///< action, hash
    std::map<core::JobId, int> m_jobs;
};

} // namespace

class KillsTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    /// 200 kills; GATEHOUSE_TEST_KILLS says another number. GATEHOUSE_TEST_SEED repeats a run.
    void losesNothingWhenKilled_data()
    {
        QTest::addColumn<int>("share"); // of a hundred kills
        QTest::newRow("kill") << 60;
        QTest::newRow("full disk") << 20;
        QTest::newRow("clock set back") << 20;
    }

    void losesNothingWhenKilled()
    {
        QFETCH(int, share);
        const QString cause = QString::fromLatin1(QTest::currentDataTag());
        const int wanted =
            qEnvironmentVariable("GATEHOUSE_TEST_KILLS", u"200"_s).toInt() * share / 100;
        quint32 seed = QRandomGenerator::global()->generate();
        if (const QString set = qEnvironmentVariable("GATEHOUSE_TEST_SEED"); !set.isEmpty())
            seed = set.toUInt();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int kills = 0;
        int told = 0;
        int moves = 0;
        while (kills < wanted) {
            Life life(random.generate(), cause);
            while (life.kills < 20 && kills < wanted) {
                // Some are killed again before they have found out what the last kill left.
                do {
                    life.kill();
                    ++kills;
                } while (random.bounded(3) == 0 && !QTest::currentTestFailed());
                if (!QTest::currentTestFailed())
                    life.compare();
                if (QTest::currentTestFailed())
                    return;
            }
            told += life.told;
            moves += life.moves;
        }
        qInfo("%d kills, %d acts told as done, %d joins and leaves", kills, told, moves);
        QVERIFY(told > kills / 4); // it was worth killing
    }
};

int main(int argc, char *argv[])
{
    // Thousands of kills take longer than Qt lets a test run; CTest has a limit of its own.
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    QCoreApplication app(argc, argv);
    KillsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
