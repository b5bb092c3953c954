// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "simulator/http.h"

#include <QList>

#include <algorithm>

namespace simulator {

namespace {

constexpr qsizetype mostHeaders = 256 * 1024;
constexpr qsizetype mostParameters = 1024 * 1024;

struct Body
{
    QByteArray bytes;
    qsizetype end = 0; ///< in the buffer
};
/// Nothing: not all here yet. A number: the status to refuse with.
using BodyResult = tl::expected<std::optional<Body>, int>;

BodyResult plainBody(const QByteArray &buffer, qsizetype start, const QByteArray &length)
{
    bool ok = true;
    const qsizetype size = length.isEmpty() ? 0 : length.toLongLong(&ok);
    if (!ok || size < 0)
        return tl::unexpected(400);
    if (size > mostParameters)
        return tl::unexpected(413);
    if (buffer.size() - start < size)
        return std::nullopt;
    return Body{buffer.mid(start, size), start + size};
}

BodyResult chunkedBody(const QByteArray &buffer, qsizetype start)
{
    Body body;
    qsizetype at = start;
    while (true) {
        const qsizetype lineEnd = buffer.indexOf("\r\n", at);
        if (lineEnd < 0)
            return std::nullopt;
        bool ok = false;
        // A chunk's size may be followed by extensions after a semicolon.
        const qsizetype size =
            buffer.mid(at, lineEnd - at).split(';').first().trimmed().toLongLong(&ok, 16);
        if (!ok || size < 0)
            return tl::unexpected(400);
        if (body.bytes.size() + size > mostParameters)
            return tl::unexpected(413);
        if (buffer.size() < lineEnd + 2 + size + 2)
            return std::nullopt;
        at = lineEnd + 2 + size;
        if (buffer.mid(at, 2) != "\r\n")
            return tl::unexpected(400); // trailers after the last chunk are not ours to know
        body.bytes += buffer.mid(lineEnd + 2, size);
        at += 2;
        if (size == 0)
            break;
    }
    body.end = at;
    return body;
}

tl::expected<HttpRequest, int> readHead(const QByteArray &head)
{
    auto lines = head.split('\n');
    const auto words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/"))
        return tl::unexpected(400);
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return tl::unexpected(505);
    HttpRequest request;
    request.method = words[0];
    if (request.method != "GET" && request.method != "POST")
        return tl::unexpected(501);

    QByteArray target = words[1];
    if (target.startsWith("http://")) // as a proxy is asked
        target = target.mid(std::max<qsizetype>(target.indexOf('/', 7), 7));
    if (!target.startsWith('/'))
        return tl::unexpected(400);
    const qsizetype mark = target.indexOf('?');
    request.path = QByteArray::fromPercentEncoding(mark < 0 ? target : target.left(mark));
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);

    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return tl::unexpected(400);
        request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
    }
    const QByteArray connection = request.header("connection").toLower();
    request.keepAlive = words[2] == "HTTP/1.1" ? connection != "close" : connection == "keep-alive";
    return request;
}

} // namespace

QByteArray HttpRequest::header(const QByteArray &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? QByteArray() : found->second;
}

tl::expected<std::optional<HttpRequest>, int> HttpReader::next()
{
    while (m_buffer.startsWith("\r\n")) // tolerated between requests
        m_buffer.remove(0, 2);
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if ((headEnd < 0 ? m_buffer.size() : headEnd) > mostHeaders)
        return tl::unexpected(431);
    if (headEnd < 0)
        return std::nullopt;
    auto request = readHead(m_buffer.left(headEnd));
    if (!request)
        return tl::unexpected(request.error());
    const QByteArray encoding = request->header("content-encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return tl::unexpected(415);

    const bool chunked = request->header("transfer-encoding").toLower() == "chunked";
    const auto body = chunked ? chunkedBody(m_buffer, headEnd + 4)
                              : plainBody(m_buffer, headEnd + 4, request->header("content-length"));
    if (!body)
        return tl::unexpected(body.error());
    if (!*body)
        return std::nullopt;
    if (request->query.size() + (*body)->bytes.size() > mostParameters)
        return tl::unexpected(413);
    request->body = (*body)->bytes;
    m_buffer.remove(0, (*body)->end);
    return *std::move(request);
}

QByteArray reasonPhrase(int status)
{
    static const std::map<int, QByteArray> phrases{
        {200, "OK"},
        {302, "Found"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {409, "Conflict"},
        {413, "Request Entity Too Large"},
        {415, "Unsupported Media Type"},
        {421, "Misdirected Request"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
    };
    const auto found = phrases.find(status);
    return found == phrases.end() ? QByteArray("Unknown") : found->second;
}

} // namespace simulator
