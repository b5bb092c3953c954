// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/campaign.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QRadioButton)
QT_FORWARD_DECLARE_CLASS(QSpinBox)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace widgets {

class PasteEdit;
class TextLabel;

/// Where the names of many links come from: a list that is pasted, dropped or read from a file, or
/// a pattern.
class CampaignSource : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignSource(QWidget *parent = nullptr);

    bool isPattern() const;
    domain::NamePattern pattern() const;
    /// What is pasted, or what was set in place of it.
    QString text() const;
    /// Shows a text, or keeps it beside the field where it is too long to be shown.
    void setText(const QString &text);
    /// What was found in the list; bad: something in it has to be looked at.
    void setNotice(const QString &notice, bool bad);

Q_SIGNALS:
    void changed();
    /// The user wants to choose a file.
    void fileWanted();
    void filePasted(const QString &path);

private:
    QWidget *makeListPage();
    QWidget *makePatternPage();
    void showPattern();

    QRadioButton *m_list;
    QRadioButton *m_pattern;
    QStackedWidget *m_pages;
    PasteEdit *m_paste;
    TextLabel *m_notice;
    QLineEdit *m_patternText;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QCheckBox *m_padded;
    TextLabel *m_patternHint;
    QString m_longText;
};

} // namespace widgets
