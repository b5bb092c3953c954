// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/bulkcommands.h"

#include "widgets/bulkdialog.h"
#include "widgets/windowbench.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>

using domain::JobKind;
using domain::LinkColumn;
using testsupport::benchSeat;
using testsupport::child;
using testsupport::WindowBench;
using widgets::BulkDialog;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BulkCommandsTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(m_bench->start());
    }

    void cleanup() { m_bench.reset(); }

private:
    static domain::Link named(const QString &name)
    {
        domain::Link link;
        link.settings.name = name;
        return link;
    }

    /// The dialog that an action opens for all links of the chat.
    BulkDialog *begin(const QString &action)
    {
        m_bench->view().selectAll();
        m_bench->trigger(action);
        BulkDialog *dialog = m_bench->dialog<BulkDialog>();
        if (dialog && !QTest::qWaitFor([dialog] {
                return child<widgets::TextLabel>(*dialog, "statusText").fullText().isEmpty();
            }))
            return nullptr;
        return dialog;
    }

    static QPushButton &startButton(const BulkDialog &dialog)
    {
        return child<QPushButton>(dialog, "startButton");
    }

    /// "name: now → afterwards", sorted.
    static QStringList lines(const BulkDialog &dialog)
    {
        const QAbstractItemModel &model = *child<QTableView>(dialog, "linksTableView").model();
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all += u"%1: %2 → %3"_s.arg(model.index(row, 0).data().toString(),
                                        model.index(row, 3).data().toString(),
                                        model.index(row, 4).data().toString());
        }
        all.sort();
        return all;
    }

    static QStringList leftOut(const BulkDialog &dialog)
    {
        QTest::mouseClick(&child<QRadioButton>(dialog, "leftOutRadioButton"), Qt::LeftButton);
        return lines(dialog);
    }

    /// The steps of the one job that there is.
    std::vector<domain::JobStep> steps()
    {
        const auto all = m_bench->jobs->all();
        if (all.size() != 1)
            return {};
        return testsupport::wait(m_bench->ledger.jobSteps({all.front().overview.job.id}))
            .value_or(std::vector<domain::JobStep>());
    }

    /// Lets the time pass until the job is over.
    void runJob()
    {
        const auto isOver = [this] {
            m_bench->clock.advance(1s);
            const auto all = m_bench->jobs->all();
            return all.size() == 1 && all.front().overview.isOver();
        };
        QTRY_VERIFY(isOver());
    }

    std::unique_ptr<WindowBench> m_bench;

