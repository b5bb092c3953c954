// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "app/memory.h"

#ifdef __linux__
#include <malloc.h>
#endif

namespace app {

void giveLargeMemoryBack()
{
#ifdef M_MMAP_THRESHOLD
    constexpr int large = 512 * 1024; // bytes
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}

} // namespace app
