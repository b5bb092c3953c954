// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/adoption.h"
#include "services/leakwatch.h"
#include "services/linkbook.h"
#include "services/retirement.h"
#include "services/rotation.h"
#include "services/undolist.h"
#include "services/whoselink.h"
#include "widgets/linkbench.h"
#include "widgets/linksview.h"
#include "widgets/mainwindow.h"
#include "widgets/scriptedprompts.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace testsupport {

/// The program's window on the bench of the forms, with the services it talks to.
struct WindowBench : LinkBench
{
    std::unique_ptr<services::Rotation> rotation;
    std::unique_ptr<services::LeakWatch> leaks;
    std::unique_ptr<services::LinkBook> book;
    std::unique_ptr<services::Retirement> retirement;
    std::unique_ptr<services::UndoList> undo;
    std::unique_ptr<services::Adoption> adoption;
    std::unique_ptr<services::WhoseLink> whoseLink;
    ScriptedPrompts prompts;
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
        leaks = std::make_unique<services::LeakWatch>(catalogue, *connections, clock);
        book = std::make_unique<services::LinkBook>(ledger, clock);
        retirement = std::make_unique<services::Retirement>(*desk, clock);
        undo = std::make_unique<services::UndoList>(*desk, *book, ledger);
        adoption = std::make_unique<services::Adoption>(ledger);
        whoseLink = std::make_unique<services::WhoseLink>(catalogue);
    }

    ~WindowBench() { window.reset(); }

    void show()
    {
        window = std::make_unique<widgets::MainWindow>(widgets::MainWindow::Parts{
            *accounts, *chats, *rotation, *desk, *book, *retirement, *undo, *adoption, *whoseLink,
            *leaks, *connections, catalogue, preferences, clock, prompts});
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
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

    void click(const char *name) const
    {
        auto &button = child<QPushButton>(*window, name);
        QTRY_VERIFY(button.isVisible() && button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }

    int calls(const char *method) const { return server.callCount(method); }
};

} // namespace testsupport
