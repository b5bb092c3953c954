// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linkdialog.h"

#include "widgets/linkbench.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QGroupBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <ctime>

using domain::LinkSettings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::Fault;
using testsupport::child;
using widgets::LinkDialog;
using widgets::NewLink;

namespace {

constexpr QStringView kyivClock = u"yyyy-MM-dd HH:mm";

QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

/// The clock of these tests stands in Kyiv (see main()): 20 Nov 2026, 14:00 is 12:00 UTC.
class LinkDialogTest : public testsupport::Test
{
    Q_OBJECT

public Q_SLOTS:
    void init() override
    {
        Test::init();
        m_bench = std::make_unique<testsupport::LinkBench>();
        QVERIFY(m_bench->openChat());
    }

    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

private:
    LinkDialog &show(std::unique_ptr<LinkDialog> dialog)
    {
        m_dialog = std::move(dialog);
        m_dialog->show();
        testsupport::settle();
        return *m_dialog;
    }

    LinkDialog &openNew(const LinkSettings &settings = {}, const domain::LinkNotes &notes = {})
    {
        return show(std::make_unique<LinkDialog>(
            *m_bench->desk, m_bench->preferences, m_bench->clock,
            NewLink{testsupport::benchSeat, m_bench->chat(), settings, notes}));
    }

    LinkDialog &openEdit(const domain::Link &link)
    {
        return show(
            std::make_unique<LinkDialog>(*m_bench->desk, m_bench->clock, link, m_bench->chat()));
    }

    domain::Link summerCampaign()
    {
        domain::Link link;
        link.settings = {u"Summer campaign"_s, utc(u"2026-11-23T16:00:37"_s), 100, false};
        link.joined = 37;
        link.confirmedAt = m_bench->clock.now();
        return m_bench->addLink(link);
    }

    template <typename Widget>
    Widget &find(const char *name)
    {
        return child<Widget>(*m_dialog, name);
    }
    QLineEdit &name() { return find<QLineEdit>("nameLineEdit"); }
    QLineEdit &limit() { return find<QLineEdit>("limitLineEdit"); }
    QCheckBox &limitCheck() { return find<QCheckBox>("limitCheckBox"); }
    QCheckBox &approval() { return find<QCheckBox>("approvalCheckBox"); }
    QRadioButton &never() { return find<QRadioButton>("neverRadioButton"); }
    QRadioButton &day() { return find<QRadioButton>("dayRadioButton"); }
    QRadioButton &custom() { return find<QRadioButton>("customRadioButton"); }
    QDateTimeEdit &date() { return find<QDateTimeEdit>("expiryDateTimeEdit"); }
    QPushButton &saveButton() { return find<QPushButton>("saveButton"); }
    QString label(const char *name) { return find<widgets::TextLabel>(name).fullText(); }
    QString summary() { return testsupport::accessibleTextNamed(*m_dialog, u"Summary"_s); }
    QString problem() { return testsupport::accessibleTextNamed(*m_dialog, u"Problem"_s); }
    QString changes()
    {
        QString text = label("changesText");
        return text.remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    static void toggle(QCheckBox &box)
    {
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(12, box.height() / 2));
    }
    /// Sets the time on the clock, as typing it does in the end.
    void typeDate(const QString &clock)
    {
        if (!custom().isChecked())
            QTest::mouseClick(&custom(), Qt::LeftButton);
        date().setDateTime(QDateTime(QDate::fromString(clock.left(10), Qt::ISODate),
                                     QTime::fromString(clock.mid(11), u"HH:mm"_s), Qt::UTC));
    }
    QAction &action(const QString &name)
    {
        auto *found = m_dialog->findChild<QAction *>(name);
        if (!found)
            qFatal("no such template");
        return *found;
    }
    /// Presses the button and waits for the dialog to close or to have an answer.
    void send()
    {
        QTest::mouseClick(&saveButton(), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([this] { return label("statusText").isEmpty(); }));
    }
    int creates() { return m_bench->server.callCount("createChatInviteLink"); }
    int edits() { return m_bench->server.callCount("editChatInviteLink"); }

