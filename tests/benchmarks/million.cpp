// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// What the window costs its user on a large ledger, beside what a plain way costs.
///
///     bench_million make FILE LINKS      write a sample ledger
///     bench_million [LINKS] [ROUNDS]     measure; 1,000,000 links and five rounds if not told
///
/// Each round is a process of its own. The window is the program's own, without a server: nothing
/// here talks to Telegram. What is done is done with keys, wheel and mouse; “shown” is when the
/// table has painted the changed list.

#include "app/memory.h"
#include "benchmarks/program.h"
#include "benchmarks/sampleledger.h"
#include "models/linktable.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QProcess>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QWheelEvent>

#include <cmath>
#include <map>

using benchmarks::Gatehouse;
using benchmarks::Heartbeat;
using benchmarks::residentMegabytes;
using domain::LinkColumn;
using testsupport::wait;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void print(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(at, 1, values.size()) - 1];
}

/// What a round measured: a line's name → milliseconds, or megabytes.
class Figures
{
public:
    void set(const QString &name, double value) { m_values.append(QJsonArray{name, value}); }
    void setAll(const QString &name, const std::vector<double> &values)
    {
        set(name + u", p50"_s, percentile(values, 0.5));
        set(name + u", p95"_s, percentile(values, 0.95));
        set(name + u", p99"_s, percentile(values, 0.99));
        set(name + u", most"_s, percentile(values, 1));
    }
    QByteArray json() const { return QJsonDocument(m_values).toJson(QJsonDocument::Compact); }

private:
    QJsonArray m_values;
};

/// Lets the program run until the condition holds; fails after a minute.
void until(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 60'000)
            qFatal("nothing happens");
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

/// Says when the table's rows have been painted, and what each painting took.
class Screen : public QObject
{
public:
    explicit Screen(QTableView &view)
        : m_viewport(*view.viewport())
    {
        m_viewport.installEventFilter(this);
        m_tick.start(1ms); // WaitForMoreEvents returns at least so often
    }
    int paintings() const { return m_paintings; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object == &m_viewport && event->type() == QEvent::Paint) {
            m_viewport.removeEventFilter(this);
            QCoreApplication::sendEvent(&m_viewport, event);
            m_viewport.installEventFilter(this);
            ++m_paintings;
            return true;
        }
        return QObject::eventFilter(object, event);
    }

private:
    QWidget &m_viewport;
    QTimer m_tick;
    int m_paintings = 0;
};

class Round
{
public:
    explicit Round(const QString &ledger)
        : m_file(ledger)
        , m_gatehouse(QFileInfo(ledger).path())
    { }

