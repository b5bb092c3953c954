// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// How fast chat_member updates are taken in: from the text of getUpdates' answers, a hundred
/// updates each, to counted and stored on the disk, so that the next call may confirm them.
///
///     bench_ingest [UPDATES [ROUNDS [BOTS [LINKS-OF-A-CHAT]]]]
///
/// Each round takes so many updates into a ledger of its own, in which the links of the bots' chats
/// are already, twenty chats a bot. Each bot's answers come one after the other: the next text is
/// read when the one before is on the disk. Texts are made in between, while the clock stands.
///
/// The floors are measured in the same round with the same texts.

#include "heartbeat.h"
#include "joins.h"

#include "ledger/sqliteledger.h"
#include "services/translate.h"
#include "support/testing.h"
#include "telegram/json.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVariant>

#include <sys/resource.h>

#include <algorithm>
#include <deque>
#include <map>
#include <memory>

using benchmarks::Heartbeat;
using core::Result;
using domain::Heard;
using testsupport::wait;
using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 100;
/// So many texts are made at a time.
constexpr int textsAtOnce = 100;

struct Options
{
    int updates = 1'000'000;
    int rounds = 5;
    int bots = 1;
    int linksOfAChat = 500;
};

void print(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

double processorSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The five figures of the rounds as their median and range.
class Figures
{
public:
    void add(const QString &name, double value, int digits = 0)
    {
        if (!m_values.contains(name))
            m_names.append(name);
        m_values[name].push_back(value);
        m_digits[name] = digits;
        print(u"  %1: %2"_s.arg(name).arg(value, 0, 'f', digits));
    }

    void report()
    {
        print(u"median (range)"_s);
        for (const QString &name : m_names) {
            auto values = m_values[name];
            std::sort(values.begin(), values.end());
            const int digits = m_digits[name];
            print(u"  %1: %2 (%3–%4)"_s.arg(name)
                      .arg(values[values.size() / 2], 0, 'f', digits)
                      .arg(values.front(), 0, 'f', digits)
                      .arg(values.back(), 0, 'f', digits));
        }
    }

private:
    QStringList m_names;
    std::map<QString, std::vector<double>> m_values;
    std::map<QString, int> m_digits;
};

Figures figures;

/// The texts of each bot, made ahead of time.
struct Source
{
    Joins joins;
    std::deque<QByteArray> texts;
};

std::vector<Source> makeSources(const Options &options)
{
    std::vector<Source> sources;
    for (int i = 0; i < options.bots; ++i) {
        sources.push_back(
            {Joins({100000001 + i}, options.linksOfAChat, static_cast<quint64>(i) + 1), {}});
    }
    return sources;
}

// What the program does ---------------------------------------------------------------------------

ledger::Changes world(const Joins &joins, const QDateTime &now)
{
    const core::UserId bot = joins.bot();
    ledger::Changes changes;
    changes.bots = {{bot, u"Gate"_s, u"gate_bot"_s, false, {}, now}};
    for (int chat = 0; chat < Joins::chats; ++chat) {
        const auto kind = chat % 2 == 0 ? domain::ChatKind::Channel : domain::ChatKind::Supergroup;
        changes.chats.push_back({Joins::chatId(bot, chat), kind, Joins::chatTitle(chat), {}, {}});
        changes.seats.push_back(
            {{bot, Joins::chatId(bot, chat)}, domain::SeatStatus::Administrator, true, now, {}});
    }
    for (const Joins::Link &known : joins.links()) {
        domain::Link link;
        link.seat = {bot, Joins::chatId(bot, known.chat)};
        link.url = known.url;
        link.hash = known.url.mid(known.url.indexOf(u'+') + 1);
        link.role = known.primary ? domain::LinkRole::Primary : domain::LinkRole::Additional;
        link.settings.name = known.name;
        link.settings.approval = known.approval;
        link.creator = bot;
        link.createdAt = now;
        link.confirmedAt = now;
        changes.links.push_back(link);
    }
    changes.listening = {{bot, domain::ListeningState::On}};
    return changes;
}

/// What services::Listener does with answers.
class Intake : public QObject
{
public:
    Intake(ledger::Ledger &ledger, std::vector<Source> &sources)
        : m_ledger(ledger)
        , m_sources(sources)
    { }

    /// Until all texts are taken.
    void run()
    {
        m_waiting = static_cast<int>(m_sources.size());
        for (Source &source : m_sources)
            next(source);
        QEventLoop loop;
        m_done = [&loop] {
            loop.quit();
        };
        if (m_waiting > 0)
            loop.exec();
    }

    double parsing = 0; ///< processor seconds
    double translating = 0;
    qint64 noticed = 0;

private:
    /// From the event loop, as answers come.
    void next(Source &source)
    {
        if (source.texts.empty()) {
            if (--m_waiting == 0 && m_done)
                m_done();
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, &source] {
                const QByteArray text = std::move(source.texts.front());
                source.texts.pop_front();
                take(source, text);
            },
            Qt::QueuedConnection);
    }

    void take(Source &source, const QByteArray &text)
    {
        double since = threadSeconds();
        const auto lap = [&since] {
            return threadSeconds() - std::exchange(since, threadSeconds());
        };
        const auto updates = telegram::fromJson<QList<telegram::Update>>(
            QJsonDocument::fromJson(text).object().value("result"_L1));
        if (!updates)
            qFatal("the text is not understood: %s", qPrintable(updates.error().detail));
        parsing += lap();
        qint64 next = 0;
        std::vector<Heard> heard;
        heard.reserve(static_cast<std::size_t>(updates->size()));
        for (const telegram::Update &update : *updates) {
            next = std::max(next, update.updateId + 1);
            heard.push_back(services::toDomain(source.joins.bot(), update));
        }
        translating += lap();
        m_ledger.hear(source.joins.bot(), std::move(heard), next)
            .then(this, [this, &source](const Result<std::vector<ledger::Noticed>> &news) {
                if (!news)
                    qFatal("the ledger does not take it: %s", qPrintable(news.error().detail));
                noticed += static_cast<qint64>(news->size());
                this->next(source);
            });
    }

    ledger::Ledger &m_ledger;
    std::vector<Source> &m_sources;
    int m_waiting = 0;
    std::function<void()> m_done;
};

