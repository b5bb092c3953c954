// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linkquery.h"

#include <QByteArray>
#include <QHash>

#include <limits>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace ledger {

/// What the orders of links depend on beside the links: which seats are chosen, and where they are
/// among the others by the chat's title and by the bot's name.
struct SeatPlace
{
    qint64 key = 0;
    bool chosen = false;
    int chatRank = 0;
    int botRank = 0;

    friend bool operator==(const SeatPlace &, const SeatPlace &) = default;
};
using SeatPlaces = std::vector<SeatPlace>;

/// Sort keys and searchable text of every link, column by column in memory: about a hundred bytes a
/// link, so that choosing, searching and sorting a million takes some hundredths of a second. It is
/// fed from the column lookup of the table links.
class LinkIndex
{
public:
    /// Makes room for so many links at once.
    void reserve(std::size_t links);
    /// Enters a link, or what became of it; false where the lookup can't be read.
    bool put(core::LinkId id, QByteArrayView lookup);
    void remove(core::LinkId id);
    std::size_t size() const { return m_ids.size(); }

    /// The chosen links in order; ledger/queries.h has the rules. seats: every seat there is. The
    /// same question again without a change in between is answered with the same stamp, and
    /// without the ids where that is known.
    domain::LinkOrder order(const domain::LinkQuery &query, const SeatPlaces &seats,
                            quint64 known = 0);

private:
    using Row = quint32;
    /// A row's numbers, in the order of the lookup.
    struct Numbers
    {
        qint64 seat = 0;
        quint32 filters = 0, state = 0, kind = 0;
        qint64 joined = 0;
        quint32 limit = 0, requests = 0, expires = 0, created = 0, confirmed = 0;
    };

    /// Numbers of which nearly all are small, or the largest there is: two bytes each.
    class SmallNumbers
    {
    public:
        static constexpr quint32 largest = std::numeric_limits<qint32>::max();
        quint32 operator[](Row row) const;
        void set(Row row, quint32 number);
        void insert(Row row);
        void reserve(std::size_t rows) { m_numbers.reserve(rows); }

    private:
        std::vector<quint16> m_numbers;
        std::unordered_map<Row, quint32> m_others; ///< those that don't fit
    };

    quint16 placeOf(qint64 seat);
    Row rowOf(core::LinkId id) const;
    void insert(Row row, core::LinkId id);
    void setNumbers(Row row, const Numbers &numbers);
    void setText(Row row, QByteArrayView text);
    void packTexts();
    QByteArrayView textOf(Row row) const;

    std::vector<char> matches(const domain::LinkQuery &query) const;
    void keepNamesBeginning(const QByteArray &start, std::vector<char> &chosen) const;
    std::vector<char> rowsWith(const std::vector<QByteArray> &needles) const;

    /// The order of a query.
    struct Order
    {
        domain::LinkColumn by = domain::LinkColumn::Created;
        Qt::SortOrder direction = Qt::DescendingOrder;

        bool isByText() const;
        friend bool operator==(const Order &, const Order &) = default;
    };
    quint32 numberOf(Row row, domain::LinkColumn column) const;
    QByteArrayView wordsOf(Row row, domain::LinkColumn column, qsizetype needed) const;
    bool isBefore(Row a, Row b, const Order &order) const;
    std::vector<Row> sortedByNumber(const Order &order) const;
    std::vector<Row> sortedByText(const Order &order) const;
    struct TextKey;
    void sortByText(std::span<TextKey> keys, std::span<TextKey> room, qsizetype from,
                    const Order &order) const;
    void sortAll(const Order &order);
    void placeMoved();

    // One entry a link each; ids grow. SQLite numbers links from 1 on: four thousand million of
    // them are out of reach.
    std::vector<quint32> m_ids;
    std::vector<quint16> m_seats; ///< in m_places
    std::vector<quint16> m_filters; ///< 0 = there is no such link any more
    std::vector<quint8> m_states; ///< and kinds, see numberOf()
    SmallNumbers m_joined; ///< 0: not counted, else one more
    SmallNumbers m_limits;
    SmallNumbers m_requests;
    std::vector<quint32> m_expires;
    std::vector<quint32> m_created;
    std::vector<quint32> m_confirmed;
    /// The texts one after the other, a zero behind each; what has become longer since is apart.
    std::vector<quint32> m_textEnds; ///< where the zero is
    QByteArray m_texts;
    QHash<Row, QByteArray> m_longerTexts;

    std::unordered_map<qint64, quint16> m_seatPlaces; ///< seat's key → place in m_places
    SeatPlaces m_places; ///< of the last question
    std::optional<Order> m_order; ///< of m_rows; nothing = they are not right any more
    std::vector<Row> m_rows; ///< all of them
    std::vector<Row> m_moved; ///< rows whose place in m_rows is not right any more, or is missing
    domain::LinkQuery m_query; ///< that was answered last
    quint64 m_stamp = 0; ///< of that answer
    bool m_changed = true; ///< since then
};

} // namespace ledger
