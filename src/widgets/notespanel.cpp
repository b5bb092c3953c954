// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/notespanel.h"

#include "services/catalogue.h"
#include "services/linkbook.h"
#include "widgets/costedit.h"
#include "widgets/noteedit.h"
#include "widgets/placementlist.h"
#include "widgets/tagedit.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {

NotesPanel::NotesPanel(Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_colours(parts.catalogue)
    , m_note(new NoteEdit(parts.clock, this))
    , m_tags(new TagEdit(m_colours, this))
    , m_placements(new PlacementList(this))
    , m_cost(new CostEdit(this))
{
    setObjectName(u"notesPanel"_s);
    m_note->setObjectName(u"notePlainTextEdit"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What this link is for"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    addRow(tr("Note"), m_note, m_note);
    addRow(tr("Tags"), m_tags, m_tags->firstField());
    addRow(tr("Placements"), m_placements, m_placements->firstField());
    addRow(tr("Cost", "what was paid to spread a link"), m_cost, m_cost->firstField());

    connect(m_note, &NoteEdit::edited, this, [this](const QString &note) {
        m_notes.text = note;
        save();
    });
    connect(m_tags, &TagEdit::edited, this, [this](const QStringList &tags) {
        m_notes.tags = tags;
        save();
    });
    connect(m_tags, &TagEdit::colourChosen, this, [this](const domain::Tag &tag) {
        m_parts.book.setTagColour(tag).then(this, [this](const core::Result<> &written) {
            if (!written)
                Q_EMIT failed(written.error());
        });
    });
    connect(m_placements, &PlacementList::edited, this,
            [this](const std::vector<domain::Placement> &placements) {
                m_notes.placements = placements;
                save();
            });
    connect(m_cost, &CostEdit::edited, this, [this](const std::optional<domain::Money> &cost) {
        m_notes.cost = cost;
        save();
    });
}

void NotesPanel::addRow(const QString &name, QWidget *editor, QWidget *field)
{
    auto *label = new QLabel(name, this);
    label->setProperty("muted", true);
    label->setBuddy(field);
    if (layout()->count() > 0)
        static_cast<QVBoxLayout *>(layout())->addSpacing(space::small);
    layout()->addWidget(label);
    layout()->addWidget(editor);
}

void NotesPanel::showLink(const domain::Link &link)
{
    if (m_link && m_link->id == link.id) {
        const bool isNews = link.notes != m_saved;
        m_link = link;
        m_saved = link.notes;
        // What was changed here and is on its way is newer than what the ledger says.
        if (isNews && !m_unsaved.contains(link.id)) {
            m_notes = link.notes;
            display();
        }
        return;
    }
    commit();
    m_link = link;
    m_saved = link.notes;
    const auto unsaved = m_unsaved.find(link.id);
    m_notes = unsaved == m_unsaved.end() ? link.notes : unsaved->second.notes;
    m_note->setNote(m_notes.text);
    m_tags->clearField();
    m_cost->setCost(m_notes.cost);
    display();
}

void NotesPanel::clear()
{
    commit();
    m_link.reset();
}

void NotesPanel::saveNow()
{
    commit();
    for (auto &[id, unsaved] : m_unsaved)
        unsaved.hasFailed = false;
    write();
}

/// Ends what is being typed.
void NotesPanel::commit()
{
    if (!m_link)
        return;
    m_note->commit();
    m_placements->commit();
    m_cost->commit();
}

void NotesPanel::display()
{
    m_note->follow(m_notes.text);
    m_tags->setTags(m_notes.tags);
    m_placements->setPlacements(m_notes.placements);
    m_cost->follow(m_notes.cost);
}

void NotesPanel::save()
{
    if (!m_link)
        return;
    m_unsaved[m_link->id] = {*m_link, m_notes, false};
    write();
}

void NotesPanel::write()
{
    if (m_isWriting)
        return;
    const auto next = std::find_if(m_unsaved.begin(), m_unsaved.end(),
                                   [](const auto &each) { return !each.second.hasFailed; });
    if (next == m_unsaved.end())
        return;
    m_isWriting = true;
    const Unsaved &unsaved = next->second;
    m_parts.book.annotate(unsaved.link, unsaved.notes)
        .then(this, [this, id = next->first, notes = unsaved.notes](const core::Result<> &result) {
            written(id, notes, result);
        });
}

void NotesPanel::written(core::LinkId id, const domain::LinkNotes &notes,
                         const core::Result<> &result)
{
    m_isWriting = false;
    const auto unsaved = m_unsaved.find(id);
    const bool isNewest = unsaved != m_unsaved.end() && unsaved->second.notes == notes;
    if (!result) {
        // A link that was forgotten has no place for notes any more.
        if (result.error().kind == core::Error::Kind::NotFound)
            m_unsaved.erase(id);
        else if (isNewest)
            unsaved->second.hasFailed = true;
        Q_EMIT failed(result.error());
    } else if (isNewest) {
        m_unsaved.erase(unsaved);
    }
    write();
    if (!m_isWriting)
        Q_EMIT idle();
}

} // namespace widgets
