// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "stage.h"

#include "models/linktable.h"
#include "support/testing.h"
#include "widgets/actions.h"
#include "widgets/activityview.h"
#include "widgets/chatpage.h"
#include "widgets/detailsbox.h"
#include "widgets/errortext.h"
#include "widgets/linksview.h"
#include "widgets/preferencesdialog.h"
#include "widgets/requestsview.h"
#include "widgets/resultdialog.h"
#include "widgets/sidebar.h"
#include "widgets/statisticsview.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using models::ChatNode;

namespace screens {

namespace {

const QString someChat = u"Acme News"_s;

bool isAdditional(const domain::Link &link)
{
    return link.role == domain::LinkRole::Additional && !link.revoked
        && domain::stateOf(link, QDateTime::currentDateTimeUtc()) == domain::LinkState::Active
        && !link.settings.approval && link.joined.value_or(0) > 20;
}

/// A dialog that an action opens.
Screen of(const QString &name, QAction *widgets::Actions::*action)
{
    return {name, [action](Stage &stage) -> QWidget * {
                return stage.dialogAfter([&] { (stage.actions().*action)->trigger(); });
            }};
}

bool isSubscription(const domain::Link &link)
{
    return link.role == domain::LinkRole::Subscription && !link.revoked;
}

bool isWithApproval(const domain::Link &link)
{
    return link.settings.approval && !link.revoked;
}

/// One that it opens for such a link.
Screen ofLink(const QString &name, QAction *widgets::Actions::*action,
              bool (*isWanted)(const domain::Link &) = isAdditional)
{
    return {name, [action, isWanted](Stage &stage) -> QWidget * {
                stage.goTo(someChat);
                stage.selectLink(isWanted);
                return stage.dialogAfter([&] { (stage.actions().*action)->trigger(); });
            }};
}

/// One that it opens for the first rows of the table.
Screen ofLinks(const QString &name, QAction *widgets::Actions::*action)
{
    return {name, [action](Stage &stage) -> QWidget * {
                stage.goTo(someChat);
                stage.selectLink(isAdditional);
                auto *selection = stage.links().selectionModel();
                for (int row = 0; row < 12; ++row)
                    selection->select(stage.page().table().index(row, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
                testsupport::settle();
                return stage.dialogAfter([&] { (stage.actions().*action)->trigger(); });
            }};
}

template <typename Widget>
Widget &part(QWidget &parent, const QString &objectName)
{
    auto *found = parent.findChild<Widget *>(objectName);
    if (!found)
        qFatal("no %s", qPrintable(objectName));
    return *found;
}

void press(QWidget &parent, const QString &objectName)
{
    part<QAbstractButton>(parent, objectName).click();
    testsupport::settle();
}

/// A page of the preferences.
Screen ofPreferences(const QString &page)
{
    return {u"preferences-"_s + page, [page](Stage &stage) -> QWidget * {
                QDialog *dialog =
                    stage.dialogAfter([&] { stage.actions().preferences->trigger(); });
                qobject_cast<widgets::PreferencesDialog *>(dialog)->openPage(page);
                return dialog;
            }};
}

std::vector<Screen> mainScreens()
{
    return {
        {u"main"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(someChat);
             stage.page().dismissText(); // the reminder
             stage.selectLink(isAdditional);
             return &stage.window();
         }},
        {u"all-links"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(ChatNode::Kind::AllLinks);
             testsupport::settle();
             return &stage.window();
         }},
        {u"requests"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(ChatNode::Kind::Requests);
             stage.actions().showRequests->trigger();
             auto &table = part<QTableView>(stage.page().requests(), u"requestsTableView"_s);
             stage.waitFor("requests", [&table] { return table.model()->rowCount() > 0; });
             table.selectRow(0);
             return &stage.window();
         }},
        {u"activity"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(ChatNode::Kind::Activity);
             stage.actions().showActivity->trigger();
             auto &table = part<QTableView>(stage.page().activity(), u"activityTableView"_s);
             stage.waitFor("lines", [&table] { return table.model()->rowCount() > 0; });
             return &stage.window();
         }},
        {u"statistics"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(someChat);
             stage.actions().showStatistics->trigger();
             auto &table = part<QTableView>(stage.page().statistics(), u"statisticsTableView"_s);
             stage.waitFor("figures", [&table] { return table.model()->rowCount() > 0; });
             return &stage.window();
         }},
        {u"guide"_s,
         [](Stage &stage) -> QWidget * {
             stage.actions().guide->trigger();
             const auto guides = QApplication::topLevelWidgets();
             const auto guide = std::find_if(guides.begin(), guides.end(), [](QWidget *widget) {
                 return widget->objectName() == "guideWindow"_L1 && widget->isVisible();
             });
             if (guide == guides.end())
                 qFatal("no guide");
             QThreadPool::globalInstance()->waitForDone(); // which reads the pictures
             return *guide;
         }},
        {u"welcome"_s,
         [](Stage &stage) -> QWidget * {
             auto &page = part<QWidget>(stage.window(), u"welcomePage"_s);
             stage.waitFor("the welcome", [&page] { return page.isVisible(); });
             return &stage.window();
         },
         true},
    };
}

