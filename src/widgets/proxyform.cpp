// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/proxyform.h"

#include "services/proxysetting.h"
#include "widgets/texts.h"

#include "ui_proxyform.h"

#include <QIntValidator>
#include <QLocale>
#include <QRegularExpression>

using core::Error;
using core::Result;
using core::Secret;
using services::ProxyChoice;

namespace widgets {

namespace {

constexpr int largestPort = 65'535;

} // namespace

ProxyForm::ProxyForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProxyForm>())
{
    m_ui->setupUi(this);
    m_ui->testOutcome->hide();
    m_ui->cancelTestButton->hide();
    m_ui->forgetPasswordButton->hide();
    const std::pair<ProxyChoice::Kind, QString> kinds[]{
        {ProxyChoice::Kind::System, tr("System", "proxy")},
        {ProxyChoice::Kind::None, tr("None", "proxy")},
        {ProxyChoice::Kind::Socks5, tr("SOCKS5")},
        {ProxyChoice::Kind::Http, tr("HTTP")},
    };
    for (const auto &[kind, name] : kinds)
        m_ui->proxyComboBox->addItem(name, static_cast<int>(kind));
    m_ui->portEdit->setValidator(new QIntValidator(1, largestPort, m_ui->portEdit));
    for (QLineEdit *edit : {m_ui->hostEdit, m_ui->portEdit, m_ui->userEdit, m_ui->passwordEdit})
        edit->setLayoutDirection(Qt::LeftToRight);
}

ProxyForm::~ProxyForm() = default;

void ProxyForm::follow(services::Preferences &preferences, services::ProxySetting &setting)
{
    m_preferences = &preferences;
    m_setting = &setting;
    const ProxyChoice stored = preferences.proxy();
    m_ui->proxyComboBox->setCurrentIndex(
        m_ui->proxyComboBox->findData(static_cast<int>(stored.kind)));
    m_ui->hostEdit->setText(stored.host);
    m_ui->portEdit->setText(stored.port > 0 ? QString::number(stored.port) : QString());
    m_ui->userEdit->setText(stored.user);
    // Whether there is one is asked only where there is a user, for whom it was read already.
    if (stored.isOwn() && !stored.user.isEmpty()) {
        m_setting->hasPassword().then(
            this, [this](const Result<bool> &has) { showPassword(has.value_or(false)); });
    }
    showPassword(false);
    showKind();

    connect(m_ui->proxyComboBox, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        take();
    });
    for (QLineEdit *edit : {m_ui->hostEdit, m_ui->portEdit, m_ui->userEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &ProxyForm::judge);
        connect(edit, &QLineEdit::editingFinished, this, &ProxyForm::take);
    }
    connect(m_ui->hostEdit, &QLineEdit::textEdited, this, &ProxyForm::splitAddress);
    connect(m_ui->passwordEdit, &QLineEdit::editingFinished, this, &ProxyForm::takePassword);
    connect(m_ui->forgetPasswordButton, &QPushButton::clicked, this, &ProxyForm::forgetPassword);
    connect(m_ui->testButton, &QPushButton::clicked, this, &ProxyForm::test);
    connect(m_ui->cancelTestButton, &QPushButton::clicked, this, [this] {
        if (m_test)
            m_test->cancel();
        endTest();
        m_ui->testOutcome->hide();
    });
}

ProxyChoice ProxyForm::choice() const
{
    ProxyChoice choice;
    choice.kind = static_cast<ProxyChoice::Kind>(m_ui->proxyComboBox->currentData().toInt());
    choice.host = m_ui->hostEdit->text().trimmed();
    choice.port = m_ui->portEdit->text().toInt();
    choice.user = m_ui->userEdit->text().trimmed();
    return choice;
}

bool ProxyForm::isComplete() const
{
    const ProxyChoice now = choice();
    return !now.isOwn()
        || (services::ProxySetting::isHost(now.host) && now.port > 0 && now.port <= largestPort);
}

void ProxyForm::showKind()
{
    const ProxyChoice::Kind kind = choice().kind;
    const bool isOwn = choice().isOwn();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->hostLabel), static_cast<QWidget *>(m_ui->hostEdit),
          static_cast<QWidget *>(m_ui->portLabel), static_cast<QWidget *>(m_ui->portEdit),
          static_cast<QWidget *>(m_ui->addressHint), static_cast<QWidget *>(m_ui->userLabel),
          static_cast<QWidget *>(m_ui->userEdit), static_cast<QWidget *>(m_ui->passwordLabel),
          static_cast<QWidget *>(m_ui->passwordEdit), static_cast<QWidget *>(m_ui->passwordHint)})
        widget->setVisible(isOwn);
    m_ui->forgetPasswordButton->setVisible(isOwn && m_ui->forgetPasswordButton->isEnabled());
    switch (kind) {
    case ProxyChoice::Kind::System:
        m_ui->proxyHint->setText(tr("As your system is set up; a server on this computer is always "
                                    "reached directly."));
        break;
    case ProxyChoice::Kind::None:
        m_ui->proxyHint->setText(tr("Gatehouse connects to the server directly."));
        break;
    case ProxyChoice::Kind::Socks5:
        m_ui->proxyHint->setText(
            tr("Everything goes by this proxy, which also looks up the server’s name."));
        break;
    case ProxyChoice::Kind::Http:
        m_ui->proxyHint->setText(
            tr("Everything goes through a tunnel of this proxy, which can’t read it."));
        break;
    }
    judge();
}

