// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/commandpalette.h"

#include "services/catalogue.h"
#include "services/preferences.h"
#include "widgets/icons.h"
#include "widgets/linkcover.h"
#include "widgets/menuentries.h"
#include "widgets/palettedelegate.h"
#include "widgets/preferencespages.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using models::PaletteEntry;

namespace widgets {

namespace {

constexpr int widestPalette = 680;
constexpr int highestList = 420;
constexpr qsizetype mostRemembered = 20;

QString recentName()
{
    return u"palette"_s;
}

} // namespace

CommandPalette::CommandPalette(Parts parts, QWidget *window)
    : QFrame(window)
    , m_parts(std::move(parts))
    , m_list(m_parts.catalogue,
             [this](const domain::Link &link) {
                 const auto *seat = m_parts.catalogue.seat(link.seat);
                 const QString chat = seat ? foreign(seat->chat.title) : QString();
                 PaletteEntry entry;
                 entry.kind = PaletteEntry::Kind::Link;
                 entry.key = models::PaletteList::linkKey(link.id);
                 entry.title = linkName(link);
                 entry.detail = chat.isEmpty()
                     ? shortLink(link.url)
                     : tr("%1 · %2", "a link, and its chat").arg(shortLink(link.url), chat);
                 entry.spoken = tr("%1, link %2, %3", "a link's name, its address, its chat")
                                    .arg(entry.title, coveredText(link.url), chat);
                 entry.link = link;
                 return entry;
             })
    , m_field(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_nothing(new TextLabel(tr("Nothing found. Try the first letters of the words."), this))
{
    setObjectName(u"commandPalette"_s);
    setProperty("popup", true);
    m_field->setObjectName(u"paletteLineEdit"_s);
    m_field->setAccessibleName(tr("Command palette"));
    m_field->setPlaceholderText(tr("Find an action, a chat or a link"));
    m_field->addAction(icon(Icon::Search, IconColour::Muted), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_view->setObjectName(u"paletteListView"_s);
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFrameShape(NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the field keeps it, and its keys move through the list
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_nothing->setProperty("muted", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(m_field);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list.setText(text);
        select(0);
        m_view->scrollToTop();
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        choose(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    const auto changed = [this] {
        if (!m_view->currentIndex().isValid())
            select(0);
        showNothing();
    };
    connect(&m_list, &QAbstractItemModel::modelReset, this, changed);
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&m_list, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&m_list, &models::PaletteList::failed, this, &CommandPalette::failed);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
}

void CommandPalette::open()
{
    if (isVisible()) {
        close();
        return;
    }
    m_before = window()->focusWidget();
    const QString recent = QString::fromUtf8(m_parts.preferences.layout(recentName()));
    std::vector<PaletteEntry> all = entries();
    m_list.fill(std::move(all), recent.split(u'\n', Qt::SkipEmptyParts));
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    select(0);
    m_view->scrollToTop();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    qApp->installEventFilter(this); // a click anywhere else closes it
}

/// Anew each time: what can be done changes, and so do the chats.
std::vector<PaletteEntry> CommandPalette::entries()
{
    m_actions.clear();
    std::vector<PaletteEntry> all;
    for (const MenuEntry &each : menuEntries(m_parts.menuBar)) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Action;
        entry.number = static_cast<int>(m_actions.size());
        entry.key = u"action:%1/%2"_s.arg(each.menu, each.name);
        entry.title = each.name;
        entry.detail = each.menu;
        entry.keys = keysText(*each.action);
        if (!each.action->isEnabled())
            entry.reason = each.action->statusTip().isEmpty() ? tr("Not possible at the moment.")
                                                              : each.action->statusTip();
        QStringList words{each.name};
        if (!entry.keys.isEmpty())
            words += entry.keys;
        words += tr("%1 menu", "where an action is").arg(each.menu);
        if (!entry.reason.isEmpty())
            words += entry.reason;
        entry.spoken = words.join(tr(", ", "between the parts of what a screen reader says"));
        m_actions.emplace_back(each.action);
        all.push_back(std::move(entry));
    }
    for (const PreferencesPage &page : preferencesPages()) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Page;
        entry.key = u"page:"_s + page.name;
        entry.title = page.title;
        entry.detail = tr("Preferences");
        entry.spoken = tr("%1, page of the preferences").arg(page.title);
        all.push_back(std::move(entry));
    }
    for (const domain::SeatOverview &overview : m_parts.catalogue.seats()) {
        const domain::Bot *bot = m_parts.catalogue.bot(overview.seat.id.bot);
        const QString botName = bot ? u'@' + foreign(bot->username) : QString();
        const QString username = foreign(overview.chat.username);
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Chat;
        entry.key =
            u"chat:%1/%2"_s.arg(overview.seat.id.bot.value).arg(overview.seat.id.chat.value);
        entry.title = foreign(overview.chat.title);
        entry.detail = username.isEmpty()
            ? botName
            : tr("@%1 · %2", "a chat's username, and the bot's").arg(username, botName);
        entry.spoken = tr("%1, chat, %2").arg(entry.title, entry.detail);
        entry.seat = overview.seat.id;
        all.push_back(std::move(entry));
    }
    return all;
}

void CommandPalette::place()
{
    const QWidget &area = *parentWidget();
    const int width = std::min(widestPalette, area.width() - 4 * space::page);
    const int height = std::min(m_field->sizeHint().height() + highestList + 3 * space::small,
                                area.height() - 5 * space::page);
    setGeometry((area.width() - width) / 2, 2 * space::page, width, height);
}

void CommandPalette::close()
{
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::showNothing()
{
    const bool isNothing = m_list.rowCount() == 0;
    m_view->setVisible(!isNothing);
    m_nothing->setVisible(isNothing);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    } else if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        // These keys are the field's, whatever they mean in the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return
            || key->key() == Qt::Key_Enter)
            event->accept();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return press(key->key(), key->modifiers());
    } else if (watched == m_field && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (isVisible() && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (isVisible() && !isAncestorOf(window()->focusWidget()))
                        close();
                },
                Qt::QueuedConnection);
    } else if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget))
            close();
    }
    return QFrame::eventFilter(watched, event);
}

