// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/noticestrip.h"

#include "widgets/moments.h"
#include "widgets/textlabel.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <cmath>

using Phase = services::RotationView::Phase;
using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// A strip of fewer letters than this is narrow.
constexpr int narrowLetters = 110;
constexpr int narrowestLetters = 70;

/// Whole seconds, counted up: "in 1 s" until it is over.
template <typename View>
std::chrono::seconds left(const View &view)
{
    return std::chrono::ceil<std::chrono::seconds>(
        view.waitsFor.value_or(std::chrono::milliseconds(0)));
}

} // namespace

NoticeStrip::NoticeStrip(QWidget *parent)
    : QFrame(parent)
    , m_words(new QHBoxLayout)
    , m_headline(new TextLabel(this))
    , m_text(new TextLabel(this))
{
    setObjectName(u"noticeStrip"_s);
    m_headline->setObjectName(u"noticeHeadline"_s);
    m_headline->setProperty("subheading", true);
    m_headline->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setAccessibleName(tr("Notice"));
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_details = button("Details"_L1, tr("Details"), nullptr);
    connect(m_details, &QPushButton::clicked, this, [this] { Q_EMIT detailsRequested(m_error); });
    m_ignore = button("Notaleak"_L1, tr("Not a leak"), &NoticeStrip::ignoreRequested);
    m_closeGate =
        button("Closethegate"_L1, tr("Close the gate…"), &NoticeStrip::closeGateRequested);
    m_pause = button("Pause"_L1, tr("Pause", "a link"), &NoticeStrip::pauseRequested);
    m_reopen = button("Reopenthegate"_L1, tr("Reopen the gate"), &NoticeStrip::reopenGateRequested);
    m_extend = button("Extendby7days"_L1, tr("Extend by 7 days"), &NoticeStrip::extendRequested);
    m_show = button("Show"_L1, tr("Show", "links of a reminder"), &NoticeStrip::showRequested);
    m_lookAgain = button("Lookagain"_L1, tr("Look again"), &NoticeStrip::lookAgainRequested);
    m_rotateNow = button("Rotatenow"_L1, tr("Rotate now"), &NoticeStrip::rotateNowRequested);
    m_revokeNow = button("Revokenow"_L1, tr("Revoke now"), &NoticeStrip::revokeNowRequested);
    m_finish = button("Tryagain"_L1, tr("Try again"), &NoticeStrip::finishRequested);
    m_adopt = button("Adoptlinks"_L1, tr("Adopt links…"), &NoticeStrip::adoptRequested);
    m_rotate = button("Rotate"_L1, tr("Rotate"), &NoticeStrip::rotateRequested);
    setLook(m_rotate, ButtonLook::Danger);
    m_undo = button("Undo"_L1, tr("Undo"), &NoticeStrip::undoRequested);
    setLook(m_undo, ButtonLook::Primary);
    m_close = button("Close"_L1, tr("Close", "a notice"), &NoticeStrip::dismissed);

    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(14, 9, 14, 9);
    m_layout->setSpacing(12);
    m_words->setSpacing(12);
    m_words->addWidget(m_headline);
    m_words->addWidget(m_text, 1);
    m_layout->addLayout(m_words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    for (QPushButton *each : m_buttons)
        buttons->addWidget(each);
    m_layout->addLayout(buttons);
    clear();
}

void NoticeStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Where there is no room side by side, the headline goes above the text and may break too;
    // where there is still less, the buttons go below.
    const int letters = width() / fontMetrics().averageCharWidth();
    const bool isNarrow = letters < narrowLetters;
    const bool isVeryNarrow = letters < narrowestLetters;
    m_layout->setDirection(isVeryNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setSpacing(isNarrow ? 2 : 12);
    m_headline->setWordWrap(isNarrow);
    m_headline->setSizePolicy(isNarrow ? QSizePolicy::Expanding : QSizePolicy::Maximum,
                              QSizePolicy::Preferred);
}

QPushButton *NoticeStrip::button(QLatin1String name, const QString &text,
                                 void (NoticeStrip::*signal)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name + u"NoticeButton"_s);
    m_buttons += made;
    if (signal)
        connect(made, &QPushButton::clicked, this, signal);
    return made;
}

