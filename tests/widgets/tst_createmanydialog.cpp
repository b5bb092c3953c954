// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/createmanydialog.h"

#include "widgets/campaignbench.h"
#include "widgets/campaigntexts.h"
#include "widgets/outcome.h"
#include "widgets/pasteedit.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;
using domain::CampaignColumn;
using models::CampaignTable;
using testsupport::benchChat;
using testsupport::benchSeat;
using testsupport::child;
using widgets::CreateManyDialog;

class CreateManyDialogTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_bench = std::make_unique<testsupport::CampaignBench>();
        QVERIFY(m_bench->openChat() && m_bench->openJobs());
        domain::Link link;
        link.settings.name = u"Dora"_s;
        m_bench->addLink(link);
        open();
    }

    void cleanup()
    {
        m_started.reset();
        m_dialog.reset();
        m_bench.reset();
    }

private:
    void open()
    {
        m_dialog = std::make_unique<CreateManyDialog>(
            CreateManyDialog::Parts{*m_bench->campaigns, *m_bench->jobs, *m_bench->book,
                                    m_bench->catalogue, m_bench->preferences, m_bench->clock,
                                    m_bench->prompts},
            benchSeat, m_bench->chat());
        m_started = std::make_unique<QSignalSpy>(m_dialog.get(), &CreateManyDialog::started);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        // The ledger answers in turn: the window knows the names by then too.
        QVERIFY(testsupport::wait(m_bench->campaigns->livingNames(benchChat)));
        QVERIFY(settles(0));
    }

    template <typename Widget>
    Widget &part(const char *name)
    {
        return child<Widget>(*m_dialog, name);
    }
    widgets::PasteEdit &paste() { return part<widgets::PasteEdit>("pasteEdit"); }
    QPushButton &create() { return part<QPushButton>("createButton"); }
    QAbstractItemModel &table() { return *part<QTableView>("linksTableView").model(); }
    QString summary() { return testsupport::accessibleTextNamed(*m_dialog, u"Summary"_s); }
    QString about() { return testsupport::accessibleTextNamed(*m_dialog, u"About the list"_s); }
    QString problem() { return testsupport::accessibleTextNamed(*m_dialog, u"Problem"_s); }
    QModelIndex at(int row, CampaignColumn column)
    {
        return table().index(row, CampaignTable::columnOf(column));
    }
    QStringList verdicts()
    {
        QStringList all;
        for (int row = 0; row < table().rowCount(); ++row)
            all += table().index(row, 0).data().toString();
        return all;
    }
    /// As many rows are judged, and nothing is on its way any more.
    bool settles(int rows)
    {
        return QTest::qWaitFor([&] {
            testsupport::settle();
            return table().rowCount() == rows
                && (rows == 0 || part<QPushButton>("dryRunButton").isEnabled());
        });
    }
    void fill(const QString &text, int rows)
    {
        QGuiApplication::clipboard()->setText(text);
        paste().setFocus();
        paste().selectAll();
        QTest::keyClick(&paste(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(settles(rows));
    }
    void click(const char *name) { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    void tick(const char *name) { QTest::keyClick(&part<QCheckBox>(name), Qt::Key_Space); }
    void usePattern(const QString &text, int from, int to)
    {
        part<QRadioButton>("patternRadioButton").click();
        part<QLineEdit>("patternLineEdit").setText(text);
        part<QSpinBox>("fromSpinBox").setValue(from);
        part<QSpinBox>("toSpinBox").setValue(to);
    }
    core::JobId startedJob()
    {
        if (!QTest::qWaitFor([this] { return !m_started->isEmpty(); }))
            return {};
        return m_started->front()[0].value<core::JobId>();
    }
    QStringList names(core::JobId job)
    {
        QStringList all;
        for (const domain::CampaignLink &link : m_bench->result(job))
            all += link.name;
        return all;
    }

    std::unique_ptr<testsupport::CampaignBench> m_bench;
    std::unique_ptr<CreateManyDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_started;

private Q_SLOTS:
    void startsWithNothing()
    {
        QVERIFY(settles(0));
        QCOMPARE(m_dialog->windowTitle(), u"Create many links"_s);
        QVERIFY(!create().isEnabled());
        QVERIFY(!part<QPushButton>("dryRunButton").isEnabled());
        QVERIFY(paste().hasFocus());
        QVERIFY(summary().contains(u"nothing is sent"_s));
    }

    void makesALinkOfEachName()
    {
        fill(u"Anna\nBen\n\nCleo\n"_s, 3);
        QVERIFY(create().isEnabled());
        QCOMPARE(create().text(), u"&Create 3 link(s)"_s);
        click("createButton");
        const core::JobId job = startedJob();
        QVERIFY(job.isValid());
        QCOMPARE(names(job), (QStringList{u"Anna"_s, u"Ben"_s, u"Cleo"_s}));
        const auto view = m_bench->jobs->find(job);
        QVERIFY(view);
        QCOMPARE(view->overview.job.kind, domain::JobKind::Create);
        QCOMPARE(view->overview.job.title, u"Create 3 link(s) in “Acme News”"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void saysWhatIsWrongAtEachCell()
    {
        fill(u"name,expires,limit\nAnna,soon,x\nBen,,"_s, 2);
        QCOMPARE(verdicts(), (QStringList{u"2 error(s)"_s, u"New"_s}));
        QCOMPARE(at(0, CampaignColumn::Expires).data(Qt::AccessibleDescriptionRole).toString(),
                 u"Not a date. Write it like 2026-12-31 or 2026-12-31 18:00."_s);
        QCOMPARE(at(0, CampaignColumn::Limit).data().toString(), u"x"_s);
        QCOMPARE(at(1, CampaignColumn::Expires).data().toString(), u"Never"_s);
        QVERIFY(!create().isEnabled());
        QVERIFY(summary().contains(u"1 row(s) have errors"_s));
    }

    void letsCellsBeCorrectedInPlace()
    {
        fill(u"name,limit\nAnna,x\nBen,2"_s, 2);
        QVERIFY(!create().isEnabled());
        auto &view = part<QTableView>("linksTableView");
        view.setFocus();
        view.setCurrentIndex(at(0, CampaignColumn::Limit));
        QTest::keyClick(&view, Qt::Key_F2);
        auto *editor = view.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"x"_s);
        QCOMPARE(editor->accessibleName(), u"Limit"_s);
        editor->selectAll();
        QTest::keyClicks(editor, u"25"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(verdicts(), (QStringList{u"New"_s, u"New"_s}));
        QVERIFY(create().isEnabled());
    }

    void keepsACorrectionWhenDefaultsChange()
    {
        fill(u"name,limit\nAnna,x"_s, 1);
        QVERIFY(table().setData(at(0, CampaignColumn::Limit), u"25"_s));
        part<QLineEdit>("noteLineEdit").setText(u"for all"_s);
        QVERIFY(table().setData(at(0, CampaignColumn::Name), u"Eve"_s)); // while it is judged anew
        QVERIFY(settles(1));
        QCOMPARE(at(0, CampaignColumn::Limit).data().toString(), u"25"_s);
        QCOMPARE(at(0, CampaignColumn::Name).data().toString(), u"Eve"_s);
        QCOMPARE(at(0, CampaignColumn::Note).data().toString(), u"for all"_s);
    }

    void leavesBadRowsOutOnlyWhenToldSo()
    {
        fill(u"name,limit\nAnna,x\nBen,2\nCleo,3"_s, 3);
        QVERIFY(!create().isEnabled());
        tick("leaveOutErrorsCheckBox");
        QCOMPARE(verdicts()[0], u"Left out: 1 error(s)"_s);
        QVERIFY(create().isEnabled());
        QVERIFY(table().setData(table().index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(create().text(), u"&Create 1 link(s)"_s);
        click("createButton");
        QCOMPARE(names(startedJob()), QStringList{u"Cleo"_s});
    }

    void leavesDuplicatesOutUnlessToldOtherwise()
    {
        fill(u"Anna\nanna\ndora\nBen"_s, 4);
        QCOMPARE(verdicts(),
                 (QStringList{u"New"_s, u"Duplicate in the list"_s, u"A link has this name"_s,
                              u"New"_s}));
        QVERIFY(summary().contains(u"2 duplicate(s) are left out"_s));
        QCOMPARE(create().text(), u"&Create 2 link(s)"_s);
        tick("keepDuplicatesCheckBox");
        QCOMPARE(create().text(), u"&Create 4 link(s)"_s);
        click("createButton");
        QCOMPARE(names(startedJob()).size(), 4);
    }

    void countsUpNames()
    {
        usePattern(u"Influencer {n}"_s, 8, 11);
        part<QCheckBox>("leadingZerosCheckBox").setChecked(true);
        QVERIFY(settles(4));
        QCOMPARE(at(0, CampaignColumn::Name).data().toString(), u"Influencer 08"_s);
        click("createButton");
        QCOMPARE(names(startedJob()).last(), u"Influencer 11"_s);
    }

    void refusesPatternsThatMakeNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("rows");
        QTest::newRow("500") << u"A {n}"_s << 500 << 500;
        QTest::newRow("501") << u"A {n}"_s << 501 << 0;
        QTest::newRow("backwards") << u"A {n}"_s << 0 << 0;
        QTest::newRow("no number") << u"A"_s << 5 << 0;
    }
    void refusesPatternsThatMakeNone()
    {
        QFETCH(const QString, text);
        QFETCH(const int, to);
        QFETCH(const int, rows);
        usePattern(text, 1, to);
        QVERIFY(settles(rows));
        QCOMPARE(create().isEnabled(), rows > 0);
        const QString hint = testsupport::accessibleTextNamed(*m_dialog, u"About the pattern"_s);
        QCOMPARE(hint == u"{n} stands for the number."_s, rows > 0);
    }

    void takesDefaultsFromTheForm()
    {
        fill(u"name,limit\nAnna,\nBen,5"_s, 2);
        QTest::mouseClick(&part<QRadioButton>("weekRadioButton"), Qt::LeftButton);
        part<QCheckBox>("limitCheckBox").click();
        part<QLineEdit>("costLineEdit").setText(u"12.50 EUR"_s);
        part<QLineEdit>("placementLineEdit").setText(u"wall"_s);
        auto &tag = part<QLineEdit>("tagLineEdit");
        tag.setFocus();
        QTest::keyClicks(&tag, u"spring"_s);
        QTest::keyClick(&tag, Qt::Key_Return);
        QVERIFY(settles(2));
        QCOMPARE(at(0, CampaignColumn::Limit).data().toString(), u"100"_s);
        QCOMPARE(at(1, CampaignColumn::Limit).data().toString(), u"5"_s);
        QCOMPARE(at(0, CampaignColumn::Tags).data().toString(), u"spring"_s);
        QCOMPARE(at(0, CampaignColumn::Cost).data().toString(), u"12.50 EUR"_s);
        QCOMPARE(at(0, CampaignColumn::Placement).data().toString(), u"wall"_s);
        QVERIFY(at(0, CampaignColumn::Expires).data().toString() != u"Never"_s);
        click("createButton");
        QVERIFY(startedJob().isValid());
        const auto tags = testsupport::wait(m_bench->ledger.tags());
        QVERIFY(tags && tags->size() == 1);
        QCOMPARE(tags->front().name, u"spring"_s);
    }

    void waitsForDefaultsThatAreRight()
    {
        fill(u"Anna"_s, 1);
        part<QLineEdit>("costLineEdit").setText(u"much"_s);
        QVERIFY(settles(1));
        QVERIFY(!create().isEnabled());
        part<QLineEdit>("costLineEdit").clear();
        QVERIFY(settles(1));
        QVERIFY(create().isEnabled());
    }

    void readsAFile()
    {
        m_bench->prompts.openNext(
            m_bench->write(u"list.csv"_s, "\xef\xbb\xbfname;age\r\n\"A; B\";3\r\nBen;4\r\n"));
        click("openFileButton");
        QVERIFY(settles(2));
        QCOMPARE(at(0, CampaignColumn::Name).data().toString(), u"A; B"_s);
        QCOMPARE(about(), u"Not used: 1 column(s): “age”."_s);
    }

    void takesADroppedFile()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_bench->write(u"list.txt"_s, "Anna\nBen"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QGuiApplication::sendEvent(m_dialog.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QGuiApplication::sendEvent(m_dialog.get(), &drop);
        QVERIFY(settles(2));
    }

    void saysThatAFileCantBeRead()
    {
        m_bench->prompts.openNext(m_bench->folder.filePath(u"none.csv"_s));
        click("openFileButton");
        QTRY_VERIFY(problem().contains(u"could not be read"_s));
        QVERIFY(!create().isEnabled());
    }

    void makesNothingOfBrokenCsv()
    {
        fill(u"name,note\nAnna,x\nBen,\"y"_s, 1);
        QVERIFY(about().contains(u"Line 3"_s));
        QVERIFY(!create().isEnabled());
    }

    void writesADryRunAndSendsNothing_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("line");
        QTest::newRow("CSV") << 0
                             << u"2,Anna,never,7,no,,,,,would be made,\r\n"
                                "3,Ben,never,x,no,,,,,error,\"Enter a number from 1 to 99,999.\""_s;
        QTest::newRow("Markdown") << 1
                                  << u"| 2 | Anna | never | 7 | no |  |  |  |  | would be made |"_s;
    }
    void writesADryRunAndSendsNothing()
    {
        QFETCH(const int, action);
        QFETCH(const QString, line);
        fill(u"name,limit\nAnna,7\nBen,x"_s, 2);
        const QString path = m_bench->folder.filePath(u"dry"_s);
        m_bench->prompts.saveNextTo(path);
        part<QPushButton>("dryRunButton").menu()->actions()[action]->trigger();
        QTRY_VERIFY(problem().contains(u"Nothing was sent"_s));
        const QString text = m_bench->written(path);
        QVERIFY2(text.contains(line), qPrintable(text));
        QVERIFY(m_bench->jobs->all().empty());
        QCOMPARE(m_bench->server.callCount("createChatInviteLink"), 0);
    }

    void saysThatADryRunCantBeWritten()
    {
        fill(u"Anna"_s, 1);
        m_bench->prompts.saveNextTo(m_bench->folder.filePath(u"none/dry.csv"_s));
        part<QPushButton>("dryRunButton").menu()->actions()[0]->trigger();
        QTRY_VERIFY(!problem().isEmpty());
        QVERIFY(create().isEnabled());
    }

    void looksAtTheClockOnceMore()
    {
        const QString soon = m_bench->clock.now().addSecs(120).toUTC().toString(Qt::ISODate);
        fill(u"name,expires\nAnna,"_s + soon, 1);
        QVERIFY(create().isEnabled());
        m_bench->clock.advance(std::chrono::seconds(90));
        click("createButton");
        QTRY_COMPARE(verdicts(), QStringList{u"1 error(s)"_s});
        QVERIFY(!create().isEnabled());
        QVERIFY(m_started->isEmpty());
    }

    void staysUsableWithManyRows()
    {
        QStringList lines{u"name,expires,limit,note"_s};
        for (int i = 0; i < 5000; ++i)
            lines += u"Influencer %1,12/31/2029,%2,a note"_s.arg(i).arg(i % 7);
        m_bench->prompts.openNext(m_bench->write(u"many.csv"_s, lines.join(u'\n').toUtf8()));
        click("openFileButton");
        QVERIFY(settles(5000));
        QVERIFY(!create().isEnabled()); // every seventh has a limit of 0
        QElapsedTimer timer;
        timer.start();
        tick("leaveOutErrorsCheckBox");
        QVERIFY(create().isEnabled());
        QVERIFY2(timer.elapsed() < 500, "one click took half a second");
        click("createButton");
        QCOMPARE(names(startedJob()).size(), 4285);
    }

    void sumsUp_data()
    {
        QTest::addColumn<int>("links");
        QTest::addColumn<QString>("duration");
        QTest::newRow("one") << 1 << u"1 second(s)"_s;
        QTest::newRow("almost a minute") << 59 << u"59 second(s)"_s;
        QTest::newRow("a minute") << 60 << u"1 minute(s)"_s;
        QTest::newRow("81") << 85 << u"1 minute(s) 25 second(s)"_s;
        QTest::newRow("many") << 5000 << u"83 minute(s)"_s;
    }
    void sumsUp()
    {
        QFETCH(const int, links);
        QTEST(widgets::campaignDuration(links), "duration");
    }
};

QTEST_MAIN(CreateManyDialogTest)
#include "tst_createmanydialog.moc"
