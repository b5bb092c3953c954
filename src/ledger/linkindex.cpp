// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "ledger/linkindex.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <numeric>
#include <string_view>

using domain::LinkColumn;
using domain::LinkFilter;

namespace ledger {

namespace {

/// What nearly every address begins with; one byte stands for it in the texts.
constexpr QByteArrayView addressStart("https://t.me/+");
constexpr char shortAddressStart = '\x01';
/// Longer needles than this are in no link.
constexpr qsizetype longestSearch = 4000;
/// With more longer texts apart than this the texts are written anew.
constexpr qsizetype mostTextsApart = 20'000;
/// Fewer rows than this part of all are dealt with one by one.
constexpr std::size_t fewOfAll = 10;

constexpr quint32 last = 0xffffffff;
/// A state and a kind share a byte.
constexpr unsigned kindBits = 2;
/// Texts are sorted by so many bytes at a time.
constexpr int partBytes = 8;
constexpr qsizetype allOfIt = std::numeric_limits<qsizetype>::max();

/// Takes the number at the front, and the space behind it.
bool take(QByteArrayView &from, qint64 &number)
{
    const char *at = from.begin();
    const bool negative = at != from.end() && *at == '-';
    at += negative;
    const char *digits = at;
    number = 0;
    for (; at != from.end() && *at >= '0' && *at <= '9'; ++at)
        number = number * 10 + (*at - '0');
    if (at == digits || at == from.end() || *at != ' ')
        return false;
    if (negative)
        number = -number;
    from = from.last(from.end() - at - 1);
    return true;
}

template <typename Number>
bool take(QByteArrayView &from, Number &number)
{
    qint64 value = 0;
    if (!take(from, value))
        return false;
    number = static_cast<Number>(value);
    return true;
}

QByteArray shortened(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    const std::string_view all(text.data(), static_cast<std::size_t>(text.size()));
    const std::string_view start(addressStart.data(),
                                 static_cast<std::size_t>(addressStart.size()));
    std::size_t from = 0;
    for (auto at = all.find(start); at != all.npos; at = all.find(start, from)) {
        result.append(all.data() + from, static_cast<qsizetype>(at - from));
        result.append(shortAddressStart);
        from = at + start.size();
    }
    return result.append(all.data() + from, static_cast<qsizetype>(all.size() - from));
}

/// What to look for in the texts to find this. In them the start of an address is one byte, so a
/// search that begins or ends within such a start, or is a part of it, has other forms too.
std::vector<QByteArray> needlesFor(const QString &search)
{
    const QByteArray whole = domain::foldedForSearch(search).toUtf8();
    std::vector<QByteArray> needles{shortened(whole)};
    if (addressStart.indexOf(whole) >= 0)
        needles.push_back(QByteArray(1, shortAddressStart));
    for (qsizetype part = 1; part < std::min(addressStart.size(), whole.size()); ++part) {
        if (whole.startsWith(addressStart.last(part)))
            needles.push_back(shortAddressStart + shortened(QByteArrayView(whole).sliced(part)));
        if (whole.endsWith(addressStart.first(part)))
            needles.push_back(shortened(QByteArrayView(whole).chopped(part)) + shortAddressStart);
    }
    return needles;
}

/// Finds one text in a long one by the byte of it that is rarest there.
class Finder
{
public:
    Finder(QByteArrayView needle, QByteArrayView in)
        : m_needle(needle)
        , m_in(in)
    {
        constexpr qsizetype samples = 4096;
        std::array<int, 256> seen{};
        for (qsizetype at = 0; at < in.size(); at += in.size() / samples + 1)
            ++seen[static_cast<uchar>(in[at])];
        for (qsizetype i = 1; i < needle.size(); ++i) {
            if (seen[static_cast<uchar>(needle[i])] < seen[static_cast<uchar>(needle[m_rarest])])
                m_rarest = i;
        }
    }

