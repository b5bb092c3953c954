// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/result.h"

#include <QMutex>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

/// The one idiom for answers that come later (docs/adr/0002-tasks.md).
///
///     m_api.getChat(chat).andThen(this, [this](const telegram::ChatFullInfo &info) {
///         return m_ledger.saveChat(…);               // a value, a Result or another Task
///     }).then(this, [this](core::Result<> saved) { … });
///
/// What is promised:
/// - A continuation runs from the event loop of its context's thread, never inside then().
/// - It never runs after its context is gone. The task behind it then ends as Cancelled.
/// - A task has one consumer: then() and andThen() use the task up.
/// - cancel() reaches the source, through every step before this one, and the task that a step
///   gave back. The consumer gets Cancelled.
/// - Dropping a task drops only the answer; the work goes on.
/// - A promise that is dropped unfinished ends its task as Cancelled: nobody waits for ever.
namespace core {

template <typename T = void>
class Task;
template <typename T = void>
class Promise;

template <typename T>
inline constexpr bool isTask = false;
template <typename T>
inline constexpr bool isTask<Task<T>> = true;

namespace detail {

/// What a Promise and its Task share. Everything below the mutex is guarded by it, because a
/// promise may be finished in another thread (the ledger's) than its consumer lives in.
template <typename T>
class TaskState : public std::enable_shared_from_this<TaskState<T>>
{
public:
    using Consumer = std::function<void(Result<T> &&)>;

    void finish(Result<T> &&result)
    {
        QMutexLocker lock(&m_mutex);
        if (m_finished)
            return;
        m_finished = true;
        const auto dropped = std::exchange(m_cancel, nullptr);
        m_result.emplace(std::move(result));
        if (m_relay)
            relayNow(lock);
        else
            post();
        lock.unlock();
    }

    /// Passes the result on to another promise without a turn of the event loop; that promise's
    /// consumer takes the turn.
    void relay(Consumer to)
    {
        QMutexLocker lock(&m_mutex);
        Q_ASSERT_X(!m_consumer && !m_relay, "Task", "a task has one consumer");
        m_relay = std::move(to);
        if (m_finished)
            relayNow(lock);
    }

    void consume(QObject *context, Consumer consumer)
    {
        QMutexLocker lock(&m_mutex);
        Q_ASSERT_X(!m_consumer, "Task", "a task has one consumer");
        m_consumer = std::move(consumer);
        m_context = context;
        m_contextGone = QObject::connect(context, &QObject::destroyed,
                                         [state = this->shared_from_this()] { state->forget(); });
        if (m_finished)
            post();
    }

    void cancel()
    {
        std::function<void()> cancelSource;
        {
            QMutexLocker lock(&m_mutex);
            if (m_finished)
                return;
            m_cancelled = true;
            cancelSource = std::exchange(m_cancel, nullptr);
        }
        if (cancelSource)
            cancelSource();
        finish(Result<T>(Error::Kind::Cancelled));
    }

    /// Runs once when the task is cancelled; at once if it already was.
    void onCancel(std::function<void()> cancel)
    {
        {
            QMutexLocker lock(&m_mutex);
            if (!m_cancelled) {
                if (!m_finished)
                    m_cancel = std::move(cancel);
                return;
            }
        }
        cancel();
    }

    bool isFinished() const
    {
        QMutexLocker lock(&m_mutex);
        return m_finished;
    }

private:
    /// Hands the result to the context's event loop. Posted while the mutex is held, so that the
    /// context cannot die in between: its destructor waits in forget().
    void post()
    {
        if (!m_context)
            return;
        QMetaObject::invokeMethod(
            m_context, [state = this->shared_from_this()] { state->deliver(); },
            Qt::QueuedConnection);
    }

    void relayNow(QMutexLocker<QMutex> &lock)
    {
        const Consumer to = std::exchange(m_relay, nullptr);
        Result<T> result = std::move(*m_result);
        m_result.reset();
        lock.unlock();
        to(std::move(result));
        lock.relock();
    }

    void deliver()
    {
        QMutexLocker lock(&m_mutex);
        if (!m_consumer)
            return;
        const Consumer consumer = std::exchange(m_consumer, nullptr);
        Result<T> result = std::move(*m_result);
        m_result.reset();
        m_context = nullptr;
        QObject::disconnect(m_contextGone);
        lock.unlock();
        consumer(std::move(result));
    }

    void forget()
    {
        QMutexLocker lock(&m_mutex);
        m_context = nullptr;
        const Consumer dropped = std::exchange(m_consumer, nullptr);
        lock.unlock();
    }

