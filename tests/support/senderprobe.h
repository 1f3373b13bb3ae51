// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/sender.h"

#include <QHash>

namespace webhooks {

/// A sender for tests that may reach loopback, and what became of its requests.
class SenderProbe final : public QObject {
    Q_OBJECT

public:
    explicit SenderProbe(const SenderOptions &options = {});

    static AddressRules loopbackAllowed();
    /// Looks names up in a table; names that are not in it are never answered.
    static NameLookup table(QHash<QString, QStringList> names);

    /// A POST as the dispatcher makes it; the ticket names delivery and body.
    static OutgoingRequest request(const QUrl &url, qint64 ticket = 1, qint64 timeoutMs = 5'000);

    /// Sends and waits for the result.
    AttemptResult exchange(const OutgoingRequest &request);
    bool waitFor(qsizetype results);

    Sender sender;
    QHash<qint64, AttemptResult> results;
    QList<qint64> order;  ///< tickets as they finished; one that finishes twice is here twice
};

}  // namespace webhooks
