// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/inspector.h"

#include "domain/linkfacts.h"
#include "services/linkbook.h"
#include "services/statistics.h"
#include "widgets/actions.h"
#include "widgets/dialogbench.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Action;
using domain::Link;
using domain::LinkNotes;
using testsupport::child;
using widgets::Inspector;

namespace {

constexpr core::UserId gate{11};
constexpr domain::SeatId seat{gate, {-1001}};
const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

} // namespace

/// The inspector on a real ledger; it is shown a link as the window does, whenever something is
/// new.
class InspectorTest : public testsupport::Test
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
        changes.bots = {{gate, u"Gate"_s, u"gate_bot"_s, false, {}, noon}};
        changes.chats = {{seat.chat, domain::ChatKind::Channel, u"Garden"_s, {}, {}}};
        domain::Seat known;
        known.id = seat;
        changes.seats = {known};
        for (const QString &hash : {u"one"_s, u"two"_s}) {
            Link link;
            link.seat = seat;
            link.hash = hash;
            link.url = u"https://t.me/+"_s + hash;
            link.settings.name = u"Link "_s + hash;
            link.notes = {u"note of "_s + hash, {u"press"_s}, {{u"Poster"_s, true}}, {}};
            changes.links.push_back(link);
        }
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
        m_book = std::make_unique<services::LinkBook>(m_bench->ledger, m_bench->clock);
        m_statistics = std::make_unique<services::Statistics>(m_bench->ledger, m_bench->clock);
        m_window = std::make_unique<QMainWindow>();
        m_actions = new widgets::Actions(m_window.get());
        m_inspector = new Inspector(*m_actions, {m_bench->catalogue, *m_book, m_bench->clock},
                                    *m_statistics, m_window.get());
        m_window->setCentralWidget(m_inspector);
        m_window->resize(300, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_failed = std::make_unique<QSignalSpy>(m_inspector, &Inspector::failed);
    }

    void cleanup()
    {
        m_failed.reset();
        m_window.reset();
        m_statistics.reset();
        m_book.reset();
        m_bench.reset();
    }

private:
    Link stored(const QString &hash)
    {
        const auto found = testsupport::wait(m_bench->ledger.linksByHash(hash));
        return found && found->size() == 1 ? found->front() : Link();
    }
    LinkNotes notes(const QString &hash) { return stored(hash).notes; }
    void show(const Link &link)
    {
        m_inspector->show(link, m_bench->catalogue.bot(gate), m_bench->clock.now());
    }
    void show(const QString &hash) { show(stored(hash)); }
    int historyLines()
    {
        return int(testsupport::wait(m_bench->ledger.history({})).value().size());
    }

    QPlainTextEdit &note() { return child<QPlainTextEdit>(*m_window, "notePlainTextEdit"); }
    QLineEdit &tag() { return child<QLineEdit>(*m_window, "tagLineEdit"); }
    QLineEdit &place() { return child<QLineEdit>(*m_window, "placementLineEdit"); }
    QLineEdit &amount() { return child<QLineEdit>(*m_window, "costAmountLineEdit"); }
    QString text(const char *name) { return child<widgets::TextLabel>(*m_window, name).fullText(); }
    int chips() { return int(m_window->findChildren<QFrame *>(u"tagChip"_s).size()); }
    /// At the end of the note.
    void write(const QString &text)
    {
        note().setFocus();
        note().moveCursor(QTextCursor::End);
        QTest::keyClicks(&note(), text);
    }
    bool savedAll()
    {
        return QTest::qWaitFor([this] { return !m_inspector->isSaving(); });
    }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<services::LinkBook> m_book;
    std::unique_ptr<services::Statistics> m_statistics;
    std::unique_ptr<QMainWindow> m_window;
    widgets::Actions *m_actions = nullptr;
    Inspector *m_inspector = nullptr;
    std::unique_ptr<QSignalSpy> m_failed;

