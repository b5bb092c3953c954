// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/palettelist.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QMenuBar;

namespace services {
class Catalogue;
class Preferences;
} // namespace services

namespace widgets {

class TextLabel;

/// A field over the window that finds what can be done and where one can go, by a few letters:
/// actions, pages of the preferences, chats and links. It is a part of the window, not a window:
/// nothing else stops meanwhile.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    struct Parts
    {
        const QMenuBar &menuBar; ///< has the actions
        services::Catalogue &catalogue;
        services::Preferences &preferences; ///< keeps what was used last
    };

    CommandPalette(Parts parts, QWidget *window);

    /// In the upper middle of the window, with an empty field.
    void open();

Q_SIGNALS:
    /// Of the preferences, by its name.
    void pageChosen(const QString &page);
    void chatChosen(const domain::SeatId &seat);
    void linkChosen(const domain::Link &link);
    void copyRequested(const domain::Link &link);
    void failed(const core::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<models::PaletteEntry> entries();
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void step(int rows, bool round);
    void select(int row);
    void place();
    void close();
    void choose(bool copies);
    void remember(const QString &key);
    void showNothing();

    Parts m_parts;
    models::PaletteList m_list;
    std::vector<QPointer<QAction>> m_actions; ///< by PaletteEntry::number
    QLineEdit *m_field;
    QListView *m_view;
    TextLabel *m_nothing;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace widgets
