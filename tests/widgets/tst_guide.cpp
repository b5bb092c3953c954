// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/addbotdialog.h"
#include "widgets/guide.h"
#include "widgets/guideview.h"
#include "widgets/guidewindow.h"
#include "widgets/windowbench.h"

#include "support/testing.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;
using testsupport::child;
using widgets::GuideView;
using widgets::GuideWindow;

namespace {

/// Takes what would go to the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

QString named(QString text)
{
    return text.remove(u'&');
}

} // namespace

class GuideTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::WindowBench>();
        QVERIFY(m_bench->start());
    }

    void cleanup()
    {
        m_guide.reset();
        m_bench.reset();
    }

private:
    void open(const widgets::GuidePlace &place = {})
    {
        m_guide = std::make_unique<GuideWindow>(m_bench->preferences);
        m_guide->open(place);
        QVERIFY(QTest::qWaitForWindowActive(m_guide.get()));
    }

    GuideView &view() const { return child<GuideView>(*m_guide, "guideView"); }
    QLineEdit &search() const { return child<QLineEdit>(*m_guide, "guideSearchEdit"); }
    QListWidget &list() const { return child<QListWidget>(*m_guide, "guideListWidget"); }
    QToolButton &button(const char *name) const { return child<QToolButton>(*m_guide, name); }

    /// The guide that F1 opened.
    static GuideWindow *shown()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *guide = qobject_cast<GuideWindow *>(window); guide && guide->isVisible())
                return guide;
        }
        return nullptr;
    }

    std::unique_ptr<testsupport::WindowBench> m_bench;
    std::unique_ptr<GuideWindow> m_guide;

