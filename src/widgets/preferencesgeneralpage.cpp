// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/preferencesgeneralpage.h"

#include "services/preferences.h"
#include "services/updates.h"
#include "widgets/languages.h"
#include "widgets/texts.h"

#include "ui_preferencesgeneralpage.h"

using services::Preferences;

namespace widgets {

PreferencesGeneralPage::PreferencesGeneralPage(Preferences &preferences,
                                               const services::Updates &updates, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PreferencesGeneralPage>())
    , m_preferences(preferences)
{
    m_ui->setupUi(this);
    offer();
    m_ui->updatesCheckBox->setVisible(updates.isOffered());
    m_ui->updatesHint->setVisible(updates.isOffered());
    m_ui->updatesHint->setText(
        tr("Asks %1 for the number of the newest version and tells nothing about you; never while "
           "a job is under way. Gatehouse installs nothing by itself.")
            .arg(foreign(updates.server())));
    m_ui->updatesCheckBox->setAccessibleDescription(m_ui->updatesHint->fullText());
    showChoices();
    connect(m_ui->undoDelaySpinBox, &QSpinBox::valueChanged, this,
            [this](int seconds) { m_preferences.setUndoDelay(std::chrono::seconds(seconds)); });
    connect(m_ui->themeComboBox, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences.setTheme(m_ui->themeComboBox->currentData().value<Preferences::Theme>());
    });
    connect(m_ui->languageComboBox, &QComboBox::activated, this, [this] {
        const QString code = m_ui->languageComboBox->currentData().toString();
        if (code != m_preferences.language())
            m_preferences.setLanguage(code);
    });
    connect(m_ui->updatesCheckBox, &QCheckBox::toggled, &m_preferences,
            &Preferences::setLooksForUpdates);
    // The theme is in a menu too.
    connect(&m_preferences, &Preferences::changed, this, &PreferencesGeneralPage::showChoices);
}

PreferencesGeneralPage::~PreferencesGeneralPage() = default;

void PreferencesGeneralPage::offer()
{
    m_ui->undoDelaySpinBox->setSpecialValueText(tr("Don’t wait"));
    m_ui->undoDelaySpinBox->setSuffix(tr(" s", "seconds, after a number in a field"));
    const std::pair<Preferences::Theme, QString> themes[]{
        {Preferences::Theme::System, tr("System", "theme")},
        {Preferences::Theme::Light, tr("Light", "theme")},
        {Preferences::Theme::Dark, tr("Dark", "theme")},
    };
    for (const auto &[theme, name] : themes)
        m_ui->themeComboBox->addItem(name, QVariant::fromValue(theme));
    m_ui->languageComboBox->addItem(tr("System", "language"), QString());
    for (const Language &language : languages())
        m_ui->languageComboBox->addItem(language.name, language.code);
    m_ui->languageComboBox->setMaxVisibleItems(m_ui->languageComboBox->count());
}

void PreferencesGeneralPage::showChoices()
{
    const QSignalBlocker quietDelay(m_ui->undoDelaySpinBox);
    const QSignalBlocker quietTheme(m_ui->themeComboBox);
    const QSignalBlocker quietUpdates(m_ui->updatesCheckBox);
    m_ui->updatesCheckBox->setChecked(m_preferences.looksForUpdates());
    m_ui->undoDelaySpinBox->setValue(static_cast<int>(m_preferences.undoDelay().count()));
    m_ui->themeComboBox->setCurrentIndex(
        m_ui->themeComboBox->findData(QVariant::fromValue(m_preferences.theme())));
    m_ui->languageComboBox->setCurrentIndex(
        std::max(0, m_ui->languageComboBox->findData(m_preferences.language())));
}

} // namespace widgets
