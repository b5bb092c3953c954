// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"
#include "app/composition.h"
#include "app/language.h"
#include "app/memory.h"
#include "app/profile.h"
#include "app/singleinstance.h"
#include "app/startproblem.h"
#include "app/termination.h"
#include "app/watchdog.h"

#include "core/clock.h"
#include "core/log.h"

#include <QApplication>
#include <QLoggingCategory>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef __MINGW32__
#define NOMINMAX
#include <windows.h>
#endif

using core::Error;
using core::Result;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcApp, "gatehouse.app")

/// Whatever this process creates, its owner alone may read.
void keepFilesPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(077);
#endif
}

void print(const QString &text, std::FILE *where)
{
    std::fputs(text.toLocal8Bit().constData(), where);
    std::fflush(where);
}

/// The exit code where the program ends before there is any window.
std::optional<int> earlyExit(const app::Parsed &parsed)
{
    using Outcome = app::Parsed::Outcome;
    switch (parsed.outcome) {
    case Outcome::ShowHelp:
    case Outcome::ShowVersion:
        print(parsed.text, stdout);
        return 0;
    case Outcome::BadUsage:
        print(parsed.text + u'\n', stderr);
        return 2;
    case Outcome::Run:
        break;
    }
    if (!parsed.text.isEmpty())
        print(parsed.text + u'\n', stderr);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Qt would abort the process.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        print(u"gatehouse: there is no display to show a window on\n"_s, stderr);
        return 1;
    }
#endif
    return {};
}

/// Waits in the application's event loop until the first process of this profile has answered.
bool handOver(const QString &profile, const app::Options &options, core::Clock &clock)
{
    app::SingleInstance instance(profile, clock);
    bool answered = false;
    instance.handOver(options).then(&instance, [&answered](Result<> result) {
        answered = result.has_value();
        QCoreApplication::quit();
    });
    QApplication::exec();
    return answered;
}

int runGatehouse(QApplication &application, const app::Options &options,
                 const app::Termination &termination, app::Language &language)
{
    core::SystemClock clock;
    std::optional<app::Watchdog> watchdog;
    if (app::Watchdog::isWanted())
        watchdog.emplace(clock);
    const QString path = app::Profile::pathOf(options.profile);
    auto profile = options.demo ? app::Profile::temporary() : app::Profile::open(path);
    if (!profile && profile.error().kind == Error::Kind::InUse) {
        if (handOver(path, options, clock))
            return 0;
        // It may have ended meanwhile.
        profile = app::Profile::open(path, app::Profile::Takeover::Abandoned);
    }
    if (!profile)
        return app::reportStartProblem(application, profile.error());

    app::SingleInstance instance((*profile)->path(), clock);
    if (const auto listening = instance.listen(); !listening)
        qCWarning(lcApp) << "later starts will find no one:" << listening.error().detail;

    std::optional<Error> problem;
    int code = app::Composition::startAnew;
    app::Options now = options;
    // A restored ledger is opened by a program that knows nothing of the one before.
    while (code == app::Composition::startAnew && !problem) {
        app::Composition composition(**profile, now, language);
        QObject::connect(&instance, &app::SingleInstance::messageReceived, &composition,
                         &app::Composition::receive);
        QObject::connect(&termination, &app::Termination::requested, &composition,
                         &app::Composition::endUnattended);
        composition.start().then(&composition, [&problem](Result<> started) {
            if (started)
                return;
            problem = started.error();
            QCoreApplication::quit();
        });
        code = QApplication::exec();
        now.background = false; // whoever restored a ledger was looking
    }
    return problem ? app::reportStartProblem(application, *problem) : code;
}

int runProgram(int argc, char *argv[])
{
    app::giveLargeMemoryBack();
    keepFilesPrivate();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto environment = QProcessEnvironment::systemEnvironment();
    app::Parsed parsed = app::parse(arguments, environment);
    if (const auto code = earlyExit(parsed))
        return *code;

    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gatehouse"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GATEHOUSE_VERSION));
    // A Flatpak's desktop file is named after the Flatpak.
    QGuiApplication::setDesktopFileName(qEnvironmentVariable("FLATPAK_ID", u"gatehouse"_s));
#ifdef Q_OS_WIN
    // argv holds the letters of one code page only.
    const bool reverse = parsed.options.reverse; // Qt takes it for one of its own options
    parsed = app::parse(QCoreApplication::arguments(), environment);
    parsed.options.reverse |= reverse;
#endif
    auto *termination = new app::Termination(application);
    core::setUpLog(parsed.options.logLevel);
    app::Language language(parsed.options.reverse);
    language.choose(parsed.options.language);
    return runGatehouse(application, parsed.options, *termination, language);
}

} // namespace

int main(int argc, char *argv[])
{
    const int code = runProgram(argc, argv);
#ifdef __MINGW32__
    // Nothing of ours is left. Leaving in the usual way, winpthreads 10 waits for ever in the
    // libraries' own destructors for a lock that the ledger's thread had when it ended.
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
#endif
    return code;
}
