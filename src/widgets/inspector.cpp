// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/inspector.h"

#include "widgets/actions.h"
#include "widgets/cell.h"
#include "widgets/changetext.h"
#include "widgets/factgrid.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/joinspanel.h"
#include "widgets/linkedit.h"
#include "widgets/moments.h"
#include "widgets/qrcode.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace widgets {

Inspector::Inspector(const Actions &actions, NotesPanel::Parts parts,
                     services::Statistics &statistics, QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_facts(new FactGrid)
    , m_title(new TextLabel(m_content))
    , m_qr(new QrView(m_content))
    , m_copy(makeButton(actions.copyLink, u"inspectorCopyButton"_s, m_content))
    , m_qrCode(makeButton(actions.qrCode, u"inspectorQrButton"_s, m_content))
    , m_edit(makeButton(actions.edit, u"inspectorEditButton"_s, m_content))
    , m_pause(makeButton(actions.pause, u"inspectorPauseButton"_s, m_content))
    , m_resume(makeButton(actions.resume, u"inspectorResumeButton"_s, m_content))
    , m_rotate(makeButton(actions.rotate, u"inspectorRotateButton"_s, m_content))
    , m_revoke(makeButton(actions.revoke, u"inspectorRevokeButton"_s, m_content))
    , m_link(new LinkEdit(m_content))
    , m_hint(new TextLabel(m_content))
    , m_predecessor(makeKin(u"inspectorPredecessorButton"_s))
    , m_successor(makeKin(u"inspectorSuccessorButton"_s))
    , m_halfway(new TextLabel(tr("Its successor exists, and this link is still alive."), m_content))
    , m_notes(new NotesPanel(parts, m_content))
    , m_joins(new JoinsPanel(statistics, parts.clock, m_content))
    , m_historyTitle(new TextLabel(tr("History"), m_content))
    , m_history(new QListWidget(m_content))
{
    setObjectName(u"inspector"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_content->setObjectName(u"inspectorContent"_s);

    m_title->setObjectName(u"inspectorTitle"_s);
    m_title->setProperty("heading", true);
    m_title->setElided(true);
    m_qr->setFixedSize(116, 116);
    m_copy->setIcon(icon(Icon::Copy));
    m_qrCode->setIcon(icon(Icon::Qr));
    m_edit->setIcon(icon(Icon::Edit));
    setLook(m_rotate, ButtonLook::Danger);
    setLook(m_revoke, ButtonLook::Danger);
    m_halfway->setObjectName(u"inspectorHalfway"_s);
    m_halfway->setProperty("error", true);
    m_halfway->setWordWrap(true);
    connect(m_notes, &NotesPanel::failed, this, &Inspector::failed);
    connect(m_notes, &NotesPanel::idle, this, &Inspector::idle);
    m_link->setObjectName(u"inspectorLinkLineEdit"_s);
    m_link->setAccessibleName(tr("Link"));
    m_link->setProperty("plain", true);
    m_link->setTextMargins(-3, 0, 0, 0);
    m_link->setFont(linkFont());
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_historyTitle->setProperty("muted", true);
    m_history->setObjectName(u"historyListWidget"_s);
    m_history->setAccessibleName(tr("History"));
    m_history->setFrameShape(NoFrame);
    m_history->setWordWrap(true);
    m_history->setItemDelegate(new TextDelegate(m_history));
    m_history->setSelectionMode(QAbstractItemView::SingleSelection);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setMinimumHeight(160);
    m_history->setSpacing(space::tiny / 2);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_qrCode);
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_qr);
    head->addLayout(buttons, 1);

    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_link);
    auto *acts = new FlowLayout(8);
    QWidget *before = m_link;
    setTabOrder(m_edit, m_link);
    for (QPushButton *each : {m_pause, m_resume, m_rotate, m_revoke}) {
        acts->addWidget(each);
        setTabOrder(std::exchange(before, each), each);
    }
    layout->addLayout(acts);
    layout->addLayout(m_facts);
    m_state = addRow(tr("State"), u"inspectorState"_s);
    m_kind = addRow(tr("Kind"), u"inspectorKind"_s);
    m_joined = addRow(tr("Joined"), u"inspectorJoined"_s);
    m_expires = addRow(tr("Expires"), u"inspectorExpires"_s);
    m_limit = addRow(tr("Limit"), u"inspectorLimit"_s);
    m_approval = addRow(tr("Approval"), u"inspectorApproval"_s);
    m_created = addRow(tr("Created"), u"inspectorCreated"_s);
    m_confirmed = addRow(tr("Confirmed"), u"inspectorConfirmed"_s);
    layout->addWidget(m_halfway);
    layout->addWidget(m_predecessor, 0, Qt::AlignLeading);
    layout->addWidget(m_successor, 0, Qt::AlignLeading);
    layout->addWidget(m_notes);
    layout->addWidget(m_joins);
    layout->addWidget(m_historyTitle);
    layout->addWidget(m_history, 1);
    layout->addWidget(m_hint, 1);
    setWidget(m_content);
    clear();
}

bool Inspector::eventFilter(QObject *watched, QEvent *event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fitContent();
    return result;
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitContent();
}

/// It can't be scrolled sideways, so nothing of it may be out of sight there; and a scroll area
/// knows nothing of texts that need more lines where it is narrow.
void Inspector::fitContent()
{
    const int bar = verticalScrollBar()->sizeHint().width();
    setMinimumWidth(m_content->minimumSizeHint().width() + bar);
    m_content->setMinimumHeight(m_content->layout()->heightForWidth(viewport()->width()));
}

