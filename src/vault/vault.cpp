// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "vault/vault.h"

using core::Error;
using core::Result;
using core::Secret;
using core::Task;

namespace vault {

Task<bool> Vault::holds(Slot slot)
{
    return read(slot).then(this, [](const Result<Secret> &secret) -> Result<bool> {
        if (secret)
            return true;
        if (secret.error().kind == Error::Kind::SecretMissing)
            return false;
        return secret.error();
    });
}

} // namespace vault
