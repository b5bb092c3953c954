// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/whoselink.h"

#include "domain/foundlinks.h"
#include "services/catalogue.h"

#include <algorithm>

namespace services {

namespace {

/// In UTF-16 code units: what a search field or a command line gets is read in the window's thread.
constexpr qsizetype longestQuestion = 8 * 1024;

} // namespace

WhoseLink::WhoseLink(Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{ }

core::Task<Whose> WhoseLink::find(const QString &text)
{
    const domain::FoundLinks inText = domain::findLinks(QStringView(text).left(longestQuestion));
    const auto link = std::find_if(inText.found.begin(), inText.found.end(),
                                   [](const auto &found) { return !found.hash.isEmpty(); });
    Whose whose;
    if (link == inText.found.end())
        return core::Task<Whose>::finished(whose);
    whose.asked = link->text;
    whose.truncated = link->truncated;
    auto links = link->truncated ? m_catalogue.linksStartingWith(link->hash)
                                 : m_catalogue.linksByHash(link->hash);
    return links.andThen(this, [whose](std::vector<domain::Link> found) mutable {
        whose.kind = found.empty() ? Whose::Kind::NotHere
            : whose.truncated      ? Whose::Kind::Guess
                                   : Whose::Kind::Exact;
        whose.links = std::move(found);
        return whose;
    });
}

} // namespace services
