// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/guidewindow.h"

#include "services/preferences.h"
#include "widgets/cell.h"
#include "widgets/guideview.h"
#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int zoomStep = 10;

// The names under which the preferences keep what the window remembers.
QString placeKey()
{
    return u"guideWindow"_s;
}

QString pageKey()
{
    return u"guidePage"_s;
}

QString zoomKey()
{
    return u"guideZoom"_s;
}

} // namespace

GuideWindow::GuideWindow(services::Preferences &preferences)
    : QWidget(nullptr, Qt::Window)
    , m_preferences(preferences)
    , m_splitter(new QSplitter(this))
    , m_search(new QLineEdit(this))
    , m_found(new TextLabel(this))
    , m_list(new QListWidget(this))
    , m_view(new GuideView(m_book, this))
{
    setObjectName(u"guideWindow"_s);
    setWindowTitle(tr("Guide"));
    setWindowIcon(applicationIcon());
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(480, 320);
    resize(980, 700);
    restoreGeometry(m_preferences.layout(placeKey()));

    const bool mirrored = isRightToLeft();
    m_back = makeButton(u"guideBackButton"_s, tr("Back", "to the page before"), QKeySequence::Back);
    m_back->setIcon(icon(mirrored ? Icon::Forward : Icon::Back));
    m_forward = makeButton(u"guideForwardButton"_s, tr("Forward", "to the next page"),
                           QKeySequence::Forward);
    m_forward->setIcon(icon(mirrored ? Icon::Back : Icon::Forward));
    m_smaller = makeButton(u"guideSmallerButton"_s, tr("Smaller text"), QKeySequence::ZoomOut);
    m_smaller->setIcon(icon(Icon::Minus));
    m_larger = makeButton(u"guideLargerButton"_s, tr("Larger text"), QKeySequence::ZoomIn);
    m_larger->setIcon(icon(Icon::Plus));

    m_search->setObjectName(u"guideSearchEdit"_s);
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(u"guideFoundText"_s);
    m_found->setAccessibleName(tr("Found", "places in the guide"));
    setStyleProperty(m_found, "muted", true);
    setStyleProperty(m_found, "small", true);
    m_found->setWordWrap(true);
    m_found->hide();
    m_list->setObjectName(u"guideListWidget"_s);
    m_list->setItemDelegate(new TextDelegate(m_list));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setProperty("field", true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setObjectName(u"guideView"_s);
    m_view->setAccessibleName(tr("Page of the guide"));

    auto *side = new QWidget(m_splitter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::tiny);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    buttons->addStretch();
    buttons->addWidget(m_smaller);
    buttons->addWidget(m_larger);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    column->addLayout(buttons);
    column->addWidget(m_search);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    auto *main = new QWidget(m_splitter);
    auto *mainLayout = new QVBoxLayout(main);
    mainLayout->setContentsMargins(0, space::medium, space::medium, space::medium);
    mainLayout->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({260, 720});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    connect(m_back, &QToolButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(-zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(zoomStep); });
    connect(m_view, &GuideView::pageChanged, this, &GuideWindow::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideWindow::showChosen);
    const auto addKeys = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    addKeys(QKeySequence::FindNext, [this] { step(1); });
    addKeys(QKeySequence::FindPrevious, [this] { step(-1); });
    addKeys(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { zoomBy(100 - m_view->zoom()); });
    addKeys(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { zoomBy(zoomStep); });
    addKeys(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    fillList();
    bool isNumber = false;
    const int zoom = m_preferences.layout(zoomKey()).toInt(&isNumber);
    zoomBy((isNumber ? zoom : 100) - m_view->zoom());
}

GuideWindow::~GuideWindow()
{
    save();
}

QToolButton *GuideWindow::makeButton(const QString &name, const QString &text,
                                     const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setShortcut(keys);
    button->setToolTip(tr("%1 (%2)", "what a button does, and its keys")
                           .arg(text, button->shortcut().toString(QKeySequence::NativeText)));
    setLook(button, ButtonLook::Flat);
    return button;
}

void GuideWindow::open(const GuidePlace &place)
{
    const bool isShown = isVisible();
    show();
    if (isMinimized())
        showNormal();
    raise();
    activateWindow();
    if (!place.isEmpty()) {
        m_search->clear();
        m_view->open(place);
    } else if (m_view->page().isEmpty()) {
        const QString last = QString::fromUtf8(m_preferences.layout(pageKey()));
        m_view->open({m_book.page(last) ? last : GuideBook::names().constFirst(), {}});
    }
    if (!isShown)
        m_view->setFocus();
}

/// The pages, or, while something is searched for, the places where it stands.
void GuideWindow::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const bool searches = !m_search->text().trimmed().isEmpty();
    if (searches) {
        for (const GuideMatch &match : m_matches)
            m_list->addItem(m_book.page(match.page)->title + u'\n' + match.context);
    } else {
        for (const GuideBook::Page &page : m_book.pages())
            m_list->addItem(page.title);
    }
    m_list->setAccessibleName(searches ? tr("Found places") : tr("Pages"));
    m_found->setVisible(searches);
    m_found->setText(m_matches.empty()
                         ? tr("Nothing found. Try another word.")
                         : tr("%Ln place(s)", nullptr, static_cast<int>(m_matches.size())));
    showPage();
}

void GuideWindow::showPage()
{
    if (m_search->text().trimmed().isEmpty()) {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(static_cast<int>(GuideBook::names().indexOf(m_view->page())));
    }
    m_view->mark(m_matches, -1);
}

void GuideWindow::showChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    if (m_search->text().trimmed().isEmpty()) {
        m_view->open({m_book.pages().at(static_cast<std::size_t>(row)).name, {}});
        return;
    }
    const GuideMatch &match = m_matches.at(static_cast<std::size_t>(row));
    if (m_view->page() != match.page)
        m_view->open({match.page, {}});
    m_view->mark(m_matches, match.paragraph);
}

void GuideWindow::search()
{
    m_matches = m_book.find(m_search->text());
    fillList();
}

void GuideWindow::step(int by)
{
    const int count = static_cast<int>(m_matches.size());
    if (count == 0)
        return;
    const int row = m_list->currentRow();
    m_list->setCurrentRow(row < 0 ? (by > 0 ? 0 : count - 1) : (row + by + count) % count);
}

void GuideWindow::zoomBy(int percent)
{
    m_view->setZoom(m_view->zoom() + percent);
    m_smaller->setEnabled(m_view->zoom() > GuideView::leastZoom);
    m_larger->setEnabled(m_view->zoom() < GuideView::mostZoom);
}

void GuideWindow::closeEvent(QCloseEvent *event)
{
    save();
    QWidget::closeEvent(event);
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

void GuideWindow::save()
{
    m_preferences.setLayout(placeKey(), saveGeometry());
    m_preferences.setLayout(pageKey(), m_view->page().toUtf8());
    m_preferences.setLayout(zoomKey(), QByteArray::number(m_view->zoom()));
}

} // namespace widgets
