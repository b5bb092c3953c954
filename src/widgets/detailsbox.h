// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/errortext.h"

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace widgets {

/// Opens a small window with an error's technical text, to read and to copy. It goes when it is
/// closed, and with the parent.
void showDetails(QWidget *parent, const ErrorText &error);

} // namespace widgets
