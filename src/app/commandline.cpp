// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"

#include "core/log.h"
#include "core/result.h"
#include "domain/displaytext.h"
#include "domain/invitelink.h"
#include "telegram/transport.h"

#include <QCommandLineParser>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

using core::Error;
using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QLatin1String helpText{
    R"(Usage: gatehouse [OPTION]... [LINK]

Manages the invite links of your Telegram bots.

  LINK                An invite link to look up in the ledger.

Options:
  --demo              Try everything out with invented bots and chats; no
                      account, network or keychain is needed. It has a profile
                      and a server of its own, which go when it ends:
                      --profile and --api-server have no effect on it.
  --profile DIR       Keep everything of this run in DIR. Profiles know nothing
                      of each other. Default: the data folder of your system.
  --api-server URL    Where the Bot API is, if not at https://api.telegram.org.
                      Plain http is accepted for this computer only.
  --lang CODE         The language of the program, such as en or pt_BR. Default:
                      the one chosen in Preferences, else your system's. For
                      tests, qps is English with accents and a third longer.
  --reverse           Mirror every window, to test layouts.
  --background        Start without a window: in the tray, or minimised where
                      there is none.
  --log-level LEVEL   What to write to standard error: debug, info, warning (the
                      default) or error.
  -h, --help          Show this text and exit.
  -v, --version       Show the version and exit.

Environment: every option also as a variable; the command line wins.
  GATEHOUSE_DEMO=1, GATEHOUSE_PROFILE, GATEHOUSE_API_SERVER, GATEHOUSE_LANG,
  GATEHOUSE_REVERSE=1, GATEHOUSE_BACKGROUND=1, GATEHOUSE_LOG_LEVEL,
  GATEHOUSE_LINK

Exit status: 0 when all went well, 1 when the program could not start, 2 for a
command line that it does not understand.
)"};

/// A value and what the user calls it: "--lang" or "GATEHOUSE_LANG".
struct Given
{
    QString from;
    QString value;
};

/// What was typed, safe to print: terminals obey control characters, and a token may hide behind
/// invisible ones.
QString quotable(const QString &typed)
{
    return domain::displayText(core::redact(domain::displayText(typed, typed.size() + 1)), 80);
}

QString complaint(const QString &from, const QString &what, const QString &value = {})
{
    QString text = u"gatehouse: "_s;
    if (!from.isEmpty())
        text += from + u": "_s;
    text += what;
    if (!value.isEmpty())
        text += u": \""_s + quotable(value) + u'"';
    return text + u"; see gatehouse --help"_s;
}

Parsed badUsage(const QString &text)
{
    return {Parsed::Outcome::BadUsage, {}, text};
}

class Reader
{
public:
    Reader(const QCommandLineParser &parser, const QProcessEnvironment &environment)
        : m_parser(parser)
        , m_environment(environment)
    { }

    /// The option's value from the command line, else from its variable. An empty variable counts
    /// as none, an empty value on the command line does not.
    std::optional<Given> value(const QString &option) const
    {
        if (m_parser.isSet(option))
            return Given{u"--"_s + option, m_parser.value(option)};
        return variable(option);
    }

    std::optional<Given> variable(const QString &option) const
    {
        const QString name = u"GATEHOUSE_"_s + QString(option).replace(u'-', u'_').toUpper();
        const QString value = m_environment.value(name);
        return value.isEmpty() ? std::nullopt : std::optional(Given{name, value});
    }

    const QCommandLineParser &parser() const { return m_parser; }

private:
    const QCommandLineParser &m_parser;
    const QProcessEnvironment &m_environment;
};

// Each reads one option into the options and gives back the complaint, empty for none.

QString readSwitch(const Reader &reader, const QString &option, bool &isOn)
{
    if (reader.parser().isSet(option)) {
        isOn = true;
        return {};
    }
    const auto given = reader.variable(option);
    if (!given)
        return {};
    const QString word = given->value.toLower();
    isOn = word == "1"_L1 || word == "true"_L1 || word == "yes"_L1 || word == "on"_L1;
    if (!isOn && word != "0"_L1 && word != "false"_L1 && word != "no"_L1 && word != "off"_L1)
        return complaint(given->from, u"neither 1 nor 0"_s, given->value);
    return {};
}

QString readDemo(const Reader &reader, Options &options)
{
    return readSwitch(reader, u"demo"_s, options.demo);
}

QString readReverse(const Reader &reader, Options &options)
{
    return readSwitch(reader, u"reverse"_s, options.reverse);
}

QString readBackground(const Reader &reader, Options &options)
{
    return readSwitch(reader, u"background"_s, options.background);
}

QString readProfile(const Reader &reader, Options &options)
{
    const auto given = reader.value(u"profile"_s);
    if (!given)
        return {};
    if (given->value.isEmpty())
        return complaint(given->from, u"no folder is named"_s);
    options.profile = given->value;
    return {};
}

