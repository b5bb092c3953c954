// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

Theme makeLight()
{
    Theme t;
    t.window = t.surface = t.raised = t.field = 0xffffff;
    t.panel = 0xf4f5f7;
    t.border = 0xe3e6ea;
    t.buttonBorder = 0xd3d8de;
    t.controlBorder = 0x838d9b;
    t.hover = 0xf0f1f3;
    t.pressed = 0xe3e6ea;
    t.selection = 0xdbe9fb;
    t.text = 0x1c2127;
    t.mutedText = 0x606873;
    t.disabledText = 0xa3abb6;
    t.disabledFill = 0xe9eaec;
    t.accent = 0x2175d4;
    t.accentHover = 0x1c68be;
    t.accentPressed = 0x185aa5;
    t.accentText = 0xffffff;
    t.accentSoft = 0xe8f1fc;
    t.link = 0x1d67ba;
    t.focus = 0x2175d4;
    t.focusOnAccent = 0x0c2d52;
    t.danger = 0xc52929;
    t.dangerSoft = 0xfdecec;
    t.dangerBorder = 0xdea2a4;
    t.success = 0x227646;
    t.successSoft = 0xe0f0e7;
    t.warning = 0x925b07;
    t.warningSoft = 0xfdf3e1;
    t.info = 0x1d67ba;
    t.infoSoft = 0xe8f1fc;
    t.purple = 0x744cd4;
    t.purpleSoft = 0xebe6f9;
    t.neutralSoft = 0xe9eaec;
    t.tagTexts = {0x4f5862, 0xb02424, 0x964607, 0x735400, 0x1f6b40, 0x0d6671, 0x1b5fad, 0x6a42c8};
    t.tagFills = {0xe4e6e9, 0xfde1e1, 0xfde7d6, 0xf9eec0, 0xdaefe2, 0xd5eef0, 0xdeebfb, 0xe9e2f9};
    t.track = 0xe3e6ea;
    t.chartBar = 0x8ab9ed;
    t.scrollHandle = 0xc3c9d1;
    t.tooltip = 0x2b3138;
    t.tooltipText = 0xf4f5f7;
    return t;
}

Theme makeDark()
{
    Theme t;
    t.isDark = true;
    t.window = t.surface = 0x1b1e23;
    t.panel = t.field = 0x16191d;
    t.raised = 0x23272d;
    t.border = 0x2d3238;
    t.buttonBorder = 0x3b4149;
    t.controlBorder = 0x68727e;
    t.hover = 0x25282e;
    t.pressed = 0x2f343b;
    t.selection = 0x26384f;
    t.text = 0xe7eaee;
    t.mutedText = 0x98a1ac;
    t.disabledText = 0x5f6873;
    t.disabledFill = 0x2c3036;
    t.accent = 0x5aa2f2;
    t.accentHover = 0x74b1f5;
    t.accentPressed = 0x4a8fdc;
    t.accentText = 0x10151b;
    t.accentSoft = 0x1f2f44;
    t.link = 0x5da4f2;
    t.focus = 0x5aa2f2;
    t.focusOnAccent = 0xffffff;
    t.danger = 0xff7575;
    t.dangerSoft = 0x3a2224;
    t.dangerBorder = 0x81494c;
    t.success = 0x5cc98a;
    t.successSoft = 0x243732;
    t.warning = 0xe6a744;
    t.warningSoft = 0x38301f;
    t.info = 0x5da4f2;
    t.infoSoft = 0x1f2f44;
    t.purple = 0xac90f3;
    t.purpleSoft = 0x2f2e41;
    t.neutralSoft = 0x2c3036;
    t.tagTexts = {0xb3bbc5, 0xff9494, 0xf5a46b, 0xe3c35a, 0x6ad096, 0x62cfd9, 0x79b5f7, 0xbba5f6};
    t.tagFills = {0x343a42, 0x4a272a, 0x472f1e, 0x3d351a, 0x223d31, 0x1d3d42, 0x213751, 0x383152};
    t.track = 0x2d3238;
    t.chartBar = 0x3d6694;
    t.scrollHandle = 0x434a53;
    t.tooltip = 0x343a42;
    t.tooltipText = 0xe7eaee;
    return t;
}

/// The same on every ground, and lines instead of shades.
void flatten(Theme &t, const QColor &ground, const QColor &ink)
{
    t.isHighContrast = true;
    for (QColor *area : {&t.window, &t.panel, &t.surface, &t.raised, &t.field, &t.disabledFill,
                         &t.neutralSoft, &t.dangerSoft, &t.successSoft, &t.warningSoft, &t.infoSoft,
                         &t.purpleSoft, &t.accentText, &t.tooltip})
        *area = ground;
    for (QColor *line : {&t.text, &t.mutedText, &t.border, &t.buttonBorder, &t.controlBorder,
                         &t.scrollHandle, &t.tooltipText, &t.focusOnAccent})
        *line = ink;
    t.tagFills.fill(ground);
}

