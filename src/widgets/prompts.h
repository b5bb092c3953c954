// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace widgets {

/// A question that one of two buttons answers. Foreign text in it went through foreign() before.
struct Question
{
    QString text; ///< what is asked, in one sentence
    QString explanation; ///< what will happen, and what won't
    QString yes; ///< what the button does that isn't Cancel; the window's title too
    /// Something is lost then: Enter means Cancel.
    bool isDangerous = true;

    friend bool operator==(const Question &, const Question &) = default;
};

/// A question that several buttons answer, and Cancel. Foreign text in it went through foreign()
/// before.
struct Choice
{
    QString title; ///< the window's
    QString text; ///< what is asked, in one sentence
    QString explanation;
    QStringList answers; ///< what the buttons do
    int dangerous = -1; ///< the answer by which something is lost; -1 = none
    int usual = 0; ///< what Enter means

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// Where a file may be written to.
struct SaveFile
{
    QString title; ///< the window's
    QString name; ///< proposed, without a folder
    QString filter; ///< as QFileDialog's: "PNG picture (*.png)"
    QString suffix; ///< without the dot; added where the user gives none

    friend bool operator==(const SaveFile &, const SaveFile &) = default;
};

/// Which file is to be read.
struct OpenFile
{
    QString title; ///< the window's
    QString filter; ///< as QFileDialog's: "CSV (*.csv)"

    friend bool operator==(const OpenFile &, const OpenFile &) = default;
};

/// What the program asks the user in windows of their own. The functions return at once; the
/// answer comes from the event loop, and never when the parent is gone.
class Prompts
{
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    /// False for Cancel and for a closed window.
    virtual void ask(const Question &question, QWidget *parent,
                     std::function<void(bool)> answered) = 0;
    /// Gives the answer's place in the list; -1 for Cancel and for a closed window.
    virtual void choose(const Choice &choice, QWidget *parent, std::function<void(int)> chosen) = 0;
    /// Gives the full path. Nothing is called where the user chose none.
    virtual void saveFile(const SaveFile &file, QWidget *parent,
                          std::function<void(const QString &)> chosen) = 0;
    /// As saveFile(), of a file that is there.
    virtual void openFile(const OpenFile &file, QWidget *parent,
                          std::function<void(const QString &)> chosen) = 0;
};

/// Real windows. Nothing in them is read as rich text.
class DialogPrompts final : public Prompts
{
public:
    void ask(const Question &question, QWidget *parent,
             std::function<void(bool)> answered) override;
    void choose(const Choice &choice, QWidget *parent, std::function<void(int)> chosen) override;
    void saveFile(const SaveFile &file, QWidget *parent,
                  std::function<void(const QString &)> chosen) override;
    void openFile(const OpenFile &file, QWidget *parent,
                  std::function<void(const QString &)> chosen) override;
};

} // namespace widgets
