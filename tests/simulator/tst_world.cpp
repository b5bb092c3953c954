// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/httpclient.h"

using namespace simulatortest;
using simulator::World;

class WorldTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinkTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hash");
        QTest::newRow("today's form") << u"https://t.me/+AbC-_9"_s << u"AbC-_9"_s;
        QTest::newRow("the old form") << u"https://t.me/joinchat/AbC"_s << u"AbC"_s;
        QTest::newRow("http") << u"http://t.me/+AbC"_s << u"AbC"_s;
        QTest::newRow("no scheme") << u"t.me/+AbC"_s << u"AbC"_s;
        QTest::newRow("www, telegram.me") << u"https://www.telegram.me/+AbC"_s << u"AbC"_s;
        QTest::newRow("telegram.dog") << u"https://TELEGRAM.dog/joinchat/AbC"_s << u"AbC"_s;
        QTest::newRow("tg") << u"tg://join?invite=AbC"_s << u"AbC"_s;
        QTest::newRow("digits are a phone number") << u"https://t.me/+380501234567"_s << QString();
        QTest::newRow("33 digits are a hash")
            << QString(u"https://t.me/+"_s + QString(33, u'7')) << QString(33, u'7');
        QTest::newRow("truncated") << u"https://t.me/+AbCd..."_s << QString();
        QTest::newRow("a user name") << u"https://t.me/news"_s << QString();
        QTest::newRow("a lost plus") << u"https://t.me/ AbC"_s << QString();
        QTest::newRow("another host") << u"https://example.org/+AbC"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void readsLinkTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, hash);
        QCOMPARE(simulator::linkHash(text), hash);
    }

    void isAValue()
    {
        const World world = smallWorld(QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
        World copy = world;
        QVERIFY(copy == world);
        copy.chats.at(club).seats[anna].status = simulator::Status::Member;
        QVERIFY(!(copy == world));
    }

    void makesTheSameHashesFromTheSameSeed()
    {
        World one;
        World same;
        World other;
        other.seed = 2;
        QSet<QString> hashes;
        for (int i = 0; i < 500; ++i) {
            const QString hash = one.addLink(club, bot).hash;
            QCOMPARE(same.addLink(club, bot).hash, hash);
            QVERIFY(other.addLink(club, bot).hash != hash);
            QCOMPARE(simulator::linkHash(simulator::linkText(hash)), hash);
            QCOMPARE(hash.size(), 16);
            hashes.insert(hash);
        }
        QCOMPARE(hashes.size(), 500);
    }

    void countsMembersNamedAndUnnamed()
    {
        World world = smallWorld({});
        simulator::Chat &chat = world.chats.at(club);
        chat.crowd = 40;
        chat.seats[anna].status = simulator::Status::Left;
        chat.seats[boris].status = simulator::Status::Restricted;
        QCOMPARE(chat.memberCount(), 42); // and the owner and the bot
        chat.seats[boris].restrictedInside = true;
        QCOMPARE(chat.memberCount(), 43);
    }

    void findsPublicChatsByNameInAnyCase()
    {
        World world = smallWorld({});
        QCOMPARE(world.findChat(u"NEWS"_s), world.findChat(channel));
        QVERIFY(!world.findChat(u"anna"_s));
        QVERIFY(!world.findChat(QString()));
    }

    void givesEveryAdministratorAPrimaryLinkOfItsOwn()
    {
        World world = smallWorld({});
        world.seatAdministrator(club, otherBot,
                                simulator::botRights(simulator::ChatType::Supergroup));
        const simulator::Link *first = world.primaryLink(club, bot);
        const simulator::Link *second = world.primaryLink(club, otherBot);
        QVERIFY(first && second && first != second);
        QVERIFY(first->primary && second->primary);
        QCOMPARE(second->creator, otherBot);
    }
};

QTEST_GUILESS_MAIN(WorldTest)
#include "tst_world.moc"
