// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/preferencesnetworkpage.h"

#include "services/accounts.h"
#include "services/catalogue.h"
#include "services/preferences.h"
#include "widgets/bidi.h"
#include "widgets/texts.h"

#include "ui_preferencesnetworkpage.h"

using core::Error;
using core::Result;
using services::Preferences;

namespace widgets {

PreferencesNetworkPage::PreferencesNetworkPage(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PreferencesNetworkPage>())
    , m_parts(parts)
{
    m_ui->setupUi(this);
    m_ui->proxyForm->follow(parts.preferences, parts.proxy);
    m_ui->problemOutcome->hide();
    // An address reads from left to right in every language.
    for (QLineEdit *edit : {m_ui->serverEdit, m_ui->botServerEdit})
        edit->setLayoutDirection(Qt::LeftToRight);
    m_ui->serverEdit->setText(m_parts.preferences.apiServer());
    listBots();

    connect(m_ui->serverEdit, &QLineEdit::textChanged, this, &PreferencesNetworkPage::judgeServers);
    connect(m_ui->serverEdit, &QLineEdit::editingFinished, this,
            &PreferencesNetworkPage::takeServer);
    connect(m_ui->officialButton, &QPushButton::clicked, this, [this] {
        m_ui->serverEdit->setText(Preferences::officialServer());
        takeServer();
    });
    connect(m_ui->botComboBox, &QComboBox::currentIndexChanged, this,
            &PreferencesNetworkPage::showBotServer);
    connect(m_ui->botServerEdit, &QLineEdit::textEdited, this,
            &PreferencesNetworkPage::judgeServers);
    connect(m_ui->botServerEdit, &QLineEdit::editingFinished, this,
            &PreferencesNetworkPage::takeBotServer);
    connect(m_ui->botDefaultButton, &QPushButton::clicked, this, [this] {
        m_ui->botServerEdit->clear();
        judgeServers();
        takeBotServer();
    });
    connect(&m_parts.catalogue, &services::Catalogue::seatsChanged, this,
            &PreferencesNetworkPage::listBots);
}

PreferencesNetworkPage::~PreferencesNetworkPage() = default;

void PreferencesNetworkPage::listBots()
{
    const core::UserId chosen = bot();
    {
        const QSignalBlocker quiet(m_ui->botComboBox);
        m_ui->botComboBox->clear();
        for (const domain::Bot &bot : m_parts.catalogue.bots()) {
            m_ui->botComboBox->addItem(
                painted(tr("@%1 — %2").arg(foreign(bot.username), foreign(bot.name)),
                        layoutDirection()),
                QVariant::fromValue(bot.id.value));
            if (bot.id == chosen)
                m_ui->botComboBox->setCurrentIndex(m_ui->botComboBox->count() - 1);
        }
    }
    const bool any = m_ui->botComboBox->count() > 0;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->botLabel), static_cast<QWidget *>(m_ui->botComboBox),
          static_cast<QWidget *>(m_ui->botServerLabel), static_cast<QWidget *>(m_ui->botServerEdit),
          static_cast<QWidget *>(m_ui->botDefaultButton),
          static_cast<QWidget *>(m_ui->botServerHint)})
        widget->setVisible(any);
    // What is being typed stays.
    if (bot() != chosen || !m_ui->botServerEdit->hasFocus())
        showBotServer();
    judgeServers();
}

core::UserId PreferencesNetworkPage::bot() const
{
    return core::UserId{m_ui->botComboBox->currentData().toLongLong()};
}

void PreferencesNetworkPage::showBotServer()
{
    const domain::Bot *stored = m_parts.catalogue.bot(bot());
    m_ui->botServerEdit->setText(stored ? stored->apiServer : QString());
    judgeServers();
}

void PreferencesNetworkPage::judgeServers()
{
    const QString server = m_ui->serverEdit->text().trimmed();
    showServerProblem(
        *m_ui->serverEdit, *m_ui->serverHint,
        server.isEmpty() || server == Preferences::officialServer()
            ? tr("Telegram’s official server. Another one is for those who run it themselves.")
            : tr("A server of your own. It sees your bots’ tokens: enter no stranger’s."));
    showServerProblem(*m_ui->botServerEdit, *m_ui->botServerHint,
                      tr("Only where this bot works on another server than the others."));
}

/// An empty server stands for the usual one.
void PreferencesNetworkPage::showServerProblem(QLineEdit &field, TextLabel &hint,
                                               const QString &usualHint)
{
    const QString server = field.text().trimmed();
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
}

void PreferencesNetworkPage::takeServer()
{
    const QString server = m_ui->serverEdit->text().trimmed();
    if (!server.isEmpty() && !services::Accounts::checkServer(server))
        return;
    if (server.isEmpty())
        m_ui->serverEdit->setText(Preferences::officialServer());
    if (m_ui->serverEdit->text().trimmed() != m_parts.preferences.apiServer())
        m_parts.preferences.setApiServer(server);
}

void PreferencesNetworkPage::takeBotServer()
{
    const QString server = m_ui->botServerEdit->text().trimmed();
    const domain::Bot *stored = m_parts.catalogue.bot(bot());
    if (!stored || stored->apiServer == server
        || (!server.isEmpty() && !services::Accounts::checkServer(server)))
        return;
    m_parts.accounts.setServer(stored->id, server).then(this, [this](const Result<> &saved) {
        m_ui->problemOutcome->setVisible(!saved);
        if (!saved)
            m_ui->problemOutcome->setError(errorText(saved.error()));
    });
}

} // namespace widgets
