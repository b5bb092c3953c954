// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/placementlist.h"

#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace widgets {

PlacementList::PlacementList(QWidget *parent)
    : QWidget(parent)
    , m_left(new TextLabel(this))
    , m_rows(new QVBoxLayout)
    , m_add(new QLineEdit(this))
    , m_addButton(new QPushButton(tr("Add", "a place where a link was put up"), this))
{
    m_left->setObjectName(u"placementsLeft"_s);
    m_left->setAccessibleName(tr("To be replaced"));
    m_left->setWordWrap(true);
    m_add->setObjectName(u"placementLineEdit"_s);
    m_add->setAccessibleName(tr("Add placement"));
    m_add->setPlaceholderText(tr("Where it was put up"));
    fitPlaceholder(*m_add);
    m_add->setMaxLength(200);
    m_addButton->setObjectName(u"placementAddButton"_s);
    m_addButton->setAccessibleName(tr("Add this placement"));
    m_addButton->setEnabled(false);

    auto *adding = new QHBoxLayout;
    adding->setSpacing(space::small);
    adding->addWidget(m_add, 1);
    adding->addWidget(m_addButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    layout->addWidget(m_left);
    m_rows->setSpacing(space::tiny);
    layout->addLayout(m_rows);
    layout->addLayout(adding);

    connect(m_add, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_addButton->setEnabled(!text.trimmed().isEmpty()); });
    // Also when the focus leaves it: what was typed is not to be lost.
    connect(m_add, &QLineEdit::editingFinished, this, &PlacementList::commit);
    connect(m_addButton, &QPushButton::clicked, this, &PlacementList::commit);
    rebuild();
}

PlacementList::~PlacementList()
{
    // A window that goes takes the focus from its fields when nothing of this is left.
    m_add->disconnect(this);
}

QWidget *PlacementList::firstField() const
{
    return m_add;
}

void PlacementList::setPlacements(const std::vector<domain::Placement> &placements)
{
    if (placements == m_placements)
        return;
    m_placements = placements;
    rebuild();
}

void PlacementList::commit()
{
    const QString where = m_add->text().simplified();
    m_add->clear();
    const bool isThere =
        std::any_of(m_placements.begin(), m_placements.end(), [&where](const auto &placement) {
            return placement.where.compare(where, Qt::CaseInsensitive) == 0;
        });
    if (where.isEmpty() || isThere)
        return;
    auto placements = m_placements;
    placements.push_back({where, false});
    change(std::move(placements));
}

QWidget *PlacementList::makeRow(int row)
{
    const domain::Placement &placement = m_placements[static_cast<std::size_t>(row)];
    const QString where = foreign(placement.where);
    auto *box = new QWidget(this);
    auto *name = new TextLabel(where, box);
    name->setObjectName(u"placement%1"_s.arg(row));
    name->setWordWrap(true);
    auto *removeButton = new QToolButton(box);
    removeButton->setObjectName(u"placementRemove%1"_s.arg(row));
    removeButton->setIcon(icon(Icon::Close, IconColour::Muted));
    removeButton->setIconSize({12, 12});
    removeButton->setAccessibleName(tr("Remove %1", "a place where a link was put up").arg(where));
    removeButton->setToolTip(tr("Remove"));
    removeButton->setFocusPolicy(Qt::StrongFocus);
    setLook(removeButton, ButtonLook::Flat);
    connect(removeButton, &QToolButton::clicked, this, [this, row] { remove(row); });
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(name, 1);
    head->addWidget(removeButton, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny / 2);
    layout->addLayout(head);
    if (placement.toReplace) {
        auto *hint = new TextLabel(tr("Replace the link there"), box);
        hint->setObjectName(u"placementHint%1"_s.arg(row));
        hint->setProperty("badge", u"warning"_s);
        hint->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        auto *done = new QCheckBox(tr("Replaced there"), box);
        done->setObjectName(u"placementDone%1"_s.arg(row));
        done->setAccessibleName(tr("Replaced there: %1", "a place").arg(where));
        connect(done, &QCheckBox::clicked, this, [this, row] { markReplaced(row); });
        layout->addWidget(hint, 0, Qt::AlignLeading);
        layout->addWidget(done, 0, Qt::AlignLeading);
    }
    return box;
}

void PlacementList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // Not at once: it may be what was just clicked.
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_left;
    for (int row = 0; row < static_cast<int>(m_placements.size()); ++row) {
        QWidget *box = makeRow(row);
        m_rows->addWidget(box);
        box->show();
        for (QWidget *field : box->findChildren<QWidget *>()) {
            if (field->focusPolicy() != Qt::NoFocus)
                setTabOrder(std::exchange(before, field), field);
        }
    }
    setTabOrder(before, m_add);
    const auto left = std::count_if(m_placements.begin(), m_placements.end(),
                                    [](const auto &placement) { return placement.toReplace; });
    m_left->setText(
        tr("%n place(s) left where the link is to be replaced", nullptr, static_cast<int>(left)));
    m_left->setVisible(left > 0);
}

void PlacementList::change(std::vector<domain::Placement> placements)
{
    m_placements = std::move(placements);
    rebuild();
    Q_EMIT edited(m_placements);
}

void PlacementList::remove(int row)
{
    auto placements = m_placements;
    placements.erase(placements.begin() + row);
    change(std::move(placements));
    m_add->setFocus();
}

void PlacementList::markReplaced(int row)
{
    auto placements = m_placements;
    placements[static_cast<std::size_t>(row)].toReplace = false;
    change(std::move(placements));
    // On to the next one that is left.
    const auto left = std::find_if(m_placements.begin(), m_placements.end(),
                                   [](const auto &placement) { return placement.toReplace; });
    auto *next = findChild<QCheckBox *>(u"placementDone%1"_s.arg(left - m_placements.begin()));
    if (left != m_placements.end() && next)
        next->setFocus();
    else
        m_add->setFocus();
}

} // namespace widgets