bool NoticeStrip::showRotation(const services::RotationView &view)
{
    switch (view.phase) {
    case Phase::None:
        return false;
    case Phase::CountingDown:
        show(Tone::Warning, tr("Rotating the primary link in %1.").arg(durationText(left(view))),
             tr("The old link stops working for everyone who has it. Members who already joined "
                "stay."),
             {m_rotateNow, m_undo});
        return true;
    case Phase::Queued:
        if (view.waitsFor && left(view).count() > 0)
            show(Tone::Warning, tr("Telegram asks to wait %1.").arg(durationText(left(view))),
                 tr("Gatehouse rotates the primary link then. Nothing has been changed yet."),
                 {m_undo});
        else
            show(Tone::Warning, tr("Rotating the primary link."), tr("Waiting for its turn."),
                 {m_undo});
        return true;
    case Phase::Sending:
        show(Tone::Warning, tr("Rotating the primary link."), tr("Telegram is working on it."), {});
        return true;
    case Phase::Reconciling:
        show(Tone::Danger, tr("Telegram's answer was lost."),
             view.waitsFor
                 ? tr("It is unknown whether the link was rotated. Gatehouse asks again in %1.")
                       .arg(durationText(left(view)))
                 : tr("It is unknown whether the link was rotated. Gatehouse is asking Telegram."),
             {});
        return true;
    case Phase::Done:
        if (view.error) {
            showFailure(Tone::Danger, tr("Rotated, but not recorded."), *view.error, {m_close});
            m_text->setText(
                tr("The new primary link is in the clipboard: %1. The ledger could not be "
                   "written; the next start puts that right.")
                    .arg(view.newUrl));
        } else {
            show(Tone::Success, tr("The primary link is rotated."),
                 tr("The new link is in the clipboard: %1").arg(view.newUrl), {m_close});
        }
        return true;
    case Phase::Failed:
        showFailure(Tone::Danger, tr("Not rotated."), *view.error, {m_close});
        return true;
    case Phase::NotDone:
        show(Tone::Danger, tr("Not rotated."),
             tr("The answer was lost, and Telegram still has the old link. You can rotate it "
                "again."),
             {m_rotate, m_close});
        return true;
    case Phase::StillUnknown:
        showFailure(Tone::Danger, tr("Unknown whether rotated."), *view.error, {m_lookAgain});
        return true;
    }
    return false;
}

bool NoticeStrip::showRetirement(const services::RetirementView &view)
{
    using Phase = services::RetirementView::Phase;
    switch (view.phase) {
    case Phase::None:
        return false;
    case Phase::CountingDown:
        showCountdown(view);
        return true;
    case Phase::Working:
        show(Tone::Warning,
             (view.rotates ? tr("Rotating “%1”.") : tr("Revoking “%1”.")).arg(linkName(view.link)),
             tr("Telegram is working on it."), {});
        return true;
    default:
        showHowItEnded(view);
        return true;
    }
}

void NoticeStrip::showCountdown(const services::RetirementView &view)
{
    const QString wait = durationText(left(view));
    const QString name = linkName(view.link);
    if (view.rotates) {
        show(Tone::Warning, tr("Rotating “%1” in %2.").arg(name, wait),
             tr("A new link like it is made, and this one stops working. Members who already "
                "joined stay."),
             {m_rotateNow, m_undo});
        return;
    }
    show(Tone::Warning, tr("Revoking “%1” in %2.").arg(name, wait),
         tr("Nobody can join by it any more, for good. Members who already joined stay."),
         {m_revokeNow, m_undo});
}

void NoticeStrip::showHowItEnded(const services::RetirementView &view)
{
    using Phase = services::RetirementView::Phase;
    const QString name = linkName(view.link);
    if (view.phase == Phase::HalfDone) {
        showFailure(Tone::Danger, tr("Rotated by halves: both links are alive."), *view.error,
                    {m_finish, m_close});
    } else if (!view.mayFinish() && view.phase == Phase::Failed) {
        show(Tone::Danger, tr("Unknown whether a new link was made."),
             tr("Telegram's answer was lost, and “%1” works as before. Look for its twin in "
                "Telegram, in the chat's settings under Invite links, the bot; if it is there, "
                "paste it into “Adopt links…”.")
                 .arg(name),
             {m_adopt, m_close});
    } else if (view.phase == Phase::Failed) {
        showFailure(Tone::Danger, view.rotates ? tr("Not rotated.") : tr("Not revoked."),
                    *view.error, {m_finish, m_close});
    } else if (view.error) {
        showFailure(Tone::Danger, tr("Done, but not recorded yet."), *view.error, {m_close});
    } else if (view.rotates) {
        show(Tone::Success, tr("“%1” is rotated.").arg(name),
             tr("The new link is in the clipboard: %1").arg(view.successor->url), {m_close});
    } else {
        show(Tone::Success, tr("“%1” is revoked.").arg(name),
             view.wasGone ? tr("It was closed already. Nobody can join by it.")
                          : tr("Nobody can join by it any more. Members who already joined stay."),
             {m_close});
    }
}

