// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "core/task.h"

#include "support/testing.h"

#include <QThread>

using core::Error;
using core::Promise;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;

class TaskTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void deliversFromTheEventLoopAndNotAtOnce()
    {
        int got = 0;
        Task<int>::finished(7).then(this, [&got](Result<int> result) { got = *result; });
        QCOMPARE(got, 0);
        testsupport::settle();
        QCOMPARE(got, 7);
    }

    void isSilentWhenTheContextIsGone()
    {
        const Promise<int> promise;
        bool called = false;
        auto context = std::make_unique<QObject>();
        promise.task().then(context.get(), [&called](Result<int>) { called = true; });
        promise.finish(1); // posted, and then the context dies before the loop turns
        context.reset();
        testsupport::settle();
        QVERIFY(!called);
    }

    void endsAsCancelledBehindAStepWhoseContextIsGone()
    {
        const Promise<int> promise;
        std::optional<Error::Kind> kind;
        auto context = std::make_unique<QObject>();
        promise.task()
            .andThen(context.get(), [](int value) { return value; })
            .then(this, [&kind](Result<int> result) { kind = result.error().kind; });
        context.reset();
        testsupport::settle();
        QCOMPARE(kind, Error::Kind::Cancelled);
    }

    void carriesValuesResultsAndTasksThroughAndThen()
    {
        auto task = Task<int>::finished(1)
                        .andThen(this, [](int value) { return value + 1; })
                        .andThen(this, [](int value) { return Result<int>(value + 1); })
                        .andThen(this, [](int value) { return Task<int>::finished(value + 1); });
        QCOMPARE(testsupport::wait(task).value(), 4);
    }

    void carriesNothingThroughAndThen()
    {
        bool ran = false;
        auto task = Task<>::finished({}).andThen(this, [&ran] { ran = true; });
        QVERIFY(testsupport::wait(task).has_value());
        QVERIFY(ran);
    }

    void passesAnErrorByTheStepsThatNeedAValue()
    {
        bool ran = false;
        auto task =
            Task<int>::finished({Error::Kind::NoRight, u"why"_s}).andThen(this, [&ran](int) {
                ran = true;
            });
        const auto result = testsupport::wait(task);
        QVERIFY(!ran);
        QCOMPARE(result.error().kind, Error::Kind::NoRight);
        QCOMPARE(result.error().detail, u"why"_s);
    }

    void givesErrorsToThen()
    {
        auto task = Task<int>::finished(Error::Kind::TimedOut).then(this, [](Result<int> result) {
            return result.has_value() ? 1 : 2;
        });
        QCOMPARE(testsupport::wait(task).value(), 2);
    }

    void cancelReachesTheSourceThroughEveryStep()
    {
        const Promise<int> promise;
        int cancelled = 0;
        promise.onCancel([&cancelled] { ++cancelled; });
        std::optional<Error::Kind> kind;
        auto task = promise.task()
                        .andThen(this, [](int value) { return value; })
                        .andThen(this, [](int value) { return value; });
        task.cancel();
        task.cancel();
        task.then(this, [&kind](Result<int> result) { kind = result.error().kind; });
        testsupport::settle();
        QCOMPARE(cancelled, 1);
        QCOMPARE(kind, Error::Kind::Cancelled);
    }

    void cancelReachesTheInnerTask()
    {
        const Promise<int> inner;
        bool cancelled = false;
        inner.onCancel([&cancelled] { cancelled = true; });
        auto task = Task<>::finished({}).andThen(this, [&inner] { return inner.task(); });
        testsupport::settle();
        QVERIFY(!cancelled);
        task.cancel();
        QVERIFY(cancelled);
    }

    void cancelsAnInnerTaskThatComesTooLate()
    {
        const Promise<int> inner;
        bool cancelled = false;
        inner.onCancel([&cancelled] { cancelled = true; });
        auto task =
            Task<int>::finished(1).then(this, [&inner](Result<int>) { return inner.task(); });
        task.cancel(); // before the step has run
        testsupport::settle();
        QVERIFY(cancelled);
    }

    void doesNotCancelWhatIsFinished()
    {
        const Promise<int> promise;
        bool cancelled = false;
        promise.onCancel([&cancelled] { cancelled = true; });
        auto task = promise.task();
        promise.finish(3);
        task.cancel();
        QVERIFY(!cancelled);
        QCOMPARE(testsupport::wait(task).value(), 3);
    }

    void doesNotRunCancelOfADeadContext()
    {
        bool cancelled = false;
        const Promise<int> promise;
        {
            QObject context;
            promise.onCancel(&context, [&cancelled] { cancelled = true; });
        }
        promise.task().cancel();
        QVERIFY(!cancelled);
    }

    void endsAsCancelledWhenThePromiseIsDropped()
    {
        auto promise = std::make_unique<Promise<int>>();
        auto task = promise->task();
        promise.reset();
        QCOMPARE(testsupport::wait(task).error().kind, Error::Kind::Cancelled);
    }

    void countsTheFirstFinishOnly()
    {
        const Promise<int> promise;
        promise.finish(1);
        promise.finish(2);
        QCOMPARE(testsupport::wait(promise.task()).value(), 1);
    }

    void carriesMoveOnlyValues()
    {
        const Promise<std::unique_ptr<int>> promise;
        promise.finish(std::make_unique<int>(5));
        auto task = promise.task().andThen(this, [](std::unique_ptr<int> value) { return *value; });
        QCOMPARE(testsupport::wait(task).value(), 5);
    }

    void deliversInTheContextsThreadWhenFinishedInAnother()
    {
        const Promise<int> promise;
        QThread *deliveredIn = nullptr;
        auto task = promise.task().andThen(this, [&deliveredIn](int value) {
            deliveredIn = QThread::currentThread();
            return value;
        });
        const std::unique_ptr<QThread> thread(QThread::create([promise] { promise.finish(9); }));
        thread->start();
        QCOMPARE(testsupport::wait(task).value(), 9);
        QVERIFY(thread->wait());
        QCOMPARE(deliveredIn, QThread::currentThread());
    }

    void survivesContextsThatDieWhileAnotherThreadFinishes()
    {
        for (int round = 0; round < 200; ++round) {
            const Promise<int> promise;
            auto context = std::make_unique<QObject>();
            bool called = false;
            promise.task().then(context.get(), [&called](Result<int>) { called = true; });
            const std::unique_ptr<QThread> thread(
                QThread::create([promise] { promise.finish(1); }));
            thread->start();
            context.reset();
            QVERIFY(thread->wait());
            testsupport::settle();
            QVERIFY(!called);
        }
    }
};

QTEST_GUILESS_MAIN(TaskTest)
#include "tst_task.moc"
