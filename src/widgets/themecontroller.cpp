// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/themecontroller.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace widgets {

ThemeController::ThemeController(ThemeChoice choice, QObject *parent,
                                 std::function<QPalette()> platformPalette)
    : QObject(parent)
    , m_platformPalette(std::move(platformPalette))
    , m_choice(choice)
{
    m_system = &systemTheme();
    // The same everywhere; before the palette, because a style brings one of its own.
    if (QStyle *fusion = QStyleFactory::create(u"Fusion"_s))
        QApplication::setStyle(fusion);
    apply();
    qApp->installEventFilter(this);
}

void ThemeController::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    m_system = &systemTheme();
    apply();
}

void ThemeController::setDesktop(std::optional<bool> isDark, bool isHighContrast)
{
    m_desktopIsDark = isDark;
    m_desktopIsHighContrast = isHighContrast;
    apply();
}

const Theme &ThemeController::theme() const
{
    return *m_theme;
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    // ThemeChange goes to windows when the desktop says that its theme is another one; a palette
    // that others give the application goes to the application.
    const bool fromSystem = event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && watched == qApp);
    if (fromSystem && !m_applying)
        QMetaObject::invokeMethod(this, &ThemeController::lookAtSystem, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ThemeController::lookAtSystem()
{
    m_system = &systemTheme();
    if (QApplication::palette().color(QPalette::Window) != m_theme->window)
        m_theme = nullptr; // ours has to be put back, changed or not
    apply();
}

/// The nearest to the desktop's palette.
const Theme &ThemeController::systemTheme()
{
    const QScopedValueRollback guard(m_applying, true);
    if (m_platformPalette)
        return Theme::of(m_platformPalette());
    // Qt 6.4 has no QStyleHints::colorScheme. Without a palette of ours the desktop's shows.
    const QPalette ours = QApplication::palette();
    if (m_theme)
        QApplication::setPalette(QPalette());
    const Theme &system = Theme::of(QApplication::palette());
    if (m_theme)
        QApplication::setPalette(ours);
    return system;
}

/// Who has the desktop in high contrast needs it here too, whichever theme was chosen.
const Theme &ThemeController::chosenTheme() const
{
    const bool isDark = m_choice == ThemeChoice::System ? m_desktopIsDark.value_or(m_system->isDark)
                                                        : m_choice == ThemeChoice::Dark;
    if (m_system->isHighContrast || m_desktopIsHighContrast)
        return isDark ? Theme::highContrastDark() : Theme::highContrastLight();
    return isDark ? Theme::dark() : Theme::light();
}

void ThemeController::apply()
{
    const Theme *theme = &chosenTheme();
    if (theme == m_theme)
        return;
    m_theme = theme;
    {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(theme->palette());
        qApp->setStyleSheet(theme->styleSheet(QApplication::font()));
    }
    Q_EMIT themeChanged();
}

} // namespace widgets
