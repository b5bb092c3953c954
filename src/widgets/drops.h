// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QFrame;
class QMimeData;
class QWidget;

namespace widgets {

class TextLabel;

/// What can be dropped into the window: an export of a ledger, a file with links in it, a text with
/// links. It says what would become of it while it is held over the window.
class Drops : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Nothing, ///< not for us
        Export, ///< a file that Import takes
        LinkFile, ///< another file: links may be in it
        Link,
        Links,
        NoLinks, ///< text in which there is none
        Token, ///< a bot's token, which is never taken in like this
    };
    Q_ENUM(Kind)

    explicit Drops(QWidget *window);

    static Kind kindOf(const QMimeData &data);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void exportDropped(const QString &path);
    void linkFileDropped(const QString &path);
    void linkDropped(const QString &text);
    void linksDropped(const QString &text);
    /// NoLinks or Token: nothing is done with it.
    void refused(widgets::Drops::Kind kind);

private:
    void show(Kind kind);
    void take(const QMimeData &data);

    QWidget *m_window;
    QFrame *m_target;
    TextLabel *m_words;
};

} // namespace widgets
