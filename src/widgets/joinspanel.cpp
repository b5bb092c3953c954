// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/joinspanel.h"

#include "widgets/barchart.h"
#include "widgets/factgrid.h"
#include "widgets/moments.h"
#include "widgets/news.h"
#include "widgets/statisticstexts.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Stay;

namespace widgets {

namespace {

constexpr int shownDays = 14;
constexpr int shownPeople = 5;
constexpr auto betweenLooks = 250ms;

} // namespace

JoinsPanel::JoinsPanel(services::Statistics &statistics, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_statistics(statistics)
    , m_clock(clock)
    , m_news(new News(
          betweenLooks, [this] { load(); }, this))
    , m_title(new TextLabel(tr("Joins, last %n day(s)", nullptr, shownDays), this))
    , m_chart(new BarChart(ChartShape::Small, this))
    , m_notCounted(new TextLabel(tr("not counted"), this))
    , m_peopleTitle(new TextLabel(tr("Who came last"), this))
{
    setObjectName(u"joinsPanel"_s);
    m_title->setProperty("muted", true);
    m_chart->setObjectName(u"joinsChart"_s);
    m_chart->setAccessibleName(m_title->fullText());
    m_notCounted->setObjectName(u"joinsNotCounted"_s);
    m_notCounted->setAccessibleName(m_title->fullText());
    m_peopleTitle->setProperty("muted", true);

    auto *facts = new FactGrid;
    m_inside = addRow(facts, tr("Inside now", "how many"), u"joinsInside"_s);
    m_left = addRow(facts, tr("Left", "how many left the chat"), u"joinsLeft"_s);
    for (int stay = 0; stay < domain::stayCount; ++stay)
        m_stayed.at(static_cast<std::size_t>(stay)) =
            addRow(facts, stayText(static_cast<Stay>(stay)), u"joinsStayed%1"_s.arg(stay));
    m_since = addRow(facts, tr("Counted since"), u"joinsSince"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_chart);
    layout->addWidget(m_notCounted);
    layout->addLayout(facts);
    layout->addWidget(m_peopleTitle);
    for (int i = 0; i < shownPeople; ++i) {
        auto *person = new TextLabel(this);
        person->setObjectName(u"joinsPerson%1"_s.arg(i));
        person->setElided(true);
        layout->addWidget(person);
        m_people.push_back(person);
    }
    connect(&m_statistics, &services::Statistics::changed, m_news, &News::come);
    clear();
}

JoinsPanel::Row JoinsPanel::addRow(FactGrid *facts, const QString &name, const QString &objectName)
{
    Row row{new TextLabel(name, this), new TextLabel(this)};
    row.name->setProperty("muted", true);
    row.value->setObjectName(objectName);
    row.value->setAccessibleName(name);
    row.value->setWordWrap(true);
    facts->addRow(row.name, row.value);
    return row;
}

void JoinsPanel::set(const Row &row, const QString &value)
{
    row.value->setText(value);
    row.name->setVisible(!value.isEmpty());
    row.value->setVisible(!value.isEmpty());
}

void JoinsPanel::showLink(const domain::Link &link)
{
    const bool isSame = m_link && m_link->id == link.id;
    if (!isSame)
        clear();
    m_link = link;
    if (isSame)
        m_news->come();
    else
        load();
}

void JoinsPanel::clear()
{
    m_link.reset();
    m_title->hide();
    m_chart->hide();
    m_notCounted->hide();
    m_peopleTitle->hide();
    for (const Row &row : {m_left, m_inside, m_stayed[0], m_stayed[1], m_stayed[2], m_since})
        set(row, {});
    for (TextLabel *person : m_people)
        person->hide();
}

/// One look at a time, and one more where something came meanwhile.
void JoinsPanel::load()
{
    m_isStale = m_isLoading;
    if (m_isLoading || !m_link)
        return;
    m_isLoading = true;
    m_statistics.ofLink(*m_link, localCalendar(), shownDays, shownPeople)
        .then(this, [this](const core::Result<services::LinkReport> &report) {
            m_isLoading = false;
            if (report && m_link && report->way.link == m_link->id)
                display(*report);
            if (m_isStale)
                load();
        });
}

void JoinsPanel::display(const services::LinkReport &report)
{
    const QLocale locale;
    const bool isCounted = report.since.isValid() || report.tally;
    m_title->show();
    m_chart->setVisible(isCounted);
    m_notCounted->setVisible(!isCounted);
    std::vector<ChartBar> bars = barsOf(report.days, domain::TimeStep::Day, localCalendar());
    if (!bars.empty())
        bars.back().axis = tr("Today");
    m_chart->setBars(std::move(bars));
    const domain::Figures figures =
        report.tally ? domain::figuresOf(*report.tally) : domain::Figures();
    set(m_inside, isCounted ? locale.toString(figures.inside()) : QString());
    set(m_left, isCounted ? locale.toString(figures.leaves) : QString());
    for (int stay = 0; stay < domain::stayCount; ++stay)
        set(m_stayed.at(static_cast<std::size_t>(stay)),
            isCounted ? shareText(figures, static_cast<Stay>(stay)) : QString());
    set(m_since, report.since.isValid() ? momentText(report.since) : QString());
    m_peopleTitle->setVisible(!report.visits.empty());
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const bool isThere = i < report.visits.size();
        m_people[i]->setText(isThere ? visitText(report.visits[i]) : QString());
        m_people[i]->setVisible(isThere);
    }
}

QString JoinsPanel::visitText(const domain::Visit &visit) const
{
    const QString name = foreign(visit.person.name);
    const QString username = foreign(visit.person.username);
    const QString who = username.isEmpty() ? (name.isEmpty() ? tr("Somebody without a name") : name)
        : name.isEmpty()                   ? QString(u'@' + username)
                         : tr("%1 (@%2)", "a person: Ann Lee (@ann)").arg(name, username);
    const QDateTime now = m_clock.now();
    const QString came = visit.joined.isValid() ? distanceText(visit.joined, now) : QString();
    if (visit.left.isValid())
        return tr("%1, left %2", "Ann Lee (@ann), left 3 days ago")
            .arg(who, distanceText(visit.left, now));
    return came.isEmpty() ? who : tr("%1, %2", "Ann Lee (@ann), 3 days ago").arg(who, came);
}

} // namespace widgets
