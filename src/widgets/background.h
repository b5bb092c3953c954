// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QSystemTrayIcon)

namespace widgets {

/// Where the program can be found while it goes on without a window.
class Background : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether there is such a place at the moment.
    virtual bool isAvailable() const = 0;
    virtual void show() = 0;
    virtual void hide() = 0;
    /// What it says of the work: it is seen by whoever looks over the user's shoulder.
    virtual void setText(const QString &text) = 0;
    /// The place is kept also while the window is there; hide() takes it away only where it is not.
    virtual void setKept(bool kept) = 0;
    /// A message of the system, plain text. It holds no link and no token.
    virtual void notify(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void openRequested();
    void quitRequested();
    void notificationClicked();
};

/// The icon in the system's tray.
class TrayBackground : public Background
{
    Q_OBJECT

public:
    explicit TrayBackground(QObject *parent = nullptr);
    ~TrayBackground() override;

    bool isAvailable() const override;
    void show() override;
    void hide() override;
    void setText(const QString &text) override;
    void setKept(bool kept) override;
    void notify(const QString &title, const QString &text) override;

private:
    std::unique_ptr<QMenu> m_menu; ///< made with the icon, when it is needed
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QString m_text;
    bool m_isKept = false;
};

} // namespace widgets
