// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/error.h"
#include "domain/joinrequest.h"
#include "domain/linkquery.h"
#include "widgets/waiting.h"

#include <QDialog>

#include <memory>
#include <vector>

namespace services {
class Catalogue;
class JoinRequests;
} // namespace services

namespace widgets {

namespace Ui {
class RulesDialog;
}

/// What a rule does, read aloud: "Whoever writes “crypto” is declined; everybody else waits for
/// you."
QString ruleText(const domain::RequestRule &rule);

/// What is done by itself with whoever asks to come in by a link. Off until somebody says so.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Parts
    {
        services::JoinRequests &requests;
        services::Catalogue &catalogue;
    };

    /// scope: whose links can be chosen. link: the one that is chosen at first; invalid = any.
    RulesDialog(const Parts &parts, const domain::LinkScope &scope, core::LinkId link,
                QWidget *parent = nullptr);
    ~RulesDialog() override;

    void reject() override;

private:
    void readLinks(const domain::LinkScope &scope, core::LinkId chosen);
    void listLinks(const std::vector<domain::Link> &links, core::LinkId chosen);
    core::LinkId link() const;
    domain::RequestRule rule() const;
    void showRule();
    void showSummary();
    void showError(const core::Error &error);
    void save();

    std::unique_ptr<Ui::RulesDialog> m_ui;
    Parts m_parts;
    Waiting m_waiting;
    bool m_hasLinks = false;
};

} // namespace widgets
