// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "telegram/types.h"

namespace telegram {

bool mayInviteUsers(const ChatMember &member)
{
    switch (member.status) {
    case ChatMemberStatus::Creator:
        return true;
    case ChatMemberStatus::Administrator:
        return member.canInviteUsers == true;
    case ChatMemberStatus::Member:
    case ChatMemberStatus::Restricted:
    case ChatMemberStatus::Left:
    case ChatMemberStatus::Kicked:
        return false;
    }
    return false;
}

} // namespace telegram
