// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/statisticsview.h"

#include "widgets/barchart.h"
#include "widgets/joinspanel.h"
#include "widgets/linkbench.h"
#include "widgets/outcome.h"
#include "widgets/scriptedprompts.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Heard;
using domain::ListeningState;
using testsupport::benchBot;
using testsupport::benchChat;
using testsupport::benchSeat;
using testsupport::child;
using testsupport::wait;
using widgets::BarChart;
using widgets::JoinsPanel;
using widgets::StatisticsView;
using widgets::TextLabel;

/// The Statistics tab and the inspector's panel on a real ledger that was told who came.
class StatisticsViewTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        QLocale::setDefault(QLocale(QLocale::English));
        m_bench = std::make_unique<testsupport::LinkBench>();
        QVERIFY(m_bench->openChat());
        m_statistics = std::make_unique<services::Statistics>(m_bench->ledger, m_bench->clock);
        m_prompts = std::make_unique<testsupport::ScriptedPrompts>();
        m_update = 1;
    }
    void cleanup()
    {
        m_panel.reset();
        m_view.reset();
        m_prompts.reset();
        m_statistics.reset();
        m_bench.reset();
    }

private:
    void listen(ListeningState state = ListeningState::On)
    {
        ledger::Changes changes;
        changes.listening = {{benchBot, state}};
        QVERIFY(wait(m_bench->ledger.write(changes)));
    }
    domain::Link addLink(const QString &name, const domain::LinkNotes &notes = {})
    {
        domain::Link link;
        link.settings.name = name;
        link.notes = notes;
        return m_bench->addLink(link);
    }
    void join(int people, const std::optional<domain::Link> &by = {},
              const QString &name = u"Ann"_s)
    {
        std::vector<Heard> heard;
        for (int i = 0; i < people; ++i) {
            Heard one;
            one.update = m_update;
            one.what = Heard::What::Joined;
            one.chat = benchChat;
            one.at = m_bench->clock.now();
            one.who = {{5000 + m_update++}, name, u"ann"_s};
            one.link = by;
            heard.push_back(one);
        }
        QVERIFY(wait(m_bench->ledger.hear(benchBot, heard, m_update)).has_value());
    }
    void show(const domain::LinkScope &scope = domain::LinkScope::of(benchSeat))
    {
        m_view = std::make_unique<StatisticsView>(
            StatisticsView::Parts{*m_statistics, m_bench->catalogue, *m_prompts, m_bench->clock});
        m_view->resize(900, 900);
        m_view->setScope(scope, u"Acme News"_s);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void showPanel(const domain::Link &link)
    {
        m_panel = std::make_unique<JoinsPanel>(*m_statistics, m_bench->clock);
        m_panel->showLink(link);
        m_panel->show();
    }
    QString headline(int number) const
    {
        return child<TextLabel>(*m_view, qPrintable(u"statisticsHeadline%1"_s.arg(number)))
            .fullText();
    }
    QString viewText(const char *name) const { return child<TextLabel>(*m_view, name).fullText(); }
    QString panelText(const char *name) const
    {
        return child<TextLabel>(*m_panel, name).fullText();
    }
    void choose(const char *chip) const
    {
        QTest::mouseClick(&child<QPushButton>(*m_view, chip), Qt::LeftButton);
    }
    QTableView &table() const { return child<QTableView>(*m_view, "statisticsTableView"); }
    QString cell(int row, models::StatisticsColumn column) const
    {
        return table().model()->index(row, static_cast<int>(column)).data().toString();
    }
    BarChart &chart() const { return child<BarChart>(*m_view, "statisticsChart"); }

    std::unique_ptr<testsupport::LinkBench> m_bench;
    std::unique_ptr<services::Statistics> m_statistics;
    std::unique_ptr<testsupport::ScriptedPrompts> m_prompts;
    std::unique_ptr<StatisticsView> m_view;
    std::unique_ptr<JoinsPanel> m_panel;
    qint64 m_update = 1;

private Q_SLOTS:
    void asksToListenWhereNothingIsCounted()
    {
        show();
        auto &button = child<QPushButton>(*m_view, "emptyButton");
        QTRY_VERIFY(button.isVisible());
        QCOMPARE(button.text(), u"Listen for joins…"_s);
        QCOMPARE(viewText("emptyHeadline"), u"Not counted"_s);
        QSignalSpy wanted(m_view.get(), &StatisticsView::listenRequested);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        listen();
        QTRY_VERIFY(!button.isVisible());
        QTRY_COMPARE(headline(0), u"0"_s);
    }

    void showsTheFiguresAndFollowsThem()
    {
        listen();
        const domain::Link link = addLink(u"Poster"_s);
        join(3, link);
        join(1);
        show();
        QTRY_COMPARE(headline(0), u"4"_s);
        QCOMPARE(headline(2), u"4"_s);
        QCOMPARE(headline(3), u"–"_s); // nobody can have stayed ten minutes yet
        QCOMPARE(headline(6), u"3"_s);
        QCOMPARE(headline(7), u"1"_s);
        QVERIFY(viewText("statisticsCounting").startsWith(u"Counted since "_s));
        QVERIFY(!child<QPushButton>(*m_view, "statisticsListenButton").isVisible());
        join(2, link);
        QTRY_COMPARE(headline(0), u"6"_s);
        QCOMPARE(chart().bars().back().joins, 6);
        QCOMPARE(testsupport::accessibleTextNamed(*m_view, u"Joined"_s), u"6"_s);
    }

    void tellsTheSameFiguresInTheTable()
    {
        listen();
        join(2);
        m_bench->clock.advance(24h);
        join(5);
        show();
        QTRY_COMPARE(table().model()->rowCount(), 30);
        QCOMPARE(cell(0, models::StatisticsColumn::Joined), u"5"_s);
        QCOMPARE(cell(1, models::StatisticsColumn::Joined), u"2 (counted in part)"_s);
        QCOMPARE(cell(2, models::StatisticsColumn::Joined), u"not counted"_s);
        QCOMPARE(cell(2, models::StatisticsColumn::Left), u"–"_s);
        QVERIFY(chart().bars().front().text.endsWith(u": not counted"_s));
        QCOMPARE(viewText("statisticsPeriod"), u"Last 30 days: 7 joined, 0 left"_s);
    }

    void showsHoursDaysAndWeeks()
    {
        listen();
        show();
        QTRY_COMPARE(chart().bars().size(), std::size_t(30));
        QVERIFY(!child<QPushButton>(*m_view, "statisticsStep0").isEnabled());
        auto &span = child<QComboBox>(*m_view, "statisticsSpanComboBox");
        span.setFocus();
        QTest::keyClick(&span, Qt::Key_Home);
        QTRY_COMPARE(chart().bars().size(), std::size_t(24));
        QVERIFY(child<QPushButton>(*m_view, "statisticsStep0").isChecked());
        QTest::keyClick(&span, Qt::Key_Down);
        QTRY_COMPARE(chart().bars().size(), std::size_t(7));
        choose("statisticsStep0");
        QTRY_VERIFY(chart().bars().size() > 140);
        QTest::keyClick(&span, Qt::Key_End);
        QTRY_COMPARE(chart().bars().size(), std::size_t(1)); // counted since this hour
    }

    void comparesLinksAndOpensThem()
    {
        listen();
        join(1, addLink(u"Flyer"_s, {{}, {u"paper"_s}, {}, {}}));
        join(
            3,
            addLink(
                u"<b>Poster</b>"_s,
                {{}, {u"paper"_s, u"wall"_s}, {{u"Wall"_s, false}}, domain::Money{600, u"EUR"_s}}));
        show();
        QTRY_VERIFY(!chart().bars().empty());
        choose("statisticsComparison1");
        QTRY_COMPARE(table().model()->rowCount(), 2);
        using enum models::StatisticsColumn;
        QCOMPARE(cell(0, Name), u"<b>Poster</b>"_s);
        QCOMPARE(cell(0, Joined), u"3"_s);
        QCOMPARE(cell(0, PerInside), u"2.00 EUR"_s);
        QCOMPARE(cell(0, PerWeek), u"–"_s);
        QCOMPARE(cell(1, Paid), u"–"_s);
        QVERIFY(table().isColumnHidden(static_cast<int>(Chat)));
        QSignalSpy wanted(m_view.get(), &StatisticsView::linkRequested);
        table().setFocus();
        table().setCurrentIndex(table().model()->index(0, 0));
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<domain::SeatId>(), benchSeat);
        choose("statisticsComparison2");
        QCOMPARE(table().model()->rowCount(), 2);
        QCOMPARE(cell(0, Name), u"paper"_s);
        QCOMPARE(cell(0, Links), u"2"_s);
        QVERIFY(viewText("statisticsHint").contains(u"several tags"_s));
        choose("statisticsComparison3");
        QCOMPARE(cell(0, Name), u"Wall"_s);
        QCOMPARE(cell(1, Name), u"without any"_s);
    }

    void saysTheChatWhereThereAreSeveral()
    {
        listen();
        join(1, addLink(u"Flyer"_s));
        show(domain::LinkScope::all());
        QTRY_VERIFY(!chart().bars().empty());
        choose("statisticsComparison1");
        QVERIFY(!table().isColumnHidden(static_cast<int>(models::StatisticsColumn::Chat)));
        QTRY_COMPARE(cell(0, models::StatisticsColumn::Chat), u"Acme News"_s);
    }

    void keepsFiguresWhenListeningEnds()
    {
        listen();
        join(2);
        m_bench->clock.advance(1h);
        listen(ListeningState::Off);
        m_bench->clock.advance(48h);
        show();
        QTRY_COMPARE(headline(0), u"2"_s);
        QVERIFY(child<QPushButton>(*m_view, "statisticsListenButton").isVisible());
        QVERIFY(viewText("statisticsCounting").contains(u"Not listening since"_s));
    }

    void explainsJoinsWithoutALink()
    {
        listen();
        show();
        QTRY_COMPARE(headline(7), u"0"_s);
        QVERIFY(!child<TextLabel>(*m_view, "statisticsReason").isVisible());
        choose("statisticsWhyButton");
        QVERIFY(child<TextLabel>(*m_view, "statisticsReason").isVisible());
    }

    void savesTheTableAndThePicture()
    {
        listen();
        join(3, addLink(u"=Poster"_s));
        show();
        QTRY_COMPARE(headline(0), u"3"_s);
        const QString csv = m_bench->folder.filePath(u"figures.csv"_s);
        m_prompts->saveNextTo(csv);
        choose("statisticsComparison1");
        choose("statisticsCsvButton");
        auto &outcome = child<widgets::Outcome>(*m_view, "statisticsOutcome");
        QTRY_VERIFY(outcome.text().startsWith(u"Saved to "_s));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"\r\n'=Poster,"_s)); // no formula
        QVERIFY(text.contains(u",3,3,0,3,"_s));

        const QString png = m_bench->folder.filePath(u"figures.png"_s);
        m_prompts->saveNextTo(png);
        choose("statisticsPictureButton");
        QImage picture;
        const auto isSaved = [&] {
            return picture.load(png);
        };
        QTRY_VERIFY(isSaved());
        QVERIFY(picture.width() >= 1000);
        QCOMPARE(m_prompts->files().back().suffix, u"png"_s);

        m_prompts->saveNextTo(m_bench->folder.filePath(u"none/figures.csv"_s));
        choose("statisticsCsvButton");
        QTRY_VERIFY(outcome.text().contains(u"could not be saved"_s)
                    || outcome.text().contains(u"nothing was saved"_s));
    }

    void showsALinksJoinsInTheInspector()
    {
        listen();
        const domain::Link link = addLink(u"Poster"_s);
        join(2, link);
        m_bench->clock.advance(24h);
        join(4, link, u"<b>Eve</b>"_s);
        showPanel(link);
        QTRY_COMPARE(panelText("joinsInside"), u"6"_s);
        QCOMPARE(panelText("joinsLeft"), u"0"_s);
        const auto &bars = child<BarChart>(*m_panel, "joinsChart").bars();
        QCOMPARE(bars.size(), std::size_t(14));
        QCOMPARE(bars.back().axis, u"Today"_s);
        QCOMPARE(bars.back().joins, 4);
        QVERIFY(panelText("joinsPerson0").startsWith(u"<b>Eve</b> (@ann), "_s));
        QVERIFY(child<TextLabel>(*m_panel, "joinsPerson4").isVisible());
        QVERIFY(!child<TextLabel>(*m_panel, "joinsNotCounted").isVisible());
        join(1, link);
        QTRY_COMPARE(panelText("joinsInside"), u"7"_s);
        m_panel->clear();
        QVERIFY(!child<BarChart>(*m_panel, "joinsChart").isVisible());
    }

    void saysInTheInspectorThatALinkWasNeverCounted()
    {
        showPanel(addLink(u"Poster"_s));
        QTRY_VERIFY(child<TextLabel>(*m_panel, "joinsNotCounted").isVisible());
        QVERIFY(!child<BarChart>(*m_panel, "joinsChart").isVisible());
        QCOMPARE(panelText("joinsInside"), QString());
    }
};

QTEST_MAIN(StatisticsViewTest)
#include "tst_statisticsview.moc"