    /// -1 = nowhere from there on.
    qsizetype next(qsizetype from) const
    {
        const qsizetype lastStart = m_in.size() - m_needle.size();
        while (from <= lastStart) {
            const char *at = static_cast<const char *>(
                std::memchr(m_in.data() + from + m_rarest, m_needle[m_rarest],
                            static_cast<std::size_t>(lastStart - from + 1)));
            if (!at)
                return -1;
            from = at - m_in.data() - m_rarest;
            if (std::memcmp(m_in.data() + from, m_needle.data(),
                            static_cast<std::size_t>(m_needle.size()))
                == 0)
                return from;
            ++from;
        }
        return -1;
    }

private:
    QByteArrayView m_needle;
    QByteArrayView m_in;
    qsizetype m_rarest = 0;
};

/// Whether an unknown time is 0: last in either direction.
bool mayMiss(LinkColumn column)
{
    return column == LinkColumn::Created || column == LinkColumn::Confirmed;
}

void prefetch([[maybe_unused]] const char *place)
{
#ifdef __GNUC__
    __builtin_prefetch(place);
#endif
}

/// So many bytes of a line in a number that compares as they do; zeros behind its end.
quint64 partOf(const char *text)
{
    quint64 part = 0;
    for (int i = 0; i < partBytes; ++i) {
        const bool isOver = *text == '\n' || *text == '\0';
        part = part << 8 | (isOver ? 0 : static_cast<uchar>(*text++));
    }
    return part;
}

/// Fewer keys than this are sorted by comparing.
constexpr std::size_t fewKeys = 2000;

/// Sorts by the lowest bytes of a key's number; what is equal keeps its order. room:
/// at least as much again.
template <typename Key, typename NumberOf>
void sortByBytes(std::span<Key> keys, std::span<Key> room, int bytes, NumberOf numberOf)
{
    std::span<Key> from = keys;
    std::span<Key> to = room.first(keys.size());
    for (int byte = 0; byte < bytes; ++byte) {
        const auto digit = [&](const Key &key) {
            return static_cast<std::size_t>(numberOf(key) >> 8 * byte & 0xff);
        };
        std::array<std::size_t, 256> places{};
        for (const Key &key : from)
            ++places[digit(key)];
        if (places[digit(from.front())] == from.size())
            continue;
        std::exclusive_scan(places.begin(), places.end(), places.begin(), std::size_t(0));
        for (const Key &key : from)
            to[places[digit(key)]++] = key;
        std::swap(from, to);
    }
    if (from.data() != keys.data())
        std::copy(from.begin(), from.end(), keys.begin());
}

int compared(QByteArrayView a, QByteArrayView b)
{
    const int order =
        std::memcmp(a.data(), b.data(), static_cast<std::size_t>(std::min(a.size(), b.size())));
    return order != 0 ? order : a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

} // namespace

// Small numbers
// ------------------------------------------------------------------------------------

namespace {

constexpr quint16 isLargest = 0xfffe;
constexpr quint16 isElsewhere = 0xffff;

} // namespace

quint32 LinkIndex::SmallNumbers::operator[](Row row) const
{
    const quint16 number = m_numbers[row];
    return number < isLargest ? number : number == isLargest ? largest : m_others.at(row);
}

void LinkIndex::SmallNumbers::set(Row row, quint32 number)
{
    if (m_numbers[row] == isElsewhere)
        m_others.erase(row);
    m_numbers[row] = number < isLargest ? static_cast<quint16>(number)
        : number == largest             ? isLargest
                                        : isElsewhere;
    if (m_numbers[row] == isElsewhere)
        m_others[row] = number;
}

void LinkIndex::SmallNumbers::insert(Row row)
{
    if (row < m_numbers.size()) {
        std::unordered_map<Row, quint32> others;
        for (const auto &[of, number] : m_others)
            others[of + (of >= row ? 1 : 0)] = number;
        m_others = std::move(others);
    }
    m_numbers.insert(m_numbers.begin() + static_cast<std::ptrdiff_t>(row), 0);
}

// Entering ----------------------------------------------------------------------------------------

void LinkIndex::reserve(std::size_t links)
{
    constexpr std::size_t bytesOfAText = 56;
    const auto make = [links](auto &...columns) {
        (columns.reserve(links), ...);
    };
    make(m_ids, m_seats, m_filters, m_states, m_joined, m_limits, m_requests, m_expires, m_created,
         m_confirmed, m_textEnds);
    m_texts.reserve(static_cast<qsizetype>(links * bytesOfAText));
}

quint16 LinkIndex::placeOf(qint64 seat)
{
    const auto next = static_cast<quint16>(m_seatPlaces.size());
    const auto [place, isNew] = m_seatPlaces.try_emplace(seat, next);
    if (isNew)
        m_places.push_back({seat});
    return place->second;
}

/// The row of the link, or where it belongs.
LinkIndex::Row LinkIndex::rowOf(core::LinkId id) const
{
    const auto number = static_cast<quint32>(id.value);
    if (m_ids.empty() || m_ids.back() < number)
        return static_cast<Row>(m_ids.size());
    return static_cast<Row>(std::lower_bound(m_ids.begin(), m_ids.end(), number) - m_ids.begin());
}

bool LinkIndex::put(core::LinkId id, QByteArrayView lookup)
{
    Numbers numbers;
    const bool read = take(lookup, numbers.seat) && take(lookup, numbers.filters)
        && take(lookup, numbers.state) && take(lookup, numbers.kind) && take(lookup, numbers.joined)
        && take(lookup, numbers.limit) && take(lookup, numbers.requests)
        && take(lookup, numbers.expires) && take(lookup, numbers.created)
        && take(lookup, numbers.confirmed);
    if (!read)
        return false;
    const Row row = rowOf(id);
    if (row == m_ids.size() || m_ids[row] != static_cast<quint32>(id.value)) {
        insert(row, id);
        setNumbers(row, numbers);
        setText(row, lookup);
        m_changed = true;
        if (m_order)
            m_moved.push_back(row);
        return true;
    }
    const auto by = m_order ? m_order->by : LinkColumn::Name;
    const quint32 keyBefore = numberOf(row, by);
    const auto chosenBefore = std::pair(m_seats[row], m_filters[row]);
    setNumbers(row, numbers);
    const bool moved = numberOf(row, by) != keyBefore;
    const bool reworded = textOf(row) != shortened(lookup);
    if (reworded)
        setText(row, lookup);
    if (moved || reworded || chosenBefore != std::pair(m_seats[row], m_filters[row]))
        m_changed = true;
    if (m_order && (moved || (reworded && m_order->isByText())))
        m_moved.push_back(row);
    return true;
}

void LinkIndex::remove(core::LinkId id)
{
    const Row row = rowOf(id);
    if (row == m_ids.size() || m_ids[row] != static_cast<quint32>(id.value))
        return;
    m_filters[row] = 0;
    setText(row, {});
    m_changed = true;
    if (m_order && m_order->isByText())
        m_moved.push_back(row);
}

/// An empty row. Nearly always at the end: SQLite's numbers grow.
void LinkIndex::insert(Row row, core::LinkId id)
{
    const auto at = static_cast<std::ptrdiff_t>(row);
    const auto make = [at](auto &...columns) {
        (columns.insert(columns.begin() + at, 0), ...);
    };
    make(m_seats, m_filters, m_states, m_expires, m_created, m_confirmed);
    for (SmallNumbers *numbers : {&m_joined, &m_limits, &m_requests})
        numbers->insert(row);
    m_ids.insert(m_ids.begin() + at, static_cast<quint32>(id.value));
    const quint32 start = row == 0 ? 0 : m_textEnds[row - 1] + 1;
    const bool atEnd = row + 1 == m_ids.size();
    m_textEnds.insert(m_textEnds.begin() + at, start);
    if (atEnd) {
        m_texts.append('\0');
        return;
    }
    m_texts.insert(start, '\0');
    std::for_each(m_textEnds.begin() + at + 1, m_textEnds.end(), [](quint32 &end) { ++end; });
    QHash<Row, QByteArray> longer;
    for (auto text = m_longerTexts.cbegin(); text != m_longerTexts.cend(); ++text)
        longer.insert(text.key() + (text.key() >= row ? 1 : 0), text.value());
    m_longerTexts = longer;
    m_order.reset();
}

void LinkIndex::setNumbers(Row row, const Numbers &numbers)
{
    m_seats[row] = placeOf(numbers.seat);
    m_filters[row] = static_cast<quint16>(numbers.filters);
    m_states[row] = static_cast<quint8>(numbers.state << kindBits | numbers.kind);
    m_joined.set(row, static_cast<quint32>(numbers.joined + 1));
    m_limits.set(row, numbers.limit);
    m_requests.set(row, numbers.requests);
    m_expires[row] = numbers.expires;
    m_created[row] = numbers.created;
    m_confirmed[row] = numbers.confirmed;
}

void LinkIndex::setText(Row row, QByteArrayView text)
{
    const quint32 start = row == 0 ? 0 : m_textEnds[row - 1] + 1;
    const QByteArray packed = shortened(text);
    if (row + 1 == m_ids.size()) { // the last text has room behind it
        m_texts.resize(start);
        m_texts.append(packed).append('\0');
        m_textEnds[row] = static_cast<quint32>(m_texts.size() - 1);
        return;
    }
    const qsizetype room = m_textEnds[row] - start;
    char *place = m_texts.data() + start;
    std::fill_n(place, room, '\0');
    m_longerTexts.remove(row);
    if (packed.size() <= room)
        std::copy(packed.begin(), packed.end(), place);
    else
        m_longerTexts.insert(row, packed);
    if (m_longerTexts.size() > mostTextsApart)
        packTexts();
}

void LinkIndex::packTexts()
{
    QByteArray texts;
    texts.reserve(m_texts.size());
    std::vector<quint32> ends;
    ends.reserve(m_ids.size());
    for (Row row = 0; row < m_ids.size(); ++row) {
        texts.append(textOf(row));
        ends.push_back(static_cast<quint32>(texts.size()));
        texts.append('\0');
    }
    m_texts = std::move(texts);
    m_textEnds = std::move(ends);
    m_longerTexts.clear();
}

QByteArrayView LinkIndex::textOf(Row row) const
{
    if (!m_longerTexts.isEmpty()) {
        if (const auto longer = m_longerTexts.constFind(row); longer != m_longerTexts.cend())
            return *longer;
    }
    const char *start = m_texts.constData() + (row == 0 ? 0 : m_textEnds[row - 1] + 1);
    // A text that has become shorter ends before its room does.
    return QByteArrayView(start);
}

// Choosing ----------------------------------------------------------------------------------------

domain::LinkOrder LinkIndex::order(const domain::LinkQuery &query, const SeatPlaces &seats,
                                   quint64 known)
{
    SeatPlaces places(m_seatPlaces.size());
    for (const SeatPlace &seat : seats) {
        const quint16 place = placeOf(seat.key);
        places.resize(m_seatPlaces.size());
        places[place] = seat;
    }
    if (places != m_places) {
        m_places = std::move(places);
        m_changed = true;
        if (m_order && (m_order->by == LinkColumn::Chat || m_order->by == LinkColumn::Bot))
            m_order.reset();
    }
    if (m_changed || m_stamp == 0 || query != m_query) {
        ++m_stamp;
        m_changed = false;
        m_query = query;
    }
    domain::LinkOrder answer{m_stamp, {}};
    if (known == m_stamp)
        return answer;

    const std::vector<char> chosen = matches(query);
    const auto count = static_cast<std::size_t>(std::count(chosen.begin(), chosen.end(), 1));
    answer.ids.reserve(count);
    const Order order{query.sortBy, query.order};
    if (order != m_order && count < m_ids.size() / fewOfAll) {
        std::vector<Row> rows;
        rows.reserve(count);
        for (Row row = 0; row < m_ids.size(); ++row) {
            if (chosen[row])
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end(), [&](Row a, Row b) { return isBefore(a, b, order); });
        for (const Row row : rows)
            answer.ids.push_back({m_ids[row]});
        return answer;
    }
    if (order != m_order || m_moved.size() > m_ids.size() / fewOfAll)
        sortAll(order);
    else if (!m_moved.empty())
        placeMoved();
    for (const Row row : m_rows) {
        if (chosen[row])
            answer.ids.push_back({m_ids[row]});
    }
    return answer;
}

std::vector<char> LinkIndex::matches(const domain::LinkQuery &query) const
{
    std::vector<char> chosen(m_ids.size());
    if (query.search.size() > longestSearch || query.nameStart.size() > longestSearch)
        return chosen;
    if (!query.search.isEmpty())
        chosen = rowsWith(needlesFor(query.search));
    else
        std::fill(chosen.begin(), chosen.end(), 1);
    const auto filter = static_cast<quint16>(1U << static_cast<unsigned>(query.filter));
    std::vector<char> isChosen(m_places.size());
    std::transform(m_places.begin(), m_places.end(), isChosen.begin(),
                   [](const SeatPlace &place) { return char(place.chosen); });
    for (Row row = 0; row < m_ids.size(); ++row)
        chosen[row] = static_cast<char>(chosen[row] & isChosen[m_seats[row]]
                                        & ((m_filters[row] & filter) != 0));
    if (!query.nameStart.isEmpty())
        keepNamesBeginning(shortened(domain::foldedForSearch(query.nameStart).toUtf8()), chosen);
    return chosen;
}

/// The name is the text's first line.
void LinkIndex::keepNamesBeginning(const QByteArray &start, std::vector<char> &chosen) const
{
    const bool isLine = !start.contains('\n');
    for (Row row = 0; row < m_ids.size(); ++row) {
        if (chosen[row])
            chosen[row] = isLine && textOf(row).startsWith(start);
    }
}

std::vector<char> LinkIndex::rowsWith(const std::vector<QByteArray> &needles) const
{
    std::vector<char> found(m_ids.size());
    for (const QByteArray &needle : needles) {
        const Finder finder(needle, m_texts);
        auto end = m_textEnds.begin();
        for (qsizetype at = finder.next(0); at >= 0; at = finder.next(*end)) {
            // The row of this place: often near, so it is looked for in steps that grow.
            std::ptrdiff_t step = 1;
            auto beyond = end;
            while (m_textEnds.end() - beyond > step && *(beyond + step) < at) {
                beyond += step;
                step *= 2;
            }
            end = std::lower_bound(
                beyond, m_textEnds.end() - beyond > step ? beyond + step + 1 : m_textEnds.end(),
                static_cast<quint32>(at));
            found[static_cast<std::size_t>(end - m_textEnds.begin())] = 1;
        }
        for (auto text = m_longerTexts.cbegin(); text != m_longerTexts.cend(); ++text) {
            if (text.value().contains(needle))
                found[text.key()] = 1;
        }
    }
    return found;
}

// Sorting -----------------------------------------------------------------------------------------

bool LinkIndex::Order::isByText() const
{
    return by == LinkColumn::Name || by == LinkColumn::Link;
}

/// The column's value as a number that sorts as it does, for columns that are not sorted by text.
quint32 LinkIndex::numberOf(Row row, LinkColumn column) const
{
    switch (column) {
    case LinkColumn::State:
        return m_states[row] >> kindBits;
    case LinkColumn::Kind:
        return m_states[row] & ((1U << kindBits) - 1);
    case LinkColumn::Joined:
        return m_joined[row];
    case LinkColumn::Limit:
        return m_limits[row];
    case LinkColumn::Requests:
        return m_requests[row];
    case LinkColumn::Expires:
        return m_expires[row];
    case LinkColumn::Created:
        return m_created[row];
    case LinkColumn::Confirmed:
        return m_confirmed[row];
    case LinkColumn::Chat:
        return static_cast<quint32>(m_places[m_seats[row]].chatRank);
    case LinkColumn::Bot:
        return static_cast<quint32>(m_places[m_seats[row]].botRank);
    case LinkColumn::Name:
    case LinkColumn::Link:
        break;
    }
    return 0;
}

/// What a column that is sorted by text shows, or as much of it as is needed.
QByteArrayView LinkIndex::wordsOf(Row row, LinkColumn column, qsizetype needed) const
{
    const char *start = m_texts.constData() + (row == 0 ? 0 : m_textEnds[row - 1] + 1);
    if (!m_longerTexts.isEmpty()) {
        if (const auto longer = m_longerTexts.constFind(row); longer != m_longerTexts.cend())
            start = longer->constData();
    }
    // Name, note, address: a line each.
    for (int lines = column == LinkColumn::Name ? 0 : 2; lines > 0; --lines) {
        while (*start != '\n' && *start != '\0')
            ++start;
        start += *start == '\n';
    }
    qsizetype size = 0;
    while (size < needed && start[size] != '\n' && start[size] != '\0')
        ++size;
    return {start, size};
}

void LinkIndex::sortAll(const Order &order)
{
    m_rows = order.isByText() ? sortedByText(order) : sortedByNumber(order);
    m_order = order;
    m_moved.clear();
}

std::vector<LinkIndex::Row> LinkIndex::sortedByNumber(const Order &order) const
{
    struct Key
    {
        quint32 number;
        Row row;
    };
    std::vector<Key> keys;
    keys.reserve(m_ids.size());
    const bool ascending = order.direction == Qt::AscendingOrder;
    // Ties are newest first.
    for (Row row = static_cast<Row>(m_ids.size()); row-- > 0;) {
        const quint32 number = numberOf(row, order.by);
        const bool isMissing = number == 0 && mayMiss(order.by);
        keys.push_back({!ascending ? ~number : isMissing ? last : number, row});
    }
    std::vector<Key> room(keys.size());
    if (!keys.empty())
        sortByBytes<Key>(keys, room, 4, [](const Key &key) { return key.number; });
    std::vector<Row> rows(keys.size());
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const Key &key) { return key.row; });
    return rows;
}