    QByteArray measure()
    {
        start();
        search();
        sort();
        scroll();
        changeOne();
        m_figures.set(u"memory at the end, MB"_s, residentMegabytes());
        m_figures.set(u"longest pause of the window's thread, ms"_s, m_pause);
        return m_figures.json();
    }

private:
    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *found = m_gatehouse.window->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("the window has no %s", name);
        return *found;
    }

    void start()
    {
        QElapsedTimer timer;
        timer.start();
        if (!wait(m_gatehouse.program.ledger.open()) || !wait(m_gatehouse.program.jobs.open()))
            qFatal("the ledger does not open");
        m_figures.set(u"open the file, ms"_s, milliseconds(timer));
        timer.restart();
        m_gatehouse.window.show();
        m_view = &find<QTableView>("linksTableView");
        m_table = qobject_cast<models::LinkTable *>(m_view->model());
        m_screen = std::make_unique<Screen>(*m_view);
        QObject::connect(m_table, &models::LinkTable::loaded, m_table, [this] { ++m_loaded; });
        until([this] { return m_table->rowCount() > 0 && m_table->linkAt(0) != nullptr; });
        const int before = m_screen->paintings();
        until([&] { return m_screen->paintings() > before; });
        m_figures.set(u"window with rows, ms"_s, milliseconds(timer));
        m_figures.set(u"memory with the first rows, MB"_s, residentMegabytes());
        timer.restart();
        {
            const Heartbeat heartbeat;
            until([this] { return m_loaded > 0; });
            m_figures.set(u"then all sortable and searchable, ms"_s, milliseconds(timer));
            settle();
            m_figures.set(u"  longest pause meanwhile, ms"_s, double(heartbeat.longest()));
        }
        m_figures.set(u"rows"_s, m_table->rowCount());
        m_figures.set(u"memory with all, MB"_s, residentMegabytes());
    }

    static void settle() { QTest::qWait(300); }

    /// Until the list that the act asks for is painted.
    double shown(const std::function<void()> &act)
    {
        const int loaded = m_loaded;
        QElapsedTimer timer;
        timer.start();
        act();
        until([&] { return m_loaded > loaded; });
        if (m_view->isVisible()) { // else nothing was found, which a page of its own says
            const int painted = m_screen->paintings();
            m_view->viewport()->update();
            until([&] { return m_screen->paintings() > painted; });
        }
        return milliseconds(timer);
    }

    void search()
    {
        auto &field = find<QLineEdit>("searchLineEdit");
        field.setFocus();
        std::vector<double> times;
        const Heartbeat heartbeat;
        for (const QString &word :
             {u"anna 42"_s, u"иван"_s, u"zoe"_s, u"обзор"_s, u"+Ab"_s, u"فاطمه"_s, u"flyer"_s,
              u"spring"_s, u"t.me/+x"_s, u"gulsah 7"_s, u"e"_s}) {
            for (const QChar letter : word) {
                times.push_back(shown([&] {
                    if (letter.unicode() < 128)
                        QTest::keyClick(&field, letter.toLatin1());
                    else
                        field.insert(letter);
                }));
            }
            while (!field.text().isEmpty())
                times.push_back(shown([&] { QTest::keyClick(&field, Qt::Key_Backspace); }));
        }
        m_figures.setAll(u"search: key to changed list, ms"_s, times);
        note(u"search"_s, heartbeat);
    }

    void sort()
    {
        QHeaderView &header = *m_view->horizontalHeader();
        std::vector<double> all;
        const Heartbeat heartbeat;
        for (int column = 0; column < domain::linkColumnCount; ++column) {
            std::vector<double> times;
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
                times.push_back(shown([&] { header.setSortIndicator(column, order); }));
            all.insert(all.end(), times.begin(), times.end());
            m_figures.set(
                u"  sort by "_s
                    + m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                    + u", ms"_s,
                percentile(times, 1));
        }
        m_figures.setAll(u"sort: click to changed list, ms"_s, all);
        note(u"sort"_s, heartbeat);
        shown([&] {
            header.setSortIndicator(static_cast<int>(LinkColumn::Name), Qt::AscendingOrder);
        });
    }

    void scroll()
    {
        QScrollBar &bar = *m_view->verticalScrollBar();
        std::vector<double> frames;
        const auto frame = [&](const std::function<void()> &act) {
            QElapsedTimer timer;
            timer.start();
            const int painted = m_screen->paintings();
            act();
            if (m_screen->paintings() == painted) {
                m_view->viewport()->update();
                until([&] { return m_screen->paintings() > painted; });
            }
            frames.push_back(milliseconds(timer));
            QCoreApplication::processEvents();
        };
        const Heartbeat heartbeat;
        for (int i = 0; i < 200; ++i) {
            frame([&] {
                QWheelEvent event(QPointF(50, 50), m_view->viewport()->mapToGlobal(QPointF(50, 50)),
                                  {}, QPoint(0, i < 150 ? -120 : 120), Qt::NoButton, Qt::NoModifier,
                                  Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(m_view->viewport(), &event);
            });
        }
        for (int i = 0; i < 100; ++i)
            frame([&] { QTest::keyClick(m_view, i < 80 ? Qt::Key_PageDown : Qt::Key_PageUp); });
        for (int i = 0; i < 200; ++i)
            frame([&] { bar.setSliderPosition(bar.maximum() / 200 * (i * 37 % 200)); });
        m_figures.setAll(u"scroll: a frame, ms"_s, frames);
        note(u"scroll"_s, heartbeat);
        bar.setValue(0);
        settle();
    }

    /// Telegram answers about a link that is on the screen: until its row is painted.
    void changeOne()
    {
        std::vector<double> times;
        std::vector<double> writes;
        const Heartbeat heartbeat;
        for (int i = 0; i < 50; ++i) {
            until([&] { return m_table->linkAt(i % 10) != nullptr; });
            domain::Link link = *m_table->linkAt(i % 10);
            link.pendingRequests = i % 2 ? 0 : i;
            bool told = false;
            int painted = -1;
            const auto connection =
                QObject::connect(m_table, &QAbstractItemModel::dataChanged, m_table, [&] {
                    told = true;
                    painted = m_screen->paintings();
                });
            QElapsedTimer timer;
            ledger::Changes changes;
            changes.links = {link};
            QElapsedTimer writing;
            writing.start();
            const auto announced = QObject::connect(&m_gatehouse.program.ledger,
                                                    &ledger::Ledger::linksChanged, m_table, [&] {
                                                        timer.start();
                                                        writes.push_back(milliseconds(writing));
                                                    });
            m_gatehouse.program.ledger.write(std::move(changes));
            until([&] { return told && m_screen->paintings() > painted; });
            times.push_back(milliseconds(timer));
            QObject::disconnect(connection);
            QObject::disconnect(announced);
            QTest::qWait(20);
        }
        m_figures.setAll(u"one link changed: stored to painted, ms"_s, times);
        m_figures.setAll(u"  its storing, ms"_s, writes);
        note(u"one link changed"_s, heartbeat);
    }

    void note(const QString &what, const Heartbeat &heartbeat)
    {
        m_figures.set(u"  "_s + what + u": longest pause, ms"_s, double(heartbeat.longest()));
        m_pause = std::max(m_pause, double(heartbeat.longest()));
    }

    QString m_file;
    Gatehouse m_gatehouse;
    QTableView *m_view = nullptr;
    models::LinkTable *m_table = nullptr;
    std::unique_ptr<Screen> m_screen;
    int m_loaded = 0;
    double m_pause = 0;
    Figures m_figures;
};