Theme makeHighContrastLight()
{
    Theme t = makeLight();
    flatten(t, Qt::white, Qt::black);
    t.hover = t.pressed = t.track = 0xe6e6e6;
    t.selection = t.accentSoft = 0xd6e6ff;
    t.disabledText = 0x595959;
    t.accent = t.link = t.info = t.focus = t.chartBar = 0x0037a3;
    t.accentHover = t.accentPressed = 0x002873;
    t.danger = t.dangerBorder = 0x930000;
    t.success = 0x004d1f;
    t.warning = 0x573300;
    t.purple = 0x4a1c9e;
    t.tagTexts = {Qt::black, 0x930000, 0x6b2e00, 0x4d3800, 0x004d1f, 0x00474f, 0x0037a3, 0x4a1c9e};
    return t;
}

Theme makeHighContrastDark()
{
    Theme t = makeDark();
    flatten(t, Qt::black, Qt::white);
    t.hover = t.pressed = t.track = 0x262626;
    t.selection = t.accentSoft = 0x00325e;
    t.disabledText = 0xa6a6a6;
    t.accent = t.link = t.info = t.focus = t.chartBar = 0x7fd0ff;
    t.accentHover = t.accentPressed = 0xb3e3ff;
    t.danger = t.dangerBorder = 0xffabab;
    t.success = 0x7ff0ae;
    t.warning = 0xffd166;
    t.purple = 0xd9c2ff;
    t.tagTexts = {0xffffff, 0xffabab, 0xffb98a, 0xffe08a, 0x7ff0ae, 0x7fe8f0, 0x7fd0ff, 0xd9c2ff};
    return t;
}

QFont scaled(qreal factor)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

QString sizeOf(const QFont &font, qreal factor)
{
    if (font.pointSizeF() > 0)
        return QString::number(font.pointSizeF() * factor, 'f', 1) + u"pt"_s;
    return QString::number(qRound(font.pixelSize() * factor)) + u"px"_s;
}

constexpr qreal headingScale = 1.35;
constexpr qreal subheadingScale = 1.15;
constexpr qreal smallScale = 0.88;

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::highContrastLight()
{
    static const Theme theme = makeHighContrastLight();
    return theme;
}

const Theme &Theme::highContrastDark()
{
    static const Theme theme = makeHighContrastDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    const QRgb ground = palette.color(QPalette::Active, QPalette::Window).rgb();
    const QRgb ink = palette.color(QPalette::Active, QPalette::WindowText).rgb();
    constexpr QRgb black = 0xff000000;
    constexpr QRgb white = 0xffffffff;
    if (ground == black && ink == white)
        return highContrastDark();
    if (ground == white && ink == black)
        return highContrastLight();
    return QColor(ground).lightness() < 128 ? dark() : light();
}

QColor Theme::toneText(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return mutedText;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::Info:
        return info;
    case Tone::Purple:
        return purple;
    }
    return mutedText;
}

QColor Theme::toneFill(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutralSoft;
    case Tone::Success:
        return successSoft;
    case Tone::Warning:
        return warningSoft;
    case Tone::Danger:
        return dangerSoft;
    case Tone::Info:
        return infoSoft;
    case Tone::Purple:
        return purpleSoft;
    }
    return neutralSoft;
}

QColor Theme::tagText(domain::TagColour colour) const
{
    return tagTexts.at(static_cast<std::size_t>(colour));
}

QColor Theme::tagFill(domain::TagColour colour) const
{
    return tagFills.at(static_cast<std::size_t>(colour));
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, field);
    p.setColor(QPalette::AlternateBase, panel);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, mutedText);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, danger);
    p.setColor(QPalette::Highlight, selection);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Link, link);
    p.setColor(QPalette::LinkVisited, purple);
    p.setColor(QPalette::ToolTipBase, tooltip);
    p.setColor(QPalette::ToolTipText, tooltipText);
    p.setColor(QPalette::Light, raised);
    p.setColor(QPalette::Midlight, hover);
    p.setColor(QPalette::Mid, buttonBorder);
    p.setColor(QPalette::Dark, controlBorder);
    p.setColor(QPalette::Shadow, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, disabledText);
    p.setColor(QPalette::Disabled, QPalette::Base, panel);
    p.setColor(QPalette::Disabled, QPalette::Highlight, disabledFill);
    return p;
}

