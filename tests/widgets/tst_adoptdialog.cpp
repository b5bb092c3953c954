// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/adoptdialog.h"

#include "domain/invitelink.h"
#include "services/adoption.h"
#include "services/linkbook.h"
#include "widgets/dialogbench.h"
#include "widgets/outcome.h"
#include "widgets/pasteedit.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using testsupport::benchBot;
using testsupport::child;
using widgets::AdoptDialog;

namespace {

const domain::SeatId news{benchBot, {-1001234567890}};
const domain::SeatId club{benchBot, {-1009876543210}};
const QString first = u"https://t.me/+aaaaaaaaaaaaaaaa"_s;
const QString second = u"https://t.me/+bbbbbbbbbbbbbbbb"_s;
const QString known = u"https://t.me/+cccccccccccccccc"_s;

} // namespace

class AdoptDialogTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::DialogBench>();
        QVERIFY(m_bench->open());
        m_adoption = std::make_unique<services::Adoption>(m_bench->ledger);
        m_book = std::make_unique<services::LinkBook>(m_bench->ledger, m_bench->clock);
        ledger::Changes changes;
        changes.bots.push_back({benchBot, u"Acme Invites"_s, u"acme_invites_bot"_s, false, {}, {}});
        changes.chats.push_back({news.chat, domain::ChatKind::Channel, u"Acme News"_s, {}, 12});
        changes.chats.push_back({club.chat, domain::ChatKind::Supergroup, u"Club"_s, {}, 3});
        for (const domain::SeatId &seat : {news, club})
            changes.seats.push_back({seat, domain::SeatStatus::Administrator, true, {}, {}});
        domain::Link link;
        link.seat = club;
        link.url = known;
        link.hash = domain::inviteHash(known);
        link.settings.name = u"Summer"_s;
        changes.links.push_back(link);
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
        QTRY_COMPARE(m_bench->catalogue.seats().size(), 2U);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_book.reset();
        m_adoption.reset();
        m_bench.reset();
    }