/// Nothing was lost and nothing was counted twice.
void checkCounts(ledger::Ledger &ledger, const std::vector<Source> &sources)
{
    for (const Source &source : sources) {
        const auto tallies = wait(ledger.tallies(domain::LinkScope::of(source.joins.bot())));
        if (!tallies)
            qFatal("no tallies");
        qint64 joins = 0;
        qint64 leaves = 0;
        for (const domain::Tally &tally : *tallies) {
            joins += tally.joins;
            leaves += tally.leaves;
        }
        if (joins != source.joins.joins() || leaves != source.joins.leaves())
            qFatal("miscounted");
    }
}

void measureProgram(const Options &options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    core::SystemClock clock;
    auto ledger = std::make_unique<ledger::SqliteLedger>(path, clock);
    if (!wait(ledger->open()))
        qFatal("the ledger does not open");
    std::vector<Source> sources = makeSources(options);
    for (const Source &source : sources) {
        if (!wait(ledger->write(world(source.joins, clock.now()))))
            qFatal("the ledger does not take the links");
    }
    const auto size = [&path] {
        return static_cast<double>(QFileInfo(path).size());
    };
    const auto logSize = [&path] {
        return static_cast<double>(QFileInfo(path + u"-wal"_s).size());
    };
    // Opening it anew brings everything into the file itself.
    ledger = std::make_unique<ledger::SqliteLedger>(path, clock);
    if (!wait(ledger->open()))
        qFatal("the ledger does not open again");
    const double sizeBefore = size();

    Heartbeat heartbeat;
    Intake intake(*ledger, sources);
    double taken = 0;
    double window = 0;
    double all = 0;
    std::vector<std::pair<int, double>> progress; // updates and when
    const int perTurn = textsAtOnce * batch * options.bots;
    for (int done = 0; done < options.updates; done += perTurn) {
        heartbeat.stop();
        for (Source &source : sources) {
            for (int i = 0; i < textsAtOnce; ++i)
                source.texts.push_back(source.joins.next(batch));
        }
        heartbeat.start();
        const double windowBefore = processorSeconds(RUSAGE_THREAD);
        const double allBefore = processorSeconds(RUSAGE_SELF);
        QElapsedTimer time;
        time.start();
        intake.run();
        taken += seconds(time);
        window += processorSeconds(RUSAGE_THREAD) - windowBefore;
        all += processorSeconds(RUSAGE_SELF) - allBefore;
        progress.push_back({done + perTurn, taken});
    }
    const int updates = progress.back().first;
    if (intake.noticed != updates)
        qFatal("not every update was noticed");
    checkCounts(*ledger, sources);

    const auto rate = [&progress](std::size_t from, std::size_t to) {
        const auto [countBefore, before] = from == 0 ? std::pair(0, 0.0) : progress[from - 1];
        return (progress[to - 1].first - countBefore) / (progress[to - 1].second - before);
    };
    const double perUpdate = 1e6 / updates;
    const std::size_t fifth = std::max<std::size_t>(progress.size() / 5, 1);
    figures.add(u"taken in, updates/s"_s, updates / taken);
    figures.add(u"the first fifth of them, updates/s"_s, rate(0, fifth));
    figures.add(u"the last fifth, updates/s"_s, rate(progress.size() - fifth, progress.size()));
    figures.add(u"window's thread, reading JSON, µs an update"_s, intake.parsing * perUpdate, 1);
    figures.add(u"window's thread, translating, µs an update"_s, intake.translating * perUpdate, 1);
    figures.add(u"window's thread, the rest, µs an update"_s,
                (window - intake.parsing - intake.translating) * perUpdate, 1);
    figures.add(u"other threads, the ledger, µs an update"_s, (all - window) * perUpdate, 1);
    figures.add(u"a key waits, p99, ms"_s, static_cast<double>(heartbeat.percentile(0.99)));
    figures.add(u"a key waits, p99.9, ms"_s, static_cast<double>(heartbeat.percentile(0.999)));
    figures.add(u"longest pause of the window's thread, ms"_s,
                static_cast<double>(heartbeat.longest()));
    figures.add(u"the log beside the ledger, MB"_s, logSize() / 1e6, 1);
    qint64 joins = 0;
    for (const Source &source : sources)
        joins += source.joins.joins();
    ledger.reset(); // brings all of the log into the file
    figures.add(u"growth of the ledger, bytes a join"_s,
                (size() - sizeBefore) / static_cast<double>(joins), 1);
}

