// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// A day of use in a few minutes, to see whether anything grows that should not.
///
///     bench_longrun [HOURS]      24 if not told
///
/// The window, its services and the simulated server share a clock that is moved by the minute.
/// Every minute people come and go, and updates tell of it; the program listens. Every quarter of
/// an hour a job makes links and one revokes them, the primary link is rotated, and the theme
/// changes. All the time somebody goes through chats and pages, searches, and opens every dialog
/// that can be opened and closes it again. Each hour says what is held: bytes on the heap, resident
/// memory, open files, threads and objects. Under valgrind:
///
///     valgrind --leak-check=full --track-fds=yes bench_longrun 1

#include "benchmarks/program.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QTableView>
#include <QTextStream>
#include <QTreeView>

#include <malloc.h>

using benchmarks::residentMegabytes;
using benchmarks::Window;
using testsupport::wait;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Day
{
public:
    Day()
        : m_window(m_bench.program(), m_bench.clock, m_bench.profile())
    {
        m_bench.knowEverything();
        for (int i = 0; i < 40; ++i)
            m_links.push_back(m_bench.make(bench::gateInNews).url);
        if (!wait(m_bench.listener().turnOn(bench::gate)))
            qFatal("it does not listen");
        m_window.show();
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (!action->menu() && !action->isSeparator() && !action->text().isEmpty()
                && action->shortcut() != QKeySequence(QKeySequence::Quit))
                m_actions.push_back(action);
        }
        print(
            u"hour   heap MB   resident MB   files   threads   objects   dialogs opened   updates"_s);
    }

    void run(int hours)
    {
        say(0);
        for (int hour = 1; hour <= hours; ++hour) {
            for (int minute = 0; minute < 60; ++minute)
                pass(hour * 60 + minute);
            say(hour);
        }
    }

private:
    static void print(const QString &text) { QTextStream(stdout) << text << Qt::endl; }

    void pass(int minute)
    {
        people(minute);
        look(minute);
        openAndClose(minute);
        if (minute % 15 == 0)
            work();
        // Answers come by themselves, so the clock must not run away from them.
        for (int i = 0; i < 12; ++i) {
            m_bench.pass(5s);
            QTest::qWait(2);
        }
        closeDialogs();
    }

    void people(int minute)
    {
        const auto &link = m_links[static_cast<std::size_t>(minute) % m_links.size()];
        const core::UserId who{5000 + minute % 50};
        if (!m_bench.world().people.contains(who))
            m_bench.world().addPerson(who, u"Person %1"_s.arg(minute));
        if (simulator::leave(m_bench.world(), who, bench::news))
            ++m_updates;
        if (simulator::joinByLink(m_bench.world(), who, link))
            ++m_updates;
    }

    template <typename Widget>
    Widget &find(const char *name)
    {
        auto *found = m_window->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("the window has no %s", name);
        return *found;
    }

    void look(int minute)
    {
        auto &chats = find<QTreeView>("chatsTreeView");
        QTest::keyClick(&chats, minute % 12 < 11 ? Qt::Key_Down : Qt::Key_Home);
        auto &field = find<QLineEdit>("searchLineEdit");
        QTest::keyClick(&field, minute % 2 ? Qt::Key_A : Qt::Key_Backspace);
        auto &links = find<QTableView>("linksTableView");
        QTest::keyClick(&links, minute % 3 ? Qt::Key_Down : Qt::Key_Home);
    }

    /// The next action there is: a dialog, a page, a theme.
    void openAndClose(int minute)
    {
        QAction *action = m_actions[static_cast<std::size_t>(minute) % m_actions.size()];
        if (!action->isEnabled())
            return;
        action->trigger();
        testsupport::settle();
        closeDialogs();
    }

    void closeDialogs()
    {
        bool closed = true;
        while (std::exchange(closed, false)) {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                auto *dialog = qobject_cast<QDialog *>(widget);
                if (!dialog || !dialog->isVisible())
                    continue;
                ++m_dialogs;
                dialog->reject();
                closed = true;
                testsupport::settle();
                break;
            }
        }
    }

    /// Links are made and revoked by jobs, and the primary link is rotated.
    void work()
    {
        std::vector<domain::JobStep> revokes;
        for (int i = 0; i < 5; ++i) {
            const domain::Link link = m_bench.make(bench::gateInNews);
            domain::JobStep step;
            step.seat = link.seat;
            step.linkHash = link.hash;
            revokes.push_back(step);
        }
        const auto job =
            wait(m_bench.jobs().start(domain::JobKind::Revoke, u"Revoke"_s, std::move(revokes)));
        if (!job)
            qFatal("the job does not start");
        m_bench.rotate(bench::gateInNews);
        const auto isOver = [&] {
            const auto view = m_bench.jobs().find(*job);
            return !view || view->overview.steps.left() == 0;
        };
        for (int tries = 0; tries < 100 && !isOver(); ++tries) {
            m_bench.comesToRest();
            m_bench.pass(1s);
            QTest::qWait(5);
        }
        if (!isOver())
            qFatal("the job does not end");
    }

    void say(int hour)
    {
        m_bench.server.forgetCalls(); // it keeps each for tests to look at
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const struct mallinfo2 heap = mallinfo2();
        const auto entries = [](const QString &folder) {
            return QDir(folder)
                .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                .size();
        };
        const auto megabytes = double(heap.uordblks + heap.hblkhd) / 1e6;
        const qsizetype objects = m_window->findChildren<QObject *>().size();
        print(u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(hour, 4)
                  .arg(megabytes, 9, 'f', 2)
                  .arg(residentMegabytes(), 13, 'f', 1)
                  .arg(entries(u"/proc/self/fd"_s), 7)
                  .arg(entries(u"/proc/self/task"_s), 9)
                  .arg(objects, 9)
                  .arg(m_dialogs, 16)
                  .arg(m_updates, 9));
    }

    bench::Bench m_bench;
    Window m_window;
    std::vector<QString> m_links;
    std::vector<QAction *> m_actions;
    int m_dialogs = 0;
    int m_updates = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QLoggingCategory::setFilterRules(u"gatehouse.*=false"_s);
    QApplication app(argc, argv);
    Day().run(argc > 1 ? QByteArray(argv[1]).toInt() : 24);
    return 0;
}
