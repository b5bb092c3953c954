// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/job.h"
#include "domain/joinrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::JobKind;
using domain::Person;
using domain::RequestRule;
using domain::RequestState;

class JoinRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesByTheRule_data()
    {
        QTest::addColumn<bool>("approveAll");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("bio");
        QTest::addColumn<RequestState>("decision");
        QTest::addColumn<QString>("word");
        const auto waiting = RequestState::Waiting;
        const auto approving = RequestState::Approving;
        const auto declining = RequestState::Declining;
        QTest::newRow("off") << false << QStringList() << u"crypto"_s << QString() << waiting
                             << QString();
        QTest::newRow("all") << true << QStringList() << u"Olena"_s << QString() << approving
                             << QString();
        QTest::newRow("word in name") << false << QStringList{u"crypto"_s} << u"Crypto King"_s
                                      << QString() << declining << u"crypto"_s;
        QTest::newRow("word in bio") << false << QStringList{u"spam"_s, u"profit"_s} << u"A"_s
                                     << u"DM for PROFIT"_s << declining << u"profit"_s;
        QTest::newRow("word in username")
            << false << QStringList{u"nick"_s} << u"A"_s << QString() << declining << u"nick"_s;
        QTest::newRow("words go first") << true << QStringList{u"crypto"_s} << u"crypto"_s
                                        << QString() << declining << u"crypto"_s;
        QTest::newRow("everybody else") << true << QStringList{u"crypto"_s} << u"Olena"_s
                                        << u"Marketing"_s << approving << QString();
        QTest::newRow("everybody else waits")
            << false << QStringList{u"crypto"_s} << u"Olena"_s << QString() << waiting << QString();
        QTest::newRow("accents and case")
            << false << QStringList{u"café"_s} << u"CAFE"_s << QString() << declining << u"café"_s;
        QTest::newRow("invisible characters")
            << false << QStringList{u"crypto"_s} << u"cry\u200Bpto"_s << QString() << declining
            << u"crypto"_s;
        QTest::newRow("an empty word is none") << false << QStringList{u" "_s, QString()}
                                               << u"A B"_s << QString() << waiting << QString();
        QTest::newRow("never over two fields") << false << QStringList{u"king queen"_s} << u"king"_s
                                               << u"queen"_s << waiting << QString();
    }
    void decidesByTheRule()
    {
        QFETCH(const bool, approveAll);
        QFETCH(const QStringList, words);
        QFETCH(const QString, name);
        QFETCH(const QString, bio);
        const RequestRule rule{{1}, approveAll, words};
        const Person person{{7}, name, u"nickname"_s};
        QFETCH(const RequestState, decision);
        QCOMPARE(domain::decisionBy(rule, person, bio), decision);
        QFETCH(const QString, word);
        QCOMPARE(domain::unwantedWord(rule, person, bio), word);
    }

    void isOffByDefault()
    {
        QVERIFY(RequestRule().isOff());
        QVERIFY(!(RequestRule{{1}, true, {}}.isOff()));
        QVERIFY(!(RequestRule{{1}, false, {u"a"_s}}.isOff()));
    }

    void keepsThePersonInAJobsStep()
    {
        domain::StepRequest request;
        request.person = {{5'000'000'000'001}, u"سارا “S” <b>"_s, u"sara_r"_s};
        for (const JobKind kind : {JobKind::ApproveRequests, JobKind::DeclineRequests}) {
            QVERIFY(domain::isAboutRequests(kind));
            QVERIFY(!domain::imposesSettings(kind));
            QCOMPARE(domain::requestFrom(domain::requestText(kind, request)).person,
                     request.person);
            QCOMPARE(domain::obstacleTo(kind, {}, false, {}), domain::Obstacle::NoRight);
            QVERIFY(!domain::obstacleTo(kind, {}, true, {}));
        }
        QVERIFY(!domain::isAboutRequests(JobKind::Revoke));
        QVERIFY(!domain::requestFrom(u"{}"_s).person.id.isValid());
    }
};

QTEST_APPLESS_MAIN(JoinRequestTest)
#include "tst_joinrequest.moc"
