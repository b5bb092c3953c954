// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "domain/link.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace services {
class Catalogue;
}

namespace models {

/// Something that the command palette can find.
struct PaletteEntry
{
    enum class Kind { Action, Page, Chat, Link };

    Kind kind = Kind::Action;
    QString key; ///< the same at every start: what was used last is known by it
    QString title; ///< words that are looked for, and marked where they are found
    QString detail; ///< words that are looked for too, and count less
    QString keys; ///< of an action: its shortcut
    QString reason; ///< why it can't be done now; empty where it can
    QString spoken; ///< the whole row in words
    int number = 0; ///< of an Action: the caller's
    domain::SeatId seat = {}; ///< of a Chat
    std::optional<domain::Link> link = {}; ///< of a Link
};

/// What the command palette shows for what was typed: actions, pages, chats and links, by group and
/// the best first. Words are found by their beginnings and by their initials, so that "nl" finds
/// "New link…"; case and accents do not count. Links come from the ledger, a moment later.
class PaletteList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group { None, Recent, Actions, Pages, Chats, Links };
    Q_ENUM(Group)

    enum Role {
        EntryRole = Qt::UserRole, ///< models::PaletteEntry
        MarksRole, ///< QList<int>: which UTF-16 code units of the title were found
        GroupRole, ///< Group, of the row with which one begins; else None
    };

    using LinkEntry = std::function<PaletteEntry(const domain::Link &)>;

    PaletteList(services::Catalogue &catalogue, LinkEntry linkEntry, QObject *parent = nullptr);

    /// entries: all but the links. recent: keys of what was used, the last one first; links have
    /// linkKey().
    void fill(std::vector<PaletteEntry> entries, const QStringList &recent);
    /// With nothing in it: what was used last, and then everything.
    void setText(const QString &text);
    static QString linkKey(core::LinkId id);

    /// Null where there is no such row.
    const PaletteEntry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void failed(const core::Error &error);

private:
    /// A text to look into: folded, and which letter came from where.
    struct Words
    {
        QString text;
        std::vector<int> places;
        std::vector<int> starts; ///< of the words
    };
    struct Item
    {
        PaletteEntry entry;
        Words title;
        Words detail;
    };
    struct Row
    {
        const Item *item = nullptr;
        Group group = Group::None;
        int score = 0;
        QList<int> marks;
    };
    struct Found
    {
        int score = 0;
        std::vector<int> letters; ///< in Words::text
    };

    static Words wordsOf(const QString &text);
    static std::optional<Found> find(const QString &token, const Words &words);
    static std::optional<Found> findByStarts(const QString &token, const Words &words);
    static Item itemOf(PaletteEntry entry);

    std::optional<Row> match(const Item &item) const;
    std::vector<Row> rowsOf(Group group, const std::vector<Item> &items,
                            PaletteEntry::Kind kind) const;
    std::vector<Row> linkRows() const;
    void showRows();
    void showLinks(std::vector<domain::Link> links);
    void askForLinks();
    int rank(const QString &key) const;

    services::Catalogue &m_catalogue;
    LinkEntry m_linkEntry;
    std::vector<Item> m_items;
    std::vector<Item> m_links; ///< found for the text, or used lately
    QStringList m_recent;
    QString m_text;
    QStringList m_tokens; ///< of m_text, folded
    std::vector<Row> m_rows;
    int m_generation = 0; ///< of the question for links
    std::optional<core::Task<std::vector<core::LinkId>>> m_question;
};

} // namespace models

Q_DECLARE_METATYPE(models::PaletteEntry)
