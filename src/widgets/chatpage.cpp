// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/chatpage.h"

#include "domain/invitelink.h"
#include "services/catalogue.h"
#include "services/gates.h"
#include "services/joinrequests.h"
#include "widgets/actions.h"
#include "widgets/activityview.h"
#include "widgets/chatheader.h"
#include "widgets/emptystate.h"
#include "widgets/filterchips.h"
#include "widgets/icons.h"
#include "widgets/linkacttexts.h"
#include "widgets/linksview.h"
#include "widgets/noticestrip.h"
#include "widgets/primarycard.h"
#include "widgets/requestsview.h"
#include "widgets/statisticsview.h"
#include "widgets/texts.h"
#include "widgets/theme.h"
#include "widgets/toast.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using models::ChatNode;
using Phase = services::RotationView::Phase;

namespace widgets {

namespace {

/// More letters than this at once were pasted, not typed.
constexpr qsizetype pastedLetters = 8;
/// In pixels; a few rows of a table.
constexpr int leastBody = 160;

/// Holds the place of a part that is put together later.
QWidget *emptyPart(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    return part;
}

bool isOver(Phase phase)
{
    return phase == Phase::None || phase == Phase::Done;
}

} // namespace

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
    , m_header(new ChatHeader(parts.actions, this))
    , m_card(new PrimaryCard(this))
    , m_notice(new NoticeStrip(this))
    , m_toast(new Toast(parts.clock, this))
    , m_tabs(new QTabBar(this))
    , m_body(new QStackedWidget(this))
    , m_linksPart(new QWidget(m_body))
    , m_tools(new QWidget(m_linksPart))
    , m_toolsLayout(new QHBoxLayout(m_tools))
    , m_chips(new FilterChips(m_tools))
    , m_search(new QLineEdit(m_tools))
    , m_stack(new QStackedWidget(m_linksPart))
    , m_links(new LinksView(m_table, parts.clock, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_requestsPart(emptyPart(m_body))
    , m_statisticsPart(emptyPart(m_body))
    , m_activityPart(emptyPart(m_body))
    , m_tick(new QTimer(this))
{
    setObjectName(u"chatPage"_s);
    m_linksPart->setObjectName(u"linksPart"_s);
    m_search->setObjectName(u"searchLineEdit"_s);
    m_search->setAccessibleName(tr("Search links"));
    m_search->setPlaceholderText(tr("Search name, link or note"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // the window looks at what is dropped before anybody sees it
    m_search->addAction(icon(Icon::Search, IconColour::Muted), QLineEdit::LeadingPosition);
    fitPlaceholder(*m_search);
    m_search->setFixedWidth(std::max(230, m_search->minimumWidth()));
    m_toolsLayout->setContentsMargins(0, 0, 0, 0);
    m_toolsLayout->setSpacing(12);
    m_toolsLayout->addWidget(m_chips, 1);
    m_toolsLayout->addWidget(m_search, 0, Qt::AlignTop);

    m_stack->addWidget(m_links);
    m_stack->addWidget(m_empty);

    m_tabs->setObjectName(u"partsTabBar"_s);
    m_tabs->setAccessibleName(tr("Parts of the chat"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    // The tabs are the parts of m_body, in the same order.
    m_tabs->addTab(parts.actions.showLinks->text());
    m_tabs->addTab(parts.actions.showRequests->text());
    m_tabs->addTab(parts.actions.showStatistics->text());
    m_tabs->addTab(parts.actions.showActivity->text());

    auto *tools = new QVBoxLayout;
    tools->setContentsMargins(20, 10, 20, 10);
    tools->addWidget(m_tools);
    auto *linksPart = new QVBoxLayout(m_linksPart);
    linksPart->setContentsMargins(0, 0, 0, 0);
    linksPart->setSpacing(0);
    linksPart->addLayout(tools);
    linksPart->addWidget(m_stack, 1);
    // What is above it gets all the lines that it needs, whatever the parts behind would like.
    m_body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_body->setMinimumHeight(leastBody);
    m_body->addWidget(m_linksPart);
    m_body->addWidget(m_requestsPart);
    m_body->addWidget(m_statisticsPart);
    m_body->addWidget(m_activityPart);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(20, 16, 20, 0);
    top->setSpacing(12);
    top->addWidget(m_header);
    top->addWidget(m_card);
    top->addWidget(m_notice);
    top->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_body, 1);

    connect(m_card, &PrimaryCard::copyRequested, this,
            [this] { Q_EMIT copyRequested(*m_primary); });
    connect(m_card, &PrimaryCard::qrRequested, this, [this] { Q_EMIT qrRequested(*m_primary); });
    connect(m_card, &PrimaryCard::rotateRequested, this, [this] {
        m_parts.actions.rotatePrimary->trigger();
        m_notice->focusUndo(); // the button is disabled now
    });
    connect(m_chips, &FilterChips::filterChosen, this, &ChatPage::query);
    connect(m_search, &QLineEdit::textChanged, this, &ChatPage::searched);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (domain::parseInviteLink(m_search->text()))
            Q_EMIT linkSearched(m_search->text());
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        makePart(tab);
        m_body->setCurrentIndex(tab);
        Q_EMIT partChanged();
    });
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

    connect(m_toast, &Toast::undoRequested, parts.actions.undo, &QAction::trigger);
    connect(m_toast, &Toast::left, this, [this] {
        m_body->currentWidget() == m_linksPart ? m_links->setFocus() : m_tabs->setFocus();
    });
    connect(m_notice, &NoticeStrip::undoRequested, parts.actions.undo, &QAction::trigger);
    connect(m_notice, &NoticeStrip::rotateNowRequested, this, [this] {
        if (seat() && m_parts.rotation.view(*seat()).phase == Phase::CountingDown)
            m_parts.rotation.hurry(*seat());
        else
            m_parts.retirement.hurry();
    });
    connect(m_notice, &NoticeStrip::revokeNowRequested, this,
            [this] { m_parts.retirement.hurry(); });
    connect(m_notice, &NoticeStrip::finishRequested, this, [this] { m_parts.retirement.finish(); });
    connect(m_notice, &NoticeStrip::adoptRequested, parts.actions.adopt, &QAction::trigger);
    connect(m_notice, &NoticeStrip::rotateRequested, this, &ChatPage::rotateLeak);
    connect(m_notice, &NoticeStrip::pauseRequested, this, &ChatPage::pauseLeak);
    connect(m_notice, &NoticeStrip::lookAgainRequested, this,
            [this] { m_parts.rotation.lookAgain(*seat()); });
    connect(m_notice, &NoticeStrip::ignoreRequested, this,
            [this] { m_parts.leaks.ignore(*seat()); });
    connect(m_notice, &NoticeStrip::dismissed, this, &ChatPage::dismissNotice);
    connect(&parts.retirement, &services::Retirement::changed, this, &ChatPage::showNotice);
    connect(&parts.desk, &services::LinkDesk::lostCreationsChanged, this, &ChatPage::showNotice);

    connect(&parts.rotation, &services::Rotation::changed, this,
            [this](const domain::SeatId &changed) {
                if (seat() != changed)
                    return;
                showPrimary();
                showNotice();
            });
    connect(&parts.leaks, &services::LeakWatch::changed, this, &ChatPage::showNotice);
    connect(&parts.gates, &services::Gates::changed, this, &ChatPage::showNotice);
    connect(&parts.requests, &services::JoinRequests::changed, this, &ChatPage::showRequestCount);
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

bool ChatPage::showsLinks() const
{
    return m_body->currentWidget() == m_linksPart;
}

bool ChatPage::showsRequests() const
{
    return m_body->currentWidget() == m_requestsPart;
}

RequestsView &ChatPage::requests()
{
    if (!m_requests) {
        m_requests = new RequestsView(
            {m_parts.requests, m_parts.jobs, m_parts.catalogue, m_parts.clock, m_parts.actions},
            m_requestsPart);
        m_requestsPart->layout()->addWidget(m_requests);
        connect(m_requests, &RequestsView::jobStarted, this, &ChatPage::jobStarted);
        connect(m_requests, &RequestsView::listenRequested, this, &ChatPage::listenRequested);
        m_requests->setSeat(seat());
    }
    return *m_requests;
}

ActivityView &ChatPage::activity()
{
    if (!m_activity) {
        m_activity =
            new ActivityView({m_parts.catalogue, m_parts.prompts, m_parts.clock}, m_activityPart);
        m_activityPart->layout()->addWidget(m_activity);
        connect(m_activity, &ActivityView::linkRequested, this, &ChatPage::linkRequested);
        m_activity->setSeat(seat());
    }
    return *m_activity;
}

StatisticsView &ChatPage::statistics()
{
    if (!m_statistics) {
        m_statistics = new StatisticsView(
            {m_parts.statistics, m_parts.catalogue, m_parts.prompts, m_parts.clock},
            m_statisticsPart);
        m_statisticsPart->layout()->addWidget(m_statistics);
        connect(m_statistics, &StatisticsView::linkRequested, this, &ChatPage::linkRequested);
        connect(m_statistics, &StatisticsView::listenRequested, this, &ChatPage::listenRequested);
        m_statistics->setScope(m_table.query().scope, nodeText(m_node, true));
    }
    return *m_statistics;
}

void ChatPage::makePart(int tab)
{
    const QWidget *part = m_body->widget(tab);
    if (part == m_requestsPart)
        requests();
    else if (part == m_statisticsPart)
        statistics();
    else if (part == m_activityPart)
        activity();
}

int ChatPage::part() const
{
    return m_tabs->currentIndex();
}

void ChatPage::setPart(int part)
{
    m_tabs->setCurrentIndex(part);
}

void ChatPage::showPart(QWidget *part)
{
    m_tabs->setCurrentIndex(m_body->indexOf(part));
}

void ChatPage::showLinks()
{
    showPart(m_linksPart);
}

void ChatPage::showRequests()
{
    showPart(m_requestsPart);
}

void ChatPage::showRequestCount()
{
    const int count = seat() ? m_parts.requests.waiting(domain::LinkScope::of(*seat())) : 0;
    const QString name = m_parts.actions.showRequests->text();
    const int tab = m_body->indexOf(m_requestsPart);
    m_tabs->setTabText(tab,
                       count == 0 ? name
                                  : tr("%1 (%2)", "a part of the chat, and how many are in it")
                                        .arg(name, QLocale().toString(count)));
}

void ChatPage::showEverything()
{
    m_chips->setFilter(domain::LinkFilter::All);
    m_search->clear();
    query();
}

void ChatPage::showActivity()
{
    showPart(m_activityPart);
}

void ChatPage::showStatistics()
{
    showPart(m_statisticsPart);
}

bool ChatPage::hasStatistics() const
{
    return seat() || m_node.kind == ChatNode::Kind::AllLinks || m_node.kind == ChatNode::Kind::Bot;
}

void ChatPage::show(const ChatNode &node)
{
    const bool another = !m_node.isSame(node) || !m_table.query().scope.bot;
    m_node = node;
    if (another) {
        m_error.reset();
        m_text.reset();
        m_primary.reset();
        m_chips->setFilter(domain::LinkFilter::All);
        m_search->clear();
        if (m_activity)
            m_activity->setSeat(seat());
        if (m_requests)
            m_requests->setSeat(seat());
    }
    const bool isRequests = node.kind == ChatNode::Kind::Requests;
    if (node.kind == ChatNode::Kind::Activity)
        showActivity();
    else if (isRequests)
        showRequests();
    else if (!seat() && !(hasStatistics() && m_body->currentWidget() == m_statisticsPart))
        showLinks();
    m_tabs->setVisible(hasStatistics());
    // Those of all chats have their rows in the sidebar.
    // What is shown stays a tab, or another part would come to the front.
    for (QWidget *part : {m_activityPart, m_requestsPart})
        m_tabs->setTabVisible(m_body->indexOf(part), seat() || !hasStatistics());
    m_chips->setVisible(node.kind != ChatNode::Kind::Search);
    m_links->showChatColumns(!seat());
    m_card->setVisible(seat().has_value());
    m_header->setVisible(!isRequests); // it has one of its own
    showRequestCount();
    showHeader();
    showPrimary();
    showNotice();
    loadPrimary();
    query();
    loadCounts();
    if (m_statistics)
        m_statistics->setScope(m_table.query().scope, nodeText(node, true));
}

void ChatPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where chips and search have no room side by side, the search goes below.
    m_toolsLayout->setDirection(width() < 720 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ChatPage::showHeader()
{
    m_header->show(m_node, m_parts.catalogue.seat(m_node.seat),
                   m_parts.catalogue.bot(m_node.seat.bot));
}

/// Why the primary link can't be rotated; empty where it can.
QString ChatPage::reasonAgainstRotating() const
{
    const auto id = seat();
    const auto *overview = id ? m_parts.catalogue.seat(*id) : nullptr;
    if (!overview)
        return tr("Select a chat first.");
    if (!overview->seat.mayInvite)
        return obstacleText(domain::Obstacle::NoRight);
    const Phase phase = m_parts.rotation.view(*id).phase;
    const bool isOpen = phase == Phase::None || phase == Phase::Done || phase == Phase::Failed
        || phase == Phase::NotDone;
    return isOpen ? QString() : tr("It is being rotated already.", "a primary link");
}

void ChatPage::showPrimary()
{
    const QString reason = reasonAgainstRotating();
    if (const auto id = seat()) {
        const auto *overview = m_parts.catalogue.seat(*id);
        m_card->show(m_primary, overview ? overview->seat.primaryRotatedAt : QDateTime(),
                     reason.isEmpty(), m_parts.clock.now());
    }
    setObstacle(m_parts.actions.rotatePrimary, reason);
    Q_EMIT primaryChanged();
}

void ChatPage::showNotice()
{
    const auto id = seat();
    if (!showPending()) {
        if (m_error)
            m_notice->showError(*m_error);
        else if (m_text && m_text->isReminder)
            m_notice->showReminder(m_text->text, m_text->canExtend);
        else if (m_text)
            m_notice->showText(m_text->tone, m_text->headline, m_text->text);
        else if (!showPast()) {
            const auto gate = id ? m_parts.gates.gate(*id) : std::nullopt;
            if (const auto leak = leakShown())
                m_notice->showLeak(*leak);
            else if (gate)
                m_notice->showGate(*gate);
            else
                m_notice->clear();
        }
    }
    const services::RotationView view = id ? m_parts.rotation.view(*id) : services::RotationView{};
    // Twice a second while something is counted down; twice a minute for "3 minutes ago".
    const bool counts = view.waitsFor || view.phase == Phase::Queued
        || m_parts.retirement.view().phase == services::RetirementView::Phase::CountingDown;
    const int interval = counts ? 500 : 30000;
    if (m_tick->interval() != interval || !m_tick->isActive())
        m_tick->start(interval);
}

std::optional<services::Leak> ChatPage::leakShown() const
{
    return seat() ? m_parts.leaks.leak(*seat()) : std::nullopt;
}

/// The link by which they come; the primary one where nobody knows which it is.
void ChatPage::rotateLeak()
{
    const auto leak = leakShown();
    if (leak && leak->link && leak->link->role != domain::LinkRole::Primary)
        m_parts.retirement.rotate(*leak->link);
    else
        m_parts.actions.rotatePrimary->trigger();
}

void ChatPage::pauseLeak()
{
    const auto leak = leakShown();
    if (!leak || !leak->link)
        return;
    m_parts.desk.pause(*leak->link)
        .then(this, [this, leak](const core::Result<services::LinkAnswer> &paused) {
            if (!paused) {
                showError(paused.error());
                return;
            }
            m_parts.leaks.dealtWith(leak->link->seat);
            m_toast->say(tr("“%1” is paused.").arg(linkName(*leak->link)),
                         tr("Whoever comes by it has to ask. Resume puts everything back."),
                         m_parts.actions.undo->isEnabled());
        });
}

/// What goes on or waits for a decision.
bool ChatPage::showPending()
{
    using RetirementPhase = services::RetirementView::Phase;
    const services::RotationView rotation =
        seat() ? m_parts.rotation.view(*seat()) : services::RotationView{};
    if (!isOver(rotation.phase))
        return m_notice->showRotation(rotation);
    const services::RetirementView retirement = m_parts.retirement.view();
    if (retirement.phase == RetirementPhase::None || retirement.phase == RetirementPhase::Done)
        return false;
    return m_notice->showRetirement(retirement);
}

/// What was done and not yet looked at.
bool ChatPage::showPast()
{
    if (m_notice->showRetirement(m_parts.retirement.view()))
        return true;
    if (!seat())
        return false;
    if (m_notice->showRotation(m_parts.rotation.view(*seat())))
        return true;
    for (const services::LostCreation &lost : m_parts.desk.lostCreations()) {
        if (lost.seat == *seat()) {
            m_notice->showLostCreation(lost);
            return true;
        }
    }
    return false;
}

/// Takes off what is shown, in the order of showNotice().
void ChatPage::dismissNotice()
{
    const Phase rotation = seat() ? m_parts.rotation.view(*seat()).phase : Phase::None;
    const auto retirement = m_parts.retirement.view().phase;
    using RetirementPhase = services::RetirementView::Phase;
    if (!isOver(rotation)) {
        m_parts.rotation.dismiss(*seat());
    } else if (retirement != RetirementPhase::None && retirement != RetirementPhase::Done) {
        m_parts.retirement.dismiss();
    } else if (m_error || m_text) {
        m_error.reset();
        m_text.reset();
    } else if (retirement == RetirementPhase::Done) {
        m_parts.retirement.dismiss();
    } else if (rotation == Phase::Done) {
        m_parts.rotation.dismiss(*seat());
    } else if (seat()) {
        const auto &lost = m_parts.desk.lostCreations();
        const auto first = std::find_if(lost.begin(), lost.end(),
                                        [this](const auto &each) { return each.seat == *seat(); });
        if (first != lost.end())
            m_parts.desk.settle(first->intent);
    }
    showNotice();
}

void ChatPage::showError(const core::Error &error)
{
    m_error = error;
    m_text.reset();
    showNotice();
}

void ChatPage::showText(Tone tone, const QString &headline, const QString &text)
{
    m_error.reset();
    m_text = Text{tone, headline, text, false, false};
    showNotice();
}

void ChatPage::remind(const QString &text, bool canExtend)
{
    if (m_error || m_text) // what somebody has not read yet
        return;
    m_text = Text{Tone::Info, {}, text, true, canExtend};
    showNotice();
}

void ChatPage::dismissText()
{
    m_text.reset();
    showNotice();
}

void ChatPage::setRefreshing(bool refreshing)
{
    m_header->setRefreshing(refreshing);
}

void ChatPage::searched()
{
    const QString text = m_search->text();
    const bool pasted = text.size() - m_searchLength >= pastedLetters;
    m_searchLength = text.size();
    query();
    if (pasted && domain::parseInviteLink(text))
        Q_EMIT linkSearched(text);
}

void ChatPage::query()
{
    domain::LinkQuery query = m_table.query();
    query.search = m_search->text();
    query.filter = m_chips->filter();
    switch (m_node.kind) {
    case ChatNode::Kind::AllLinks:
    case ChatNode::Kind::Requests:
    case ChatNode::Kind::Activity:
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
    if (m_parts.catalogue.seats().empty())
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
                      tr("Make the first one, or adopt those that the bot made elsewhere."),
                      actions.newLink->isEnabled() ? actions.newLink : actions.refresh);
    m_stack->setCurrentWidget(m_empty);
}

} // namespace widgets
