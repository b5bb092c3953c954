// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/campaignsource.h"

#include "widgets/campaigntexts.h"
#include "widgets/flowlayout.h"
#include "widgets/pasteedit.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// Numbers in names; more digits leave no room for a name.
constexpr int largestNumber = 999'999;
constexpr int usualCount = 20;
constexpr int fewestLetters = 24;

QLabel *labelOf(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    label->setProperty("muted", true);
    return label;
}

} // namespace

CampaignSource::CampaignSource(QWidget *parent)
    : QWidget(parent)
    , m_list(new QRadioButton(tr("&List or file"), this))
    , m_pattern(new QRadioButton(tr("&Pattern"), this))
    , m_pages(new QStackedWidget(this))
    , m_paste(new PasteEdit)
    , m_notice(new TextLabel)
    , m_patternText(new QLineEdit)
    , m_from(new QSpinBox)
    , m_to(new QSpinBox)
    , m_padded(new QCheckBox(tr("Leading &zeros")))
    , m_patternHint(new TextLabel)
{
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(space::small);
    auto *group = new QButtonGroup(this);
    m_list->setObjectName(u"listRadioButton"_s);
    m_pattern->setObjectName(u"patternRadioButton"_s);
    for (QRadioButton *button : {m_list, m_pattern}) {
        setStyleProperty(button, "chip", true);
        group->addButton(button);
        flow->addWidget(button);
    }
    chips->setLayout(flow);
    m_list->setChecked(true);
    m_pages->addWidget(makeListPage());
    m_pages->addWidget(makePatternPage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(chips);
    layout->addWidget(m_pages);

    connect(m_pattern, &QRadioButton::toggled, this, [this](bool isPattern) {
        m_pages->setCurrentIndex(isPattern ? 1 : 0);
        showPattern();
        Q_EMIT changed();
    });
    connect(m_paste, &PasteEdit::textChanged, this, [this] {
        m_longText.clear();
        Q_EMIT changed();
    });
    connect(m_paste, &PasteEdit::longTextPasted, this, &CampaignSource::setText);
    connect(m_paste, &PasteEdit::filePasted, this, &CampaignSource::filePasted);
    const auto patternChanged = [this] {
        showPattern();
        Q_EMIT changed();
    };
    connect(m_patternText, &QLineEdit::textChanged, this, patternChanged);
    connect(m_from, &QSpinBox::valueChanged, this, patternChanged);
    connect(m_to, &QSpinBox::valueChanged, this, patternChanged);
    connect(m_padded, &QCheckBox::toggled, this, patternChanged);
    showPattern();
    setFocusProxy(m_paste);
}

QWidget *CampaignSource::makeListPage()
{
    m_paste->setObjectName(u"pasteEdit"_s);
    // Its own least width leaves no room for the preview on a small screen.
    m_paste->setMinimumWidth(fontMetrics().averageCharWidth() * fewestLetters);
    m_paste->setPlaceholderText(
        tr("One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, "
           "placement, note. A file can be dropped here."));
    m_notice->setObjectName(u"listNotice"_s);
    m_notice->setAccessibleName(tr("About the list"));
    m_notice->setWordWrap(true);
    m_notice->setProperty("small", true);
    m_notice->hide();
    auto *open = new QPushButton(tr("&Open file…"));
    open->setObjectName(u"openFileButton"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &CampaignSource::fileWanted);

    auto *head = new QHBoxLayout;
    head->addWidget(labelOf(tr("&Names or CSV"), m_paste), 1);
    head->addWidget(open);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(m_paste, 1);
    layout->addWidget(m_notice);
    return page;
}

QWidget *CampaignSource::makePatternPage()
{
    m_patternText->setObjectName(u"patternLineEdit"_s);
    m_patternText->setText(tr("Influencer {n}", "name of a link; {n} stays as it is"));
    m_from->setObjectName(u"fromSpinBox"_s);
    m_to->setObjectName(u"toSpinBox"_s);
    for (QSpinBox *number : {m_from, m_to})
        number->setRange(0, largestNumber);
    m_from->setValue(1);
    m_to->setValue(usualCount);
    m_padded->setObjectName(u"leadingZerosCheckBox"_s);
    m_patternHint->setObjectName(u"patternHint"_s);
    m_patternHint->setAccessibleName(tr("About the pattern"));
    m_patternHint->setWordWrap(true);
    m_patternHint->setProperty("small", true);

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(space::small);
    numbers->addWidget(labelOf(tr("&From", "the first number"), m_from));
    numbers->addWidget(m_from);
    numbers->addSpacing(space::small);
    numbers->addWidget(labelOf(tr("&to", "the last number"), m_to));
    numbers->addWidget(m_to);
    numbers->addStretch();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    layout->addWidget(labelOf(tr("Na&me pattern"), m_patternText));
    layout->addWidget(m_patternText);
    layout->addLayout(numbers);
    layout->addWidget(m_padded);
    layout->addWidget(m_patternHint);
    layout->addStretch();
    return page;
}

bool CampaignSource::isPattern() const
{
    return m_pattern->isChecked();
}

domain::NamePattern CampaignSource::pattern() const
{
    return {m_patternText->text(), m_from->value(), m_to->value(), m_padded->isChecked()};
}

QString CampaignSource::text() const
{
    return m_longText.isEmpty() ? m_paste->toPlainText() : m_longText;
}

void CampaignSource::setText(const QString &text)
{
    m_list->setChecked(true);
    if (text.size() <= PasteEdit::longestShown) {
        m_paste->setPlainText(text);
        return;
    }
    {
        const QSignalBlocker quiet(m_paste);
        m_paste->clear();
    }
    m_longText = text;
    Q_EMIT changed();
}

void CampaignSource::setNotice(const QString &notice, bool bad)
{
    setStyleProperty(m_notice, "error", bad ? QVariant(true) : QVariant());
    setStyleProperty(m_notice, "muted", bad ? QVariant() : QVariant(true));
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void CampaignSource::showPattern()
{
    const auto problem = problemOf(pattern());
    const QString hint = problem ? patternProblemText(*problem)
                                 : tr("{n} stands for the number.", "{n} stays as it is");
    setStyleProperty(m_patternHint, "error", problem ? QVariant(true) : QVariant());
    setStyleProperty(m_patternHint, "muted", problem ? QVariant() : QVariant(true));
    setStyleProperty(m_patternText, "invalid",
                     problem == domain::PatternProblem::NoNumber ? QVariant(true) : QVariant());
    m_patternText->setAccessibleDescription(hint);
    m_patternHint->setText(hint);
}

} // namespace widgets
