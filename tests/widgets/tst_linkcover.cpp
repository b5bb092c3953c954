// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linkcover.h"

#include "widgets/linkdelegate.h"
#include "widgets/linkedit.h"
#include "widgets/qrcode.h"
#include "widgets/qrdialog.h"
#include "widgets/texts.h"
#include "widgets/windowbench.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;
using testsupport::child;
using testsupport::WindowBench;
using widgets::areLinksHidden;
using widgets::coveredLink;
using widgets::coveredText;
using widgets::LinkEdit;
using widgets::QrView;

namespace {

void collect(QAccessibleInterface *face, QStringList &all)
{
    if (!face)
        return;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        all += face->text(kind);
    if (auto *text = face->textInterface())
        all += text->text(0, text->characterCount());
    for (int i = 0; i < face->childCount(); ++i)
        collect(face->child(i), all);
}

/// Everything that can be read in the program's windows, and in their tool tips.
QStringList everythingOnTheScreen()
{
    QStringList all;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        all += window->windowTitle();
        collect(QAccessible::queryAccessibleInterface(window), all);
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            all += {widget->toolTip(), widget->statusTip(), widget->whatsThis()};
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                all += label->text();
            if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
                for (int i = 0; i < box->count(); ++i)
                    all += box->itemText(i);
            }
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            if (!view || !view->model())
                continue;
            const QAbstractItemModel &model = *view->model();
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                           Qt::AccessibleDescriptionRole, Qt::StatusTipRole})
                        all += model.index(row, column).data(role).toString();
                }
            }
        }
    }
    return all;
}

} // namespace

class LinkCoverTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void cleanup()
    {
        m_bench.reset();
        widgets::setLinksHidden(false);
    }

private:
    void open()
    {
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(m_bench->start());
        m_bench->rotation->setDelay(std::chrono::seconds(0));
        m_bench->retirement->setDelay(std::chrono::seconds(0));
        m_bench->showLinks(3);
        m_bench->select(u"1"_s);
    }
    QStringList hashes() const
    {
        QStringList all;
        for (const auto &[hash, link] : m_bench->server.world().links)
            all += link.hash;
        return all;
    }
    /// The first line with a hash that can be read somewhere; empty for none.
    QString readable() const
    {
        const QStringList screen = everythingOnTheScreen();
        for (const QString &hash : hashes()) {
            // The beginning of a link is enough to be told by.
            const QStringList lines = screen.filter(hash.first(5));
            if (!lines.isEmpty())
                return lines.front();
        }
        return {};
    }

    std::unique_ptr<WindowBench> m_bench;

