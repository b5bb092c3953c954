// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/adoptiontable.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace services {
class Catalogue;
class LinkBook;
} // namespace services

namespace widgets {

namespace Ui {
class AdoptDialog;
}

/// Takes links that bots made elsewhere into the ledger: finds them in a text or a file, says which
/// are new, and asks for which chat each is.
class AdoptDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        services::Adoption &adoption;
        services::LinkBook &book;
        services::Catalogue &catalogue;
    };

    /// seat: the one that new links are for at first; nothing = to be chosen.
    AdoptDialog(const Parts &parts, std::optional<domain::SeatId> seat, QWidget *parent = nullptr);
    ~AdoptDialog() override;

    /// Looks for links in a text, or in a file.
    void take(const QString &text, bool cut = false);
    void readFile(const QString &path);

    void reject() override;

Q_SIGNALS:
    /// So many links were stored.
    void adopted(int count);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Run;

    void setUpTable();
    void listSeats(std::optional<domain::SeatId> chosen);
    void examine(const QString &text);
    void showExamined(services::Examined examined);
    void adopt();
    void adoptNext(const std::shared_ptr<Run> &run);
    void updateButton();

    std::unique_ptr<Ui::AdoptDialog> m_ui;
    Parts m_parts;
    models::AdoptionTable m_table;
    Waiting m_waiting;
    std::optional<core::Task<services::Examined>> m_examining;
    QString m_longText; ///< what is examined in place of the field's text
    bool m_cut = false; ///< there was more of it
};

} // namespace widgets
