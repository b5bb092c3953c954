// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/clock.h"
#include "services/whoselink.h"

#include <QDialog>

#include <memory>

namespace widgets {

namespace Ui {
class WhoseLinkDialog;
}

/// “Whose link is this?”: the links that one which Telegram cut short may be, to choose from.
class WhoseLinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// whose: a Guess. clock: what a link's state depends on.
    WhoseLinkDialog(services::Whose whose, const services::Catalogue &catalogue,
                    const core::Clock &clock, QWidget *parent = nullptr);
    ~WhoseLinkDialog() override;

Q_SIGNALS:
    void linkChosen(const domain::Link &link);

private:
    void fill(const services::Catalogue &catalogue, const core::Clock &clock);
    void choose();

    std::unique_ptr<Ui::WhoseLinkDialog> m_ui;
    services::Whose m_whose;
};

/// What is said to a question that needs no choice, in one line: that the text is no link, or that
/// the ledger does not know it and what can be done. Empty for Exact and Guess.
QString whoseLinkText(const services::Whose &whose);

} // namespace widgets
