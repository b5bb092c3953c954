// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/bottoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype longestToken = 80;
constexpr qsizetype longestBotId = 16;
constexpr qsizetype shortestSecret = 20;

bool isSeen(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Format
        && c.category() != QChar::Other_Control;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSecretCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

} // namespace

core::Result<BotToken> parseBotToken(const QString &text)
{
    using enum core::Error::Kind;
    QByteArray token;
    for (const QChar c : text) {
        if (!isSeen(c))
            continue;
        if (c.unicode() > 0x7e)
            return {InvalidInput, u"a character that no token has"_s};
        if (token.size() == longestToken)
            return {InvalidInput, u"longer than any token"_s};
        token += c.toLatin1();
    }
    if (token.isEmpty())
        return {InvalidInput, u"no token given"_s};
    const auto colon = token.indexOf(':');
    if (colon < 1 || colon > longestBotId || token[0] == '0'
        || !std::all_of(token.cbegin(), token.cbegin() + colon, isDigit))
        return {InvalidInput, u"a token begins with the bot's number and a colon"_s};
    if (token.size() - colon - 1 < shortestSecret)
        return {InvalidInput, u"shorter than any token"_s};
    if (!std::all_of(token.cbegin() + colon + 1, token.cend(), isSecretCharacter))
        return {InvalidInput, u"a character that no token has"_s};
    const core::UserId bot{token.left(colon).toLongLong()};
    return BotToken{bot, core::Secret(std::move(token))};
}

} // namespace domain