QString readServer(const Reader &reader, Options &options)
{
    const auto given = reader.value(u"api-server"_s);
    if (!given)
        return {};
    const auto server = telegram::Transport::checkServer(given->value);
    if (server) {
        options.apiServer = server->toString(QUrl::FullyEncoded);
        return {};
    }
    if (server.error().kind == Error::Kind::InsecureServer)
        return complaint(given->from, u"plain http is accepted for this computer only"_s,
                         given->value);
    // An address may carry a password, so it is not quoted.
    return complaint(given->from,
                     u"not the address of a server, such as https://bots.example.org"_s);
}

QString readLanguage(const Reader &reader, Options &options)
{
    // The language, its script and its country, as in "pt_BR", "sr-Latn" and "es-419".
    static const QRegularExpression form(
        u"\\A[A-Za-z]{2,3}([_-][A-Za-z]{4})?([_-]([A-Za-z]{2}|[0-9]{3}))?\\z"_s);
    const auto given = reader.value(u"lang"_s);
    if (!given)
        return {};
    if (!form.match(given->value).hasMatch())
        return complaint(given->from, u"not a language code such as en or pt_BR"_s, given->value);
    options.language = given->value;
    return {};
}

QString readLogLevel(const Reader &reader, Options &options)
{
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    const auto given = reader.value(u"log-level"_s);
    if (!given)
        return {};
    if (!levels.contains(given->value))
        return complaint(given->from, u"not one of debug, info, warning, error"_s, given->value);
    options.logLevel = given->value;
    return {};
}

QString readLink(const Reader &reader, Options &options)
{
    const QStringList links = reader.parser().positionalArguments();
    if (links.size() > 1)
        return complaint({}, u"more than one LINK"_s, links[1]);
    const auto given = links.isEmpty() ? reader.variable(u"link"_s)
                                       : std::optional(Given{u"LINK"_s, links.first()});
    if (!given)
        return {};
    const auto link = domain::parseInviteLink(given->value);
    if (!link)
        return complaint(given->from, u"not an invite link such as https://t.me/+AbCdEf"_s,
                         given->value);
    // One that Telegram cut short is looked up by its beginning.
    options.link = link->truncated ? link->url() + u'…' : link->url();
    return {};
}

/// Without what is Qt's own: a session manager that starts the program again passes -session ID.
QStringList withoutSession(QStringList arguments)
{
    const auto at = arguments.indexOf(u"-session"_s);
    if (at > 0)
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    return arguments;
}

} // namespace

Parsed parse(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    parser.addOptions({
        {u"demo"_s, {}},
        {u"profile"_s, {}, u"DIR"_s},
        {u"api-server"_s, {}, u"URL"_s},
        {u"lang"_s, {}, u"CODE"_s},
        {u"reverse"_s, {}},
        {u"background"_s, {}},
        {u"log-level"_s, {}, u"LEVEL"_s},
        {{u"h"_s, u"help"_s}, {}},
        {{u"v"_s, u"version"_s}, {}},
    });
    if (!parser.parse(withoutSession(arguments))) {
        const QStringList unknown = parser.unknownOptionNames();
        if (!unknown.isEmpty())
            return badUsage(complaint({}, u"unknown option"_s, unknown.first()));
        QString sentence = quotable(parser.errorText());
        if (sentence.endsWith(u'.'))
            sentence.chop(1);
        return badUsage(complaint({}, sentence));
    }
    if (parser.isSet(u"help"_s))
        return {Parsed::Outcome::ShowHelp, {}, helpText};
    if (parser.isSet(u"version"_s))
        return {Parsed::Outcome::ShowVersion, {}, u"Gatehouse " GATEHOUSE_VERSION "\n"_s};

    Parsed parsed;
    const Reader reader(parser, environment);
    for (const auto read : {readDemo, readProfile, readServer, readLanguage, readReverse,
                            readBackground, readLogLevel, readLink}) {
        const QString text = read(reader, parsed.options);
        if (!text.isEmpty())
            return badUsage(text);
    }
    if (parsed.options.demo) {
        QStringList ignored;
        for (const QString &option : {u"profile"_s, u"api-server"_s}) {
            if (parser.isSet(option))
                ignored.append(u"--"_s + option);
        }
        if (!ignored.isEmpty())
            parsed.text = u"gatehouse: the demo has a profile and a server of its own; ignored: "_s
                + ignored.join(u", "_s);
        parsed.options.profile.clear();
        parsed.options.apiServer.clear();
    }
    return parsed;
}

QStringList toArguments(const Options &options)
{
    QStringList arguments{u"gatehouse"_s};
    if (options.demo)
        arguments.append(u"--demo"_s);
    if (options.reverse)
        arguments.append(u"--reverse"_s);
    if (options.background)
        arguments.append(u"--background"_s);
    const std::pair<QString, QString> values[] = {
        {u"--profile="_s, options.profile},
        {u"--api-server="_s, options.apiServer},
        {u"--lang="_s, options.language},
        {u"--log-level="_s, options.logLevel},
    };
    for (const auto &[option, value] : values) {
        if (!value.isEmpty())
            arguments.append(option + value);
    }
    if (options.link)
        arguments += {u"--"_s, *options.link};
    return arguments;
}

} // namespace app
