// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "models/palettelist.h"

#include "domain/linkquery.h"
#include "services/catalogue.h"

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;
using Kind = models::PaletteEntry::Kind;

namespace models {

namespace {

/// More than these nobody reads through: another letter brings less.
constexpr std::size_t mostInAGroup = 50;
constexpr std::size_t mostLinks = 20;
constexpr qsizetype mostRecent = 6;
/// Longer searches than this are no words.
constexpr qsizetype longestText = 200;

// What a way of finding is worth. Only their order matters.
constexpr int wholeTitle = 200;
constexpr int atTheStart = 60;
constexpr int byWords = 100;
constexpr int inTheMiddle = 20;
constexpr int perPiece = 12; ///< taken off for each further word that is needed
constexpr int perSkippedWord = 4;
constexpr int recently = 30;

constexpr QLatin1StringView linkStart("link:");

char32_t codePointAt(const QString &text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size()
        ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1))
        : char32_t(text.at(at).unicode());
}

} // namespace

PaletteList::PaletteList(services::Catalogue &catalogue, LinkEntry linkEntry, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_linkEntry(std::move(linkEntry))
{ }

QString PaletteList::linkKey(core::LinkId id)
{
    return linkStart + QString::number(id.value);
}

// Folding -----------------------------------------------------------------------------------------

PaletteList::Words PaletteList::wordsOf(const QString &text)
{
    Words words;
    words.text.reserve(text.size());
    bool isInWord = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t letter = codePointAt(text, at);
        const qsizetype length = QChar::requiresSurrogates(letter) ? 2 : 1;
        const bool isAscii = letter < 128;
        const QString folded = isAscii ? QString(text.at(at).toLower())
                                       : domain::foldedForSearch(text.mid(at, length));
        const bool isOfWord =
            QChar::isLetterOrNumber(letter) || (isInWord && QChar::isMark(letter));
        if (isOfWord && !isInWord && !folded.isEmpty())
            words.starts.push_back(static_cast<int>(words.text.size()));
        isInWord = isOfWord;
        words.text += folded;
        words.places.insert(words.places.end(), static_cast<std::size_t>(folded.size()),
                            static_cast<int>(at));
        at += length;
    }
    return words;
}

PaletteList::Item PaletteList::itemOf(PaletteEntry entry)
{
    Words title = wordsOf(entry.title);
    Words detail = wordsOf(entry.detail);
    return {std::move(entry), std::move(title), std::move(detail)};
}

// Finding -----------------------------------------------------------------------------------------

/// The token as the beginnings of words in their order: "newl" and "nl" of "New link".
std::optional<PaletteList::Found> PaletteList::findByStarts(const QString &token,
                                                            const Words &words)
{
    const int letters = static_cast<int>(token.size());
    const int count = static_cast<int>(words.starts.size());
    std::set<std::pair<int, int>> hopeless; // this letter from this word on
    std::vector<std::pair<int, int>> pieces; // word, letters of it
    const std::function<bool(int, int)> place = [&](int letter, int word) {
        if (letter == letters)
            return true;
        if (word >= count || hopeless.contains({letter, word}))
            return false;
        for (int next = word; next < count; ++next) {
            const int start = words.starts[static_cast<std::size_t>(next)];
            int same = 0;
            while (letter + same < letters && start + same < words.text.size()
                   && words.text.at(start + same) == token.at(letter + same))
                ++same;
            for (; same > 0; --same) {
                pieces.emplace_back(next, same);
                if (place(letter + same, next + 1))
                    return true;
                pieces.pop_back();
            }
        }
        hopeless.insert({letter, word});
        return false;
    };
    if (!place(0, 0))
        return {};
    Found found;
    int word = pieces.front().first;
    found.score = byWords + (word == 0 ? atTheStart : 0) + perPiece;
    for (const auto &[at, size] : pieces) {
        found.score -= perPiece + perSkippedWord * (at - word);
        word = at + 1;
        for (int i = 0; i < size; ++i)
            found.letters.push_back(words.starts[static_cast<std::size_t>(at)] + i);
    }
    return found;
}