std::vector<std::pair<QString, QColor>> Theme::colours() const
{
    std::vector<std::pair<QString, QColor>> all{
        {u"window"_s, window},
        {u"panel"_s, panel},
        {u"surface"_s, surface},
        {u"raised"_s, raised},
        {u"field"_s, field},
        {u"border"_s, border},
        {u"buttonBorder"_s, buttonBorder},
        {u"controlBorder"_s, controlBorder},
        {u"hover"_s, hover},
        {u"pressed"_s, pressed},
        {u"selection"_s, selection},
        {u"text"_s, text},
        {u"mutedText"_s, mutedText},
        {u"disabledText"_s, disabledText},
        {u"disabledFill"_s, disabledFill},
        {u"accent"_s, accent},
        {u"accentHover"_s, accentHover},
        {u"accentPressed"_s, accentPressed},
        {u"accentText"_s, accentText},
        {u"accentSoft"_s, accentSoft},
        {u"link"_s, link},
        {u"focus"_s, focus},
        {u"focusOnAccent"_s, focusOnAccent},
        {u"danger"_s, danger},
        {u"dangerSoft"_s, dangerSoft},
        {u"dangerBorder"_s, dangerBorder},
        {u"success"_s, success},
        {u"successSoft"_s, successSoft},
        {u"warning"_s, warning},
        {u"warningSoft"_s, warningSoft},
        {u"info"_s, info},
        {u"infoSoft"_s, infoSoft},
        {u"purple"_s, purple},
        {u"purpleSoft"_s, purpleSoft},
        {u"neutralSoft"_s, neutralSoft},
        {u"track"_s, track},
        {u"chartBar"_s, chartBar},
        {u"scrollHandle"_s, scrollHandle},
        {u"tooltip"_s, tooltip},
        {u"tooltipText"_s, tooltipText},
    };
    static constexpr std::array<QStringView, domain::tagColourCount> tags{
        u"Grey", u"Red", u"Orange", u"Yellow", u"Green", u"Teal", u"Blue", u"Purple"};
    for (std::size_t i = 0; i < tags.size(); ++i) {
        all.emplace_back(u"tag"_s + tags.at(i), tagTexts.at(i));
        all.emplace_back(u"tag"_s + tags.at(i) + u"Fill", tagFills.at(i));
    }
    return all;
}

QString Theme::styleSheet(const QFont &font) const
{
    QFile file(u":/style/gatehouse.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());

    QHash<QString, QString> values{
        {u"theme"_s, isDark ? u"dark"_s : u"light"_s},
        {u"radius"_s, QString::number(radius::control) + u"px"_s},
        {u"radiusLarge"_s, QString::number(radius::card) + u"px"_s},
        {u"headingSize"_s, sizeOf(font, headingScale)},
        {u"subheadingSize"_s, sizeOf(font, subheadingScale)},
        {u"smallSize"_s, sizeOf(font, smallScale)},
    };
    for (const auto &[name, colour] : colours())
        values.insert(name, colour.name());

    static const QRegularExpression variable(u"@([A-Za-z]+)"_s);
    QString filled;
    qsizetype done = 0;
    for (auto it = variable.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        filled += sheet.mid(done, match.capturedStart() - done)
            + values.value(match.captured(1), match.captured(0));
        done = match.capturedEnd();
    }
    return filled + sheet.mid(done);
}

QFont headingFont()
{
    QFont font = scaled(headingScale);
    font.setWeight(QFont::Bold);
    return font;
}

QFont badgeFont()
{
    QFont font = scaled(smallScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont linkFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont like = QApplication::font();
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF());
    else
        font.setPixelSize(like.pixelSize());
    return font;
}

void setLook(QWidget *button, ButtonLook look)
{
    static constexpr std::array names{
        std::pair{ButtonLook::Primary, "primary"}, std::pair{ButtonLook::Danger, "danger"},
        std::pair{ButtonLook::Flat, "flat"},       std::pair{ButtonLook::Chip, "chip"},
        std::pair{ButtonLook::Link, "link"},
    };
    for (const auto &[each, name] : names)
        button->setProperty(name, each == look ? QVariant(true) : QVariant());
    restyle(button);
}

void fitPlaceholder(QLineEdit &field)
{
    constexpr int edges = 28; // the style sheet's padding, and what Qt leaves free
    constexpr int iconSpace = 26;
    field.ensurePolished();
    const auto icons = field.findChildren<QToolButton *>().size();
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) + edges
                          + static_cast<int>(icons) * iconSpace);
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    restyle(widget);
}

} // namespace widgets
