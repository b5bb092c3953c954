// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/chattree.h"
#include "models/linktable.h"
#include "services/leakwatch.h"
#include "services/retirement.h"
#include "services/rotation.h"
#include "widgets/theme.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace services {
class Catalogue;
class Gates;
class JoinRequests;
class Jobs;
class LeakWatch;
class Statistics;
} // namespace services

namespace widgets {

class Actions;
class ActivityView;
class ChatHeader;
class EmptyState;
class FilterChips;
class LinksView;
class NoticeStrip;
class PrimaryCard;
class Prompts;
class RequestsView;
class StatisticsView;
class Toast;

/// The middle pane: what the sidebar's row stands for. Header, primary link, notice, filters,
/// search, table.
class ChatPage : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Catalogue &catalogue;
        services::Rotation &rotation;
        services::Retirement &retirement;
        services::LinkDesk &desk;
        services::LeakWatch &leaks;
        services::Statistics &statistics;
        services::Gates &gates;
        services::JoinRequests &requests;
        services::Jobs &jobs;
        core::Clock &clock;
        Prompts &prompts;
        const Actions &actions;
    };

    explicit ChatPage(Parts parts, QWidget *parent = nullptr);
    ~ChatPage() override;

    void show(const models::ChatNode &node);
    const models::ChatNode &node() const { return m_node; }
    /// What is shown as one seat's page, if it is one's.
    std::optional<domain::SeatId> seat() const;
    const std::optional<domain::Link> &primaryLink() const { return m_primary; }
    LinksView &links() const { return *m_links; }
    models::LinkTable &table() { return m_table; }
    NoticeStrip &notice() const { return *m_notice; }
    /// What was done and needs no answer.
    Toast &toast() const { return *m_toast; }
    /// Parts but the links are put together when they are first wanted.
    RequestsView &requests();
    ActivityView &activity();
    StatisticsView &statistics();
    /// What the page shows of the chat: its links, who asks to be let in, figures, or what
    /// happened.
    void showLinks();
    void showRequests();
    void showStatistics();
    void showActivity();
    /// The tab in front, and bringing one there.
    int part() const;
    void setPart(int part);
    bool showsLinks() const;
    bool showsRequests() const;
    /// Without filter and search.
    void showEverything();
    QLineEdit &search() const { return *m_search; }

    /// An error or a word that concerns what is shown, until it is closed or the page changes.
    void showError(const core::Error &error);
    /// That links end soon; canExtend: whether there are such that expire.
    void remind(const QString &text, bool canExtend);
    /// What showText() or remind() said is dealt with.
    void dismissText();
    void showText(Tone tone, const QString &headline, const QString &text);
    void setRefreshing(bool refreshing);

Q_SIGNALS:
    void copyRequested(const domain::Link &link);
    void qrRequested(const domain::Link &link);
    /// The right to rotate, the primary link or the phase of a rotation changed.
    void primaryChanged();
    /// Another part came to the front.
    void partChanged();
    /// A whole invite link stands in the search field.
    void linkSearched(const QString &text);
    /// The user wants to see the link of a line.
    void linkRequested(const domain::SeatId &seat, const QString &hash);
    /// The user wants a bot to be listened to.
    void listenRequested();
    /// Several requests are being decided about as a job.
    void jobStarted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showHeader();
    void showPrimary();
    void showNotice();
    void showEmptiness();
    void showPart(QWidget *part);
    void makePart(int tab);
    void showRequestCount();
    bool hasStatistics() const;
    void query();
    void searched();
    void dismissNotice();
    void rotateLeak();
    void pauseLeak();
    std::optional<services::Leak> leakShown() const;
    bool showPending();
    bool showPast();
    void loadCounts();
    void loadPrimary();
    QString reasonAgainstRotating() const;

    Parts m_parts;
    models::ChatNode m_node;
    models::LinkTable m_table;
    std::optional<domain::Link> m_primary;
    domain::LinkCounts m_counts;
    std::optional<core::Error> m_error;
    struct Text
    {
        Tone tone = Tone::Info;
        QString headline;
        QString text;
        bool isReminder = false;
        bool canExtend = false; ///< of a reminder
    };
    std::optional<Text> m_text;
    qsizetype m_searchLength = 0;
    bool m_tableFailed = false;

    ChatHeader *m_header;
    PrimaryCard *m_card;
    NoticeStrip *m_notice;
    Toast *m_toast;
    QTabBar *m_tabs;
    QStackedWidget *m_body;
    QWidget *m_linksPart;
    QWidget *m_tools;
    QBoxLayout *m_toolsLayout;
    FilterChips *m_chips;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    LinksView *m_links;
    EmptyState *m_empty;
    QWidget *m_requestsPart;
    QWidget *m_statisticsPart;
    QWidget *m_activityPart;
    RequestsView *m_requests = nullptr;
    StatisticsView *m_statistics = nullptr;
    ActivityView *m_activity = nullptr;
    QTimer *m_tick;
};

} // namespace widgets
