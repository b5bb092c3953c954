// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"

#include <vector>

/// Links as text for other programs: the menu Copy as.
namespace domain {

enum class CopyFormat {
    NameAndLink, ///< "Name: https://…", one a line
    Markdown, ///< "[Name](https://…)", one a line
    Csv, ///< with a header line (domain/csv.h)
    Json, ///< an array of objects
};

/// A link with the names that the ledger keeps elsewhere.
struct LinkToCopy
{
    Link link;
    QString chatTitle;
    QString botUsername; ///< without the @

    friend bool operator==(const LinkToCopy &, const LinkToCopy &) = default;
};

/// The links in their order. Names, notes and titles go without invisible characters, and without
/// anything that looks like a bot's token; in Markdown nothing in a name is markup. What is not set
/// is empty in CSV and null in JSON; moments are ISO 8601 in UTC. Keys and kinds are English words
/// that never change.
QString copied(CopyFormat format, const std::vector<LinkToCopy> &links);

/// A stranger's name or title as copied() writes it.
QString exportedLine(const QString &text);
/// An address in which nothing can end a Markdown link, a cell or a line.
QString exportedUrl(const QString &url);
/// With every character that could be markup escaped, as CommonMark and Telegram allow it for all
/// punctuation of ASCII.
QString escapedForMarkdown(const QString &text);

} // namespace domain
