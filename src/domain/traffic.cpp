// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/traffic.h"

using namespace std::chrono_literals;

namespace domain {

std::chrono::seconds lengthOf(Stay stay)
{
    switch (stay) {
    case Stay::TenMinutes:
        return 10min;
    case Stay::Day:
        return 24h;
    case Stay::Week:
        break;
    }
    return 24h * 7;
}

} // namespace domain
