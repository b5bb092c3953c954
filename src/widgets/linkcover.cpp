// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/linkcover.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPointer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

bool hidden = false;
int realLinks = 0;

} // namespace

bool areLinksHidden()
{
    return hidden && realLinks == 0;
}

void setLinksHidden(bool hide)
{
    if (hide == hidden)
        return;
    hidden = hide;
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : QApplication::allWidgets())
        widgets += widget;
    for (const auto &widget : std::as_const(widgets)) {
        if (!widget)
            continue;
        QEvent event(linkCoverEvent());
        QApplication::sendEvent(widget, &event);
        if (auto *view = qobject_cast<QAbstractItemView *>(widget.data()))
            view->viewport()->update();
        else if (widget)
            widget->update();
    }
}

QEvent::Type linkCoverEvent()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

QString coveredText(const QString &text)
{
    // A cut one too: its beginning is enough to be found by.
    static const QRegularExpression link(
        u"(?:https?://)?(?:www\\.)?(?:t|telegram)\\.(?:me|dog)/(?:\\+|joinchat/)[\\w-]+…?"
        "|tg:(?://)?join\\?invite=[\\w-]+…?"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!areLinksHidden() || text.isEmpty())
        return text;
    return QString(text).replace(link, coveredLink());
}

QString coveredLink()
{
    return u"t.me/+••••••••"_s;
}

RealLinks::RealLinks()
{
    ++realLinks;
}

RealLinks::~RealLinks()
{
    --realLinks;
}

} // namespace widgets
