// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/whoselinkdialog.h"

#include "widgets/dialogbench.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using services::Whose;
using testsupport::benchBot;
using testsupport::child;
using widgets::WhoseLinkDialog;

namespace {

const domain::SeatId news{benchBot, {-1001234567890}};
const domain::SeatId elsewhere{{77}, {-1}};

domain::Link link(const QString &hash, const QString &name, const domain::SeatId &seat = news)
{
    domain::Link link;
    link.seat = seat;
    link.hash = hash;
    link.url = u"https://t.me/+"_s + hash;
    link.settings.name = name;
    return link;
}

Whose guess()
{
    Whose whose;
    whose.kind = Whose::Kind::Guess;
    whose.asked = u"https://t.me/+Summer…"_s;
    whose.truncated = true;
    whose.links = {link(u"SummerA"_s, u"<b>Poster</b>"_s), link(u"SummerB"_s, {}, elsewhere)};
    whose.links[1].revoked = true;
    return whose;
}

} // namespace

class WhoseLinkDialogTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::DialogBench>();
        QVERIFY(m_bench->open());
        ledger::Changes changes;
        changes.bots.push_back({benchBot, u"Acme Invites"_s, u"acme_invites_bot"_s, false, {}, {}});
        changes.chats.push_back({news.chat, domain::ChatKind::Channel, u"Acme News"_s, {}, 12});
        changes.seats.push_back({news, domain::SeatStatus::Administrator, true, {}, {}});
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
        QTRY_VERIFY(m_bench->catalogue.seat(news));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

private:
    WhoseLinkDialog &open(const Whose &whose = guess())
    {
        m_dialog = std::make_unique<WhoseLinkDialog>(whose, m_bench->catalogue, m_bench->clock);
        m_dialog->show();
        testsupport::settle();
        return *m_dialog;
    }
    QTableWidget &table() { return child<QTableWidget>(*m_dialog, "linksTableWidget"); }
    QStringList row(int row)
    {
        QStringList cells;
        for (int column = 0; column < table().columnCount(); ++column)
            cells += table().item(row, column)->text();
        return cells;
    }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<WhoseLinkDialog> m_dialog;

private Q_SLOTS:
    void showsWhatTheLinkMayBe()
    {
        const WhoseLinkDialog &dialog = open();
        QCOMPARE(dialog.windowTitle(), u"Whose link is this?"_s);
        QCOMPARE(testsupport::accessibleTextNamed(dialog, u"Link asked about"_s),
                 u"https://t.me/+Summer…"_s);
        const QString told = testsupport::accessibleTextNamed(dialog, u"Guess"_s);
        QVERIFY2(told.contains(u"a guess"_s), qPrintable(told));
        QVERIFY(!told.contains(u"50"_s));
        QCOMPARE(table().rowCount(), 2);
        QCOMPARE(row(0),
                 (QStringList{u"Active"_s, u"<b>Poster</b>"_s, u"https://t.me/+SummerA"_s,
                              u"Acme News"_s, u"@acme_invites_bot"_s}));
        QCOMPARE(row(1),
                 (QStringList{u"Revoked"_s, u"Unnamed"_s, u"https://t.me/+SummerB"_s,
                              u"Removed from Gatehouse"_s, QString()}));
    }

    void letsOneBeChosenByKeyboard()
    {
        WhoseLinkDialog &dialog = open();
        QSignalSpy chosen(&dialog, &WhoseLinkDialog::linkChosen);
        QVERIFY(table().hasFocus());
        QTest::keyClick(&table(), Qt::Key_Down);
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<domain::Link>(), guess().links[1]);
        QVERIFY(!dialog.isVisible());
    }

    void letsOneBeChosenByMouse()
    {
        WhoseLinkDialog &dialog = open();
        QSignalSpy chosen(&dialog, &WhoseLinkDialog::linkChosen);
        const QPoint place = table().visualItemRect(table().item(0, 1)).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
        QVERIFY(chosen.isEmpty());
        QTest::mouseClick(&child<QPushButton>(dialog, "showButton"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<domain::Link>(), guess().links[0]);
    }

    void choosesNothingWhenClosed()
    {
        WhoseLinkDialog &dialog = open();
        QSignalSpy chosen(&dialog, &WhoseLinkDialog::linkChosen);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(chosen.isEmpty());
    }

    void saysThatThereAreMore()
    {
        Whose many = guess();
        many.links.assign(50, many.links.front());
        const WhoseLinkDialog &dialog = open(many);
        QVERIFY(testsupport::accessibleTextNamed(dialog, u"Guess"_s).contains(u"first 50"_s));
    }

    void readsNoToolTipAsHtml()
    {
        open();
        QVERIFY(table().item(0, 1)->toolTip().contains(u"&lt;b&gt;"_s));
    }

    void hasWordsForWhatNeedsNoChoice()
    {
        Whose whose;
        QVERIFY(widgets::whoseLinkText(whose).contains(u"not an invite link"_s));
        whose.kind = Whose::Kind::NotHere;
        whose.asked = u"https://t.me/+\u202EabcHash"_s;
        QVERIFY(widgets::whoseLinkText(whose).contains(u"https://t.me/+abcHash"_s));
        QVERIFY(widgets::whoseLinkText(whose).contains(u"Adopt links"_s));
        whose.truncated = true;
        QVERIFY(!widgets::whoseLinkText(whose).contains(u"Adopt links"_s));
        QVERIFY(widgets::whoseLinkText(whose).contains(u"begins like"_s));
        whose.kind = Whose::Kind::Exact;
        QVERIFY(widgets::whoseLinkText(whose).isEmpty());
        whose.kind = Whose::Kind::Guess;
        QVERIFY(widgets::whoseLinkText(whose).isEmpty());
    }
};

QTEST_MAIN(WhoseLinkDialogTest)
#include "tst_whoselinkdialog.moc"