void NoticeStrip::showLeak(const services::Leak &leak)
{
    const QString time = durationText(leak.in);
    const bool isPrimary = leak.link && leak.link->role == domain::LinkRole::Primary;
    QString came;
    if (!leak.wasHeard)
        came = tr("%n more member(s) came in %1", nullptr, leak.joined).arg(time);
    else if (isPrimary)
        came = tr("%n people joined by the primary link in %1", nullptr, leak.joined).arg(time);
    else if (leak.link)
        came = tr("%n people joined by “%2” in %1", nullptr, leak.joined)
                   .arg(time, linkName(*leak.link));
    else
        came = tr("%n people joined without a link in %1", nullptr, leak.joined).arg(time);
    const QString usual = leak.usuallyPerHour
        ? tr("%1; it is usually %2 an hour.")
              .arg(came, QLocale().toString(std::round(*leak.usuallyPerHour)))
        : tr("%1.", "a sentence").arg(came);
    const bool canPause = leak.link && !isPrimary && !domain::isForeign(*leak.link);
    const bool canRotate = !leak.wasHeard || (leak.link && !domain::isForeign(*leak.link));
    if (canPause)
        show(Tone::Warning, tr("Possible leak:"), usual, {m_ignore, m_pause, m_rotate});
    else if (canRotate)
        show(Tone::Warning, tr("Possible leak:"), usual, {m_ignore, m_rotate});
    else
        show(Tone::Warning, tr("Possible leak:"), usual, {m_ignore, m_closeGate});
}

void NoticeStrip::showGate(const domain::Gate &gate)
{
    const QString until = gate.reopens.isValid()
        ? tr("It opens by itself on %1.").arg(momentText(gate.reopens))
        : tr("It stays closed until you reopen it.");
    show(Tone::Warning, tr("The gate is closed since %1.").arg(momentText(gate.closed)), until,
         {m_reopen});
}

void NoticeStrip::showReminder(const QString &text, bool canExtend)
{
    if (canExtend)
        show(Tone::Info, tr("Reminder:"), text, {m_extend, m_show, m_close});
    else
        show(Tone::Info, tr("Reminder:"), text, {m_show, m_close});
}

void NoticeStrip::showError(const core::Error &error)
{
    showFailure(Tone::Danger, tr("Not done."), error, {m_close});
}

void NoticeStrip::showText(Tone tone, const QString &headline, const QString &text)
{
    show(tone, headline, text, {m_close});
}

void NoticeStrip::showLostCreation(const services::LostCreation &lost)
{
    const QString name = lost.name.isEmpty() ? tr("without a name", "a link")
                                             : tr("“%1”", "a link's name").arg(foreign(lost.name));
    show(Tone::Warning, tr("A link may exist:"),
         tr("Telegram's answer about the new link (%1) was lost. Look for it in Telegram, in the "
            "chat's settings under Invite links, the bot; if it is there, paste it into “Adopt "
            "links…”.")
             .arg(name),
         {m_adopt, m_close});
}

void NoticeStrip::focusUndo()
{
    if (m_undo->isVisible())
        m_undo->setFocus(Qt::OtherFocusReason);
}

void NoticeStrip::clear()
{
    hide();
}

void NoticeStrip::showFailure(Tone tone, const QString &headline, const core::Error &error,
                              std::initializer_list<QPushButton *> buttons)
{
    m_error = errorText(error);
    show(tone, headline, m_error.line(), buttons);
    m_details->show();
}

void NoticeStrip::show(Tone tone, const QString &headline, const QString &text,
                       std::initializer_list<QPushButton *> buttons)
{
    const bool isNews =
        isHidden() || m_headline->fullText().section(u' ', 0, 1) != headline.section(u' ', 0, 1);
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setAccessibleDescription(headline + u' ' + text);
    const auto shown = std::initializer_list<QPushButton *>(buttons);
    for (QPushButton *each : m_buttons)
        each->setVisible(std::find(shown.begin(), shown.end(), each) != shown.end());
    setStyleProperty(this, "notice",
                     tone == Tone::Success      ? u"success"_s
                         : tone == Tone::Danger ? u"danger"_s
                                                : u"warning"_s);
    QFrame::show();
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace widgets
