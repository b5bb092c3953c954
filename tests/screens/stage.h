// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/composition.h"
#include "app/language.h"
#include "app/profile.h"
#include "widgets/mainwindow.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace widgets {
class Actions;
class ChatPage;
class LinksView;
class Sidebar;
} // namespace widgets

/// Every screen of the program, one after the other, in any language: for pictures and for looking
/// at what they show.
namespace screens {

/// What the screens are shown in.
struct Look
{
    QString language = QStringLiteral("en");
    bool isDark = false;
    QSize window{1400, 800};
    bool isFirstStart = false; ///< an empty ledger instead of the demo
    bool isReversed = false;
};

/// The demo with its window, filled; or the program as it is when it starts for the first time.
class Stage
{
public:
    explicit Stage(const Look &look);
    ~Stage();

    /// Where each next dialog comes from. Ends the program where none comes.
    QDialog *dialogAfter(const std::function<void()> &act);
    void close(QWidget *window);

    widgets::MainWindow &window() const { return *m_window; }
    widgets::Actions &actions() const;
    widgets::ChatPage &page() const;
    widgets::LinksView &links() const;
    widgets::Sidebar &sidebar() const;
    /// The row of the sidebar that is called so, whatever its number of links.
    void goTo(const QString &title);
    /// The first row of the sidebar of this kind.
    void goTo(models::ChatNode::Kind kind);
    /// The first link of the table that is so.
    void selectLink(const std::function<bool(const domain::Link &)> &isWanted);
    /// Waits until the condition holds; ends the program, saying what did not come.
    void waitFor(const char *what, const std::function<bool()> &condition) const;

private:
    app::Language m_language;
    std::unique_ptr<app::Profile> m_profile;
    std::unique_ptr<app::Composition> m_program;
    widgets::MainWindow *m_window = nullptr;
};

/// One screen: show() brings it up on the stage and gives the widget to look at; what is a dialog
/// is closed again afterwards.
struct Screen
{
    QString name; ///< of its picture
    std::function<QWidget *(Stage &)> show;
    bool isOfFirstStart = false; ///< which stage it needs
    bool isSlow = false; ///< shown only when asked for by name
};

/// All of them, in an order in which each may build on what the ones before did.
std::vector<Screen> allScreens();

} // namespace screens