private Q_SLOTS:
    void showsWhatWillBecomeOfEachLink_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("leftOut");
        QTest::addColumn<QString>("button");
        const QString dead =
            u"This link is revoked, and revoking is final. Duplicate it to make another one like it."_s;
        const QString asks =
            u"Administrators approve each person who comes by this link already."_s;
        const QString eternal = u"This link never expires."_s;
        QTest::newRow("pause") << u"Pause"_s << QStringList{u"Limited: Ending soon → Paused"_s}
                               << QStringList{u"Asking: Active → "_s + asks,
                                              u"Old: Revoked → "_s + dead}
                               << u"Pause 1 link(s)"_s;
        QTest::newRow("extend")
            << u"7 day(s)"_s << QStringList{u"Limited: 23 Nov 2026, 12:00 → 30 Nov 2026, 12:00"_s}
            << QStringList{u"Asking: Never → "_s + eternal, u"Old: Never → "_s + dead}
            << u"Extend 1 link(s)"_s;
        QTest::newRow("expiry")
            << u"Set expiry…"_s
            << QStringList{u"Asking: Never → 27 Nov 2026, 12:00"_s,
                           u"Limited: 23 Nov 2026, 12:00 → 27 Nov 2026, 12:00"_s}
            << QStringList{u"Old: Never → "_s + dead} << u"Set the expiry of 2 link(s)"_s;
        QTest::newRow("limit") << u"Set limit…"_s << QStringList{u"Limited: 50 → 100"_s}
                               << QStringList{u"Asking: No limit → A link with approval can’t also "
                                              u"have a member limit."_s,
                                              u"Old: No limit → "_s + dead}
                               << u"Set the limit of 1 link(s)"_s;
        QTest::newRow("approval") << u"Set approval…"_s
                                  << QStringList{u"Limited: No approval, limit 50 → Approval"_s}
                                  << QStringList{u"Asking: Approval → It is like that already."_s,
                                                 u"Old: No approval → "_s + dead}
                                  << u"Require approval on 1 link(s)"_s;
        QTest::newRow("rotate")
            << u"Rotate"_s
            << QStringList{u"Asking: Active → Revoked; a new link in its place"_s,
                           u"Limited: Ending soon → Revoked; a new link in its place"_s}
            << QStringList{u"Old: Revoked → "_s + dead} << u"Rotate 2 link(s)"_s;
        QTest::newRow("resume") << u"Resume"_s << QStringList{}
                                << QStringList{u"Asking: Active → This link is not paused."_s,
                                               u"Limited: Ending soon → This link is not paused."_s,
                                               u"Old: Revoked → "_s + dead}
                                << u"Resume 0 link(s)"_s;
    }
    void showsWhatWillBecomeOfEachLink()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, lines);
        QFETCH(QString, button);
        domain::Link limited = named(u"Limited"_s);
        limited.settings.limit = 50;
        limited.settings.expires = m_bench->clock.now().addDays(3);
        domain::Link asking = named(u"Asking"_s);
        asking.settings.approval = true;
        domain::Link old = named(u"Old"_s);
        old.revoked = true;
        m_bench->showLinks({limited, asking, old});
        const BulkDialog *dialog = begin(action);
        QVERIFY(dialog);
        QTRY_COMPARE(BulkCommandsTest::lines(*dialog), lines);
        QCOMPARE(startButton(*dialog).text(), button);
        QCOMPARE(startButton(*dialog).isEnabled(), !lines.isEmpty());
        QTEST(leftOut(*dialog), "leftOut");
        QVERIFY(m_bench->jobs->all().empty());
    }

    void makesAJobOfThem()
    {
        domain::Link first = named(u"First"_s);
        first.settings.limit = 7;
        m_bench->showLinks({first, named(u"Second"_s)});
        BulkDialog *dialog = begin(u"Set limit…"_s);
        QVERIFY(dialog);
        auto &number = child<QLineEdit>(*dialog, "limitLineEdit");
        number.selectAll();
        QTest::keyClicks(&number, u"25"_s);
        QTest::mouseClick(&startButton(*dialog), Qt::LeftButton);
        QTRY_COMPARE(m_bench->jobs->all().size(), std::size_t(1));
        QCOMPARE(m_bench->jobs->all().front().overview.job.title, u"Set the limit of 2 link(s)"_s);
        QCOMPARE(m_bench->jobs->all().front().overview.job.kind, JobKind::SetLimit);
        // What goes on is to be seen.
        QTRY_VERIFY(child<QWidget>(*m_bench->window, "jobsPanel").isVisible());
        runJob();
        for (const simulator::Link &link : m_bench->links())
            QCOMPARE(link.memberLimit, 25);
    }

    void leavesOutWhatTheUserTakesOut()
    {
        m_bench->showLinks(3);
        BulkDialog *dialog = begin(u"Pause"_s);
        QVERIFY(dialog);
        auto &view = child<QTableView>(*dialog, "linksTableView");
        QTRY_COMPARE(view.model()->rowCount(), 3);
        view.setFocus();
        view.setCurrentIndex(view.model()->index(1, 0));
        const QString out = view.currentIndex().data().toString();
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(startButton(*dialog).text(), u"Pause 2 link(s)"_s);
        QTest::mouseClick(&startButton(*dialog), Qt::LeftButton);
        QTRY_COMPARE(m_bench->jobs->all().size(), std::size_t(1));
        runJob();
        QCOMPARE(steps().size(), std::size_t(2));
        for (const simulator::Link &link : m_bench->links())
            QCOMPARE(link.createsJoinRequest, link.name != out);
    }

    void asksForAWorkingValue_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("good");
        QTest::newRow("limit: 0") << u"Set limit…"_s << QByteArray("limitLineEdit") << u"0"_s
                                  << u"1"_s;
        QTest::newRow("limit: none")
            << u"Set limit…"_s << QByteArray("limitLineEdit") << QString() << u"9"_s;
        QTest::newRow("tag: empty")
            << u"Tag…"_s << QByteArray("tagLineEdit") << u"  "_s << u"spring"_s;
        QTest::newRow("tag: two") << u"Tag…"_s << QByteArray("tagLineEdit") << u"a,b"_s
                                  << u"spring"_s;
    }
    void asksForAWorkingValue()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, field);
        QFETCH(QString, bad);
        QFETCH(QString, good);
        m_bench->showLinks(2);
        const BulkDialog *dialog = begin(action);
        QVERIFY(dialog);
        auto &edit = child<QLineEdit>(*dialog, field.constData());
        edit.setText(bad);
        QVERIFY(!startButton(*dialog).isEnabled());
        edit.setText(good);
        QVERIFY(startButton(*dialog).isEnabled());
    }

    void tagsLinksAndGivesANewTagAColour()
    {
        domain::Link tagged = named(u"Tagged"_s);
        tagged.notes.tags = {u"Spring"_s};
        m_bench->showLinks({tagged, named(u"Bare"_s)});
        const BulkDialog *dialog = begin(u"Tag…"_s);
        QVERIFY(dialog);
        QTest::keyClicks(&child<QLineEdit>(*dialog, "tagLineEdit"), u"spring"_s);
        QTRY_COMPARE(lines(*dialog), QStringList{u"Bare: No tags → spring"_s});
        QCOMPARE(leftOut(*dialog), QStringList{u"Tagged: Spring → It is like that already."_s});
        QTest::mouseClick(&startButton(*dialog), Qt::LeftButton);
        QTRY_COMPARE(m_bench->jobs->all().size(), std::size_t(1));
        runJob();
        const auto tags = testsupport::wait(m_bench->ledger.tags());
        QVERIFY(tags);
        QVERIFY(std::any_of(tags->begin(), tags->end(), [](const domain::Tag &tag) {
            return tag.name == u"spring"_s && tag.colour != domain::TagColour::Grey;
        }));
        QVERIFY(m_bench->server.callCount("editChatInviteLink") == 0);
    }

    void warnsOfSettingsThatAreLost()
    {
        domain::Link found = named(u"Found"_s);
        found.verified = false;
        m_bench->showLinks({found, named(u"Known"_s)});
        const BulkDialog *dialog = begin(u"Set expiry…"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(lines(*dialog).contains(u"Found: Not known → 27 Nov 2026, 12:00"_s));
        QTRY_VERIFY(testsupport::accessibleTextNamed(*dialog, u"Unverified links"_s)
                        .startsWith(u"1 link(s) are unverified"_s));
    }

    void warnsOfNothingWhereNothingIsImposed()
    {
        domain::Link found = named(u"Found"_s);
        found.verified = false;
        m_bench->showLinks({found, named(u"Known"_s)});
        const BulkDialog *dialog = begin(u"Tag…"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(lines(*dialog).size(), 2);
        QVERIFY(!child<QWidget>(*dialog, "unverifiedOutcome").isVisible());
    }

    void meansCancelByEnterWhereAllIsLost()
    {
        m_bench->showLinks(2);
        BulkDialog *dialog = begin(u"Rotate"_s);
        QVERIFY(dialog);
        QTRY_VERIFY(startButton(*dialog).isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_bench->window->findChild<BulkDialog *>());
        testsupport::settle();
        QVERIFY(m_bench->jobs->all().empty());
    }

    void revokesAsAJob()
    {
        domain::Link paid = named(u"Patrons"_s);
        paid.role = domain::LinkRole::Subscription;
        paid.subscription = domain::Subscription{2592000s, 250};
        std::vector<domain::Link> links{paid};
        for (int i = 0; i < 11; ++i)
            links.push_back(named(QString::number(i)));
        m_bench->showLinks(links);
        BulkDialog *dialog = begin(u"Revoke"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(startButton(*dialog).text(), u"Revoke 12 link(s)"_s);
        QTRY_VERIFY(testsupport::accessibleTextNamed(*dialog, u"Subscription links"_s)
                        .startsWith(u"1 of them"_s));
        QVERIFY(testsupport::accessibleTextNamed(*dialog, u"Duration"_s)
                    .startsWith(u"This takes about 12 s"_s));
        QTest::mouseClick(&startButton(*dialog), Qt::LeftButton);
        QTRY_COMPARE(m_bench->jobs->all().size(), std::size_t(1));
        runJob();
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 12);
    }

    /// A crash in the middle of two must not forget the second.
    void revokesTwoAsAJobToo()
    {
        domain::Link dead = named(u"Old"_s);
        dead.revoked = true;
        m_bench->showLinks({named(u"1"_s), named(u"2"_s), dead});
        BulkDialog *dialog = begin(u"Revoke"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(startButton(*dialog).text(), u"Revoke 2 link(s)"_s);
        QTest::mouseClick(&startButton(*dialog), Qt::LeftButton);
        QTRY_COMPARE(m_bench->jobs->all().size(), std::size_t(1));
        runJob();
        QCOMPARE(m_bench->calls("revokeChatInviteLink"), 2);
    }

    void actsOnOneLinkAtOnceAsBefore()
    {
        m_bench->showLinks(2);
        m_bench->select(u"1"_s);
        m_bench->trigger(u"Pause"_s);
        QTRY_COMPARE(m_bench->told(), u"Paused."_s);
        QVERIFY(!m_bench->window->findChild<BulkDialog *>());
        QVERIFY(m_bench->jobs->all().empty());
    }

    void saysWhyAValueCantBeSet()
    {
        domain::Link old = named(u"Old"_s);
        old.revoked = true;
        m_bench->showLinks({old});
        m_bench->select(u"Old"_s);
        QTRY_VERIFY(!m_bench->action(u"Set limit…"_s)->isEnabled());
        QVERIFY(m_bench->action(u"Set limit…"_s)->toolTip().contains(u"revoking is final"_s));
        QVERIFY(m_bench->action(u"Tag…"_s)->isEnabled());
    }

    void rotatesPrimaryLinks()
    {
        const QString before = m_bench->server.world()
                                   .primaryLink(testsupport::benchChat, testsupport::benchBot)
                                   ->text;
        m_bench->showLinks(1);
        m_bench->trigger(u"Rotate primary links…"_s);
        const BulkDialog *dialog = m_bench->dialog<BulkDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(startButton(*dialog).isEnabled());
        QTest::mouseClick(&startButton(*dialog), Qt::LeftButton);
        QTRY_COMPARE(m_bench->jobs->all().size(), std::size_t(1));
        runJob();
        QCOMPARE(m_bench->calls("exportChatInviteLink"), 1);
        QVERIFY(m_bench->server.world().findLink(before)->revoked);
    }

    void leavesOutChatsWhereTheBotMayNotRotate()
    {
        constexpr core::ChatId other{-1009999999999};
        ledger::Changes changes;
        changes.chats.push_back({other, domain::ChatKind::Channel, u"Acme <i>Jobs</i>"_s, {}, {}});
        changes.seats.push_back({{testsupport::benchBot, other},
                                 domain::SeatStatus::Administrator,
                                 false,
                                 m_bench->clock.now(),
                                 {}});
        QVERIFY(testsupport::wait(m_bench->ledger.write(std::move(changes))));
        m_bench->showLinks(1);
        m_bench->trigger(u"Rotate primary links…"_s);
        const BulkDialog *dialog = m_bench->dialog<BulkDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(lines(*dialog), QStringList{u"Acme News: not known → A new link"_s});
        QCOMPARE(startButton(*dialog).text(), u"Rotate 1 primary link(s)"_s);
        QCOMPARE(leftOut(*dialog).size(), 1);
        const auto &view = child<QTableView>(*dialog, "linksTableView");
        QCOMPARE(view.model()->index(0, 0).data().toString(), u"Acme <i>Jobs</i>"_s);
    }

    void readsThousandsInPages()
    {
        ledger::Changes changes;
        for (int i = 0; i < 3000; ++i) {
            domain::Link link = named(QString::number(i));
            link.seat = benchSeat;
            link.hash = u"Hash%1"_s.arg(i);
            link.url = u"https://t.me/+"_s + link.hash;
            changes.links.push_back(link);
        }
        QVERIFY(testsupport::wait(m_bench->ledger.write(std::move(changes))));
        m_bench->show();
        QTRY_COMPARE(m_bench->view().model()->rowCount(), 3000);
        const BulkDialog *dialog = begin(u"Pause"_s);
        QVERIFY(dialog);
        QTRY_COMPARE(startButton(*dialog).text(), u"Pause 3,000 link(s)"_s);
        QVERIFY(startButton(*dialog).isEnabled());
    }
};

QTEST_MAIN(BulkCommandsTest)
#include "tst_bulkcommands.moc"
