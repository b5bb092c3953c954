// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/faults.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace simulator {

namespace {

template <typename Buckets, typename Key>
auto &refilled(Buckets &buckets, Key key, const FloodLimit &limit, std::chrono::milliseconds uptime)
{
    auto &bucket =
        buckets.try_emplace(key, typename Buckets::mapped_type{limit.burst, uptime}).first->second;
    const double seconds = static_cast<double>((uptime - bucket.at).count()) / 1000.0;
    bucket.tokens = std::min(limit.burst, bucket.tokens + seconds * limit.perSecond);
    bucket.at = uptime;
    return bucket;
}

/// Whole seconds until there is a token, at least one.
std::chrono::seconds untilToken(double tokens, const FloodLimit &limit)
{
    return std::chrono::seconds(
        std::max(1LL, std::llround(std::ceil((1.0 - tokens) / limit.perSecond))));
}

} // namespace

Fault Fault::answering(const Answer &answer)
{
    Fault fault;
    fault.m_answer = answer;
    return fault;
}

Fault Fault::floodWait(std::chrono::seconds retryAfter)
{
    return answering(answerFor(Reply::floodWait(retryAfter)));
}

Fault Fault::refused(int code, const QString &message)
{
    return answering(answerFor(Reply::refused(code, message)));
}

Fault Fault::status(int status, const QByteArray &body, const QByteArray &contentType)
{
    return answering({status, body, contentType, {}});
}

Fault Fault::htmlBadGateway()
{
    return status(502,
                  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
                  "<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n",
                  "text/html");
}

Fault Fault::garbage()
{
    return status(200, QByteArray("\x00\xff{\"ok\":tru\x80]]<not json>", 23));
}

Fault Fault::emptyAnswer()
{
    return status(200);
}

Fault Fault::hugeAnswer()
{
    return status(200, "{\"ok\":true,\"result\":\"" + QByteArray(10'000'000, 'x') + "\"}");
}

Fault Fault::wrongType()
{
    return status(200, "{\"ok\":true,\"result\":[[\"no method answers this\"]]}");
}

Fault Fault::redirect(const QUrl &to)
{
    return answering({302, {}, "text/html", "Location: " + to.toEncoded() + "\r\n"});
}

Fault Fault::slow(std::chrono::milliseconds delay)
{
    return Fault().afterActing().delayed(delay);
}

Fault Fault::neverAnswer()
{
    Fault fault;
    fault.m_line = Line::Silent;
    return fault;
}

Fault Fault::cutBeforeActing()
{
    Fault fault;
    fault.m_line = Line::Cut;
    return fault;
}

Fault Fault::cutAfterActing()
{
    return cutBeforeActing().afterActing();
}

Fault Fault::cutMidBody()
{
    Fault fault;
    fault.m_line = Line::BreaksOff;
    return fault.afterActing();
}

Fault Fault::on(const QByteArray &method) const
{
    Fault fault = *this;
    fault.m_method = method;
    return fault;
}

Fault Fault::in(core::ChatId chat) const
{
    Fault fault = *this;
    fault.m_chat = chat;
    return fault;
}

Fault Fault::times(int times) const
{
    Fault fault = *this;
    fault.m_left = times;
    return fault;
}

Fault Fault::afterActing() const
{
    Fault fault = *this;
    fault.m_acts = true;
    return fault;
}

Fault Fault::delayed(std::chrono::milliseconds delay) const
{
    Fault fault = *this;
    fault.m_delay = delay;
    return fault;
}

bool Fault::concerns(const QByteArray &method, core::ChatId chat) const
{
    return (m_method.isEmpty() || m_method.compare(method, Qt::CaseInsensitive) == 0)
        && (!m_chat.isValid() || m_chat == chat);
}

void Faults::clear()
{
    *this = Faults();
}

std::optional<Fault> Faults::take(const QByteArray &method, core::ChatId chat)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
        return fault.concerns(method, chat);
    });
    if (found == m_faults.end())
        return {};
    const Fault fault = *found;
    if (--found->m_left <= 0)
        m_faults.erase(found);
    return fault;
}

std::optional<std::chrono::seconds> Faults::flooded(core::UserId bot, core::ChatId chat,
                                                    std::chrono::milliseconds uptime)
{
    Bucket *ofChat =
        m_chatLimit && chat.isValid() ? &refilled(m_chats, chat, *m_chatLimit, uptime) : nullptr;
    Bucket *ofBot = m_botLimit ? &refilled(m_bots, bot, *m_botLimit, uptime) : nullptr;
    if (ofChat && ofChat->tokens < 1.0) {
        ++ofChat->refusals;
        return untilToken(ofChat->tokens, *m_chatLimit);
    }
    if (ofBot && ofBot->tokens < 1.0) {
        ++ofBot->refusals;
        return untilToken(ofBot->tokens, *m_botLimit);
    }
    if (ofChat)
        ofChat->tokens -= 1.0;
    if (ofBot)
        ofBot->tokens -= 1.0;
    return {};
}

int Faults::refusals(core::ChatId chat) const
{
    const auto found = m_chats.find(chat);
    return found == m_chats.end() ? 0 : found->second.refusals;
}

int Faults::refusals(core::UserId bot) const
{
    const auto found = m_bots.find(bot);
    return found == m_bots.end() ? 0 : found->second.refusals;
}

Answer answerFor(const Reply &reply)
{
    Answer answer{reply.code, reply.body(), "application/json", {}};
    if (const QJsonValue seconds = reply.parameters.value("retry_after"_L1); seconds.isDouble())
        answer.headers = "Retry-After: " + QByteArray::number(seconds.toInteger()) + "\r\n";
    return answer;
}

} // namespace simulator
