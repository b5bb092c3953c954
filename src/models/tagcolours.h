// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "domain/linknotes.h"

#include <QHash>
#include <QObject>

namespace services {
class Catalogue;
}

namespace models {

/// The tags of the ledger with their colours, kept up to date. Case does not count.
class TagColours : public QObject
{
    Q_OBJECT

public:
    explicit TagColours(services::Catalogue &catalogue, QObject *parent = nullptr);

    const std::vector<domain::Tag> &all() const { return m_tags; }
    /// Grey where the tag was never given a colour.
    domain::TagColour of(const QString &name) const;
    /// What a new tag gets: the colour that fewest have, and grey last.
    domain::TagColour next() const;

Q_SIGNALS:
    void changed();
    void failed(const core::Error &error);

private:
    void load();

    services::Catalogue &m_catalogue;
    std::vector<domain::Tag> m_tags;
    QHash<QString, domain::TagColour> m_colours; ///< by name, folded
    bool m_loading = false;
    bool m_loadAgain = false;
};

} // namespace models
