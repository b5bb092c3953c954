// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/ledgerfile.h"

#include "bench.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

#include <unistd.h>

using namespace bench;
using core::Error;
using services::LedgerFile;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0, 0, 7), Qt::UTC);
constexpr core::ChatId oldDen{-4001};
constexpr core::ChatId newDen{-1009000000001};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

bool store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

domain::Link link(const domain::SeatId &seat, const QString &hash)
{
    domain::Link link;
    link.seat = seat;
    link.hash = hash;
    link.url = u"https://t.me/+"_s + hash;
    link.settings.name = u"Sommer"_s;
    link.creator = seat.bot;
    link.createdAt = noon;
    link.confirmedAt = noon;
    return link;
}

/// As testsupport::wait(), for a hundred thousand links too.
template <typename T>
core::Result<T> patiently(core::Task<T> task)
{
    QObject context;
    std::optional<core::Result<T>> answer;
    task.then(&context, [&answer](core::Result<T> result) { answer.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 120'000))
        return Error::Kind::TimedOut;
    return std::move(*answer);
}

/// A ledger and what reads and writes its files.
struct Place
{
    QTemporaryDir folder;
    testsupport::FakeClock clock;
    ledger::SqliteLedger ledger{folder.filePath(u"ledger.sqlite"_s), clock};
    LedgerFile file{ledger, clock};

    Place() { opened = wait(ledger.open()).has_value(); }
    bool write(const ledger::Changes &changes)
    {
        return patiently(ledger.write(changes)).has_value();
    }
    QByteArray exported(const QString &name = u"export.json"_s)
    {
        const QString path = folder.filePath(name);
        const auto done = patiently(file.exportTo(path, LedgerFile::formatOf(path)));
        return done ? bytesOf(path) : done.error().detail.toUtf8();
    }
    core::Result<ledger::MergeReport> take(const QByteArray &bytes)
    {
        const QString path = folder.filePath(u"import.json"_s);
        if (!store(path, bytes))
            return Error::Kind::StorageFailed;
        const auto examined = patiently(file.examine(path));
        if (!examined)
            return examined.error();
        const auto report = patiently(file.import(*examined));
        // What was announced is what was done.
        if (report && *report != examined->report)
            return {Error::Kind::Malformed, u"another report"_s};
        return report;
    }
    domain::Link only(const QString &hash)
    {
        const auto links = wait(ledger.linksByHash(hash));
        return links && links->size() == 1 ? links->front() : domain::Link();
    }

    bool opened = false;
};

const domain::SeatId seat{gate, news};
const domain::SeatId denSeat{gate, oldDen};

ledger::Changes smallLedger()
{
    ledger::Changes changes;
    changes.bots = {{gate, u"Gate"_s, u"gate_bot"_s, false, {}, noon}};
    changes.chats = {{news, domain::ChatKind::Channel, u"News"_s, {}, 12}};
    changes.seats = {{seat, domain::SeatStatus::Administrator, true, noon, {}}};
    return changes;
}

/// Everything that can be set is set, in every kind of letters; one chat has moved.
bool fill(Place &place)
{
    ledger::Changes changes = smallLedger();
    changes.bots.push_back({warden, u"حارس"_s, u"warden_bot"_s, true, u"https://bots.example.org"_s,
                            noon.addMSecs(1)});
    changes.chats.push_back({oldDen, domain::ChatKind::Group, u"Ле́с 🌲 \"x\"\n"_s, {}, {}});
    changes.seats.push_back({denSeat, domain::SeatStatus::Kicked, false, {}, noon});
    changes.seats.push_back({{warden, news}, domain::SeatStatus::Member, false, noon, noon});
    domain::Link full = link(seat, u"AbCdEfGhIjKlMnOp"_s);
    full.role = domain::LinkRole::Subscription;
    full.subscription = domain::Subscription{std::chrono::hours(720), 250};
    full.settings = {u"夏の\u202eリンク"_s, noon.addDays(3), 500, false};
    full.beforePause = domain::LinkSettings{u"vorher"_s, noon.addDays(9), 77, true};
    full.revoked = true;
    full.verified = false;
    full.uncertain = true;
    full.pendingRequests = 3;
    full.joined = 0;
    full.inside = 41;
    full.notes = {u"first\nsecond \\ \"third\""_s,
                  {u"Poster"_s, u"кафе"_s},
                  {{u"Door, left"_s, true}, {u"بوابة"_s, false}},
                  domain::Money{-1250, u"€"_s}};
    full.predecessor = u"before1234567890"_s;
    full.successor = u"after12345678901"_s;
    full.creator = core::UserId{4503599627370495};
    changes.links = {full, link(denSeat, u"denLink_-90123456"_s),
                     link(seat, u"Zz01234567890123"_s)};
    changes.links[1].confirmedAt = {};
    changes.links[1].createdAt = {};
    changes.tags = {{u"Poster"_s, domain::TagColour::Purple}, {u"кафе"_s, domain::TagColour::Teal}};
    domain::HistoryEntry line;
    line.at = noon;
    line.actor = domain::Actor::Telegram;
    line.action = domain::Action::LinkRevoked;
    line.bot = gate;
    line.chat = oldDen;
    line.linkHash = u"denLink_-90123456"_s;
    line.before = u"{\"name\":\"Ä\"}"_s;
    line.after = u"{}"_s;
    line.answer = u"Bad Request"_s;
    domain::HistoryEntry other;
    other.at = noon.addSecs(-5); // written later: a clock was set back
    other.bot = warden;
    changes.history = {line, line, other};
    ledger::Changes removed;
    removed.removedBots = {warden};
    removed.removedSeats = {denSeat};
    domain::HistoryEntry upgrade = line;
    upgrade.action = domain::Action::ChatUpgraded;
    return place.opened && place.write(changes)
        && wait(place.ledger.moveChat(oldDen, newDen, upgrade)).has_value() && place.write(removed);
}

} // namespace

class LedgerFileTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackToTheSameBytes()
    {
        Place from;
        QVERIFY(fill(from));
        const QByteArray first = from.exported();
        QVERIFY2(first.startsWith("{\n\"format\": \"gatehouse-ledger\""), first.constData());
        QVERIFY(first.contains("\"formerIds\":[-4001]"));
        QVERIFY(first.contains("2026-11-20T12:00:00.007Z"));
        Place to;
        const auto report = to.take(first);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->newLinks, 3);
        QCOMPARE(report->newHistory, 4);
        QCOMPARE(report->newBots.size(), std::size_t(1)); // the other is removed
        QCOMPARE(to.exported(), first);
        QCOMPARE(from.exported(), first);
        // Its old number means the chat there too.
        const auto moved = wait(to.ledger.primaryLink({gate, oldDen}));
        QVERIFY(moved);
        const auto counts = wait(to.ledger.counts(domain::LinkScope::of(seat)));
        QVERIFY(counts);
        QCOMPARE((*counts)[domain::LinkFilter::All], 2);

        const auto again = to.take(first);
        QVERIFY(again);
        QVERIFY(again->changesNothing());
        QCOMPARE(again->sameLinks, 3);
        QCOMPARE(again->sameHistory, 4);
        QCOMPARE(to.exported(), first);
    }

    void anEmptyLedgerComesBackToo()
    {
        Place from;
        const QByteArray bytes = from.exported();
        Place to;
        const auto report = to.take(bytes);
        QVERIFY(report);
        QVERIFY(report->changesNothing());
        QCOMPARE(to.exported(), bytes);
    }

    void examiningChangesNothing()
    {
        Place from;
        QVERIFY(fill(from));
        from.exported();
        Place to;
        const QByteArray before = to.exported();
        const auto examined = wait(to.file.examine(from.folder.filePath(u"export.json"_s)));
        QVERIFY(examined);
        QCOMPARE(examined->report.newLinks, 3);
        QCOMPARE(to.exported(), before);
    }

    void keepsTheNewerWordAndAllNotes_data()
    {
        QTest::addColumn<int>("fileIsLater");
        QTest::addColumn<QString>("name");
        QTest::newRow("file newer") << 60 << u"From the file"_s;
        QTest::newRow("ledger newer") << -60 << u"Here"_s;
        QTest::newRow("of the same moment") << 0 << u"Here"_s;
    }

    void keepsTheNewerWordAndAllNotes()
    {
        QFETCH(int, fileIsLater);
        QFETCH(QString, name);
        ledger::Changes changes = smallLedger();
        domain::Link other = link(seat, u"AbCdEfGhIjKlMnOp"_s);
        other.settings.name = u"From the file"_s;
        other.confirmedAt = noon.addSecs(fileIsLater);
        other.notes = {
            u"written there"_s, {u"b"_s}, {{u"there"_s, true}}, domain::Money{100, u"€"_s}};
        changes.links = {other};
        Place from;
        QVERIFY(from.write(changes));
        domain::Link own = link(seat, u"AbCdEfGhIjKlMnOp"_s);
        own.settings.name = u"Here"_s;
        own.notes = {u"written here"_s, {u"a"_s}, {{u"here"_s, false}}, domain::Money{250, u"€"_s}};
        changes.links = {own};
        Place to;
        QVERIFY(to.write(changes));
        const QByteArray bytes = from.exported();
        const auto report = to.take(bytes);
        QVERIFY(report);
        QCOMPARE(report->updatedLinks, fileIsLater > 0 ? 1 : 0);
        QCOMPARE(report->olderLinks, fileIsLater > 0 ? 0 : 1);
        QCOMPARE(report->notesMerged, 1);
        const domain::Link both = to.only(own.hash);
        QCOMPARE(both.settings.name, name);
        QCOMPARE(both.notes.text, u"written here\n\nwritten there\n\n1.00 €"_s);
        QCOMPARE(both.notes.tags, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(both.notes.placements.size(), std::size_t(2));
        QCOMPARE(both.notes.cost->hundredths, 250);
        const auto again = to.take(bytes);
        QVERIFY(again);
        QVERIFY(again->changesNothing());
        QCOMPARE(to.only(own.hash), both);
    }

    void aRevokedLinkStaysRevoked()
    {
        ledger::Changes changes = smallLedger();
        changes.links = {link(seat, u"AbCdEfGhIjKlMnOp"_s)};
        changes.links[0].confirmedAt = noon.addDays(1);
        Place from;
        QVERIFY(from.write(changes));
        changes.links[0].confirmedAt = noon;
        changes.links[0].revoked = true;
        Place to;
        QVERIFY(to.write(changes));
        QVERIFY(to.take(from.exported()));
        QVERIFY(to.only(u"AbCdEfGhIjKlMnOp"_s).revoked);
    }

    void findsAChatThatMovedOnOneSideOnly()
    {
        ledger::Changes changes = smallLedger();
        changes.chats.push_back({oldDen, domain::ChatKind::Group, u"Den"_s, {}, {}});
        changes.seats.push_back({denSeat, domain::SeatStatus::Administrator, true, noon, {}});
        changes.links = {link(denSeat, u"denLink_-90123456"_s)};
        Place moved;
        Place old;
        QVERIFY(moved.write(changes));
        QVERIFY(old.write(changes));
        const QByteArray oldBytes = old.exported();
        QVERIFY(wait(moved.ledger.moveChat(oldDen, newDen, {})));
        const auto forward = moved.take(oldBytes);
        QVERIFY(forward);
        QCOMPARE(forward->newLinks, 0);
        QCOMPARE(forward->newChats, 0);
        const auto backward = old.take(moved.exported());
        QVERIFY(backward);
        QCOMPARE(backward->newLinks, 0);
        QCOMPARE(old.only(u"denLink_-90123456"_s).seat.chat, newDen);
    }

    void refusesDamagedFiles()
    {
        Place from;
        QVERIFY(fill(from));
        const QByteArray whole = from.exported();
        Place to;
        const QByteArray before = to.exported();
        const QString path = to.folder.filePath(u"cut.json"_s);
        for (qsizetype size = 0; size < whole.size() - 2; size += 10) {
            QVERIFY(store(path, whole.left(size)));
            const auto examined = wait(to.file.examine(path));
            QVERIFY2(!examined, qPrintable(QString::number(size)));
            QVERIFY(examined.error().kind == Error::Kind::Malformed
                    || examined.error().kind == Error::Kind::InvalidInput);
            QVERIFY(size < 100 || examined.error().detail.startsWith(u"line "_s));
        }
        // Nothing breaks, whatever byte is another; what can't be told from right is taken.
        for (qsizetype at = 0; at < whole.size(); at += 10) {
            QByteArray bytes = whole;
            bytes[at] = '\x02';
            QVERIFY(store(path, bytes));
            QVERIFY2(!wait(to.file.examine(path)), qPrintable(QString::number(at)));
        }
        QCOMPARE(to.exported(), before);
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("into");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("newer version") << QByteArray("\"version\": 1")
                                       << QByteArray("\"version\": 2") << Error::Kind::LedgerTooNew;
        QTest::newRow("another program's")
            << QByteArray("gatehouse-ledger") << QByteArray("other") << Error::Kind::InvalidInput;
        QTest::newRow("no chat of a link")
            << QByteArray("\"seats\": [") << QByteArray("\"seats\":[],\"x\":[")
            << Error::Kind::Malformed;
        QTest::newRow("another link's address")
            << QByteArray("https://t.me/+Zz0") << QByteArray("https://evil.example/+Zz0")
            << Error::Kind::Malformed;
        QTest::newRow("a server in the clear")
            << QByteArray("https://bots.example.org") << QByteArray("http://bots.example.org")
            << Error::Kind::Malformed;
        QTest::newRow("a word of tomorrow")
            << QByteArray("\"purple\"") << QByteArray("\"pink\"") << Error::Kind::Malformed;
        QTest::newRow("a broken number") << QByteArray("\"inside\":41")
                                         << QByteArray("\"inside\":41.5") << Error::Kind::Malformed;
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, into);
        QFETCH(Error::Kind, kind);
        Place place;
        QVERIFY(fill(place));
        QByteArray bytes = place.exported();
        QVERIFY(bytes.contains(from));
        bytes.replace(from, into);
        Place to;
        const auto taken = to.take(bytes);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, kind);
        QVERIFY(wait(to.ledger.bots())->empty());
    }

    void importsOnlyWhatWasExamined()
    {
        Place from;
        QVERIFY(fill(from));
        const QByteArray bytes = from.exported();
        Place to;
        const QString path = to.folder.filePath(u"import.json"_s);
        QVERIFY(store(path, bytes));
        const auto examined = wait(to.file.examine(path));
        QVERIFY(examined);
        QVERIFY(store(path, QByteArray(bytes).replace("Sommer", "Winter")));
        const auto taken = wait(to.file.import(*examined));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::ChangedSince);
        QVERIFY(wait(to.ledger.bots())->empty());
    }

    void neverLetsATokenOut()
    {
        ledger::Changes changes = smallLedger();
        changes.links = {link(seat, u"AbCdEfGhIjKlMnOp"_s)};
        const QString token = QString::fromLatin1(testsupport::testToken);
        changes.links[0].notes.text = u"the token is "_s + token;
        changes.links[0].settings.name = token;
        changes.bots[0].name = token;
        Place place;
        QVERIFY(place.write(changes));
        QVERIFY(!place.exported().contains(testsupport::testToken));
        QVERIFY(place.exported().contains("[token]"));
        QVERIFY(!place.exported(u"links.csv"_s).contains(testsupport::testToken));
    }

    void writesLinksAsCsv()
    {
        Place place;
        QVERIFY(fill(place));
        const QByteArray csv = place.exported(u"links.CSV"_s);
        QVERIFY(csv.startsWith("\xef\xbb\xbfurl,name"));
        QVERIFY(csv.contains("https://t.me/+Zz01234567890123,Sommer,additional"));
        QVERIFY(csv.contains("News,gate_bot\r\n"));
        QVERIFY(!csv.contains("LinkRevoked"));
    }

    void leavesNothingOnAFullDisk()
    {
        Place place;
        QVERIFY(fill(place));
        const QString path = place.folder.filePath(u"export.json"_s);
        QVERIFY(store(path, "as it was"));
        core::Result<> done;
        {
            const FullDisk full;
            done = wait(place.file.exportTo(path, LedgerFile::Format::Json));
        }
        QVERIFY(!done);
        QCOMPARE(bytesOf(path), "as it was");
        QCOMPARE(QDir(place.folder.path()).entryList({u"export.json*"_s}).size(), 1);
    }

    void saysWhereItMayNotWrite()
    {
        Place place;
        const auto done = wait(place.file.exportTo(place.folder.filePath(u"no/such/x.json"_s),
                                                   LedgerFile::Format::Json));
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(u"no/such"_s));
    }

    void stopsWhenNobodyWaits()
    {
        Place place;
        QVERIFY(fill(place));
        const QString path = place.folder.filePath(u"export.json"_s);
        auto task = place.file.exportTo(path, LedgerFile::Format::Json);
        task.cancel();
        QVERIFY(!wait(std::move(task)));
        QVERIFY(wait(place.file.exportTo(path + u"2"_s, LedgerFile::Format::Json)));
        QVERIFY(!QFile::exists(path));
    }

    void filesAreTheOwnersAlone()
    {
        Place place;
        place.exported();
        const auto others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFileInfo(place.folder.filePath(u"export.json"_s)).permissions() & others));
    }

    void manyLinksPassThrough()
    {
        const int count = qEnvironmentVariableIntValue("GATEHOUSE_MANY_LINKS");
        Place from;
        ledger::Changes changes = smallLedger();
        for (int i = 0; i < (count > 0 ? count : 3000); ++i)
            changes.links.push_back(link(seat, u"many%1"_s.arg(i, 12, 10, QChar(u'a'))));
        QVERIFY(from.write(changes));
        const QByteArray bytes = from.exported();
        Place to;
        const auto report = to.take(bytes);
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->newLinks, int(changes.links.size()));
        QCOMPARE(to.exported(), bytes);
    }
};

QTEST_GUILESS_MAIN(LedgerFileTest)
#include "tst_ledgerfile.moc"
