// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/expiryfield.h"

#include "domain/localmoment.h"
#include "widgets/flowlayout.h"
#include "widgets/moments.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QGroupBox>
#include <QLocale>
#include <QRadioButton>
#include <QTextCharFormat>
#include <QVBoxLayout>

using domain::ExpiryChoice;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

QTimeZone systemZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// What Custom proposes after another choice.
QDateTime proposal(ExpiryChoice before, const QDateTime &now)
{
    domain::LinkDraft draft;
    draft.expiry = before == ExpiryChoice::Never ? ExpiryChoice::Day : before;
    const qint64 seconds = expiryOf(draft, now).toSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch((seconds + 59) / 60 * 60, Qt::UTC);
}

/// What the style sheet can't do for a state of a radio button.
void embolden(QRadioButton &button, bool bold)
{
    QFont font = button.font();
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    button.setFont(font);
}

QString clockText(const QDateTime &clock)
{
    return timeText(clock.time());
}

} // namespace

ExpiryField::ExpiryField(QWidget *parent)
    : QWidget(parent)
    , m_customRow(new QWidget(this))
    , m_clock(new QDateTimeEdit(m_customRow))
    , m_zoneText(new TextLabel(m_customRow))
    , m_againCheckBox(new QCheckBox(this))
    , m_hint(new TextLabel(this))
    , m_zone(systemZone())
{
    auto *group = new QGroupBox(this);
    group->setObjectName(u"expiresGroup"_s);
    group->setAccessibleName(tr("Expires"));
    setStyleProperty(group, "plain", true);
    auto *chips = new FlowLayout(space::small);
    group->setLayout(chips);
    auto *buttons = new QButtonGroup(this);
    const auto addChip = [&](ExpiryChoice choice, const QString &text, const QString &name) {
        auto *button = new QRadioButton(text, group);
        button->setObjectName(name);
        button->setProperty("chip", true);
        buttons->addButton(button);
        chips->addWidget(button);
        m_chips.push_back({choice, button});
        connect(button, &QRadioButton::toggled, this, [this, choice, button](bool checked) {
            embolden(*button, checked);
            if (checked && choice != m_choice)
                choose(choice);
        });
    };
    addChip(ExpiryChoice::Never, tr("Never", "a link expires"), u"neverRadioButton"_s);
    addChip(ExpiryChoice::Hour, tr("1 hour"), u"hourRadioButton"_s);
    addChip(ExpiryChoice::Day, tr("1 day"), u"dayRadioButton"_s);
    addChip(ExpiryChoice::Week, tr("1 week"), u"weekRadioButton"_s);
    addChip(ExpiryChoice::Custom, tr("Custom", "a link expires on another date"),
            u"customRadioButton"_s);

    m_clock->setObjectName(u"expiryDateTimeEdit"_s);
    m_clock->setAccessibleName(tr("Expiry date"));
    m_clock->setCalendarPopup(true);
    // Red would say that something is wrong with them.
    for (const auto restDay : {Qt::Saturday, Qt::Sunday})
        m_clock->calendarWidget()->setWeekdayTextFormat(restDay, {});
    m_clock->setDisplayFormat(dateFormat() + u" HH:mm"_s);
    // It shows the clock's time and must not know of time zones: in 6.4 it knows them badly.
    m_clock->setTimeSpec(Qt::UTC);
    m_clock->installEventFilter(this);
    m_zoneText->setObjectName(u"zoneText"_s);
    setStyleProperty(m_zoneText, "muted", true);
    m_againCheckBox->setObjectName(u"againCheckBox"_s);
    m_hint->setObjectName(u"expiryHint"_s);
    m_hint->setWordWrap(true);
    setStyleProperty(m_hint, "small", true);

    m_zoneText->setWordWrap(true);

    auto *row = new QHBoxLayout(m_customRow);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_clock);
    row->addWidget(m_zoneText, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(group);
    layout->addWidget(m_customRow);
    layout->addWidget(m_againCheckBox);
    layout->addWidget(m_hint);

    connect(m_clock, &QDateTimeEdit::dateTimeChanged, this, &ExpiryField::readClock);
    connect(m_againCheckBox, &QCheckBox::toggled, this, &ExpiryField::readClock);
    set(ExpiryChoice::Never, {});
}

