// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/tagcolours.h"

#include "domain/linkquery.h"
#include "services/catalogue.h"

#include <algorithm>
#include <array>

namespace models {

using domain::TagColour;

TagColours::TagColours(services::Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    // A tag's colour concerns whoever has it, so it is told as a change of links too many to name.
    connect(&m_catalogue, &services::Catalogue::linksChanged, this,
            [this](const std::vector<core::LinkId> &ids) {
                if (ids.empty())
                    load();
            });
    load();
}

TagColour TagColours::of(const QString &name) const
{
    return m_colours.value(domain::foldedForSearch(name), TagColour::Grey);
}

TagColour TagColours::next() const
{
    std::array<int, domain::tagColourCount> used{};
    for (const domain::Tag &tag : m_tags)
        ++used[static_cast<std::size_t>(tag.colour)];
    // The first of equals, beginning behind grey.
    std::rotate(used.begin(), used.begin() + 1, used.end());
    const auto least = std::min_element(used.begin(), used.end()) - used.begin();
    return static_cast<TagColour>((least + 1) % domain::tagColourCount);
}

void TagColours::load()
{
    m_loadAgain = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    m_catalogue.tags().then(this, [this](core::Result<std::vector<domain::Tag>> tags) {
        m_loading = false;
        if (!tags) {
            Q_EMIT failed(tags.error());
        } else if (*tags != m_tags) {
            m_tags = std::move(*tags);
            m_colours.clear();
            for (const domain::Tag &tag : m_tags)
                m_colours.insert(domain::foldedForSearch(tag.name), tag.colour);
            Q_EMIT changed();
        }
        if (m_loadAgain)
            load();
    });
}

} // namespace models
