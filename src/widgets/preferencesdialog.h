// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/icons.h"
#include "widgets/preferencespages.h"

#include <QDialog>

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QScrollArea)

namespace services {
class Accounts;
class Autostart;
class Backups;
class Catalogue;
class Preferences;
class ProxySetting;
class Updates;
} // namespace services

namespace widgets {

class EmptyState;
class Prompts;

namespace Ui {
class PreferencesDialog;
}

/// The user's choices, on pages that can be searched. Whatever is chosen counts at once; there is
/// nothing to save.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Preferences &preferences;
        services::Accounts &accounts;
        services::Catalogue &catalogue;
        services::ProxySetting &proxy;
        const services::Autostart &autostart;
        const services::Updates &updates;
        services::Backups &backups;
        Prompts &prompts;
        bool hasTray = false; ///< whether the system has a place for an icon
    };

    explicit PreferencesDialog(Parts parts, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    /// "general", "network", "security", "data", "notifications"; another name changes nothing.
    void openPage(const QString &name);
    QString currentPage() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Page : PreferencesPage
    {
        QWidget *content = nullptr;
        QScrollArea *scroll = nullptr;
        QList<QWidget *> found;
    };

    void addPage(Icon sign, QWidget *content);
    void showPage(int row);
    void search();
    void goToFirst();

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    std::vector<Page> m_pages; ///< in the order of the list and the stack
    EmptyState *m_nothing;
};

} // namespace widgets
