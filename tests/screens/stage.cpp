// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "stage.h"

#include "models/linktable.h"
#include "services/preferences.h"
#include "support/testing.h"
#include "widgets/actions.h"
#include "widgets/chatpage.h"
#include "widgets/linksview.h"
#include "widgets/sidebar.h"

#include <QApplication>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace screens {

namespace {

std::unique_ptr<app::Profile> newProfile(const Look &look)
{
    auto profile = app::Profile::temporary();
    if (!profile)
        qFatal("no profile: %s", qPrintable(profile.error().detail));
    services::Preferences preferences((*profile)->settingsFile());
    preferences.setTheme(look.isDark ? services::Preferences::Theme::Dark
                                     : services::Preferences::Theme::Light);
    return std::move(*profile);
}

QDialog *openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible() && dialog->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return dialog;
    }
    return nullptr;
}

} // namespace

Stage::Stage(const Look &look)
    : m_language(look.isReversed)
    , m_profile(newProfile(look))
{
    app::Options options;
    options.demo = !look.isFirstStart;
    options.language = look.language;
    m_language.choose(look.language);
    m_program = std::make_unique<app::Composition>(*m_profile, options, m_language);
    bool isStarted = false;
    m_program->start().then(m_program.get(), [&isStarted](const core::Result<> &started) {
        if (!started)
            qFatal("the demo does not start: %s", qPrintable(started.error().detail));
        isStarted = true;
    });
    waitFor("the start", [&isStarted] { return isStarted; });
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<widgets::MainWindow *>(widget))
            m_window = window;
    }
    m_window->resize(look.window);
    if (look.isFirstStart)
        return;
    waitFor("the links", [this] { return page().table().rowCount() > 100; });
    // It asks about its chats when it starts.
    const auto *queue = m_window->findChild<QWidget *>(u"queueLabel"_s);
    waitFor("the server's answers", [queue] { return !queue->isVisible(); });
}

Stage::~Stage() = default;

void Stage::waitFor(const char *what, const std::function<bool()> &condition) const
{
    if (!testsupport::waitFor(condition))
        qFatal("never came: %s", what);
    testsupport::settle();
}

QDialog *Stage::dialogAfter(const std::function<void()> &act)
{
    act();
    waitFor("a dialog", [] { return openDialog() != nullptr; });
    return openDialog();
}

void Stage::close(QWidget *window)
{
    if (auto *dialog = qobject_cast<QDialog *>(window))
        dialog->reject();
    else
        window->close();
    waitFor("the end of a dialog", [] { return openDialog() == nullptr; });
}

widgets::Actions &Stage::actions() const
{
    return *m_window->findChild<widgets::Actions *>();
}

widgets::ChatPage &Stage::page() const
{
    return *m_window->findChild<widgets::ChatPage *>();
}

widgets::LinksView &Stage::links() const
{
    return page().links();
}

widgets::Sidebar &Stage::sidebar() const
{
    return *m_window->findChild<widgets::Sidebar *>();
}

void Stage::goTo(const QString &title)
{
    QAbstractItemModel &tree = *sidebar().view().model();
    const QModelIndexList found = tree.match(tree.index(0, 0), Qt::DisplayRole, title, 1,
                                             Qt::MatchStartsWith | Qt::MatchRecursive);
    if (found.isEmpty())
        qFatal("no row “%s”", qPrintable(title));
    if (sidebar().view().currentIndex() == found.first())
        return;
    bool isLoaded = false;
    const auto listening = QObject::connect(&page().table(), &models::LinkTable::loaded,
                                            [&isLoaded] { isLoaded = true; });
    sidebar().select(found.first());
    waitFor("the page", [&isLoaded] { return isLoaded; });
    QObject::disconnect(listening);
}

void Stage::goTo(models::ChatNode::Kind kind)
{
    QAbstractItemModel &tree = *sidebar().view().model();
    for (int row = 0; row < tree.rowCount(); ++row) {
        const QModelIndex index = tree.index(row, 0);
        if (index.data(models::ChatTree::NodeRole).value<models::ChatNode>().kind == kind) {
            sidebar().select(index);
            break;
        }
    }
    testsupport::settle();
}

void Stage::selectLink(const std::function<bool(const domain::Link &)> &isWanted)
{
    models::LinkTable &table = page().table();
    for (int row = 0; row < table.rowCount(); ++row) {
        waitFor("a link",
                [&] { return table.index(row, 0).data(models::LinkTable::LinkRole).isValid(); });
        if (isWanted(*table.linkAt(row))) {
            links().select(table.linkAt(row)->id);
            testsupport::settle();
            return;
        }
    }
    qFatal("no such link");
}

} // namespace screens