/// Part of a text as a number, with the row it is of.
struct LinkIndex::TextKey
{
    quint64 part;
    Row row;
    quint32 at; ///< where the text begins in m_texts, or isApart
};

std::vector<LinkIndex::Row> LinkIndex::sortedByText(const Order &order) const
{
    std::vector<TextKey> keys;
    keys.reserve(m_ids.size());
    for (Row row = static_cast<Row>(m_ids.size()); row-- > 0;) {
        const char *words = wordsOf(row, order.by, 0).data();
        const bool isHere = m_longerTexts.isEmpty() || !m_longerTexts.contains(row);
        keys.push_back({0, row, isHere ? static_cast<quint32>(words - m_texts.constData()) : last});
    }
    std::vector<TextKey> room(keys.size());
    sortByText(keys, room, 0, order);
    std::vector<Row> rows(keys.size());
    std::transform(keys.begin(), keys.end(), rows.begin(),
                   [](const TextKey &key) { return key.row; });
    return rows;
}

/// Sorts rows whose texts are the same up to there, and which are newest first.
void LinkIndex::sortByText(std::span<TextKey> keys, std::span<TextKey> room, qsizetype from,
                           const Order &order) const
{
    const quint64 flip = order.direction == Qt::AscendingOrder ? 0 : ~quint64(0);
    for (TextKey &key : keys) {
        // The texts are strewn over the memory: the next ones are fetched while this one is read.
        if (const TextKey *soon = &key + 16; soon < keys.data() + keys.size() && soon->at != last)
            prefetch(m_texts.constData() + soon->at + from);
        const char *text =
            key.at != last ? m_texts.constData() + key.at : wordsOf(key.row, order.by, 0).data();
        const quint64 part = partOf(text + from);
        // What is missing is last in either direction.
        key.part = part == 0 && from == 0 ? ~quint64(0) : part ^ flip;
    }
    if (keys.size() < fewKeys) {
        std::sort(keys.begin(), keys.end(), [](const TextKey &a, const TextKey &b) {
            return a.part != b.part ? a.part < b.part : a.row > b.row;
        });
    } else {
        sortByBytes(keys, room, partBytes, [](const TextKey &key) { return key.part; });
    }
    for (auto group = keys.begin(); group != keys.end();) {
        const auto end = std::find_if(group + 1, keys.end(), [&group](const TextKey &key) {
            return key.part != group->part;
        });
        const auto size = static_cast<std::size_t>(end - group);
        const bool goesOn = ((group->part ^ flip) & 0xff) != 0 && group->part != ~quint64(0);
        if (size > 1 && goesOn)
            sortByText({group, size}, room, from + partBytes, order);
        group = end;
    }
}

