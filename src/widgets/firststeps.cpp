// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/firststeps.h"

#include "domain/foundlinks.h"
#include "services/backups.h"
#include "services/catalogue.h"
#include "services/preferences.h"
#include "widgets/actions.h"
#include "widgets/errortext.h"
#include "widgets/firststepscard.h"
#include "widgets/prompts.h"
#include "widgets/sidebar.h"
#include "widgets/welcomepage.h"

#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>

using core::Result;
using models::ChatNode;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace widgets {

namespace {

/// The name under which the preferences remember that the steps were walked or hidden.
QString overKey()
{
    return u"firstSteps"_s;
}

constexpr auto readingTime = 12s; ///< for the sentence at the end
constexpr int linksLookedAt = 100; ///< the newest: who has more is no beginner

} // namespace

FirstSteps::FirstSteps(Parts parts, QStackedWidget &middle, Sidebar &sidebar, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_middle(middle)
    , m_sidebar(sidebar)
    , m_welcome(new WelcomePage(m_parts.actions.addBot, m_parts.startDemo != nullptr, &middle))
    , m_card(new FirstStepsCard(&sidebar))
    , m_isOver(!m_parts.startDemo || m_parts.preferences.layout(overKey()) == "over")
{
    m_middle.addWidget(m_welcome);
    m_card->hide();
    m_sidebar.addCard(m_card);
    connect(m_welcome, &WelcomePage::demoRequested, this, &FirstSteps::startDemo);
    connect(m_welcome, &WelcomePage::ledgerRequested, this, &FirstSteps::openLedger);
    connect(m_card, &FirstStepsCard::chosen, this, &FirstSteps::choose);
    connect(m_card, &FirstStepsCard::dismissed, this, &FirstSteps::hideForGood);
    connect(&m_parts.catalogue, &services::Catalogue::seatsChanged, this, &FirstSteps::update);
    connect(&m_parts.catalogue, &services::Catalogue::linksChanged, this,
            &FirstSteps::findFirstLink);
    update();
}

void FirstSteps::follow(const ChatNode &node)
{
    m_shown = node.kind;
    showWelcome();
}

bool FirstSteps::isWelcoming() const
{
    return m_middle.currentWidget() == m_welcome;
}

void FirstSteps::heedCopy(const QString &text)
{
    if (!m_isOver && m_isMade && !domain::findLinks(text).found.empty())
        end();
}

void FirstSteps::takeFocus()
{
    if (isWelcoming())
        m_welcome->setFocus();
    else
        m_sidebar.setFocus();
}

void FirstSteps::update()
{
    if (!m_parts.catalogue.isLoaded())
        return;
    const bool leadsOn = hasFocus(*m_welcome);
    showWelcome();
    if (m_isSearched)
        showStep();
    else
        findFirstLink();
    if (!leadsOn || isWelcoming())
        return;
    if (m_card->isVisibleTo(&m_sidebar))
        m_card->focusNext();
    else
        m_sidebar.setFocus();
}

/// Also while a dialog is in front of the window.
bool FirstSteps::hasFocus(const QWidget &part) const
{
    const QWidget *focus = m_sidebar.window()->focusWidget();
    return focus && part.isAncestorOf(focus);
}

void FirstSteps::showWelcome()
{
    // What happened can be read without a bot as well.
    const bool welcomes = m_parts.catalogue.isLoaded() && m_parts.catalogue.bots().empty()
        && m_shown != ChatNode::Kind::Activity;
    if (welcomes == isWelcoming())
        return;
    m_middle.setCurrentWidget(welcomes ? m_welcome : m_middle.widget(0));
    Q_EMIT welcomingChanged();
}

void FirstSteps::findFirstLink()
{
    if (m_isOver || m_first || !m_parts.catalogue.isLoaded())
        return;
    m_parts.catalogue.firstLinks({}, linksLookedAt)
        .andThen(this,
                 [this](std::vector<core::LinkId> ids) {
                     return m_parts.catalogue.links(std::move(ids));
                 })
        .andThen(this, [this](const std::vector<domain::Link> &links) {
            const bool isFirstLook = !std::exchange(m_isSearched, true);
            // A chat's primary link is there before anybody makes one.
            const auto made = std::find_if(links.begin(), links.end(), [](const auto &link) {
                return link.role != domain::LinkRole::Primary;
            });
            if (made != links.end() && !m_first) {
                m_first = *made;
                m_isMade = !isFirstLook;
            }
            // Who had links before knows the way.
            if (m_first && !m_isMade)
                hideForGood();
            showStep();
        });
}

void FirstSteps::showStep()
{
    const auto &bots = m_parts.catalogue.bots();
    const auto &seats = m_parts.catalogue.seats();
    if (m_isOver)
        return;
    m_card->setVisible(!bots.empty());
    const bool mayInvite = std::any_of(seats.begin(), seats.end(),
                                       [](const auto &each) { return each.seat.mayInvite; });
    const bool hadFocus = hasFocus(*m_card);
    m_card->show(bots.empty()        ? FirstStep::AddBot
                     : m_isMade      ? FirstStep::CopyLink
                     : seats.empty() ? FirstStep::AddChat
                     : mayInvite     ? FirstStep::MakeLink
                                     : FirstStep::LetInvite);
    if (hadFocus)
        m_card->focusNext();
}

void FirstSteps::choose(FirstStep step)
{
    const Actions &a = m_parts.actions;
    const auto &seats = m_parts.catalogue.seats();
    switch (step) {
    case FirstStep::AddBot:
        a.addBot->trigger();
        return;
    case FirstStep::AddChat:
        a.addChat->trigger();
        return;
    case FirstStep::CopyLink:
        if (m_first)
            Q_EMIT copyRequested(*m_first);
        return;
    case FirstStep::LetInvite:
    case FirstStep::MakeLink:
        break;
    }
    QAction *action = step == FirstStep::MakeLink ? a.newLink : a.checkRights;
    if (!action->isEnabled()) {
        const auto found =
            std::find_if(seats.begin(), seats.end(), [step](const domain::SeatOverview &each) {
                return each.seat.mayInvite == (step == FirstStep::MakeLink);
            });
        if (found != seats.end())
            Q_EMIT seatRequested(found->seat.id);
    }
    action->trigger();
}

void FirstSteps::end()
{
    m_card->showEnd();
    m_isOver = true;
    m_parts.preferences.setLayout(overKey(), "over");
    m_parts.clock.after(readingTime).andThen(m_card, [this] { m_card->hide(); });
}

void FirstSteps::hideForGood()
{
    const bool hadFocus = hasFocus(*m_card);
    m_isOver = true;
    m_parts.preferences.setLayout(overKey(), "over");
    m_card->hide();
    if (hadFocus)
        m_sidebar.setFocus();
}

// The other ways to begin
// --------------------------------------------------------------------------

void FirstSteps::startDemo()
{
    if (const Result<> started = m_parts.startDemo(); !started) {
        m_welcome->say({tr("The demo could not be started."),
                        tr("Install Gatehouse anew, or start it with --demo."),
                        started.error().detail});
        return;
    }
    m_welcome->say(tr("The demo opens in a window of its own. It needs neither a bot nor a "
                      "network, and leaves nothing behind."),
                   Tone::Success);
}

void FirstSteps::openLedger()
{
    m_parts.prompts.openFile({tr("Open an existing ledger"),
                              tr("Ledger, backup or export (*.sqlite *.backup-* *.json)")},
                             m_welcome, [this](const QString &path) {
                                 if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
                                     Q_EMIT importRequested(path);
                                 else
                                     restore(path);
                             });
}

void FirstSteps::restore(const QString &path)
{
    // What stands in the log only would be missing in the copy.
    if (QFileInfo(path + u"-wal"_s).size() > 0) {
        m_welcome->say({tr("This ledger is in use, or its program did not end properly."),
                        tr("Close the Gatehouse that uses it, or choose one of its backups."),
                        path});
        return;
    }
    m_welcome->setBusy(true);
    m_welcome->say(tr("Checking the ledger…"), Tone::Neutral);
    m_parts.backups.restore(path).then(m_welcome, [this](const Result<> &done) {
        m_welcome->setBusy(false);
        if (done)
            m_welcome->say(tr("Gatehouse starts anew with this ledger…"), Tone::Success);
        else
            m_welcome->say(errorText(done.error()));
    });
}

} // namespace widgets
