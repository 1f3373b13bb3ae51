// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventtype.h"
#include "domain/lead.h"

#include <QList>

namespace webhooks {

class Database;

/// How a request names itself, so that sending it twice does its work once
/// (draft-ietf-httpapi-idempotency-key-header).
struct IngestKey {
    QString key;             ///< empty: none, every request is new
    QByteArray fingerprint;  ///< of all that the request asks for
    qint64 now = 0;          ///< wall ms
};

/// What a request made, or had made when it came the first time.
struct Ingested {
    struct MadeEvent {
        QString id;    ///< public id
        QString type;  ///< `lead.created`

        bool operator==(const MadeEvent &) const = default;
    };

    qint64 leadId = 0;
    qint64 submissionId = 0;  ///< 0: the request was not about a form
    QList<MadeEvent> events;
    bool isReplay = false;

    bool operator==(const Ingested &) const = default;
};

/// Changes that come in over HTTP: each is one transaction together with its key. A key that was used for something
/// else is InvalidInput.
class Ingest final {
public:
    /// Keys are kept at least so long after their request.
    static constexpr qint64 kKeysKeptMs = 24LL * 3600 * 1000;

    explicit Ingest(Database &database) : m_database(database) {}

    Result<Ingested> addLead(const LeadChanges &lead, const IngestKey &key);  ///< Conflict: its id is taken
    /// The lead is as `lead` says afterwards: what it does not name is cleared, but for created_at. Made when there is
    /// none with that id.
    Result<Ingested> putLead(qint64 id, const LeadChanges &lead, const IngestKey &key);
    Result<Ingested> deleteLead(qint64 id, const IngestKey &key);
    Result<Ingested> submitForm(qint64 leadId, const QString &form, const IngestKey &key);
    Result<Ingested> emitEvent(EventType type, const LeadChanges &lead, const IngestKey &key);

    /// Removes at most `most` keys of requests before `cutoff` (wall ms). Returns how many.
    Result<qint64> forgetKeys(qint64 cutoff, int most);

private:
    template <typename Change>
    Result<Ingested> once(const IngestKey &key, const Change &change);

    Database &m_database;
};

}  // namespace webhooks
