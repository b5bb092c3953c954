// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/tagedit.h"

#include "domain/linkquery.h"
#include "models/tagcolours.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/taborder.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QCompleter>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using domain::TagColour;

namespace widgets {

namespace {

constexpr int longestTag = 40;

/// As the style sheet knows it.
QString styleName(TagColour colour)
{
    static constexpr std::array<QStringView, domain::tagColourCount> names{
        u"grey", u"red", u"orange", u"yellow", u"green", u"teal", u"blue", u"purple"};
    return names.at(static_cast<std::size_t>(colour)).toString();
}

/// An ampersand in a button's text would be a mnemonic.
QString buttonText(const QString &tag)
{
    return foreign(tag).replace(u'&', u"&&"_s);
}

} // namespace

QString colourText(TagColour colour)
{
    switch (colour) {
    case TagColour::Grey:
        return TagEdit::tr("Grey");
    case TagColour::Red:
        return TagEdit::tr("Red");
    case TagColour::Orange:
        return TagEdit::tr("Orange");
    case TagColour::Yellow:
        return TagEdit::tr("Yellow");
    case TagColour::Green:
        return TagEdit::tr("Green");
    case TagColour::Teal:
        return TagEdit::tr("Teal");
    case TagColour::Blue:
        return TagEdit::tr("Blue");
    case TagColour::Purple:
        return TagEdit::tr("Purple");
    }
    return {};
}

TagEdit::TagEdit(models::TagColours &colours, QWidget *parent)
    : QWidget(parent)
    , m_colours(colours)
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(space::tiny + 2))
    , m_add(new QLineEdit(this))
    , m_known(new QStringListModel(this))
{
    m_chips->setLayout(m_flow);
    m_add->setObjectName(u"tagLineEdit"_s);
    m_add->setAccessibleName(tr("Add tag"));
    m_add->setPlaceholderText(tr("Add tag"));
    m_add->setMaxLength(longestTag);
    auto *completer = new QCompleter(m_known, m_add);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(u"tagCompletions"_s);
    completer->popup()->setAccessibleName(tr("Tags"));
    m_add->setCompleter(completer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(m_chips);
    layout->addWidget(m_add);

    connect(m_add, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u','))
            add(text);
    });
    // Queued, both: Enter on a completion is Enter in the field, then the completion, and only
    // then has the field the completion's text.
    connect(
        m_add, &QLineEdit::returnPressed, this, [this] { add(m_add->text()); },
        Qt::QueuedConnection);
    connect(
        completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &tag) { add(tag); }, Qt::QueuedConnection);
    connect(&m_colours, &models::TagColours::changed, this, &TagEdit::rebuild);
    rebuild();
}

QWidget *TagEdit::firstField() const
{
    return m_add;
}

void TagEdit::setTags(const QStringList &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    rebuild();
}

void TagEdit::clearField()
{
    m_add->clear();
}

bool TagEdit::has(const QString &tag) const
{
    const QString folded = domain::foldedForSearch(tag);
    return std::any_of(m_tags.begin(), m_tags.end(), [&folded](const QString &each) {
        return domain::foldedForSearch(each) == folded;
    });
}

void TagEdit::add(const QString &text)
{
    QStringList tags = m_tags;
    std::vector<domain::Tag> fresh;
    for (const QString &part : text.split(u',')) {
        QString tag = part.simplified();
        if (foreign(tag).isEmpty() || has(tag) || tags.contains(tag, Qt::CaseInsensitive))
            continue;
        // As it is written on other links.
        const QString folded = domain::foldedForSearch(tag);
        const auto known = std::find_if(m_colours.all().begin(), m_colours.all().end(),
                                        [&folded](const domain::Tag &each) {
                                            return domain::foldedForSearch(each.name) == folded;
                                        });
        if (known == m_colours.all().end())
            fresh.push_back({tag, m_colours.next()});
        else
            tag = known->name;
        tags.append(tag);
    }
    m_add->clear();
    if (tags == m_tags)
        return;
    tags.sort(Qt::CaseInsensitive);
    m_tags = tags;
    rebuild();
    for (const domain::Tag &tag : fresh)
        Q_EMIT colourChosen(tag);
    Q_EMIT edited(m_tags);
}

void TagEdit::remove(const QString &tag)
{
    m_tags.removeAll(tag);
    rebuild();
    m_add->setFocus();
    Q_EMIT edited(m_tags);
}

QWidget *TagEdit::makeChip(const QString &tag)
{
    const TagColour colour = m_colours.of(tag);
    auto *chip = new QFrame(m_chips);
    chip->setObjectName(u"tagChip"_s);
    chip->setProperty("tag", styleName(colour));
    auto *word = new QToolButton(chip);
    word->setObjectName(u"tagButton"_s);
    word->setText(buttonText(tag));
    word->setAccessibleName(
        tr("Tag %1, %2", "Tag press, blue").arg(foreign(tag), colourText(colour)));
    word->setToolTip(tr("Colour"));
    word->setFocusPolicy(Qt::StrongFocus);
    word->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(word);
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < domain::tagColourCount; ++i) {
        const auto each = static_cast<TagColour>(i);
        QAction *action = menu->addAction(colourText(each));
        action->setCheckable(true);
        action->setChecked(each == colour);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag, each] {
            Q_EMIT colourChosen({tag, each});
        });
    }
    menu->addSeparator();
    QAction *away = menu->addAction(tr("Remove tag"));
    connect(away, &QAction::triggered, this, [this, tag] { remove(tag); });
    word->setMenu(menu);
    auto *removeButton = new QToolButton(chip);
    removeButton->setObjectName(u"tagRemoveButton"_s);
    removeButton->setIcon(icon(Icon::Close));
    removeButton->setIconSize({10, 10});
    removeButton->setAccessibleName(tr("Remove tag %1").arg(foreign(tag)));
    removeButton->setToolTip(tr("Remove tag"));
    removeButton->setFocusPolicy(Qt::StrongFocus);
    connect(removeButton, &QToolButton::clicked, this, [this, tag] { remove(tag); });
    auto *layout = new QHBoxLayout(chip);
    layout->setContentsMargins(4, 1, 4, 1);
    layout->setSpacing(0);
    layout->addWidget(word);
    layout->addWidget(removeButton);
    return chip;
}

void TagEdit::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        // Not at once: its menu may be what was just clicked.
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = stopBefore(m_add); // wherever the window has put it
    for (const QString &tag : m_tags) {
        QWidget *chip = makeChip(tag);
        m_flow->addWidget(chip);
        chip->show();
        for (QWidget *button : {chip->findChild<QWidget *>(u"tagButton"_s),
                                chip->findChild<QWidget *>(u"tagRemoveButton"_s)}) {
            setTabOrder(before, button);
            before = button;
        }
    }
    setTabOrder(before, m_add);
    m_chips->setVisible(!m_tags.isEmpty());
    m_chips->updateGeometry();
    complete();
}

/// What the field offers: every tag that the link does not have.
void TagEdit::complete()
{
    QStringList names;
    for (const domain::Tag &tag : m_colours.all()) {
        if (!has(tag.name))
            names.append(tag.name);
    }
    if (names != m_known->stringList())
        m_known->setStringList(names);
}

} // namespace widgets
