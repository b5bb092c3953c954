// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/invitelink.h"

#include "domain/pastedlink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// Today's have 16 or 22 characters; nobody promised that.
constexpr qsizetype longestHash = 128;
constexpr qsizetype longestPhoneNumber = 32;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHashCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-'
        || c == u'_';
}

/// The part of the address that stands where the hash belongs, or nothing.
QString hashPart(const PastedLink &link)
{
    if (link.isTg) {
        if (link.path.size() == 1 && link.path[0].compare("join"_L1, Qt::CaseInsensitive) == 0)
            return link.queryItem(u"invite"_s);
    } else if (link.isTelegramHost()) {
        if (link.path.size() == 1 && link.path[0].startsWith(u'+'))
            return link.path[0].mid(1);
        if (link.path.size() == 2 && link.path[0].compare("joinchat"_L1, Qt::CaseInsensitive) == 0)
            return link.path[1];
    }
    return {};
}

} // namespace

QString InviteLink::url() const
{
    return "https://t.me/+"_L1 + hash;
}

core::Result<InviteLink> parseInviteLink(const QString &text)
{
    using enum core::Error::Kind;
    const auto pasted = parsePastedLink(text);
    InviteLink link;
    link.hash = pasted ? hashPart(*pasted) : QString();
    if (link.hash.isEmpty())
        return {InvalidInput, u"not an invite link of Telegram"_s};
    for (const auto &dots : {u"..."_s, u"…"_s}) {
        if (!link.truncated && link.hash.endsWith(dots)) {
            link.hash.chop(dots.size());
            link.truncated = true;
        }
    }
    if (link.hash.isEmpty() || link.hash.size() > longestHash
        || !std::all_of(link.hash.cbegin(), link.hash.cend(), isHashCharacter))
        return {InvalidInput, u"not the hash of an invite link"_s};
    if (!link.truncated && link.hash.size() <= longestPhoneNumber
        && std::all_of(link.hash.cbegin(), link.hash.cend(), isDigit))
        return {InvalidInput, u"the link of a phone number, not an invite link"_s};
    return link;
}

QString inviteHash(const QString &telegramsString)
{
    const auto link = parseInviteLink(telegramsString);
    return link && !link->truncated ? link->hash : QString();
}

} // namespace domain
