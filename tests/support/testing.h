// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "core/secret.h"
#include "core/task.h"

#include <QTest>

#include <functional>

namespace testsupport {

/// The token that tests use. No log line and no text may ever contain it.
inline constexpr char testToken[] = "123456789:AAF-testTokenThatMustNeverBeSeen0123";
inline core::Secret testSecret()
{
    return core::Secret(QByteArray(testToken));
}

/// The base of every test class. A warning in the log fails the test function that caused it
/// (QTest::ignoreMessage tells of one that must come), and so does a line with the test token.
/// A test class with an init() of its own calls this one first.
class Test : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    virtual void init();
};

/// Turns the event loop until the condition holds, at most twenty seconds. Unlike QTest::qWaitFor
/// it does not sleep while there is something to do.
bool waitFor(const std::function<bool()> &condition);

/// Turns the event loop until the task is answered, at most twenty seconds, and gives its result.
/// A task that is not answered by then gives TimedOut with the detail "not answered".
template <typename T>
core::Result<T> wait(core::Task<T> task)
{
    QObject context;
    std::optional<core::Result<T>> answer;
    task.then(&context, [&answer](core::Result<T> result) { answer.emplace(std::move(result)); });
    if (!waitFor([&answer] { return answer.has_value(); }))
        return core::Result<T>(core::Error::Kind::TimedOut, QStringLiteral("not answered"));
    return std::move(*answer);
}

/// Turns the event loop until it has nothing left to do.
void settle();

} // namespace testsupport

namespace core {

/// How a comparison that failed prints an error.
char *toString(const Error &error);

} // namespace core