private Q_SLOTS:
    void coversLinksInTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("covered");
        const QString dots = coveredLink();
        QTest::newRow("none") << u"t.me/acme and +123"_s << u"t.me/acme and +123"_s;
        QTest::newRow("alone") << u"https://t.me/+AbC-d_e"_s << dots;
        QTest::newRow("cut") << u"t.me/+AbC…"_s << dots;
        QTest::newRow("old form") << u"https://t.me/joinchat/AbCdE"_s << dots;
        QTest::newRow("other host") << u"http://telegram.me/+AbCdE"_s << dots;
        QTest::newRow("other scheme") << u"tg://join?invite=AbCdE"_s << dots;
        QTest::newRow("in a sentence")
            << u"It is https://t.me/+AbCdE."_s << QString(u"It is "_s + dots + u'.');
        QTest::newRow("two") << u"t.me/+Ab → t.me/+Cd"_s << QString(dots + u" → "_s + dots);
    }
    void coversLinksInTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, covered);
        QCOMPARE(coveredText(text), text);
        widgets::setLinksHidden(true);
        QCOMPARE(coveredText(text), covered);
        QCOMPARE(widgets::foreign(text), covered);
        const widgets::RealLinks real; // for a file
        QCOMPARE(coveredText(text), text);
    }

    void showsNoLinkAnywhereInTheWindow()
    {
        open();
        m_bench->trigger(u"Rotate primary link"_s);
        QTRY_COMPARE(m_bench->calls("exportChatInviteLink"), 1);
        QTRY_VERIFY(child<LinkEdit>(*m_bench->window, "primaryLinkLineEdit")
                        .text()
                        .startsWith("https://"_L1));
        m_bench->trigger(u"Rotate"_s);
        QTRY_VERIFY(m_bench->headline().contains(u"rotated"_s));
        QTRY_VERIFY(!readable().isEmpty());

        m_bench->trigger(u"Hide links"_s);
        QVERIFY(m_bench->preferences.hidesLinks());
        testsupport::settle();
        QCOMPARE(readable(), QString());
        for (const QString &part :
             {u"Join requests"_s, u"Statistics"_s, u"Activity"_s, u"Links"_s}) {
            m_bench->trigger(part);
            QTest::qWait(0);
            testsupport::settle();
            QCOMPARE(readable(), QString());
        }
        m_bench->trigger(u"Copy link"_s); // says so in a toast
        m_bench->trigger(u"Command palette…"_s);
        child<QLineEdit>(*m_bench->window, "paletteLineEdit").setText(u"1"_s);
        auto &results = child<QListView>(*m_bench->window, "paletteListView");
        QTRY_VERIFY(results.model()->rowCount() > 0);
        testsupport::settle();
        QCOMPARE(readable(), QString());
        QVERIFY(!everythingOnTheScreen().filter(coveredLink()).isEmpty());
    }

    void showsNoLinkInWhatHappensAfterwards()
    {
        open();
        m_bench->trigger(u"Hide links"_s);
        for (const QString &name : {u"2"_s, u"3"_s}) {
            m_bench->select(name);
            testsupport::settle();
            QCOMPARE(readable(), QString());
        }
        m_bench->trigger(u"Rotate"_s);
        QTRY_VERIFY(m_bench->headline().contains(u"rotated"_s));
        QCOMPARE(readable(), QString());
        for (const QString &dialog : {u"Edit…"_s, u"QR code…"_s, u"Duplicate…"_s}) {
            m_bench->select(u"2"_s);
            m_bench->trigger(dialog);
            QTRY_VERIFY(QApplication::activeModalWidget());
            testsupport::settle();
            QCOMPARE(readable(), QString());
            QApplication::activeModalWidget()->close();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        }
    }

    void copiesAndFindsAsEver()
    {
        open();
        m_bench->trigger(u"Hide links"_s);
        QGuiApplication::clipboard()->clear();
        m_bench->trigger(u"Copy link"_s);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith("https://t.me/+"_L1));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(!copied.contains(u'•'));
        QGuiApplication::clipboard()->clear();
        auto &field = child<LinkEdit>(*m_bench->window, "inspectorLinkLineEdit");
        field.setFocus();
        field.selectAll();
        m_bench->trigger(u"Copy link"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), copied);
        child<QLineEdit>(*m_bench->window, "searchLineEdit").setText(copied.mid(14, 8));
        QTRY_COMPARE(m_bench->view().model()->rowCount(), 1);
    }

    void showsLinksAgain()
    {
        open();
        auto &link = child<LinkEdit>(*m_bench->window, "inspectorLinkLineEdit");
        m_bench->trigger(u"Hide links"_s);
        QCOMPARE(link.text(), coveredLink());
        m_bench->trigger(u"Hide links"_s);
        QVERIFY(link.text().startsWith("https://t.me/+"_L1));
        QVERIFY(!readable().isEmpty());
    }

    void remembersTheChoice()
    {
        m_bench = std::make_unique<WindowBench>();
        QVERIFY(m_bench->start());
        m_bench->preferences.setHidesLinks(true);
        m_bench->showLinks(1);
        QVERIFY(m_bench->action(u"Hide links"_s)->isChecked());
        m_bench->select(u"1"_s);
        testsupport::settle();
        QCOMPARE(readable(), QString());
    }

    void paintsAllCoveredLinksAlike()
    {
        open();
        const auto picture = [this](const QString &name) {
            m_bench->select(name);
            const QModelIndex index = m_bench->view().currentIndex().siblingAtColumn(
                static_cast<int>(domain::LinkColumn::Link));
            QImage image(300, 34, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            widgets::LinkDelegate(m_bench->clock).paint(&painter, option, index);
            return image;
        };
        QVERIFY(picture(u"1"_s) != picture(u"2"_s));
        widgets::setLinksHidden(true);
        QCOMPARE(picture(u"1"_s), picture(u"2"_s));
    }

    void copiesTheLinkOutOfItsField()
    {
        LinkEdit edit;
        edit.setLink(u"https://t.me/+AbCdE"_s);
        edit.show();
        widgets::setLinksHidden(true);
        QCOMPARE(edit.text(), coveredLink());
        edit.selectAll();
        QTest::keySequence(&edit, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://t.me/+AbCdE"_s);
        // What stands there when no link is known stays.
        edit.setLink(u"Not known yet."_s);
        QCOMPARE(edit.text(), u"Not known yet."_s);
    }

    void coversAQrCodeUntilItIsWanted()
    {
        QrView view;
        view.resize(200, 200);
        view.setText(u"https://t.me/+AbCdE"_s);
        view.show();
        const QImage open = view.grab().toImage();
        auto &show = child<QPushButton>(view, "showCodeButton");
        QVERIFY(!show.isVisible());
        widgets::setLinksHidden(true);
        QVERIFY(show.isVisible());
        QVERIFY(!view.accessibleDescription().contains(u"AbCdE"_s));
        const QImage covered = view.grab().toImage();
        QVERIFY(covered != open);
        view.setText(u"https://t.me/+FgHiJ"_s);
        QCOMPARE(view.grab().toImage(), covered);
        view.setText(u"https://t.me/+AbCdE"_s);
        QTest::mouseClick(&show, Qt::LeftButton);
        QVERIFY(!show.isVisible());
        QCOMPARE(view.grab().toImage(), open);
        // Another link is another click.
        view.setText(u"https://t.me/+FgHiJ"_s);
        QVERIFY(show.isVisible());
        widgets::setLinksHidden(false);
        QVERIFY(!show.isVisible());
    }
};

QTEST_MAIN(LinkCoverTest)
#include "tst_linkcover.moc"
