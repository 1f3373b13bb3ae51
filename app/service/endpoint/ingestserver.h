// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/endpoint/ingestapi.h"
#include "service/log.h"

#include <QObject>

namespace webhooks {

class Settings;

/// The ingest API on the address of the setting `api-listen`, with the token of `token-file`.
class IngestServer final {
public:
    /// Null when `api-listen` is not set. Refuses to serve others than this machine without a token.
    static Result<std::unique_ptr<IngestServer>> start(const Settings &settings, const Log &log);
    ~IngestServer();
    Q_DISABLE_COPY_MOVE(IngestServer)

    const ListenAddress &address() const { return m_server->address(); }

private:
    IngestServer() = default;
    void logState(const Log &log, const std::optional<Error> &error);

    QObject m_thread;  ///< lives where the log is written
    std::unique_ptr<IngestApi> m_api;
    std::unique_ptr<HttpServer> m_server;  ///< goes first: it calls m_api
};

}  // namespace webhooks
