// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/theme.h"

#include <QObject>

#include <functional>
#include <optional>

namespace widgets {

enum class ThemeChoice { System, Light, Dark };

/// Gives the application its look and keeps it in step with the user's choice and, for System,
/// with the desktop. One per program, made right after QApplication and before any window.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    /// platformPalette gives the desktop's own palette; without one Qt is asked.
    explicit ThemeController(ThemeChoice choice, QObject *parent = nullptr,
                             std::function<QPalette()> platformPalette = {});

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    /// What the desktop says where Qt's palette does not tell: whether it is dark (nothing where it
    /// has no preference), and whether it wants high contrast.
    void setDesktop(std::optional<bool> isDark, bool isHighContrast);
    /// The one in use.
    const Theme &theme() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The application has other colours now. Palette and style sheet are in place already;
    /// whoever keeps painted pictures makes them anew.
    void themeChanged();

private:
    void apply();
    const Theme &systemTheme();
    const Theme &chosenTheme() const;
    void lookAtSystem();

    std::function<QPalette()> m_platformPalette;
    ThemeChoice m_choice;
    std::optional<bool> m_desktopIsDark;
    bool m_desktopIsHighContrast = false;
    const Theme *m_system = nullptr; ///< the desktop's, or the nearest of ours
    bool m_applying = false;
    const Theme *m_theme = nullptr;
};

} // namespace widgets
