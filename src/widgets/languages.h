// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <vector>

namespace widgets {

/// A language that the program speaks.
struct Language
{
    QString code; ///< as in the names of the translations: "pt_BR"
    QString name; ///< in itself, with a capital where it has capitals: "Português (Brasil)"

    friend bool operator==(const Language &, const Language &) = default;
};

/// In the order in which they are offered.
const std::vector<Language> &languages();

} // namespace widgets
