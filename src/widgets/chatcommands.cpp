// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/chatcommands.h"

#include "services/accounts.h"
#include "services/adoption.h"
#include "services/catalogue.h"
#include "services/chats.h"
#include "services/linkdesk.h"
#include "services/listener.h"
#include "services/rotation.h"
#include "widgets/actions.h"
#include "widgets/addbotdialog.h"
#include "widgets/addchatdialog.h"
#include "widgets/adoptdialog.h"
#include "widgets/chatpage.h"
#include "widgets/createmanydialog.h"
#include "widgets/linkacttexts.h"
#include "widgets/linkdialog.h"
#include "widgets/openanddelete.h"
#include "widgets/prompts.h"
#include "widgets/resultdialog.h"
#include "widgets/rightsdialog.h"
#include "widgets/subscriptiondialog.h"
#include "widgets/templatebar.h"
#include "widgets/texts.h"
#include "widgets/toast.h"

using core::Result;
using models::ChatNode;
using namespace std::chrono_literals;

namespace widgets {

namespace {

/// What Telegram said of a chat longer ago than this is asked again when the chat is opened.
constexpr auto oldAfter = 5min;

} // namespace

ChatCommands::ChatCommands(Parts parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    const Actions &a = m_parts.actions;
    connect(a.addBot, &QAction::triggered, this, &ChatCommands::addBot);
    connect(a.addChat, &QAction::triggered, this, &ChatCommands::addChat);
    connect(a.replaceToken, &QAction::triggered, this, &ChatCommands::replaceToken);
    connect(a.refresh, &QAction::triggered, this, &ChatCommands::refresh);
    connect(a.refreshAll, &QAction::triggered, this, &ChatCommands::refreshAll);
    connect(a.newLink, &QAction::triggered, this, &ChatCommands::newLink);
    connect(a.newFromTemplate, &QAction::triggered, this, &ChatCommands::newFromTemplate);
    connect(a.newSubscription, &QAction::triggered, this, &ChatCommands::newSubscription);
    connect(a.createMany, &QAction::triggered, this, &ChatCommands::createMany);
    connect(a.adopt, &QAction::triggered, this, [this] { adoptFor(m_parts.page.seat()); });
    connect(a.rotatePrimary, &QAction::triggered, this, [this] {
        if (const auto seat = m_parts.page.seat())
            m_parts.rotation.start(*seat);
    });
    connect(a.checkRights, &QAction::triggered, this, &ChatCommands::checkRights);
    connect(a.remove, &QAction::triggered, this, &ChatCommands::remove);
}

void ChatCommands::update()
{
    const Actions &a = m_parts.actions;
    const ChatNode &node = m_parts.page.node();
    const bool isSeat = node.kind == ChatNode::Kind::Seat;
    const bool isBot = node.kind == ChatNode::Kind::Bot;
    const bool anyBot = !m_parts.catalogue.bots().empty();
    const bool anySeat = !m_parts.catalogue.seats().empty();
    const QString noChat = anySeat ? QString() : tr("Add a chat first.");
    const QString nothing = isBot || isSeat ? QString() : tr("Select a bot or a chat first.");
    setObstacle(a.addChat, anyBot ? QString() : tr("Add a bot first."));
    setObstacle(a.replaceToken, nothing);
    setObstacle(a.refresh, isSeat ? QString() : noChat);
    setObstacle(a.refreshAll, noChat);
    setObstacle(a.remove, nothing);
    setObstacle(a.checkRights, isSeat ? QString() : tr("Select a chat first."));
    setObstacle(a.adopt, noChat);
    const QString reason = reasonAgainstNewLink();
    setObstacle(a.newLink, reason);
    setObstacle(a.newFromTemplate, reason);
    setObstacle(a.createMany, reason);
    const auto *overview = m_parts.catalogue.seat(node.seat);
    const bool isChannel = overview && overview->chat.kind == domain::ChatKind::Channel;
    setObstacle(a.newSubscription,
                !isSeat || isChannel
                    ? reason
                    : tr("Telegram has subscription links in channels only, and this is a group."));
}

QString ChatCommands::reasonAgainstNewLink() const
{
    const auto seat = m_parts.page.seat();
    const auto *overview = seat ? m_parts.catalogue.seat(*seat) : nullptr;
    if (!overview)
        return tr("Select a chat first.");
    return overview->seat.mayInvite ? QString() : obstacleText(domain::Obstacle::NoRight);
}

void ChatCommands::addBot()
{
    openAndDelete(new AddBotDialog(m_parts.accounts, m_window));
}

void ChatCommands::addChat()
{
    const core::UserId bot = m_parts.page.node().seat.bot;
    auto *dialog = new AddChatDialog(m_parts.chats, m_parts.catalogue,
                                     bot.isValid() ? std::optional(bot) : std::nullopt, m_window);
    connect(dialog, &AddChatDialog::chatAdded, this, &ChatCommands::chatAdded);
    openAndDelete(dialog);
}

void ChatCommands::replaceToken()
{
    if (const domain::Bot *bot = m_parts.catalogue.bot(m_parts.page.node().seat.bot))
        openAndDelete(new AddBotDialog(m_parts.accounts, *bot, m_window));
}

void ChatCommands::refreshIfOld(const domain::SeatId &id)
{
    const auto *overview = m_parts.catalogue.seat(id);
    const QDateTime &checked = overview ? overview->seat.checkedAt : QDateTime();
    if (overview
        && (!checked.isValid()
            || checked.addSecs(std::chrono::seconds(oldAfter).count()) < m_parts.clock.now()))
        m_parts.chats.refresh(id); // the status line tells of the connection
}

void ChatCommands::refresh()
{
    const auto seat = m_parts.page.seat();
    if (!seat) {
        refreshAll();
        return;
    }
    m_parts.chats.refresh(*seat).then(this, [this, seat](Result<> refreshed) {
        if (!refreshed && m_parts.page.seat() == seat)
            m_parts.page.showError(refreshed.error());
    });
}

void ChatCommands::refreshAll()
{
    m_parts.chats.refreshAll().then(this, [this](Result<> refreshed) {
        if (!refreshed)
            m_parts.page.showError(refreshed.error());
    });
}

void ChatCommands::newLink()
{
    const auto seat = m_parts.page.seat();
    const auto *overview = seat ? m_parts.catalogue.seat(*seat) : nullptr;
    if (!overview)
        return;
    auto *dialog =
        new LinkDialog(m_parts.desk, m_parts.preferences, m_parts.clock,
                       {*seat, overview->chat, {}, {}, m_parts.listener.isOn(seat->bot)}, m_window);
    connect(dialog, &LinkDialog::created, this, &ChatCommands::created);
    openAndDelete(dialog);
}

void ChatCommands::newFromTemplate()
{
    const auto seat = m_parts.page.seat();
    if (!seat)
        return;
    const domain::LinkTemplate chosen = lastTemplate(m_parts.preferences);
    m_parts.desk.create(*seat, domain::settingsOf(chosen, m_parts.clock.now()))
        .then(this, [this, chosen](Result<services::LinkAnswer> answer) {
            if (!answer) {
                m_parts.page.showError(answer.error());
                return;
            }
            Q_EMIT createdFromTemplate(answer->link);
            if (answer->unrecorded) {
                m_parts.page.showError(*answer->unrecorded);
                return;
            }
            m_parts.page.toast().say(tr("New link from “%1”.").arg(foreign(chosen.title)),
                                     tr("It is in the clipboard: %1").arg(answer->link.url));
        });
}

void ChatCommands::newSubscription()
{
    const auto seat = m_parts.page.seat();
    const auto *overview = seat ? m_parts.catalogue.seat(*seat) : nullptr;
    if (!overview)
        return;
    auto *dialog = new SubscriptionDialog(m_parts.desk, *seat, overview->chat, m_window);
    connect(dialog, &SubscriptionDialog::created, this, &ChatCommands::created);
    openAndDelete(dialog);
}

void ChatCommands::createMany()
{
    const auto seat = m_parts.page.seat();
    const auto *overview = seat ? m_parts.catalogue.seat(*seat) : nullptr;
    if (!overview)
        return;
    auto *dialog =
        new CreateManyDialog({m_parts.campaigns, m_parts.jobs, m_parts.book, m_parts.catalogue,
                              m_parts.preferences, m_parts.clock, m_parts.prompts},
                             *seat, overview->chat, m_window);
    connect(dialog, &CreateManyDialog::started, this, &ChatCommands::showResult);
    openAndDelete(dialog);
}

void ChatCommands::showResult(core::JobId job)
{
    openAndDelete(
        new ResultDialog(job, {m_parts.campaigns, m_parts.jobs, m_parts.prompts}, m_window));
}

void ChatCommands::adoptFor(const std::optional<domain::SeatId> &seat)
{
    openAdopt(seat);
}

void ChatCommands::adoptFrom(const QString &text)
{
    openAdopt(m_parts.page.seat())->take(text);
}

void ChatCommands::adoptFromFile(const QString &path)
{
    openAdopt(m_parts.page.seat())->readFile(path);
}

AdoptDialog *ChatCommands::openAdopt(const std::optional<domain::SeatId> &seat)
{
    auto *dialog =
        new AdoptDialog({m_parts.adoption, m_parts.book, m_parts.catalogue}, seat, m_window);
    connect(dialog, &AdoptDialog::adopted, this, [this](int count) {
        m_parts.page.toast().say(
            tr("%n link(s) adopted.", nullptr, count),
            tr("They are Unverified until Telegram says something about them."));
    });
    openAndDelete(dialog);
    return dialog;
}

void ChatCommands::checkRights()
{
    if (const auto seat = m_parts.page.seat())
        openAndDelete(new RightsDialog(m_parts.chats, m_parts.catalogue, *seat, m_window));
}

void ChatCommands::remove()
{
    const ChatNode node = m_parts.page.node();
    const auto done = [this](Result<> removed) {
        if (!removed)
            m_parts.page.showError(removed.error());
    };
    if (node.kind == ChatNode::Kind::Bot) {
        m_parts.prompts.ask(
            {tr("Remove @%1 from Gatehouse?").arg(node.title),
             tr("Its token is deleted from the keychain. Its links keep working; the ledger keeps "
                "them and their history, and shows them again when you add the bot again."),
             tr("Remove bot")},
            m_window, [this, node, done](bool yes) {
                if (!yes)
                    return;
                m_parts.listener.turnOff(node.seat.bot);
                m_parts.accounts.remove(node.seat.bot).then(this, done);
            });
    } else if (node.kind == ChatNode::Kind::Seat) {
        m_parts.prompts.ask(
            {tr("Remove “%1” from Gatehouse?").arg(foreign(node.title)),
             tr("The bot stays in the chat and its links keep working. The ledger keeps them and "
                "their history, and shows them again when you add the chat again."),
             tr("Remove chat")},
            m_window, [this, node, done](bool yes) {
                if (yes)
                    m_parts.chats.remove(node.seat).then(this, done);
            });
    }
}

} // namespace widgets