// Floors ------------------------------------------------------------------------------------------

/// A plain connection with the ledger's settings.
class Plain
{
public:
    explicit Plain(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("no database");
        run(u"PRAGMA journal_mode = WAL"_s);
        run(u"PRAGMA synchronous = FULL"_s);
    }
    ~Plain()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"plain"_s);
    }
    Q_DISABLE_COPY_MOVE(Plain)

    void run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    QSqlQuery prepared(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        return query;
    }
    static void exec(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < static_cast<int>(values.size()); ++i)
            query.bindValue(i, values[i]);
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
    }

private:
    QSqlDatabase m_database;
};

/// One row for each update and nothing else, in one transaction for each batch.
double bareRows(const std::vector<std::vector<Heard>> &batches)
{
    const QTemporaryDir folder;
    Plain plain(folder.filePath(u"bare.sqlite"_s));
    plain.run(u"CREATE TABLE heard (id INTEGER PRIMARY KEY, chat INTEGER, person INTEGER, "
              "at INTEGER, number INTEGER)"_s);
    QSqlQuery insert =
        plain.prepared(u"INSERT INTO heard (chat, person, at, number) VALUES (?, ?, ?, ?)"_s);
    QElapsedTimer time;
    time.start();
    for (const auto &heard : batches) {
        plain.run(u"BEGIN"_s);
        for (const Heard &one : heard) {
            Plain::exec(insert,
                        {one.chat.value, one.who.id.value, one.at.toSecsSinceEpoch(), one.update});
        }
        plain.run(u"COMMIT"_s);
    }
    return seconds(time);
}

