// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/guidebook.h"

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace widgets {

/// One page of the guide. Links lead to other pages, or, with https, to the browser; nothing is
/// ever loaded from the network. Pictures are as wide as there is room, and never blurred.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    /// The book outlives the view.
    GuideView(const GuideBook &book, QWidget *parent);

    void open(const GuidePlace &place);
    /// The name of the page that is shown.
    QString page() const;
    /// Marks what was found in this page, and brings one paragraph, if any, into sight.
    void mark(const std::vector<GuideMatch> &matches, int paragraph);

    /// In percent of the size that the system's text has.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    static constexpr int leastZoom = 50;
    static constexpr int mostZoom = 300;

Q_SIGNALS:
    void pageChanged();

protected:
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Read and scaled in another thread; until then its place is kept free.
    struct Picture
    {
        QSize size; ///< of the file
        QSize wanted; ///< in pixels of the screen
        QImage whole;
        QImage scaled;
    };

    void follow(const QUrl &link);
    void show(const QUrl &source);
    void fill();
    void dress();
    void fitPictures();
    void showMarks();
    void scrollTo(int paragraph);
    void scale(const QUrl &url, const Picture &picture);

    const GuideBook &m_book;
    QString m_page;
    QHash<QUrl, Picture> m_pictures; ///< of this page
    std::vector<GuideMatch> m_matches; ///< in this page
    int m_marked = -1; ///< the paragraph that is looked at
    int m_zoom = 100;
};

} // namespace widgets
