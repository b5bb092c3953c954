// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/background.h"

#include "widgets/icons.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace widgets {

TrayBackground::TrayBackground(QObject *parent)
    : Background(parent)
{ }

TrayBackground::~TrayBackground() = default;

bool TrayBackground::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayBackground::show()
{
    if (!m_icon) {
        m_menu = std::make_unique<QMenu>();
        QAction *open = m_menu->addAction({}, this, &Background::openRequested);
        QAction *quit = m_menu->addAction({}, this, &Background::quitRequested);
        // The menu outlives a change of the language.
        const auto name = [open, quit] {
            open->setText(tr("Open Gatehouse"));
            quit->setText(tr("Quit"));
        };
        name();
        connect(m_menu.get(), &QMenu::aboutToShow, m_menu.get(), name);
        m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
                &Background::notificationClicked);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason != QSystemTrayIcon::Context)
                        Q_EMIT openRequested();
                });
    }
    m_icon->setToolTip(m_text);
    m_icon->show();
}

void TrayBackground::hide()
{
    if (m_icon && !m_isKept)
        m_icon->hide();
}

void TrayBackground::setKept(bool kept)
{
    if (kept == m_isKept)
        return;
    m_isKept = kept;
    if (kept && isAvailable())
        show();
    else if (m_icon)
        m_icon->hide();
}

void TrayBackground::notify(const QString &title, const QString &text)
{
    if (!isAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    // A bubble needs an icon to come from; it stays until the window was looked at.
    if (!m_icon || !m_icon->isVisible())
        show();
    m_icon->showMessage(title, text, applicationIcon());
}

void TrayBackground::setText(const QString &text)
{
    m_text = text;
    if (m_icon)
        m_icon->setToolTip(text);
}

} // namespace widgets
