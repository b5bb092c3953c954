// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "domain/link.h"

#include <QObject>

#include <vector>

namespace services {

class Catalogue;

/// What the ledger says to a pasted link.
struct Whose
{
    enum class Kind {
        NotALink, ///< the text has none
        Exact, ///< this is it
        Guess, ///< cut by Telegram: those that begin so
        NotHere, ///< a link, and the ledger does not know it
    };
    Kind kind = Kind::NotALink;
    QString asked; ///< the link in the text as it stands there
    bool truncated = false; ///< it was cut by Telegram
    /// Exact: mostly one; ledgers that were merged may hold it for several seats. Guess: at
    /// most 50.
    std::vector<domain::Link> links;

    friend bool operator==(const Whose &, const Whose &) = default;
};

/// “Whose link is this?”: looks a link up in the ledger. Telegram is not asked.
class WhoseLink : public QObject
{
    Q_OBJECT

public:
    explicit WhoseLink(Catalogue &catalogue, QObject *parent = nullptr);

    /// The first link in the text. Errors: the ledger's.
    core::Task<Whose> find(const QString &text);

private:
    Catalogue &m_catalogue;
};

} // namespace services
