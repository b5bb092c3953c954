// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/rulesdialog.h"

#include "services/catalogue.h"
#include "services/joinrequests.h"
#include "widgets/errortext.h"
#include "widgets/texts.h"

#include "ui_rulesdialog.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Result;

namespace widgets {

namespace {

/// More links than anybody chooses from in a list.
constexpr std::size_t mostLinks = 500;
/// More words than these are told by their number.
constexpr qsizetype wordsTold = 3;
constexpr int wordLines = 4;

QString wordsText(const QStringList &words)
{
    if (words.size() > wordsTold)
        return widgets::RulesDialog::tr("one of %Ln word(s)", nullptr,
                                        static_cast<int>(words.size()));
    QString text;
    for (const QString &word : words) {
        const QString quoted = widgets::RulesDialog::tr("“%1”", "a word").arg(foreign(word));
        text = text.isEmpty() ? quoted
                              : widgets::RulesDialog::tr("%1 or %2", "two words").arg(text, quoted);
    }
    return text;
}

/// One a line; what says nothing or says the same again is left out.
QStringList wordsIn(const QString &text)
{
    QStringList words;
    QSet<QString> known;
    for (const QString &line : text.split(u'\n')) {
        const QString word = line.simplified();
        const QString folded = domain::foldedForSearch(word);
        if (!folded.isEmpty() && !known.contains(folded)) {
            known.insert(folded);
            words += word;
        }
    }
    return words;
}

} // namespace

QString ruleText(const domain::RequestRule &rule)
{
    if (rule.isOff())
        return widgets::RulesDialog::tr("Off: everybody who asks waits for you.");
    if (rule.declineWords.isEmpty())
        return widgets::RulesDialog::tr("Everybody who asks is approved.");
    const QString words = wordsText(rule.declineWords);
    return rule.approveAll
        ? widgets::RulesDialog::tr("Whoever writes %1 is declined; everybody else is approved.")
              .arg(words)
        : widgets::RulesDialog::tr("Whoever writes %1 is declined; everybody else waits for you.")
              .arg(words);
}

RulesDialog::RulesDialog(const Parts &parts, const domain::LinkScope &scope, core::LinkId link,
                         QWidget *parent)
    : QDialog(parent)
    , m_ui([this] {
        auto ui = std::make_unique<Ui::RulesDialog>();
        ui->setupUi(this);
        return ui;
    }())
    , m_parts(parts)
    , m_waiting(*this, *m_ui->statusText,
                {m_ui->linkComboBox, m_ui->approveCheckBox, m_ui->wordsEdit, m_ui->applyCheckBox,
                 m_ui->saveButton})
{
    m_ui->problemOutcome->hide();
    m_ui->wordsEdit->setFixedHeight(m_ui->wordsEdit->fontMetrics().lineSpacing() * wordLines + 16);
    connect(m_ui->linkComboBox, &QComboBox::currentIndexChanged, this, &RulesDialog::showRule);
    connect(m_ui->approveCheckBox, &QCheckBox::toggled, this, &RulesDialog::showSummary);
    connect(m_ui->applyCheckBox, &QCheckBox::toggled, this, &RulesDialog::showSummary);
    connect(m_ui->wordsEdit, &QPlainTextEdit::textChanged, this, &RulesDialog::showSummary);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RulesDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &RulesDialog::reject);
    connect(&parts.requests, &services::JoinRequests::changed, this, &RulesDialog::showSummary);
    showRule();
    readLinks(scope, link);
}

RulesDialog::~RulesDialog() = default;

void RulesDialog::reject()
{
    m_waiting.cancel();
    QDialog::reject();
}

