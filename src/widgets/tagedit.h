// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linknotes.h"

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace models {
class TagColours;
}

namespace widgets {

class FlowLayout;

QString colourText(domain::TagColour colour);

/// The tags of a link: a chip each, with its colour and word, a menu for the colour and a button
/// that takes it away; and a field for more, which completes the tags there are. Enter or a comma
/// ends a tag.
class TagEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TagEdit(models::TagColours &colours, QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    /// Forgets what is being typed.
    void clearField();
    QWidget *firstField() const;

Q_SIGNALS:
    /// To be saved.
    void edited(const QStringList &tags);
    /// A tag is new, or has another colour from now on: on every link.
    void colourChosen(const domain::Tag &tag);

private:
    QWidget *makeChip(const QString &tag);
    void rebuild();
    void complete();
    void add(const QString &text);
    void remove(const QString &tag);
    bool has(const QString &tag) const;

    models::TagColours &m_colours;
    QStringList m_tags;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_add;
    QStringListModel *m_known;
};

} // namespace widgets
