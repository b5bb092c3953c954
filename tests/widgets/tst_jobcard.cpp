// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/jobcard.h"

#include "support/testing.h"
#include "widgets/jobtexts.h"
#include "widgets/textlabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using domain::JobKind;
using domain::JobState;
using domain::StepState;
using services::JobView;
using widgets::JobCard;
using widgets::TextLabel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(services::JobView)

class JobCardTest : public testsupport::Test
{
    Q_OBJECT

private:
    struct Counts
    {
        int pending = 0;
        int done = 0;
        int refused = 0;
        int unknown = 0;
        int dropped = 0;
    };

    static JobView view(const Counts &counts, JobState state = JobState::Running)
    {
        JobView view;
        view.overview.job = {core::JobId{1}, JobKind::Revoke, u"Revoke 300 links"_s,
                             QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC), state};
        view.overview.steps[StepState::Pending] = counts.pending;
        view.overview.steps[StepState::Done] = counts.done;
        view.overview.steps[StepState::Refused] = counts.refused;
        view.overview.steps[StepState::Unknown] = counts.unknown;
        view.overview.steps[StepState::Dropped] = counts.dropped;
        return view;
    }

    static QString text(const JobCard &card, const char *name)
    {
        return card.findChild<TextLabel *>(QLatin1String(name))->fullText();
    }

    /// The buttons that are there, by what they say.
    static QStringList buttons(const JobCard &card)
    {
        QStringList shown;
        for (const QPushButton *button : card.findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&card))
                shown += button->text();
        }
        shown.sort();
        return shown;
    }

private Q_SLOTS:
    void saysHowItStands_data()
    {
        QTest::addColumn<JobView>("view");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("problems");
        QTest::addColumn<QStringList>("buttons");
        const QStringList running{u"Details…"_s, u"Pause"_s, u"Stop"_s};

        JobView plain = view({263, 37, 0, 0, 0});
        QTest::newRow("just begun") << plain << u"37 of 300"_s << QString() << running;
        plain.perSecond = 1;
        plain.timeLeft = 263s;
        QTest::newRow("running") << plain
                                 << u"37 of 300 · 1.0 per second · about 4 minute(s) left"_s
                                 << QString() << running;
        plain.nextTryIn = 22400ms;
        QTest::newRow("flood")
            << plain << u"37 of 300 · Telegram asks to wait 23 s · about 4 minute(s) left"_s
            << QString() << running;
        JobView offline = view({263, 37, 0, 0, 0});
        offline.heldUpBy = core::Error{core::Error::Kind::Unreachable, {}, {}, 0, {}};
        QTest::newRow("no connection")
            << offline << u"37 of 300 · The server can't be reached. It goes on by itself."_s
            << QString() << running;
        QTest::newRow("paused") << view({263, 37, 0, 0, 0}, JobState::Paused)
                                << u"Paused · 37 of 300"_s << QString()
                                << QStringList{u"Details…"_s, u"Resume"_s, u"Stop"_s};
        QTest::newRow("refusals on the way")
            << view({200, 90, 3, 1, 0}) << u"94 of 294"_s << u"3 refused · 1 unknown"_s
            << QStringList{u"Details…"_s, u"Pause"_s, u"Retry refused"_s, u"Stop"_s};
        QTest::newRow("done") << view({0, 300, 0, 0, 0}) << u"Done: all 300"_s << QString()
                              << QStringList{u"Details…"_s, u"Remove"_s};
        QTest::newRow("over with refusals")
            << view({0, 296, 3, 1, 0}) << u"Over: 296 of 300 done"_s << u"3 refused · 1 unknown"_s
            << QStringList{u"Details…"_s, u"Remove"_s, u"Retry refused"_s};
        QTest::newRow("stopped") << view({0, 37, 2, 0, 261}, JobState::Stopped)
                                 << u"Stopped: 37 of 300 done"_s << u"2 refused · 261 dropped"_s
                                 << QStringList{u"Details…"_s, u"Remove"_s};
    }
    void saysHowItStands()
    {
        QFETCH(JobView, view);
        QFETCH(QString, status);
        QFETCH(QString, problems);
        JobCard card;
        card.show(view);
        QCOMPARE(text(card, "jobTitle"), u"Revoke 300 links"_s);
        QCOMPARE(text(card, "jobStatus"), status);
        QCOMPARE(text(card, "jobProblems"), problems);
        QTEST(buttons(card), "buttons");
        const auto &bar = *card.findChild<QProgressBar *>();
        QCOMPARE(bar.maximum(), view.overview.steps.total());
        QCOMPARE(bar.value(), view.overview.steps.total() - view.overview.steps.left());
    }

    void isAsHighWhateverItSays()
    {
        JobCard card;
        card.show(view({300, 0, 0, 0, 0}));
        card.resize(700, card.sizeHint().height());
        const int height = card.sizeHint().height();
        JobView offline = view({200, 90, 3, 1, 0});
        offline.heldUpBy = core::Error{core::Error::Kind::KeychainLocked, {}, {}, 0, {}};
        card.show(offline);
        QCOMPARE(card.sizeHint().height(), height);
        card.show(view({0, 296, 3, 1, 0}));
        QCOMPARE(card.sizeHint().height(), height);
    }

    void readsATitleAsText()
    {
        JobView strange = view({1, 0, 0, 0, 0});
        strange.overview.job.title = u"<b>Acme</b>\u202Eevil"_s;
        JobCard card;
        card.show(strange);
        QVERIFY(text(card, "jobTitle").contains(u"<b>Acme</b>"_s));
        QVERIFY(!text(card, "jobTitle").contains(QChar(0x202E)));
    }

    void handsTheKeyboardOnWhenAButtonGoes()
    {
        JobCard card;
        card.show(view({263, 37, 0, 0, 0}));
        static_cast<QWidget &>(card).show();
        QVERIFY(QTest::qWaitForWindowActive(&card));
        auto &pause = *card.findChild<QPushButton *>(u"pauseJobButton"_s);
        auto &resume = *card.findChild<QPushButton *>(u"resumeJobButton"_s);
        pause.setFocus();
        QSignalSpy paused(&card, &JobCard::pauseRequested);
        QTest::keyClick(&pause, Qt::Key_Space);
        QCOMPARE(paused.size(), 1);
        card.show(view({263, 37, 0, 0, 0}, JobState::Paused));
        QVERIFY(resume.hasFocus());
        QCOMPARE(resume.size(), pause.size()); // nothing moves
    }
};

QTEST_MAIN(JobCardTest)
#include "tst_jobcard.moc"
