// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/avatar.h"

#include <QApplication>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr std::array<QRgb, 8> colours{
    0xff2275d4, 0xff2c8376, 0xff7d55c7, 0xffbd591f, 0xffc63d63, 0xff697d39, 0xff8a5a44, 0xff5b6b7d,
};

/// What stands for a word: its first character that is not punctuation.
QString initialOf(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype begin = 0;
    for (auto end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString character = word.mid(begin, end - begin);
        const auto first = static_cast<char32_t>(character.toUcs4().constFirst());
        if (first != QChar::ReplacementCharacter
            && (QChar::isLetterOrNumber(first) || QChar::isSymbol(first)))
            return character.toUpper();
        begin = end;
    }
    return {};
}

} // namespace

QString initials(const QString &title)
{
    QStringList found;
    for (const QString &word : title.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QString initial = initialOf(word); !initial.isEmpty())
            found += initial;
    }
    if (found.isEmpty())
        return u"?"_s;
    return found.size() == 1 ? found.first() : found.first() + found.last();
}

QColor avatarColour(qint64 id)
{
    // Numbers of one kind share their first digits and may share the last: mix all bits.
    auto mixed = static_cast<quint64>(id);
    mixed = (mixed ^ (mixed >> 33)) * 0xff51afd7ed558ccdULL;
    mixed ^= mixed >> 33;
    return QColor(colours[mixed % colours.size()]);
}

void paintAvatar(QPainter *painter, const QRectF &rect, qint64 id, const QString &title)
{
    const qreal side = std::min(rect.width(), rect.height());
    const QRectF circle(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(avatarColour(id));
    painter->drawEllipse(circle);
    QFont font = QApplication::font();
    font.setPixelSize(std::max(1, qRound(side * 0.4)));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(Qt::white);
    painter->drawText(circle, Qt::AlignCenter | Qt::TextSingleLine, initials(title));
    painter->restore();
}

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void Avatar::setChat(core::ChatId chat, const QString &title)
{
    m_id = chat.value;
    m_title = title;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_id, m_title);
}

} // namespace widgets
