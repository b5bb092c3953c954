// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/statistics.h"

#include <QWidget>

#include <array>
#include <vector>

namespace widgets {

class BarChart;
class FactGrid;
class News;
class TextLabel;

/// Who came by a link: the joins of the last days as bars, how many left and stayed, since when is
/// counted, and who came last. It follows the news by itself.
class JoinsPanel : public QWidget
{
    Q_OBJECT

public:
    JoinsPanel(services::Statistics &statistics, core::Clock &clock, QWidget *parent = nullptr);

    /// Another link, or the same one again.
    void showLink(const domain::Link &link);
    /// No link.
    void clear();

private:
    struct Row
    {
        TextLabel *name;
        TextLabel *value;
    };
    Row addRow(FactGrid *facts, const QString &name, const QString &objectName);
    void load();
    void display(const services::LinkReport &report);
    void set(const Row &row, const QString &value);
    QString visitText(const domain::Visit &visit) const;

    services::Statistics &m_statistics;
    core::Clock &m_clock;
    std::optional<domain::Link> m_link;
    bool m_isLoading = false;
    bool m_isStale = false;

    News *m_news;
    TextLabel *m_title;
    BarChart *m_chart;
    TextLabel *m_notCounted;
    Row m_left;
    Row m_inside;
    std::array<Row, domain::stayCount> m_stayed{};
    Row m_since;
    TextLabel *m_peopleTitle;
    std::vector<TextLabel *> m_people;
};

} // namespace widgets
