// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/background.h"

namespace testsupport {

/// A place without a window that is there as the test says, and remembers what it showed.
class ScriptedBackground final : public widgets::Background
{
public:
    void setAvailable(bool available) { m_available = available; }
    bool isShown() const { return m_shown; }
    QString text() const { return m_text; }

    bool isAvailable() const override { return m_available; }
    void show() override { m_shown = true; }
    void hide() override { m_shown = false; }
    void setText(const QString &text) override { m_text = text; }
    void setKept(bool kept) override { m_kept = kept; }
    void notify(const QString &title, const QString &text) override
    {
        m_notifications += title + u": " + text;
    }
    bool isKept() const { return m_kept; }
    QStringList notifications() const { return m_notifications; }

private:
    bool m_available = false;
    bool m_shown = false;
    bool m_kept = false;
    QStringList m_notifications;
    QString m_text;
};

} // namespace testsupport
