// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/httpheader.h"
#include "service/endpoint/listenaddress.h"
#include "service/endpoint/problem.h"

#include <functional>
#include <memory>
#include <optional>

namespace webhooks {

/// One request as it came. `path` and `query` are what stands before and after the first `?` of the target, not
/// decoded.
struct ServerRequest {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    HttpHeaders headers;
    QByteArray body;
};

struct ServerResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    HttpHeaders headers = {};

    static ServerResponse of(const Problem &problem, const HttpHeaders &headers = {});
};

/// Both are called in the server's thread and must not block for long: meanwhile it serves nobody else.
struct ServerHandlers {
    /// Asked when a request's head has arrived and before its body is read; an answer ends the request there. Optional.
    std::function<std::optional<ServerResponse>(const ServerRequest &head)> refuse;
    std::function<ServerResponse(const ServerRequest &request)> answer;
};

struct ServerLimits {
    int connections = 512;
    int perAddress = 32;
    qsizetype body = 256 * 1024;             ///< bytes; more is 413
    qsizetype allBodies = 16 * 1024 * 1024;  ///< bytes of bodies that are held at once; more is 503
    int requestMs = 10'000;  ///< from the connection's start, or its last answer, until a request is answered
};

/// A small HTTP/1.1 server (RFC 9112) with limits for hostile clients: GNU libmicrohttpd with one thread and 8 KiB per
/// connection. Connections above the limits are closed unanswered. Heads that do not fit the 8 KiB are refused by the
/// library itself (431, 414), with a body that is not JSON. Needs an event loop where it was made.
class HttpServer final {
public:
    static Result<std::unique_ptr<HttpServer>> start(const ListenAddress &address, const ServerHandlers &handlers,
                                                     const ServerLimits &limits = {});
    /// Waits for a handler that is at work; connections are cut.
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// With the port that was really taken.
    const ListenAddress &address() const;
    quint16 port() const { return address().port; }
    int connections() const;  ///< that are open now

private:
    class Daemon;
    explicit HttpServer(std::unique_ptr<Daemon> daemon);

    std::unique_ptr<Daemon> m_daemon;
};

}  // namespace webhooks
