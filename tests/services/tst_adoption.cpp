// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/adoption.h"

#include "services/bench.h"

#include "services/primarylink.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace bench;
using core::Error;
using services::Adoption;
using services::AdoptionLine;
using Verdict = services::AdoptionLine::Verdict;

namespace {

const QString fresh = u"https://t.me/+aaaaaaaaaaaaaaaa"_s;
const QString other = u"https://t.me/joinchat/bbbbbbbbbbbbbbbb"_s;

QList<Verdict> verdicts(const services::Examined &examined)
{
    QList<Verdict> all;
    for (const AdoptionLine &line : examined.lines)
        all += line.verdict;
    return all;
}

} // namespace

class AdoptionTest : public testsupport::Test
{
    Q_OBJECT

    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"links.txt"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return path;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void judgesEveryLine()
    {
        Bench bench;
        bench.knowEverything();
        Adoption adoption(bench.ledger());
        const QString known = bench.primary(gateInNews);
        const QString text = u"My links\n\n"_s + fresh + u'\n' + known + u"\n"_s + other
            + u" and again "_s + fresh + u"\nhttps://t.me/+cccccccc…\n"_s + known;
        const auto examined = wait(adoption.examine(text));
        QVERIFY(examined);
        QCOMPARE(verdicts(*examined),
                 (QList<Verdict>{Verdict::NotALink, Verdict::New, Verdict::Known, Verdict::New,
                                 Verdict::Twice, Verdict::Truncated, Verdict::Twice}));
        QVERIFY(!examined->cut);
        QCOMPARE(examined->untold, 0);

        const auto &lines = examined->lines;
        QCOMPARE(lines[0].text, u"My links"_s);
        QCOMPARE(lines[0].line, 1);
        QCOMPARE(lines[1].line, 3);
        QCOMPARE(lines[1].url, fresh);
        QCOMPARE(lines[1].hash, u"aaaaaaaaaaaaaaaa"_s);
        QVERIFY(!lines[1].known);
        QCOMPARE(lines[2].known->seat, gateInNews);
        QCOMPARE(lines[2].known->url, known);
        QCOMPARE(lines[3].url, other);
        QCOMPARE(lines[5].hash, u"cccccccc"_s);
        QVERIFY(lines[5].url.isEmpty());
        QVERIFY(!lines[6].known); // said further up
    }

    void knowsLinksInAnyForm()
    {
        Bench bench;
        bench.knowEverything();
        Adoption adoption(bench.ledger());
        const QString hash = services::hashOf(bench.primary(gateInNews));
        for (const QString &form :
             {u"telegram.me/joinchat/"_s, u"tg://join?invite="_s, u"<a href='http://t.me/%2B"_s}) {
            const auto examined = wait(adoption.examine(QString(form + hash)));
            QCOMPARE(verdicts(*examined), QList<Verdict>{Verdict::Known});
        }
        // Case tells two links apart.
        QString swapped = hash;
        for (QChar &c : swapped)
            c = c.isUpper() ? c.toLower() : c.toUpper();
        QCOMPARE(verdicts(*wait(adoption.examine(u"t.me/+"_s + swapped))),
                 QList<Verdict>{Verdict::New});
    }

    void knowsLinksOfChatsThatWereTakenOffTheScreen()
    {
        Bench bench;
        bench.knowEverything();
        const QString known = bench.primary(gateInNews);
        QVERIFY(wait(bench.program().chats.remove(gateInNews)));
        Adoption adoption(bench.ledger());
        const auto examined = wait(adoption.examine(known));
        QCOMPARE(verdicts(*examined), QList<Verdict>{Verdict::Known});
        QCOMPARE(examined->lines[0].known->seat, gateInNews);
    }

    void asksNobodyButTheLedger()
    {
        Bench bench;
        bench.knowEverything();
        bench.server.forgetCalls();
        Adoption adoption(bench.ledger());
        QVERIFY(wait(adoption.examine(fresh)));
        QVERIFY(bench.server.calls().empty());
        QVERIFY(bench.link(fresh).url.isEmpty());
    }

    void examinesThousandsOfLinks()
    {
        Bench bench;
        bench.knowEverything();
        Adoption adoption(bench.ledger());
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += u"t.me/+link%1\n"_s.arg(i);
        const auto examined = wait(adoption.examine(text));
        QVERIFY(examined);
        QCOMPARE(examined->lines.size(), 5000U);
        QVERIFY(std::all_of(examined->lines.begin(), examined->lines.end(),
                            [](const auto &line) { return line.verdict == Verdict::New; }));
    }

    void saysWhatItLeftOut()
    {
        Bench bench;
        Adoption adoption(bench.ledger());
        const auto examined = wait(adoption.examine(QString(11 * 1024 * 1024, u' ') + fresh));
        QVERIFY(examined->cut);
        QVERIFY(examined->lines.empty());
        QCOMPARE(wait(adoption.examine(u"x\n"_s.repeated(1003)))->untold, 3);
    }

    void canBeCancelled()
    {
        Bench bench;
        Adoption adoption(bench.ledger());
        auto task = adoption.examine(u"t.me/+abc\n"_s);
        task.cancel();
        QCOMPARE(wait(task).error().kind, Error::Kind::Cancelled);
        settle();
    }

    void tellsWhenTheLedgerCannotBeRead()
    {
        Bench bench;
        ledger::SqliteLedger closed(bench.profile() + u"/never-opened"_s, bench.clock);
        Adoption adoption(closed);
        QVERIFY(!wait(adoption.examine(fresh)));
        QVERIFY(wait(adoption.examine(u"nothing to look up"_s)));
    }

    void readsFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString text = u"Київ 👉 t.me/+abc\n"_s;
        const auto encoded = [&text](QStringConverter::Encoding encoding, bool mark) {
            QStringEncoder encoder(encoding,
                                   mark ? QStringConverter::Flag::WriteBom
                                        : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8, false) << text;
        QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8, true) << text;
        QTest::newRow("UTF-16, little end first")
            << encoded(QStringConverter::Utf16LE, true) << text;
        QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE, true) << text;
        // 3-byte letters do not end where pieces of the file do.
        QTest::newRow("longer than a piece")
            << u"x€"_s.repeated(300'000).toUtf8() << u"x€"_s.repeated(300'000);
        QTest::newRow("neither") << QByteArray("caf\xe9 t.me/+abc") << u"caf\ufffd t.me/+abc"_s;
    }

    void readsFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        Bench bench;
        Adoption adoption(bench.ledger());
        const auto read = wait(adoption.read(file(bytes)));
        QVERIFY(read);
        QVERIFY(read->text == text);
        QVERIFY(!read->cut);
    }

    void readsTenMegabytesOfAFile()
    {
        Bench bench;
        Adoption adoption(bench.ledger());
        constexpr int most = 10 * 1024 * 1024;
        auto read = wait(adoption.read(file(QByteArray(most, 'x'))));
        QCOMPARE(read->text.size(), most);
        QVERIFY(!read->cut);
        read = wait(adoption.read(file(QByteArray(most + 1, 'x'))));
        QCOMPARE(read->text.size(), most);
        QVERIFY(read->cut);
    }

    void readsOrdinaryFilesOnly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath(u"none"_s);
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("without an end") << u"/dev/zero"_s;
        QTest::newRow("no path") << QString();
    }

    void readsOrdinaryFilesOnly()
    {
        QFETCH(QString, path);
        Bench bench;
        Adoption adoption(bench.ledger());
        QCOMPARE(wait(adoption.read(path)).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(AdoptionTest)
#include "tst_adoption.moc"
