// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/task.h"
#include "services/preferences.h"

#include <QWidget>

#include <memory>

namespace services {
class ProxySetting;
}

namespace widgets {

namespace Ui {
class ProxyForm;
}

/// By which proxy the program goes. What is entered counts as soon as it is complete, and the
/// password goes to the keychain. “Test” asks the Bot API server by what stands in the fields.
class ProxyForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyForm(QWidget *parent = nullptr);
    ~ProxyForm() override;

    /// Once, before anything else: a form makes this.
    void follow(services::Preferences &preferences, services::ProxySetting &setting);

private:
    services::ProxyChoice choice() const;
    bool isComplete() const;
    void showKind();
    void judge();
    void take();
    void splitAddress();
    void takePassword();
    void forgetPassword();
    void showPassword(bool isKept);
    void test();
    void endTest();

    std::unique_ptr<Ui::ProxyForm> m_ui;
    services::Preferences *m_preferences = nullptr;
    services::ProxySetting *m_setting = nullptr;
    std::optional<core::Task<>> m_test; ///< under way
};

} // namespace widgets
