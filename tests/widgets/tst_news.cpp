// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/news.h"

#include "support/testing.h"

using widgets::News;
using namespace std::chrono_literals;

class NewsTest : public testsupport::Test
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstAtOnceAndTheRestTogether()
    {
        int shown = 0;
        QObject owner;
        News news(
            50ms, [&shown] { ++shown; }, &owner);
        for (int i = 0; i < 100; ++i)
            news.come();
        QCOMPARE(shown, 1);
        QTRY_COMPARE(shown, 2);
        news.come();
        QTRY_COMPARE(shown, 3);
    }

    void showsWhatComesWhileItShows()
    {
        int shown = 0;
        QObject owner;
        News *news = nullptr;
        News talkative(
            1ms,
            [&] {
                if (++shown < 3)
                    news->come();
            },
            &owner);
        news = &talkative;
        talkative.come();
        QTRY_COMPARE(shown, 3);
    }
};

QTEST_GUILESS_MAIN(NewsTest)
#include "tst_news.moc"
