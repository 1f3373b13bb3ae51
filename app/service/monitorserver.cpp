// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/monitorserver.h"

#include "service/monitor.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr ServerLimits kLimits{.connections = 64, .perAddress = 16, .body = 1024, .allBodies = 64 * 1024};

/// `database: ok`, or `database: The disk is full.`; leadhub-webhooks health reads these lines.
ServerResponse answerChecks(const QList<HealthCheck> &checks, const QByteArray &query) {
    const bool verbose = query.split('&').contains("verbose");
    ServerResponse response{areOk(checks) ? 200 : 503, "text/plain; charset=utf-8", {}};
    for (const HealthCheck &check : checks) {
        if (verbose || !check.isOk())
            response.body += QString(check.name % u": "_s % (check.isOk() ? u"ok"_s : check.problem) % u'\n').toUtf8();
    }
    if (response.body.isEmpty())
        response.body = "ok\n";
    return response;
}

}  // namespace

ServerResponse answerMonitoring(Monitor &monitor, const ServerRequest &request) {
    const bool known = request.path == "/livez" || request.path == "/readyz" || request.path == "/metrics";
    if (!known)
        return ServerResponse::of({404, u"Here are /livez, /readyz and /metrics."_s});
    if (request.method != "GET" && request.method != "HEAD")
        return ServerResponse::of({405, u"Only GET and HEAD are answered here."_s}, {{"Allow", "GET, HEAD"}});
    if (request.path == "/livez")
        return answerChecks(monitor.health().live(), request.query);
    if (request.path == "/readyz")
        return answerChecks(monitor.health().ready(), request.query);
    return {200, "text/plain; version=0.0.4; charset=utf-8", monitor.metricsText()};
}

Result<std::unique_ptr<HttpServer>> serveMonitor(Monitor &monitor, const ListenAddress &address) {
    return HttpServer::start(
        address,
        {.refuse = {},
         .answer = [&monitor](const ServerRequest &request) { return answerMonitoring(monitor, request); }},
        kLimits);
}

}  // namespace webhooks
