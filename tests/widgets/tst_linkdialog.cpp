// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linkdialog.h"

#include "widgets/linkformtest.h"

#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace testsupport;

class LinkDialogTest : public LinkFormTest
{
    Q_OBJECT

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

    void editsOnlyWhatIsChanged()
    {
        const domain::Link link = summerCampaign();
        LinkDialog &dialog = openEdit(link);
        QSignalSpy saved(&dialog, &LinkDialog::saved);
        QCOMPARE(name().text(), u"Summer campaign"_s);
        QVERIFY(custom().isChecked());
        QCOMPARE(date().dateTime().toString(clockFormat), u"2026-11-23 18:00"_s);
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
        settle();
        QVERIFY(!saveButton().isEnabled());
        QTest::keyClick(&name(), Qt::Key_Return);
        settle();
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
            settle();
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
        settle();
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
        settle();
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
        settle();
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
        settle();
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
    return runInKyiv<LinkDialogTest>(argc, argv);
}

#include "tst_linkdialog.moc"
