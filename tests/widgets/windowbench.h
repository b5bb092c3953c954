// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/adoption.h"
#include "services/autostart.h"
#include "services/backups.h"
#include "services/campaigns.h"
#include "services/gates.h"
#include "services/jobs.h"
#include "services/joinrequests.h"
#include "services/leakwatch.h"
#include "services/ledgerfile.h"
#include "services/linkbook.h"
#include "services/listener.h"
#include "services/onetimelinks.h"
#include "services/proxysetting.h"
#include "services/reminders.h"
#include "services/retirement.h"
#include "services/rotation.h"
#include "services/statistics.h"
#include "services/undolist.h"
#include "services/updates.h"
#include "services/whoselink.h"
#include "widgets/linkbench.h"
#include "widgets/linksview.h"
#include "widgets/mainwindow.h"
#include "widgets/scriptedbackground.h"
#include "widgets/scriptedprompts.h"
#include "widgets/textlabel.h"
#include "widgets/toast.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

namespace testsupport {

/// The program's window on the bench of the forms, with the services it talks to.
struct WindowBench : LinkBench
{
    std::unique_ptr<services::Rotation> rotation;
    std::unique_ptr<services::Listener> listener;
    std::unique_ptr<services::LeakWatch> leaks;
    std::unique_ptr<services::Statistics> statistics;
    std::unique_ptr<services::Gates> gates;
    std::unique_ptr<services::OneTimeLinks> oneTimeLinks;
    std::unique_ptr<services::Reminders> reminders;
    std::unique_ptr<services::LinkBook> book;
    std::unique_ptr<services::JoinRequests> requests;
    std::unique_ptr<services::Jobs> jobs;
    std::unique_ptr<services::Retirement> retirement;
    std::unique_ptr<services::UndoList> undo;
    std::unique_ptr<services::Adoption> adoption;
    std::unique_ptr<services::Campaigns> campaigns;
    std::unique_ptr<services::WhoseLink> whoseLink;
    std::unique_ptr<services::LedgerFile> ledgerFile;
    std::unique_ptr<services::Backups> backups;
    std::unique_ptr<services::ProxySetting> proxy;
    std::unique_ptr<services::Updates> updates;
    services::Autostart autostart{QStringLiteral("bench"), {}};
    ScriptedPrompts prompts;
    ScriptedBackground background;
    /// Null, as in the demo itself: then there is no list of first steps.
    std::function<core::Result<>()> startDemo;
    std::unique_ptr<widgets::MainWindow> window;

    /// The chat of the link bench is there from the start.
    bool start()
    {
        if (!openChat())
            return false;
        startServices();
        return true;
    }

    /// Comes after open().
    void startServices()
    {
        if (!desk)
            desk = std::make_unique<services::LinkDesk>(ledger, *connections, clock);
        rotation = std::make_unique<services::Rotation>(ledger, *connections, clock);
        listener = std::make_unique<services::Listener>(ledger, *connections, *chats, clock);
        leaks = std::make_unique<services::LeakWatch>(ledger, catalogue, *connections, *listener,
                                                      clock);
        statistics = std::make_unique<services::Statistics>(ledger, clock);
        book = std::make_unique<services::LinkBook>(ledger, clock);
        requests = std::make_unique<services::JoinRequests>(ledger, *connections, clock);
        if (!wait(requests->recover()))
            qFatal("the bench is broken: no requests");
        jobs = std::make_unique<services::Jobs>(ledger, *desk, *rotation, *book, *requests,
                                                *connections, clock);
        if (!wait(jobs->open()))
            qFatal("the bench is broken: no jobs");
        gates = std::make_unique<services::Gates>(ledger, catalogue, *jobs, clock);
        oneTimeLinks = std::make_unique<services::OneTimeLinks>(ledger, *desk, *listener);
        reminders = std::make_unique<services::Reminders>(ledger, clock);
        retirement = std::make_unique<services::Retirement>(*desk, clock);
        undo = std::make_unique<services::UndoList>(*desk, *book, ledger);
        adoption = std::make_unique<services::Adoption>(ledger);
        campaigns = std::make_unique<services::Campaigns>(ledger);
        whoseLink = std::make_unique<services::WhoseLink>(catalogue);
        proxy = std::make_unique<services::ProxySetting>(preferences, vault, *connections, clock);
        updates = std::make_unique<services::Updates>(
            QUrl(), preferences, *proxy, [this] { return jobs->isRunning(); }, clock);
        ledgerFile = std::make_unique<services::LedgerFile>(ledger, clock);
        backups = std::make_unique<services::Backups>(
            ledger, folder.filePath(QStringLiteral("ledger.sqlite")),
            folder.filePath(QStringLiteral("backups")), clock);
    }