    std::unique_ptr<testsupport::LinkBench> m_bench;
    std::unique_ptr<LinkDialog> m_dialog;

private Q_SLOTS:
    void namesEverythingForScreenReaders()
    {
        const auto accessibleName = [](QWidget &widget) {
            return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
        };
        LinkDialog &dialog = openNew();
        QCOMPARE(dialog.windowTitle(), u"New link"_s);
        QCOMPARE(find<QLabel>("headingLabel").text(), u"New link"_s);
        QCOMPARE(label("chatText"), u"Acme News"_s);
        QCOMPARE(accessibleName(name()), u"Name"_s);
        QCOMPARE(accessibleName(approval()), u"Require approval"_s);
        QCOMPARE(accessibleName(find<QGroupBox>("expiresGroup")), u"Expires"_s);
        QCOMPARE(accessibleName(date()), u"Expiry date"_s);
        QCOMPARE(accessibleName(limitCheck()), u"Limit members"_s);
        QCOMPARE(accessibleName(limit()), u"Member limit"_s);
        QCOMPARE(accessibleName(saveButton()), u"Create link"_s);
        QCOMPARE(accessibleName(find<QPushButton>("cancelButton")), u"Cancel"_s);
        QVERIFY(!summary().isEmpty());
        QCOMPARE(saveButton().accessibleDescription(), summary());
        QCOMPARE(find<QLabel>("expiresLabel").buddy(), &never());
        QVERIFY(name().hasFocus());

        LinkDialog &edit = openEdit(summerCampaign());
        QCOMPARE(edit.windowTitle(), u"Edit link"_s);
        QCOMPARE(accessibleName(saveButton()), u"Save changes"_s);
        QVERIFY(label("addressText").startsWith("https://t.me/+"_L1));
        QVERIFY(!find<QWidget>("templateBar").isVisible());
    }

    void createsALinkByKeyboard()
    {
        LinkDialog &dialog = openNew();
        QSignalSpy created(&dialog, &LinkDialog::created);
        QTest::keyClicks(&name(), u"Summer"_s);
        QTest::keyClick(&name(), Qt::Key_Tab);
        QVERIFY(never().hasFocus());
        QTest::keyClick(&never(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(day().hasFocus());
        QVERIFY(day().isChecked());
        QTest::keyClick(&day(), Qt::Key_Tab);
        QVERIFY(approval().hasFocus());
        QTest::keyClick(&approval(), Qt::Key_Tab);
        QVERIFY(limitCheck().hasFocus());
        QTest::keyClick(&limitCheck(), Qt::Key_Space);
        QTest::keyClick(&limitCheck(), Qt::Key_Tab);
        QVERIFY(limit().hasFocus());
        limit().selectAll();
        QTest::keyClicks(&limit(), u"25"_s);
        QTest::keyClick(&limit(), Qt::Key_Return);
        QVERIFY(created.wait());
        QVERIFY(!dialog.isVisible());
        QCOMPARE(creates(), 1);
        const auto links = m_bench->links();
        QCOMPARE(links.size(), 1U);
        QCOMPARE(links.front().name, u"Summer"_s);
        QCOMPARE(links.front().expireDate, m_bench->clock.now().addDays(1));
        QCOMPARE(links.front().memberLimit, 25);
        const auto link = created.front().front().value<domain::Link>();
        QCOMPARE(link.url, links.front().text);
        QCOMPARE(m_bench->inLedger(links.front().hash).settings, link.settings);
    }

    void limitsNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("count");
        const QString emoji = u"🎉"_s;
        QTest::newRow("0") << QString() << QString() << u"0 / 32"_s;
        QTest::newRow("1") << u"a"_s << u"a"_s << u"1 / 32"_s;
        QTest::newRow("32") << QString(32, u'a') << QString(32, u'a') << u"32 / 32"_s;
        QTest::newRow("33") << QString(33, u'a') << QString(32, u'a') << u"32 / 32"_s;
        QTest::newRow("1 emoji") << emoji << emoji << u"1 / 32"_s;
        QTest::newRow("32 emoji") << emoji.repeated(32) << emoji.repeated(32) << u"32 / 32"_s;
        QTest::newRow("33 emoji") << emoji.repeated(33) << emoji.repeated(32) << u"32 / 32"_s;
        QTest::newRow("combining marks")
            << u"e\u0301"_s.repeated(17) << u"e\u0301"_s.repeated(16) << u"32 / 32"_s;
        QTest::newRow("right to left") << u"سارا رضایی"_s << u"سارا رضایی"_s << u"10 / 32"_s;
        QTest::newRow("right to left, 33")
            << QString(33, QChar(0x0633)) << QString(32, QChar(0x0633)) << u"32 / 32"_s;
    }
    void limitsNames()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QFETCH(QString, count);
        openNew();
        const auto check = [&] {
            QCOMPARE(name().text(), kept);
            QCOMPARE(find<QLabel>("counterLabel").text(), count);
            name().clear();
        };
        QGuiApplication::clipboard()->setText(typed);
        QTest::keySequence(&name(), QKeySequence::Paste);
        check();
        QInputMethodEvent composed;
        composed.setCommitString(typed);
        QApplication::sendEvent(&name(), &composed);
        check();
        QMimeData data;
        data.setText(typed);
        const QPointF inside(name().rect().center());
        QDragEnterEvent enter(inside.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&name(), &enter);
        QDropEvent drop(inside, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&name(), &drop);
        check();
        name().setText(typed);
        check();
    }

