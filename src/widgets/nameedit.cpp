// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/nameedit.h"

#include "domain/linkname.h"
#include "widgets/texts.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QValidator>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

/// Takes out what is too much just before the cursor, where the newest letters stand.
class NameValidator final : public QValidator
{
public:
    explicit NameValidator(QLineEdit *edit)
        : QValidator(edit)
    {
        connect(edit, &QLineEdit::textChanged, this,
                [this](const QString &text) { m_last = text; });
    }

    State validate(QString &text, int &cursor) const override
    {
        const qsizetype tooMany = domain::codePoints(text) - domain::longestLinkName;
        if (tooMany <= 0)
            return Acceptable;
        qsizetype from = cursor > 0 ? cursor : text.size();
        const qsizetype end = from;
        for (qsizetype left = tooMany; left > 0 && from > 0; --left) {
            const bool isPair =
                from > 1 && text[from - 1].isLowSurrogate() && text[from - 2].isHighSurrogate();
            from -= isPair ? 2 : 1;
        }
        text.remove(from, end - from);
        cursor = static_cast<int>(from);
        // Nothing of it went in: refusing it keeps what can be undone.
        return text == m_last ? Invalid : Acceptable;
    }

private:
    QString m_last;
};

} // namespace

NameEdit::NameEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_counter(new QLabel(this))
{
    m_counter->setObjectName(u"counterLabel"_s);
    m_counter->setTextFormat(Qt::PlainText);
    m_counter->setProperty("muted", true);
    m_counter->setAttribute(Qt::WA_TransparentForMouseEvents);
    setValidator(new NameValidator(this));
    connect(this, &QLineEdit::textChanged, this, &NameEdit::showCount);
    showCount();
}

QString NameEdit::hint() const
{
    const QString clean = domain::cleanedLinkName(text());
    // One space at the end: the next word is still to come.
    if (text() == clean || (!clean.isEmpty() && text() == QString(clean + u' ')))
        return {};
    return clean.isEmpty() ? tr("Telegram stores no name: nothing of this can be seen.")
                           : tr("Telegram will store it as “%1”.").arg(foreign(clean));
}

void NameEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeCounter();
}

void NameEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        placeCounter();
}

void NameEdit::showCount()
{
    const QLocale locale;
    const QString count = locale.toString(domain::codePoints(text()));
    const QString most = locale.toString(domain::longestLinkName);
    m_counter->setText(tr("%1 / %2", "letters used and allowed: 15 / 32").arg(count, most));
    const QString spoken = tr("%1 of %2 characters.").arg(count, most);
    setAccessibleDescription(hint().isEmpty() ? spoken : QString(spoken + u' ' + hint()));
    placeCounter();
}

void NameEdit::placeCounter()
{
    const QSize size = m_counter->sizeHint();
    const QRect place = rect().adjusted(space::medium, 0, -space::medium, 0);
    m_counter->setGeometry(
        QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size, place));
    const int margin = size.width() + space::small;
    if (isRightToLeft())
        setTextMargins(margin, 0, 0, 0);
    else
        setTextMargins(0, 0, margin, 0);
}

} // namespace widgets
