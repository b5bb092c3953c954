// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

#include <map>
#include <optional>

namespace simulator {

struct HttpRequest
{
    QByteArray method; ///< "GET" or "POST"
    QByteArray path; ///< percent-decoded
    QByteArray query; ///< after '?', still encoded
    std::map<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    QByteArray header(const QByteArray &name) const;
};

/// Cuts what comes over a line into requests: HTTP/1.1 with Content-Length and chunked bodies.
class HttpReader
{
public:
    void feed(const QByteArray &bytes) { m_buffer.append(bytes); }
    /// The next whole request, or nothing yet, or the status that ends the connection: 400, 413,
    /// 415, 431, 501 or 505.
    tl::expected<std::optional<HttpRequest>, int> next();

private:
    QByteArray m_buffer;
};

/// "Bad Request" for 400.
QByteArray reasonPhrase(int status);

} // namespace simulator
