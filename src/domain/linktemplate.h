// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

#include <vector>

namespace domain {

/// What a new link's settings start from.
struct LinkTemplate
{
    QString title; ///< what people call it; no two have the same
    QString name; ///< the link's; empty = none
    std::optional<std::chrono::seconds> lifetime; ///< from creation; nothing = for ever
    std::optional<int> limit; ///< excludes approval
    bool approval = false;

    friend bool operator==(const LinkTemplate &, const LinkTemplate &) = default;
};

/// The settings of a link that is made from it at the given time (UTC). No link lives beyond
/// latestExpiry().
LinkSettings settingsOf(const LinkTemplate &source, const QDateTime &now);

/// As compact JSON, and back. Templates that can't be used (no title, or one that was there before;
/// a lifetime or a limit out of range) are left out, and a text that is no such JSON gives none.
QString templatesText(const std::vector<LinkTemplate> &templates);
std::vector<LinkTemplate> readTemplates(const QString &text);

} // namespace domain
