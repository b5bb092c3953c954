// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "ledger/ledger.h"

namespace services {

/// Links that soon admit nobody any more.
struct Reminder
{
    std::vector<domain::Link> expiring; ///< within reminderTime
    std::vector<domain::Link> filling; ///< at the rate of the last three days

    bool isEmpty() const { return expiring.empty() && filling.empty(); }
    friend bool operator==(const Reminder &, const Reminder &) = default;
};
inline constexpr std::chrono::hours reminderTime{72};

/// Looks for the links of which the user wants to be reminded.
class Reminders : public QObject
{
    Q_OBJECT

public:
    Reminders(ledger::Ledger &ledger, core::Clock &clock, QObject *parent = nullptr);

    core::Task<Reminder> find();

private:
    core::Task<std::vector<domain::Link>> chosen(domain::LinkFilter filter);
    core::Task<std::vector<domain::Link>> filling(std::vector<domain::Link> nearlyFull);

    ledger::Ledger &m_ledger;
    core::Clock &m_clock;
};

} // namespace services
