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

private:
    bool m_available = false;
    bool m_shown = false;
    QString m_text;
};

} // namespace testsupport
