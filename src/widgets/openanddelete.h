// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

class QDialog;

namespace widgets {

/// Shows a dialog that goes away for good when it is closed; its window stays usable to the program
/// meanwhile.
void openAndDelete(QDialog *dialog);

} // namespace widgets
