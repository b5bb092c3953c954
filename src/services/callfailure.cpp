// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/callfailure.h"

namespace services {

bool isWorthAnotherTry(const core::Error &error)
{
    switch (error.kind) {
    case core::Error::Kind::Cancelled:
    case core::Error::Kind::Busy:
    case core::Error::Kind::HostNotFound:
    case core::Error::Kind::Unreachable:
    case core::Error::Kind::ProxyNotFound:
    case core::Error::Kind::ProxyUnreachable:
    case core::Error::Kind::ProxyRefused:
    case core::Error::Kind::TlsFailed:
    case core::Error::Kind::NoKeychain:
    case core::Error::Kind::KeychainLocked:
    case core::Error::Kind::KeychainRefused:
    case core::Error::Kind::KeychainFailed:
    case core::Error::Kind::DiskFull:
    case core::Error::Kind::ReadOnly:
    case core::Error::Kind::StorageFailed:
    case core::Error::Kind::LedgerDamaged:
        return true;
    default:
        return false;
    }
}

bool concernsChat(core::Error::Kind kind)
{
    switch (kind) {
    case core::Error::Kind::NoRight:
    case core::Error::Kind::NotAMember:
    case core::Error::Kind::Kicked:
    case core::Error::Kind::ChatGone:
    case core::Error::Kind::ChatNotFound:
        return true;
    default:
        return false;
    }
}

domain::Actor actorOf(const core::Error &error)
{
    return error.code != 0 ? domain::Actor::Telegram : domain::Actor::Gatehouse;
}

} // namespace services
