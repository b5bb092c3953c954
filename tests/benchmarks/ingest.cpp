// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// How fast chat_member updates are taken in: from the text of getUpdates' answers, a hundred
/// updates each, to counted and stored on the disk, so that the next call may confirm them.
///
///     bench_ingest [UPDATES [ROUNDS [BOTS [LINKS-OF-A-CHAT]]]]
///
/// All rounds together take so many updates into one ledger, which grows from round to round; the
/// links of the bots' chats are in it already, twenty chats a bot. Each bot's answers come one
/// after the other, as they do from Telegram: the next text is read when the one before is on the
/// disk. Texts are made in between, while the clock stands.
///
/// The floors are measured in the same rounds with the same texts, in files that grow likewise.

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

/// The figures of the rounds, and in the end their medians and ranges.
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

QList<telegram::Update> updatesIn(const QJsonDocument &document)
{
    auto updates =
        telegram::fromJson<QList<telegram::Update>>(document.object().value("result"_L1));
    if (!updates)
        qFatal("the text is not understood: %s", qPrintable(updates.error().detail));
    return std::move(*updates);
}

std::vector<Heard> heardIn(core::UserId bot, const QList<telegram::Update> &updates)
{
    std::vector<Heard> heard;
    heard.reserve(static_cast<std::size_t>(updates.size()));
    for (const telegram::Update &update : updates)
        heard.push_back(services::toDomain(bot, update));
    return heard;
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
        const QList<telegram::Update> updates = updatesIn(QJsonDocument::fromJson(text));
        parsing += lap();
        std::vector<Heard> heard = heardIn(source.joins.bot(), updates);
        translating += lap();
        const qint64 next = updates.last().updateId + 1;
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

void checkCounts(ledger::Ledger &ledger, const Joins &told)
{
    const auto tallies = wait(ledger.tallies(domain::LinkScope::of(told.bot())));
    if (!tallies)
        qFatal("no tallies");
    qint64 joins = 0;
    qint64 leaves = 0;
    for (const domain::Tally &tally : *tallies) {
        joins += tally.joins;
        leaves += tally.leaves;
    }
    if (joins != told.joins() || leaves != told.leaves())
        qFatal("miscounted");
}

// Floors ------------------------------------------------------------------------------------------

/// A plain connection with the ledger's settings.
class Plain
{
public:
    explicit Plain(const QString &name)
        : m_name(name)
        , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
    {
        m_database.setDatabaseName(m_folder.filePath(name));
        if (!m_database.open())
            qFatal("no database");
        run(u"PRAGMA journal_mode = WAL"_s);
        run(u"PRAGMA synchronous = FULL"_s);
        run(u"PRAGMA cache_size = -16000"_s);
        run(u"PRAGMA wal_autocheckpoint = 8000"_s);
    }
    ~Plain()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
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
    const QTemporaryDir m_folder;
    const QString m_name;
    QSqlDatabase m_database;
};

using Batches = std::vector<std::vector<Heard>>;

/// One row for each update and nothing else, in one transaction for each batch.
class BareRows
{
public:
    BareRows()
    {
        m_plain.run(u"CREATE TABLE heard (id INTEGER PRIMARY KEY, chat INTEGER, person INTEGER, "
                    "at INTEGER, number INTEGER)"_s);
        m_insert =
            m_plain.prepared(u"INSERT INTO heard (chat, person, at, number) VALUES (?, ?, ?, ?)"_s);
    }

    double take(const Batches &batches)
    {
        QElapsedTimer time;
        time.start();
        for (const auto &heard : batches) {
            m_plain.run(u"BEGIN"_s);
            for (const Heard &one : heard) {
                Plain::exec(
                    m_insert,
                    {one.chat.value, one.who.id.value, one.at.toSecsSinceEpoch(), one.update});
            }
            m_plain.run(u"COMMIT"_s);
        }
        return seconds(time);
    }

private:
    Plain m_plain{u"bare"_s};
    QSqlQuery m_insert;
};

/// What a small program would do: the same visits and people in tables with the same indexes and
/// counts for each link, with a plain statement for each, trusting that updates come in order.
class PlainRows
{
public:
    explicit PlainRows(const std::vector<Source> &sources)
    {
        for (const QString &sql : {
                 u"CREATE TABLE links (id INTEGER PRIMARY KEY, hash TEXT, name TEXT, "
                 "joined INTEGER, inside INTEGER)"_s,
                 u"CREATE UNIQUE INDEX links_by_hash ON links (hash)"_s,
                 u"CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, username TEXT)"_s,
                 u"CREATE TABLE visits (id INTEGER PRIMARY KEY, chat INTEGER, person INTEGER, "
                 "link INTEGER, joined_at INTEGER, left_at INTEGER)"_s,
                 u"CREATE INDEX visits_of_person ON visits (chat, person)"_s,
                 u"CREATE INDEX visits_by_link ON visits (link, joined_at)"_s,
                 u"CREATE TABLE traffic (link INTEGER, quarter INTEGER, joins INTEGER, "
                 "leaves INTEGER, PRIMARY KEY (link, quarter)) WITHOUT ROWID"_s,
                 u"BEGIN"_s,
             })
            m_plain.run(sql);
        QSqlQuery link = m_plain.prepared(
            u"INSERT INTO links (hash, name, joined, inside) VALUES (?, ?, 0, 0)"_s);
        for (const Source &source : sources) {
            for (const Joins::Link &known : source.joins.links())
                Plain::exec(link, {known.url.mid(known.url.indexOf(u'+') + 1), known.name});
        }
        m_plain.run(u"COMMIT"_s);
        m_person = m_plain.prepared(u"INSERT OR IGNORE INTO people VALUES (?, ?, ?)"_s);
        m_link = m_plain.prepared(u"SELECT id FROM links WHERE hash = ?"_s);
        m_joined = m_plain.prepared(
            u"UPDATE links SET joined = joined + 1, inside = inside + 1 WHERE id = ?"_s);
        m_left = m_plain.prepared(u"UPDATE links SET inside = inside - 1 WHERE id = ?"_s);
        m_visit = m_plain.prepared(u"INSERT INTO visits (chat, person, link, joined_at, left_at) "
                                   "VALUES (?, ?, ?, ?, 0)"_s);
        m_present = m_plain.prepared(
            u"SELECT id, link FROM visits WHERE chat = ? AND person = ? AND left_at = 0"_s);
        m_leave = m_plain.prepared(u"UPDATE visits SET left_at = ? WHERE id = ?"_s);
        m_traffic = m_plain.prepared(
            u"INSERT INTO traffic VALUES (?, ?, ?, ?) ON CONFLICT (link, quarter) DO UPDATE SET "
            "joins = joins + excluded.joins, leaves = leaves + excluded.leaves"_s);
    }

    double take(const Batches &batches)
    {
        QElapsedTimer time;
        time.start();
        for (const auto &heard : batches) {
            m_plain.run(u"BEGIN"_s);
            for (const Heard &one : heard)
                take(one);
            m_plain.run(u"COMMIT"_s);
        }
        return seconds(time);
    }

private:
    void take(const Heard &one)
    {
        const qint64 at = one.at.toSecsSinceEpoch();
        Plain::exec(m_person, {one.who.id.value, one.who.name, one.who.username});
        if (one.what == Heard::What::Joined) {
            qint64 link = 0;
            if (one.link) {
                Plain::exec(m_link, {one.link->hash});
                if (m_link.next())
                    link = m_link.value(0).toLongLong();
                m_link.finish();
                Plain::exec(m_joined, {link});
            }
            Plain::exec(m_visit, {one.chat.value, one.who.id.value, link, at});
            Plain::exec(m_traffic, {link, at / 900, 1, 0});
            return;
        }
        Plain::exec(m_present, {one.chat.value, one.who.id.value});
        if (!m_present.next())
            return;
        const qint64 visit = m_present.value(0).toLongLong();
        const qint64 link = m_present.value(1).toLongLong();
        m_present.finish();
        Plain::exec(m_leave, {at, visit});
        Plain::exec(m_left, {link});
        Plain::exec(m_traffic, {link, at / 900, 0, 1});
    }

    Plain m_plain{u"plain"_s};
    QSqlQuery m_person, m_link, m_joined, m_left, m_visit, m_present, m_leave, m_traffic;
};

/// The median of a transaction with one small row.
double commitSeconds()
{
    Plain plain(u"commit"_s);
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

// The rounds --------------------------------------------------------------------------------------

/// The ledger with the links in it, and what else takes the same texts.
class Course
{
public:
    explicit Course(const Options &options)
        : m_options(options)
        , m_sources(makeSources(options))
        , m_plain(m_sources)
    {
        open();
        for (const Source &source : m_sources) {
            if (!wait(m_ledger->write(world(source.joins, m_clock.now()))))
                qFatal("the ledger does not take the links");
        }
        close();
        m_sizeBefore = size();
        open();
    }

    void round()
    {
        Heartbeat heartbeat;
        heartbeat.stop();
        Intake intake(*m_ledger, m_sources);
        double taken = 0;
        double window = 0;
        double all = 0;
        double parsing = 0;
        double bare = 0;
        double plain = 0;
        double bytes = 0;
        int count = 0;
        const int wanted = m_options.updates / m_options.rounds;
        while (count < wanted) {
            std::vector<std::pair<core::UserId, QByteArray>> texts;
            for (Source &source : m_sources) {
                for (int i = 0; i < textsAtOnce && count < wanted; ++i, count += batch) {
                    source.texts.push_back(source.joins.next(batch));
                    texts.emplace_back(source.joins.bot(), source.texts.back());
                }
            }
            const double windowBefore = processorSeconds(RUSAGE_THREAD);
            const double allBefore = processorSeconds(RUSAGE_SELF);
            QElapsedTimer time;
            heartbeat.start();
            time.start();
            intake.run();
            taken += seconds(time);
            heartbeat.stop();
            window += processorSeconds(RUSAGE_THREAD) - windowBefore;
            all += processorSeconds(RUSAGE_SELF) - allBefore;

            Batches batches;
            for (const auto &[bot, text] : texts) {
                bytes += static_cast<double>(text.size());
                const double since = threadSeconds();
                const QJsonDocument document = QJsonDocument::fromJson(text);
                parsing += threadSeconds() - since;
                batches.push_back(heardIn(bot, updatesIn(document)));
            }
            bare += m_bare.take(batches);
            plain += m_plain.take(batches);
        }
        if (intake.noticed != count)
            qFatal("not every update was noticed");

        const double perUpdate = 1e6 / count;
        figures.add(u"JSON of an update, bytes"_s, bytes / count);
        figures.add(u"floor: a transaction of one row, ms"_s, commitSeconds() * 1e3, 2);
        figures.add(u"floor: one bare row an update, updates/s"_s, count / bare);
        figures.add(u"floor: QJsonDocument alone, µs an update"_s, parsing * perUpdate, 1);
        figures.add(u"plain statements, without JSON, updates/s"_s, count / plain);
        figures.add(u"taken in, updates/s"_s, count / taken);
        figures.add(u"window's thread, reading JSON, µs an update"_s, intake.parsing * perUpdate,
                    1);
        figures.add(u"window's thread, translating, µs an update"_s, intake.translating * perUpdate,
                    1);
        figures.add(u"window's thread, the rest, µs an update"_s,
                    (window - intake.parsing - intake.translating) * perUpdate, 1);
        figures.add(u"the ledger's thread, µs an update"_s, (all - window) * perUpdate, 1);
        figures.add(u"a key waits, p99, ms"_s, static_cast<double>(heartbeat.percentile(0.99)));
        figures.add(u"a key waits, p99.9, ms"_s, static_cast<double>(heartbeat.percentile(0.999)));
        figures.add(u"longest pause of the window's thread, ms"_s,
                    static_cast<double>(heartbeat.longest()));
        figures.add(u"the log beside the ledger, MB"_s,
                    static_cast<double>(QFileInfo(path() + u"-wal"_s).size()) / 1e6, 1);
    }

    /// Nothing was lost, nothing was counted twice; and what it takes on the disk.
    void finish()
    {
        qint64 joins = 0;
        for (const Source &source : m_sources) {
            checkCounts(*m_ledger, source.joins);
            joins += source.joins.joins();
        }
        close();
        print(u"the ledger grew by %1 bytes a join, to %2 MB"_s
                  .arg(static_cast<double>(size() - m_sizeBefore) / static_cast<double>(joins), 0,
                       'f', 1)
                  .arg(static_cast<double>(size()) / 1e6, 0, 'f', 1));
    }

private:
    void open()
    {
        m_ledger = std::make_unique<ledger::SqliteLedger>(path(), m_clock);
        if (!wait(m_ledger->open()))
            qFatal("the ledger does not open");
    }
    /// Brings all of the log into the file.
    void close() { m_ledger.reset(); }
    QString path() const { return m_folder.filePath(u"ledger.sqlite"_s); }
    qint64 size() const { return QFileInfo(path()).size(); }

    const Options m_options;
    const QTemporaryDir m_folder;
    core::SystemClock m_clock;
    std::vector<Source> m_sources;
    std::unique_ptr<ledger::SqliteLedger> m_ledger;
    BareRows m_bare;
    PlainRows m_plain;
    qint64 m_sizeBefore = 0;
};

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
    Course course(options);
    for (int round = 1; round <= options.rounds; ++round) {
        print(u"round %1"_s.arg(round));
        course.round();
    }
    course.finish();
    figures.report();
    return 0;
}