std::vector<Screen> dialogScreens()
{
    using widgets::Actions;
    return {
        of(u"add-bot"_s, &Actions::addBot),
        of(u"add-chat"_s, &Actions::addChat),
        {u"new-link"_s,
         [](Stage &stage) -> QWidget * {
             stage.actions().showLinks->trigger();
             stage.goTo(someChat);
             return stage.dialogAfter([&] { stage.actions().newLink->trigger(); });
         }},
        {u"link-dialog"_s,
         [](Stage &stage) -> QWidget * {
             QDialog *dialog = stage.dialogAfter([&] { stage.actions().newLink->trigger(); });
             part<QLineEdit>(*dialog, u"nameLineEdit"_s).setText(u"Podcast, episode 53"_s);
             press(*dialog, u"weekRadioButton"_s);
             press(*dialog, u"limitCheckBox"_s);
             press(*dialog, u"limit100Button"_s);
             return dialog;
         }},
        {u"new-link-with-approval"_s,
         [](Stage &stage) -> QWidget * {
             QDialog *dialog = stage.dialogAfter([&] { stage.actions().newLink->trigger(); });
             press(*dialog, u"approvalCheckBox"_s);
             press(*dialog, u"customRadioButton"_s);
             return dialog;
         }},
        of(u"new-subscription"_s, &Actions::newSubscription),
        of(u"create-many"_s, &Actions::createMany),
        of(u"adopt"_s, &Actions::adopt),
        of(u"rotate-primaries"_s, &Actions::rotatePrimaries),
        of(u"close-gate"_s, &Actions::closeGate),
        of(u"listen"_s, &Actions::listen),
        of(u"rights"_s, &Actions::checkRights),
        of(u"remove"_s, &Actions::remove),
        ofLink(u"edit-link"_s, &Actions::edit),
        ofLink(u"duplicate"_s, &Actions::duplicate),
        ofLink(u"qr-code"_s, &Actions::qrCode),
        ofLink(u"rules"_s, &Actions::requestRules, isWithApproval),
        ofLinks(u"set-expiry"_s, &Actions::setExpiry),
        ofLinks(u"set-limit"_s, &Actions::setLimit),
        ofLinks(u"set-approval"_s, &Actions::setApproval),
        ofLinks(u"tag"_s, &Actions::tag),
        ofPreferences(u"general"_s),
        ofPreferences(u"network"_s),
        ofPreferences(u"security"_s),
        ofPreferences(u"notifications"_s),
        {u"backups"_s,
         [](Stage &stage) -> QWidget * {
             QDialog *dialog = stage.dialogAfter([&] { stage.actions().preferences->trigger(); });
             qobject_cast<widgets::PreferencesDialog *>(dialog)->openPage(u"data"_s);
             auto &list = part<QListWidget>(*dialog, u"backupsListWidget"_s);
             stage.waitFor("a backup", [&list] { return list.count() > 0; });
             return dialog;
         }},
        {u"rename-subscription"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(u"Acme VIP"_s);
             stage.selectLink(isSubscription);
             return stage.dialogAfter([&] { stage.actions().edit->trigger(); });
         }},
        {u"replace-token"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(someChat);
             return stage.dialogAfter([&] { stage.actions().replaceToken->trigger(); });
         }},
        {u"whose-link"_s,
         [](Stage &stage) -> QWidget * {
             return stage.dialogAfter([&] { stage.window().lookUp(u"https://t.me/+kQ3xV…"_s); });
         }},
        {u"details"_s,
         [](Stage &stage) -> QWidget * {
             core::Error error;
             error.kind = core::Error::Kind::ChatNotFound;
             error.detail = u"400 Bad Request: chat not found"_s;
             return stage.dialogAfter(
                 [&] { widgets::showDetails(&stage.window(), widgets::errorText(error)); });
         }},
        of(u"shortcuts"_s, &Actions::shortcuts),
        of(u"about"_s, &Actions::about),
        {u"updates"_s,
         [](Stage &stage) -> QWidget * {
             return stage.dialogAfter([&] { stage.actions().updates->trigger(); });
         },
         true},
        {u"command-palette"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(someChat);
             stage.actions().commandPalette->trigger();
             auto &field = part<QLineEdit>(stage.window(), u"paletteLineEdit"_s);
             field.setText(stage.actions().refresh->text().left(2));
             testsupport::settle();
             return &stage.window();
         }},
        // Last, as these change something.
        {u"undo"_s,
         [](Stage &stage) -> QWidget * {
             QTest::keyClick(&part<QWidget>(stage.window(), u"paletteLineEdit"_s), Qt::Key_Escape);
             stage.actions().showLinks->trigger();
             stage.goTo(someChat);
             stage.selectLink(isAdditional);
             stage.actions().rotatePrimary->trigger();
             auto &undo = part<QWidget>(stage.window(), u"noticeText"_s);
             stage.waitFor("the notice", [&undo] { return undo.isVisible(); });
             return &stage.window();
         }},
        {u"raid"_s,
         [](Stage &stage) -> QWidget * {
             stage.actions().undo->trigger();
             const QModelIndex chat = stage.sidebar().view().currentIndex();
             stage.waitFor("a leak", [&chat] {
                 return chat.data(models::ChatTree::NodeRole).value<ChatNode>().trouble
                     == ChatNode::Trouble::Leak;
             });
             auto &notice = part<QWidget>(stage.window(), u"noticeText"_s);
             stage.waitFor("the notice", [&notice] { return notice.isVisible(); });
             return &stage.window();
         },
         false, true},
        {u"campaign"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(someChat);
             QDialog *dialog = stage.dialogAfter([&] { stage.actions().createMany->trigger(); });
             QStringList names;
             for (int i = 1; i <= 60; ++i)
                 names += u"Booth %1"_s.arg(i);
             part<QPlainTextEdit>(*dialog, u"pasteEdit"_s).setPlainText(names.join(u'\n'));
             auto &create = part<QPushButton>(*dialog, u"createButton"_s);
             stage.waitFor("the button", [&create] { return create.isEnabled(); });
             create.click();
             QDialog *result = nullptr;
             stage.waitFor("the job", [&stage, &result] {
                 result = stage.window().findChild<widgets::ResultDialog *>();
                 const auto *bar = result ? result->findChild<QProgressBar *>() : nullptr;
                 return bar && bar->isVisible() && bar->value() > 9;
             });
             return result;
         },
         false, true},
    };
}

} // namespace

std::vector<Screen> allScreens()
{
    std::vector<Screen> all = mainScreens();
    for (Screen &screen : dialogScreens())
        all.push_back(std::move(screen));
    return all;
}

} // namespace screens
