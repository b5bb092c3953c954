// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/termination.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace app {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do little more than write to a pipe; the event loop reads the other end.
int s_writeEnd = -1;

void tellLoop(int)
{
    const char byte = 0;
    const auto written = ::write(s_writeEnd, &byte, 1);
    Q_UNUSED(written) // a full pipe tells enough
}

} // namespace

Termination::Termination(QCoreApplication &application)
    : QObject(&application)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    s_writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    QObject::connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = tellLoop;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

#else

Termination::Termination(QCoreApplication &application)
    : QObject(&application)
{ }

#endif

} // namespace app
