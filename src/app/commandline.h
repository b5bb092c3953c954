// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What the user asked for at the start, checked.
struct Options
{
    bool demo = false;
    QString profile; ///< as it was written; empty for the platform's data folder
    QString apiServer; ///< empty for the one in the preferences
    QString language; ///< empty for the one in the preferences
    bool reverse = false; ///< mirrors every window
    bool background = false; ///< no window: in the tray, or minimised where there is none
    QString logLevel = QStringLiteral("warning");
    /// An invite link to look up, in the form domain::InviteLink::url().
    std::optional<QString> link;

    friend bool operator==(const Options &, const Options &) = default;
};

struct Parsed
{
    enum class Outcome { Run, ShowHelp, ShowVersion, BadUsage };

    Outcome outcome = Outcome::Run;
    Options options;
    /// ShowHelp, ShowVersion: what goes to standard output. BadUsage: the sentence for standard
    /// error. Run: a remark for standard error, mostly empty.
    QString text;
};

/// Reads the command line (the program's name first) and the variables GATEHOUSE_…; what stands on
/// the command line wins. It needs no QCoreApplication, so --help needs no display; its texts are
/// English for the same reason. A text never quotes what looks like a token.
Parsed parse(const QStringList &arguments, const QProcessEnvironment &environment);

/// A command line that parse() reads as these options.
QStringList toArguments(const Options &options);

} // namespace app
