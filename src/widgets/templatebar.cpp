// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/templatebar.h"

#include "services/preferences.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

namespace {

constexpr int longestTitle = 64;

/// A stranger's "&" is no mnemonic.
QString menuText(const QString &title)
{
    return foreign(title).replace(u'&', u"&&"_s);
}

} // namespace

std::vector<KnownTemplate> builtInTemplates()
{
    return {
        {u"builtin/guest"_s, {TemplateBar::tr("Guest: 1 person, 1 hour"), {}, 1h, 1, false}},
        {u"builtin/event"_s, {TemplateBar::tr("Event: 100 people, 1 day"), {}, 24h, 100, false}},
        {u"builtin/week"_s, {TemplateBar::tr("Open for a week"), {}, 24h * 7, {}, false}},
        {u"builtin/ask"_s, {TemplateBar::tr("Ask first: with approval"), {}, {}, {}, true}},
    };
}

std::vector<KnownTemplate> ownTemplates(const services::Preferences &preferences)
{
    std::vector<KnownTemplate> own;
    for (const domain::LinkTemplate &each : preferences.linkTemplates())
        own.push_back({u"own/"_s + each.title, each});
    return own;
}

domain::LinkTemplate lastTemplate(const services::Preferences &preferences)
{
    std::vector<KnownTemplate> all = builtInTemplates();
    const domain::LinkTemplate first = all.front().value;
    for (const KnownTemplate &own : ownTemplates(preferences))
        all.push_back(own);
    const QString last = preferences.lastLinkTemplate();
    const auto found = std::find_if(
        all.begin(), all.end(), [&last](const KnownTemplate &known) { return known.key == last; });
    return found == all.end() ? first : found->value;
}

TemplateBar::TemplateBar(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(tr("Choose a template"), this))
    , m_menu(new QMenu(m_button))
    , m_deleteMenu(new QMenu(tr("Delete template"), m_menu))
    , m_titleRow(new QWidget(this))
    , m_title(new QLineEdit(m_titleRow))
    , m_saveButton(new QPushButton(tr("Save template"), m_titleRow))
{
    m_button->setObjectName(u"templateButton"_s);
    m_button->setAutoDefault(false);
    setStyleProperty(m_button, "dropdown", true);
    m_deleteMenu->setObjectName(u"deleteTemplateMenu"_s);
    m_button->setMenu(m_menu);
    m_title->setObjectName(u"templateTitleLineEdit"_s);
    m_title->setAccessibleName(tr("Template title"));
    m_title->setPlaceholderText(tr("Title of the template"));
    m_title->setMaxLength(longestTitle);
    m_title->installEventFilter(this);
    m_saveButton->setObjectName(u"saveTemplateButton"_s);
    m_saveButton->setAutoDefault(false);
    auto *dropButton = new QPushButton(tr("Don’t save"), m_titleRow);
    dropButton->setObjectName(u"dropTemplateButton"_s);
    dropButton->setAutoDefault(false);

    auto *row = new QHBoxLayout(m_titleRow);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_title, 1);
    row->addWidget(m_saveButton);
    row->addWidget(dropButton);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_button);
    layout->addWidget(m_titleRow, 1);
    layout->addStretch();
    m_titleRow->hide();

    connect(m_title, &QLineEdit::textChanged, this, [this] {
        m_saveButton->setEnabled(m_savable && !m_title->text().trimmed().isEmpty());
    });
    connect(m_saveButton, &QPushButton::clicked, this, &TemplateBar::takeTitle);
    connect(dropButton, &QPushButton::clicked, this, &TemplateBar::endAsking);
}

void TemplateBar::setPreferences(services::Preferences &preferences)
{
    m_preferences = &preferences;
    // Not while the menu is telling which of its actions it was.
    connect(&preferences, &services::Preferences::changed, this, &TemplateBar::fill,
            Qt::QueuedConnection);
    fill();
}

void TemplateBar::setSavable(bool savable)
{
    m_savable = savable;
    if (m_saveAction)
        m_saveAction->setEnabled(savable);
    m_saveButton->setEnabled(savable && !m_title->text().trimmed().isEmpty());
}

void TemplateBar::save(const domain::LinkTemplate &made)
{
    auto own = m_preferences->linkTemplates();
    const auto same = std::find_if(own.begin(), own.end(),
                                   [&made](const auto &each) { return each.title == made.title; });
    if (same != own.end())
        *same = made;
    else
        own.push_back(made);
    m_preferences->setLinkTemplates(own);
}

/// The title row is a small form in a form: its Enter and Escape aren't the dialog's.
bool TemplateBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeTitle();
            return true;
        }
        if (key == Qt::Key_Escape) {
            endAsking();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TemplateBar::fill()
{
    m_menu->clear();
    const QString last = m_preferences->lastLinkTemplate();
    const auto add = [&](const KnownTemplate &known) {
        QAction *action = m_menu->addAction(menuText(known.value.title));
        action->setObjectName(known.key);
        connect(action, &QAction::triggered, this, [this, known] { use(known); });
        if (known.key == last)
            m_menu->setDefaultAction(action);
    };
    for (const KnownTemplate &known : builtInTemplates())
        add(known);
    m_menu->addSeparator();
    const auto own = ownTemplates(*m_preferences);
    for (const KnownTemplate &known : own)
        add(known);
    m_menu->addSeparator();
    m_saveAction = m_menu->addAction(tr("Save as template…"));
    m_saveAction->setObjectName(u"saveAsTemplateAction"_s);
    m_saveAction->setEnabled(m_savable);
    connect(m_saveAction, &QAction::triggered, this, &TemplateBar::askForTitle);
    m_menu->addMenu(m_deleteMenu);
    m_deleteMenu->clear();
    m_deleteMenu->setEnabled(!own.empty());
    for (const KnownTemplate &known : own) {
        QAction *action = m_deleteMenu->addAction(menuText(known.value.title));
        const QString title = known.value.title;
        connect(action, &QAction::triggered, this, [this, title] { forget(title); });
    }
}

void TemplateBar::use(const KnownTemplate &chosen)
{
    m_preferences->setLastLinkTemplate(chosen.key);
    Q_EMIT this->chosen(chosen.value);
    // Which the menu marks.
    QMetaObject::invokeMethod(this, &TemplateBar::fill, Qt::QueuedConnection);
}

void TemplateBar::forget(const QString &title)
{
    auto own = m_preferences->linkTemplates();
    std::erase_if(own, [&title](const auto &each) { return each.title == title; });
    m_preferences->setLinkTemplates(own);
}

void TemplateBar::askForTitle()
{
    m_title->clear();
    m_button->hide();
    m_titleRow->show();
    m_title->setFocus();
}

void TemplateBar::endAsking()
{
    m_titleRow->hide();
    m_button->show();
    m_button->setFocus();
}

void TemplateBar::takeTitle()
{
    if (!m_saveButton->isEnabled())
        return;
    Q_EMIT saveAsked(m_title->text().trimmed());
    endAsking();
}

} // namespace widgets
