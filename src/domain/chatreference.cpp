// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "domain/chatreference.h"

#include "domain/invitelink.h"
#include "domain/pastedlink.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

using Parsed = tl::expected<ChatReference, ChatReferenceProblem>;
using Problem = ChatReferenceProblem;

/// The Bot API writes channel 123 as -1000000000123: a sum, though it looks like a prefix.
constexpr qint64 channelZero = -1'000'000'000'000;
/// Bot API: ids have at most 52 significant bits.
constexpr qint64 lowestId = -((qint64(1) << 52) - 1);
/// The numbers of channels begin here; those of groups began at 1.
constexpr qint64 firstChannel = 1'000'000'000;

/// First words of addresses that lead to something else than a chat.
constexpr std::array notAChat{
    "addemoji"_L1,    "addlist"_L1, "addstickers"_L1,  "addtheme"_L1, "auction"_L1,  "bg"_L1,
    "boost"_L1,       "call"_L1,    "confirmphone"_L1, "contact"_L1,  "giftcode"_L1, "invoice"_L1,
    "iv"_L1,          "login"_L1,   "msg"_L1,          "newbot"_L1,   "nft"_L1,      "proxy"_L1,
    "setlanguage"_L1, "share"_L1,   "socks"_L1,        "stars"_L1,
};

tl::unexpected<ChatReferenceProblem> no(Problem problem)
{
    return tl::unexpected(problem);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool looksLikeId(QStringView text)
{
    return !text.isEmpty() && (isDigit(text[0]) || text[0] == u'-')
        && std::none_of(text.begin(), text.end(), [](QChar c) { return isLetter(c) || c == u'_'; });
}

/// Arabic and Persian digits made ASCII, and the typographic minus sign too.
QString withPlainDigits(QString text)
{
    for (QChar &c : text) {
        if ((c >= QChar(0x0660) && c <= QChar(0x0669))
            || (c >= QChar(0x06f0) && c <= QChar(0x06f9)))
            c = QChar(u'0' + c.digitValue());
        else if (c == QChar(0x2212))
            c = u'-';
    }
    return text;
}

Parsed username(const QString &name)
{
    const bool allowed = std::all_of(
        name.cbegin(), name.cend(), [](QChar c) { return isLetter(c) || isDigit(c) || c == u'_'; });
    if (!allowed || name.size() < 4 || name.size() > 32 || !isLetter(name[0]) || name.endsWith(u'_')
        || name.contains("__"_L1))
        return no(Problem::BadUsername);
    return name;
}

/// A channel's own number, without the Bot API's -100….
Parsed channel(QStringView digits)
{
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    if (!isNumber(digits) || !ok || number <= 0 || number >= -channelZero)
        return no(Problem::BadId);
    return core::ChatId{channelZero - number};
}

Parsed chatId(QStringView text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || !isNumber(text.mid(text.startsWith(u'-') ? 1 : 0)))
        return no(Problem::BadId);
    if (number >= 0 && number < -channelZero)
        return channel(text);
    // A double click on -100… leaves the minus behind.
    const qint64 negative = number < 0 ? number : -number;
    if (negative == channelZero || negative < lowestId
        || (number > 0 && negative <= 2 * channelZero))
        return no(Problem::BadId);
    return core::ChatId{negative};
}

/// The part behind the # that a web client shows: a name, or a number with more behind it.
Parsed webClient(const PastedLink &link)
{
    const QString client = link.path.value(0).toLower();
    if (link.path.size() > 1 || (client != "k"_L1 && client != "a"_L1 && client != "z"_L1))
        return no(Problem::UnknownForm);
    const QString place = link.fragment.section(u'?', 0, 0).section(u'/', 0, 0);
    if (place.startsWith(u'@'))
        return username(place.mid(1));
    const QString number = place.section(u'_', 0, 0); // -100123_45 is a topic or a thread in it
    if (!looksLikeId(number))
        return no(Problem::UnknownForm);
    if (!number.startsWith(u'-'))
        return no(Problem::BadId); // a person
    // Web K writes a channel's own number with a minus, where the Bot API means a group.
    const qint64 value = number.mid(1).toLongLong();
    if (client == "k"_L1 && value >= firstChannel && value < -channelZero)
        return channel(QStringView(number).mid(1));
    return chatId(number);
}

Parsed tgLink(const PastedLink &link)
{
    const QString command = link.path.value(0).toLower();
    if (link.path.size() == 1 && command == "resolve"_L1) {
        const QString name = link.queryItem(u"domain"_s);
        return name.isEmpty() ? Parsed(no(Problem::UnknownForm)) : username(name);
    }
    if (link.path.size() == 1 && command == "privatepost"_L1)
        return channel(link.queryItem(u"channel"_s));
    return no(Problem::UnknownForm);
}

Parsed telegramLink(const PastedLink &link)
{
    QStringList path = link.path;
    if (path.isEmpty())
        return no(Problem::UnknownForm);
    const QString first = path.takeFirst();
    if (first == "s"_L1 && !path.isEmpty())
        return username(path.first()); // the public preview: t.me/s/name
    // What may follow is the number of a topic and of a message.
    const auto messages = [](const QStringList &parts) {
        return parts.size() <= 2
            && std::all_of(parts.cbegin(), parts.cend(),
                           [](const QString &part) { return isNumber(part); });
    };
    if (first == "c"_L1 && !path.isEmpty()) {
        const QString number = path.takeFirst();
        return messages(path) ? channel(number) : Parsed(no(Problem::UnknownForm));
    }
    if (first.startsWith(u'+') || first.startsWith(u'$') || !messages(path)
        || std::any_of(notAChat.begin(), notAChat.end(), [&first](QLatin1String word) {
               return first.compare(word, Qt::CaseInsensitive) == 0;
           }))
        return no(Problem::UnknownForm);
    return username(first.startsWith(u'@') ? first.mid(1) : first);
}

} // namespace

Parsed parseChatReference(const QString &pasted)
{
    const QString text = withPlainDigits(trimmedPaste(pasted));
    if (text.isEmpty())
        return no(Problem::Empty);
    if (text.startsWith(u'@'))
        return username(text.mid(1));
    if (looksLikeId(text))
        return chatId(text);
    if (parseInviteLink(text))
        return no(Problem::InviteLink);
    if (const auto link = parsePastedLink(text)) {
        if (link->isTg)
            return tgLink(*link);
        if (link->isTelegramHost())
            return telegramLink(*link);
        if (link->host == "web.telegram.org"_L1)
            return webClient(*link);
        return no(Problem::UnknownForm);
    }
    const bool oneWord = std::all_of(text.cbegin(), text.cend(),
                                     [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    return oneWord ? username(text) : Parsed(no(Problem::UnknownForm));
}

} // namespace domain
