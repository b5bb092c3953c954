// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/linkdraft.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>

namespace services {
class LinkDesk;
class Preferences;
struct LinkAnswer;
} // namespace services

namespace widgets {

namespace Ui {
class LinkDialog;
}

/// What a new link starts from.
struct NewLink
{
    domain::SeatId seat;
    domain::Chat chat;
    domain::LinkSettings settings; ///< of the link that is duplicated
    domain::LinkNotes notes; ///< which the new link gets
    /// Whether the bot is listened to, so that a link can be revoked after the first join.
    bool canBeForOne = false;
};

/// Creates or edits an additional link. While the answer is on its way the window can be closed:
/// the desk goes on and the link comes into the ledger all the same.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(services::LinkDesk &desk, services::Preferences &preferences, core::Clock &clock,
               NewLink start, QWidget *parent = nullptr);
    LinkDialog(services::LinkDesk &desk, core::Clock &clock, domain::Link link,
               const domain::Chat &chat, QWidget *parent = nullptr);
    ~LinkDialog() override;

    void reject() override;

Q_SIGNALS:
    /// As Telegram stored it.
    void created(const domain::Link &link);
    void saved(const domain::Link &link);

private:
    LinkDialog(services::LinkDesk &desk, core::Clock &clock, NewLink start,
               std::optional<domain::Link> link, QWidget *parent);

    void showStart(const domain::Chat &chat);
    void showNotice(domain::LinkState state);
    void showDraft(const domain::LinkDraft &draft);
    domain::LinkDraft draft() const;
    void fieldChanged();
    void showApproval();
    void showForOne();
    void refresh();
    void showProblems(const domain::DraftProblems &problems);
    bool maySend(const domain::LinkDraft &draft, const domain::DraftProblems &problems) const;
    void tick();
    void send();
    void finish(const services::LinkAnswer &answer);
    void showError(const core::Error &error);
    bool isUnverified() const;

    std::unique_ptr<Ui::LinkDialog> m_ui;
    services::LinkDesk &m_desk;
    core::Clock &m_clock;
    NewLink m_start;
    std::optional<domain::Link> m_link; ///< the one to edit; nothing = a new one
    Waiting m_waiting;
    /// Nothing more is to be sent as it stands: the answer to it was lost, or Telegram did it.
    bool m_isSent = false;
    bool m_isDone = false;
};

} // namespace widgets
