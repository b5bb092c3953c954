// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/requestsview.h"

#include "services/catalogue.h"
#include "services/jobs.h"
#include "widgets/actions.h"
#include "widgets/emptystate.h"
#include "widgets/errortext.h"
#include "widgets/icons.h"
#include "widgets/jobtexts.h"
#include "widgets/moments.h"
#include "widgets/news.h"
#include "widgets/openanddelete.h"
#include "widgets/outcome.h"
#include "widgets/requeststable.h"
#include "widgets/rulesdialog.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Result;
using domain::JobKind;
using domain::RequestState;
using models::RequestColumn;
using services::Decision;

namespace widgets {

namespace {

/// How often "2 min" becomes "3 min".
constexpr auto betweenTicks = 15s;
constexpr auto betweenLooks = 250ms;

QString headerText(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Person:
        return RequestsView::tr("Person", "column");
    case RequestColumn::Chat:
        return RequestsView::tr("Chat", "column");
    case RequestColumn::Link:
        return RequestsView::tr("Link", "column");
    case RequestColumn::About:
        return RequestsView::tr("About", "column: what a person writes about themselves");
    case RequestColumn::Waiting:
        return RequestsView::tr("Waiting", "column: how long");
    case RequestColumn::Decide:
        break;
    }
    return {};
}

QString linkText(const domain::JoinRequest &request)
{
    if (!request.link.isValid() && request.linkHash.isEmpty())
        return RequestsView::tr("without a link", "a join request");
    const QString name = foreign(request.linkName);
    return name.isEmpty() ? RequestsView::tr("Unnamed", "a link") : name;
}

} // namespace