    ~WindowBench() { window.reset(); }

    /// Its empty frame.
    void makeWindow()
    {
        window = std::make_unique<widgets::MainWindow>(widgets::MainWindow::Parts{
            *accounts,    *chats,     *rotation,   *desk,       *book,         *retirement,
            *requests,    *jobs,      *undo,       *adoption,   *campaigns,    *whoseLink,
            *listener,    *leaks,     *statistics, *gates,      *oneTimeLinks, *reminders,
            *connections, catalogue,  preferences, *ledgerFile, *backups,      clock,
            prompts,      background, *proxy,      autostart,   *updates,      startDemo});
    }

    void show()
    {
        makeWindow();
        window->fill();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /// The window on the chat, with additional links of these names, limits and so on.
    void showLinks(const std::vector<domain::Link> &links)
    {
        for (domain::Link link : links) {
            link.creator = benchBot;
            link.createdAt = clock.now().addDays(-10);
            const domain::Link added = addLink(link);
            if (link.revoked)
                server.world().findLink(added.url)->revoked = true;
        }
        show();
        auto &tree = child<QTreeView>(*window, "chatsTreeView");
        QModelIndexList found;
        const auto isThere = [&] {
            found = tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole,
                                        QStringLiteral("Acme News"), 1,
                                        Qt::MatchExactly | Qt::MatchRecursive);
            return !found.isEmpty();
        };
        QTRY_VERIFY(isThere());
        tree.setCurrentIndex(found.front());
        QTRY_COMPARE(view().model()->rowCount(), static_cast<int>(links.size()));
    }

    /// So many additional links, named 1, 2, 3 …
    void showLinks(int count)
    {
        std::vector<domain::Link> links;
        for (int i = 1; i <= count; ++i) {
            links.emplace_back();
            links.back().settings.name = QString::number(i);
        }
        showLinks(links);
    }

    void trigger(const QString &text) const
    {
        const auto isReady = [&] {
            const QAction *found = action(text);
            return found && found->isEnabled();
        };
        QTRY_VERIFY2(isReady(), qPrintable(action(text) ? action(text)->toolTip() : text));
        action(text)->trigger();
    }

    /// The dialog of this class, once it is open.
    template <typename Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        const auto isThere = [&] {
            found = window->findChild<Dialog *>();
            return found && found->isVisible();
        };
        return QTest::qWaitFor(isThere) ? found : nullptr;
    }

    widgets::LinksView &view() const
    {
        return child<widgets::LinksView>(*window, "linksTableView");
    }

    /// Selects the link of that name, once it is in the table.
    void select(const QString &name) const
    {
        QModelIndexList found;
        const auto isThere = [&] {
            found = view().model()->match(view().model()->index(0, 1), Qt::DisplayRole, name, 1,
                                          Qt::MatchExactly);
            return !found.isEmpty();
        };
        QTRY_VERIFY(isThere());
        // Not selectRow(), which heeds the modifiers of the last key.
        view().selectionModel()->setCurrentIndex(
            found.front(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        view().setFocus();
    }

    /// What a cell of the table says; empty where no link has that name.
    QString cell(const QString &name, domain::LinkColumn column) const
    {
        const auto found = view().model()->match(view().model()->index(0, 1), Qt::DisplayRole, name,
                                                 1, Qt::MatchExactly);
        return found.isEmpty()
            ? QString()
            : found.front().siblingAtColumn(static_cast<int>(column)).data().toString();
    }

    /// The action that the menus show under this name; null where none is called so now.
    QAction *action(const QString &text) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text() == text && !action->menu())
                return action;
        }
        return nullptr;
    }

    QString headline() const
    {
        return child<widgets::TextLabel>(*window, "noticeHeadline").fullText();
    }

    /// What the toast says; empty where there is none.
    QString told() const
    {
        const auto &toast = child<widgets::Toast>(*window, "toast");
        return toast.isVisible() ? child<widgets::TextLabel>(toast, "toastHeadline").fullText()
                                 : QString();
    }

    void click(const char *name) const
    {
        auto &button = child<QPushButton>(*window, name);
        QTRY_VERIFY(button.isVisible() && button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }

    int calls(const char *method) const { return server.callCount(method); }
};

} // namespace testsupport
