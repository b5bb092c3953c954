// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/welcomepage.h"

#include "widgets/actions.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/outcome.h"
#include "widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int columnWidth = 640; ///< lines of text that are longer are hard to read
constexpr int iconSize = 48;
constexpr int signSize = 20;

constexpr std::array signIcons{Icon::Link, Icon::Key, Icon::Check, Icon::Lock};

} // namespace

WelcomePage::WelcomePage(QAction *addBot, bool hasDemo, QWidget *parent)
    : QScrollArea(parent)
    , m_icon(new QLabel)
    , m_open(new QPushButton(tr("Open an existing ledger…")))
    , m_outcome(new Outcome)
{
    setObjectName(u"welcomePage"_s);
    setAccessibleName(tr("Welcome"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *heading = new TextLabel(tr("Welcome to Gatehouse"));
    heading->setObjectName(u"welcomeHeading"_s);
    heading->setProperty("heading", true);
    heading->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::large);
    head->addWidget(m_icon);
    head->addWidget(heading, 1);

    for (std::size_t i = 0; i < signIcons.size(); ++i)
        m_signs.push_back(new QLabel);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::medium);
    layout->addLayout(head);
    layout->addSpacing(space::tiny);
    layout->addWidget(makeLine(
        m_signs[0], tr("What a bot link is"),
        tr("An invite link that a bot made for your channel or group. Telegram’s own apps can’t "
           "change or revoke it, not even for the owner. Gatehouse can, through the bot.")));
    layout->addWidget(makeLine(
        m_signs[1], tr("Where you get the token"),
        tr("In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, "
           "send /mybots, choose it and press API Token.")));
    layout->addWidget(
        makeLine(m_signs[2], tr("Which right the bot needs"),
                 tr("It must be an administrator with “Invite users via link”. In Telegram, open "
                    "the chat’s settings, Administrators, Add admin.")));
    layout->addWidget(makeLine(
        m_signs[3], tr("Where the token is kept"),
        tr("In the keychain of your system and nowhere else: in no file and in no backup.")));
    layout->addSpacing(space::tiny);

    auto *buttons = new FlowLayout(space::small);
    auto *add = makeButton(addBot, u"welcomeAddBotButton"_s, column);
    setLook(add, ButtonLook::Primary);
    buttons->addWidget(add);
    if (hasDemo) {
        auto *demo = new QPushButton(tr("Try the demo"), column);
        demo->setObjectName(u"welcomeDemoButton"_s);
        connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
        buttons->addWidget(demo);
    }
    m_open->setObjectName(u"welcomeOpenButton"_s);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::ledgerRequested);
    buttons->addWidget(m_open);
    layout->addLayout(buttons);
    const auto all = column->findChildren<QPushButton *>();
    for (QPushButton *button : all)
        button->setAutoDefault(true); // Enter presses it, as in a dialog
    m_outcome->setObjectName(u"welcomeOutcome"_s);
    m_outcome->setTextName(tr("Result"));
    m_outcome->setLines(2);
    layout->addWidget(m_outcome);

    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins({});
    across->addStretch(1);
    auto *down = new QVBoxLayout;
    down->addStretch(2);
    down->addWidget(column);
    down->addStretch(3);
    across->addLayout(down, columnWidth);
    across->addStretch(1);
    setWidget(page);
    setFocusProxy(add);
    showSigns();
}

QWidget *WelcomePage::makeLine(QLabel *sign, const QString &headline, const QString &text)
{
    auto *line = new QWidget;
    auto *title = new TextLabel(headline, line);
    title->setProperty("subheading", true);
    title->setWordWrap(true);
    auto *words = new TextLabel(text, line);
    words->setProperty("muted", true);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(words);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(space::medium);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    return line;
}

void WelcomePage::say(const QString &text, Tone tone)
{
    m_outcome->setText(text, tone);
    ensureWidgetVisible(m_outcome);
}

void WelcomePage::say(const ErrorText &error)
{
    m_outcome->setError(error);
    ensureWidgetVisible(m_outcome);
}

void WelcomePage::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSigns();
}

void WelcomePage::showSigns()
{
    m_icon->setPixmap(applicationIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    for (std::size_t i = 0; i < m_signs.size(); ++i) {
        m_signs[i]->setPixmap(icon(signIcons.at(i), IconColour::Accent)
                                  .pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    }
}

} // namespace widgets
