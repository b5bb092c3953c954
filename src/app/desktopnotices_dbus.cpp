// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/desktopnotices.h"

#include "core/log.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QVariantMap>

using core::Error;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr int answerTimeout = 5000; // milliseconds; starting the service is part of it

Task<QVariantList> call(QObject *context, const QString &method, const QVariantList &arguments)
{
    const core::Promise<QVariantList> promise;
    auto message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, answerTimeout), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise, watcher] {
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            promise.finish(reply.arguments());
        else
            promise.finish(
                Error{Error::Kind::NotFound, core::redact(reply.errorName()), {}, 0, {}});
        watcher->deleteLater();
    });
    return promise.task();
}

} // namespace

DesktopNotices::DesktopNotices(QObject *parent)
    : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
}

Task<> DesktopNotices::show(const QString &title, const QString &text)
{
    if (m_readsMarkup)
        return send(title, text);
    return learn().andThen(this, [this, title, text] { return send(title, text); });
}

/// Some services show markup as it is written, and for those there must be none.
Task<> DesktopNotices::learn()
{
    return call(this, u"GetCapabilities"_s, {}).andThen(this, [this](const QVariantList &answer) {
        m_readsMarkup = answer.value(0).toStringList().contains(u"body-markup"_s);
    });
}

Task<> DesktopNotices::send(const QString &title, const QString &text)
{
    const QString body = *m_readsMarkup ? text.toHtmlEscaped() : text;
    const QVariantMap hints{{u"desktop-entry"_s, u"gatehouse"_s}};
    return call(this, u"Notify"_s,
                {u"Gatehouse"_s, 0U, u"gatehouse"_s, title, body,
                 QStringList{u"default"_s, tr("Open Gatehouse")}, hints, -1})
        .then(this, [this](const Result<QVariantList> &answer) -> Result<> {
            if (!answer) {
                m_readsMarkup.reset(); // another one may come
                return answer.error();
            }
            m_shown.insert(answer->value(0).toUInt());
            return {};
        });
}

void DesktopNotices::invoked(uint id, const QString &action)
{
    // The service tells every program of every click.
    if (m_shown.contains(id) && action == "default"_L1)
        Q_EMIT clicked();
}

void DesktopNotices::forget(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace app
