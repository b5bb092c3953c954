// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "services/gates.h"
#include "services/listener.h"

namespace widgets {

/// How it goes with listening to a bot, and what to do where it does not; one or two sentences.
QString listeningText(const services::ListeningView &view);
/// Why it was switched off.
QString switchedOffText(domain::ListeningState why);

/// "14 links are paused, 2 primary links get a successor. 3 ask for approval already."
QString closesText(const services::GatePlan &plan);
/// What a way in is that stays open, and what to do about it.
QString openText(const services::GatePlan::Open &open, const domain::Chat *chat);

} // namespace widgets