std::optional<PaletteList::Found> PaletteList::find(const QString &token, const Words &words)
{
    if (auto found = findByStarts(token, words))
        return found;
    // A single letter in the middle of a word is found everywhere.
    const qsizetype at = token.size() > 1 ? words.text.indexOf(token) : -1;
    if (at < 0)
        return {};
    Found found;
    found.score = inTheMiddle;
    for (qsizetype i = 0; i < token.size(); ++i)
        found.letters.push_back(static_cast<int>(at + i));
    return found;
}

std::optional<PaletteList::Row> PaletteList::match(const Item &item) const
{
    Row row{&item, Group::None, 0, {}};
    std::set<int> letters;
    for (const QString &token : m_tokens) {
        if (const auto inTitle = find(token, item.title)) {
            row.score += inTitle->score;
            letters.insert(inTitle->letters.begin(), inTitle->letters.end());
        } else if (const auto inDetail = find(token, item.detail)) {
            row.score += inDetail->score / 4;
        } else {
            return {};
        }
    }
    if (m_tokens.join(u' ') == item.title.text)
        row.score += wholeTitle;
    if (rank(item.entry.key) >= 0)
        row.score += recently;
    for (const int letter : letters) {
        const int place = item.title.places[static_cast<std::size_t>(letter)];
        if (row.marks.isEmpty() || row.marks.last() != place)
            row.marks += place;
    }
    return row;
}

int PaletteList::rank(const QString &key) const
{
    return static_cast<int>(m_recent.indexOf(key));
}

/// Best first; what can't be done is last.
std::vector<PaletteList::Row> PaletteList::rowsOf(Group group, const std::vector<Item> &items,
                                                  Kind kind) const
{
    std::vector<Row> rows;
    for (const Item &item : items) {
        if (item.entry.kind != kind)
            continue;
        if (auto row = match(item)) {
            row->group = group;
            rows.push_back(*std::move(row));
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        const bool canA = a.item->entry.reason.isEmpty();
        const bool canB = b.item->entry.reason.isEmpty();
        return canA != canB ? canA : a.score > b.score;
    });
    if (group == Group::Chats && rows.size() > mostInAGroup)
        rows.erase(rows.begin() + mostInAGroup, rows.end());
    return rows;
}

/// The ledger has found them: also by notes and tags, which no row shows.
std::vector<PaletteList::Row> PaletteList::linkRows() const
{
    std::vector<Row> rows;
    if (m_tokens.isEmpty())
        return rows;
    for (const Item &item : m_links) {
        auto row = match(item);
        rows.push_back(row ? *std::move(row) : Row{&item, Group::None, 0, {}});
        rows.back().group = Group::Links;
    }
    return rows;
}

// What is shown -----------------------------------------------------------------------------------

void PaletteList::fill(std::vector<PaletteEntry> entries, const QStringList &recent)
{
    beginResetModel();
    m_rows.clear(); // they point at what is replaced
    m_items.clear();
    m_links.clear();
    m_items.reserve(entries.size());
    std::transform(std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()),
                   std::back_inserter(m_items), &PaletteList::itemOf);
    m_recent = recent.first(std::min(recent.size(), mostRecent));
    endResetModel();
    setText({});
}

void PaletteList::setText(const QString &text)
{
    m_text = text.left(longestText).trimmed();
    const QString folded = domain::foldedForSearch(m_text);
    m_tokens = folded.split(u' ', Qt::SkipEmptyParts);
    // Those of the text before stay until there are others, where they are right for this one too.
    beginResetModel();
    m_rows.clear();
    std::erase_if(m_links, [&folded, this](const Item &item) {
        const domain::Link &link = *item.entry.link;
        const QStringList searched{link.settings.name, link.url, link.notes.text,
                                   link.notes.tags.join(u'\n')};
        return m_tokens.isEmpty() ? rank(item.entry.key) < 0
                                  : !domain::foldedForSearch(searched.join(u'\n')).contains(folded);
    });
    showRows();
    endResetModel();
    askForLinks();
}

