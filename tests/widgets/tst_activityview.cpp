// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/activityview.h"

#include "domain/linkfacts.h"
#include "widgets/dialogbench.h"
#include "widgets/scriptedprompts.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using domain::Action;
using models::ActivityColumn;
using testsupport::child;
using widgets::ActivityView;

namespace {

constexpr core::UserId gate{11};
constexpr core::UserId warden{22};
constexpr core::ChatId garden{-1001};
constexpr core::ChatId harbour{-1002};
constexpr domain::SeatId gateInGarden{gate, garden};
constexpr domain::SeatId wardenInGarden{warden, garden};
constexpr domain::SeatId gateInHarbour{gate, harbour};
const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

domain::HistoryEntry line(Action action, const domain::SeatId &seat, const QString &hash = {})
{
    domain::HistoryEntry line;
    line.at = noon;
    line.action = action;
    line.bot = seat.bot;
    line.chat = seat.chat;
    line.linkHash = hash;
    return line;
}

} // namespace

class ActivityViewTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        QLocale::setDefault(QLocale(QLocale::English));
        m_bench = std::make_unique<testsupport::DialogBench>();
        QVERIFY(m_bench->open());
        ledger::Changes changes;
        changes.bots = {{gate, u"Gate"_s, u"gate_bot"_s, false, {}, noon},
                        {warden, u"Warden"_s, u"warden_bot"_s, false, {}, noon.addSecs(1)}};
        changes.chats = {{garden, domain::ChatKind::Channel, u"<b>Garden</b>"_s, {}, {}},
                         {harbour, domain::ChatKind::Channel, u"Harbour"_s, {}, {}}};
        for (const domain::SeatId &id : {gateInGarden, gateInHarbour, wardenInGarden}) {
            domain::Seat seat;
            seat.id = id;
            changes.seats.push_back(seat);
        }
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
        QTRY_COMPARE(m_bench->catalogue.seats().size(), 3U);
        m_prompts = std::make_unique<testsupport::ScriptedPrompts>();
        m_view = std::make_unique<ActivityView>(
            ActivityView::Parts{m_bench->catalogue, *m_prompts, m_bench->clock});
        m_view->resize(1200, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_prompts.reset();
        m_bench.reset();
    }

private:
    void write(std::vector<domain::HistoryEntry> lines)
    {
        ledger::Changes changes;
        changes.history = std::move(lines);
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
    }
    /// One line of each of some kinds, the newest last.
    void writeSome()
    {
        auto edited = line(Action::LinkEdited, gateInGarden, u"AbC"_s);
        const auto facts = domain::changedFacts(
            domain::factsOf(domain::LinkSettings()),
            domain::factsOf(domain::LinkSettings{{}, noon.addDays(3), 100, false}));
        edited.before = facts.before;
        edited.after = facts.after;
        auto rotated = line(Action::PrimaryRotated, wardenInGarden, u"XyZ"_s);
        rotated.at = noon.addDays(-1);
        rotated.actor = domain::Actor::Gatehouse;
        auto failed = line(Action::AttemptFailed, gateInHarbour, u"AbC"_s);
        failed.answer = u"Bad Request: not enough rights"_s;
        auto added = line(Action::BotAdded, {gate, {}});
        added.after = u"@gate_bot"_s;
        added.at = noon.addDays(-9);
        write({added, rotated, edited, failed});
    }

    QTableView &table() { return child<QTableView>(*m_view, "activityTableView"); }
    QString cell(int row, ActivityColumn column)
    {
        return table().model()->index(row, int(column)).data().toString();
    }
    QStringList actions()
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all += cell(row, ActivityColumn::What);
        return all;
    }
    void choose(const char *name, const QString &text)
    {
        auto &box = child<QComboBox>(*m_view, name);
        const int index = box.findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.currentIndex(), index);
    }
    bool isEmpty()
    {
        return child<QWidget>(*m_view, "emptyHeadline").isVisible() && !table().isVisible();
    }
    QString headline() { return child<widgets::TextLabel>(*m_view, "emptyHeadline").fullText(); }
    QString outcome() { return testsupport::accessibleTextNamed(*m_view, u"Export"_s); }
    QPushButton &exportButton() { return child<QPushButton>(*m_view, "activityExportButton"); }
    QString path(const QString &name) { return m_bench->folder.filePath(name); }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<testsupport::ScriptedPrompts> m_prompts;
    std::unique_ptr<ActivityView> m_view;

