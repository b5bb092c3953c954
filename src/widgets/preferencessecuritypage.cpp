// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/preferencessecuritypage.h"

#include "services/accounts.h"
#include "services/catalogue.h"
#include "services/preferences.h"
#include "widgets/cell.h"
#include "widgets/icons.h"
#include "widgets/texts.h"

#include "ui_preferencessecuritypage.h"

using core::Error;
using core::Result;
using services::Keychain;

namespace widgets {

namespace {

constexpr int shownBots = 4;

} // namespace

PreferencesSecurityPage::PreferencesSecurityPage(services::Preferences &preferences,
                                                 services::Accounts &accounts,
                                                 services::Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PreferencesSecurityPage>())
    , m_preferences(preferences)
    , m_accounts(accounts)
    , m_catalogue(catalogue)
{
    m_ui->setupUi(this);
    m_ui->botsListWidget->ensurePolished(); // or the rows are as high as the bare text
    m_ui->botsListWidget->setItemDelegate(new TextDelegate(m_ui->botsListWidget));
    m_ui->botsListWidget->setMinimumHeight(fontMetrics().lineSpacing() * 2 * shownBots);
    m_ui->hideLinksCheckBox->setAccessibleDescription(m_ui->hideLinksHint->fullText());
    m_ui->hideLinksCheckBox->setChecked(m_preferences.hidesLinks());
    connect(m_ui->hideLinksCheckBox, &QCheckBox::toggled, &m_preferences,
            &services::Preferences::setHidesLinks);
    // The menu does it too.
    connect(&m_preferences, &services::Preferences::changed, this, [this] {
        const QSignalBlocker quiet(m_ui->hideLinksCheckBox);
        m_ui->hideLinksCheckBox->setChecked(m_preferences.hidesLinks());
    });
    connect(m_ui->checkButton, &QPushButton::clicked, this, &PreferencesSecurityPage::check);
    connect(&m_catalogue, &services::Catalogue::seatsChanged, this,
            &PreferencesSecurityPage::listBots);
    listBots();
    look();
}

PreferencesSecurityPage::~PreferencesSecurityPage() = default;

/// Without a question to the user: a locked keychain is not opened for this.
void PreferencesSecurityPage::look()
{
    m_accounts.keychain().then(this, [this](const Result<Keychain> &keychain) {
        showKeychain(keychain);
        if (keychain && keychain->state == Keychain::State::Unlocked)
            askForTokens();
    });
}

void PreferencesSecurityPage::check()
{
    m_ui->checkButton->setEnabled(false);
    m_ui->keychainOutcome->setText(tr("Asking the keychain…"));
    m_tokens.clear();
    listBots();
    m_accounts.keychain().then(this, [this](const Result<Keychain> &keychain) {
        showKeychain(keychain);
        m_ui->checkButton->setEnabled(true);
        m_ui->checkButton->setFocus();
        if (keychain)
            askForTokens();
    });
}

void PreferencesSecurityPage::showKeychain(const Result<Keychain> &keychain)
{
    Outcome &outcome = *m_ui->keychainOutcome;
    if (!keychain) {
        outcome.setError(errorText(keychain.error()));
        return;
    }
    const QString name = foreign(keychain->name);
    switch (keychain->state) {
    case Keychain::State::Missing:
        outcome.setError(errorText({Error::Kind::NoKeychain, {}, {}, 0, {}}));
        break;
    case Keychain::State::NotSetUp:
        outcome.setText(tr("%1 answers. It is not set up yet: it asks for a new password when the "
                           "first token is stored.")
                            .arg(name),
                        Tone::Info);
        break;
    case Keychain::State::Locked:
        outcome.setText(tr("%1 answers, and is locked. “Check keychain” lets it ask you for its "
                           "password.")
                            .arg(name),
                        Tone::Info);
        break;
    case Keychain::State::Unlocked:
        outcome.setText(tr("%1 answers, and is unlocked.").arg(name), Tone::Success);
        break;
    }
}

void PreferencesSecurityPage::askForTokens()
{
    for (const domain::Bot &bot : m_catalogue.bots()) {
        m_accounts.hasToken(bot.id).then(this, [this, id = bot.id](const Result<bool> &has) {
            m_tokens.insert_or_assign(id, has);
            listBots();
        });
    }
}

void PreferencesSecurityPage::listBots()
{
    QListWidget &list = *m_ui->botsListWidget;
    const auto &bots = m_catalogue.bots();
    list.setVisible(!bots.empty());
    m_ui->botsLabel->setVisible(!bots.empty());
    const int row = list.currentRow();
    list.clear();
    for (const domain::Bot &bot : bots) {
        auto *item = new QListWidgetItem(tr("@%1 — %2", "a bot, and whether its token is there")
                                             .arg(foreign(bot.username), tokenText(bot.id)),
                                         &list);
        const auto found = m_tokens.find(bot.id);
        if (found != m_tokens.end())
            item->setIcon(found->second && *found->second
                              ? icon(Icon::Check, IconColour::Success)
                              : icon(Icon::Warning, IconColour::Danger));
        else
            item->setIcon(icon(Icon::Key, IconColour::Muted));
    }
    list.setCurrentRow(row);
}

QString PreferencesSecurityPage::tokenText(core::UserId bot) const
{
    const auto found = m_tokens.find(bot);
    if (found == m_tokens.end())
        return tr("not checked yet", "a bot’s token");
    if (!found->second)
        return errorText(found->second.error()).what;
    return *found->second ? tr("its token is in the keychain")
                          : tr("its token is missing; “Replace token…” in the File menu enters it");
}

} // namespace widgets
