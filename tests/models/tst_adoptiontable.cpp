// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/adoptiontable.h"

#include "support/testing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using models::AdoptionTable;
using services::AdoptionLine;
using Column = models::AdoptionTable::Column;
using Verdict = services::AdoptionLine::Verdict;

namespace {

const domain::SeatId news{{1}, {-1001}};
const domain::SeatId club{{1}, {-1002}};

AdoptionLine line(Verdict verdict, const QString &hash)
{
    AdoptionLine line;
    line.verdict = verdict;
    line.hash = hash;
    line.text = u"t.me/+"_s + hash;
    line.url = u"https://t.me/+"_s + hash;
    return line;
}

std::vector<AdoptionLine> lines()
{
    return {line(Verdict::New, u"a"_s),       line(Verdict::Known, u"b"_s),
            line(Verdict::New, u"c"_s),       line(Verdict::NotALink, {}),
            line(Verdict::Truncated, u"d"_s), line(Verdict::Twice, u"a"_s)};
}

} // namespace

class AdoptionTableTest : public testsupport::Test
{
    Q_OBJECT

    /// With Qt's own tester, from before it is filled.
    struct Setting
    {
        AdoptionTable table{
            [](const AdoptionLine &line, const AdoptionTable::Seat &seat, Column column) {
                return u"%1 %2 %3"_s.arg(line.text)
                    .arg(seat ? seat->chat.value : 0)
                    .arg(static_cast<int>(column));
            },
            [](Column column) {
                return u"column %1"_s.arg(static_cast<int>(column));
            }};
        QAbstractItemModelTester tester{&table,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest};

        QModelIndex chat(int row) { return table.index(row, static_cast<int>(Column::Chat)); }
    };

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        Setting setting;
        QCOMPARE(setting.table.rowCount(), 0);
        QCOMPARE(setting.table.columnCount(), 3);
        QCOMPARE(setting.table.chosenCount(), 0);
        QVERIFY(setting.table.chosen().empty());
        QCOMPARE(setting.table.headerData(1, Qt::Horizontal, Qt::DisplayRole), u"column 1"_s);
        QVERIFY(!setting.table.headerData(3, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!setting.table.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }

    void adoptsNothingWithoutAChat()
    {
        Setting setting;
        setting.table.setLines(lines());
        QCOMPARE(setting.table.rowCount(), 6);
        QCOMPARE(setting.table.chosenCount(), 0);
        QCOMPARE(setting.chat(0).data(), u"t.me/+a 0 2"_s);
        QVERIFY(!setting.chat(0).data(AdoptionTable::SeatRole).isValid());
        QCOMPARE(setting.chat(1).data(AdoptionTable::VerdictRole).value<Verdict>(), Verdict::Known);
    }

    void adoptsNewLinksOnly()
    {
        Setting setting;
        setting.table.setLines(lines());
        QSignalSpy changed(&setting.table, &AdoptionTable::choiceChanged);
        QSignalSpy data(&setting.table, &AdoptionTable::dataChanged);
        setting.table.setSeatOfAll(news);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(data.size(), 1);
        QCOMPARE(setting.table.chosenCount(), 2);
        QCOMPARE(setting.table.chosen(),
                 (std::map<domain::SeatId, QStringList>{
                     {news, {u"https://t.me/+a"_s, u"https://t.me/+c"_s}}}));
        for (int row = 0; row < 6; ++row) {
            const bool isNew = row == 0 || row == 2;
            QCOMPARE(setting.chat(row).flags().testFlag(Qt::ItemIsEditable), isNew);
            QCOMPARE(setting.chat(row).data(AdoptionTable::SeatRole).isValid(), isNew);
            QVERIFY(!setting.table.index(row, 0).flags().testFlag(Qt::ItemIsEditable));
        }
    }

    void keepsWhatWasChosenForOneLink()
    {
        Setting setting;
        setting.table.setLines(lines());
        setting.table.setSeatOfAll(news);
        QSignalSpy changed(&setting.table, &AdoptionTable::choiceChanged);
        QVERIFY(setting.table.setData(setting.chat(2), QVariant::fromValue(club),
                                      AdoptionTable::SeatRole));
        QVERIFY(setting.table.setData(setting.chat(0), {}, AdoptionTable::SeatRole));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(setting.table.chosen(),
                 (std::map<domain::SeatId, QStringList>{{club, {u"https://t.me/+c"_s}}}));
        // More was pasted above.
        auto more = lines();
        more.insert(more.begin(), line(Verdict::New, u"e"_s));
        setting.table.setLines(more);
        QCOMPARE(setting.table.chosen(),
                 (std::map<domain::SeatId, QStringList>{{news, {u"https://t.me/+e"_s}},
                                                        {club, {u"https://t.me/+c"_s}}}));
        // One control sets all.
        setting.table.setSeatOfAll(club);
        QCOMPARE(setting.table.chosenCount(), 3);
        QCOMPARE(setting.table.chosen().size(), 1U);
        setting.table.setSeatOfAll({});
        QCOMPARE(setting.table.chosenCount(), 0);
    }

    void changesNothingElse()
    {
        Setting setting;
        setting.table.setLines(lines());
        setting.table.setSeatOfAll(news);
        const QVariant other = QVariant::fromValue(club);
        QVERIFY(!setting.table.setData(setting.chat(1), other, AdoptionTable::SeatRole));
        QVERIFY(!setting.table.setData(setting.table.index(0, 0), other, AdoptionTable::SeatRole));
        QVERIFY(!setting.table.setData(setting.chat(0), other, Qt::EditRole));
        QVERIFY(!setting.table.setData({}, other, AdoptionTable::SeatRole));
        QCOMPARE(setting.table.chosen().size(), 1U);
        QVERIFY(setting.table.chosen().contains(news));
    }
};

QTEST_GUILESS_MAIN(AdoptionTableTest)
#include "tst_adoptiontable.moc"
