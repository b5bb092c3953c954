// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "stage.h"

#include "models/linktable.h"
#include "simulator/demo.h"
#include "support/testing.h"
#include "widgets/actions.h"
#include "widgets/chatpage.h"
#include "widgets/linksview.h"
#include "widgets/noticestrip.h"
#include "widgets/requestsview.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

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

void press(QWidget &parent, const QString &objectName)
{
    auto *button = parent.findChild<QAbstractButton *>(objectName);
    if (!button)
        qFatal("no button %s", qPrintable(objectName));
    button->click();
    testsupport::settle();
}

std::vector<Screen> mainScreens()
{
    return {
        {u"main"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(someChat);
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
             auto *table = stage.page().requests().findChild<QTableView *>();
             stage.waitFor("requests", [table] { return table->model()->rowCount() > 0; });
             table->selectRow(0);
             return &stage.window();
         }},
        {u"activity"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(ChatNode::Kind::Activity);
             stage.actions().showActivity->trigger();
             return &stage.window();
         }},
        {u"statistics"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(someChat);
             stage.actions().showStatistics->trigger();
             return &stage.window();
         }},
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
        of(u"preferences"_s, &Actions::preferences),
        of(u"shortcuts"_s, &Actions::shortcuts),
        of(u"about"_s, &Actions::about),
        // Last, as it changes something.
        {u"rotating"_s,
         [](Stage &stage) -> QWidget * {
             stage.goTo(someChat);
             stage.actions().rotatePrimary->trigger();
             testsupport::settle();
             return &stage.window();
         }},
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