bool LinkIndex::isBefore(Row a, Row b, const Order &order) const
{
    int difference = 0;
    bool aIsMissing = false;
    bool bIsMissing = false;
    if (order.isByText()) {
        const QByteArrayView ofA = wordsOf(a, order.by, allOfIt);
        const QByteArrayView ofB = wordsOf(b, order.by, allOfIt);
        difference = compared(ofA, ofB);
        aIsMissing = ofA.isEmpty();
        bIsMissing = ofB.isEmpty();
    } else {
        const quint32 ofA = numberOf(a, order.by);
        const quint32 ofB = numberOf(b, order.by);
        difference = ofA < ofB ? -1 : ofA > ofB ? 1 : 0;
        aIsMissing = mayMiss(order.by) && ofA == 0;
        bIsMissing = mayMiss(order.by) && ofB == 0;
    }
    if (aIsMissing != bIsMissing)
        return bIsMissing;
    if (difference != 0)
        return (difference < 0) == (order.direction == Qt::AscendingOrder);
    return a > b;
}

/// Takes the rows that moved out and puts them where they belong, in one pass each.
void LinkIndex::placeMoved()
{
    std::sort(m_moved.begin(), m_moved.end());
    m_moved.erase(std::unique(m_moved.begin(), m_moved.end()), m_moved.end());
    std::vector<char> isMoved(m_ids.size());
    for (const Row row : m_moved)
        isMoved[row] = 1;
    std::erase_if(m_rows, [&isMoved](Row row) { return isMoved[row]; });
    const auto isBeforeRow = [this](Row a, Row b) {
        return isBefore(a, b, *m_order);
    };
    std::sort(m_moved.begin(), m_moved.end(), isBeforeRow);
    auto to = m_rows.size() + m_moved.size();
    auto from = m_rows.size();
    m_rows.resize(to);
    for (auto row = m_moved.rbegin(); row != m_moved.rend(); ++row) {
        const auto kept = m_rows.begin() + static_cast<std::ptrdiff_t>(from);
        const auto place = std::upper_bound(m_rows.begin(), kept, *row, isBeforeRow);
        std::copy_backward(place, kept, m_rows.begin() + static_cast<std::ptrdiff_t>(to));
        to -= static_cast<std::size_t>(kept - place) + 1;
        from = static_cast<std::size_t>(place - m_rows.begin());
        m_rows[to] = *row;
    }
    m_moved.clear();
}

} // namespace ledger