void RulesDialog::readLinks(const domain::LinkScope &scope, core::LinkId chosen)
{
    domain::LinkQuery query;
    query.scope = scope;
    query.filter = domain::LinkFilter::Approval;
    query.sortBy = domain::LinkColumn::Name;
    query.order = Qt::AscendingOrder;
    m_parts.catalogue.order(query)
        .andThen(this,
                 [this, chosen](std::vector<core::LinkId> ids) {
                     if (ids.size() > mostLinks)
                         ids.resize(mostLinks);
                     if (chosen.isValid() && std::find(ids.begin(), ids.end(), chosen) == ids.end())
                         ids.insert(ids.begin(), chosen);
                     return m_parts.catalogue.links(ids);
                 })
        .then(this, [this, chosen](const Result<std::vector<domain::Link>> &links) {
            if (links)
                listLinks(*links, chosen);
            else
                showError(links.error());
        });
}

void RulesDialog::listLinks(const std::vector<domain::Link> &links, core::LinkId chosen)
{
    m_hasLinks = true;
    int index = 0;
    for (const domain::Link &link : links) {
        // Nobody asks by a link that is revoked.
        if (link.revoked && link.id != chosen)
            continue;
        const auto *seat = m_parts.catalogue.seat(link.seat);
        const QString name =
            tr("%1 (%2)", "a link's name and its address").arg(linkName(link), shortLink(link.url));
        if (link.id == chosen)
            index = m_ui->linkComboBox->count();
        m_ui->linkComboBox->addItem(
            seat ? tr("%1 — %2", "a link and its chat").arg(name, foreign(seat->chat.title)) : name,
            link.id.value);
    }
    m_ui->linkComboBox->setCurrentIndex(index);
    showRule();
    m_ui->approveCheckBox->setFocus();
}

core::LinkId RulesDialog::link() const
{
    return {m_ui->linkComboBox->currentData().toLongLong()};
}

domain::RequestRule RulesDialog::rule() const
{
    return {link(), m_ui->approveCheckBox->isChecked(), wordsIn(m_ui->wordsEdit->toPlainText())};
}

/// The chosen link's, as it is stored.
void RulesDialog::showRule()
{
    const domain::RequestRule stored = m_parts.requests.rule(link());
    m_ui->approveCheckBox->setChecked(stored.approveAll);
    m_ui->wordsEdit->setPlainText(stored.declineWords.join(u'\n'));
    m_ui->applyCheckBox->setChecked(false);
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->linkComboBox,
                                                           m_ui->approveCheckBox, m_ui->wordsEdit})
        field->setEnabled(link().isValid());
    showSummary();
}

void RulesDialog::showSummary()
{
    if (m_waiting.isUnderWay())
        return;
    const domain::RequestRule now = rule();
    const int waiting = link().isValid() ? m_parts.requests.waiting(link()) : 0;
    m_ui->applyCheckBox->setText(
        tr("Apply to the %Ln person(s) who wait already", nullptr, waiting));
    m_ui->applyCheckBox->setVisible(waiting > 0);
    m_ui->applyCheckBox->setEnabled(!now.isOff());
    if (!link().isValid()) {
        m_ui->summaryText->setText(
            m_hasLinks ? tr("No link requires approval. Rules are for those that do.") : QString());
        m_ui->saveButton->setEnabled(false);
        return;
    }
    m_ui->summaryText->setText(ruleText(now));
    const bool applies = waiting > 0 && m_ui->applyCheckBox->isChecked() && !now.isOff();
    m_ui->saveButton->setEnabled(now != m_parts.requests.rule(link()) || applies);
}

void RulesDialog::showError(const core::Error &error)
{
    m_ui->problemOutcome->show();
    m_ui->problemOutcome->setError(errorText(error));
    m_ui->body->reveal(m_ui->problemOutcome);
}

void RulesDialog::save()
{
    const domain::RequestRule wanted = rule();
    const bool applies = m_ui->applyCheckBox->isVisibleTo(this) && m_ui->applyCheckBox->isChecked()
        && !wanted.isOff();
    m_ui->problemOutcome->hide();
    m_parts.requests.setRule(wanted, applies).then(this, [this](const Result<int> &saved) {
        m_waiting.end();
        if (saved) {
            accept();
        } else {
            showError(saved.error());
            showSummary();
        }
    });
    m_waiting.begin(tr("Saving…"), [] {});
}

} // namespace widgets
