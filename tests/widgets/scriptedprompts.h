// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/prompts.h"

#include <QList>
#include <QMetaObject>
#include <QWidget>

namespace testsupport {

/// Answers what a test has laid down for it, and remembers what was asked. Without an answer laid
/// down it says no, or Cancel.
class ScriptedPrompts final : public widgets::Prompts
{
public:
    void answerNext(bool yes) { m_answers.append(yes); }
    /// The answer's place in the list; -1 = Cancel.
    void chooseNext(int answer) { m_choiceAnswers.append(answer); }
    /// An empty path: the user closes the window.
    void saveNextTo(const QString &path) { m_paths.append(path); }
    void openNext(const QString &path) { m_opened.append(path); }

    const QList<widgets::Question> &questions() const { return m_questions; }
    const QList<widgets::Choice> &choices() const { return m_choices; }
    const QList<widgets::SaveFile> &files() const { return m_files; }

    void ask(const widgets::Question &question, QWidget *parent,
             std::function<void(bool)> answered) override
    {
        m_questions.append(question);
        const bool yes = !m_answers.isEmpty() && m_answers.takeFirst();
        QMetaObject::invokeMethod(
            parent, [yes, answered = std::move(answered)] { answered(yes); }, Qt::QueuedConnection);
    }

    void choose(const widgets::Choice &choice, QWidget *parent,
                std::function<void(int)> chosen) override
    {
        m_choices.append(choice);
        const int answer = m_choiceAnswers.isEmpty() ? -1 : m_choiceAnswers.takeFirst();
        QMetaObject::invokeMethod(
            parent, [answer, chosen = std::move(chosen)] { chosen(answer); }, Qt::QueuedConnection);
    }

    void saveFile(const widgets::SaveFile &file, QWidget *parent,
                  std::function<void(const QString &)> chosen) override
    {
        m_files.append(file);
        const QString path = m_paths.isEmpty() ? QString() : m_paths.takeFirst();
        if (path.isEmpty())
            return;
        QMetaObject::invokeMethod(
            parent, [path, chosen = std::move(chosen)] { chosen(path); }, Qt::QueuedConnection);
    }

    void openFile(const widgets::OpenFile &, QWidget *parent,
                  std::function<void(const QString &)> chosen) override
    {
        const QString path = m_opened.isEmpty() ? QString() : m_opened.takeFirst();
        if (path.isEmpty())
            return;
        QMetaObject::invokeMethod(
            parent, [path, chosen = std::move(chosen)] { chosen(path); }, Qt::QueuedConnection);
    }

private:
    QList<bool> m_answers;
    QList<int> m_choiceAnswers;
    QList<widgets::Choice> m_choices;
    QList<QString> m_paths;
    QList<QString> m_opened;
    QList<widgets::Question> m_questions;
    QList<widgets::SaveFile> m_files;
};

} // namespace testsupport