RequestsView::RequestsView(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_table(
          parts.requests,
          [this](const domain::JoinRequest &request, RequestColumn column) {
              return cellText(request, column);
          },
          headerText)
    , m_title(new TextLabel(tr("Join requests"), this))
    , m_count(new TextLabel(this))
    , m_difference(new TextLabel(this))
    , m_rules(new QPushButton(icon(Icon::Settings), tr("Rules…", "for join requests"), this))
    , m_decline(new QPushButton(this))
    , m_approve(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_link(new QComboBox(this))
    , m_outcome(new Outcome(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new RequestsTable(m_table, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_listen(new QAction(tr("Listen for joins…"), this))
    , m_news(new News(
          betweenLooks, [this] { showAll(); }, this))
    , m_tick(new QTimer(this))
{
    setObjectName(u"requestsView"_s);
    m_outcome->setObjectName(u"requestsOutcome"_s);
    m_outcome->setTextName(tr("Result", "of deciding about a join request"));
    m_outcome->setContentsMargins(space::page, 0, space::page, 0);
    m_outcome->hide();
    m_difference->setObjectName(u"requestsDifference"_s);
    m_difference->setAccessibleName(tr("Requests that are not known here"));
    m_difference->setProperty("muted", true);
    m_difference->setWordWrap(true);
    m_difference->setContentsMargins(space::page, 0, space::page, 0);
    m_difference->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(makeHead());
    layout->addWidget(m_difference);
    layout->addWidget(makeTools());
    layout->addWidget(m_outcome);
    layout->addWidget(m_stack, 1);

    const Actions &actions = parts.actions;
    m_view->addActions({actions.approveRequest, actions.declineRequest});
    connect(actions.approveRequest, &QAction::triggered, this,
            [this] { decideSelected(Decision::Approve); });
    connect(actions.declineRequest, &QAction::triggered, this,
            [this] { decideSelected(Decision::Decline); });
    connect(m_approve, &QPushButton::clicked, this, [this] { decideSelected(Decision::Approve); });
    connect(m_decline, &QPushButton::clicked, this, [this] { decideSelected(Decision::Decline); });
    connect(m_view, &RequestsTable::decideRequested, this,
            [this](const domain::JoinRequest &request, bool approve) {
                decide(request, approve ? Decision::Approve : Decision::Decline);
            });
    connect(m_rules, &QPushButton::clicked, this, &RequestsView::openRules);
    connect(m_listen, &QAction::triggered, this, &RequestsView::listenRequested);
    connect(m_search, &QLineEdit::textChanged, this, &RequestsView::query);
    connect(m_link, &QComboBox::activated, this, &RequestsView::query);
    connect(&m_table, &models::RequestTable::checkedChanged, this, &RequestsView::showButtons);
    connect(&m_table, &QAbstractItemModel::rowsInserted, this, &RequestsView::showEmptiness);
    connect(&m_table, &QAbstractItemModel::rowsRemoved, this, &RequestsView::showEmptiness);
    connect(&parts.requests, &services::JoinRequests::changed, m_news, &News::come);
    connect(&parts.requests, &services::JoinRequests::failed, this,
            [this](const domain::RequestId &request, const core::Error &error) {
                const int row = m_table.rowOf(request);
                if (const domain::JoinRequest *found = m_table.requestAt(row))
                    showProblem(error, personText(found->person));
            });
    connect(&parts.catalogue, &services::Catalogue::seatsChanged, m_news, &News::come);
    connect(&parts.catalogue, &services::Catalogue::linksChanged, m_news, &News::come);
    connect(m_tick, &QTimer::timeout, &m_table, &models::RequestTable::timePassed);
    m_tick->start(betweenTicks);
    setFocusProxy(m_view);
    showAll();
}

RequestsView::~RequestsView() = default;

QWidget *RequestsView::makeHead()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(u"requestsTitle"_s);
    m_title->setProperty("heading", true);
    m_count->setObjectName(u"requestsCount"_s);
    m_count->setAccessibleName(tr("How many wait"));
    m_count->setProperty("muted", true);
    m_count->setElided(true);
    m_rules->setObjectName(u"requestRulesButton"_s);
    m_decline->setObjectName(u"declineSelectedButton"_s);
    m_approve->setObjectName(u"approveSelectedButton"_s);
    setLook(m_decline, ButtonLook::Danger);
    setLook(m_approve, ButtonLook::Primary);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_title);
    titles->addWidget(m_count);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(space::page, 10, space::page, 0);
    layout->setSpacing(space::medium);
    layout->addLayout(titles, 1);
    layout->addWidget(m_rules);
    layout->addWidget(m_decline);
    layout->addWidget(m_approve);
    return head;
}

QWidget *RequestsView::makeTools()
{
    auto *tools = new QWidget(this);
    auto *label = new QLabel(tr("Link"), tools);
    m_link->setObjectName(u"requestsLinkComboBox"_s);
    m_link->setAccessibleName(tr("Link"));
    m_link->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_link->setMinimumContentsLength(9);
    m_link->setMaximumWidth(300);
    m_link->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    label->setBuddy(m_link);
    m_search->setObjectName(u"requestsSearchLineEdit"_s);
    m_search->setAccessibleName(tr("Search requests"));
    m_search->setPlaceholderText(tr("Search name, bio or link"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search, IconColour::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(260);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(space::page, 0, space::page, 0);
    layout->setSpacing(space::small);
    layout->addWidget(label);
    layout->addWidget(m_link, 3);
    layout->addStretch(1);
    layout->addWidget(m_search, 4);
    return tools;
}

domain::LinkScope RequestsView::scope() const
{
    return m_seat ? domain::LinkScope::of(*m_seat) : domain::LinkScope::all();
}

void RequestsView::setSeat(std::optional<domain::SeatId> seat)
{
    m_title->setVisible(!seat);
    m_view->showChatColumn(!seat);
    if (seat == m_seat)
        return;
    m_seat = seat;
    m_outcome->hide();
    m_link->setCurrentIndex(0);
    m_search->clear();
    m_view->clearSelection();
    query();
    showAll();
}

void RequestsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showButtons();
}

QString RequestsView::cellText(const domain::JoinRequest &request, RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Person:
        return personText(request.person);
    case RequestColumn::Chat: {
        const auto *seat = m_parts.catalogue.seat(request.seat);
        return seat ? foreign(seat->chat.title) : QString::number(request.seat.chat.value);
    }
    case RequestColumn::Link:
        return linkText(request);
    case RequestColumn::About:
        return foreign(request.bio);
    case RequestColumn::Waiting:
        return waitingText(request.asked, m_parts.clock.now());
    case RequestColumn::Decide:
        switch (request.state) {
        case RequestState::Approving:
            return tr("Approving…", "a join request");
        case RequestState::Declining:
            return tr("Declining…", "a join request");
        default:
            return tr("Approve or decline", "a join request");
        }
    }
    return {};
}

// What is shown -----------------------------------------------------------------------------------

void RequestsView::query()
{
    models::RequestsShown shown = m_table.shown();
    shown.scope = scope();
    const QVariant link = m_link->currentData();
    shown.link = link.isValid() ? std::optional(core::LinkId{link.toLongLong()}) : std::nullopt;
    shown.search = m_search->text();
    m_table.show(std::move(shown));
    showEmptiness();
}

void RequestsView::showAll()
{
    showCounts();
    showLinks();
    showButtons();
    showEmptiness();
    showDifference();
}

void RequestsView::showCounts()
{
    std::set<core::ChatId> chats;
    int people = 0;
    for (const domain::JoinRequest &request : m_parts.requests.undecided()) {
        const bool isShown = !m_seat || *m_seat == request.seat;
        if (!isShown || request.state != RequestState::Waiting)
            continue;
        ++people;
        chats.insert(request.seat.chat);
    }
    if (people == 0)
        m_count->setText(tr("Nobody is waiting"));
    else if (m_seat)
        m_count->setText(tr("%Ln person(s) are waiting", nullptr, people));
    else
        m_count->setText(
            tr("%1 in %2", "14 people are waiting in 3 chats")
                .arg(tr("%Ln person(s) are waiting", nullptr, people),
                     tr("%Ln chat(s)", "in so many chats", static_cast<int>(chats.size()))));
}

/// Those by which somebody waits.
void RequestsView::showLinks()
{
    std::map<qint64, QString> links;
    for (const domain::JoinRequest &request : m_parts.requests.undecided()) {
        if (m_seat && *m_seat != request.seat)
            continue;
        const auto *seat = m_parts.catalogue.seat(request.seat);
        links[request.link.value] = m_seat || !seat || !request.link.isValid()
            ? linkText(request)
            : tr("%1 (%2)", "a link and its chat")
                  .arg(linkText(request), foreign(seat->chat.title));
    }
    std::vector<std::pair<QString, qint64>> sorted;
    for (const auto &[link, text] : links)
        sorted.emplace_back(text, link);
    std::sort(sorted.begin(), sorted.end());
    const QVariant chosen = m_link->currentData();
    const bool isSame = [&] {
        if (m_link->count() != static_cast<int>(sorted.size()) + 1)
            return false;
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            const int item = static_cast<int>(i) + 1;
            if (m_link->itemData(item).toLongLong() != sorted[i].second
                || m_link->itemText(item) != sorted[i].first)
                return false;
        }
        return true;
    }();
    if (isSame)
        return;
    m_link->clear();
    m_link->addItem(tr("All links"));
    for (const auto &[text, link] : sorted)
        m_link->addItem(text, link);
    const int found = chosen.isValid() ? m_link->findData(chosen) : 0;
    m_link->setCurrentIndex(std::max(found, 0));
    if (found < 0)
        query();
}

void RequestsView::showButtons()
{
    const int count = static_cast<int>(m_table.checked().size());
    const QLocale locale;
    const auto name = [count, &locale](const QString &word, const QString &many) {
        return count == 0 ? word : many.arg(locale.toString(count));
    };
    const QString approve = tr("Approve", "a join request");
    const QString decline = tr("Decline", "a join request");
    const QString approveMany = tr("Approve %1 selected", "join requests");
    const QString declineMany = tr("Decline %1 selected", "join requests");
    const QString rules = tr("Rules…", "for join requests");
    // With their longest texts they must leave the title its room.
    constexpr int edges = 3 * 56; // of the three buttons, and the icon of one
    int needed = m_title->sizeHint().width() + edges;
    for (const QString &each : {approveMany.arg(999), declineMany.arg(999), rules})
        needed += fontMetrics().horizontalAdvance(each);
    const bool isNarrow = width() < needed + 2 * space::page;
    const auto text = [&](const QString &word, const QString &many) {
        return count == 0 || isNarrow ? word : many.arg(locale.toString(count));
    };
    m_approve->setText(text(approve, approveMany));
    m_decline->setText(text(decline, declineMany));
    m_approve->setAccessibleName(name(approve, approveMany));
    m_decline->setAccessibleName(name(decline, declineMany));
    m_rules->setText(isNarrow ? QString() : rules);
    m_rules->setAccessibleName(rules);
    m_rules->setToolTip(isNarrow ? rules : QString());
    const bool may = count > 0 && !m_deciding;
    m_approve->setEnabled(may);
    m_decline->setEnabled(may);
    const QString hint = count > 0 ? QString() : tr("Select people first.");
    m_approve->setToolTip(hint);
    m_decline->setToolTip(hint);
}

void RequestsView::showDifference()
{
    m_parts.requests.waitingAtTelegram(scope()).then(
        this, [this, asked = scope()](const Result<int> &told) {
            if (asked != scope())
                return;
            const auto &all = m_parts.requests.undecided();
            const int known = static_cast<int>(
                std::count_if(all.begin(), all.end(), [this](const domain::JoinRequest &each) {
                    return !m_seat || *m_seat == each.seat;
                }));
            const bool differs = told && *told > known;
            if (differs) {
                const QLocale locale;
                m_difference->setText(
                    tr("%1 waiting according to Telegram, %2 known here. Telegram never tells of "
                       "requests that are older than the listening, or than 24 hours when nobody "
                       "listened: decide about those in Telegram.")
                        .arg(locale.toString(*told), locale.toString(known)));
            }
            m_difference->setVisible(differs);
        });
}

void RequestsView::showEmptiness()
{
    if (m_table.rowCount() > 0 || !m_parts.requests.isLoaded()) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    const bool isFiltered = !m_search->text().trimmed().isEmpty() || m_link->currentIndex() > 0;
    if (isFiltered)
        m_empty->show(tr("No request matches"), tr("Try other words, or another link."));
    else if (!m_parts.requests.listens(scope()))
        m_empty->show(tr("Nobody is listening"),
                      m_seat ? tr("Telegram tells a bot who asks to be let in, and nobody listens "
                                  "to this one yet.")
                             : tr("Telegram tells a bot who asks to be let in, and nobody listens "
                                  "to your bots yet."),
                      m_listen);
    else
        m_empty->show(tr("Nobody is waiting"),
                      tr("Whoever asks by a link that requires approval appears here."));
    m_stack->setCurrentWidget(m_empty);
}

// What is done ------------------------------------------------------------------------------------

void RequestsView::decideSelected(Decision decision)
{
    const auto requests = m_table.checked();
    if (requests.empty() || m_deciding)
        return;
    if (requests.size() == 1)
        decide(requests.front(), decision);
    else
        startJob(requests, decision);
}

void RequestsView::decide(const domain::JoinRequest &request, Decision decision)
{
    m_outcome->hide();
    const QString who = personText(request.person);
    m_parts.requests.decide(request.id(), decision, telegram::Urgency::Click, domain::Actor::Person)
        .then(this, [this, who](const Result<services::Decided> &decided) {
            if (!decided) {
                showProblem(decided.error(), who);
            } else if (decided->unrecorded) {
                showProblem(*decided->unrecorded, who);
            } else if (decided->state == RequestState::Elsewhere) {
                m_outcome->setText(tr("%1: the request was handled elsewhere. Another "
                                      "administrator decided, or the person took it back.",
                                      "a person")
                                       .arg(who),
                                   Tone::Info);
                m_outcome->show();
            }
        });
}

void RequestsView::startJob(const std::vector<domain::JoinRequest> &requests, Decision decision)
{
    const JobKind kind =
        decision == Decision::Approve ? JobKind::ApproveRequests : JobKind::DeclineRequests;
    std::vector<domain::JobStep> steps;
    for (const domain::JoinRequest &request : requests) {
        domain::StepRequest asked;
        asked.person = request.person;
        domain::JobStep step;
        step.seat = request.seat;
        step.request = domain::requestText(kind, asked);
        steps.push_back(std::move(step));
    }
    m_outcome->hide();
    m_deciding = true; // until it is stored: a second click would start a second job
    showButtons();
    const QString title = jobTitle(kind, static_cast<int>(steps.size()));
    m_parts.jobs.start(kind, title, std::move(steps))
        .then(this, [this](const Result<core::JobId> &job) {
            m_deciding = false;
            if (job) {
                m_view->clearSelection();
                Q_EMIT jobStarted();
            } else {
                m_outcome->setError(errorText(job.error()));
                m_outcome->show();
            }
            showButtons();
        });
}

void RequestsView::showProblem(const core::Error &error, const QString &who)
{
    ErrorText text = errorText(error);
    text.what =
        tr("%1: %2", "a person, and why nothing was decided about them").arg(who, text.what);
    m_outcome->setError(text);
    m_outcome->show();
}

void RequestsView::openRules()
{
    const QVariant link = m_link->currentData();
    auto *dialog = new RulesDialog({m_parts.requests, m_parts.catalogue}, scope(),
                                   {link.isValid() ? link.toLongLong() : 0}, window());
    openAndDelete(dialog);
}

} // namespace widgets
