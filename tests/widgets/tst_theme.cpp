// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/theme.h"

#include "support/testing.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <cmath>

using widgets::ButtonLook;
using widgets::Theme;
using widgets::Tone;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG 2: from 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor colourNamed(const Theme &theme, const QString &name)
{
    for (const auto &[each, colour] : theme.colours()) {
        if (each == name)
            return colour;
    }
    return {};
}

void pairs(double least, const QList<std::pair<QString, QStringList>> &list)
{
    QTest::addColumn<const Theme *>("theme");
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::addColumn<double>("least");
    constexpr double leastOfHighContrast = 7;
    const std::pair<const char *, const Theme *> themes[]{
        {"light", &Theme::light()},
        {"dark", &Theme::dark()},
        {"high contrast, light", &Theme::highContrastLight()},
        {"high contrast, dark", &Theme::highContrastDark()},
    };
    for (const auto &[name, theme] : themes) {
        for (const auto &[above, belows] : list) {
            for (const QString &below : belows)
                QTest::addRow("%s: %s on %s", name, qPrintable(above), qPrintable(below))
                    << theme << above << below
                    << (theme->isHighContrast && least > 3 ? leastOfHighContrast : least);
        }
    }
}

void compareContrast()
{
    QFETCH(const Theme *, theme);
    QFETCH(QString, above);
    QFETCH(QString, below);
    QFETCH(double, least);
    const QColor one = colourNamed(*theme, above);
    const QColor other = colourNamed(*theme, below);
    QVERIFY(one.isValid());
    QVERIFY(other.isValid());
    const double found = contrast(one, other);
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

QSet<QString> coloursOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> found;
    static const QRegularExpression colour(u"#[0-9a-f]{6}"_s);
    for (auto it = colour.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
        found += it.next().captured();
    return found;
}

} // namespace

Q_DECLARE_METATYPE(const Theme *)

class ThemeTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsTheStandardDoes()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrast(0x777777, Qt::white) - 4.48) < 0.01);
    }

    void textCanBeRead_data()
    {
        const QStringList grounds{u"window"_s, u"panel"_s, u"surface"_s, u"raised"_s,
                                  u"field"_s,  u"hover"_s, u"pressed"_s, u"selection"_s};
        const QStringList quiet{u"window"_s, u"panel"_s, u"surface"_s,   u"raised"_s,
                                u"field"_s,  u"hover"_s, u"selection"_s, u"neutralSoft"_s};
        const auto tone = [](const QString &soft) {
            return QStringList{u"window"_s, u"panel"_s, u"surface"_s, u"selection"_s, soft};
        };
        pairs(4.5,
              {{u"text"_s,
                grounds
                    + QStringList{u"accentSoft"_s, u"warningSoft"_s, u"dangerSoft"_s,
                                  u"successSoft"_s, u"infoSoft"_s}},
               {u"mutedText"_s, quiet},
               {u"link"_s, tone(u"accentSoft"_s)},
               {u"accentText"_s, {u"accent"_s, u"accentHover"_s, u"accentPressed"_s}},
               {u"danger"_s, tone(u"dangerSoft"_s)},
               {u"success"_s, tone(u"successSoft"_s)},
               {u"warning"_s, tone(u"warningSoft"_s)},
               {u"info"_s, tone(u"infoSoft"_s)},
               {u"purple"_s, tone(u"purpleSoft"_s)},
               {u"tooltipText"_s, {u"tooltip"_s}},
               {u"tagGrey"_s, {u"tagGreyFill"_s}},
               {u"tagRed"_s, {u"tagRedFill"_s}},
               {u"tagOrange"_s, {u"tagOrangeFill"_s}},
               {u"tagYellow"_s, {u"tagYellowFill"_s}},
               {u"tagGreen"_s, {u"tagGreenFill"_s}},
               {u"tagTeal"_s, {u"tagTealFill"_s}},
               {u"tagBlue"_s, {u"tagBlueFill"_s}},
               {u"tagPurple"_s, {u"tagPurpleFill"_s}}});
    }
    void textCanBeRead() { compareContrast(); }

    void controlsCanBeSeen_data()
    {
        pairs(
            3.0,
            {{u"controlBorder"_s, {u"window"_s, u"panel"_s, u"surface"_s, u"field"_s, u"raised"_s}},
             {u"accent"_s, {u"window"_s, u"panel"_s, u"surface"_s, u"field"_s, u"track"_s}},
             {u"focus"_s, {u"window"_s, u"panel"_s, u"surface"_s, u"raised"_s, u"selection"_s}},
             {u"danger"_s, {u"window"_s, u"surface"_s, u"field"_s}}});
    }
    void controlsCanBeSeen() { compareContrast(); }

    void aFocusedPrimaryButtonDiffersFromWhatIsAroundItsRing()
    {
        // The ring lies between the button's fill and the page: it has to part from one of them,
        // and where it is near the other, from the fill by 2.5 at least.
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            QVERIFY(contrast(theme->focusOnAccent, theme->window) >= 3.0);
            QVERIFY(contrast(theme->focusOnAccent, theme->accent) >= 2.5);
        }
    }

    void disabledTextIsPalerThanAnyOther()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()})
            QVERIFY(contrast(theme->disabledText, theme->surface)
                    < contrast(theme->mutedText, theme->surface));
    }

    void namesEveryColourOnce()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            QSet<QString> names;
            for (const auto &[name, colour] : theme->colours()) {
                QVERIFY2(colour.isValid() && colour.alpha() == 255, qPrintable(name));
                QVERIFY2(!names.contains(name), qPrintable(name));
                names += name;
            }
        }
    }

    void isFoundByItsPalette()
    {
        QVERIFY(&Theme::of(Theme::light().palette()) == &Theme::light());
        QVERIFY(&Theme::of(Theme::dark().palette()) == &Theme::dark());
    }

    void fillsEveryNameOfTheStyleSheet()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const QString sheet = theme->styleSheet(QApplication::font());
            QVERIFY(sheet.contains(u"QPushButton"_s));
            static const QRegularExpression unfilled(u"@[A-Za-z]+"_s);
            const QString found = unfilled.match(sheet.section(u"*/"_s, 1)).captured();
            QVERIFY2(found.isEmpty(), qPrintable(found));
            QVERIFY(sheet.contains(theme->accent.name()));
        }
    }

    void findsEveryPictureOfTheStyleSheet()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            static const QRegularExpression url(u"url\\(([^)]*)\\)"_s);
            int pictures = 0;
            for (auto it = url.globalMatch(theme->styleSheet(QApplication::font()));
                 it.hasNext();) {
                const QString path = it.next().captured(1);
                QVERIFY2(QFile::exists(path), qPrintable(path));
                ++pictures;
            }
            QVERIFY(pictures > 0);
        }
    }

    void drawsControlsInItsOwnColours_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<QString>("colour");
        for (const char *name : {"check", "dash", "dot"})
            QTest::newRow(name) << QString::fromLatin1(name) << u"accentText"_s;
        for (const char *name : {"up", "down", "left", "right"})
            QTest::newRow(name) << QString::fromLatin1(name) << u"mutedText"_s;
        for (const char *name : {"check-disabled", "dot-disabled", "up-disabled", "down-disabled"})
            QTest::newRow(name) << QString::fromLatin1(name) << u"disabledText"_s;
    }
    void drawsControlsInItsOwnColours()
    {
        QFETCH(QString, picture);
        QFETCH(QString, colour);
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const QString path =
                u":/controls/%1-%2.svg"_s.arg(picture, theme->isDark ? u"dark"_s : u"light"_s);
            QCOMPARE(coloursOf(path), QSet<QString>{colourNamed(*theme, colour).name()});
        }
    }

    void hasAColourForEveryTone()
    {
        const Theme &theme = Theme::light();
        QSet<QString> texts;
        for (const Tone tone : {Tone::Neutral, Tone::Success, Tone::Warning, Tone::Danger,
                                Tone::Info, Tone::Purple}) {
            texts += theme.toneText(tone).name();
            QVERIFY(contrast(theme.toneText(tone), theme.toneFill(tone)) >= 4.5);
        }
        QCOMPARE(texts.size(), 6);
    }

    void hasAColourForEveryTag()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            QSet<QString> fills;
            for (int i = 0; i < domain::tagColourCount; ++i) {
                const auto colour = static_cast<domain::TagColour>(i);
                fills += theme->tagFill(colour).name();
                QVERIFY(contrast(theme->tagText(colour), theme->tagFill(colour)) >= 4.5);
            }
            QCOMPARE(fills.size(), domain::tagColourCount);
        }
    }

    void givesAButtonOneLookAtATime()
    {
        QPushButton button;
        widgets::setLook(&button, ButtonLook::Danger);
        QVERIFY(button.property("danger").toBool());
        widgets::setLook(&button, ButtonLook::Primary);
        QVERIFY(button.property("primary").toBool());
        QVERIFY(!button.property("danger").toBool());
        widgets::setLook(&button, ButtonLook::Flat);
        QVERIFY(button.isFlat());
        widgets::setLook(&button, ButtonLook::Plain);
        for (const char *name : {"primary", "danger", "flat", "chip", "link"})
            QVERIFY2(!button.property(name).toBool(), name);
    }

    void restylesAWidgetAtOnce()
    {
        qApp->setStyleSheet(Theme::light().styleSheet(QApplication::font()));
        const auto cleanUp = qScopeGuard([] { qApp->setStyleSheet({}); });
        QLineEdit field;
        field.resize(100, 32);
        const QImage before = field.grab().toImage();
        widgets::setStyleProperty(&field, "invalid", true);
        const QImage after = field.grab().toImage();
        QVERIFY(before != after);
        QCOMPARE(after.pixelColor(50, 0), Theme::light().danger);
        widgets::setStyleProperty(&field, "invalid", {});
        QCOMPARE(field.grab().toImage(), before);
    }

    void derivesFontsFromTheSystems()
    {
        const QFont system = QApplication::font();
        QVERIFY(widgets::headingFont().pointSizeF() > system.pointSizeF());
        QVERIFY(widgets::badgeFont().pointSizeF() < system.pointSizeF());
        QCOMPARE(widgets::headingFont().family(), system.family());
        QVERIFY(QFontInfo(widgets::linkFont()).fixedPitch());
    }

    void derivesFontsFromOneInPixels()
    {
        const QFont system = QApplication::font();
        const auto cleanUp = qScopeGuard([&system] { QApplication::setFont(system); });
        QFont inPixels = system;
        inPixels.setPixelSize(20);
        QApplication::setFont(inPixels);
        QCOMPARE(widgets::headingFont().pixelSize(), 27);
        QCOMPARE(widgets::linkFont().pixelSize(), 20);
        QVERIFY(Theme::light().styleSheet(inPixels).contains(u"font-size: 27px"_s));
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
