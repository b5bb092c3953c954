// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "widgets/errortext.h"

#include "domain/displaytext.h"
#include "widgets/moments.h"
#include "widgets/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Kind = core::Error::Kind;

namespace widgets {

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(widgets::Errors)
};

/// Longer refusals than this are told in full behind Details only.
constexpr qsizetype longestRefusal = 400;

struct Sentences
{
    QString what;
    QString next;
};

Sentences networkSentences(const core::Error &error)
{
    switch (error.kind) {
    case Kind::HostNotFound:
        return {
            Errors::tr("The server's name was not found."),
            Errors::tr("Check the internet connection, and the server's address in Preferences.")};
    case Kind::Unreachable:
        return {Errors::tr("The server can't be reached."),
                Errors::tr("Check the internet connection. Nothing was sent; try again.")};
    case Kind::ProxyNotFound:
        return {Errors::tr("The proxy's name was not found."),
                Errors::tr("Nothing was sent. Check the proxy in Preferences, under Network.")};
    case Kind::ProxyUnreachable:
        return {Errors::tr("The proxy can't be reached, or does not reach the server."),
                Errors::tr("Nothing was sent. Check the proxy in Preferences, under Network.")};
    case Kind::ProxyRefused:
        return {Errors::tr("The proxy refuses the user name or the password."),
                Errors::tr("Nothing was sent. Enter them again in Preferences, under Network.")};
    case Kind::TlsFailed:
        return {
            Errors::tr("The connection is not secure: the server's certificate was not accepted."),
            Errors::tr("Nothing was sent. Check this computer's date, and whether a proxy or "
                       "firewall reads along.")};
    case Kind::InsecureServer:
        return {Errors::tr("Plain http is accepted for this computer only."),
                Errors::tr("Use an address that begins with https://.")};
    case Kind::ConnectionLost:
        return {
            Errors::tr("The connection was cut before the answer came."),
            Errors::tr("It is not certain whether Telegram did it. Refresh shows how it stands.")};
    case Kind::TimedOut:
        return {
            Errors::tr("Telegram did not answer in time."),
            Errors::tr("It is not certain whether Telegram did it. Refresh shows how it stands.")};
    case Kind::Redirected:
        return {Errors::tr(
                    "The server wanted to send the request elsewhere. Gatehouse does not follow."),
                Errors::tr("Check the server's address in Preferences.")};
    case Kind::TooLarge:
        return {Errors::tr("The answer was larger than any answer of Telegram."),
                Errors::tr("Check the server's address in Preferences.")};
    case Kind::Malformed:
        return {
            Errors::tr(
                "The answer could not be understood: something between here and Telegram may "
                "have answered instead."),
            Errors::tr("It is not certain whether Telegram did it. Refresh shows how it stands; if "
                       "this stays so, check the server's address in Preferences.")};
    case Kind::ServerFailed:
        return {Errors::tr("Telegram's server reports a fault of its own."),
                Errors::tr("It is not certain whether Telegram did it. Refresh in a minute shows "
                           "how it stands.")};
    default:
        return {};
    }
}

