// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/palettelist.h"

#include "services/bench.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace bench;
using models::PaletteEntry;
using models::PaletteList;
using Group = models::PaletteList::Group;
using Kind = models::PaletteEntry::Kind;

namespace {

PaletteEntry entry(Kind kind, const QString &title, const QString &detail = {},
                   const QString &reason = {})
{
    PaletteEntry entry;
    entry.kind = kind;
    entry.key = u"%1/%2"_s.arg(static_cast<int>(kind)).arg(title);
    entry.title = title;
    entry.detail = detail;
    entry.reason = reason;
    entry.spoken = title + u", "_s + detail;
    return entry;
}

std::vector<PaletteEntry> usual()
{
    return {entry(Kind::Action, u"New link…"_s, u"Chat"_s),
            entry(Kind::Action, u"New link from the last template"_s, u"Chat"_s),
            entry(Kind::Action, u"Extend › 7 days"_s, u"Link"_s, u"Select a link first."_s),
            entry(Kind::Action, u"Export…"_s, u"File"_s),
            entry(Kind::Page, u"Network"_s, u"Preferences"_s),
            entry(Kind::Chat, u"Évènements à Paris"_s, u"@paris_news"_s),
            entry(Kind::Chat, u"Новости Киева"_s)};
}

class Setting
{
public:
    explicit Setting(std::vector<PaletteEntry> entries = usual(), const QStringList &recent = {})
        : list(bench.program().catalogue,
               [](const domain::Link &link) {
                   PaletteEntry made = entry(Kind::Link, link.settings.name, link.url);
                   made.key = PaletteList::linkKey(link.id);
                   made.link = link;
                   return made;
               })
        , m_tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        list.fill(std::move(entries), recent);
    }

    void write(const QStringList &names)
    {
        bench.enter(gateToken(), u"gate_bot"_s);
        bench.know(gateInVista);
        ledger::Changes changes;
        for (const QString &name : names) {
            domain::Link link;
            link.seat = gateInVista;
            link.hash = u"hash-%1"_s.arg(changes.links.size());
            link.url = u"https://t.me/+"_s + link.hash;
            link.settings.name = name;
            changes.links.push_back(link);
        }
        QVERIFY(wait(bench.ledger().write(changes)));
    }

    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list.rowCount(); ++row)
            all += list.index(row, 0).data().toString();
        return all;
    }
    QStringList find(const QString &text)
    {
        list.setText(text);
        return titles();
    }
    /// The letters that are set apart.
    QString marked(int row) const
    {
        const QString title = list.index(row, 0).data().toString();
        QString letters;
        for (const int at : list.index(row, 0).data(PaletteList::MarksRole).value<QList<int>>())
            letters += title.at(at);
        return letters;
    }
    Group group(int row) const
    {
        return list.index(row, 0).data(PaletteList::GroupRole).value<Group>();
    }

    Bench bench;
    PaletteList list;

private:
    QAbstractItemModelTester m_tester;
};

} // namespace

class PaletteListTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverythingForNothing()
    {
        Setting setting;
        QCOMPARE(setting.list.rowCount(), 7);
        QCOMPARE(setting.group(0), Group::Actions);
        QCOMPARE(setting.group(1), Group::None);
        QCOMPARE(setting.titles().indexOf(u"Extend › 7 days"_s), 3); // what can't be done is last
        QCOMPARE(setting.group(4), Group::Pages);
        QCOMPARE(setting.group(5), Group::Chats);
        QVERIFY(!setting.list.entryAt(7));
        QVERIFY(!setting.list.entryAt(-1));
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("marked");
        QTest::newRow("initials") << u"nl"_s << u"New link…"_s << u"Nl"_s;
        QTest::newRow("beginnings together") << u"newl"_s << u"New link…"_s << u"Newl"_s;
        QTest::newRow("beginnings apart") << u"li ne"_s << u"New link…"_s << u"Neli"_s;
        QTest::newRow("a later word")
            << u"temp"_s << u"New link from the last template"_s << u"temp"_s;
        QTest::newRow("the middle of a word") << u"xport"_s << u"Export…"_s << u"xport"_s;
        QTest::newRow("case") << u"EXP"_s << u"Export…"_s << u"Exp"_s;
        QTest::newRow("without accents")
            << u"evenements"_s << u"Évènements à Paris"_s << u"Évènements"_s;
        QTest::newRow("a username") << u"paris_n"_s << u"Évènements à Paris"_s << QString();
        QTest::newRow("another script") << u"нк"_s << u"Новости Киева"_s << u"НК"_s;
        QTest::newRow("a submenu") << u"e7"_s << u"Extend › 7 days"_s << u"E7"_s;
        QTest::newRow("title and where it is") << u"exp file"_s << u"Export…"_s << u"Exp"_s;
    }

    void findsWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, first);
        QFETCH(const QString, marked);
        Setting setting;
        const QStringList found = setting.find(text);
        QVERIFY2(!found.isEmpty(), qPrintable(text));
        QCOMPARE(found.front(), first);
        QCOMPARE(setting.marked(0), marked);
    }

    void findsNothingForLettersThatBeginNoWords()
    {
        Setting setting;
        QCOMPARE(setting.find(u"nkx"_s), QStringList());
        QCOMPARE(setting.find(u"new zzz"_s), QStringList());
        QCOMPARE(setting.find(QString(5000, u'x')), QStringList());
    }

    void putsWhatCantBeDoneLastInItsGroup()
    {
        Setting setting;
        QCOMPARE(setting.find(u"ex"_s), (QStringList{u"Export…"_s, u"Extend › 7 days"_s}));
        QCOMPARE(setting.list.entryAt(1)->reason, u"Select a link first."_s);
    }

    void putsTheGroupWithTheBestFirst()
    {
        Setting setting;
        setting.find(u"net"_s);
        QCOMPARE(setting.group(0), Group::Pages);
    }

    void beginsWithWhatWasUsedLast()
    {
        const std::vector<PaletteEntry> entries = usual();
        Setting setting(usual(), {u"gone"_s, entries[5].key, entries[2].key, entries[3].key});
        QCOMPARE(setting.group(0), Group::Recent);
        QCOMPARE(setting.titles().first(2), (QStringList{entries[5].title, u"Export…"_s}));
        QCOMPARE(setting.group(2), Group::Actions);
        QCOMPARE(setting.find(u"e"_s).front(), u"Export…"_s); // and counts a little
    }

    void findsLinksInTheLedger()
    {
        Setting setting;
        setting.write({u"Summer fair"_s, u"Winter fair"_s, u"Press"_s});
        QCOMPARE(setting.find(u"fair"_s), QStringList());
        QVERIFY(eventually([&] { return setting.list.rowCount() == 2; }));
        QCOMPARE(setting.group(0), Group::Links);
        QCOMPARE(setting.marked(0), u"fair"_s);
        QVERIFY(setting.list.entryAt(0)->link);
        // Those that are right for the next letter too stay until there is an answer.
        QCOMPARE(setting.find(u"fairs"_s), QStringList());
        setting.find(u"winter"_s);
        QVERIFY(eventually([&] { return setting.titles() == QStringList{u"Winter fair"_s}; }));
    }

    void findsALinkByItsAddress()
    {
        Setting setting;
        setting.write({u"Summer"_s, u"Winter"_s});
        setting.find(u"https://t.me/+hash-1"_s);
        QVERIFY(eventually([&] { return setting.titles() == QStringList{u"Winter"_s}; }));
    }

    void showsTwentyLinksAtMost()
    {
        Setting setting(std::vector<PaletteEntry>{});
        QStringList names;
        for (int i = 0; i < 30; ++i)
            names += u"Fair %1"_s.arg(i);
        setting.write(names);
        setting.find(u"fair"_s);
        QVERIFY(eventually([&] { return setting.list.rowCount() == 20; }));
    }

    void letsTheLastLettersWin()
    {
        Setting setting(std::vector<PaletteEntry>{});
        setting.write({u"Summer fair"_s, u"Winter sale"_s});
        setting.list.setText(u"summer"_s);
        setting.list.setText(u"winter"_s);
        QVERIFY(eventually([&] { return setting.list.rowCount() > 0; }));
        QCOMPARE(setting.titles(), QStringList{u"Winter sale"_s});
        settle();
        QCOMPARE(setting.titles(), QStringList{u"Winter sale"_s});
    }

    void remembersLinks()
    {
        Setting setting(std::vector<PaletteEntry>{});
        setting.write({u"Summer fair"_s});
        const auto ids = wait(setting.bench.program().catalogue.order({}));
        QVERIFY(ids && ids->size() == 1);
        setting.list.fill(usual(), {PaletteList::linkKey(ids->front())});
        QVERIFY(eventually([&] { return setting.group(0) == Group::Recent; }));
        QCOMPARE(setting.titles().front(), u"Summer fair"_s);
    }

    void saysAWholeRow()
    {
        Setting setting;
        QCOMPARE(setting.list.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"New link…, Chat"_s);
    }

    void staysFastWithAThousandChats()
    {
        std::vector<PaletteEntry> entries;
        for (int i = 0; i < 60; ++i)
            entries.push_back(entry(Kind::Action, u"Do the thing number %1"_s.arg(i)));
        for (int i = 0; i < 1000; ++i)
            entries.push_back(
                entry(Kind::Chat, u"Новости города %1 a a a a a a"_s.arg(i), u"@chat_%1"_s.arg(i)));
        Setting setting(std::move(entries));
        QElapsedTimer time;
        time.start();
        const QStringList texts{u"n"_s, u"ng"_s, u"aaaaaaaaaa"_s, u"go 9"_s, u"новости"_s};
        for (const QString &text : texts)
            setting.list.setText(text);
        // Ten times what an optimised build takes: this one may be watched by a debugger.
        QVERIFY2(time.elapsed() / texts.size() < 160, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_GUILESS_MAIN(PaletteListTest)
#include "tst_palettelist.moc"