void ExpiryField::set(ExpiryChoice choice, const QDateTime &custom)
{
    m_choice = choice;
    m_custom = custom;
    for (const Chip &chip : m_chips) {
        if (chip.choice == choice)
            chip.button->setChecked(true);
    }
    showCustom();
}

void ExpiryField::setNow(const QDateTime &now)
{
    m_now = now;
    showHints();
}

void ExpiryField::setProblem(const QString &problem)
{
    m_problem = problem;
    showHints();
}

QWidget *ExpiryField::chosenButton() const
{
    for (const Chip &chip : m_chips) {
        if (chip.choice == m_choice)
            return chip.button;
    }
    return nullptr;
}

/// A wheel that scrolls the dialog must not turn the date on its way.
bool ExpiryField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_clock && event->type() == QEvent::Wheel && !m_clock->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ExpiryField::choose(ExpiryChoice choice)
{
    if (choice == ExpiryChoice::Custom && !m_custom.isValid())
        m_custom = proposal(m_choice, m_now);
    m_choice = choice;
    showCustom();
    Q_EMIT changed();
}

void ExpiryField::showCustom()
{
    if (m_custom.isValid()) {
        const QSignalBlocker quietClock(m_clock);
        const QSignalBlocker quietAgain(m_againCheckBox);
        const QDateTime clock = domain::clockAt(m_custom, m_zone);
        m_clock->setDateTime(clock);
        m_againCheckBox->setChecked(domain::momentOf(clock, m_zone).again == m_custom);
    }
    m_customRow->setVisible(m_choice == ExpiryChoice::Custom);
    showHints();
}

/// What people typed. Seconds aren't seen, so they are none.
void ExpiryField::readClock()
{
    const QTime time = m_clock->time();
    const QDateTime clock(m_clock->date(), QTime(time.hour(), time.minute()), Qt::UTC);
    const domain::LocalMoment meant = domain::momentOf(clock, m_zone);
    if (!meant.again) {
        const QSignalBlocker quiet(m_againCheckBox);
        m_againCheckBox->setChecked(false);
    }
    m_custom = m_againCheckBox->isChecked() ? *meant.again : meant.moment;
    showHints();
    Q_EMIT changed();
}

void ExpiryField::showHints()
{
    const bool isCustom = m_choice == ExpiryChoice::Custom;
    const domain::LocalMoment meant = domain::momentOf(m_clock->dateTime(), m_zone);
    m_againCheckBox->setVisible(isCustom && meant.again);
    m_againCheckBox->setText(
        tr("The second %1: that night the clock goes back and shows it twice", "a time")
            .arg(clockText(m_clock->dateTime())));

    QString hint = m_problem;
    if (hint.isEmpty() && isCustom && meant.isSkipped)
        hint = tr("That night the clock goes forward over this time. It counts as %1.")
                   .arg(clockText(domain::clockAt(meant.moment, m_zone)));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setStyleProperty(m_hint, "error", m_problem.isEmpty() ? QVariant() : QVariant(true));
    setStyleProperty(m_hint, "muted", m_problem.isEmpty() ? QVariant(true) : QVariant());
    setStyleProperty(m_clock, "invalid",
                     m_problem.isEmpty() || !isCustom ? QVariant() : QVariant(true));
    if (!isCustom || !m_now.isValid())
        return;

    const QString zone = tr("%1 · %2", "Europe/Kyiv · in 3 days")
                             .arg(QString::fromUtf8(m_zone.id()), distanceText(m_custom, m_now));
    const QString own = ownCalendarText(m_custom);
    m_zoneText->setText(own.isEmpty() ? zone : zone + u'\n' + own);
    const QString utc =
        tr("%1 UTC", "a date and time").arg(m_custom.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    m_clock->setToolTip(plainToolTip(utc));
    m_zoneText->setToolTip(plainToolTip(utc));
    const QStringList spoken =
        hint.isEmpty() ? QStringList{zone, utc} : QStringList{hint, zone, utc};
    m_clock->setAccessibleDescription(spoken.join(u'\n'));
}

} // namespace widgets
