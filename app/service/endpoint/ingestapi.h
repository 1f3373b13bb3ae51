// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "service/endpoint/bearertoken.h"
#include "service/endpoint/httpserver.h"
#include "service/endpoint/ingestroute.h"
#include "store/ingest.h"

namespace webhooks {

class Database;

struct IngestOptions {
    QString database;
    std::optional<BearerToken> token;  ///< none: whoever can connect may write
    /// Called in the server's thread when the database stops taking leads, and without an error when it does again.
    std::function<void(const std::optional<Error> &)> stateChanged;
};

/// The HTTP API that leads come in by (resources/openapi.json): every 202 is committed. Belongs to its server's thread
/// from the first request on, and has a connection to the database of its own.
class IngestApi final {
public:
    IngestApi(IngestOptions options, Clock clock);
    ~IngestApi();
    Q_DISABLE_COPY_MOVE(IngestApi)

    /// What the head alone decides: who asks, for what, in which form.
    std::optional<ServerResponse> refuse(const ServerRequest &head) const;
    ServerResponse answer(const ServerRequest &request);

private:
    std::optional<ServerResponse> refuseCaller(const ServerRequest &head) const;
    ServerResponse perform(const IngestRoute &route, const ServerRequest &request);
    Result<Database *> database();
    void leaveLock() const;
    ServerResponse answerTo(const IngestRoute &route, const Result<Ingested> &made);
    ServerResponse answerFailure(const Error &error);
    void noteBusy(const Error &error);
    void noteState(const std::optional<Error> &error);

    const IngestOptions m_options;
    const Clock m_clock;
    std::unique_ptr<Database> m_database;
    qint64 m_lastBusy = 0;      ///< monotonic ms; 0: never
    qint64 m_busySince = 0;     ///< monotonic ms; 0: it is not
    qint64 m_lockFreeFrom = 0;  ///< monotonic ms: the next change may take the lock again
    bool m_isFailing = false;
};

}  // namespace webhooks
