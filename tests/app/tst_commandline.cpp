// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"

#include "support/testing.h"

using app::Options;
using app::Parsed;
using namespace Qt::StringLiterals;
using Outcome = app::Parsed::Outcome;

namespace {

const QString inviteLink = u"https://t.me/+AbCdEf12GhIjKlMn"_s;

Parsed parsed(const QStringList &words, const QStringList &variables = {})
{
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    return app::parse(QStringList{u"gatehouse"_s} + words, environment);
}

} // namespace

class CommandLineTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithDefaultsWhenNothingIsSaid()
    {
        const Parsed got = parsed({});
        QCOMPARE(got.outcome, Outcome::Run);
        QCOMPARE(got.options, Options());
        QCOMPARE(got.options.logLevel, u"warning"_s);
        QVERIFY(got.text.isEmpty());
    }

    void readsEachOption_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QStringList>("expected"); // as toArguments() says it, without the program

        const auto row = [](const char *name, const QStringList &words,
                            const QStringList &variables, const QStringList &expected) {
            QTest::newRow(name) << words << variables << expected;
        };
        const QString warning = u"--log-level=warning"_s;
        row("demo", {u"--demo"_s}, {}, {u"--demo"_s, warning});
        row("demo, twin", {}, {u"GATEHOUSE_DEMO=1"_s}, {u"--demo"_s, warning});
        row("demo, twin in words", {}, {u"GATEHOUSE_DEMO=Yes"_s}, {u"--demo"_s, warning});
        row("demo, twin says no", {}, {u"GATEHOUSE_DEMO=0"_s}, {warning});
        row("background", {u"--background"_s}, {}, {u"--background"_s, warning});
        row("background, twin", {}, {u"GATEHOUSE_BACKGROUND=1"_s}, {u"--background"_s, warning});
        row("background, twin says no", {}, {u"GATEHOUSE_BACKGROUND=no"_s}, {warning});
        row("demo wins over its twin", {u"--demo"_s}, {u"GATEHOUSE_DEMO=0"_s},
            {u"--demo"_s, warning});
        row("profile", {u"--profile"_s, u"a dir"_s}, {}, {u"--profile=a dir"_s, warning});
        row("profile with =", {u"--profile=/x"_s}, {}, {u"--profile=/x"_s, warning});
        row("profile, twin", {}, {u"GATEHOUSE_PROFILE=/y"_s}, {u"--profile=/y"_s, warning});
        row("profile wins over its twin", {u"--profile=/x"_s}, {u"GATEHOUSE_PROFILE=/y"_s},
            {u"--profile=/x"_s, warning});
        row("server", {u"--api-server"_s, u"https://bots.example.org/x"_s}, {},
            {u"--api-server=https://bots.example.org/x"_s, warning});
        row("server on this computer", {u"--api-server=http://127.0.0.1:8081"_s}, {},
            {u"--api-server=http://127.0.0.1:8081"_s, warning});
        row("server, twin", {}, {u"GATEHOUSE_API_SERVER=https://bots.example.org"_s},
            {u"--api-server=https://bots.example.org"_s, warning});
        row("server wins over its twin, which is not looked at",
            {u"--api-server=https://a.example"_s}, {u"GATEHOUSE_API_SERVER=nonsense"_s},
            {u"--api-server=https://a.example"_s, warning});
        row("language", {u"--lang"_s, u"de"_s}, {}, {u"--lang=de"_s, warning});
        row("language and country", {u"--lang=pt_BR"_s}, {}, {u"--lang=pt_BR"_s, warning});
        row("language, script and region", {u"--lang=zh-Hant-TW"_s}, {},
            {u"--lang=zh-Hant-TW"_s, warning});
        row("language and region number", {u"--lang=es-419"_s}, {}, {u"--lang=es-419"_s, warning});
        row("language, twin", {}, {u"GATEHOUSE_LANG=uk"_s}, {u"--lang=uk"_s, warning});
        row("language wins over its twin", {u"--lang=de"_s}, {u"GATEHOUSE_LANG=uk"_s},
            {u"--lang=de"_s, warning});
        row("log level", {u"--log-level"_s, u"debug"_s}, {}, {u"--log-level=debug"_s});
        row("log level, twin", {}, {u"GATEHOUSE_LOG_LEVEL=error"_s}, {u"--log-level=error"_s});
        row("log level wins over its twin", {u"--log-level=info"_s},
            {u"GATEHOUSE_LOG_LEVEL=error"_s}, {u"--log-level=info"_s});
        row("link", {inviteLink}, {}, {warning, u"--"_s, inviteLink});
        row("link in another form", {u"tg://join?invite=AbCdEf12GhIjKlMn"_s}, {},
            {warning, u"--"_s, inviteLink});
        row("link that Telegram cut short", {u"t.me/+AbCdEf12..."_s}, {},
            {warning, u"--"_s, u"https://t.me/+AbCdEf12…"_s});
        row("link after --", {u"--"_s, inviteLink}, {}, {warning, u"--"_s, inviteLink});
        row("inviteLink, twin", {}, {QString(u"GATEHOUSE_LINK="_s + inviteLink)},
            {warning, u"--"_s, inviteLink});
        row("link wins over its twin", {inviteLink}, {u"GATEHOUSE_LINK=https://t.me/+Zz"_s},
            {warning, u"--"_s, inviteLink});
        row("the last of two", {u"--lang=de"_s, u"--lang=fr"_s}, {}, {u"--lang=fr"_s, warning});
        row("empty variables", {},
            {u"GATEHOUSE_DEMO="_s, u"GATEHOUSE_PROFILE="_s, u"GATEHOUSE_API_SERVER="_s,
             u"GATEHOUSE_LANG="_s, u"GATEHOUSE_LOG_LEVEL="_s, u"GATEHOUSE_LINK="_s},
            {warning});
        row("everything", {u"--profile=p"_s, u"--api-server=https://a.example"_s, inviteLink},
            {u"GATEHOUSE_LANG=de"_s, u"GATEHOUSE_LOG_LEVEL=info"_s},
            {u"--profile=p"_s, u"--api-server=https://a.example"_s, u"--lang=de"_s,
             u"--log-level=info"_s, u"--"_s, inviteLink});
        row("started again by a session manager", {u"-session"_s, u"1017_a_b"_s, u"--lang=de"_s},
            {}, {u"--lang=de"_s, warning});
    }

    void readsEachOption()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, variables);
        QFETCH(const QStringList, expected);
        const Parsed got = parsed(words, variables);
        QCOMPARE(got.text, QString());
        QCOMPARE(got.outcome, Outcome::Run);
        QCOMPARE(app::toArguments(got.options).mid(1), expected);
        // And back again.
        QCOMPARE(app::parse(app::toArguments(got.options), {}).options, got.options);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QString>("says");

        const auto row = [](const char *name, const QStringList &words,
                            const QStringList &variables, const QString &says) {
            QTest::newRow(name) << words << variables << says;
        };
        row("an unknown option", {u"--no-such-option"_s}, {},
            u"unknown option: \"no-such-option\""_s);
        row("an unknown letter", {u"-x"_s}, {}, u"unknown option: \"x\""_s);
        row("a value for a switch", {u"--demo=1"_s}, {}, u"demo"_s);
        row("a missing value", {u"--lang"_s}, {}, u"lang"_s);
        row("an empty folder", {u"--profile="_s}, {}, u"--profile: no folder is named"_s);
        row("plain http to another computer", {u"--api-server=http://bots.example.org"_s}, {},
            u"--api-server: plain http is accepted for this computer only"_s);
        row("no address", {u"--api-server=nonsense"_s}, {}, u"--api-server: not the address"_s);
        row("another scheme", {u"--api-server=ftp://bots.example.org"_s}, {}, u"--api-server"_s);
        row("an empty address", {u"--api-server="_s}, {}, u"--api-server"_s);
        row("an address, twin", {}, {u"GATEHOUSE_API_SERVER=http://bots.example.org"_s},
            u"GATEHOUSE_API_SERVER: plain http"_s);
        row("a sentence as language", {u"--lang=english please"_s}, {},
            u"--lang: not a language code"_s);
        row("one letter", {u"--lang=e"_s}, {}, u"--lang"_s);
        row("a path as language", {u"--lang=../de"_s}, {}, u"--lang"_s);
        row("a line break after a language", {u"--lang=de\n"_s}, {}, u"--lang"_s);
        row("a language, twin", {}, {u"GATEHOUSE_LANG=C.UTF-8"_s}, u"GATEHOUSE_LANG"_s);
        row("an unknown level", {u"--log-level=loud"_s}, {},
            u"--log-level: not one of debug, info, warning, error: \"loud\""_s);
        row("a level in capitals", {u"--log-level=DEBUG"_s}, {}, u"--log-level"_s);
        row("a level, twin", {}, {u"GATEHOUSE_LOG_LEVEL=3"_s}, u"GATEHOUSE_LOG_LEVEL"_s);
        row("no invite link", {u"https://example.org/"_s}, {}, u"LINK: not an invite link"_s);
        row("a public name", {u"https://t.me/acme_news"_s}, {}, u"LINK"_s);
        row("an empty link", {QString()}, {}, u"LINK"_s);
        row("no invite inviteLink, twin", {}, {u"GATEHOUSE_LINK=x"_s}, u"GATEHOUSE_LINK"_s);
        row("two links", {inviteLink, inviteLink}, {}, u"more than one LINK"_s);
        row("neither yes nor no", {}, {u"GATEHOUSE_DEMO=maybe"_s},
            u"GATEHOUSE_DEMO: neither 1 nor 0"_s);
    }

    void refuses()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QStringList, variables);
        QFETCH(const QString, says);
        const Parsed got = parsed(words, variables);
        QCOMPARE(got.outcome, Outcome::BadUsage);
        QCOMPARE(got.options, Options());
        QVERIFY2(got.text.startsWith(u"gatehouse: "_s), qPrintable(got.text));
        QVERIFY2(got.text.contains(says), qPrintable(got.text));
        QVERIFY2(got.text.endsWith(u"; see gatehouse --help"_s), qPrintable(got.text));
        QVERIFY(!got.text.contains(u'\n'));
    }

    void neverQuotesAToken_data()
    {
        QTest::addColumn<QStringList>("words");

        const QString token = QString::fromLatin1(testsupport::testToken);
        const QString secret = token.section(u':', 1);
        QTest::newRow("as link") << QStringList{token};
        QTest::newRow("as second link") << QStringList{inviteLink, token};
        QTest::newRow("as language") << QStringList{u"--lang="_s + token};
        QTest::newRow("as level") << QStringList{u"--log-level="_s + token};
        QTest::newRow("as unknown option") << QStringList{u"--"_s + token};
        QTest::newRow("with an unknown option") << QStringList{u"--token="_s + token};
        QTest::newRow("as value of a switch") << QStringList{u"--demo="_s + token};
        QTest::newRow("in an address") << QStringList{u"--api-server=ftp://x/bot"_s + token};
        QTest::newRow("in an insecure address")
            << QStringList{u"--api-server=http://example.org/bot"_s + token};
        QTest::newRow("as a user")
            << QStringList{u"--api-server=https://"_s + token + u"@example.org"_s};
        QTest::newRow("behind an invisible character")
            << QStringList{token.left(20) + QChar(0x200b) + token.mid(20)};
        QTest::newRow("at the end of a long text") << QStringList{QString(60, u'x') + u' ' + token};
    }

    void neverQuotesAToken()
    {
        QFETCH(const QStringList, words);
        const Parsed got = parsed(words);
        QCOMPARE(got.outcome, Outcome::BadUsage);
        const QString secret = QString::fromLatin1(testsupport::testToken).section(u':', 1);
        QVERIFY2(!got.text.contains(secret.left(8)), "a part of the token is in the text");
    }

    void quotesControlCharactersNowhere()
    {
        const Parsed got = parsed({u"a\033[2Jb\nc"_s});
        QCOMPARE(got.outcome, Outcome::BadUsage);
        for (const QChar letter : got.text)
            QVERIFY(letter.isPrint());
    }

    void showsHelpWhateverElseIsWrong()
    {
        for (const QString &help : {u"--help"_s, u"-h"_s}) {
            const Parsed got =
                parsed({help, u"--lang=!"_s, u"nonsense"_s}, {u"GATEHOUSE_LOG_LEVEL=3"_s});
            QCOMPARE(got.outcome, Outcome::ShowHelp);
            for (const char *word :
                 {"--demo", "--background", "--profile DIR", "--api-server URL", "--lang CODE",
                  "--log-level LEVEL", "--help", "--version", "LINK", "GATEHOUSE_DEMO",
                  "GATEHOUSE_PROFILE", "GATEHOUSE_API_SERVER", "GATEHOUSE_LANG",
                  "GATEHOUSE_LOG_LEVEL", "GATEHOUSE_LINK"})
                QVERIFY2(got.text.contains(QLatin1String(word)), word);
        }
    }

    void fitsHelpIntoATerminal()
    {
        for (const QString &line : parsed({u"--help"_s}).text.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }

    void showsTheVersion()
    {
        for (const QString &version : {u"--version"_s, u"-v"_s}) {
            const Parsed got = parsed({version}, {u"GATEHOUSE_LANG=!"_s});
            QCOMPARE(got.outcome, Outcome::ShowVersion);
            QCOMPARE(got.text, u"Gatehouse "_s + QStringLiteral(GATEHOUSE_VERSION) + u'\n');
        }
    }

    void keepsTheDemoAwayFromProfilesAndServers()
    {
        const Parsed got =
            parsed({u"--demo"_s, u"--profile=/x"_s, u"--api-server=https://a.example"_s});
        QCOMPARE(got.outcome, Outcome::Run);
        QVERIFY(got.options.demo);
        QCOMPARE(got.options.profile, QString());
        QCOMPARE(got.options.apiServer, QString());
        QVERIFY(got.text.contains(u"--profile, --api-server"_s));
    }

    void saysNothingAboutVariablesThatTheDemoIgnores()
    {
        const Parsed got = parsed({u"--demo"_s}, {u"GATEHOUSE_PROFILE=/x"_s});
        QCOMPARE(got.outcome, Outcome::Run);
        QCOMPARE(got.options.profile, QString());
        QCOMPARE(got.text, QString());
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
