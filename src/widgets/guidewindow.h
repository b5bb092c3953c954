// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/guidebook.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QSplitter)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace services {
class Preferences;
}

namespace widgets {

class GuideView;
class TextLabel;

/// The window “Guide”: its pages, a search through all of them, and the page that is read. It
/// remembers its place, its page and its zoom.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(services::Preferences &preferences);
    ~GuideWindow() override;

    /// In front of everything. An empty place is the page that was read last.
    void open(const GuidePlace &place);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *makeButton(const QString &name, const QString &text, const QKeySequence &keys);
    void fillList();
    void showChosen();
    void showPage();
    void search();
    void step(int by);
    void zoomBy(int percent);
    void save();

    services::Preferences &m_preferences;
    const GuideBook m_book;
    std::vector<GuideMatch> m_matches;
    QSplitter *m_splitter;
    QLineEdit *m_search;
    TextLabel *m_found;
    QListWidget *m_list; ///< the pages, or what was found in them
    GuideView *m_view;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_smaller;
    QToolButton *m_larger;
};

} // namespace widgets
