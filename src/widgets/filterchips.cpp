// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/filterchips.h"

#include "widgets/flowlayout.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using domain::LinkFilter;

namespace widgets {

namespace {

/// Room for the text in the weight of the chip that is chosen (gatehouse.qss), which Qt does not
/// measure; so nothing moves when another one is.
void fitChosen(QPushButton &chip)
{
    chip.ensurePolished();
    QFont chosen = chip.font();
    chosen.setWeight(QFont::DemiBold);
    chip.setMinimumWidth(chip.sizeHint().width()
                         + QFontMetrics(chosen).horizontalAdvance(chip.text())
                         - chip.fontMetrics().horizontalAdvance(chip.text()));
}

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(8);
    setLayout(layout);
    auto *group = new QButtonGroup(this);
    for (const LinkFilter filter :
         {LinkFilter::All, LinkFilter::Active, LinkFilter::Approval, LinkFilter::Subscription,
          LinkFilter::EndingSoon, LinkFilter::Inactive}) {
        auto *button = new QPushButton(filterText(filter), this);
        button->setObjectName(u"filterChip%1"_s.arg(static_cast<int>(filter)));
        button->setCheckable(true);
        setLook(button, ButtonLook::Chip);
        group->addButton(button);
        layout->addWidget(button);
        m_chips.push_back({filter, button});
        connect(button, &QPushButton::clicked, this,
                [this, filter] { Q_EMIT filterChosen(filter); });
    }
    m_chips.front().button->setChecked(true);
}

void FilterChips::setCounts(const domain::LinkCounts &counts)
{
    for (const Chip &chip : m_chips) {
        chip.button->setText(
            tr("%1 %2", "filter and how many links pass it: Active 93")
                .arg(filterText(chip.filter), QLocale().toString(counts[chip.filter])));
        fitChosen(*chip.button);
    }
}

LinkFilter FilterChips::filter() const
{
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked())
            return chip.filter;
    }
    return LinkFilter::All;
}

void FilterChips::setFilter(LinkFilter filter)
{
    for (const Chip &chip : m_chips)
        chip.button->setChecked(chip.filter == filter);
}

} // namespace widgets