Sentences telegramSentences(const core::Error &error)
{
    switch (error.kind) {
    case Kind::Unauthorized:
        return {
            Errors::tr("Telegram refuses the bot's token: it was revoked or is wrong."),
            Errors::tr("Copy the current token from @BotFather (/mybots, API Token) and enter it "
                       "with “Replace token…”.")};
    case Kind::UnknownToken:
        return {Errors::tr("The server knows no bot with this token."),
                Errors::tr(
                    "Copy the whole token from @BotFather, and check that the server's address is "
                    "right.")};
    case Kind::LoggedOut:
        return {
            Errors::tr("The bot was logged out of this server and works on another one."),
            Errors::tr("Enter the address of its own server in Preferences, or wait ten minutes "
                       "after it came back.")};
    case Kind::MethodNotFound:
        return {Errors::tr("This server is too old for what was asked."),
                Errors::tr("Update the self-hosted Bot API server.")};
    case Kind::Conflict:
        return {Errors::tr("Another program receives this bot's updates."),
                Errors::tr("Gatehouse leaves it alone. Stop the other program first if you want "
                           "Gatehouse to listen.")};
    case Kind::FloodWait:
        return {Errors::tr("Telegram asks to wait %1.")
                    .arg(durationText(error.retryAfter.value_or(std::chrono::seconds(1)))),
                Errors::tr("Gatehouse waits and goes on by itself.")};
    case Kind::ChatNotFound:
        return {Errors::tr("Telegram finds no such chat for this bot."),
                Errors::tr("Check the spelling. For a private chat, make the bot an administrator "
                           "there first and enter the chat's number.")};
    case Kind::ChatUpgraded:
        return {Errors::tr("The group was upgraded to a supergroup and has a new number."),
                Errors::tr("Use Refresh.")};
    case Kind::ChatGone:
        return {Errors::tr("The chat was deleted."),
                Errors::tr("Its links are dead. Remove it from Gatehouse.")};
    case Kind::NotAMember:
        return {Errors::tr("The bot is not in this chat."),
                Errors::tr(
                    "In Telegram, open the chat's settings, Administrators, and add the bot with "
                    "the right “Invite users via link”.")};
    case Kind::Kicked:
        return {Errors::tr("The bot was removed from this chat."),
                Errors::tr("In Telegram, take it off the list of removed users, then add it as an "
                           "administrator again.")};
    case Kind::NoRight:
        return {
            Errors::tr("The bot may not manage invite links here."),
            Errors::tr("In Telegram, open the chat's settings, Administrators, the bot, and switch "
                       "on “Invite users via link”. Then use Refresh.")};
    case Kind::PrivateChat:
        return {Errors::tr("This is a conversation with one person; it has no invite links."),
                Errors::tr("Enter a channel or a group.")};
    case Kind::DirectMessages:
        return {Errors::tr("These are the direct messages of a channel; they have no invite "
                           "links."),
                Errors::tr("Enter the channel itself.")};
    case Kind::RequestGone:
        return {Errors::tr("The join request is no longer there."),
                Errors::tr("Another administrator decided, or the person took it back.")};
    case Kind::AlreadyMember:
        return {Errors::tr("The person is in the chat already."), {}};
    case Kind::InTooManyChats:
        return {Errors::tr("The person is in as many chats as Telegram allows and can't be let "
                           "in."),
                Errors::tr("They have to leave another chat first. The request waits.")};
    case Kind::PersonGone:
        return {Errors::tr("The person's Telegram account was deleted."),
                Errors::tr("Nobody can be let in. Decline the request.")};
    case Kind::PersonUnknown:
        return {Errors::tr("Telegram does not let the bot see this person."),
                Errors::tr("Decide about the request in Telegram.")};
    case Kind::CallGarbled:
        return {Errors::tr("The request did not reach Telegram whole, so it was refused."),
                Errors::tr("Nothing was changed. Try again; if this stays so, look for a proxy on "
                           "the way, and report what Details says.")};
    case Kind::Refused: {
        const QString why = domain::displayText(error.detail, longestRefusal);
        return {why.isEmpty() ? Errors::tr("Telegram refuses and does not say why.")
                              : Errors::tr("Telegram refuses: %1").arg(why),
                Errors::tr("Nothing was changed.")};
    }
    default:
        return {};
    }
}

/// What Telegram says of one link and its settings.
Sentences linkSentences(const core::Error &error)
{
    switch (error.kind) {
    case Kind::LinkGone:
        return {Errors::tr("Telegram knows no such link of this bot in this chat: it was revoked "
                           "already, or belongs to another chat or administrator."),
                Errors::tr("If it was this bot's, nobody can join by it any more.")};
    case Kind::LinkIsPrimary:
        return {Errors::tr("This is the bot's primary link; it can't be edited."),
                Errors::tr("Rotate it instead.")};
    case Kind::ExpiryRefused:
        return {
            Errors::tr("Telegram does not take this expiry date; it may have passed meanwhile."),
            Errors::tr("Nothing was changed. Choose a later date, and check this computer's "
                       "clock.")};
    case Kind::LimitRefused:
        return {Errors::tr("Telegram does not take this member limit."),
                Errors::tr("Nothing was changed. Enter a number from 1 to 99999, or none.")};
    case Kind::LimitWithApproval:
        return {Errors::tr("A link that needs approval can't have a member limit."),
                Errors::tr("Nothing was changed. Switch off one of the two.")};
    case Kind::PriceRefused:
        return {Errors::tr("Telegram does not take this price or period for a subscription."),
                Errors::tr("Nothing was changed. A subscription costs 1 to 10000 Stars and lasts "
                           "30 days.")};
    case Kind::NoSubscriptions:
        return {Errors::tr("This chat can't have subscription links; only channels can."),
                Errors::tr("Nothing was changed. Create a link without a price, or use a private "
                           "channel.")};
    default:
        return {};
    }
}