/// Between beginResetModel() and endResetModel().
void PaletteList::showRows()
{
    std::vector<std::vector<Row>> groups{rowsOf(Group::Actions, m_items, Kind::Action),
                                         rowsOf(Group::Pages, m_items, Kind::Page),
                                         rowsOf(Group::Chats, m_items, Kind::Chat)};
    const auto best = [](const std::vector<Row> &rows) {
        const bool isPossible = !rows.empty() && rows.front().item->entry.reason.isEmpty();
        return isPossible ? rows.front().score : -1;
    };
    if (!m_tokens.isEmpty()) {
        std::stable_sort(groups.begin(), groups.end(),
                         [&best](const auto &a, const auto &b) { return best(a) > best(b); });
    } else {
        std::vector<Row> recent;
        for (const QString &key : m_recent) {
            for (const std::vector<Item> *items : {&m_items, &m_links}) {
                const auto used =
                    std::find_if(items->begin(), items->end(),
                                 [&key](const Item &item) { return item.entry.key == key; });
                if (used != items->end() && used->entry.reason.isEmpty())
                    recent.push_back({&*used, Group::Recent, 0, {}});
            }
        }
        groups.insert(groups.begin(), std::move(recent));
    }
    groups.push_back(linkRows());
    for (std::vector<Row> &group : groups)
        std::move(group.begin(), group.end(), std::back_inserter(m_rows));
}

/// Links are the last group, so that the rows above stay as they are when they come; only what was
/// used lately is above.
void PaletteList::showLinks(std::vector<domain::Link> links)
{
    const auto isLink = [](const Row &row) {
        return row.group == Group::Links;
    };
    const auto first =
        static_cast<int>(std::find_if(m_rows.begin(), m_rows.end(), isLink) - m_rows.begin());
    const auto replace = [&] {
        m_links.clear();
        m_links.reserve(links.size());
        for (const domain::Link &link : links)
            m_links.push_back(itemOf(m_linkEntry(link)));
    };
    if (m_tokens.isEmpty()) {
        beginResetModel();
        m_rows.clear();
        replace();
        showRows();
        endResetModel();
        return;
    }
    if (first < rowCount()) {
        beginRemoveRows({}, first, rowCount() - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.end());
        endRemoveRows();
    }
    replace();
    std::vector<Row> rows = linkRows();
    if (rows.empty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

void PaletteList::askForLinks()
{
    const int generation = ++m_generation;
    if (m_question) {
        m_question->cancel();
        m_question.reset();
    }
    const auto show = [this, generation](core::Result<std::vector<domain::Link>> links) {
        if (generation != m_generation)
            return; // something else was typed meanwhile
        if (links)
            showLinks(*std::move(links));
        else
            Q_EMIT failed(links.error());
    };
    if (m_tokens.isEmpty()) {
        std::vector<core::LinkId> ids;
        for (const QString &key : m_recent) {
            if (key.startsWith(linkStart))
                ids.push_back({key.mid(linkStart.size()).toLongLong()});
        }
        if (!ids.empty())
            m_catalogue.links(std::move(ids)).then(this, show);
        return;
    }
    domain::LinkQuery query;
    query.search = m_text;
    m_question = m_catalogue.order(query);
    m_question->then(this, [this, generation, show](core::Result<std::vector<core::LinkId>> found) {
        if (generation != m_generation)
            return;
        m_question.reset();
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        if (found->size() > mostLinks)
            found->resize(mostLinks);
        m_catalogue.links(*std::move(found)).then(this, show);
    });
}

const PaletteEntry *PaletteList::entryAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr
                                        : &m_rows[static_cast<std::size_t>(row)].item->entry;
}

int PaletteList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto place = static_cast<std::size_t>(index.row());
    const Row &row = m_rows[place];
    switch (role) {
    case Qt::DisplayRole:
        return row.item->entry.title;
    case Qt::AccessibleTextRole:
        return row.item->entry.spoken;
    case EntryRole:
        return QVariant::fromValue(row.item->entry);
    case MarksRole:
        return QVariant::fromValue(row.marks);
    case GroupRole: {
        const bool begins = place == 0 || m_rows[place - 1].group != row.group;
        return QVariant::fromValue(begins ? row.group : Group::None);
    }
    default:
        return {};
    }
}

} // namespace models
