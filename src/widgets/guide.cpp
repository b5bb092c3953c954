// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/guide.h"

#include "widgets/guidewindow.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

struct Topic
{
    const char *dialog;
    const char *page;
    const char *anchor;
};

constexpr std::array topics{
    Topic{"AddBotDialog", "start", "add-a-bot"},
    Topic{"AddChatDialog", "start", "add-a-chat"},
    Topic{"RightsDialog", "start", "let-the-bot-invite"},
    Topic{"LinkDialog", "links", "make-and-edit-a-link"},
    Topic{"SubscriptionDialog", "links", "subscription-links"},
    Topic{"AdoptDialog", "links", "adopt-links"},
    Topic{"WhoseLinkDialog", "links", "find-a-link"},
    Topic{"CreateManyDialog", "campaign", "make-many-links"},
    Topic{"ResultDialog", "campaign", "hand-the-links-out"},
    Topic{"QrDialog", "campaign", "hand-the-links-out"},
    Topic{"BulkDialog", "campaign", "change-many-links"},
    Topic{"JobDialog", "campaign", "change-many-links"},
    Topic{"GateDialog", "raid", "close-the-gate"},
    Topic{"RulesDialog", "raid", "decide-about-requests"},
    Topic{"ListenDialog", "team", "listen-for-joins"},
    Topic{"ImportDialog", "team", "one-ledger-for-each-computer"},
    Topic{"PreferencesDialog", "privacy", "backups"},
};

GuidePlace placeOf(const Topic &topic)
{
    return {QString::fromLatin1(topic.page), QString::fromLatin1(topic.anchor)};
}

} // namespace

Guide::Guide(services::Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    // The shortcut of the menu is out of reach while a dialog is open.
    qApp->installEventFilter(this);
}

Guide::~Guide() = default;

void Guide::open()
{
    openAt({});
}

void Guide::openAt(const GuidePlace &place)
{
    if (!m_window)
        m_window = std::make_unique<GuideWindow>(m_preferences);
    m_window->open(place);
}

bool Guide::close()
{
    return m_window && m_window->isVisible() && m_window->close();
}

GuidePlace Guide::placeFor(const QWidget &window)
{
    const auto *name = window.metaObject()->className();
    const QString dialog = QString::fromLatin1(name).section(u"::"_s, -1);
    const auto *found = std::find_if(topics.begin(), topics.end(), [&dialog](const Topic &topic) {
        return dialog == QLatin1String(topic.dialog);
    });
    return found == topics.end() ? GuidePlace{} : placeOf(*found);
}

std::vector<GuidePlace> Guide::places()
{
    std::vector<GuidePlace> all;
    std::transform(topics.begin(), topics.end(), std::back_inserter(all), placeOf);
    return all;
}

bool Guide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    openAt(placeFor(*static_cast<QWidget *>(watched)->window()));
    return true;
}

} // namespace widgets
