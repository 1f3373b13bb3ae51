// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/endpoint/ingestapi.h"
#include "service/log.h"

#include <QObject>

namespace webhooks {

class Settings;

/// What the settings `api-listen` and `token-file` say.
struct IngestPlan {
    ListenAddress address;
    QString tokenFile;
    std::optional<BearerToken> token;

    /// Nothing when `api-listen` is not set. Refuses to serve others than this machine without a token.
    static Result<std::optional<IngestPlan>> read(const Settings &settings);
    bool operator==(const IngestPlan &) const = default;
};

/// The ingest API, with a thread and a connection to the database of its own.
class IngestServer final {
public:
    static Result<std::unique_ptr<IngestServer>> start(const IngestPlan &plan, const QString &database, const Log &log);
    ~IngestServer();
    Q_DISABLE_COPY_MOVE(IngestServer)

    const IngestPlan &plan() const { return m_plan; }
    const ListenAddress &address() const { return m_server->address(); }  ///< with the port that was free, for 0

private:
    explicit IngestServer(IngestPlan plan) : m_plan(std::move(plan)) {}
    void logState(const Log &log, const std::optional<Error> &error);

    const IngestPlan m_plan;
    QObject m_thread;  ///< lives where the log is written
    std::unique_ptr<IngestApi> m_api;
    std::unique_ptr<HttpServer> m_server;  ///< goes first: it calls m_api
};

}  // namespace webhooks
