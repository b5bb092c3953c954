// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "core/secret.h"

#include "support/testing.h"

#include <QDebug>

#include <type_traits>

using core::Secret;

template <typename T>
concept Streams = requires(QDebug debug, T value)
{
    debug << value;
};

class SecretTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isNeitherPrintedNorConverted()
    {
        static_assert(!std::is_convertible_v<Secret, QByteArray>);
        static_assert(!std::is_convertible_v<Secret, QString>);
        static_assert(!Streams<Secret>);
    }

    void keepsItsValueThroughCopiesAndMoves()
    {
        Secret first(QByteArray("one"));
        Secret second = first;
        const Secret third = std::move(first);
        QCOMPARE(third.reveal(), QByteArray("one"));
        QCOMPARE(second.reveal(), QByteArray("one"));
        second = Secret(QByteArray("two"));
        QCOMPARE(second.reveal(), QByteArray("two"));
        QVERIFY(second != third);
    }

    void leavesALiteralAlone()
    {
        // fromRawData shares memory that is not ours to overwrite.
        static const char literal[] = "constant";
        {
            const Secret secret(QByteArray::fromRawData(literal, sizeof literal - 1));
            QVERIFY(!secret.isEmpty());
        }
        QCOMPARE(literal[0], 'c');
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
