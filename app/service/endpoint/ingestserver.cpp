// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/ingestserver.h"

#include "service/settings.h"

using namespace Qt::StringLiterals;

namespace webhooks {

Result<std::optional<IngestPlan>> IngestPlan::read(const Settings &settings) {
    const QString listen = settings.text("api-listen");
    if (listen.isEmpty())
        return std::optional<IngestPlan>();
    const auto address = ListenAddress::parse(listen);
    if (!address)
        return std::unexpected(address.error());
    IngestPlan plan{*address, settings.text("token-file"), {}};
    if (plan.tokenFile.isEmpty() && !address->isLoopback())
        return std::unexpected(
            Error{ErrorCode::Configuration,
                  u"Without a token, leads are only taken from this machine itself, not on %1."_s.arg(listen),
                  u"Name a token with --token-file, or listen on 127.0.0.1."_s});
    if (plan.tokenFile.isEmpty())
        return plan;
    const auto token = BearerToken::load(plan.tokenFile);
    if (!token)
        return std::unexpected(token.error());
    plan.token = *token;
    return plan;
}

Result<std::unique_ptr<IngestServer>> IngestServer::start(const IngestPlan &plan, const QString &database,
                                                          const Log &log) {
    if (plan.token && plan.token->isOpenToOthers())
        log.write(Log::Level::Warning, "ingest.token",
                  u"Everybody on this machine can read the token file; `chmod o-r` ends that."_s,
                  {{"file", plan.tokenFile}});
    std::unique_ptr<IngestServer> ingest(new IngestServer(plan));
    IngestServer *made = ingest.get();
    const auto changed = [made, log](const std::optional<Error> &error) {
        QMetaObject::invokeMethod(
            &made->m_thread, [made, log, error] { made->logState(log, error); }, Qt::QueuedConnection);
    };
    made->m_api = std::make_unique<IngestApi>(IngestOptions{database, plan.token, changed}, Clock::system());
    const ServerHandlers handlers{[made](const ServerRequest &head) { return made->m_api->refuse(head); },
                                  [made](const ServerRequest &request) { return made->m_api->answer(request); }};
    auto server = HttpServer::start(plan.address, handlers);
    if (!server)
        return std::unexpected(server.error());
    made->m_server = *std::move(server);
    log.write(Log::Level::Info, "ingest.ready", u"Taking leads over HTTP."_s,
              {{"address", made->address().toString()}, {"token", plan.token ? u"needed"_s : u"none"_s}});
    return ingest;
}

IngestServer::~IngestServer() = default;

void IngestServer::logState(const Log &log, const std::optional<Error> &error) {
    if (error)
        log.write(Log::Level::Error, "ingest.failing", u"Leads over HTTP are refused: "_s % error->message);
    else
        log.write(Log::Level::Info, "ingest.recovered", u"Leads over HTTP are taken again."_s);
}

}  // namespace webhooks