private Q_SLOTS:
    void tellsWhatHappened()
    {
        writeSome();
        m_view->setSeat({});
        QTRY_COMPARE(actions(),
                     QStringList({u"Not done"_s, u"Edited"_s, u"Rotated"_s, u"Bot added"_s}));
        QCOMPARE(cell(1, ActivityColumn::When), u"20 Nov 2026, 12:00"_s);
        QCOMPARE(cell(1, ActivityColumn::Who), u"You"_s);
        QCOMPARE(cell(1, ActivityColumn::Bot), u"@gate_bot"_s);
        QCOMPARE(cell(1, ActivityColumn::Chat), u"<b>Garden</b>"_s);
        QCOMPARE(cell(1, ActivityColumn::Link), u"t.me/+AbC"_s);
        QCOMPARE(cell(1, ActivityColumn::Change),
                 u"Expires: never → 23 Nov 2026, 12:00; Limit: none → 100"_s);
        QCOMPARE(cell(0, ActivityColumn::Answer), u"Bad Request: not enough rights"_s);
        QCOMPARE(cell(2, ActivityColumn::Who), u"Gatehouse"_s);
        QCOMPARE(cell(3, ActivityColumn::Chat), QString());
        QCOMPARE(cell(3, ActivityColumn::Change), u"@gate_bot"_s);
        QVERIFY(table().isVisible());
        QCOMPARE(table().accessibleName(), u"Activity"_s);
    }

    void namesWhatIsNotThereAnyMoreByItsNumber()
    {
        write({line(Action::LinkEdited, {{77}, {-77}}, u"a"_s)});
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 1);
        QCOMPARE(cell(0, ActivityColumn::Bot), u"77"_s);
        QCOMPARE(cell(0, ActivityColumn::Chat), u"-77"_s);
    }

    void readsNothingBeforeItIsShown()
    {
        writeSome();
        testsupport::settle();
        QCOMPARE(actions(), QStringList());
    }

    void showsOneChatAsItsTab()
    {
        writeSome();
        m_view->setSeat(wardenInGarden);
        QTRY_COMPARE(actions(), QStringList({u"Rotated"_s}));
        QVERIFY(!child<QComboBox>(*m_view, "activityChatComboBox").isVisible());
        QVERIFY(table().isColumnHidden(int(ActivityColumn::Chat)));
        QVERIFY(table().isColumnHidden(int(ActivityColumn::Bot)));
        m_view->setSeat(gateInGarden);
        QTRY_COMPARE(actions(), QStringList({u"Edited"_s}));
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 4);
        QVERIFY(child<QComboBox>(*m_view, "activityChatComboBox").isVisible());
        QVERIFY(!table().isColumnHidden(int(ActivityColumn::Chat)));
    }

    void choosesByChat()
    {
        writeSome();
        m_view->setSeat({});
        const auto &box = child<QComboBox>(*m_view, "activityChatComboBox");
        QCOMPARE(box.itemText(0), u"All chats"_s);
        QCOMPARE(box.count(), 4);
        choose("activityChatComboBox", u"<b>Garden</b> (@warden_bot)"_s);
        QTRY_COMPARE(actions(), QStringList({u"Rotated"_s}));
        choose("activityChatComboBox", u"Harbour"_s);
        QTRY_COMPARE(actions(), QStringList({u"Not done"_s}));

        // A new title keeps the choice, a removed chat ends it.
        ledger::Changes changes;
        changes.chats = {{harbour, domain::ChatKind::Channel, u"Port"_s, {}, {}}};
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
        QTRY_COMPARE(box.currentText(), u"Port"_s);
        QCOMPARE(actions(), QStringList({u"Not done"_s}));
        changes = {};
        changes.removedSeats = {gateInHarbour};
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
        QTRY_COMPARE(box.currentText(), u"All chats"_s);
        QTRY_COMPARE(actions().size(), 4);
    }

    void choosesByKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("links") << u"Links"_s << QStringList{u"Edited"_s, u"Rotated"_s};
        QTest::newRow("rotations") << u"Rotations"_s << QStringList{u"Rotated"_s};
        QTest::newRow("notes") << u"Notes"_s << QStringList();
        QTest::newRow("bots and chats") << u"Bots and chats"_s << QStringList{u"Bot added"_s};
        QTest::newRow("failures") << u"Failures"_s << QStringList{u"Not done"_s};
    }
    void choosesByKind()
    {
        QFETCH(const QString, kind);
        writeSome();
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 4);
        choose("activityKindComboBox", kind);
        QFETCH(const QStringList, expected);
        QTRY_COMPARE(actions(), expected);
        QTRY_COMPARE(isEmpty(), actions().isEmpty());
        if (isEmpty())
            QCOMPARE(headline(), u"No activity matches"_s);
        choose("activityKindComboBox", u"Everything"_s);
        QTRY_COMPARE(actions().size(), 4);
        QVERIFY(table().isVisible());
    }

    void choosesByDay()
    {
        writeSome();
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 4);
        auto &from = child<QDateEdit>(*m_view, "activityFromDateEdit");
        auto &to = child<QDateEdit>(*m_view, "activityToDateEdit");
        QVERIFY(!from.isEnabled() && !to.isEnabled());
        QCOMPARE(from.date(), QDate(2026, 11, 20));
        child<QCheckBox>(*m_view, "activityFromCheckBox").click();
        QVERIFY(from.isEnabled());
        QTRY_COMPARE(actions(), QStringList({u"Not done"_s, u"Edited"_s}));
        from.setDate(QDate(2026, 11, 11));
        QTRY_COMPARE(actions().size(), 4); // the first day counts
        child<QCheckBox>(*m_view, "activityToCheckBox").click();
        QTRY_COMPARE(actions().size(), 4); // the last one too
        to.setDate(QDate(2026, 11, 19));
        QTRY_COMPARE(actions(), QStringList({u"Rotated"_s, u"Bot added"_s}));
        child<QCheckBox>(*m_view, "activityFromCheckBox").click();
        child<QCheckBox>(*m_view, "activityToCheckBox").click();
        QTRY_COMPARE(actions().size(), 4);
    }

    void saysInOneLineThatThereIsNothing()
    {
        m_view->setSeat(gateInHarbour);
        QTRY_COMPARE(headline(), u"No activity yet"_s);
        QTRY_VERIFY(isEmpty());
        QVERIFY(!exportButton().isEnabled());
        write({line(Action::ChatAdded, gateInHarbour)});
        QTRY_VERIFY(table().isVisible());
        QVERIFY(exportButton().isEnabled());
    }

    void opensTheLinkOfALine()
    {
        writeSome();
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 4);
        QSignalSpy requested(m_view.get(), &ActivityView::linkRequested);
        const QRect second =
            table().visualRect(table().model()->index(1, int(ActivityColumn::What)));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, second.center());
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<domain::SeatId>(), gateInGarden);
        QCOMPARE(requested[0][1].toString(), u"AbC"_s);
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(requested.size(), 2);
        QCOMPARE(requested[1][0].value<domain::SeatId>(), wardenInGarden);
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Return); // about a bot
        QCOMPARE(requested.size(), 2);
    }

    void exportsWhatTheFilterPasses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << u"a.csv"_s;
        QTest::newRow("JSON") << u"a.json"_s;
    }
    void exportsWhatTheFilterPasses()
    {
        QFETCH(const QString, name);
        writeSome();
        std::vector<domain::HistoryEntry> many(700,
                                               line(Action::LinkRevoked, gateInGarden, u"AbC"_s));
        write(many);
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 100); // no more than a page is loaded
        choose("activityKindComboBox", u"Links"_s);
        testsupport::settle();
        m_prompts->saveNextTo(path(name));
        QTest::mouseClick(&exportButton(), Qt::LeftButton);
        QTRY_VERIFY2(outcome().contains(u"702 line(s) exported to"_s), qPrintable(outcome()));
        QCOMPARE(m_prompts->files().size(), 1);
        QCOMPARE(m_prompts->files()[0].name, u"activity-2026-11-20.csv"_s);
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        if (name.endsWith("csv"_L1)) {
            QCOMPARE(content.count(u'\n'), 703);
            QCOMPARE(content.section(u"\r\n"_s, 0, 0),
                     u"When,Who,Bot,Chat,Link,What,Before → after,Answer"_s);
            QVERIFY(content.contains(
                u"2026-11-20T12:00:00Z,You,'@gate_bot,<b>Garden</b>,AbC,Revoked,,\r\n"_s));
        } else {
            QCOMPARE(content.count(u"link-revoked"_s), 700);
        }
        QCOMPARE(exportButton().text(), u"Export…"_s);
    }

    void exportsNothingWhereNoFileIsChosen()
    {
        writeSome();
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 4);
        QTest::mouseClick(&exportButton(), Qt::LeftButton);
        testsupport::settle();
        QCOMPARE(m_prompts->files().size(), 1);
        QVERIFY(!child<QWidget>(*m_view, "activityOutcome").isVisible());
    }

    void stopsAnExport()
    {
        std::vector<domain::HistoryEntry> many(3000,
                                               line(Action::LinkRevoked, gateInGarden, u"AbC"_s));
        write(many);
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 100);
        m_prompts->saveNextTo(path(u"a.csv"_s));
        exportButton().click();
        QTRY_COMPARE(exportButton().text(), u"Stop export"_s);
        exportButton().click();
        QTRY_COMPARE(exportButton().text(), u"Export…"_s);
        QVERIFY2(outcome().contains(u"no file was written"_s), qPrintable(outcome()));
        QVERIFY(!QFile::exists(path(u"a.csv"_s)));
    }

    void saysWhyNothingWasExported()
    {
        writeSome();
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 4);
        m_prompts->saveNextTo(path(u"none/a.csv"_s));
        exportButton().click();
        QTRY_VERIFY(child<QWidget>(*m_view, "detailsButton").isVisible());
        QVERIFY(outcome().startsWith(u"The activity could not be exported."_s));
        // The next success takes the error away.
        m_prompts->saveNextTo(path(u"a.csv"_s));
        exportButton().click();
        QTRY_VERIFY(outcome().contains(u"4 line(s) exported"_s));
        QVERIFY(!child<QWidget>(*m_view, "detailsButton").isVisible());
    }

    void endsAnExportWhenItIsClosed()
    {
        std::vector<domain::HistoryEntry> many(1500,
                                               line(Action::LinkRevoked, gateInGarden, u"AbC"_s));
        write(many);
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 100);
        m_prompts->saveNextTo(path(u"a.csv"_s));
        exportButton().click();
        QTRY_COMPARE(exportButton().text(), u"Stop export"_s);
        m_view.reset();
        testsupport::settle();
        QVERIFY(!QFile::exists(path(u"a.csv"_s)));
    }

    void givesEveryFieldAndButtonAName()
    {
        writeSome();
        m_view->setSeat({});
        QTRY_COMPARE(actions().size(), 4);
        const auto widgets = m_view->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(ActivityViewTest)
#include "tst_activityview.moc"