/// True where the key was for the list.
bool CommandPalette::press(int key, Qt::KeyboardModifiers modifiers)
{
    const int page = std::max(1, m_view->viewport()->height() / (fontMetrics().height() * 2) - 1);
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
        step(-1, true);
        return true;
    case Qt::Key_Down:
        step(1, true);
        return true;
    case Qt::Key_PageUp:
        step(-page, false);
        return true;
    case Qt::Key_PageDown:
        step(page, false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        step(key == Qt::Key_Tab ? 1 : -1, true); // there is nothing else to go to
        return true;
    default:
        return false;
    }
}

void CommandPalette::step(int rows, bool round)
{
    const int count = m_list.rowCount();
    if (count == 0)
        return;
    const int wanted = m_view->currentIndex().row() + rows;
    select(round ? (wanted + count) % count : std::clamp(wanted, 0, count - 1));
}

void CommandPalette::select(int row)
{
    const QModelIndex index = m_list.index(row, 0);
    m_view->setCurrentIndex(index);
    if (!index.isValid())
        return;
    m_view->scrollTo(index);
    if (isVisible()) {
        // The field has the focus; where one is in the list is told apart.
        QAccessibleEvent focus(m_view, QAccessible::Focus);
        focus.setChild(row);
        QAccessible::updateAccessibility(&focus);
    }
}

void CommandPalette::choose(bool copies)
{
    const PaletteEntry *chosen = m_list.entryAt(m_view->currentIndex().row());
    if (!chosen || !chosen->reason.isEmpty())
        return;
    const PaletteEntry entry = *chosen;
    if (copies && entry.kind != PaletteEntry::Kind::Link)
        return;
    remember(entry.key);
    close();
    switch (entry.kind) {
    case PaletteEntry::Kind::Action:
        if (QAction *action = m_actions[static_cast<std::size_t>(entry.number)])
            action->trigger();
        break;
    case PaletteEntry::Kind::Page:
        Q_EMIT pageChosen(entry.key.mid(QLatin1StringView("page:").size()));
        break;
    case PaletteEntry::Kind::Chat:
        Q_EMIT chatChosen(entry.seat);
        break;
    case PaletteEntry::Kind::Link:
        if (copies)
            Q_EMIT copyRequested(*entry.link);
        else
            Q_EMIT linkChosen(*entry.link);
        break;
    }
}

void CommandPalette::remember(const QString &key)
{
    const QString before = QString::fromUtf8(m_parts.preferences.layout(recentName()));
    QStringList keys = before.split(u'\n', Qt::SkipEmptyParts);
    keys.removeAll(key);
    keys.prepend(key);
    m_parts.preferences.setLayout(
        recentName(), keys.first(std::min(keys.size(), mostRemembered)).join(u'\n').toUtf8());
}

} // namespace widgets
