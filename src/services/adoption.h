// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/link.h"
#include "services/textfile.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ledger {
class Ledger;
}

namespace services {

/// What was found in one place of a pasted text.
struct AdoptionLine
{
    enum class Verdict {
        New, ///< may be adopted
        Known, ///< in the ledger already; see known
        NotALink, ///< a line without any
        Truncated, ///< Telegram shows another administrator's link with dots
        Twice, ///< stands further up in the same text
    };
    Verdict verdict = Verdict::NotALink;
    int line = 0; ///< from 1
    QString text; ///< the link as it stands there, or the line's beginning: a stranger's text
    QString url; ///< what would be stored; empty for NotALink and Truncated
    QString hash; ///< empty for NotALink
    std::optional<domain::Link> known; ///< its seat may be off the screen

    friend bool operator==(const AdoptionLine &, const AdoptionLine &) = default;
};

/// All of a text, in its order.
struct Examined
{
    std::vector<AdoptionLine> lines;
    bool cut = false; ///< more than is looked at, see domain/foundlinks.h
    int untold = 0; ///< further lines without a link

    friend bool operator==(const Examined &, const Examined &) = default;
};

/// Finds the invite links in a text and what the ledger knows of them. Nothing is stored and
/// Telegram is not asked: LinkBook::adopt() is what stores.
class Adoption : public QObject
{
    Q_OBJECT

public:
    explicit Adoption(ledger::Ledger &ledger, QObject *parent = nullptr);

    /// Errors: the ledger's. Cancelling ends the questions to the ledger.
    core::Task<Examined> examine(const QString &text);

    using FileText = services::FileText;
    /// See readTextFile().
    core::Task<FileText> read(const QString &path);

private:
    struct Run;
    void lookUp(const std::shared_ptr<Run> &run);

    ledger::Ledger &m_ledger;
};

} // namespace services