/// Says at the address what is missing there.
void ProxyForm::judge()
{
    const ProxyChoice now = choice();
    const bool wrongHost = !now.host.isEmpty() && !services::ProxySetting::isHost(now.host);
    const QString hint = wrongHost
        ? tr("This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.")
        : isComplete() ? tr("In use.", "a proxy")
                       : tr("Not in use before it has an address and a port.", "a proxy");
    m_ui->addressHint->setText(hint);
    m_ui->hostEdit->setAccessibleDescription(hint);
    setStyleProperty(m_ui->addressHint, "error", wrongHost ? QVariant(true) : QVariant());
    setStyleProperty(m_ui->hostEdit, "invalid", wrongHost ? QVariant(true) : QVariant());
    m_ui->passwordEdit->setEnabled(!now.user.isEmpty());
    m_ui->testButton->setEnabled(isComplete() && !m_test);
}

/// "proxy.example.org:1080", as it is often handed around.
void ProxyForm::splitAddress()
{
    static const QRegularExpression form(QStringLiteral("\\A([^:]+):(\\d{2,5})\\z"));
    const auto match = form.match(m_ui->hostEdit->text().trimmed());
    if (!match.hasMatch() || !m_ui->portEdit->text().isEmpty())
        return;
    m_ui->hostEdit->setText(match.captured(1));
    m_ui->portEdit->setText(match.captured(2));
}

void ProxyForm::take()
{
    const ProxyChoice now = choice();
    if (!isComplete() || now == m_preferences->proxy())
        return;
    const bool hadUser = !m_preferences->proxy().user.isEmpty();
    m_preferences->setProxy(now);
    if (hadUser && now.user.isEmpty())
        forgetPassword(); // it belongs to the user
}

void ProxyForm::takePassword()
{
    const QString typed = m_ui->passwordEdit->text();
    if (typed.isEmpty())
        return;
    take();
    m_setting->setPassword(Secret(typed.toUtf8())).then(this, [this](const Result<> &kept) {
        if (kept) {
            m_ui->passwordEdit->clear();
            showPassword(true);
            return;
        }
        m_ui->testOutcome->show();
        m_ui->testOutcome->setError(errorText(kept.error()));
    });
}

void ProxyForm::forgetPassword()
{
    m_ui->passwordEdit->clear();
    m_setting->setPassword({}).then(this, [this](const Result<> &removed) {
        if (removed) {
            showPassword(false);
            return;
        }
        m_ui->testOutcome->show();
        m_ui->testOutcome->setError(errorText(removed.error()));
    });
}

void ProxyForm::showPassword(bool isKept)
{
    m_ui->passwordEdit->setPlaceholderText(isKept ? tr("In the keychain", "a password")
                                                  : tr("None", "no password"));
    m_ui->passwordHint->setText(
        isKept ? tr("The password is in your system’s keychain. Type another one to replace it.")
               : tr("A password is kept in your system’s keychain and nowhere else."));
    const bool hadFocus = m_ui->forgetPasswordButton->hasFocus();
    m_ui->forgetPasswordButton->setEnabled(isKept);
    m_ui->forgetPasswordButton->setVisible(isKept && choice().isOwn());
    if (hadFocus && !isKept)
        m_ui->passwordEdit->setFocus();
}

void ProxyForm::test()
{
    if (m_test)
        return;
    const QString typed = m_ui->passwordEdit->text();
    m_ui->testOutcome->show();
    m_ui->testOutcome->setText(tr("Asking the Bot API server…"));
    m_ui->cancelTestButton->show();
    m_test =
        m_setting
            ->test(choice(), typed.isEmpty() ? std::nullopt : std::optional(Secret(typed.toUtf8())))
            .then(this, [this](const Result<std::chrono::milliseconds> &took) -> Result<> {
                if (!took && took.error().kind == Error::Kind::Cancelled)
                    return {};
                endTest();
                if (took)
                    m_ui->testOutcome->setText(
                        tr("The Bot API server answered in %1 ms.", "milliseconds")
                            .arg(QLocale().toString(qint64(took->count()))),
                        Tone::Success);
                else
                    m_ui->testOutcome->setError(errorText(took.error()));
                return {};
            });
    m_ui->testButton->setEnabled(false);
    m_ui->cancelTestButton->setFocus();
}

void ProxyForm::endTest()
{
    const bool hadFocus = m_ui->cancelTestButton->hasFocus();
    m_test.reset();
    judge();
    if (hadFocus)
        m_ui->testButton->setFocus();
    m_ui->cancelTestButton->hide();
}

} // namespace widgets
