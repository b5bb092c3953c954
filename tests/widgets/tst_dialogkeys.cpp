// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/windowbench.h"

#include <QAccessible>
#include <QDialog>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// A combo box is called by its value; its label is a relation.
bool isNamed(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face
        && (!face->text(QAccessible::Name).isEmpty()
            || !face->text(QAccessible::Description).isEmpty()
            || !face->relations(QAccessible::Label).isEmpty());
}

QString described(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

QRect placeIn(const QWidget &window, const QWidget *widget)
{
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

/// Where Tab leads to from where the focus is until it comes round.
QList<QWidget *> walk(QWidget &window)
{
    QList<QWidget *> stops;
    for (int i = 0; i < 200; ++i) {
        QWidget *focus = window.focusWidget();
        if (!focus || stops.contains(focus))
            break;
        stops += focus;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return stops;
}

/// Whether somebody who reads comes to b after a.
bool isInReadingOrder(const QRect &a, const QRect &b)
{
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    const bool sameLine = shared > std::min(a.height(), b.height()) / 2;
    const bool nextColumn = b.left() >= a.right();
    return nextColumn || (sameLine ? b.left() >= a.left() : b.top() >= a.top());
}

} // namespace

/// Every dialog that the main window opens, and the window, walked through with Tab.
class DialogKeysTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::WindowBench>();
        QVERIFY(m_bench->start());
        domain::Link press;
        press.settings.name = u"Press"_s;
        domain::Link asked;
        asked.settings.name = u"Asked"_s;
        asked.settings.approval = true;
        m_bench->showLinks({press, asked});
        m_bench->select(u"Press"_s);
    }

    void cleanup() { m_bench.reset(); }

private:
    QDialog *openDialog() const
    {
        QDialog *found = nullptr;
        const auto isThere = [&] {
            for (QDialog *dialog : m_bench->window->findChildren<QDialog *>()) {
                if (dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        };
        return QTest::qWaitFor(isThere) ? found : nullptr;
    }

    std::unique_ptr<testsupport::WindowBench> m_bench;

private Q_SLOTS:
    void leadsThroughADialog_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("link");
        for (const char *action : {"Add bot…",
                                   "Add chat…",
                                   "Replace token…",
                                   "Preferences…",
                                   "New link…",
                                   "New subscription link…",
                                   "Create many…",
                                   "Adopt links…",
                                   "Close the gate…",
                                   "Listen for joins…",
                                   "Check rights",
                                   "QR code…",
                                   "Edit…",
                                   "Duplicate…",
                                   "Set expiry…",
                                   "Set limit…",
                                   "Set approval…",
                                   "Tag…",
                                   "Keyboard shortcuts",
                                   "About Gatehouse"})
            QTest::newRow(action) << QString::fromUtf8(action) << u"Press"_s;
        QTest::newRow("Rules for requests…") << u"Rules for requests…"_s << u"Asked"_s;
    }

    void leadsThroughADialog()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, link);
        m_bench->select(link);
        m_bench->trigger(action);
        QDialog *dialog = openDialog();
        QVERIFY2(dialog, "no dialog came");
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        testsupport::settle();
        QVERIFY(!dialog->windowTitle().isEmpty());
        QVERIFY2(dialog->focusWidget(), "nothing has the focus");
        QList<QWidget *> stops = walk(*dialog);
        QVERIFY(!stops.isEmpty());
        for (QWidget *stop : stops) {
            QVERIFY2(stop->isVisible() && stop->isEnabled(), qPrintable(described(stop)));
            QVERIFY2(isNamed(stop), qPrintable(described(stop)));
        }
        // It may begin anywhere and goes round from there.
        const auto first = std::find_if(stops.begin(), stops.end(), [&](QWidget *one) {
            return std::all_of(stops.begin(), stops.end(), [&](QWidget *other) {
                return isInReadingOrder(placeIn(*dialog, one), placeIn(*dialog, other));
            });
        });
        QVERIFY2(first != stops.end(), "nothing stands before the rest");
        std::rotate(stops.begin(), first, stops.end());
        for (qsizetype i = 1; i < stops.size(); ++i) {
            QVERIFY2(isInReadingOrder(placeIn(*dialog, stops[i - 1]), placeIn(*dialog, stops[i])),
                     qPrintable(described(stops[i - 1]) + u" → "_s + described(stops[i])));
        }
    }

    void leadsThroughTheWindow()
    {
        QWidget &window = *m_bench->window;
        const QList<QWidget *> stops = walk(window);
        QVERIFY(stops.size() > 8);
        for (QWidget *stop : stops) {
            QVERIFY2(stop->isVisible() && stop->isEnabled(), qPrintable(described(stop)));
            QVERIFY2(isNamed(stop), qPrintable(described(stop)));
        }
        // From pane to pane, each once: the window is read like a page with columns.
        const auto paneOf = [&](const QWidget *widget) {
            for (const char *pane : {"sidebar", "chatPage", "inspector"}) {
                if (testsupport::child<QWidget>(window, pane).isAncestorOf(widget))
                    return QString::fromLatin1(pane);
            }
            return QString();
        };
        QStringList panes;
        for (QWidget *stop : stops) {
            if (panes.isEmpty() || panes.last() != paneOf(stop))
                panes += paneOf(stop);
        }
        panes.removeAll(QString());
        if (panes.size() > 1 && panes.first() == panes.last())
            panes.removeLast(); // it began in the middle of it
        QCOMPARE(panes.size(), 3);
        QVERIFY2(nameOf(stops.front()) == u"Links"_s, qPrintable(nameOf(stops.front())));
    }

    void goesFromPaneToPane()
    {
        QWidget &window = *m_bench->window;
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(
            testsupport::child<QWidget>(window, "inspector").isAncestorOf(window.focusWidget()));
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_bench->view().hasFocus());
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(testsupport::child<QWidget>(window, "chatsTreeView").hasFocus());
        m_bench->trigger(u"Copy link"_s);
        QTRY_VERIFY(!m_bench->told().isEmpty());
        QTest::keyClick(&window, Qt::Key_F6); // the page
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(nameOf(window.focusWidget()), u"Close message"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QVERIFY(m_bench->view().hasFocus());
    }

    void findsAChatByItsFirstLetters()
    {
        auto &tree = testsupport::child<QTreeView>(*m_bench->window, "chatsTreeView");
        tree.setFocus();
        tree.setCurrentIndex(tree.model()->index(0, 0));
        QTest::keyClicks(&tree, u"acm"_s);
        QCOMPARE(tree.currentIndex().data().toString(), u"Acme News"_s);
    }

    void findsALinkByItsFirstLetters()
    {
        QTest::keyClick(&m_bench->view(), Qt::Key_A);
        QTRY_COMPARE(m_bench->view().currentIndex().siblingAtColumn(1).data().toString(),
                     u"Asked"_s);
        m_bench->clock.advance(std::chrono::seconds(2));
        QTest::keyClicks(&m_bench->view(), u"pre"_s);
        QTRY_COMPARE(m_bench->view().currentIndex().siblingAtColumn(1).data().toString(),
                     u"Press"_s);
        m_bench->clock.advance(std::chrono::seconds(2));
        QTest::keyClicks(&m_bench->view(), u"zz"_s);
        testsupport::settle();
        QCOMPARE(m_bench->view().currentIndex().siblingAtColumn(1).data().toString(), u"Press"_s);
    }
};

QTEST_MAIN(DialogKeysTest)
#include "tst_dialogkeys.moc"
