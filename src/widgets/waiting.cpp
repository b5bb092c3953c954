// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/waiting.h"

#include "widgets/textlabel.h"

#include <utility>

namespace widgets {

Waiting::Waiting(QWidget &dialog, TextLabel &status, QList<QWidget *> fields)
    : m_dialog(dialog)
    , m_status(status)
    , m_fields(std::move(fields))
{ }

void Waiting::begin(const QString &status, std::function<void()> cancel)
{
    m_cancel = std::move(cancel);
    m_status.setText(status);
    m_focus = m_dialog.focusWidget();
    // On the window itself: on Cancel, a second press of Enter would throw the dialog away.
    m_dialog.setFocus();
    m_disabled.clear();
    for (QWidget *field : std::as_const(m_fields)) {
        if (field->isEnabled()) {
            field->setEnabled(false);
            m_disabled.append(field);
        }
    }
}

void Waiting::end()
{
    m_cancel = nullptr;
    m_status.setText({});
    for (const auto &field : std::as_const(m_disabled)) {
        if (field)
            field->setEnabled(true);
    }
    m_disabled.clear();
    if (m_focus && m_focus->isEnabled() && m_dialog.focusWidget() == &m_dialog)
        m_focus->setFocus();
}

void Waiting::cancel()
{
    if (const auto cancel = std::exchange(m_cancel, nullptr))
        cancel();
}

} // namespace widgets
