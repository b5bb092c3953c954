// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/linktemplate.h"

#include <QPointer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QAction)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QMenu)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace services {
class Preferences;
}

namespace widgets {

/// A template and what Preferences::lastLinkTemplate() calls it.
struct KnownTemplate
{
    QString key;
    domain::LinkTemplate value;
};

/// Those that come with the program.
std::vector<KnownTemplate> builtInTemplates();
/// Those of the user.
std::vector<KnownTemplate> ownTemplates(const services::Preferences &preferences);
/// The one that was used last; at first, or where it is gone, the first built-in one.
domain::LinkTemplate lastTemplate(const services::Preferences &preferences);

/// A button with the link templates in its menu. While a title for a new one is asked for, a field
/// for it takes the button's place.
class TemplateBar : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateBar(QWidget *parent = nullptr);

    /// The preferences outlive it.
    void setPreferences(services::Preferences &preferences);
    QPushButton *button() const { return m_button; }
    /// Whether the form is such that a template can be made of it.
    void setSavable(bool savable);
    /// Keeps a template; it takes the place of an own one with the same title.
    void save(const domain::LinkTemplate &made);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const domain::LinkTemplate &chosen);
    /// The user gave a title to what stands in the form: call save().
    void saveAsked(const QString &title);

private:
    void fill();
    void use(const KnownTemplate &chosen);
    void forget(const QString &title);
    void askForTitle();
    void endAsking();
    void takeTitle();

    services::Preferences *m_preferences = nullptr;
    QPushButton *m_button;
    QMenu *m_menu;
    QMenu *m_deleteMenu;
    QPointer<QAction> m_saveAction;
    QWidget *m_titleRow;
    QLineEdit *m_title;
    QPushButton *m_saveButton;
    bool m_savable = false;
};

} // namespace widgets