private Q_SLOTS:
    void beginsWithTheFirstPage()
    {
        open();
        QCOMPARE(m_guide->windowTitle(), u"Guide"_s);
        QVERIFY(!m_guide->isModal());
        QCOMPARE(view().page(), u"start"_s);
        QCOMPARE(list().count(), 6);
        QCOMPARE(list().currentRow(), 0);
        QVERIFY(view().toPlainText().contains(u"@BotFather"_s));
        QVERIFY(!button("guideBackButton").isEnabled());
    }

    void showsThePageThatIsChosen()
    {
        open();
        list().setCurrentRow(3);
        QCOMPARE(view().page(), u"raid"_s);
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(view().page(), u"team"_s);
    }

    void goesBackAndForward()
    {
        open();
        list().setCurrentRow(1);
        QVERIFY(button("guideBackButton").isEnabled());
        button("guideBackButton").click();
        QCOMPARE(view().page(), u"start"_s);
        QCOMPARE(list().currentRow(), 0);
        QVERIFY(button("guideForwardButton").isEnabled());
        button("guideForwardButton").click();
        QCOMPARE(view().page(), u"links"_s);
    }

    void followsLinksBetweenPages()
    {
        open();
        Q_EMIT view().anchorClicked(QUrl(u"team.md#listen-for-joins"_s));
        QCOMPARE(view().page(), u"team"_s);
        QVERIFY(view().verticalScrollBar()->value() > 0);
        QCOMPARE(view().textCursor().block().text(), u"Listen for joins"_s);
    }

    void reachesLinksByTheKeyboard()
    {
        open();
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Tab);
        QVERIFY(view().textCursor().charFormat().isAnchor());
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(view().page(), u"team"_s);
    }

    void opensNothingButHttpsAndItsOwnPages_data()
    {
        QTest::addColumn<QUrl>("link");
        QTest::addColumn<int>("opened");
        QTest::newRow("https") << QUrl(u"https://core.telegram.org/bots"_s) << 1;
        QTest::newRow("http") << QUrl(u"http://example.org"_s) << 0;
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << 0;
        QTest::newRow("no page") << QUrl(u"missing.md"_s) << 0;
        QTest::newRow("script") << QUrl(u"javascript:alert(1)"_s) << 0;
    }
    void opensNothingButHttpsAndItsOwnPages()
    {
        QFETCH(const QUrl, link);
        QFETCH(const int, opened);
        open();
        Browser browser;
        Q_EMIT view().anchorClicked(link);
        QCOMPARE(browser.opened.size(), opened);
        QCOMPARE(view().page(), u"start"_s);
        QVERIFY(!view().toPlainText().isEmpty());
    }

    void findsInAllPagesAndMarksWhatItFound()
    {
        open();
        search().setText(u"keychain"_s);
        QVERIFY(list().count() >= 2);
        QVERIFY(list().item(0)->text().contains(u"keychain"_s));
        const auto &found = child<widgets::TextLabel>(*m_guide, "guideFoundText");
        QVERIFY(found.isVisible());
        QVERIFY(!view().extraSelections().isEmpty()); // it stands in the page that is shown

        QTest::keyClick(&search(), Qt::Key_Return);
        QCOMPARE(list().currentRow(), 0);
        const int first = view().textCursor().blockNumber();
        QTest::keyClick(&search(), Qt::Key_Return);
        QCOMPARE(list().currentRow(), 1);
        QVERIFY(view().textCursor().blockNumber() != first || view().page() != u"start"_s);
        for (int i = 2; i < list().count(); ++i)
            QTest::keyClick(&search(), Qt::Key_Return);
        QCOMPARE(view().page(), u"privacy"_s);
        QCOMPARE(view().extraSelections().constFirst().cursor.selectedText().toLower(),
                 u"keychain"_s);
        QTest::keyClick(&search(), Qt::Key_Return);
        QCOMPARE(list().currentRow(), 0); // round again

        QTest::keyClick(&search(), Qt::Key_Escape);
        QCOMPARE(list().count(), 6);
        QVERIFY(view().extraSelections().isEmpty());
        QVERIFY(!found.isVisible());
    }

    void saysThatNothingWasFound()
    {
        open();
        search().setText(u"zyxwvut"_s);
        QCOMPARE(list().count(), 0);
        QVERIFY(child<widgets::TextLabel>(*m_guide, "guideFoundText")
                    .fullText()
                    .startsWith(u"Nothing found"_s));
        QTest::keyClick(&search(), Qt::Key_Return);
        QCOMPARE(view().page(), u"start"_s);
    }

    void makesTextLargerAndSmaller()
    {
        open();
        const auto size = [this] {
            return view().document()->defaultFont().pointSizeF();
        };
        const qreal usual = size();
        QTest::keyClick(m_guide.get(), Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(size() > usual);
        QTest::keyClick(m_guide.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(size(), usual);
        QTest::keyClick(m_guide.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTRY_VERIFY(size() < usual);
        for (int i = 0; i < 10; ++i)
            button("guideSmallerButton").click();
        QCOMPARE(view().zoom(), GuideView::leastZoom);
        QVERIFY(!button("guideSmallerButton").isEnabled());
    }

    void remembersPageAndZoom()
    {
        open();
        list().setCurrentRow(2);
        button("guideLargerButton").click();
        m_guide->close();
        open();
        QCOMPARE(view().page(), u"campaign"_s);
        QCOMPARE(view().zoom(), 110);
    }

    void fitsPicturesIntoTheWindow()
    {
        open();
        for (const int width : {1200, 520}) {
            m_guide->resize(width, 600);
            QTRY_COMPARE(m_guide->width(), width);
            int pictures = 0;
            const QTextDocument &page = *view().document();
            for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    if (!it.fragment().charFormat().isImageFormat())
                        continue;
                    ++pictures;
                    const auto picture = it.fragment().charFormat().toImageFormat();
                    QVERIFY(picture.width() > 0);
                    QVERIFY(picture.width() <= view().viewport()->width());
                    const auto image = [&] {
                        return page.resource(QTextDocument::ImageResource, QUrl(picture.name()))
                            .value<QImage>();
                    };
                    const int pixels =
                        QSizeF(picture.width() * view().devicePixelRatioF(), 1).toSize().width();
                    QTRY_COMPARE(image().width(), pixels);
                }
            }
            QCOMPARE(pictures, 2);
        }
    }

    void opensByF1InTheWindow()
    {
        m_bench->show();
        QTest::keyClick(m_bench->window.get(), Qt::Key_F1);
        QTRY_VERIFY(shown());
        QCOMPARE(child<GuideView>(*shown(), "guideView").page(), u"start"_s);
    }

    void opensWhatConcernsADialogByF1InIt()
    {
        m_bench->showLinks(1);
        m_bench->trigger(u"New link…"_s);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_bench->window->findChild<QDialog *>(u"LinkDialog"_s)));
        QTRY_VERIFY(dialog->isActiveWindow());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_F1);
        QTRY_VERIFY(shown());
        auto &page = child<GuideView>(*shown(), "guideView");
        QCOMPARE(page.page(), u"links"_s);
        QCOMPARE(page.textCursor().block().text(), u"Make and edit a link"_s);
        // The dialog does not block it.
        QTest::mouseClick(&child<QToolButton>(*shown(), "guideLargerButton"), Qt::LeftButton);
        QCOMPARE(page.zoom(), 110);
        QVERIFY(dialog->isVisible());
    }

    void staysWhereItIsWhenTheWindowIsMadeAnew()
    {
        m_bench->show();
        QTest::keyClick(m_bench->window.get(), Qt::Key_F1);
        QTRY_VERIFY(shown());
        child<QListWidget>(*shown(), "guideListWidget").setCurrentRow(3);
        const std::unique_ptr<widgets::MainWindow> old = std::move(m_bench->window);
        m_bench->makeWindow();
        m_bench->window->fill();
        m_bench->window->takeOver(*old);
        QTRY_VERIFY(shown());
        QCOMPARE(child<GuideView>(*shown(), "guideView").page(), u"raid"_s);
    }

    void namesMenusAsTheProgramDoes()
    {
        m_bench->show();
        QStringList there;
        const auto menus = m_bench->window->menuBar()->actions();
        for (const QAction *menu : menus) {
            const auto items = menu->menu()->actions();
            for (const QAction *item : items)
                there += named(menu->text()) + u" → "_s + named(item->text());
        }
        static const QRegularExpression step(u"\\*\\*([A-Z][a-z]+ → [^*]+)\\*\\*"_s);
        int steps = 0;
        const widgets::GuideBook book(QLocale(QLocale::English));
        for (const auto &page : book.pages()) {
            for (auto it = step.globalMatch(page.markdown); it.hasNext(); ++steps) {
                const QString item = it.next().captured(1);
                QVERIFY2(there.contains(item), qPrintable(page.name + u": "_s + item));
            }
        }
        QVERIFY(steps > 20);
    }

    void everythingInItHasAName()
    {
        open();
        const auto all = m_guide->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *label = qobject_cast<const QLabel *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || label,
                     qPrintable(widget->objectName()
                                + QLatin1String(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(GuideTest)
#include "tst_guide.moc"
