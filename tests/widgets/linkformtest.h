// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/linkbench.h"
#include "widgets/linkdialog.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <ctime>

namespace testsupport {

using domain::LinkSettings;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::Fault;
using widgets::LinkDialog;
using widgets::NewLink;

inline constexpr QStringView clockFormat = u"yyyy-MM-dd HH:mm";

inline QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// The form for links and what stands behind it, for the tests of the form and of its fields. The
/// clock stands in Kyiv (see runInKyiv()): 20 Nov 2026, 14:00 is 12:00 UTC.
class LinkFormTest : public Test
{
public:
    void init() override
    {
        Test::init();
        m_dialog.reset();
        m_bench = std::make_unique<LinkBench>();
        QVERIFY(m_bench->openChat());
    }

protected:
    LinkDialog &show(std::unique_ptr<LinkDialog> dialog)
    {
        m_dialog = std::move(dialog);
        m_dialog->show();
        settle();
        return *m_dialog;
    }

    LinkDialog &openNew(const LinkSettings &settings = {}, const domain::LinkNotes &notes = {})
    {
        return show(
            std::make_unique<LinkDialog>(*m_bench->desk, m_bench->preferences, m_bench->clock,
                                         NewLink{benchSeat, m_bench->chat(), settings, notes}));
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
    QString summary() { return accessibleTextNamed(*m_dialog, u"Summary"_s); }
    QString problem() { return accessibleTextNamed(*m_dialog, u"Problem"_s); }
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

    std::unique_ptr<LinkBench> m_bench;
    std::unique_ptr<LinkDialog> m_dialog;
};

/// The main() of these tests.
template <typename Test>
int runInKyiv(int argc, char *argv[])
{
    // Before Qt asks what time it is.
    qputenv("TZ", "Europe/Kyiv");
    tzset();
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace testsupport