private Q_SLOTS:
    void showsALink()
    {
        Link link = stored(u"one"_s);
        link.settings.limit = 100;
        link.settings.expires = noon.addDays(3);
        link.joined = 37;
        link.inside = 30;
        show(link);
        QCOMPARE(text("inspectorTitle"), u"Link one"_s);
        QCOMPARE(text("inspectorState"), u"Active"_s);
        QCOMPARE(text("inspectorJoined"), u"30 of 100"_s);
        QCOMPARE(text("inspectorExpires"), u"23 Nov 2026, 12:00"_s);
        QCOMPARE(note().toPlainText(), u"note of one"_s);
        QCOMPARE(chips(), 1);
        QVERIFY(child<QCheckBox>(*m_window, "placementDone0").isVisible());
        QVERIFY(amount().text().isEmpty());
        m_inspector->clear();
        QVERIFY(!note().isVisible());
        show(link);
        QVERIFY(note().isVisible());
    }

    void buttonsAreTheActions()
    {
        show(u"one"_s);
        auto &copy = child<QPushButton>(*m_window, "inspectorCopyButton");
        QSignalSpy copied(m_actions->copyLink, &QAction::triggered);
        m_actions->copyLink->setEnabled(true);
        QTest::mouseClick(&copy, Qt::LeftButton);
        QCOMPARE(copied.size(), 1);
        auto &edit = child<QPushButton>(*m_window, "inspectorEditButton");
        QCOMPARE(edit.text(), m_actions->edit->text());
        m_actions->edit->setEnabled(false);
        QVERIFY(!edit.isEnabled());
        m_actions->edit->setEnabled(true);
        QVERIFY(edit.isEnabled());
    }

    void savesANote()
    {
        show(u"one"_s);
        write(u", more"_s);
        m_bench->clock.advance(2s);
        QTRY_COMPARE(notes(u"one"_s).text, u"note of one, more"_s);
        QVERIFY(savedAll());
        QCOMPARE(historyLines(), 1);
        show(u"one"_s);
        QCOMPARE(note().toPlainText(), u"note of one, more"_s);
        QVERIFY(note().hasFocus());
        QCOMPARE(m_failed->size(), 0);
    }

    void savesWhenAnotherLinkIsSelected()
    {
        show(u"one"_s);
        write(u"!"_s);
        place().setText(u"Website"_s);
        amount().setText(u"5"_s);
        show(u"two"_s);
        QCOMPARE(note().toPlainText(), u"note of two"_s);
        QVERIFY(place().text().isEmpty() && amount().text().isEmpty());
        QVERIFY(savedAll());
        const LinkNotes one = notes(u"one"_s);
        QCOMPARE(one.text, u"note of one!"_s);
        QCOMPARE(one.placements.size(), 2U);
        QCOMPARE(one.cost, std::optional(domain::Money{500, {}}));
        QCOMPARE(notes(u"two"_s).text, u"note of two"_s);
        QCOMPARE(notes(u"two"_s).placements.size(), 1U);
        QVERIFY(!notes(u"two"_s).cost);
    }

    void savesWhenNothingIsSelectedAnyMore()
    {
        show(u"one"_s);
        write(u"!"_s);
        m_inspector->clear();
        QTRY_COMPARE(notes(u"one"_s).text, u"note of one!"_s);
    }

    void savesBeforeTheProgramEnds()
    {
        show(u"one"_s);
        write(u"!"_s);
        QVERIFY(!m_inspector->isSaving());
        QSignalSpy idle(m_inspector, &Inspector::idle);
        m_inspector->saveNow();
        QVERIFY(m_inspector->isSaving());
        QVERIFY(idle.wait());
        QVERIFY(!m_inspector->isSaving());
        QCOMPARE(notes(u"one"_s).text, u"note of one!"_s);
        m_inspector->saveNow();
        QVERIFY(!m_inspector->isSaving());
    }

    void savesEveryKindOfNote()
    {
        show(u"one"_s);
        tag().setFocus();
        QTest::keyClicks(&tag(), u"flyer,"_s);
        QTRY_COMPARE(notes(u"one"_s).tags, QStringList({u"flyer"_s, u"press"_s}));
        QTRY_COMPARE(testsupport::wait(m_bench->ledger.tags()).value(),
                     std::vector<domain::Tag>({{u"flyer"_s, domain::TagColour::Red}}));
        auto &done = child<QCheckBox>(*m_window, "placementDone0");
        done.setFocus();
        QTest::keyClick(&done, Qt::Key_Space);
        QTRY_VERIFY(!notes(u"one"_s).placements.at(0).toReplace);
        place().setFocus();
        QTest::keyClicks(&place(), u"Website"_s);
        QTest::keyClick(&place(), Qt::Key_Return);
        QTRY_COMPARE(notes(u"one"_s).placements.size(), 2U);
        amount().setFocus();
        QTest::keyClicks(&amount(), u"12.5"_s);
        QTest::keyClick(&amount(), Qt::Key_Tab);
        QTRY_COMPARE(notes(u"one"_s).cost, std::optional(domain::Money{1250, {}}));
        QCOMPARE(notes(u"one"_s).text, u"note of one"_s);
        QVERIFY(savedAll());
        QCOMPARE(historyLines(), 4);
        // Telling the same again changes nothing on the screen.
        show(u"one"_s);
        QCOMPARE(chips(), 2);
        QCOMPARE(amount().text(), u"12.50"_s);
    }

    void losesNothingWhereOneSaveFollowsTheOther()
    {
        const Link before = stored(u"one"_s);
        show(before);
        write(u" a"_s);
        tag().setFocus(); // the note is saved
        show(before); // late, and old
        QTest::keyClicks(&tag(), u"b,c,"_s);
        show(before);
        amount().setFocus();
        QTest::keyClicks(&amount(), u"1"_s);
        QTest::keyClick(&amount(), Qt::Key_Return);
        QCOMPARE(note().toPlainText(), u"note of one a"_s);
        QVERIFY(savedAll());
        const LinkNotes saved = notes(u"one"_s);
        QCOMPARE(saved.text, u"note of one a"_s);
        QCOMPARE(saved.tags, QStringList({u"b"_s, u"c"_s, u"press"_s}));
        QCOMPARE(saved.cost, std::optional(domain::Money{100, {}}));
        show(before); // still late
        QCOMPARE(note().toPlainText(), u"note of one a"_s);
        QCOMPARE(chips(), 3);
        show(u"one"_s);
        QCOMPARE(chips(), 3);
        // Each line of the history begins where the one before ended.
        const auto history = testsupport::wait(m_bench->ledger.history({})).value();
        for (std::size_t i = 0; i + 1 < history.size(); ++i) {
            const auto was = domain::readFacts(history[i].before);
            const auto became = domain::readFacts(history[i + 1].after);
            for (const QString &key : was->keys()) {
                if (became->contains(key))
                    QCOMPARE(was->value(key), became->value(key));
            }
        }
    }

    void isNotDisturbedByNewsWhileOneTypes()
    {
        show(u"one"_s);
        write(u" typing"_s);
        place().setText(u"half a pla"_s);
        Link news = stored(u"one"_s);
        news.joined = 5;
        show(news);
        news.notes.tags = {u"from"_s, u"elsewhere"_s};
        show(news);
        QCOMPARE(text("inspectorJoined"), u"5"_s);
        QCOMPARE(chips(), 2);
        QCOMPARE(note().toPlainText(), u"note of one typing"_s);
        QCOMPARE(place().text(), u"half a pla"_s);
        QVERIFY(note().hasFocus());
    }

    void followsWhatIsTakenBack()
    {
        show(u"one"_s);
        const Link before = stored(u"one"_s);
        write(u" a"_s);
        tag().setFocus();
        QVERIFY(savedAll());
        show(u"one"_s);
        QVERIFY(testsupport::wait(m_book->putBack(before)));
        show(u"one"_s);
        QCOMPARE(note().toPlainText(), u"note of one"_s);
    }

    void keepsWhatCouldNotBeSaved()
    {
        const Link gone = stored(u"one"_s);
        // A ledger that was never opened takes nothing.
        ledger::SqliteLedger closed(m_bench->folder.filePath(u"closed"_s), m_bench->clock);
        services::LinkBook broken(closed, m_bench->clock);
        Inspector inspector(*m_actions, {m_bench->catalogue, broken, m_bench->clock},
                            *m_statistics);
        QSignalSpy failed(&inspector, &Inspector::failed);
        inspector.show(gone, nullptr, m_bench->clock.now());
        auto &typed = child<QPlainTextEdit>(inspector, "notePlainTextEdit");
        typed.setPlainText(u"dear text"_s);
        inspector.saveNow();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<core::Error>().kind, core::Error::Kind::StorageFailed);
        QCOMPARE(typed.toPlainText(), u"dear text"_s);
        inspector.show(stored(u"two"_s), nullptr, m_bench->clock.now());
        QCOMPARE(typed.toPlainText(), u"note of two"_s);
        inspector.show(gone, nullptr, m_bench->clock.now());
        QCOMPARE(typed.toPlainText(), u"dear text"_s);
        // It is tried again when the program ends, and then at last it works.
        inspector.saveNow();
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!inspector.isSaving());
        QVERIFY(testsupport::wait(closed.open()));
        ledger::Changes changes;
        changes.bots = {{gate, u"Gate"_s, u"gate_bot"_s, false, {}, noon}};
        changes.chats = {{seat.chat, domain::ChatKind::Channel, u"Garden"_s, {}, {}}};
        domain::Seat known;
        known.id = seat;
        changes.seats = {known};
        changes.links = {gone};
        QVERIFY(testsupport::wait(closed.write(changes)));
        inspector.saveNow();
        QTRY_VERIFY(!inspector.isSaving());
        const auto saved = testsupport::wait(closed.linksByHash(u"one"_s)).value();
        QCOMPARE(saved.at(0).notes.text, u"dear text"_s);
        QCOMPARE(failed.size(), 2);
    }

    void saysThatTheLinkIsGone()
    {
        Link never = stored(u"one"_s);
        never.id = {4711};
        never.hash = u"never"_s;
        show(never);
        write(u"!"_s);
        m_bench->clock.advance(2s);
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_failed->first()[0].value<core::Error>().kind, core::Error::Kind::NotFound);
        m_inspector->saveNow();
        QVERIFY(!m_inspector->isSaving()); // there is nothing to be tried again
    }

    void leadsToItsKin()
    {
        Link link = stored(u"one"_s);
        show(link);
        auto &predecessor = child<QPushButton>(*m_window, "inspectorPredecessorButton");
        auto &successor = child<QPushButton>(*m_window, "inspectorSuccessorButton");
        auto &halfway = child<widgets::TextLabel>(*m_window, "inspectorHalfway");
        QVERIFY(!predecessor.isVisible() && !successor.isVisible() && !halfway.isVisible());
        link.predecessor = u"AbC"_s;
        link.successor = u"XyZ"_s;
        show(link);
        QCOMPARE(predecessor.text(), u"Predecessor: t.me/+AbC"_s);
        QCOMPARE(successor.text(), u"Successor: t.me/+XyZ"_s);
        QVERIFY(halfway.isVisible());
        QCOMPARE(halfway.fullText(), u"Its successor exists, and this link is still alive."_s);
        show(link);
        QSignalSpy requested(m_inspector, &Inspector::linkRequested);
        QTest::mouseClick(&successor, Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<domain::SeatId>(), seat);
        QCOMPARE(requested[0][1].toString(), u"XyZ"_s);
        QTest::mouseClick(&predecessor, Qt::LeftButton);
        QCOMPARE(requested[1][1].toString(), u"AbC"_s);
        link.revoked = true;
        show(link);
        QVERIFY(!halfway.isVisible());
    }

    void tellsTheHistoryInWords()
    {
        show(u"one"_s);
        domain::HistoryEntry entry;
        entry.at = noon;
        entry.action = Action::LinkEdited;
        entry.before = u"{\"limit\":null}"_s;
        entry.after = u"{\"limit\":100}"_s;
        entry.answer = u"asked {\"name\":\"a\"}, got {\"name\":\"b\"}"_s;
        m_inspector->showHistory({entry});
        const auto &list = child<QListWidget>(*m_window, "historyListWidget");
        QCOMPARE(list.count(), 1);
        QCOMPARE(list.item(0)->text(),
                 u"20 Nov 2026, 12:00 — Edited\nLimit: none → 100\n"
                 "Telegram keeps it differently: Name: a → b"_s);
    }

    void givesEveryFieldAndButtonAName()
    {
        show(u"one"_s);
        const auto widgets = m_inspector->findChildren<QWidget *>();
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

QTEST_MAIN(InspectorTest)
#include "tst_inspector.moc"
