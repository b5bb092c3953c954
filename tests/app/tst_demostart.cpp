// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/demostart.h"

#include "support/testing.h"

using app::Options;
using namespace Qt::StringLiterals;

/// That it starts at all is in tests/journey/firstrun.py.
class DemoStartTest : public testsupport::Test
{
    Q_OBJECT

private:
    static Options read(const QStringList &arguments)
    {
        const app::Parsed parsed = app::parse(QStringList{u"gatehouse"_s} + arguments, {});
        return parsed.outcome == app::Parsed::Outcome::Run ? parsed.options : Options();
    }

private Q_SLOTS:
    void hasNothingOfTheProgramThatStartsIt()
    {
        Options options;
        options.profile = u"/home/ann/links"_s;
        options.apiServer = u"https://bots.example.org"_s;
        options.link = u"https://t.me/+AbCdEf12GhIjKlMn"_s;
        const QStringList arguments = app::demoArguments(options, QLocale(u"en_GB"_s));
        const Options demo = read(arguments);
        QVERIFY(demo.demo);
        QVERIFY(demo.profile.isEmpty());
        QVERIFY(demo.apiServer.isEmpty());
        QVERIFY(!demo.link);
        QVERIFY(!arguments.contains(u"gatehouse"_s));
    }

    void looksTheSame()
    {
        Options options;
        options.language = u"de"_s; // another one may have been chosen since
        options.reverse = true;
        const Options demo = read(app::demoArguments(options, QLocale(u"pt_BR"_s)));
        QCOMPARE(demo.language, u"pt_BR"_s);
        QVERIFY(demo.reverse);
        QVERIFY(!read(app::demoArguments({}, QLocale(u"fa_IR"_s))).reverse);
    }
};

QTEST_MAIN(DemoStartTest)
#include "tst_demostart.moc"
