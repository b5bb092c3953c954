// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace widgets {

/// The parts of the window that F6 goes round: each gets the focus back where it was in it last.
class Panes : public QObject
{
    Q_OBJECT

public:
    explicit Panes(QObject *parent);

    /// In the order of the round. first: what gets the focus where none was before; nothing = the
    /// first that takes it. A pane inside another one comes before it.
    void add(QWidget *pane, QWidget *first = nullptr);
    /// To the next pane that is shown and takes the focus, or with -1 the previous one.
    void go(int by);

private:
    struct Pane
    {
        QWidget *widget;
        QPointer<QWidget> first;
        QPointer<QWidget> last; ///< had the focus
    };

    std::vector<Pane>::iterator paneOf(const QWidget *widget);
    QWidget *target(const Pane &pane);

    std::vector<Pane> m_panes;
};

} // namespace widgets
