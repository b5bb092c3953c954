// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <vector>

namespace widgets {

/// A page of the preferences.
struct PreferencesPage
{
    QString name; ///< never shown
    QString title;
};

/// All of them, in their order.
std::vector<PreferencesPage> preferencesPages();

} // namespace widgets
