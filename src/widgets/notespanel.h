// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "domain/link.h"
#include "models/tagcolours.h"

#include <QWidget>

#include <map>

namespace services {
class Catalogue;
class LinkBook;
} // namespace services

namespace widgets {

class CostEdit;
class NoteEdit;
class PlacementList;
class TagEdit;

/// What people write beside a link, to be changed in place: note, tags, placements, cost. It saves
/// by itself, one save after the other, and what could not be saved is kept and tried again.
class NotesPanel : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Catalogue &catalogue;
        services::LinkBook &book;
        core::Clock &clock;
    };

    explicit NotesPanel(Parts parts, QWidget *parent = nullptr);

    /// Another link, or what is new of the same one; what is being typed stays.
    void showLink(const domain::Link &link);
    /// No link.
    void clear();
    /// Saves what is being typed, and what could not be saved before.
    void saveNow();
    bool isSaving() const { return m_isWriting; }

Q_SIGNALS:
    void failed(const core::Error &error);
    /// isSaving() is false again.
    void idle();

private:
    struct Unsaved
    {
        domain::Link link;
        domain::LinkNotes notes;
        bool hasFailed = false;
    };

    void addRow(const QString &name, QWidget *editor, QWidget *field);
    void commit();
    void display();
    void save();
    void write();
    void written(core::LinkId id, const domain::LinkNotes &notes, const core::Result<> &result);

    Parts m_parts;
    models::TagColours m_colours;
    std::optional<domain::Link> m_link;
    domain::LinkNotes m_saved; ///< what the ledger said last
    domain::LinkNotes m_notes; ///< what the editors show
    std::map<core::LinkId, Unsaved> m_unsaved;
    bool m_isWriting = false;

    NoteEdit *m_note;
    TagEdit *m_tags;
    PlacementList *m_placements;
    CostEdit *m_cost;
};

} // namespace widgets
