// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/ingestserver.h"

#include "service/settings.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

Result<std::optional<BearerToken>> tokenOf(const Settings &settings, const Log &log) {
    const QString path = settings.text("token-file");
    if (path.isEmpty())
        return std::optional<BearerToken>();
    const auto token = BearerToken::load(path);
    if (!token)
        return std::unexpected(token.error());
    if (token->isOpenToOthers())
        log.write(Log::Level::Warning, "ingest.token",
                  u"Everybody on this machine can read the token file; `chmod o-r` ends that."_s, {{"file", path}});
    return *token;
}

}  // namespace

Result<std::unique_ptr<IngestServer>> IngestServer::start(const Settings &settings, const Log &log) {
    std::unique_ptr<IngestServer> ingest;
    const QString listen = settings.text("api-listen");
    if (listen.isEmpty())
        return ingest;
    const auto address = ListenAddress::parse(listen);
    if (!address)
        return std::unexpected(address.error());
    const auto token = tokenOf(settings, log);
    if (!token)
        return std::unexpected(token.error());
    if (!*token && !address->isLoopback())
        return std::unexpected(
            Error{ErrorCode::Configuration,
                  u"Without a token, leads are only taken from this machine itself, not on %1."_s.arg(listen),
                  u"Name a token with --token-file, or listen on 127.0.0.1."_s});

    ingest.reset(new IngestServer);
    IngestServer *made = ingest.get();
    const auto changed = [made, log](const std::optional<Error> &error) {
        QMetaObject::invokeMethod(
            &made->m_thread, [made, log, error] { made->logState(log, error); }, Qt::QueuedConnection);
    };
    made->m_api = std::make_unique<IngestApi>(IngestOptions{settings.databasePath(), *token, changed}, Clock::system());
    const ServerHandlers handlers{[made](const ServerRequest &head) { return made->m_api->refuse(head); },
                                  [made](const ServerRequest &request) { return made->m_api->answer(request); }};
    auto server = HttpServer::start(*address, handlers);
    if (!server)
        return std::unexpected(server.error());
    made->m_server = *std::move(server);
    log.write(Log::Level::Info, "ingest.ready", u"Taking leads over HTTP."_s,
              {{"address", made->address().toString()}, {"token", *token ? u"needed"_s : u"none"_s}});
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
