// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/chatpage.h"

#include "services/catalogue.h"
#include "widgets/actions.h"
#include "widgets/avatar.h"
#include "widgets/emptystate.h"
#include "widgets/filterchips.h"
#include "widgets/icons.h"
#include "widgets/linksview.h"
#include "widgets/noticestrip.h"
#include "widgets/primarycard.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using models::ChatNode;
using Phase = services::RotationView::Phase;

namespace widgets {

ChatPage::ChatPage(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_table(
          parts.catalogue,
          [this](const domain::Link &link, domain::LinkColumn column) {
              const auto *seat = m_parts.catalogue.seat(link.seat);
              return cellText(link, column, seat ? &seat->chat : nullptr,
                              m_parts.catalogue.bot(link.seat.bot), m_parts.clock.now());
          },
          columnText)
    , m_header(new QWidget(this))
    , m_avatar(new Avatar(m_header))
    , m_title(new TextLabel(m_header))
    , m_subtitle(new TextLabel(m_header))
    , m_refresh(new QPushButton(icon(Icon::Refresh), parts.actions.refresh->text(), m_header))
    , m_card(new PrimaryCard(this))
    , m_notice(new NoticeStrip(this))
    , m_tools(new QWidget(this))
    , m_toolsLayout(new QHBoxLayout(m_tools))
    , m_chips(new FilterChips(m_tools))
    , m_search(new QLineEdit(m_tools))
    , m_stack(new QStackedWidget(this))
    , m_links(new LinksView(m_table, parts.clock, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_tick(new QTimer(this))
{
    setObjectName(u"chatPage"_s);
    m_avatar->setFixedSize(30, 30);
    m_title->setObjectName(u"chatTitle"_s);
    m_title->setAccessibleName(tr("Chat title"));
    m_title->setProperty("heading", true);
    m_title->setElided(true);
    m_subtitle->setObjectName(u"chatSubtitle"_s);
    m_subtitle->setAccessibleName(tr("Chat description"));
    m_subtitle->setProperty("muted", true);
    m_subtitle->setElided(true);
    m_refresh->setObjectName(u"refreshButton"_s);
    connect(m_refresh, &QPushButton::clicked, parts.actions.refresh, &QAction::trigger);
    connect(parts.actions.refresh, &QAction::changed, this,
            [this] { m_refresh->setEnabled(m_parts.actions.refresh->isEnabled()); });

    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(12);
    header->addWidget(m_avatar);
    header->addLayout(titles, 1);
    header->addWidget(m_refresh);

    m_search->setObjectName(u"searchLineEdit"_s);
    m_search->setAccessibleName(tr("Search links"));
    m_search->setPlaceholderText(tr("Search name, link or note"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search, IconColour::Muted), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(230);
    m_toolsLayout->setContentsMargins(0, 0, 0, 0);
    m_toolsLayout->setSpacing(12);
    m_toolsLayout->addWidget(m_chips, 1);
    m_toolsLayout->addWidget(m_search, 0, Qt::AlignTop);

    m_stack->addWidget(m_links);
    m_stack->addWidget(m_empty);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(20, 16, 20, 10);
    top->setSpacing(12);
    top->addWidget(m_header);
    top->addWidget(m_card);
    top->addWidget(m_notice);
    top->addWidget(m_tools);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);

    connect(m_card, &PrimaryCard::copyRequested, this,
            [this] { Q_EMIT copyRequested(m_primary->url); });
    connect(m_card, &PrimaryCard::qrRequested, this, [this] { Q_EMIT qrRequested(*m_primary); });
    connect(m_card, &PrimaryCard::rotateRequested, parts.actions.rotatePrimary, &QAction::trigger);
    connect(m_chips, &FilterChips::filterChosen, this, &ChatPage::query);
    connect(m_search, &QLineEdit::textChanged, this, &ChatPage::query);
    connect(&m_table, &models::LinkTable::loaded, this, [this](bool sameQuery) {
        m_tableFailed = false;
        if (!sameQuery)
            m_links->scrollToTop();
        showEmptiness();
    });
    connect(&m_table, &models::LinkTable::failed, this, [this](const core::Error &error) {
        m_tableFailed = true;
        showError(error);
    });

    connect(m_notice, &NoticeStrip::undoRequested, this,
            [this] { m_parts.rotation.undo(*seat()); });
    connect(m_notice, &NoticeStrip::rotateNowRequested, this,
            [this] { m_parts.rotation.hurry(*seat()); });
    connect(m_notice, &NoticeStrip::rotateRequested, parts.actions.rotatePrimary,
            &QAction::trigger);
    connect(m_notice, &NoticeStrip::lookAgainRequested, this,
            [this] { m_parts.rotation.lookAgain(*seat()); });
    connect(m_notice, &NoticeStrip::ignoreRequested, this,
            [this] { m_parts.leaks.ignore(*seat()); });
    connect(m_notice, &NoticeStrip::dismissed, this, [this] {
        if (m_error || !m_text.first.isEmpty()) {
            m_error.reset();
            m_text = {};
        } else if (const auto shown = seat()) {
            m_parts.rotation.dismiss(*shown);
        }
        showNotice();
    });

    connect(&parts.rotation, &services::Rotation::changed, this,
            [this](const domain::SeatId &changed) {
                if (seat() != changed)
                    return;
                showPrimary();
                showNotice();
            });
    connect(&parts.leaks, &services::LeakWatch::changed, this, &ChatPage::showNotice);
    connect(&parts.catalogue, &services::Catalogue::linksChanged, this, [this] {
        loadPrimary();
        loadCounts();
    });
    connect(&parts.catalogue, &services::Catalogue::seatsChanged, this, [this] {
        showHeader();
        showPrimary();
        loadCounts();
        showEmptiness();
    });
    connect(m_tick, &QTimer::timeout, this, [this] {
        showNotice();
        showPrimary();
    });
}

ChatPage::~ChatPage() = default;

std::optional<domain::SeatId> ChatPage::seat() const
{
    return m_node.kind == ChatNode::Kind::Seat ? std::optional(m_node.seat) : std::nullopt;
}

void ChatPage::show(const ChatNode &node)
{
    const bool another = !m_node.isSame(node) || !m_table.query().scope.bot;
    m_node = node;
    if (another) {
        m_error.reset();
        m_text = {};
        m_primary.reset();
        m_chips->setFilter(domain::LinkFilter::All);
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_chips->setVisible(node.kind != ChatNode::Kind::Search);
    m_links->showChatColumns(!seat());
    m_card->setVisible(seat().has_value());
    showHeader();
    showPrimary();
    showNotice();
    loadPrimary();
    query();
    loadCounts();
}

void ChatPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where chips and search have no room side by side, the search goes below.
    m_toolsLayout->setDirection(width() < 720 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ChatPage::showHeader()
{
    m_avatar->setVisible(seat().has_value());
    const QLocale locale;
    if (const auto id = seat()) {
        const auto *overview = m_parts.catalogue.seat(*id);
        if (!overview)
            return;
        const domain::Chat &chat = overview->chat;
        m_avatar->setChat(chat.id, chat.title);
        m_title->setText(foreign(chat.title));
        QStringList parts{chatKindText(chat.kind)};
        if (!chat.username.isEmpty())
            parts += u'@' + chat.username;
        if (chat.members)
            parts += tr("%n member(s)", nullptr, *chat.members)
                         .replace(QString::number(*chat.members), locale.toString(*chat.members));
        parts += rightsText(overview->seat);
        m_subtitle->setText(parts.join(u" · "_s));
        return;
    }
    const domain::Bot *bot =
        m_node.kind == ChatNode::Kind::Bot ? m_parts.catalogue.bot(m_node.seat.bot) : nullptr;
    if (bot) {
        m_title->setText(u'@' + bot->username);
        m_subtitle->setText(foreign(bot->name));
    } else {
        m_title->setText(m_node.kind == ChatNode::Kind::Search ? filterText(m_node.filter)
                                                               : tr("All links"));
        m_subtitle->setText(tr("Of all bots and chats"));
    }
}

bool ChatPage::mayRotate() const
{
    const auto id = seat();
    const auto *overview = id ? m_parts.catalogue.seat(*id) : nullptr;
    if (!overview || !overview->seat.mayInvite)
        return false;
    const Phase phase = m_parts.rotation.view(*id).phase;
    return phase == Phase::None || phase == Phase::Done || phase == Phase::Failed
        || phase == Phase::NotDone;
}

void ChatPage::showPrimary()
{
    if (const auto id = seat()) {
        const auto *overview = m_parts.catalogue.seat(*id);
        m_card->show(m_primary, overview ? overview->seat.primaryRotatedAt : QDateTime(),
                     mayRotate(), m_parts.clock.now());
    }
    m_parts.actions.rotatePrimary->setEnabled(mayRotate());
    Q_EMIT primaryChanged();
}

void ChatPage::showNotice()
{
    const auto id = seat();
    const services::RotationView view = id ? m_parts.rotation.view(*id) : services::RotationView{};
    const auto leak = id ? m_parts.leaks.leak(*id) : std::nullopt;
    const bool over = view.phase == Phase::None || view.phase == Phase::Done;
    if (m_error && over)
        m_notice->showError(*m_error);
    else if (!m_text.first.isEmpty() && over)
        m_notice->showText(m_text.first, m_text.second);
    else if (!m_notice->showRotation(view)) {
        if (leak)
            m_notice->showLeak(*leak);
        else
            m_notice->clear();
    }
    m_parts.actions.undo->setEnabled(view.phase == Phase::CountingDown
                                     || view.phase == Phase::Queued);
    // Twice a second while something is counted down; twice a minute for "3 minutes ago".
    const int interval = view.waitsFor || view.phase == Phase::Queued ? 500 : 30000;
    if (m_tick->interval() != interval || !m_tick->isActive())
        m_tick->start(interval);
}

void ChatPage::showError(const core::Error &error)
{
    m_error = error;
    showNotice();
}

void ChatPage::showText(const QString &headline, const QString &text)
{
    m_text = {headline, text};
    showNotice();
}

void ChatPage::setRefreshing(bool refreshing)
{
    m_refresh->setText(refreshing ? tr("Refreshing…") : m_parts.actions.refresh->text());
}

void ChatPage::query()
{
    domain::LinkQuery query = m_table.query();
    query.search = m_search->text();
    query.filter = m_chips->filter();
    switch (m_node.kind) {
    case ChatNode::Kind::AllLinks:
        query.scope = domain::LinkScope::all();
        break;
    case ChatNode::Kind::Search:
        query.scope = domain::LinkScope::all();
        query.filter = m_node.filter;
        break;
    case ChatNode::Kind::Bot:
        query.scope = domain::LinkScope::of(m_node.seat.bot);
        break;
    case ChatNode::Kind::Seat:
        query.scope = domain::LinkScope::of(m_node.seat);
        break;
    }
    m_table.setQuery(query);
}

void ChatPage::loadCounts()
{
    m_parts.catalogue.counts(m_table.query().scope)
        .andThen(this, [this, scope = m_table.query().scope](const domain::LinkCounts &counts) {
            if (scope != m_table.query().scope)
                return;
            m_counts = counts;
            m_chips->setCounts(counts);
            showEmptiness();
        });
}

void ChatPage::loadPrimary()
{
    if (const auto id = seat()) {
        m_parts.catalogue.primaryLink(*id).andThen(this,
                                                   [this, id](std::optional<domain::Link> link) {
                                                       if (seat() != id)
                                                           return;
                                                       m_primary = std::move(link);
                                                       showPrimary();
                                                   });
    }
}

void ChatPage::showEmptiness()
{
    if (m_table.rowCount() > 0 || m_table.isLoading() || m_tableFailed
        || !m_parts.catalogue.isLoaded()) {
        m_stack->setCurrentWidget(m_links);
        m_tools->setVisible(!m_parts.catalogue.bots().empty());
        return;
    }
    const Actions &actions = m_parts.actions;
    m_tools->setVisible(!m_parts.catalogue.bots().empty());
    if (m_parts.catalogue.bots().empty())
        m_empty->show(
            tr("No bot yet"),
            tr("Add the bot that is an administrator of your chats. Gatehouse works through it."),
            actions.addBot);
    else if (m_parts.catalogue.seats().empty())
        m_empty->show(tr("No chat yet"),
                      tr("Add a channel or group in which the bot is an administrator."),
                      actions.addChat);
    else if (m_node.kind == ChatNode::Kind::Bot && m_node.count == 0 && m_search->text().isEmpty()
             && m_chips->filter() == domain::LinkFilter::All)
        m_empty->show(tr("No chat of this bot yet"),
                      tr("Add a channel or group in which the bot is an administrator."),
                      actions.addChat);
    else if (!m_search->text().isEmpty() || m_table.query().filter != domain::LinkFilter::All)
        m_empty->show(tr("No link matches"), tr("Try other words, or another filter."));
    else
        m_empty->show(tr("No links yet"),
                      tr("Refresh asks Telegram for the bot's primary link in this chat."),
                      actions.refresh);
    m_stack->setCurrentWidget(m_empty);
}

} // namespace widgets