    mutable QMutex m_mutex;
    std::optional<Result<T>> m_result;
    bool m_finished = false;
    bool m_cancelled = false;
    Consumer m_consumer;
    Consumer m_relay;
    QObject *m_context = nullptr;
    QMetaObject::Connection m_contextGone;
    std::function<void()> m_cancel;
};

/// The value type of what a continuation gives back: U for U, Result<U> and Task<U>.
template <typename R>
struct ValueOf
{
    using Type = R;
};
template <typename T>
struct ValueOf<Result<T>>
{
    using Type = T;
};
template <typename T>
struct ValueOf<Task<T>>
{
    using Type = T;
};

} // namespace detail

/// The giving end of a Task. Movable, copyable (the copies share the task); may be finished from
/// any thread. The first finish() counts.
template <typename T>
class Promise
{
public:
    Promise()
        : m_guard(std::make_shared<Guard>())
    { }

    Task<T> task() const { return Task<T>(m_guard->state); }
    void finish(Result<T> result) const { m_guard->state->finish(std::move(result)); }
    /// What to do when nobody wants the answer any more; runs in the canceller's thread and only
    /// while context lives.
    void onCancel(QObject *context, std::function<void()> cancel) const
    {
        m_guard->state->onCancel(
            [context = QPointer<QObject>(context), cancel = std::move(cancel)] {
                if (context)
                    cancel();
            });
    }
    void onCancel(std::function<void()> cancel) const
    {
        m_guard->state->onCancel(std::move(cancel));
    }
    bool isFinished() const { return m_guard->state->isFinished(); }

private:
    struct Guard
    {
        std::shared_ptr<detail::TaskState<T>> state = std::make_shared<detail::TaskState<T>>();
        Guard() = default;
        ~Guard() { state->finish(Result<T>(Error::Kind::Cancelled)); }
        Q_DISABLE_COPY_MOVE(Guard)
    };
    std::shared_ptr<Guard> m_guard;
};

/// An answer on its way: in the end there is a Result<T>.
template <typename T>
class Task
{
public:
    /// A task that is already answered.
    static Task finished(Result<T> result)
    {
        Promise<T> promise;
        promise.finish(std::move(result));
        return promise.task();
    }

    /// Runs fn(Result<T>) whatever came. What fn gives back (nothing, a value, a Result or a
    /// Task) is the answer of the returned task.
    template <typename Fn>
    auto then(QObject *context, Fn fn)
    {
        using Value = typename detail::ValueOf<std::invoke_result_t<Fn &, Result<T>>>::Type;
        return chain<Value>(
            context, [fn = std::move(fn)](Result<T> &&result, const Promise<Value> &next) mutable {
                settle(next, [&]() -> decltype(auto) { return fn(std::move(result)); });
            });
    }

    /// Runs fn(T) on success; an error goes past it to the returned task.
    template <typename Fn>
    auto andThen(QObject *context, Fn fn)
    {
        using Value = typename detail::ValueOf<decltype(call(fn, std::declval<Result<T>>()))>::Type;
        return chain<Value>(
            context, [fn = std::move(fn)](Result<T> &&result, const Promise<Value> &next) mutable {
                if (result)
                    settle(next, [&]() -> decltype(auto) { return call(fn, std::move(result)); });
                else
                    next.finish(Result<Value>(std::move(result.error())));
            });
    }

    /// Tells the source that nobody waits; the consumer gets Cancelled. May be called more than
    /// once and after the end.
    void cancel() const { m_state->cancel(); }

private:
    template <typename>
    friend class Promise;
    template <typename>
    friend class Task;

    explicit Task(std::shared_ptr<detail::TaskState<T>> state)
        : m_state(std::move(state))
    { }

    template <typename Fn>
    static decltype(auto) call(Fn &fn, Result<T> &&result)
    {
        if constexpr (std::is_void_v<T>)
            return fn();
        else
            return fn(std::move(*result));
    }

    template <typename Value, typename Step>
    Task<Value> chain(QObject *context, Step step)
    {
        Promise<Value> next;
        auto task = next.task();
        next.onCancel([state = std::weak_ptr(m_state)] {
            if (const auto source = state.lock())
                source->cancel();
        });
        // std::function wants a copyable callable; the step may hold a move-only one.
        auto shared = std::make_shared<Step>(std::move(step));
        m_state->consume(
            context, [shared, next](Result<T> &&result) { (*shared)(std::move(result), next); });
        return task;
    }

    template <typename Value, typename Call>
    static void settle(const Promise<Value> &next, Call call)
    {
        using Returned = std::invoke_result_t<Call &>;
        if constexpr (isTask<Returned>) {
            Returned inner = call();
            next.onCancel([state = std::weak_ptr(inner.m_state)] {
                if (const auto source = state.lock())
                    source->cancel();
            });
            inner.m_state->relay(
                [next](Result<Value> &&result) { next.finish(std::move(result)); });
        } else if constexpr (std::is_void_v<Returned>) {
            call();
            next.finish({});
        } else {
            next.finish(call());
        }
    }

    std::shared_ptr<detail::TaskState<T>> m_state;
};

} // namespace core
