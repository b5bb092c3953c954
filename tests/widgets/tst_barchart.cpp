// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/barchart.h"

#include "support/testing.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using domain::Coverage;
using widgets::BarChart;
using widgets::ChartBar;
using widgets::ChartLook;
using widgets::ChartShape;
using widgets::Theme;

namespace {

std::vector<ChartBar> week()
{
    std::vector<ChartBar> bars;
    for (int day = 1; day <= 7; ++day)
        bars.push_back(
            {u"%1 Nov"_s.arg(day), u"day %1"_s.arg(day), day * 10, day, Coverage::Whole});
    return bars;
}

ChartLook look(ChartShape shape = ChartShape::Full, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {Theme::light(), QApplication::font(), direction, shape, -1, false};
}

constexpr QRectF page(0, 0, 600, 300);

} // namespace

class BarChartTest : public testsupport::Test
{
    Q_OBJECT

private:
    std::unique_ptr<BarChart> shown()
    {
        auto chart = std::make_unique<BarChart>(ChartShape::Full);
        chart->setAccessibleName(u"Joins"_s);
        chart->setAccessibleDescription(u"a week"_s);
        chart->setBars(week());
        chart->resize(600, 300);
        chart->show();
        return chart;
    }
    QString described(BarChart &chart)
    {
        return QAccessible::queryAccessibleInterface(&chart)->text(QAccessible::Description);
    }

private Q_SLOTS:
    void numbersItsAxisRoundly_data()
    {
        QTest::addColumn<int>("joins");
        QTest::addColumn<int>("leaves");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("top");
        QTest::addColumn<int>("bottom");
        QTest::newRow("nobody") << 0 << 0 << 1 << 1 << 0;
        QTest::newRow("one") << 1 << 0 << 1 << 1 << 0;
        QTest::newRow("one left") << 0 << 1 << 1 << 1 << 1;
        QTest::newRow("many") << 97 << 3 << 20 << 100 << 20;
        QTest::newRow("thousands") << 4321 << 1234 << 1000 << 5000 << 2000;
        QTest::newRow("millions") << 2'000'000'000 << 0 << 500'000'000 << 2'000'000'000 << 0;
    }
    void numbersItsAxisRoundly()
    {
        QFETCH(int, joins);
        QFETCH(int, leaves);
        const auto plan = planChart(page, {{u"1"_s, {}, joins, leaves, Coverage::Whole}}, look());
        QTEST(plan.top, "top");
        QTEST(plan.bottom, "bottom");
        QTEST(plan.step, "step");
    }

    void letsTimeRunInTheDirectionOfReading()
    {
        const auto ltr = planChart(page, week(), look());
        QVERIFY(ltr.columns.front().left() < ltr.columns.back().left());
        QVERIFY(ltr.plot.left() > page.left() + 5); // the axis
        const auto rtl = planChart(page, week(), look(ChartShape::Full, Qt::RightToLeft));
        QVERIFY(rtl.columns.front().left() > rtl.columns.back().left());
        QVERIFY(rtl.plot.right() < page.right() - 5);
        QCOMPARE(rtl.columnAt(rtl.columns[2].center()), 2);
        QCOMPARE(rtl.columnAt({-5, -5}), -1);
    }

    void paintsOnlyWithinItsRectangle_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("bars");
        QTest::addColumn<bool>("rtl");
        QTest::newRow("wide") << 600 << 7 << false;
        QTest::newRow("narrow") << 160 << 7 << false;
        QTest::newRow("narrow, right to left") << 160 << 7 << true;
        QTest::newRow("more bars than pixels") << 200 << 400 << false;
        QTest::newRow("one bar") << 300 << 1 << false;
        QTest::newRow("none") << 300 << 0 << false;
    }
    void paintsOnlyWithinItsRectangle()
    {
        QFETCH(int, width);
        QFETCH(int, bars);
        QFETCH(bool, rtl);
        std::vector<ChartBar> all;
        for (int i = 0; i < bars; ++i)
            all.push_back(
                {u"28 September"_s, {}, 1000 + i, i % 9, i % 3 ? Coverage::Whole : Coverage::None});
        for (const ChartShape shape : {ChartShape::Full, ChartShape::Small}) {
            QImage image(width + 40, 340, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintChart(painter, QRectF(20, 20, width, 300), all,
                       look(shape, rtl ? Qt::RightToLeft : Qt::LeftToRight));
            painter.end();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (!QRect(19, 19, width + 2, 302).contains(x, y)
                        && image.pixelColor(x, y) != Qt::white)
                        QFAIL(qPrintable(u"something at %1, %2"_s.arg(x).arg(y)));
                }
            }
        }
    }

    void paintsJoinsUpAndLeavesDown()
    {
        QImage image(600, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintChart(painter, page, week(), look());
        painter.end();
        const auto plan = planChart(page, week(), look());
        const int x = qRound(plan.columns.back().center().x());
        QCOMPARE(image.pixelColor(x, qRound(plan.zero) - 5), Theme::light().accent);
        QCOMPARE(image.pixelColor(x, qRound(plan.zero) + 5), Theme::light().controlBorder);
        const int first = qRound(plan.columns.front().center().x());
        QVERIFY(image.pixelColor(first, qRound(plan.plot.top()) + 3) != Theme::light().accent);
    }

    void tellsEachBarToTheKeyboardAndToScreenReaders()
    {
        const auto chart = shown();
        QCOMPARE(described(*chart), u"a week"_s);
        QTest::keyClick(chart.get(), Qt::Key_Left);
        QCOMPARE(chart->current(), 6);
        QCOMPARE(described(*chart), u"day 7"_s);
        QTest::keyClick(chart.get(), Qt::Key_Left);
        QCOMPARE(described(*chart), u"day 6"_s);
        auto *value = QAccessible::queryAccessibleInterface(chart.get())->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 60);
        QCOMPARE(value->maximumValue().toInt(), 70);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->currentText(), u"day 7"_s); // the end
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QCOMPARE(chart->currentText(), u"day 1"_s);
        QTest::keyClick(chart.get(), Qt::Key_End);
        QCOMPARE(chart->currentText(), u"day 7"_s);
        chart->setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(chart.get(), Qt::Key_Right); // to where the past is
        QCOMPARE(chart->currentText(), u"day 6"_s);
        QToolTip::hideText();
    }

    void keepsTheBarWhenItsFiguresChange()
    {
        const auto chart = shown();
        QTest::keyClick(chart.get(), Qt::Key_Home);
        auto bars = week();
        bars.front().text = u"day 1, again"_s;
        chart->setBars(bars);
        QCOMPARE(chart->currentText(), u"day 1, again"_s);
        chart->setBars({});
        QCOMPARE(chart->current(), -1);
        QTest::keyClick(chart.get(), Qt::Key_Home);
        QCOMPARE(chart->currentText(), QString());
        QToolTip::hideText();
    }
};

QTEST_MAIN(BarChartTest)
#include "tst_barchart.moc"
