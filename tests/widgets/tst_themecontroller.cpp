// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/themecontroller.h"

#include "support/testing.h"

#include <QSignalSpy>
#include <QWindow>

using widgets::Theme;
using widgets::ThemeChoice;
using widgets::ThemeController;

class ThemeControllerTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_desktop = Theme::light().palette();
    }

private:
    ThemeController *controller(ThemeChoice choice, QObject *parent)
    {
        return new ThemeController(choice, parent, [this] { return m_desktop; });
    }

    static QColor shown() { return QApplication::palette().color(QPalette::Window); }

    /// What Qt sends to every window when the desktop has another theme.
    static void desktopChanged()
    {
        QWindow window;
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &event);
        testsupport::settle();
    }

    QPalette m_desktop;

private Q_SLOTS:
    void believesTheDesktopMoreThanItsPalette()
    {
        QObject owner;
        ThemeController *themes = controller(ThemeChoice::System, &owner);
        themes->setDesktop(true, false);
        QCOMPARE(&themes->theme(), &Theme::dark());
        themes->setDesktop(true, true);
        QCOMPARE(&themes->theme(), &Theme::highContrastDark());
        themes->setChoice(ThemeChoice::Light);
        QCOMPARE(&themes->theme(), &Theme::highContrastLight());
        themes->setDesktop({}, false);
        themes->setChoice(ThemeChoice::System);
        QCOMPARE(&themes->theme(), &Theme::light());
    }

    void keepsTheHighContrastOfTheDesktop_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<bool>("desktopIsDark");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << ThemeChoice::Light << true << false;
        QTest::newRow("dark") << ThemeChoice::Dark << false << true;
        QTest::newRow("system on light") << ThemeChoice::System << false << false;
        QTest::newRow("system on dark") << ThemeChoice::System << true << true;
    }
    void keepsTheHighContrastOfTheDesktop()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(bool, desktopIsDark);
        QFETCH(bool, dark);
        m_desktop =
            QPalette(desktopIsDark ? Qt::white : Qt::black, desktopIsDark ? Qt::black : Qt::white);
        m_desktop.setColor(QPalette::Window, desktopIsDark ? Qt::black : Qt::white);
        QObject owner;
        const Theme &shown = controller(choice, &owner)->theme();
        QVERIFY(shown.isHighContrast);
        QCOMPARE(shown.isDark, dark);
        // What paints by the palette finds the same.
        QCOMPARE(&Theme::of(QApplication::palette()), &shown);
    }

    void appliesTheChoiceAtOnce_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<bool>("desktopIsDark");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light on light") << ThemeChoice::Light << false << false;
        QTest::newRow("light on dark") << ThemeChoice::Light << true << false;
        QTest::newRow("dark on light") << ThemeChoice::Dark << false << true;
        QTest::newRow("dark on dark") << ThemeChoice::Dark << true << true;
        QTest::newRow("system on light") << ThemeChoice::System << false << false;
        QTest::newRow("system on dark") << ThemeChoice::System << true << true;
    }
    void appliesTheChoiceAtOnce()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(bool, desktopIsDark);
        QFETCH(bool, dark);
        if (desktopIsDark)
            m_desktop = Theme::dark().palette();
        QObject owner;
        const auto *theme = controller(choice, &owner);
        const Theme &wanted = dark ? Theme::dark() : Theme::light();
        QVERIFY(&theme->theme() == &wanted);
        QCOMPARE(shown(), wanted.window);
        QVERIFY(qApp->styleSheet().contains(wanted.accentSoft.name()));
    }

    void switchesAtRunTime()
    {
        QObject owner;
        auto *theme = controller(ThemeChoice::Light, &owner);
        QSignalSpy changed(theme, &ThemeController::themeChanged);
        theme->setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(theme->choice(), ThemeChoice::Dark);
        QCOMPARE(shown(), Theme::dark().window);
        theme->setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        theme->setChoice(ThemeChoice::System);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(shown(), Theme::light().window);
        theme->setChoice(ThemeChoice::Light); // looks the same
        QCOMPARE(changed.count(), 2);
    }

    void followsTheDesktop()
    {
        QObject owner;
        auto *theme = controller(ThemeChoice::System, &owner);
        QSignalSpy changed(theme, &ThemeController::themeChanged);
        m_desktop = Theme::dark().palette();
        desktopChanged();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shown(), Theme::dark().window);
        desktopChanged();
        QCOMPARE(changed.count(), 1);
    }

    void doesNotFollowTheDesktopUnlessToldTo()
    {
        QObject owner;
        auto *theme = controller(ThemeChoice::Light, &owner);
        QSignalSpy changed(theme, &ThemeController::themeChanged);
        m_desktop = Theme::dark().palette();
        desktopChanged();
        QCOMPARE(changed.count(), 0);
        QCOMPARE(shown(), Theme::light().window);
        theme->setChoice(ThemeChoice::System);
        QCOMPARE(shown(), Theme::dark().window);
    }

    void takesNoticeOfADesktopThatChangesThePalette()
    {
        QObject owner;
        auto *theme = controller(ThemeChoice::System, &owner);
        m_desktop = Theme::dark().palette();
        QPalette theirs;
        theirs.setColor(QPalette::Window, Qt::black);
        QApplication::setPalette(theirs);
        testsupport::settle();
        QVERIFY(theme->theme().isDark);
        QCOMPARE(shown(), Theme::dark().window);
    }

    void putsItsPaletteBack()
    {
        QObject owner;
        auto *theme = controller(ThemeChoice::Light, &owner);
        QPalette theirs;
        theirs.setColor(QPalette::Window, Qt::black);
        QApplication::setPalette(theirs);
        testsupport::settle();
        QCOMPARE(shown(), theme->theme().window);
    }

    void asksQtWhereNobodyTellsOtherwise()
    {
        QApplication::setPalette(QPalette());
        ThemeController theme(ThemeChoice::System); // this platform has no dark side
        QVERIFY(!theme.theme().isDark);
        theme.setChoice(ThemeChoice::Dark);
        QVERIFY(theme.theme().isDark);
        theme.setChoice(ThemeChoice::System); // our own dark palette is not the desktop's
        QVERIFY(!theme.theme().isDark);
        QCOMPARE(shown(), Theme::light().window);
    }
};

QTEST_MAIN(ThemeControllerTest)
#include "tst_themecontroller.moc"