/// The same questions asked of SQLite, and of Qt's own model.
QByteArray plain(const QString &file)
{
    Figures figures;
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        qFatal("the ledger does not open");
    const auto timed = [&](const QString &name, const QString &sql) {
        QElapsedTimer timer;
        timer.start();
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(sql));
        qint64 rows = 0;
        while (query.next())
            rows += query.value(0).toLongLong() != 0;
        figures.set(name, milliseconds(timer));
    };
    timed(u"plain: all ids, ms"_s, u"SELECT id FROM links ORDER BY created_at DESC, id DESC"_s);
    timed(u"plain: LIKE on the folded text, ms"_s,
          u"SELECT id FROM links WHERE search LIKE '%иван%' ORDER BY created_at DESC"_s);
    timed(u"plain: ORDER BY name, ms"_s, u"SELECT id FROM links ORDER BY sort_name, id DESC"_s);
    timed(u"plain: count by filter, ms"_s,
          u"SELECT filters, count(*) FROM links GROUP BY filters"_s);
    QElapsedTimer timer;
    timer.start();
    QSqlTableModel model(nullptr, database);
    model.setTable(u"links"_s);
    model.setSort(model.fieldIndex(u"sort_name"_s), Qt::AscendingOrder);
    model.select();
    figures.set(u"plain: QSqlTableModel sorts, ms"_s, milliseconds(timer));
    return figures.json();
}

/// Runs this program with other arguments and gives its last line.
QJsonArray run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("a round failed");
    return QJsonDocument::fromJson(process.readAllStandardOutput().trimmed().split('\n').last())
        .array();
}

void measure(int links, int rounds)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ledger.sqlite"_s);
    QElapsedTimer timer;
    timer.start();
    benchmarks::makeLedger(file, links);
    print(u"%L1 links, %2 MB, made in %3 s"_s.arg(links)
              .arg(QFileInfo(file).size() / 1'000'000)
              .arg(timer.elapsed() / 1000));
    QStringList names;
    std::map<QString, std::vector<double>> values;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &side : {u"--round"_s, u"--plain"_s}) {
            for (const QJsonValue &figure : run({side, file})) {
                const QString name = figure[0].toString();
                if (!values.contains(name))
                    names.append(name);
                values[name].push_back(figure[1].toDouble());
            }
        }
    }
    for (const QString &name : names) {
        const auto &all = values[name];
        print(u"%1 %2 (%3–%4)"_s.arg(name, -52)
                  .arg(percentile(all, 0.5), 0, 'f', 1)
                  .arg(percentile(all, 0), 0, 'f', 1)
                  .arg(percentile(all, 1), 0, 'f', 1));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    app::giveLargeMemoryBack();
    QLoggingCategory::setFilterRules(u"gatehouse.*=false"_s);
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "make"_L1) {
        benchmarks::makeLedger(arguments.value(2), arguments.value(3).toInt());
    } else if (arguments.value(1) == "--round"_L1) {
        QTextStream(stdout) << Round(arguments.value(2)).measure() << Qt::endl;
    } else if (arguments.value(1) == "--plain"_L1) {
        QTextStream(stdout) << plain(arguments.value(2)) << Qt::endl;
    } else {
        measure(arguments.value(1, u"1000000"_s).toInt(), arguments.value(2, u"5"_s).toInt());
    }
    return 0;
}