Sentences localSentences(const core::Error &error)
{
    switch (error.kind) {
    case Kind::Cancelled:
        return {Errors::tr("It was stopped."),
                Errors::tr("What had been sent already is not taken back.")};
    case Kind::InvalidInput:
        return {Errors::tr("This is not a valid value."), Errors::tr("Correct it and try again.")};
    case Kind::AlreadyExists:
        return {Errors::tr("It is in Gatehouse already."), {}};
    case Kind::NotFound:
        return {Errors::tr("It is not in this ledger."), {}};
    case Kind::Busy:
        return {Errors::tr("Another change of this link is still under way."),
                Errors::tr("Wait until it is done, then try again. Nothing was sent.")};
    case Kind::ChangedSince:
        return {Errors::tr("The link was changed since."),
                Errors::tr("Nothing was sent. Look at it as it is now, and edit it.")};
    case Kind::WrongBot:
        return {Errors::tr("This token belongs to another bot."),
                Errors::tr("Nothing was changed. Use “Add bot…” for another bot.")};
    case Kind::NoKeychain:
        return {
            Errors::tr("This computer has no keychain service to keep the token in, and Gatehouse "
                       "keeps tokens nowhere else."),
            Errors::tr("Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package "
                       "kwalletmanager), log in again, and try once more. Nothing was stored.")};
    case Kind::KeychainLocked:
        return {Errors::tr("The keychain is locked."),
                Errors::tr("Unlock it with your login password and try again.")};
    case Kind::KeychainRefused:
        return {Errors::tr("The keychain refused access."),
                Errors::tr("Allow Gatehouse to use it when it asks, and try again.")};
    case Kind::SecretMissing:
        return {Errors::tr("The keychain has no token for this bot."),
                Errors::tr("Enter it again with “Replace token…”.")};
    case Kind::KeychainFailed:
        return {Errors::tr("The keychain did not do it."),
                Errors::tr("Try again; if it stays so, log out and in once.")};
    case Kind::DiskFull:
        return {Errors::tr("The disk is full; the ledger could not be written."),
                Errors::tr("Nothing was sent. Make room and try again.")};
    case Kind::ReadOnly:
        return {Errors::tr("The profile's folder can't be written to."),
                Errors::tr(
                    "Allow your user to write there, or start with --profile and another folder.")};
    case Kind::InUse:
        return {Errors::tr("This profile is open in another Gatehouse that does not answer."),
                Errors::tr("Close it, or start with --profile and another folder.")};
    case Kind::LedgerTooNew:
        return {Errors::tr("The ledger was written by a newer Gatehouse. It was left untouched."),
                Errors::tr("Install the newest version.")};
    case Kind::LedgerDamaged:
        return {
            Errors::tr("The ledger file is damaged. It was left untouched."),
            Errors::tr("Details names the newest backup: put a copy of it in the ledger's place.")};
    case Kind::StorageFailed:
        return {Errors::tr("The ledger could not be read or written."),
                Errors::tr("Details says what the file system answered.")};
    default:
        return {};
    }
}

} // namespace

QString ErrorText::line() const
{
    return next.isEmpty() ? what : what + u' ' + next;
}

ErrorText errorText(const core::Error &error)
{
    Sentences sentences = networkSentences(error);
    if (sentences.what.isEmpty())
        sentences = telegramSentences(error);
    if (sentences.what.isEmpty())
        sentences = linkSentences(error);
    if (sentences.what.isEmpty())
        sentences = localSentences(error);
    QString details = core::kindName(error.kind);
    if (error.code)
        details += u" %1"_s.arg(error.code);
    if (!error.detail.isEmpty())
        details += u": "_s + error.detail;
    return {sentences.what, sentences.next, details};
}

} // namespace widgets
