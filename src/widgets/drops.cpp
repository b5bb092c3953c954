// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/drops.h"

#include "core/log.h"
#include "domain/foundlinks.h"
#include "widgets/pasteedit.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDropEvent>
#include <QFrame>
#include <QMimeData>

#include <set>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// What is looked at before anybody has let go: enough to see that there are several links.
constexpr qsizetype looked = 8 * 1024;
/// A token anywhere in this much keeps the whole text out.
constexpr qsizetype lookedForTokens = 1024 * 1024;

} // namespace

Drops::Drops(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_target(new QFrame(window))
    , m_words(new TextLabel(m_target))
{
    m_target->setObjectName(u"dropTarget"_s);
    m_target->setProperty("dropTarget", true);
    m_target->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_words->setObjectName(u"dropTargetText"_s);
    m_words->setProperty("heading", true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(m_target);
    layout->addWidget(m_words);
    m_target->hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

Drops::Kind Drops::kindOf(const QMimeData &data)
{
    if (const QString file = localFileIn(data); !file.isEmpty())
        return file.endsWith(".json"_L1, Qt::CaseInsensitive) ? Kind::Export : Kind::LinkFile;
    if (!data.hasText())
        return Kind::Nothing;
    const QString whole = data.text().left(lookedForTokens);
    if (core::redact(whole) != whole)
        return Kind::Token;
    const QString text = whole.left(looked);
    std::set<QString> hashes;
    for (const domain::FoundLink &link : domain::findLinks(text).found) {
        if (!link.hash.isEmpty())
            hashes.insert(link.hash);
    }
    return hashes.empty() ? Kind::NoLinks : hashes.size() == 1 ? Kind::Link : Kind::Links;
}

bool Drops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        // What was dragged out of the window has nothing to do in it.
        const Kind kind = drag->source() || QApplication::activeModalWidget()
            ? Kind::Nothing
            : kindOf(*drag->mimeData());
        if (kind == Kind::Nothing)
            return true;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        show(kind);
        return true;
    }
    if (event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    if (event->type() == QEvent::DragLeave) {
        m_target->hide();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        m_target->hide();
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        take(*drop->mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Drops::show(Kind kind)
{
    switch (kind) {
    case Kind::Export:
        m_words->setText(tr("Drop the file here to import it"));
        break;
    case Kind::LinkFile:
        m_words->setText(tr("Drop the file here to adopt the links in it"));
        break;
    case Kind::Link:
        m_words->setText(tr("Drop the link here to look it up"));
        break;
    case Kind::Links:
        m_words->setText(tr("Drop the links here to adopt them"));
        break;
    case Kind::NoLinks:
        m_words->setText(tr("There is no invite link in this text"));
        break;
    case Kind::Token:
        m_words->setText(tr("A bot's token can't be dropped here"));
        break;
    case Kind::Nothing:
        break;
    }
    m_target->setGeometry(
        m_window->rect().marginsRemoved({space::page, space::page, space::page, space::page}));
    m_target->show();
    m_target->raise();
}

void Drops::take(const QMimeData &data)
{
    const Kind kind = kindOf(data);
    switch (kind) {
    case Kind::Export:
        Q_EMIT exportDropped(localFileIn(data));
        break;
    case Kind::LinkFile:
        Q_EMIT linkFileDropped(localFileIn(data));
        break;
    case Kind::Link:
        Q_EMIT linkDropped(data.text());
        break;
    case Kind::Links:
        Q_EMIT linksDropped(data.text());
        break;
    case Kind::NoLinks:
    case Kind::Token:
        Q_EMIT refused(kind);
        break;
    case Kind::Nothing:
        break;
    }
}

} // namespace widgets
