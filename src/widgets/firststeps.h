// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/link.h"
#include "models/chattree.h"
#include "widgets/firststepscard.h"

#include <QObject>

#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace services {
class Backups;
class Catalogue;
class Preferences;
} // namespace services

namespace widgets {

class Actions;
class Prompts;
class Sidebar;
class WelcomePage;

/// Leads somebody who has just installed the program to the first link: a welcome while there is
/// no bot, then a list of steps until a link was made. What is done is read from the ledger.
class FirstSteps : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Catalogue &catalogue;
        services::Backups &backups;
        services::Preferences &preferences;
        core::Clock &clock;
        Prompts &prompts;
        const Actions &actions;
        /// Starts the demo beside this program; null in the demo itself.
        std::function<core::Result<>()> startDemo;
    };

    /// middle: gets the welcome as a further page; its first is what is shown otherwise. The
    /// list of steps goes into the sidebar.
    FirstSteps(Parts parts, QStackedWidget &middle, Sidebar &sidebar, QObject *parent);

    /// The user looks at this row of the sidebar.
    void follow(const models::ChatNode &node);
    bool isWelcoming() const;
    /// The user copied this.
    void heedCopy(const QString &text);
    /// Where one begins gets the keyboard.
    void takeFocus();

Q_SIGNALS:
    /// The welcome came or went.
    void welcomingChanged();
    void seatRequested(const domain::SeatId &seat);
    void copyRequested(const domain::Link &link);
    /// An exported ledger is to be imported.
    void importRequested(const QString &path);

private:
    void update();
    bool hasFocus(const QWidget &part) const;
    void showWelcome();
    void findFirstLink();
    void showStep();
    void choose(FirstStep step);
    void end();
    void hideForGood();
    void startDemo();
    void openLedger();
    void restore(const QString &path);

    Parts m_parts;
    QStackedWidget &m_middle;
    Sidebar &m_sidebar;
    WelcomePage *m_welcome;
    FirstStepsCard *m_card;
    std::optional<domain::Link> m_first; ///< the first link besides primary ones
    models::ChatNode::Kind m_shown{};
    bool m_isOver; ///< nobody needs the steps any more
    bool m_isSearched = false; ///< whether m_first is known
    bool m_isMade = false; ///< m_first was made while the steps were shown
};

} // namespace widgets
