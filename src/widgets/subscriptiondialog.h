// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>

namespace core {
struct Error;
}
namespace services {
class LinkDesk;
struct LinkAnswer;
} // namespace services

namespace widgets {

namespace Ui {
class SubscriptionDialog;
}

/// Creates a subscription link, or gives one another name: nothing else of it can change. While the
/// answer is on its way the window can be closed; the desk goes on.
class SubscriptionDialog : public QDialog
{
    Q_OBJECT

public:
    SubscriptionDialog(services::LinkDesk &desk, const domain::SeatId &seat,
                       const domain::Chat &chat, QWidget *parent = nullptr);
    SubscriptionDialog(services::LinkDesk &desk, domain::Link link, const domain::Chat &chat,
                       QWidget *parent = nullptr);
    ~SubscriptionDialog() override;

    /// Fills in what another link has, for one like it.
    void startFrom(const QString &name, int stars);

    void reject() override;

Q_SIGNALS:
    /// As Telegram stored it.
    void created(const domain::Link &link);
    void renamed(const domain::Link &link);

private:
    SubscriptionDialog(services::LinkDesk &desk, const domain::SeatId &seat,
                       const domain::Chat &chat, std::optional<domain::Link> link, QWidget *parent);

    void showStart(const domain::Chat &chat);
    void showRenaming();
    void showNotice(const QString &notice);
    void fieldChanged();
    void refresh();
    QString name() const;
    /// Nothing where there stands no price that Telegram takes.
    std::optional<int> stars() const;
    bool isUnverified() const { return m_link && !m_link->verified; }
    void send();
    void finish(const services::LinkAnswer &answer);
    void showError(const core::Error &error);

    std::unique_ptr<Ui::SubscriptionDialog> m_ui;
    services::LinkDesk &m_desk;
    domain::SeatId m_seat;
    std::optional<domain::Link> m_link; ///< the one to rename; nothing = a new one
    Waiting m_waiting;
    /// The answer to what stands in the form was lost: it is not to be sent again.
    bool m_isSent = false;
    bool m_isDone = false;
};

} // namespace widgets