    void keepsWhatStandsInTheName()
    {
        openNew();
        name().setText(QString(16, u'a') + QString(14, u'b'));
        name().setCursorPosition(16);
        QTest::keyClicks(&name(), u"xyz"_s);
        QCOMPARE(name().text(), QString(QString(16, u'a') + u"xy"_s + QString(14, u'b')));
        QCOMPARE(name().cursorPosition(), 18);
        QTest::keyClick(&name(), Qt::Key_Backspace);
        QTest::keyClick(&name(), Qt::Key_Backspace);
        QGuiApplication::clipboard()->setText(u"🎉🎉🎉"_s);
        QTest::keySequence(&name(), QKeySequence::Paste);
        QCOMPARE(name().text(), QString(QString(16, u'a') + u"🎉🎉"_s + QString(14, u'b')));
    }

    void saysHowTelegramStoresTheName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint");
        QTest::newRow("as it is") << u"Summer campaign"_s << QString();
        QTest::newRow("one space at the end") << u"Summer "_s << QString();
        QTest::newRow("spaces") << u"  Summer   campaign"_s
                                << u"Telegram will store it as “Summer campaign”."_s;
        QTest::newRow("dropped ones") << u"a\u030ab"_s << u"Telegram will store it as “ab”."_s;
        QTest::newRow("nothing to see")
            << u"\u200b \u200d"_s << u"Telegram stores no name: nothing of this can be seen."_s;
    }
    void saysHowTelegramStoresTheName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, hint);
        openNew();
        name().setText(typed);
        QCOMPARE(label("nameHint"), hint);
        QCOMPARE(find<QWidget>("nameHint").isVisible(), !hint.isEmpty());
        QVERIFY(name().accessibleDescription().contains(hint));
        send();
        QVERIFY(!m_dialog->isVisible()); // what was told before is no difference
    }

    void takesLimits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("limit"); // 0 = not valid
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("0") << u"0"_s << 0;
        QTest::newRow("1") << u"1"_s << 1;
        QTest::newRow("99999") << u"99999"_s << 99999;
        QTest::newRow("100000") << u"100000"_s << 0;
        QTest::newRow("Arabic") << u"٢٥٠"_s << 250;
        QTest::newRow("Persian") << u"۲۵۰"_s << 250;
        QTest::newRow("minus") << u"-5"_s << 0;
        QTest::newRow("separator") << u"1,000"_s << 0;
        QTest::newRow("word") << u"ten"_s << 0;
        QTest::newRow("spaces around") << u" 50 "_s << 50;
    }
    void takesLimits()
    {
        QFETCH(QString, typed);
        QFETCH(int, limit);
        openNew();
        toggle(limitCheck());
        this->limit().clear();
        testsupport::typeLetters(this->limit(), typed);
        QCOMPARE(this->limit().text(), typed); // as typed
        QCOMPARE(saveButton().isEnabled(), limit > 0);
        QCOMPARE(this->limit().property("invalid").toBool(), limit == 0);
        QCOMPARE(label("limitHint") == u"Enter a number from 1 to 99,999."_s, limit == 0);
        QCOMPARE(this->limit().accessibleDescription(), label("limitHint"));
        send();
        QCOMPARE(creates(), limit > 0 ? 1 : 0);
        if (limit > 0)
            QCOMPARE(m_bench->links().front().memberLimit, limit);
    }

    void hasUsualLimits()
    {
        openNew();
        QVERIFY(!limit().isEnabled());
        for (const int preset : {1, 10, 50, 100, 1000}) {
            auto &chip = find<QPushButton>(qPrintable(u"limit%1Button"_s.arg(preset)));
            QTest::mouseClick(&chip, Qt::LeftButton);
            QVERIFY(limitCheck().isChecked());
            QCOMPARE(limit().text(), QString::number(preset));
            QVERIFY(chip.isChecked());
        }
        limit().setText(u"۱۰"_s);
        QVERIFY(find<QPushButton>("limit10Button").isChecked());
        QVERIFY(!find<QPushButton>("limit1000Button").isChecked());
        toggle(limitCheck());
        QVERIFY(!find<QPushButton>("limit10Button").isChecked());
    }

    void neverCombinesApprovalAndLimit_data()
    {
        QTest::addColumn<bool>("approves");
        QTest::addColumn<bool>("limits");
        QTest::newRow("neither") << false << false;
        QTest::newRow("limit") << false << true;
        QTest::newRow("approval") << true << false;
        QTest::newRow("both wanted") << true << true;
    }
    void neverCombinesApprovalAndLimit()
    {
        QFETCH(bool, approves);
        QFETCH(bool, limits);
        openNew();
        if (limits) {
            toggle(limitCheck());
            limit().setText(u"25"_s);
        }
        if (approves) {
            toggle(approval());
            QVERIFY(!limitCheck().isChecked());
            QVERIFY(!limitCheck().isEnabled());
            QVERIFY(!limit().isEnabled());
            QCOMPARE(label("limitHint"), u"A link with approval can’t also have a member limit."_s);
            // And back: what was there is there again.
            toggle(approval());
            QCOMPARE(limitCheck().isChecked(), limits);
            QCOMPARE(limit().isEnabled(), limits);
            QCOMPARE(limit().text(), limits ? u"25"_s : u"100"_s);
            toggle(approval());
        }
        send();
        QVERIFY(!m_dialog->isVisible());
        const simulator::Link link = m_bench->links().front();
        QCOMPARE(link.createsJoinRequest, approves);
        QCOMPARE(link.memberLimit, limits && !approves ? 25 : 0);
    }

    void ignoresABadLimitWhileApprovalIsOn()
    {
        openNew();
        toggle(limitCheck());
        limit().setText(u"0"_s);
        QVERIFY(!saveButton().isEnabled());
        toggle(approval());
        QVERIFY(saveButton().isEnabled());
        toggle(approval());
        QVERIFY(!saveButton().isEnabled());
    }

    void readsTheResultAloud_data()
    {
        QTest::addColumn<LinkSettings>("settings");
        QTest::addColumn<QString>("sentence");
        const QDateTime end = utc(u"2026-11-23T16:00:00"_s);
        QTest::newRow("nothing") << LinkSettings()
                                 << u"Anyone with this link can join. It never expires."_s;
        QTest::newRow("until") << LinkSettings{{}, end, {}, false}
                               << u"Anyone with this link can join until 23 Nov 2026, 18:00."_s;
        QTest::newRow("limit") << LinkSettings{{}, {}, 100, false}
                               << u"Up to 100 person(s) can join with this link. "
                                  "It never expires."_s;
        QTest::newRow("limit and until") << LinkSettings{{}, end, 100, false}
                                         << u"Up to 100 person(s) can join with this link until "
                                            "23 Nov 2026, 18:00."_s;
        QTest::newRow("approval") << LinkSettings{{}, {}, {}, true}
                                  << u"Anyone with this link can ask to join. It never expires. "
                                     "An administrator lets each person in."_s;
        QTest::newRow("approval and until")
            << LinkSettings{{}, end, {}, true}
            << u"Anyone with this link can ask to join until 23 Nov 2026, 18:00. "
               "An administrator lets each person in."_s;
    }
    void readsTheResultAloud()
    {
        QFETCH(LinkSettings, settings);
        QFETCH(QString, sentence);
        openNew(settings);
        QCOMPARE(summary(), sentence);
        QCOMPARE(saveButton().accessibleDescription(), sentence);
        domain::Link link;
        link.settings = settings;
        openEdit(m_bench->addLink(link));
        QCOMPARE(summary(), sentence);
        link.joined = 37;
        openEdit(m_bench->addLink(link));
        QCOMPARE(summary(), QString(sentence + u" 37 have joined."_s));
    }

    void offersUsualExpiries()
    {
        openNew();
        QVERIFY(!date().isVisible());
        QTest::mouseClick(&find<QRadioButton>("hourRadioButton"), Qt::LeftButton);
        QCOMPARE(summary(), u"Anyone with this link can join until 20 Nov 2026, 15:00."_s);
        QTest::mouseClick(&find<QRadioButton>("weekRadioButton"), Qt::LeftButton);
        QCOMPARE(summary(), u"Anyone with this link can join until 27 Nov 2026, 14:00."_s);
        // A date of one's own begins where the last choice was.
        QTest::mouseClick(&custom(), Qt::LeftButton);
        QVERIFY(date().isVisible());
        QCOMPARE(date().dateTime().toString(kyivClock), u"2026-11-27 14:00"_s);
        QCOMPARE(label("zoneText"), u"Europe/Kyiv · in 7 day(s)"_s);
        QVERIFY(date().toolTip().contains(u"27 Nov 2026, 12:00:00 UTC"_s));
        QVERIFY(date().accessibleDescription().contains(u"12:00:00 UTC"_s));
        QTest::mouseClick(&never(), Qt::LeftButton);
        QVERIFY(!date().isVisible());
        QCOMPARE(summary(), u"Anyone with this link can join. It never expires."_s);
    }

    void takesDates_data()
    {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<bool>("again");
        QTest::addColumn<QString>("moment"); // empty = not valid
        QTest::addColumn<QString>("hint");
        const QString tooSoon = u"This is too soon. A link has to live for a minute at least."_s;
        QTest::newRow("past") << u"2026-11-20 13:59"_s << false << QString() << tooSoon;
        QTest::newRow("now") << u"2026-11-20 14:00"_s << false << QString() << tooSoon;
        QTest::newRow("in a minute")
            << u"2026-11-20 14:01"_s << false << u"2026-11-20T12:01:00"_s << QString();
        QTest::newRow("summer") << u"2027-07-01 14:00"_s << false << u"2027-07-01T11:00:00"_s
                                << QString();
        QTest::newRow("the last minute there is")
            << u"2038-01-19 05:14"_s << false << u"2038-01-19T03:14:00"_s << QString();
        QTest::newRow("a minute later")
            << u"2038-01-19 05:15"_s << false << QString()
            << u"This is too late. Telegram counts until 19 Jan 2038, 05:14 only."_s;
        QTest::newRow("before the clock goes forward")
            << u"2027-03-28 02:59"_s << false << u"2027-03-28T00:59:00"_s << QString();
        QTest::newRow("a time that is skipped")
            << u"2027-03-28 03:30"_s << false << u"2027-03-28T01:30:00"_s
            << u"That night the clock goes forward over this time. It counts as 04:30."_s;
        QTest::newRow("after the clock went forward")
            << u"2027-03-28 04:00"_s << false << u"2027-03-28T01:00:00"_s << QString();
        QTest::newRow("a time that comes twice")
            << u"2027-10-31 03:30"_s << false << u"2027-10-31T00:30:00"_s << QString();
        QTest::newRow("the second time")
            << u"2027-10-31 03:30"_s << true << u"2027-10-31T01:30:00"_s << QString();
        QTest::newRow("after the clock went back")
            << u"2027-10-31 04:00"_s << false << u"2027-10-31T02:00:00"_s << QString();
    }
    void takesDates()
    {
        QFETCH(QString, clock);
        QFETCH(bool, again);
        QFETCH(QString, moment);
        QFETCH(QString, hint);
        openNew();
        typeDate(clock);
        QCOMPARE(label("expiryHint"), hint);
        auto &second = find<QCheckBox>("againCheckBox");
        QCOMPARE(second.isVisible(), clock == "2027-10-31 03:30"_L1);
        if (again)
            toggle(second);
        QCOMPARE(saveButton().isEnabled(), !moment.isEmpty());
        QCOMPARE(date().property("invalid").toBool(), moment.isEmpty());
        send();
        QCOMPARE(creates(), moment.isEmpty() ? 0 : 1);
        if (moment.isEmpty())
            return;
        QCOMPARE(m_bench->links().front().expireDate, utc(moment));
        // And the form that edits it shows the same and has nothing to save.
        domain::Link link;
        link.settings.expires = utc(moment);
        openEdit(m_bench->addLink(link));
        QVERIFY(custom().isChecked());
        QCOMPARE(find<QCheckBox>("againCheckBox").isChecked(), again);
        QVERIFY(!saveButton().isEnabled());
    }

    void forgetsTheSecondTimeOfAnotherDay()
    {
        openNew();
        typeDate(u"2027-10-31 03:30"_s);
        toggle(find<QCheckBox>("againCheckBox"));
        typeDate(u"2027-10-30 03:30"_s);
        typeDate(u"2027-10-31 03:30"_s);
        QVERIFY(!find<QCheckBox>("againCheckBox").isChecked());
    }

    void noticesThatADateCameTooNear()
    {
        openNew();
        typeDate(u"2026-11-20 14:02"_s);
        QVERIFY(saveButton().isEnabled());
        m_bench->clock.advance(60s);
        testsupport::settle();
        QVERIFY(saveButton().isEnabled());
        QCOMPARE(label("zoneText"), u"Europe/Kyiv · in 1 minute(s)"_s.replace(u"1"_s, u"2"_s));
        m_bench->clock.advance(5s);
        testsupport::settle();
        QVERIFY(!saveButton().isEnabled());
        QVERIFY(label("expiryHint").startsWith(u"This is too soon."_s));
    }

    void looksAtTheClockBeforeItSends()
    {
        openNew();
        typeDate(u"2026-11-20 14:02"_s);
        m_bench->clock.setNow(m_bench->clock.now().addSecs(61));
        QVERIFY(saveButton().isEnabled()); // nobody has looked yet
        QTest::mouseClick(&saveButton(), Qt::LeftButton);
        testsupport::settle();
        QCOMPARE(creates(), 0);
        QVERIFY(label("expiryHint").startsWith(u"This is too soon."_s));
        QVERIFY(m_dialog->isVisible());
    }

    void editsOnlyWhatIsChanged()
    {
        const domain::Link link = summerCampaign();
        LinkDialog &dialog = openEdit(link);
        QSignalSpy saved(&dialog, &LinkDialog::saved);
        QCOMPARE(name().text(), u"Summer campaign"_s);
        QVERIFY(custom().isChecked());
        QCOMPARE(date().dateTime().toString(kyivClock), u"2026-11-23 18:00"_s);
        QCOMPARE(limit().text(), u"100"_s);
        QVERIFY(!saveButton().isEnabled());
        QVERIFY(changes().isEmpty());

        QTest::keyClicks(&name(), u"Autumn"_s); // what stood there is selected
        QTest::mouseClick(&find<QPushButton>("limit50Button"), Qt::LeftButton);
        QCOMPARE(changes(), u"Name: “Summer campaign” → “Autumn”\nLimit: 100 → 50"_s);
        QVERIFY(saveButton().isEnabled());
        name().setText(u"Summer campaign"_s);
        limit().setText(u"١٠٠"_s);
        QVERIFY(!saveButton().isEnabled()); // the same again

        toggle(approval());
        QCOMPARE(changes(), u"Approval: off → on\nLimit: 100 → none"_s);
        QTest::mouseClick(&never(), Qt::LeftButton);
        QVERIFY(changes().startsWith(u"Expires: 23 Nov 2026, 18:00 → never\n"_s));
        QTest::mouseClick(&custom(), Qt::LeftButton);
        send();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(edits(), 1);
        const simulator::Link there = *m_bench->server.world().findLink(link.url);
        QCOMPARE(there.expireDate, link.settings.expires); // to the second, which nobody sees
        QVERIFY(there.createsJoinRequest);
        QCOMPARE(m_bench->inLedger(link.hash).settings,
                 (LinkSettings{u"Summer campaign"_s, link.settings.expires, {}, true}));
    }

    void bringsThePausedLinksLimitBack()
    {
        domain::Link link;
        link.settings.approval = true;
        link.beforePause = LinkSettings{{}, {}, 77, false};
        openEdit(m_bench->addLink(link));
        QVERIFY(!saveButton().isEnabled());
        toggle(approval());
        QVERIFY(limitCheck().isChecked());
        QCOMPARE(limit().text(), u"77"_s);
    }

    void revivesAnExpiredLink()
    {
        domain::Link link;
        link.settings = {u"Old"_s, m_bench->clock.now().addDays(-2), {}, false};
        link = m_bench->addLink(link);
        openEdit(link);
        QCOMPARE(label("noticeText"),
                 u"This link expired on 18 Nov 2026, 14:00. Saving makes it work again."_s);
        QVERIFY(find<QWidget>("noticeFrame").isVisible());
        QVERIFY(day().isChecked());
        QVERIFY(saveButton().isEnabled());
        send();
        QCOMPARE(m_bench->inLedger(link.hash).settings.expires, m_bench->clock.now().addDays(1));
    }

    void warnsOfALinkThatIsNotKnown()
    {
        domain::Link link;
        link.verified = false;
        link = m_bench->addLink(link);
        m_bench->server.world().findLink(link.url)->memberLimit = 5;
        openEdit(link);
        QVERIFY(label("noticeText").startsWith(u"What this link is set to is not known"_s));
        QVERIFY(saveButton().isEnabled());
        QVERIFY(changes().isEmpty());
        name().setText(u"Found"_s);
        QVERIFY(changes().isEmpty()); // what was before is not known
        send();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_bench->server.world().findLink(link.url)->memberLimit, 0);
        QVERIFY(m_bench->inLedger(link.hash).verified);
    }

    void hasNoNoticeForOthers()
    {
        openEdit(summerCampaign());
        QVERIFY(!find<QWidget>("noticeFrame").isVisible());
        openNew();
        QVERIFY(!find<QWidget>("noticeFrame").isVisible());
    }

    void duplicatesWithNotes()
    {
        const LinkSettings settings{u"Summer"_s, m_bench->clock.now().addDays(3), 5, false};
        domain::LinkNotes notes;
        notes.text = u"For the poster"_s;
        notes.tags = QStringList{u"print"_s};
        openNew(settings, notes);
        send();
        const auto there = m_bench->links();
        QCOMPARE(there.size(), 1U);
        const domain::Link link = m_bench->inLedger(there.front().hash);
        QCOMPARE(link.settings, settings);
        QCOMPARE(link.notes, notes);
    }

    void keepsEverythingAfterARefusal()
    {
        openNew();
        name().setText(u"Summer"_s);
        m_bench->server.faults().add(Fault::refused(400, u"CHAT_ADMIN_REQUIRED"_s));
        send();
        QVERIFY(m_dialog->isVisible());
        QVERIFY2(!problem().isEmpty(), qPrintable(problem()));
        QVERIFY(find<QPushButton>("detailsButton").isVisible());
        QCOMPARE(name().text(), u"Summer"_s);
        QVERIFY(saveButton().isEnabled());
        // Another try goes through.
        send();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_bench->links().size(), 1U);
    }

    void neverRepeatsACreateByAccident()
    {
        LinkDialog &dialog = openNew();
        QSignalSpy created(&dialog, &LinkDialog::created);
        name().setText(u"Summer <b>"_s);
        m_bench->server.faults().add(Fault::cutAfterActing().on("createChatInviteLink"));
        send();
        QVERIFY(dialog.isVisible());
        QCOMPARE(created.size(), 0);
        QVERIFY2(problem().startsWith(u"A link may exist: Telegram’s answer was lost."_s),
                 qPrintable(problem()));
        QVERIFY2(problem().contains(u"“Summer <b>”"_s), qPrintable(problem()));
        QVERIFY(problem().contains(u"Adopt links…"_s));
        QVERIFY(!saveButton().isEnabled());
        m_bench->clock.advance(5s);
        testsupport::settle();
        QVERIFY(!saveButton().isEnabled());
        QTest::keyClick(&name(), Qt::Key_Return);
        testsupport::settle();
        QCOMPARE(creates(), 1);
        // Another link is another matter.
        QTest::keyClick(&name(), Qt::Key_2);
        QVERIFY(saveButton().isEnabled());
        QVERIFY(!find<QWidget>("problemOutcome").isVisible());
    }

    void namesNoNameWhereThereIsNone()
    {
        openNew();
        m_bench->server.faults().add(Fault::cutAfterActing().on("createChatInviteLink"));
        send();
        QVERIFY2(problem().contains(u"without a name"_s), qPrintable(problem()));
    }

    void saysThatALostEditIsRepeated()
    {
        const domain::Link link = summerCampaign();
        openEdit(link);
        name().setText(u"Autumn"_s);
        m_bench->server.faults().add(Fault::cutBeforeActing().on("editChatInviteLink").times(3));
        QTest::mouseClick(&saveButton(), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([this] {
            m_bench->clock.advance(1s);
            testsupport::settle();
            return !problem().isEmpty();
        }));
        QVERIFY2(problem().startsWith(u"Telegram’s answer was lost"_s), qPrintable(problem()));
        QVERIFY(!saveButton().isEnabled());
        QVERIFY(m_dialog->isVisible());
        name().setText(u"Winter"_s);
        QVERIFY(saveButton().isEnabled());
        send();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_bench->inLedger(link.hash).settings.name, u"Winter"_s);
    }

    void showsWhatTelegramStoredInstead()
    {
        const domain::Link link = summerCampaign();
        LinkDialog &dialog = openEdit(link);
        QSignalSpy saved(&dialog, &LinkDialog::saved);
        name().setText(u"Autumn"_s);
        m_bench->answerWith("editChatInviteLink",
                            {{u"invite_link"_s, link.url},
                             {u"name"_s, u"Aut<i>umn"_s},
                             {u"member_limit"_s, 99},
                             {u"expire_date"_s, utc(u"2026-12-24T16:00:00"_s).toSecsSinceEpoch()}});
        send();
        QVERIFY(dialog.isVisible());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(problem(),
                 u"Telegram stored the name as “Aut<i>umn”.\n"
                 "Telegram lets the link expire on 24 Dec 2026, 18:00.\n"
                 "Telegram set the limit to 99 member(s)."_s);
        QVERIFY(!saveButton().isVisible());
        QVERIFY(!find<QPushButton>("cancelButton").isVisible());
        QVERIFY(!name().isEnabled());
        m_bench->clock.advance(5s);
        testsupport::settle();
        QVERIFY(find<QPushButton>("closeButton").hasFocus());
        QTest::keyClick(&find<QPushButton>("closeButton"), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(saved.size(), 1);
    }

    void showsWhatTelegramLeftOut()
    {
        openNew({u"Summer"_s, m_bench->clock.now().addDays(1), 10, false});
        m_bench->answerWith("createChatInviteLink",
                            {{u"invite_link"_s, u"https://t.me/+Abc123def456"_s},
                             {u"creates_join_request"_s, true}});
        send();
        QCOMPARE(problem(),
                 u"Telegram stored no name.\n"
                 "Telegram stored no expiry: the link never expires.\n"
                 "Telegram switched approval on: people have to ask.\n"
                 "Telegram stored no limit."_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted)); // it was created
    }

    void canBeClosedWhileTheAnswerIsOnItsWay()
    {
        LinkDialog &dialog = openNew();
        QSignalSpy created(&dialog, &LinkDialog::created);
        name().setText(u"Summer"_s);
        m_bench->server.faults().add(Fault::slow(2s).on("createChatInviteLink"));
        QTest::mouseClick(&saveButton(), Qt::LeftButton);
        QTRY_COMPARE(creates(), 1);
        QCOMPARE(label("statusText"), u"Waiting for Telegram…"_s);
        for (const char *each : {"nameLineEdit", "expiryField", "approvalCheckBox", "limitField",
                                 "templateBar", "saveButton"})
            QVERIFY2(!find<QWidget>(each).isEnabled(), each);
        QTest::keyClick(&dialog, Qt::Key_Return);
        m_bench->clock.advance(1s);
        testsupport::settle();
        QVERIFY(!saveButton().isEnabled());
        QTest::mouseClick(&find<QPushButton>("cancelButton"), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        m_dialog.reset();
        m_bench->clock.advance(1s);
        // The link is there and in the ledger all the same, once.
        QTRY_COMPARE(m_bench->links().size(), 1U);
        QTRY_VERIFY(!m_bench->desk->isBusy());
        QVERIFY(m_bench->inLedger(m_bench->links().front().hash).id.isValid());
        QCOMPARE(creates(), 1);
    }

    void fillsInATemplate()
    {
        openNew();
        name().setText(u"Mine"_s);
        action(u"builtin/guest"_s).trigger();
        QCOMPARE(name().text(), u"Mine"_s);
        QVERIFY(find<QRadioButton>("hourRadioButton").isChecked());
        QCOMPARE(limit().text(), u"1"_s);
        QVERIFY(limitCheck().isChecked());
        QCOMPARE(action(u"builtin/guest"_s).text(), u"Guest: 1 person, 1 hour"_s);
        action(u"builtin/ask"_s).trigger();
        QVERIFY(approval().isChecked());
        QVERIFY(!limitCheck().isChecked());
        QVERIFY(never().isChecked());
        action(u"builtin/event"_s).trigger();
        QVERIFY(!approval().isChecked());
        QCOMPARE(limit().text(), u"100"_s);
        QVERIFY(day().isChecked());
        action(u"builtin/week"_s).trigger();
        QVERIFY(find<QRadioButton>("weekRadioButton").isChecked());
        QVERIFY(!limitCheck().isChecked());
        // The one that was used last is marked, also in the next form.
        QCOMPARE(m_bench->preferences.lastLinkTemplate(), u"builtin/week"_s);
        openNew();
        const auto *menu = find<QPushButton>("templateButton").menu();
        QCOMPARE(menu->defaultAction(), &action(u"builtin/week"_s));
    }

    void keepsTemplatesOfOnesOwn()
    {
        openNew();
        name().setText(u"Lecture"_s);
        QTest::mouseClick(&day(), Qt::LeftButton);
        QTest::mouseClick(&find<QPushButton>("limit50Button"), Qt::LeftButton);
        action(u"saveAsTemplateAction"_s).trigger();
        auto &title = find<QLineEdit>("templateTitleLineEdit");
        QVERIFY(title.hasFocus());
        QVERIFY(!find<QPushButton>("saveTemplateButton").isEnabled());
        QTest::keyClicks(&title, u" R&D <b>"_s);
        QTest::keyClick(&title, Qt::Key_Return);
        testsupport::settle();
        QCOMPARE(creates(), 0); // Enter was for the title
        QVERIFY(!title.isVisible());
        const std::vector<domain::LinkTemplate> own{{u"R&D <b>"_s, u"Lecture"_s, 24h, 50, false}};
        QVERIFY(m_bench->preferences.linkTemplates() == own);

        openNew();
        QCOMPARE(action(u"own/R&D <b>"_s).text(), u"R&&D <b>"_s);
        action(u"own/R&D <b>"_s).trigger();
        QCOMPARE(name().text(), u"Lecture"_s);
        QCOMPARE(limit().text(), u"50"_s);
        // The same title again is the same template.
        QTest::mouseClick(&never(), Qt::LeftButton);
        action(u"saveAsTemplateAction"_s).trigger();
        find<QLineEdit>("templateTitleLineEdit").setText(u"R&D <b>"_s);
        QTest::mouseClick(&find<QPushButton>("saveTemplateButton"), Qt::LeftButton);
        QCOMPARE(m_bench->preferences.linkTemplates().size(), 1U);
        QVERIFY(!m_bench->preferences.linkTemplates().front().lifetime);
        find<QMenu>("deleteTemplateMenu").actions().constFirst()->trigger();
        QVERIFY(m_bench->preferences.linkTemplates().empty());
        testsupport::settle();
        QVERIFY(!find<QMenu>("deleteTemplateMenu").isEnabled());
    }

    void savesNoTemplateAfterEscape()
    {
        LinkDialog &dialog = openNew();
        action(u"saveAsTemplateAction"_s).trigger();
        auto &title = find<QLineEdit>("templateTitleLineEdit");
        QTest::keyClicks(&title, u"Mine"_s);
        QTest::keyClick(&title, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(!title.isVisible());
        QVERIFY(m_bench->preferences.linkTemplates().empty());
        // Nor from a form that is not right.
        toggle(limitCheck());
        limit().clear();
        QVERIFY(!action(u"saveAsTemplateAction"_s).isEnabled());
    }
};

int main(int argc, char *argv[])
{
    // Before Qt asks what time it is.
    qputenv("TZ", "Europe/Kyiv");
    tzset();
    QApplication application(argc, argv);
    LinkDialogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_linkdialog.moc"
