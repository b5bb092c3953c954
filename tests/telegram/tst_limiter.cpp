// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/limiter.h"

#include "support/fakeclock.h"
#include "support/testing.h"

#include <QSignalSpy>

#include <map>

using core::ChatId;
using core::Error;
using core::Promise;
using core::Result;
using core::Task;
using telegram::CallPhase;
using telegram::Job;
using telegram::Limiter;
using telegram::LimiterState;
using telegram::Urgency;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using testsupport::settle;

namespace {

constexpr ChatId chatA{-100};
constexpr ChatId chatB{-200};
constexpr ChatId chatC{-300};

/// A limiter, what it has started in order, and the answers the test gives.
struct World
{
    testsupport::FakeClock clock;
    Limiter limiter{clock};
    QStringList started;
    QStringList phases;
    QStringList aborted;
    std::map<QString, Promise<QJsonValue>> promises;
    std::map<QString, Result<QJsonValue>> answers;

    Task<QJsonValue> add(const QString &name, Job job)
    {
        job.start = [this, name] {
            started += name;
            Promise<QJsonValue> promise;
            promise.onCancel([this, name] { aborted += name; });
            promises[name] = promise;
            return promise.task();
        };
        if (!job.progress)
            job.progress = [this, name](CallPhase phase) {
                phases += name + (phase == CallPhase::InFlight ? u"+"_s : u"-"_s);
            };
        return limiter.add(std::move(job));
    }

    Task<QJsonValue> mutation(const QString &name, ChatId chat, Urgency urgency = Urgency::Click)
    {
        return add(name, {urgency, chat, true, false, {}, {}});
    }
    Task<QJsonValue> read(const QString &name, std::optional<ChatId> chat = {},
                          Urgency urgency = Urgency::Background)
    {
        return add(name, {urgency, chat, false, false, {}, {}});
    }

    /// Answers what is under way under this name, as often as it asks.
    void answer(const QString &name, Result<QJsonValue> result = QJsonValue(true))
    {
        auto node = promises.extract(name);
        QVERIFY2(!node.empty(), qPrintable(name));
        node.mapped().finish(std::move(result));
        settle();
    }
    void tellOff(const QString &name, int seconds)
    {
        answer(name, Error{Error::Kind::FloodWait, {}, std::chrono::seconds(seconds), 429, {}});
    }
    void advance(std::chrono::milliseconds by)
    {
        clock.advance(by);
        settle();
    }
    QStringList take() { return std::exchange(started, {}); }
};

QStringList names(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *name : list)
        result += QString::fromLatin1(name);
    return result;
}

} // namespace

class LimiterTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnValuesAndErrors()
    {
        World world;
        auto good = world.mutation(u"good"_s, chatA);
        auto bad = world.read(u"bad"_s, chatA);
        world.answer(u"good"_s, QJsonValue(7));
        world.answer(u"bad"_s, Result<QJsonValue>(Error::Kind::NoRight, u"why"_s));
        QCOMPARE(testsupport::wait(good).value().toInt(), 7);
        QCOMPARE(testsupport::wait(bad).error().kind, Error::Kind::NoRight);
    }

    void startsMutationsOfOneChatOneAfterAnother()
    {
        World world;
        world.mutation(u"a1"_s, chatA);
        world.mutation(u"a2"_s, chatA);
        world.mutation(u"b1"_s, chatB);
        settle();
        QCOMPARE(world.take(), names({"a1", "b1"}));
        world.answer(u"b1"_s);
        QCOMPARE(world.take(), QStringList());
        world.answer(u"a1"_s);
        QCOMPARE(world.take(), names({"a2"}));
    }

    void goesOnAfterAnError()
    {
        World world;
        world.mutation(u"a1"_s, chatA);
        world.mutation(u"a2"_s, chatA);
        world.answer(u"a1"_s, Result<QJsonValue>(Error::Kind::TimedOut));
        QCOMPARE(world.take(), names({"a1", "a2"}));
    }

    void repeatsNothingWhoseOutcomeIsUnknown()
    {
        for (const auto kind : {Error::Kind::TimedOut, Error::Kind::ConnectionLost,
                                Error::Kind::ServerFailed, Error::Kind::Malformed}) {
            World world;
            auto task = world.mutation(u"export"_s, chatA);
            world.answer(u"export"_s, Result<QJsonValue>(kind));
            world.advance(24h);
            QCOMPARE(world.started, names({"export"}));
            QCOMPARE(testsupport::wait(task).error().kind, kind);
        }
    }

    void letsClicksGoAhead()
    {
        World world;
        world.mutation(u"first"_s, chatA, Urgency::Background);
        world.mutation(u"work1"_s, chatA, Urgency::Background);
        world.mutation(u"work2"_s, chatA, Urgency::Background);
        world.mutation(u"click1"_s, chatA);
        world.mutation(u"click2"_s, chatA);
        world.answer(u"first"_s);
        world.answer(u"click1"_s);
        world.answer(u"click2"_s);
        QCOMPARE(world.started, names({"first", "click1", "click2"}));
        world.advance(1s);
        world.answer(u"work1"_s);
        world.advance(1s);
        QCOMPARE(world.started, names({"first", "click1", "click2", "work1", "work2"}));
    }

    void spacesBackgroundMutationsOfOneChat()
    {
        World world;
        world.mutation(u"a1"_s, chatA, Urgency::Background);
        world.mutation(u"a2"_s, chatA, Urgency::Background);
        world.mutation(u"b1"_s, chatB, Urgency::Background);
        settle();
        world.advance(300ms);
        world.answer(u"a1"_s);
        QCOMPARE(world.take(), names({"a1", "b1"}));
        world.advance(699ms);
        QCOMPARE(world.take(), QStringList());
        world.advance(1ms);
        QCOMPARE(world.take(), names({"a2"}));
        // Spacing is no flood wait: there is nothing to count down.
        QVERIFY(!world.limiter.state().nextTryAt);
    }

    void goesFasterInAChatThatRefusesNothing()
    {
        World world;
        int answered = 0;
        std::function<void()> next = [&] {
            const QString name = QString::number(answered);
            world.mutation(name, chatA, Urgency::Background);
        };
        next();
        settle();
        const auto begin = world.clock.uptime();
        while (answered < 30) {
            if (!world.promises.empty()) {
                world.answer(QString::number(answered));
                ++answered;
                next();
                settle();
                continue;
            }
            QVERIFY(world.clock.untilNext());
            world.advance(*world.clock.untilNext());
        }
        const auto took = world.clock.uptime() - begin;
        QVERIFY2(took < 26s && took > 24s, qPrintable(QString::number(took.count())));
    }

    void tellsWhatItHears()
    {
        World world;
        QStringList heard;
        const auto kind = [](const Result<QJsonValue> &answer) {
            return answer ? u"ok"_s : core::kindName(answer.error().kind);
        };
        Job job{Urgency::Click, chatA, true, false, {}, {}};
        job.heard = [&](const Result<QJsonValue> &answer) {
            heard += kind(answer);
        };
        job.finished = [&](const Result<QJsonValue> &answer) {
            heard += u"finished "_s + kind(answer);
        };
        world.add(u"a"_s, job);
        settle();
        world.tellOff(u"a"_s, 1);
        QCOMPARE(heard, QStringList{u"FloodWait"_s});
        world.advance(1250ms);
        world.answer(u"a"_s);
        QCOMPARE(heard, (QStringList{u"FloodWait"_s, u"ok"_s, u"finished ok"_s}));
    }

    void startsAClickWithoutSpacing()
    {
        World world;
        world.mutation(u"work"_s, chatA, Urgency::Background);
        world.answer(u"work"_s);
        world.mutation(u"click"_s, chatA);
        QCOMPARE(world.started, names({"work", "click"}));
    }

    void readsTogetherUpToABound()
    {
        World world;
        for (int i = 0; i < 9; ++i)
            world.read(u"bg%1"_s.arg(i), chatA);
        QCOMPARE(world.started.size(), Limiter::mostInBackground);
        for (int i = 0; i < 9; ++i)
            world.read(u"click%1"_s.arg(i), chatA, Urgency::Click);
        QCOMPARE(world.started.size(), Limiter::mostInFlight);
        QCOMPARE(world.limiter.state().inFlight, Limiter::mostInFlight);
        QCOMPARE(world.limiter.state().queued, 18 - Limiter::mostInFlight);
        world.answer(u"bg0"_s);
        QCOMPARE(world.started.last(), u"click2"_s);
    }

    void doesNotCountPolls()
    {
        World world;
        for (int i = 0; i < 3; ++i)
            world.add(u"poll%1"_s.arg(i), {Urgency::Background, {}, false, true, {}, {}});
        for (int i = 0; i < 9; ++i)
            world.read(u"read%1"_s.arg(i), chatA, Urgency::Click);
        QCOMPARE(world.started.size(), 3 + Limiter::mostInFlight);
        QCOMPARE(world.limiter.state().inFlight, Limiter::mostInFlight);
        world.add(u"poll9"_s, {Urgency::Background, {}, false, true, {}, {}});
        QCOMPARE(world.started.last(), u"poll9"_s);
    }

    void waitsExactlyAsLongAsTold()
    {
        World world;
        auto task = world.mutation(u"a1"_s, chatA);
        world.tellOff(u"a1"_s, 7);
        QCOMPARE(world.take(), names({"a1"}));
        QCOMPARE(world.clock.untilNext(), 7250ms);
        world.advance(7249ms);
        QCOMPARE(world.take(), QStringList());
        world.advance(1ms);
        QCOMPARE(world.take(), names({"a1"}));
        world.answer(u"a1"_s, QJsonValue(3));
        QCOMPARE(testsupport::wait(task).value().toInt(), 3);
    }

    void tellsEachChatItsOwnWait()
    {
        World world;
        QVERIFY(!world.limiter.nextTryAt(chatA));
        world.mutation(u"a1"_s, chatA);
        world.tellOff(u"a1"_s, 7);
        world.advance(5s);
        world.mutation(u"b1"_s, chatB);
        world.tellOff(u"b1"_s, 60);
        const auto now = world.clock.uptime();
        QCOMPARE(world.limiter.nextTryAt(chatA), now + 2250ms);
        QCOMPARE(world.limiter.nextTryAt(chatB), now + 60250ms);
        QCOMPARE(world.limiter.state().nextTryAt, now + 2250ms);
        world.advance(2250ms);
        QVERIFY(!world.limiter.nextTryAt(chatA));
    }

    void waitsAgainWhenToldAgain()
    {
        World world;
        world.mutation(u"a1"_s, chatA);
        world.tellOff(u"a1"_s, 1);
        world.advance(1250ms);
        world.tellOff(u"a1"_s, 30);
        world.advance(30249ms);
        QCOMPARE(world.take(), names({"a1", "a1"}));
        world.advance(1ms);
        QCOMPARE(world.take(), names({"a1"}));
    }

    void waitsADay()
    {
        World world;
        world.mutation(u"a1"_s, chatA);
        world.tellOff(u"a1"_s, 86400);
        world.advance(24h + 249ms);
        QCOMPARE(world.take(), names({"a1"}));
        world.advance(1ms);
        QCOMPARE(world.take(), names({"a1"}));
    }

    void isNotMovedByTheWallClock()
    {
        World world;
        world.mutation(u"a1"_s, chatA);
        world.tellOff(u"a1"_s, 10);
        world.clock.setNow(world.clock.now().addDays(-3));
        world.advance(10250ms);
        QCOMPARE(world.started, names({"a1", "a1"}));
    }

    void letsTheWholeChatRestButNoOther()
    {
        World world;
        world.mutation(u"a1"_s, chatA);
        world.mutation(u"a2"_s, chatA);
        world.tellOff(u"a1"_s, 5);
        world.read(u"readA"_s, chatA);
        world.read(u"readB"_s, chatB);
        world.mutation(u"b1"_s, chatB);
        world.read(u"me"_s);
        settle();
        QCOMPARE(world.take(), names({"a1", "readB", "b1", "me"}));
        world.advance(5250ms);
        QCOMPARE(world.take(), names({"a1", "readA"}));
        world.answer(u"a1"_s);
        QCOMPARE(world.take(), names({"a2"}));
    }

    void putsTheJobBackToTheHead()
    {
        World world;
        world.mutation(u"a1"_s, chatA, Urgency::Background);
        world.mutation(u"a2"_s, chatA, Urgency::Background);
        world.tellOff(u"a1"_s, 2);
        world.mutation(u"click"_s, chatA);
        world.advance(2250ms);
        world.answer(u"click"_s);
        world.advance(4s); // at the pace that was learnt
        world.answer(u"a1"_s);
        world.advance(4s);
        QCOMPARE(world.started, names({"a1", "click", "a1", "a2"}));
    }

    void restsTheBotWhenTwoChatsAreToldOffTogether_data()
    {
        QTest::addColumn<int>("apart");
        QTest::addColumn<bool>("wholeBot");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("at the edge") << 1500 << true;
        QTest::newRow("just too late") << 1501 << false;
    }

    void restsTheBotWhenTwoChatsAreToldOffTogether()
    {
        QFETCH(int, apart);
        QFETCH(bool, wholeBot);
        World world;
        world.mutation(u"a1"_s, chatA);
        world.mutation(u"b1"_s, chatB);
        world.tellOff(u"a1"_s, 20);
        world.advance(std::chrono::milliseconds(apart));
        world.tellOff(u"b1"_s, 3);
        world.take();
        world.mutation(u"c1"_s, chatC);
        world.read(u"me"_s, {}, Urgency::Click);
        settle();
        QCOMPARE(world.take(), wholeBot ? QStringList() : names({"c1", "me"}));
        QCOMPARE(world.limiter.state().wholeBot, wholeBot);
        // The later of both counts: the 20 s of the first chat.
        world.advance(20250ms - std::chrono::milliseconds(apart) - 1ms);
        QCOMPARE(world.take(), wholeBot ? QStringList() : names({"b1"}));
        world.advance(1ms);
        QCOMPARE(world.take(), wholeBot ? names({"a1", "b1", "c1", "me"}) : names({"a1"}));
    }

    void takesTheLaterOfBothWaits()
    {
        World world;
        world.mutation(u"a1"_s, chatA);
        world.mutation(u"b1"_s, chatB);
        world.tellOff(u"a1"_s, 2);
        world.advance(1s);
        world.tellOff(u"b1"_s, 30);
        world.take();
        world.advance(30249ms);
        QCOMPARE(world.take(), QStringList());
        world.advance(1ms);
        QCOMPARE(world.take(), names({"a1", "b1"}));
    }

    void oneChatToldOffTwiceIsNotTheBot()
    {
        World world;
        world.read(u"a1"_s, chatA);
        world.read(u"a2"_s, chatA);
        world.tellOff(u"a1"_s, 5);
        world.tellOff(u"a2"_s, 4);
        world.read(u"b1"_s, chatB);
        QCOMPARE(world.take(), names({"a1", "a2", "b1"}));
        // The shorter wait that came later shortens nothing.
        world.advance(5249ms);
        QCOMPARE(world.take(), QStringList());
        world.advance(1ms);
        QCOMPARE(world.take(), names({"a1", "a2"}));
    }

    void restsTheBotWhenACallWithoutAChatIsToldOff()
    {
        World world;
        world.read(u"me"_s, {}, Urgency::Click);
        world.tellOff(u"me"_s, 4);
        world.mutation(u"a1"_s, chatA);
        QCOMPARE(world.take(), names({"me"}));
        QVERIFY(world.limiter.state().wholeBot);
        world.advance(4250ms);
        QCOMPARE(world.take(), names({"me", "a1"}));
    }

    void leavesOtherBotsAlone()
    {
        World world;
        World other;
        world.read(u"me"_s);
        world.tellOff(u"me"_s, 100);
        other.mutation(u"a1"_s, chatA);
        QCOMPARE(other.started, names({"a1"}));
    }

    void tellsWhatItWaitsFor()
    {
        World world;
        QSignalSpy changed(&world.limiter, &Limiter::stateChanged);
        QCOMPARE(world.limiter.state(), LimiterState{});
        world.mutation(u"a1"_s, chatA);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(world.limiter.state(), (LimiterState{0, 1, {}, {}, false}));
        world.mutation(u"a2"_s, chatA);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(world.limiter.state(), (LimiterState{1, 1, {}, {}, false}));
        const auto due = world.clock.uptime() + 7250ms;
        world.tellOff(u"a1"_s, 7);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(world.limiter.state(), (LimiterState{2, 0, due, chatA, false}));
        world.advance(7250ms);
        QCOMPARE(changed.count(), 4);
        QCOMPARE(world.limiter.state(), (LimiterState{1, 1, {}, {}, false}));
        world.answer(u"a1"_s);
        world.answer(u"a2"_s);
        QCOMPARE(world.limiter.state(), LimiterState{});
        QCOMPARE(world.clock.waiting(), 0);
    }

    void tellsTheEarliestOfSeveralWaits()
    {
        World world;
        world.mutation(u"a1"_s, chatA);
        world.tellOff(u"a1"_s, 60);
        world.advance(2s);
        const auto due = world.clock.uptime() + 5250ms;
        world.mutation(u"b1"_s, chatB);
        world.tellOff(u"b1"_s, 5);
        QCOMPARE(world.limiter.state(), (LimiterState{2, 0, due, chatB, false}));
        QCOMPARE(world.clock.waiting(), 1);
    }

    void tellsItsJobsWhereTheyAre()
    {
        World world;
        world.mutation(u"a1"_s, chatA);
        QCOMPARE(world.phases, names({"a1+"})); // synchronously
        world.tellOff(u"a1"_s, 1);
        QCOMPARE(world.phases, names({"a1+", "a1-"}));
        world.advance(1250ms);
        world.answer(u"a1"_s);
        QCOMPARE(world.phases, names({"a1+", "a1-", "a1+"}));
    }

    void tellsInFlightBeforeItStarts()
    {
        World world;
        QStringList startedBefore{u"never told"_s};
        world.add(u"a1"_s, {Urgency::Click, chatA, true, false, {}, [&](CallPhase) {
                                startedBefore = world.started;
                            }});
        QCOMPARE(startedBefore, QStringList());
        QCOMPARE(world.started, names({"a1"}));
    }

    void takesJobsThatAreAddedWhileItStartsOne()
    {
        World world;
        world.add(u"a1"_s, {Urgency::Click, chatA, true, false, {}, [&](CallPhase) {
                                world.mutation(u"a2"_s, chatA);
                                world.mutation(u"b1"_s, chatB);
                            }});
        QCOMPARE(world.take(), names({"a1", "b1"}));
        world.answer(u"a1"_s);
        QCOMPARE(world.take(), names({"a2"}));
    }

    void takesAQueuedJobOutWhenItIsCancelled()
    {
        World world;
        world.mutation(u"a1"_s, chatA);
        auto second = world.mutation(u"a2"_s, chatA);
        world.mutation(u"a3"_s, chatA);
        second.cancel();
        QCOMPARE(world.limiter.state().queued, 1);
        world.answer(u"a1"_s);
        QCOMPARE(world.take(), names({"a1", "a3"}));
        QCOMPARE(testsupport::wait(second).error().kind, Error::Kind::Cancelled);
    }

    void forgetsTheWaitWithItsLastJob()
    {
        World world;
        auto task = world.mutation(u"a1"_s, chatA);
        world.tellOff(u"a1"_s, 60);
        task.cancel();
        QCOMPARE(world.limiter.state(), LimiterState{});
        QCOMPARE(world.clock.waiting(), 0);
        // The chat rests all the same.
        world.mutation(u"a2"_s, chatA);
        QCOMPARE(world.take(), names({"a1"}));
        world.advance(60250ms);
        QCOMPARE(world.take(), names({"a2"}));
    }

    void abortsAReadInFlight()
    {
        World world;
        auto task = world.read(u"r"_s, chatA);
        task.cancel();
        settle();
        QCOMPARE(world.aborted, names({"r"}));
        QCOMPARE(world.limiter.state().inFlight, 0);
    }

    void abortsAPollInFlight()
    {
        World world;
        auto task = world.add(u"p"_s, {Urgency::Background, {}, false, true, {}, {}});
        task.cancel();
        settle();
        QCOMPARE(world.aborted, names({"p"}));
    }

    void doesNotAbortAMutationInFlight()
    {
        World world;
        auto task = world.mutation(u"a1"_s, chatA);
        world.mutation(u"a2"_s, chatA);
        task.cancel();
        settle();
        QCOMPARE(world.aborted, QStringList());
        QCOMPARE(world.take(), names({"a1"})); // the next one waits for its answer
        QCOMPARE(testsupport::wait(task).error().kind, Error::Kind::Cancelled);
        world.answer(u"a1"_s);
        QCOMPARE(world.take(), names({"a2"}));
    }

    void doesNotRepeatACancelledMutationThatIsToldOff()
    {
        World world;
        auto task = world.mutation(u"a1"_s, chatA);
        task.cancel();
        world.tellOff(u"a1"_s, 2);
        world.mutation(u"a2"_s, chatA);
        QCOMPARE(world.take(), names({"a1"})); // but the chat rests
        world.advance(2250ms);
        QCOMPARE(world.take(), names({"a2"}));
    }

    void doesNotStartWhatItsProgressCancels()
    {
        World world;
        std::optional<Task<QJsonValue>> second;
        world.mutation(u"a1"_s, chatA);
        second = world.add(u"a2"_s, {Urgency::Click, chatA, true, false, {}, [&](CallPhase) {
                                         second->cancel();
                                     }});
        world.mutation(u"a3"_s, chatA);
        world.answer(u"a1"_s);
        QCOMPARE(world.take(), names({"a1", "a3"}));
    }

    void countsTheFirstOfTwoAnswers()
    {
        World world;
        auto task = world.mutation(u"a1"_s, chatA);
        world.mutation(u"a2"_s, chatA);
        const Promise<QJsonValue> promise = world.promises.at(u"a1"_s);
        promise.finish(QJsonValue(1));
        promise.finish(Error{Error::Kind::FloodWait, {}, 60s, 429, {}});
        settle();
        QCOMPARE(world.started, names({"a1", "a2"}));
        QCOMPARE(testsupport::wait(task).value().toInt(), 1);
    }

    void endsEverythingAsCancelledWhenItGoes()
    {
        testsupport::FakeClock clock;
        auto limiter = std::make_unique<Limiter>(clock);
        const Promise<QJsonValue> answer;
        const auto start = [&answer] {
            return answer.task();
        };
        auto running = limiter->add({Urgency::Click, chatA, true, false, start, {}});
        auto queued = limiter->add({Urgency::Click, chatA, true, false, start, {}});
        limiter.reset();
        answer.finish(QJsonValue(1));
        QCOMPARE(testsupport::wait(queued).error().kind, Error::Kind::Cancelled);
        QCOMPARE(testsupport::wait(running).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(LimiterTest)
#include "tst_limiter.moc"
