// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

namespace app {

/// Makes the C library give large pieces of memory back to the system as soon as they are free.
/// glibc keeps pieces of up to 32 MB once some were freed, and the lists of a large ledger are
/// made and dropped all the time.
void giveLargeMemoryBack();

} // namespace app
