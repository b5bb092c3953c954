// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/backup.h"
#include "ledger/connection.h"
#include "samples.h"
#include "steps.h"

#include <QRegularExpression>

using ledger::Changes;
using testsupport::wait;
using namespace samples;

namespace {

/// Each release has left a ledger here, VERSION.sqlite, which never changes again.
/// GATEHOUSE_KEEP_LEDGER=FILE lets this test write the one of this version.
const QString folder = QFINDTESTDATA("releases");

domain::Link tagged()
{
    domain::Link tagged = link(wardenInGarden, u"tagged"_s);
    tagged.settings = {u"Press “é” 🎉"_s, noon.addDays(30), 50, false};
    tagged.joined = 7;
    tagged.inside = 5;
    tagged.confirmedAt = noon.addSecs(9);
    tagged.notes = {
        u"For the press"_s, {u"press"_s}, {{u"a page"_s, true}}, domain::Money{1250, u"EUR"_s}};
    return tagged;
}

const domain::Tag press{u"press"_s, domain::TagColour::Red};

/// Something of everything.
bool fill(Place &place)
{
    Changes changes = world();
    changes.links = manyLinks(3);
    domain::Link primary = link(gateInGarden, u"primary"_s);
    primary.role = domain::LinkRole::Primary;
    domain::Link revoked = link(gateInHarbour, u"revoked"_s);
    revoked.revoked = true;
    domain::Link paused = link(wardenInGarden, u"paused"_s);
    paused.settings.approval = true;
    paused.beforePause = domain::LinkSettings{u"Before"_s, {}, 20, false};
    for (const domain::Link &one : {primary, revoked, paused, tagged()})
        changes.links.push_back(one);
    changes.history = {entry(gateInGarden, u"one"_s), entry(gateInHarbour, u"two"_s)};
    changes.tags = {press};
    changes.listening = {{gate, domain::ListeningState::On, noon}};
    if (!place.write(std::move(changes)))
        return false;
    Changes rule;
    rule.rules = {{place.only(u"tagged"_s).id, false, {u"casino"_s}}};
    if (!place.write(std::move(rule)) || !wait(place.ledger->plan(intent(gateInGarden))))
        return false;
    domain::Heard joined;
    joined.update = 100;
    joined.what = domain::Heard::What::Joined;
    joined.chat = garden;
    joined.at = noon.addSecs(60);
    joined.who = {{501}, u"Olena"_s, u"olena"_s};
    joined.chatTitle = u"Garden"_s;
    joined.link = link(gateInGarden, u"hash0"_s);
    domain::Heard asked = joined;
    asked.update = 101;
    asked.what = domain::Heard::What::Asked;
    asked.who = {{502}, u"Jaime"_s, {}};
    const domain::Job job{
        {}, domain::JobKind::Revoke, u"Three links"_s, noon, domain::JobState::Paused};
    return wait(place.ledger->hear(gate, {joined, asked}, 102))
        && wait(place.ledger->planJob(job,
                                      {{{}, gateInGarden, u"hash1"_s, u"{}"_s, {}},
                                       {{}, gateInGarden, u"hash2"_s, u"{}"_s, {}}}));
}

QStringList kept()
{
    QStringList names = QDir(folder).entryList({u"*.sqlite"_s}, QDir::Files);
    names.replaceInStrings(u".sqlite"_s, QString());
    return names;
}

} // namespace

class ReleasesTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLedgerOfThisVersion()
    {
        const QString path = qEnvironmentVariable("GATEHOUSE_KEEP_LEDGER");
        Place place;
        QVERIFY(place.open());
        QVERIFY(fill(place));
        QVERIFY(wait(place.ledger->copyTo(path.isEmpty() ? place.path + u".kept"_s : path)));
    }

    void hasOneForEveryRelease()
    {
        QFile changes(QFINDTESTDATA("../../CHANGELOG.md"));
        QVERIFY(changes.open(QIODevice::ReadOnly));
        static const QRegularExpression heading(u"^## \\[(\\d[^\\]]*)\\]"_s,
                                                QRegularExpression::MultilineOption);
        auto releases = heading.globalMatch(QString::fromUtf8(changes.readAll()));
        while (releases.hasNext()) {
            const QString release = releases.next().captured(1);
            QVERIFY2(kept().contains(release),
                     qPrintable(release + u" has left no ledger (docs/packaging.md)"_s));
        }
        QVERIFY(!kept().isEmpty());
    }

    void opensTheLedgerOfEveryRelease_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isStepped");
        for (const QString &release : kept()) {
            const QString file = folder + u'/' + release + u".sqlite"_s;
            QTest::addRow("%s", qPrintable(release)) << file << false;
            QTest::addRow("%s, by a program that changes its form", qPrintable(release))
                << file << true;
        }
    }
    void opensTheLedgerOfEveryRelease()
    {
        QFETCH(QString, file);
        QFETCH(bool, isStepped);
        Steps steps;
        if (isStepped)
            QVERIFY(steps.add(1, "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT;\n"));
        Place place;
        QVERIFY(QFile::copy(file, place.path));
        QVERIFY(QFile::setPermissions(place.path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(place.open(steps.path()));

        const QString backup = ledger::newestBackup(place.path);
        QCOMPARE(!backup.isEmpty(), isStepped || hasOlderForm(file, steps));
        if (!backup.isEmpty())
            QVERIFY(wait(place.ledger->check(backup)));

        QCOMPARE(wait(place.ledger->bots()).value(), world().bots);
        QCOMPARE(wait(place.ledger->seats()).value().size(), 3U);
        QCOMPARE(place.count(), 7);
        QCOMPARE(place.count(domain::LinkFilter::Revoked), 1);
        domain::Link expected = tagged();
        expected.id = place.only(u"tagged"_s).id;
        QCOMPARE(place.only(u"tagged"_s), expected);
        QVERIFY(place.only(u"primary"_s).role == domain::LinkRole::Primary);
        QCOMPARE(place.only(u"paused"_s).beforePause->limit, 20);
        QCOMPARE(place.only(u"hash0"_s).joined, 1);
        QCOMPARE(wait(place.ledger->tags()).value(), std::vector{press});
        QCOMPARE(wait(place.ledger->history({gateInHarbour, {}, {}, 9})).value().front().after,
                 u"two"_s);
        QCOMPARE(wait(place.ledger->openIntents()).value().size(), 1U);
        const auto jobs = wait(place.ledger->jobs()).value();
        QCOMPARE(jobs.size(), 1U);
        QCOMPARE(jobs.front().job.title, u"Three links"_s);
        QCOMPARE(jobs.front().steps[domain::StepState::Pending], 2);
        const auto requests = wait(place.ledger->joinRequests({})).value();
        QCOMPARE(requests.size(), 1U);
        QCOMPARE(requests.front().person.name, u"Jaime"_s);
        QCOMPARE(wait(place.ledger->requestRules()).value().size(), 1U);
        QCOMPARE(wait(place.ledger->listening()).value().front().state, domain::ListeningState::On);
        // And it goes on from there.
        QVERIFY(place.write(std::vector{link(gateInHarbour, u"new"_s)}));
        QCOMPARE(place.count(), 8);
    }

private:
    /// Whether the file was written before the last of these steps.
    static bool hasOlderForm(const QString &file, const Steps &steps)
    {
        const auto connection = ledger::Connection::open(file, ledger::Connection::Access::Examine);
        return **(*connection)->number(u"SELECT max(version) FROM schema_version"_s) < steps.own();
    }
};

QTEST_GUILESS_MAIN(ReleasesTest)
#include "tst_releases.moc"
