// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/preferencesdialog.h"

#include "services/accounts.h"
#include "services/catalogue.h"
#include "services/preferences.h"
#include "widgets/texts.h"

#include "ui_preferencesdialog.h"

#include <algorithm>

using core::Error;
using core::Result;
using core::Task;
using services::Preferences;

namespace widgets {

PreferencesDialog::PreferencesDialog(Preferences &preferences, services::Accounts &accounts,
                                     services::Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::PreferencesDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_preferences(preferences)
    , m_accounts(accounts)
    , m_catalogue(catalogue)
    , m_waiting(*this, *m_ui->statusText, {m_ui->tabs, m_ui->saveButton})
{
    m_ui->statusText->setElided(true);
    m_ui->problemOutcome->hide();
    showGeneral();
    showNetwork();
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PreferencesDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PreferencesDialog::reject);
    m_ui->undoDelaySpinBox->setFocus();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::addPage(QWidget *page, const QString &title)
{
    m_ui->tabs->addTab(page, title);
}

void PreferencesDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void PreferencesDialog::showGeneral()
{
    m_ui->undoDelaySpinBox->setSpecialValueText(tr("Don’t wait"));
    m_ui->undoDelaySpinBox->setSuffix(tr(" s", "seconds, after a number in a field"));
    m_ui->undoDelaySpinBox->setValue(static_cast<int>(m_preferences.undoDelay().count()));
    m_ui->undoDelayHint->setText(
        tr("So long after a click on Rotate you can still undo it. With “Don’t wait” the link is "
           "replaced at once."));

    const std::pair<Preferences::Theme, QString> themes[]{
        {Preferences::Theme::System, tr("System", "theme")},
        {Preferences::Theme::Light, tr("Light", "theme")},
        {Preferences::Theme::Dark, tr("Dark", "theme")},
    };
    for (const auto &[theme, name] : themes) {
        m_ui->themeComboBox->addItem(name, QVariant::fromValue(theme));
        if (theme == m_preferences.theme())
            m_ui->themeComboBox->setCurrentIndex(m_ui->themeComboBox->count() - 1);
    }
}

void PreferencesDialog::showNetwork()
{
    m_ui->serverEdit->setText(m_preferences.apiServer());
    m_ui->botServerEdit->setPlaceholderText(tr("As above"));
    listBots();

    connect(m_ui->serverEdit, &QLineEdit::textChanged, this, &PreferencesDialog::checkServers);
    connect(m_ui->officialButton, &QPushButton::clicked, this,
            [this] { m_ui->serverEdit->setText(Preferences::officialServer()); });
    connect(m_ui->botComboBox, &QComboBox::currentIndexChanged, this,
            &PreferencesDialog::showBotServer);
    connect(m_ui->botServerEdit, &QLineEdit::textChanged, this, [this](const QString &server) {
        m_botServers[bot()] = server.trimmed();
        checkServers();
    });
    connect(m_ui->botDefaultButton, &QPushButton::clicked, m_ui->botServerEdit, &QLineEdit::clear);
    connect(&m_catalogue, &services::Catalogue::seatsChanged, this, &PreferencesDialog::listBots);
    checkServers();
}

void PreferencesDialog::listBots()
{
    const core::UserId chosen = bot();
    {
        const QSignalBlocker quiet(m_ui->botComboBox);
        m_ui->botComboBox->clear();
        for (const domain::Bot &bot : m_catalogue.bots()) {
            m_ui->botComboBox->addItem(tr("@%1 — %2").arg(foreign(bot.username), foreign(bot.name)),
                                       QVariant::fromValue(bot.id.value));
            if (bot.id == chosen)
                m_ui->botComboBox->setCurrentIndex(m_ui->botComboBox->count() - 1);
        }
    }
    std::erase_if(m_botServers,
                  [this](const auto &entry) { return !m_catalogue.bot(entry.first); });
    const bool any = m_ui->botComboBox->count() > 0;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->botLabel), static_cast<QWidget *>(m_ui->botComboBox),
          static_cast<QWidget *>(m_ui->botServerLabel), static_cast<QWidget *>(m_ui->botServerEdit),
          static_cast<QWidget *>(m_ui->botDefaultButton),
          static_cast<QWidget *>(m_ui->botServerHint)})
        widget->setVisible(any);
    showBotServer();
}