private:
    AdoptDialog &open(std::optional<domain::SeatId> seat = news)
    {
        m_dialog = std::make_unique<AdoptDialog>(
            AdoptDialog::Parts{*m_adoption, *m_book, m_bench->catalogue}, seat);
        m_dialog->show();
        testsupport::settle();
        return *m_dialog;
    }

    widgets::PasteEdit &edit() { return child<widgets::PasteEdit>(*m_dialog, "pasteEdit"); }
    QTableView &table() { return child<QTableView>(*m_dialog, "linksTableView"); }
    QComboBox &chat() { return child<QComboBox>(*m_dialog, "chatComboBox"); }
    QPushButton &button() { return child<QPushButton>(*m_dialog, "adoptButton"); }
    QString about() { return testsupport::accessibleTextNamed(*m_dialog, u"About the text"_s); }
    QString problem() { return testsupport::accessibleTextNamed(*m_dialog, u"Problem"_s); }

    /// The table's texts, cells parted by " | ".
    QStringList rows()
    {
        QStringList all;
        const QAbstractItemModel &model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            all += cells.join(u" | "_s);
        }
        return all;
    }

    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        edit().setFocus();
        QTest::keyClick(&edit(), Qt::Key_V, Qt::ControlModifier);
    }

    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QGuiApplication::sendEvent(m_dialog.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QGuiApplication::sendEvent(m_dialog.get(), &dropped);
        QVERIFY(dropped.isAccepted());
    }

    QString file(const QByteArray &content)
    {
        const QString path = m_bench->folder.filePath(u"links.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return path;
    }

    domain::Link inLedger(const QString &url)
    {
        const auto links = testsupport::wait(m_bench->ledger.linksByHash(domain::inviteHash(url)));
        return links && !links->empty() ? links->front() : domain::Link();
    }

    std::unique_ptr<testsupport::DialogBench> m_bench;
    std::unique_ptr<services::Adoption> m_adoption;
    std::unique_ptr<services::LinkBook> m_book;
    std::unique_ptr<AdoptDialog> m_dialog;

private Q_SLOTS:
    void adoptsPastedLinks()
    {
        AdoptDialog &dialog = open();
        QSignalSpy adopted(&dialog, &AdoptDialog::adopted);
        QVERIFY(edit().hasFocus());
        QVERIFY(!button().isEnabled());
        QCOMPARE(button().text(), u"&Adopt links"_s);
        paste(u"My links:\n"_s + first + u"\nand "_s + second + u"."_s);
        QTRY_COMPARE(table().model()->rowCount(), 3);
        QVERIFY(button().isEnabled());
        QVERIFY2(button().text().contains(u"2 link"_s), qPrintable(button().text()));
        QTest::mouseClick(&button(), Qt::LeftButton);
        QTRY_COMPARE(adopted.size(), 1);
        QCOMPARE(adopted[0][0].toInt(), 2);
        QVERIFY(!dialog.isVisible());
        for (const QString &url : {first, second}) {
            QCOMPARE(inLedger(url).seat, news);
            QCOMPARE(inLedger(url).url, url);
            QVERIFY(!inLedger(url).verified);
        }
        QVERIFY(m_bench->server.calls().empty()); // Telegram is not asked
    }

    void saysWhatWasFound()
    {
        open();
        paste(u"Links\n"_s + first + u' ' + known + u'\n' + first + u"\nt.me/+dddd…"_s);
        QTRY_COMPARE(table().model()->rowCount(), 5);
        QCOMPARE(
            rows(),
            (QStringList{u"No link | Links | "_s,
                         u"New | https://t.me/+aaaaaaaaaaaaaaaa | Acme News — @acme_invites_bot"_s,
                         u"Known | https://t.me/+cccccccccccccccc | "
                         "“Summer” in Club — @acme_invites_bot"_s,
                         u"Twice | https://t.me/+aaaaaaaaaaaaaaaa | "_s,
                         u"Truncated by Telegram | t.me/+dddd… | "
                         "Another administrator’s; it can’t be adopted"_s}));
        QVERIFY2(button().text().contains(u"1 link"_s), qPrintable(button().text()));
        edit().clear();
        QTRY_COMPARE(table().model()->rowCount(), 0);
        QVERIFY(!button().isEnabled());
    }

    void asksForTheChatOfEachLink()
    {
        AdoptDialog &dialog = open();
        QSignalSpy adopted(&dialog, &AdoptDialog::adopted);
        QCOMPARE(chat().currentText(), u"Acme News — @acme_invites_bot"_s);
        paste(first + u'\n' + second);
        QTRY_COMPARE(table().model()->rowCount(), 2);
        // A click opens the list; a choice counts at once.
        const QModelIndex cell = table().model()->index(1, 2);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(cell).center());
        auto *choice = table().viewport()->findChild<QComboBox *>();
        QVERIFY(choice);
        QCOMPARE(choice->currentText(), u"Acme News — @acme_invites_bot"_s);
        QTest::keyClick(choice, Qt::Key_Down);
        QTRY_COMPARE(cell.data().toString(), u"Club — @acme_invites_bot"_s);
        QTest::mouseClick(&button(), Qt::LeftButton);
        QTRY_COMPARE(adopted.size(), 1);
        QCOMPARE(adopted[0][0].toInt(), 2);
        QCOMPARE(inLedger(first).seat, news);
        QCOMPARE(inLedger(second).seat, club);
    }

    void setsTheChatOfAllWithOneControl()
    {
        open({});
        paste(first + u'\n' + second);
        QTRY_COMPARE(table().model()->rowCount(), 2);
        QCOMPARE(chat().currentIndex(), -1);
        QCOMPARE(rows()[0], u"New | "_s + first + u" | Not adopted"_s);
        QVERIFY(!button().isEnabled());
        chat().setFocus();
        QTest::keyClick(&chat(), Qt::Key_Down);
        QTRY_VERIFY(button().isEnabled());
        QVERIFY2(button().text().contains(u"2 link"_s), qPrintable(button().text()));
        const QString chosen = chat().currentText();
        QCOMPARE(rows()[1], u"New | "_s + second + u" | "_s + chosen);
    }

    void keepsTheChoiceWhenChatsAreReadAgain()
    {
        open(club);
        paste(first);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        ledger::Changes changes;
        changes.chats.push_back({news.chat, domain::ChatKind::Channel, u"Fresh news"_s, {}, 12});
        QVERIFY(testsupport::wait(m_bench->ledger.write(changes)));
        QTRY_VERIFY(chat().findText(u"Fresh news — @acme_invites_bot"_s) >= 0);
        QCOMPARE(chat().currentText(), u"Club — @acme_invites_bot"_s);
        QVERIFY(rows()[0].endsWith(u"Club — @acme_invites_bot"_s));
    }

    void takesADroppedText()
    {
        open();
        QMimeData data;
        data.setText(first);
        drop(data);
        QCOMPARE(edit().toPlainText(), first);
        QTRY_COMPARE(table().model()->rowCount(), 1);
    }

    void takesADroppedFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString text = u"Summer,"_s + first + u"\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QByteArray utf16("\xff\xfe");
        utf16 += QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
        QTest::newRow("UTF-16") << utf16;
    }

    void takesADroppedFile()
    {
        QFETCH(QByteArray, content);
        open();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(content))});
        drop(data);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QCOMPARE(edit().toPlainText(), QString(u"Summer,"_s + first + u"\n"_s));
        QVERIFY(about().isEmpty());
        QVERIFY(edit().isEnabled());
    }

    void takesAPastedFile()
    {
        open();
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(file(first.toUtf8()))});
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(&edit(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(table().model()->rowCount(), 1);
    }

    void staysQuickWithALongText()
    {
        AdoptDialog &dialog = open();
        QSignalSpy adopted(&dialog, &AdoptDialog::adopted);
        const QString filling = u"no link in this line at all\n"_s.repeated(5000);
        paste(filling + first + u'\n' + second);
        QTRY_VERIFY(button().isEnabled());
        QVERIFY(edit().toPlainText().isEmpty());
        QVERIFY2(about().contains(u"too long to be shown"_s), qPrintable(about()));
        QVERIFY2(about().contains(u"4,000 more line"_s), qPrintable(about()));
        QVERIFY(!about().contains(u"megabytes"_s));
        QTest::mouseClick(&button(), Qt::LeftButton);
        QTRY_COMPARE(adopted.size(), 1);
        QVERIFY(!inLedger(second).url.isEmpty());
    }

    void saysThatItReadsTenMegabytes()
    {
        open();
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(file(first.toUtf8() + QByteArray(10 * 1024 * 1024, '\n')))});
        drop(data);
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), 1, 20000);
        QVERIFY2(about().contains(u"10 megabytes"_s), qPrintable(about()));
        // What is typed takes its place.
        QTest::keyClicks(&edit(), u"x"_s);
        QTRY_VERIFY(about().isEmpty());
    }

    void saysThatAFileCouldNotBeRead()
    {
        open();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_bench->folder.path())});
        drop(data);
        QTRY_VERIFY2(problem().contains(u"could not be read"_s), qPrintable(problem()));
        QVERIFY(edit().isEnabled());
        paste(first);
        QTRY_VERIFY(button().isEnabled());
        QVERIFY(!child<widgets::Outcome>(*m_dialog, "problemOutcome").isVisible());
    }

    void saysThatTheLedgerDidNotTakeThem()
    {
        AdoptDialog &dialog = open();
        QSignalSpy adopted(&dialog, &AdoptDialog::adopted);
        paste(first);
        QTRY_VERIFY(button().isEnabled());
        // The seat goes away for good while the window is open.
        const domain::SeatId nowhere{{999}, {-1}};
        table().model()->setData(table().model()->index(0, 2), QVariant::fromValue(nowhere),
                                 models::AdoptionTable::SeatRole);
        QTest::mouseClick(&button(), Qt::LeftButton);
        QTRY_VERIFY2(problem().contains(u"could not be read or written"_s), qPrintable(problem()));
        QVERIFY(dialog.isVisible());
        QVERIFY(adopted.isEmpty());
        QVERIFY(inLedger(first).url.isEmpty());
        QVERIFY(edit().isEnabled());
    }

    void showsAStrangersTextAsText()
    {
        open();
        paste(u"<b>bold</b> \u202Egpj.exe"_s);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QCOMPARE(rows()[0], u"No link | <b>bold</b> gpj.exe | "_s);
        for (const QLabel *label : m_dialog->findChildren<widgets::TextLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void closesWithoutAdopting()
    {
        AdoptDialog &dialog = open();
        paste(first);
        QTRY_VERIFY(button().isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        testsupport::settle();
        QVERIFY(inLedger(first).url.isEmpty());
    }

    void namesEverythingForScreenReaders()
    {
        AdoptDialog &dialog = open();
        QCOMPARE(dialog.windowTitle(), u"Adopt links"_s);
        QCOMPARE(child<QLabel>(dialog, "textLabel").buddy(), &edit());
        QCOMPARE(child<QLabel>(dialog, "chatLabel").buddy(), &chat());
        paste(first + u'\n' + second);
        QTRY_VERIFY(button().isEnabled());
        QCOMPARE(QAccessible::queryAccessibleInterface(&button())->text(QAccessible::Name),
                 u"Adopt links"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&table())->text(QAccessible::Name),
                 u"Links found"_s);
        QVERIFY(child<QLabel>(dialog, "explanationLabel").text().contains(u"Unverified"_s));
        QVERIFY(child<QLabel>(dialog, "explanationLabel").text().contains(u"all four"_s));
    }
};

QTEST_MAIN(AdoptDialogTest)
#include "tst_adoptdialog.moc"
