// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linknotes.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>
#include <utility>
#include <vector>

class QLineEdit;
class QWidget;

namespace widgets {

/// What a badge, a notice or an icon says by its colour; never by colour alone.
enum class Tone { Neutral, Success, Warning, Danger, Info, Purple };

/// Every colour of the program, once for light and once for dark. Text reaches a contrast of
/// 4.5:1 and the outline of a control 3:1 on whatever it stands on (tests/widgets/tst_theme.cpp).
struct Theme
{
    bool isDark = false;
    bool isHighContrast = false; ///< for who needs it: text reaches 7:1, and every area has an edge

    QColor window; ///< behind tables and pages
    QColor panel; ///< the sidebar and the status bar
    QColor surface; ///< cards and buttons
    QColor raised; ///< menus and lists that drop down
    QColor field; ///< what one types into
    QColor border; ///< lines between areas; says nothing that isn't said otherwise
    QColor buttonBorder; ///< around a button, whose text tells what it is
    QColor controlBorder; ///< around what only its outline tells: fields, check boxes
    QColor hover;
    QColor pressed;
    QColor selection; ///< the selected row

    QColor text;
    QColor mutedText;
    QColor disabledText;
    QColor disabledFill;

    QColor accent; ///< fills: the primary button, bars, check boxes
    QColor accentHover;
    QColor accentPressed;
    QColor accentText; ///< on accent
    QColor accentSoft; ///< a chosen chip
    QColor link; ///< the accent as text
    QColor focus; ///< the ring around what has the keyboard
    QColor focusOnAccent; ///< the same on a primary button

    QColor danger, dangerSoft, dangerBorder;
    QColor success, successSoft;
    QColor warning, warningSoft;
    QColor info, infoSoft;
    QColor purple, purpleSoft;
    QColor neutralSoft; ///< mutedText stands on it

    /// A tag's word and the chip behind it, by domain::TagColour.
    std::array<QColor, domain::tagColourCount> tagTexts, tagFills;

    QColor track; ///< the empty part of a bar
    QColor chartBar;
    QColor scrollHandle;
    QColor tooltip, tooltipText;

    static const Theme &light();
    static const Theme &dark();
    static const Theme &highContrastLight();
    static const Theme &highContrastDark();
    /// The theme that a palette belongs to or comes nearest to, for delegates (option.palette) and
    /// everything that paints: dark where its window is, of high contrast where it has black on
    /// white or white on black.
    static const Theme &of(const QPalette &palette);

    /// The colour of a tone's text and the one behind it.
    QColor toneText(Tone tone) const;
    QColor toneFill(Tone tone) const;
    QColor tagText(domain::TagColour colour) const;
    QColor tagFill(domain::TagColour colour) const;

    QPalette palette() const;
    /// The application's style sheet: resources/style/gatehouse.qss with this theme's colours, its
    /// text sizes made from the given font's.
    QString styleSheet(const QFont &font) const;
    /// All colours with the names that the style sheet knows them by.
    std::vector<std::pair<QString, QColor>> colours() const;
};

/// Distances in device-independent pixels.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 20; ///< around a page and in a dialog
} // namespace space

namespace radius {
inline constexpr int control = 6;
inline constexpr int card = 8;
} // namespace radius

inline constexpr int tableRowHeight = 34;
inline constexpr int sidebarRowHeight = 38;

/// The system's font, larger and bold: a page's title.
QFont headingFont();
/// The system's font, smaller and semi-bold: badges, table headers.
QFont badgeFont();
/// Fixed width: links and tokens.
QFont linkFont();

/// How a button looks. It can be set in a form too, as the property of the same name in lower
/// case; this also makes a shown button look different at once.
enum class ButtonLook { Plain, Primary, Danger, Flat, Chip, Link };
void setLook(QWidget *button, ButtonLook look);
/// Makes a field so wide that its placeholder can be read, besides its icons.
void fitPlaceholder(QLineEdit &field);
/// Sets a property that the style sheet asks for (muted, error, invalid, notice, badge, …) and lets
/// the widget look like it at once.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace widgets