QPushButton *Inspector::makeKin(const QString &objectName)
{
    auto *button = new QPushButton(m_content);
    button->setObjectName(objectName);
    setLook(button, ButtonLook::Link);
    return button;
}

void Inspector::showKin(const domain::Link &link)
{
    const auto showOne = [this, &link](QPushButton *button, const QString &hash,
                                       const QString &text) {
        button->setVisible(!hash.isEmpty());
        button->setText(text.arg(shortLink(u"https://t.me/+"_s + hash)));
        button->disconnect(this);
        connect(button, &QPushButton::clicked, this,
                [this, seat = link.seat, hash] { Q_EMIT linkRequested(seat, hash); });
    };
    showOne(m_predecessor, link.predecessor, tr("Predecessor: %1", "a link"));
    showOne(m_successor, link.successor, tr("Successor: %1", "a link"));
    m_halfway->setVisible(!link.successor.isEmpty() && !link.revoked);
}

Inspector::Row Inspector::addRow(const QString &name, const QString &objectName)
{
    Row row{new TextLabel(name, m_content), new TextLabel(m_content)};
    row.name->setProperty("muted", true);
    row.value->setObjectName(objectName);
    row.value->setAccessibleName(name);
    row.value->setWordWrap(true);
    m_facts->addRow(row.name, row.value);
    return row;
}

void Inspector::set(const Row &row, const QString &value)
{
    row.value->setText(value);
    row.name->setVisible(!value.isEmpty());
    row.value->setVisible(!value.isEmpty());
}

void Inspector::show(const domain::Link &link, const domain::Bot *bot, const QDateTime &now)
{
    if (!m_hint->isHidden()) {
        for (QObject *child : m_content->children()) {
            if (auto *widget = qobject_cast<QWidget *>(child))
                widget->setVisible(widget != m_hint);
        }
    }
    const QLocale locale;
    m_title->setText(linkName(link));
    m_qr->setVisible(!link.revoked);
    m_qrCode->setVisible(!link.revoked);
    // What can never be done with such a link is left out; what can't now says why.
    const bool isAdditional = link.role == domain::LinkRole::Additional && !link.revoked;
    m_edit->setVisible(!link.revoked && link.role != domain::LinkRole::Primary);
    m_pause->setVisible(isAdditional && !link.beforePause);
    m_resume->setVisible(isAdditional && link.beforePause);
    m_rotate->setVisible(!link.revoked && link.role != domain::LinkRole::Subscription);
    m_revoke->setVisible(!link.revoked && link.role != domain::LinkRole::Primary);
    m_qr->setText(link.url);
    m_link->setLink(link.url);
    set(m_state, stateText(domain::stateOf(link, now)));
    const QString kind = kindText(domain::kindOf(link));
    set(m_kind,
        link.subscription ? tr("%1, %n Star(s) for %2", "Subscription, 250 Stars for 30 days",
                               link.subscription->stars)
                                .arg(kind, durationText(link.subscription->period))
                          : kind);
    set(m_joined,
        !link.joined              ? tr("not counted")
            : link.settings.limit ? tr("%1 of %2", "places used of a limit")
                                        .arg(locale.toString(link.inside.value_or(*link.joined)),
                                             locale.toString(*link.settings.limit))
                                  : locale.toString(*link.joined));
    set(m_expires,
        link.settings.expires.isValid() ? momentLines(link.settings.expires) : tr("Never"));
    set(m_limit,
        link.settings.limit ? tr("%n member(s) inside at a time", nullptr, *link.settings.limit)
                            : tr("None", "no limit"));
    set(m_approval,
        link.settings.approval ? tr("Administrators approve each person") : tr("Not needed"));
    const QString day = link.createdAt.isValid() ? momentText(link.createdAt) : QString();
    QString created = day.isEmpty() ? tr("Not known") : day;
    if (!link.creatorName.isEmpty())
        created = tr("By %1, another administrator").arg(foreign(link.creatorName));
    else if (!day.isEmpty() && bot && link.creator == bot->id)
        created = tr("%1 by this bot").arg(day);
    set(m_created, created);
    set(m_confirmed,
        link.confirmedAt.isValid() ? distanceText(link.confirmedAt, now)
                                   : tr("Never", "confirmed"));
    showKin(link);
    m_notes->showLink(link);
    m_joins->showLink(link);
}

void Inspector::showHistory(const std::vector<domain::HistoryEntry> &entries)
{
    m_history->clear();
    for (const domain::HistoryEntry &entry : entries) {
        QString line = tr("%1 — %2", "time and what happened")
                           .arg(momentText(entry.at), actionText(entry.action));
        const QString change = changeText(entry);
        if (!change.isEmpty())
            line += u'\n' + change;
        const QString answer = answerText(entry);
        if (!answer.isEmpty())
            line += u'\n' + answer;
        m_history->addItem(line);
    }
    m_historyTitle->setVisible(!entries.empty());
    m_history->setVisible(!entries.empty());
}

void Inspector::saveNow()
{
    m_notes->saveNow();
}

bool Inspector::isSaving() const
{
    return m_notes->isSaving();
}

void Inspector::clear()
{
    m_notes->clear();
    m_joins->clear();
    for (QObject *child : m_content->children()) {
        if (auto *widget = qobject_cast<QWidget *>(child))
            widget->setVisible(widget == m_hint);
    }
    m_hint->setText(tr("Select a link to see everything about it."));
}

} // namespace widgets
