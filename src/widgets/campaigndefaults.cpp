// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/campaigndefaults.h"

#include "domain/amount.h"
#include "models/tagcolours.h"
#include "services/catalogue.h"
#include "widgets/campaigntexts.h"
#include "widgets/expiryfield.h"
#include "widgets/limitfield.h"
#include "widgets/linksummary.h"
#include "widgets/taborder.h"
#include "widgets/tagedit.h"
#include "widgets/templatebar.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// What the limit's field proposes.
constexpr auto usualLimit = "100"_L1;
constexpr int longestLine = 500;

QString textOf(const std::optional<domain::DraftProblem> &problem)
{
    return problem ? problemText(*problem) : QString();
}

} // namespace

CampaignDefaults::CampaignDefaults(QWidget *parent)
    : QWidget(parent)
    , m_templates(new TemplateBar(this))
    , m_expiry(new ExpiryField(this))
    , m_approval(new QCheckBox(tr("&Require approval"), this))
    , m_limit(new LimitField(this))
    , m_tagsPlace(new QWidget(this))
    , m_cost(new QLineEdit(this))
    , m_costHint(new TextLabel(this))
    , m_placement(new QLineEdit(this))
    , m_note(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::tiny);
    auto *heading = new QLabel(tr("Where the list says nothing"), this);
    heading->setProperty("subheading", true);
    layout->addWidget(heading);
    m_approval->setObjectName(u"approvalCheckBox"_s);
    m_cost->setObjectName(u"costLineEdit"_s);
    m_placement->setObjectName(u"placementLineEdit"_s);
    m_note->setObjectName(u"noteLineEdit"_s);
    for (QLineEdit *field : {m_cost, m_placement, m_note})
        field->setMaxLength(longestLine);
    m_cost->setPlaceholderText(tr("Not told", "what a link cost"));
    m_costHint->setProperty("error", true);
    m_costHint->setWordWrap(true);
    m_costHint->hide();
    m_limit->set(false, QString(usualLimit));
    auto *tagsLayout = new QVBoxLayout(m_tagsPlace);
    tagsLayout->setContentsMargins({});

    addRow(tr("Temp&late"), m_templates, m_templates->button());
    m_expiryLabel = addRow(tr("E&xpires"), m_expiry, m_expiry->chosenButton());
    layout->addSpacing(space::small);
    layout->addWidget(m_approval);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_limit);
    addRow(tr("Tags"), m_tagsPlace, nullptr)->setObjectName(u"tagsLabel"_s);
    addRow(tr("Cos&t of each link"), m_cost, m_cost);
    layout->addWidget(m_costHint);
    addRow(tr("Placement"), m_placement, m_placement);
    addRow(tr("Note"), m_note, m_note);

    connect(m_templates, &TemplateBar::chosen, this, [this](const domain::LinkTemplate &chosen) {
        showDraft(applied(chosen, draft(), m_now));
        fieldChanged();
    });
    connect(m_templates, &TemplateBar::saveAsked, this,
            [this](const QString &title) { m_templates->save(templateOf(draft(), title, m_now)); });
    connect(m_expiry, &ExpiryField::changed, this, &CampaignDefaults::fieldChanged);
    connect(m_approval, &QCheckBox::toggled, this, &CampaignDefaults::fieldChanged);
    connect(m_limit, &LimitField::changed, this, &CampaignDefaults::fieldChanged);
    for (QLineEdit *field : {m_cost, m_placement, m_note})
        connect(field, &QLineEdit::textChanged, this, &CampaignDefaults::fieldChanged);
}

CampaignDefaults::~CampaignDefaults() = default;

void CampaignDefaults::setParts(services::Catalogue &catalogue, services::Preferences &preferences)
{
    m_templates->setPreferences(preferences);
    m_colours = std::make_unique<models::TagColours>(catalogue);
    m_tags = new TagEdit(*m_colours, m_tagsPlace);
    m_tagsPlace->layout()->addWidget(m_tags);
    findChild<QLabel *>(u"tagsLabel"_s)->setBuddy(m_tags->firstField());
    // Made last, it stands above the cost.
    setTabOrder(stopBefore(m_cost), m_tags->firstField());
    connect(m_tags, &TagEdit::edited, this, [this](const QStringList &tags) {
        m_chosenTags = tags;
        m_tags->setTags(tags);
        Q_EMIT changed();
    });
    connect(m_tags, &TagEdit::colourChosen, this, [this](const domain::Tag &tag) {
        std::erase_if(m_newTags, [&tag](const domain::Tag &known) {
            return known.name.compare(tag.name, Qt::CaseInsensitive) == 0;
        });
        m_newTags.push_back(tag);
    });
}

QLabel *CampaignDefaults::addRow(const QString &name, QWidget *editor, QWidget *field)
{
    auto *label = new QLabel(name, this);
    label->setProperty("muted", true);
    label->setBuddy(field);
    static_cast<QVBoxLayout *>(layout())->addSpacing(space::small);
    layout()->addWidget(label);
    layout()->addWidget(editor);
    return label;
}

domain::LinkDraft CampaignDefaults::draft() const
{
    return {{},
            m_expiry->choice(),
            m_expiry->custom(),
            m_limit->isLimited(),
            m_limit->number(),
            m_approval->isChecked()};
}

void CampaignDefaults::showDraft(const domain::LinkDraft &draft)
{
    const QSignalBlocker quiet(this);
    m_expiry->set(draft.expiry, draft.custom);
    m_approval->setChecked(draft.approval);
    m_limit->set(draft.limited, draft.limit.isEmpty() ? QString(usualLimit) : draft.limit);
}

domain::CampaignDefaults CampaignDefaults::defaults() const
{
    domain::CampaignDefaults defaults{draft(), {}};
    defaults.notes.text = m_note->text().trimmed();
    defaults.notes.tags = m_chosenTags;
    if (const QString place = m_placement->text().simplified(); !place.isEmpty())
        defaults.notes.placements = {{place, false}};
    defaults.notes.cost = domain::moneyFrom(m_cost->text(), QLocale());
    return defaults;
}

bool CampaignDefaults::check(const QDateTime &now)
{
    m_now = now;
    m_expiry->setNow(now);
    const domain::DraftProblems problems = problemsOf(draft(), now);
    m_expiry->setProblem(textOf(problems.expiry));
    m_limit->setProblem(textOf(problems.limit));
    const bool isCostWrong =
        !m_cost->text().trimmed().isEmpty() && !domain::moneyFrom(m_cost->text(), QLocale());
    const QString costHint =
        isCostWrong ? campaignProblemText(domain::CellProblem::CostUnreadable) : QString();
    setStyleProperty(m_cost, "invalid", isCostWrong ? QVariant(true) : QVariant());
    m_cost->setAccessibleDescription(costHint);
    m_costHint->setText(costHint);
    m_costHint->setVisible(isCostWrong);
    m_templates->setSavable(problems.isEmpty());
    return problems.isEmpty() && !isCostWrong;
}

std::vector<domain::Tag> CampaignDefaults::newTags() const
{
    return m_newTags;
}

void CampaignDefaults::fieldChanged()
{
    m_limit->setRuledOut(m_approval->isChecked());
    m_expiryLabel->setBuddy(m_expiry->chosenButton());
    Q_EMIT changed();
}

} // namespace widgets