core::UserId PreferencesDialog::bot() const
{
    return core::UserId{m_ui->botComboBox->currentData().toLongLong()};
}

void PreferencesDialog::showBotServer()
{
    const QSignalBlocker quiet(m_ui->botServerEdit);
    const auto entered = m_botServers.find(bot());
    const domain::Bot *stored = m_catalogue.bot(bot());
    m_ui->botServerEdit->setText(entered != m_botServers.end() ? entered->second
                                     : stored                  ? stored->apiServer
                                                               : QString());
    checkServers();
}

void PreferencesDialog::checkServers()
{
    const QString server = m_ui->serverEdit->text().trimmed();
    const QString usual = server.isEmpty() || server == Preferences::officialServer()
        ? tr("Telegram’s official server. Another one is for those who run it themselves.")
        : tr("A server of your own. It sees your bots’ tokens: enter no stranger’s.");
    bool valid = showServerProblem(*m_ui->serverEdit, *m_ui->serverHint, server, usual);
    valid = showServerProblem(*m_ui->botServerEdit, *m_ui->botServerHint,
                              m_ui->botServerEdit->text().trimmed(),
                              tr("Only where this bot works on another server than the others."))
        && valid;
    valid = valid && std::all_of(m_botServers.begin(), m_botServers.end(), [](const auto &entry) {
                return entry.second.isEmpty() || services::Accounts::checkServer(entry.second);
            });
    if (!m_waiting.isUnderWay())
        m_ui->saveButton->setEnabled(valid);
}

/// True where there is none. An empty server stands for the usual one.
bool PreferencesDialog::showServerProblem(QLineEdit &field, TextLabel &hint, const QString &server,
                                          const QString &usualHint)
{
    QString text = usualHint;
    const auto checked = server.isEmpty() ? Result<>() : services::Accounts::checkServer(server);
    if (!checked)
        text = checked.error().kind == Error::Kind::InsecureServer
            ? errorText(checked.error()).line()
            : tr("This is not a server’s address. It looks like https://bots.example.org:8081.");
    hint.setText(text);
    field.setAccessibleDescription(text);
    setStyleProperty(&hint, "error", checked ? QVariant() : QVariant(true));
    setStyleProperty(&field, "invalid", checked ? QVariant() : QVariant(true));
    return checked.has_value();
}

void PreferencesDialog::save()
{
    if (m_waiting.isUnderWay())
        return;
    m_ui->problemOutcome->hide();
    const auto task = saveNextServer().then(this, [this](const Result<> &saved) {
        m_waiting.end();
        if (saved) {
            savePreferences();
            accept();
        } else if (saved.error().kind != Error::Kind::Cancelled) {
            m_ui->problemOutcome->show();
            m_ui->problemOutcome->setError(errorText(saved.error()));
        }
    });
    m_waiting.begin(tr("Saving…"), [task] { task.cancel(); });
}

/// One after the other; what is written is no longer among the changed ones.
Task<> PreferencesDialog::saveNextServer()
{
    const auto next = m_botServers.begin();
    if (next == m_botServers.end())
        return Task<>::finished({});
    const core::UserId id = next->first;
    const domain::Bot *stored = m_catalogue.bot(id);
    if (!stored || stored->apiServer == next->second) {
        m_botServers.erase(next);
        return saveNextServer();
    }
    return m_accounts.setServer(id, next->second).andThen(this, [this, id] {
        m_botServers.erase(id);
        return saveNextServer();
    });
}

/// Only what was changed: each change is news to the whole program.
void PreferencesDialog::savePreferences()
{
    const std::chrono::seconds delay(m_ui->undoDelaySpinBox->value());
    if (delay != m_preferences.undoDelay())
        m_preferences.setUndoDelay(delay);
    const auto theme = m_ui->themeComboBox->currentData().value<Preferences::Theme>();
    if (theme != m_preferences.theme())
        m_preferences.setTheme(theme);
    const QString server = m_ui->serverEdit->text().trimmed();
    if (server != m_preferences.apiServer())
        m_preferences.setApiServer(server);
}

} // namespace widgets
