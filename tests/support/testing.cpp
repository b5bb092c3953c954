// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "support/testing.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

QtMessageHandler s_next = nullptr;

void failingHandler(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.contains(QLatin1String(testToken)))
        qFatal("a log line contains the test token");
    // What the offscreen platform says when a window is raised or a menu pops up.
    if (message.startsWith("This plugin does not support"_L1))
        return;
    s_next(type, context, message);
}

} // namespace

void Test::init()
{
    // QtTest installs its own handler when a test class starts; ours stands in front of it.
    if (!s_next)
        s_next = qInstallMessageHandler(failingHandler);
    static const QRegularExpression anything(u"."_s);
    QTest::failOnWarning(anything);
}

bool waitFor(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(20000);
    QTimer heartbeat; // the loop never sleeps for good
    heartbeat.start(5);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void settle()
{
    // Posted events may post more; timers of 0 ms belong to the same turn.
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(0);
    }
}

} // namespace testsupport

namespace core {

char *toString(const Error &error)
{
    return QTest::toString(QString(core::kindName(error.kind) + u": "_s + error.detail));
}

} // namespace core
