// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/startproblem.h"

#include "support/testing.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>

using core::Error;
using namespace Qt::StringLiterals;

class StartProblemTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedWhatToDoAndTheDetails_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind :
             {Error::Kind::InUse, Error::Kind::ReadOnly, Error::Kind::DiskFull,
              Error::Kind::LedgerDamaged, Error::Kind::LedgerTooNew, Error::Kind::StorageFailed})
            QTest::newRow(qPrintable(core::kindName(kind))) << static_cast<int>(kind);
    }

    void saysWhatHappenedWhatToDoAndTheDetails()
    {
        QFETCH(const int, kind);
        const auto box = app::startProblemBox(
            {static_cast<Error::Kind>(kind), u"/a/<b>b</b>/lock"_s, {}, 0, {}});
        QCOMPARE(box->icon(), QMessageBox::Critical);
        QVERIFY(!box->text().isEmpty());
        QVERIFY(!box->informativeText().isEmpty());
        QVERIFY(box->detailedText().contains(core::kindName(static_cast<Error::Kind>(kind))));
        QVERIFY(box->detailedText().contains(u"/a/<b>b</b>/lock"_s));
        QCOMPARE(box->textFormat(), Qt::PlainText);
        QCOMPARE(box->standardButtons(), QMessageBox::Close);
    }

    void neverShowsAToken()
    {
        const QString token = QString::fromLatin1(testsupport::testToken);
        const auto box = app::startProblemBox({Error::Kind::StorageFailed, token, {}, 0, {}});
        QVERIFY(!box->detailedText().contains(token.section(u':', 1)));
    }

    void endsAtOnceWhereNobodyCanSeeAWindow()
    {
        QCOMPARE(app::reportStartProblem(*qApp, {Error::Kind::InUse, u"x"_s, {}, 0, {}}), 1);
    }
};

QTEST_MAIN(StartProblemTest)
#include "tst_startproblem.moc"
