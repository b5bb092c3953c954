// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/preferencesnotificationspage.h"

#include "services/autostart.h"
#include "services/preferences.h"
#include "widgets/errortext.h"

#include "ui_preferencesnotificationspage.h"

using services::Preferences;

namespace widgets {

PreferencesNotificationsPage::PreferencesNotificationsPage(Preferences &preferences,
                                                           const services::Autostart &autostart,
                                                           bool hasTray, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PreferencesNotificationsPage>())
    , m_preferences(preferences)
    , m_autostart(autostart)
{
    m_ui->setupUi(this);
    m_ui->autostartOutcome->hide();
    m_ui->notifyCheckBox->setChecked(preferences.notifies());
    m_ui->remindCheckBox->setChecked(preferences.reminds());
    m_ui->trayCheckBox->setChecked(preferences.showsTray());
    m_ui->trayCheckBox->setEnabled(hasTray);
    m_ui->closeToTrayCheckBox->setChecked(preferences.closesToTray());
    m_ui->closeToTrayCheckBox->setEnabled(hasTray && preferences.showsTray());
    m_ui->trayHint->setText(hasTray
                                ? tr("In the tray Gatehouse goes on listening for joins. Quit in "
                                     "the File menu, or in the icon’s, ends it.")
                                : tr("This desktop has no tray."));
    m_ui->autostartCheckBox->setChecked(autostart.isOn());
    m_ui->autostartCheckBox->setEnabled(autostart.isPossible());
    m_ui->autostartHint->setText(
        autostart.isPossible()
            ? tr("It starts in the tray, or minimised where there is none, and takes no focus.")
            : tr("The demo does not start by itself."));
    // What a screen reader says of a box is what stands below it.
    m_ui->notifyCheckBox->setAccessibleDescription(m_ui->notifyHint->fullText());
    m_ui->closeToTrayCheckBox->setAccessibleDescription(m_ui->trayHint->fullText());
    m_ui->autostartCheckBox->setAccessibleDescription(m_ui->autostartHint->fullText());
    const domain::LeakBar bar = preferences.leakBar();
    m_ui->burstSpinBox->setValue(bar.burst);
    m_ui->atLeastSpinBox->setValue(bar.atLeast);
    m_ui->timesSpinBox->setValue(bar.times);

    connect(m_ui->notifyCheckBox, &QCheckBox::toggled, &preferences, &Preferences::setNotifies);
    connect(m_ui->remindCheckBox, &QCheckBox::toggled, &preferences, &Preferences::setReminds);
    connect(m_ui->trayCheckBox, &QCheckBox::toggled, this, [this](bool shows) {
        m_ui->closeToTrayCheckBox->setEnabled(shows);
        m_preferences.setShowsTray(shows);
    });
    connect(m_ui->closeToTrayCheckBox, &QCheckBox::toggled, &preferences,
            &Preferences::setClosesToTray);
    connect(m_ui->autostartCheckBox, &QCheckBox::toggled, this,
            &PreferencesNotificationsPage::setAutostart);
    for (const QSpinBox *box : {m_ui->burstSpinBox, m_ui->atLeastSpinBox, m_ui->timesSpinBox})
        connect(box, &QSpinBox::valueChanged, this, &PreferencesNotificationsPage::storeBar);
}

PreferencesNotificationsPage::~PreferencesNotificationsPage() = default;

void PreferencesNotificationsPage::setAutostart(bool on)
{
    const auto done = m_autostart.setOn(on);
    m_ui->autostartOutcome->setVisible(!done);
    if (done)
        return;
    m_ui->autostartOutcome->setError(
        {on ? tr("The system’s list of programs to start could not be written.")
            : tr("Gatehouse could not be taken off the system’s list of programs to start."),
         tr("Look whether your settings folder can be written to."), done.error().detail});
    const QSignalBlocker quiet(m_ui->autostartCheckBox);
    m_ui->autostartCheckBox->setChecked(m_autostart.isOn());
}

void PreferencesNotificationsPage::storeBar()
{
    m_preferences.setLeakBar(
        {m_ui->burstSpinBox->value(), m_ui->atLeastSpinBox->value(), m_ui->timesSpinBox->value()});
}

} // namespace widgets
