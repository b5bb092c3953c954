// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "samples.h"

#include <QProcess>

#include <cstdio>

using domain::LinkFilter;
using ledger::Changes;
using testsupport::wait;
using namespace samples;

namespace {

constexpr int linksPerWrite = 20;

/// Writes for ever from the given number on and says each number once it is written.
int writeOnAndOn(const QString &path, int from)
{
    testsupport::FakeClock clock;
    ledger::SqliteLedger ledger(path, clock);
    if (!wait(ledger.open()) || !wait(ledger.write(world())))
        return 1;
    const std::function<void(int)> next = [&](int number) {
        Changes changes;
        for (int i = 0; i < linksPerWrite; ++i)
            changes.links.push_back(link(gateInGarden, u"%1-%2"_s.arg(number).arg(i)));
        changes.history = {entry(gateInGarden, QString::number(number))};
        ledger.write(changes).then(qApp, [&next, number](const core::Result<> &written) {
            if (!written)
                QCoreApplication::exit(2);
            std::printf("%d\n", number);
            std::fflush(stdout);
            next(number + 1);
        });
    };
    next(from);
    return QCoreApplication::exec();
}

} // namespace

class CrashTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasReportedWhenTheProgramIsKilled()
    {
        Place place;
        int next = 0;
        for (int round = 0; round < 4; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--write"_s, place.path, QString::number(next)});
            QByteArray said;
            while (said.count('\n') < 25 + round) {
                QVERIFY(child.waitForReadyRead());
                said += child.readAllStandardOutput();
            }
            child.kill(); // SIGKILL, in the middle of something
            QVERIFY(child.waitForFinished());
            said += child.readAllStandardOutput();
            const int reported = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
            QVERIFY(reported >= next + 20);

            QVERIFY(place.open());
            domain::HistoryQuery query;
            query.limit = 1'000'000;
            const auto history = wait(place.ledger->history(query)).value();
            const int written = int(history.size());
            QVERIFY(written > reported);
            QVERIFY(written <= reported + 2);
            for (int i = 0; i < written; ++i)
                QCOMPARE(history[std::size_t(i)].after, QString::number(written - 1 - i));
            // Never half of a write.
            QCOMPARE(place.hashes().size(), written * linksPerWrite);
            QCOMPARE(place.count(), written * linksPerWrite);
            QCOMPARE(place.count(LinkFilter::Unlimited), written * linksPerWrite);
            place.ledger.reset();
            next = written;
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--write") == 0)
        return writeOnAndOn(QFile::decodeName(argv[2]), QByteArray(argv[3]).toInt());
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