/// What a small program would do: the same visits and people in tables with the same indexes and a
/// count for each link, with a plain statement for each, in the order in which updates come.
double plainRows(const std::vector<std::vector<Heard>> &batches, const std::vector<Source> &sources)
{
    const QTemporaryDir folder;
    Plain plain(folder.filePath(u"plain.sqlite"_s));
    for (const QString &sql : {
             u"CREATE TABLE links (id INTEGER PRIMARY KEY, hash TEXT, name TEXT, joined INTEGER, "
             "inside INTEGER)"_s,
             u"CREATE UNIQUE INDEX links_by_hash ON links (hash)"_s,
             u"CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, username TEXT)"_s,
             u"CREATE TABLE visits (id INTEGER PRIMARY KEY, chat INTEGER, person INTEGER, "
             "link INTEGER, joined_at INTEGER, left_at INTEGER)"_s,
             u"CREATE INDEX visits_of_person ON visits (chat, person)"_s,
             u"CREATE INDEX visits_by_link ON visits (link, joined_at)"_s,
         })
        plain.run(sql);
    plain.run(u"BEGIN"_s);
    QSqlQuery link =
        plain.prepared(u"INSERT INTO links (hash, name, joined, inside) VALUES (?, ?, 0, 0)"_s);
    for (const Source &source : sources) {
        for (const Joins::Link &known : source.joins.links())
            Plain::exec(link, {known.url.mid(known.url.indexOf(u'+') + 1), known.name});
    }
    plain.run(u"COMMIT"_s);
    QSqlQuery person = plain.prepared(u"INSERT OR IGNORE INTO people VALUES (?, ?, ?)"_s);
    QSqlQuery linkId = plain.prepared(u"SELECT id FROM links WHERE hash = ?"_s);
    QSqlQuery joined =
        plain.prepared(u"UPDATE links SET joined = joined + 1, inside = inside + 1 WHERE id = ?"_s);
    QSqlQuery left = plain.prepared(u"UPDATE links SET inside = inside - 1 WHERE id = ?"_s);
    QSqlQuery visit = plain.prepared(u"INSERT INTO visits (chat, person, link, joined_at, left_at) "
                                     "VALUES (?, ?, ?, ?, 0)"_s);
    QSqlQuery present = plain.prepared(
        u"SELECT id, link FROM visits WHERE chat = ? AND person = ? AND left_at = 0"_s);
    QSqlQuery leave = plain.prepared(u"UPDATE visits SET left_at = ? WHERE id = ?"_s);
    QElapsedTimer time;
    time.start();
    for (const auto &heard : batches) {
        plain.run(u"BEGIN"_s);
        for (const Heard &one : heard) {
            const qint64 at = one.at.toSecsSinceEpoch();
            Plain::exec(person, {one.who.id.value, one.who.name, one.who.username});
            if (one.what == Heard::What::Joined) {
                qint64 way = 0;
                if (one.link) {
                    Plain::exec(linkId, {one.link->hash});
                    if (linkId.next())
                        way = linkId.value(0).toLongLong();
                    linkId.finish();
                    Plain::exec(joined, {way});
                }
                Plain::exec(visit, {one.chat.value, one.who.id.value, way, at});
                continue;
            }
            Plain::exec(present, {one.chat.value, one.who.id.value});
            if (present.next()) {
                const qint64 id = present.value(0).toLongLong();
                const qint64 way = present.value(1).toLongLong();
                present.finish();
                Plain::exec(leave, {at, id});
                Plain::exec(left, {way});
            }
        }
        plain.run(u"COMMIT"_s);
    }
    return seconds(time);
}

/// The median of a transaction with one small row.
double commitSeconds()
{
    const QTemporaryDir folder;
    Plain plain(folder.filePath(u"commit.sqlite"_s));
    plain.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY)"_s);
    std::vector<double> times;
    for (int i = 0; i < 300; ++i) {
        QElapsedTimer time;
        time.start();
        plain.run(u"INSERT INTO t DEFAULT VALUES"_s);
        times.push_back(seconds(time));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measureFloors(const Options &options)
{
    std::vector<Source> sources = makeSources(options);
    const int count = std::max(options.updates / 10 / batch, 10);
    std::vector<std::vector<Heard>> batches;
    double parsing = 0;
    double bytes = 0;
    for (int i = 0; i < count; ++i) {
        Source &source = sources[static_cast<std::size_t>(i) % sources.size()];
        const QByteArray text = source.joins.next(batch);
        bytes += static_cast<double>(text.size());
        const double since = threadSeconds();
        const QJsonDocument document = QJsonDocument::fromJson(text);
        parsing += threadSeconds() - since;
        const auto updates =
            telegram::fromJson<QList<telegram::Update>>(document.object().value("result"_L1));
        std::vector<Heard> &heard = batches.emplace_back();
        for (const telegram::Update &update : *updates)
            heard.push_back(services::toDomain(source.joins.bot(), update));
    }
    const double updates = count * batch;
    figures.add(u"JSON of an update, bytes"_s, bytes / updates);
    figures.add(u"floor: QJsonDocument alone, µs an update"_s, parsing * 1e6 / updates, 1);
    figures.add(u"floor: a transaction of one row, ms"_s, commitSeconds() * 1e3, 2);
    figures.add(u"floor: one bare row an update, updates/s"_s, updates / bareRows(batches));
    figures.add(u"plain statements, updates/s"_s, updates / plainRows(batches, sources));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Options options;
    const auto argument = [&](int at, int &value) {
        if (argc > at)
            value = QByteArray(argv[at]).toInt();
        if (value < 1)
            qFatal("bench_ingest [UPDATES [ROUNDS [BOTS [LINKS-OF-A-CHAT]]]]");
    };
    argument(1, options.updates);
    argument(2, options.rounds);
    argument(3, options.bots);
    argument(4, options.linksOfAChat);
    print(u"%1 updates of %2 bots, %3 links"_s.arg(options.updates)
              .arg(options.bots)
              .arg(options.bots * Joins::chats * options.linksOfAChat));
    for (int round = 1; round <= options.rounds; ++round) {
        print(u"round %1"_s.arg(round));
        measureFloors(options);
        measureProgram(options);
    }
    figures.report();
    return 0;
}
