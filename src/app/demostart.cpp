// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/demostart.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace app {

QStringList demoArguments(const Options &options, const QLocale &language)
{
    Options demo;
    demo.demo = true;
    demo.language = language.name();
    demo.reverse = options.reverse;
    demo.logLevel = options.logLevel;
    return toArguments(demo).mid(1);
}

core::Result<> startDemo(const Options &options, const QLocale &language)
{
    // What the environment says of profile and server is meant for this program.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(u"GATEHOUSE_"_s))
            environment.remove(name);
    }
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments(demoArguments(options, language));
    process.setProcessEnvironment(environment);
    if (!process.startDetached())
        return core::Error{core::Error::Kind::StorageFailed, process.errorString(), {}, 0, {}};
    return {};
}

} // namespace app
