// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/alarmspage.h"

#include "services/preferences.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace widgets {

AlarmsPage::AlarmsPage(services::Preferences &preferences, bool hasTray, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
    setObjectName(u"alarmsPage"_s);
    const domain::LeakBar bar = preferences.leakBar();
    m_burst = number(u"burstSpinBox"_s, tr("Joins in 30 seconds"), bar.burst);
    m_atLeast = number(u"atLeastSpinBox"_s, tr("Joins in 5 minutes"), bar.atLeast);
    m_times = number(u"timesSpinBox"_s, tr("Times the usual"), bar.times);

    auto *explanation = new TextLabel(
        tr("Gatehouse marks a chat and tells you when many people come at once: so many in 30 "
           "seconds or in 5 minutes, and so many times what is usual for the link at this hour. "
           "Both have to be met. “Not a leak” raises both tenfold for a day."),
        this);
    explanation->setWordWrap(true);
    setStyleProperty(explanation, "muted", true);
    auto *notify = new QCheckBox(tr("Show an icon in the &tray, and notifications"), this);
    notify->setObjectName(u"notifyCheckBox"_s);
    notify->setChecked(preferences.notifies());
    notify->setEnabled(hasTray);
    auto *notifyHint = new TextLabel(
        hasTray ? tr("Off, Gatehouse tells of leaks in its window only. A notification never holds "
                     "a link.")
                : tr("This desktop has no tray, so Gatehouse tells of leaks in its window."),
        this);
    notifyHint->setWordWrap(true);
    setStyleProperty(notifyHint, "muted", true);
    setStyleProperty(notifyHint, "small", true);
    auto *remind =
        new QCheckBox(tr("&Remind me at the start of links that end within 3 days"), this);
    remind->setObjectName(u"remindCheckBox"_s);
    remind->setChecked(preferences.reminds());

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->addRow(tr("Joins in &30 seconds, at least"), m_burst);
    form->addRow(tr("Joins in &5 minutes, at least"), m_atLeast);
    form->addRow(tr("Times the &usual, at least"), m_times);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addSpacing(6);
    layout->addWidget(notify);
    layout->addWidget(notifyHint);
    layout->addWidget(remind);
    layout->addStretch();

    connect(notify, &QCheckBox::toggled, &preferences, &services::Preferences::setNotifies);
    connect(remind, &QCheckBox::toggled, &preferences, &services::Preferences::setReminds);
    for (QSpinBox *box : {m_burst, m_atLeast, m_times})
        connect(box, &QSpinBox::valueChanged, this, &AlarmsPage::storeBar);
}

QSpinBox *AlarmsPage::number(const QString &objectName, const QString &accessibleName, int value)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    box->setRange(2, 99'999);
    box->setValue(value);
    return box;
}

void AlarmsPage::storeBar()
{
    m_preferences.setLeakBar({m_burst->value(), m_atLeast->value(), m_times->value()});
}

} // namespace widgets
