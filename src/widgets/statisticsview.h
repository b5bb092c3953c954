// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/statistics.h"
#include "widgets/statisticstexts.h"

#include <QScrollArea>
#include <QSortFilterProxyModel>

#include <array>

class QAction;
class QButtonGroup;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace widgets {

class BarChart;
class EmptyState;
class News;
class Outcome;
class Prompts;
class TextLabel;

/// The Statistics tab: who came, who went and who stayed, over time and by link, tag and placement;
/// as a picture and as the same figures in a table. It reads only while it is seen.
class StatisticsView : public QScrollArea
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Statistics &statistics;
        services::Catalogue &catalogue;
        Prompts &prompts;
        core::Clock &clock;
    };

    explicit StatisticsView(Parts parts, QWidget *parent = nullptr);
    ~StatisticsView() override;

    /// title: what the scope is called; it went through foreign() before.
    void setScope(const domain::LinkScope &scope, const QString &title);

Q_SIGNALS:
    /// The user wants to see the link of a line.
    void linkRequested(const domain::SeatId &seat, const QString &hash);
    /// The user wants a bot to be listened to.
    void listenRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeadlines();
    QWidget *makeChoices();
    QWidget *makeTableHead();
    void makeTable();
    void ask();
    void load();
    void display();
    void displayTable();
    void displayChoices();
    void displayHint();
    void setSpan(domain::TimeSpan span);
    void setStep(domain::TimeStep step);
    void setComparison(Comparison comparison);
    void openRow(const QModelIndex &index);
    void saveCsv();
    void savePicture();
    void save(const QString &path, std::function<QByteArray()> content);
    QString fileName(const QString &suffix) const;

    Parts m_parts;
    services::StatisticsQuery m_query;
    QString m_title;
    Comparison m_comparison = Comparison::OverTime;
    std::optional<services::Report> m_report; ///< of m_query, or of what was shown before
    bool m_hasScope = false;
    bool m_isStepChosen = false; ///< by the user; else it goes with the span
    bool m_isLoading = false;
    bool m_isStale = true;
    models::StatisticsTable m_table;
    QSortFilterProxyModel m_sorted;

    News *m_news;
    QAction *m_listen;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    std::vector<TextLabel *> m_values;
    TextLabel *m_counting;
    QPushButton *m_listenButton;
    QPushButton *m_why;
    TextLabel *m_reason;
    QComboBox *m_span;
    QButtonGroup *m_steps;
    QPushButton *m_csv;
    QPushButton *m_picture;
    Outcome *m_outcome;
    TextLabel *m_period;
    BarChart *m_chart;
    QButtonGroup *m_comparisons;
    TextLabel *m_hint;
    QTableView *m_view;
};

} // namespace widgets
