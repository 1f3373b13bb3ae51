// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/rawreceiver.h"

#include <QMap>
#include <QSet>

namespace webhooks {

class Program;

/// The attempts in the log: by delivery and number, each with its error class, empty for a success.
using LoggedAttempts = QHash<QByteArray, QMap<int, QByteArray>>;
LoggedAttempts loggedAttempts(const Program &hub);

/// What came over the wire, by X-LeadHub-Delivery and X-LeadHub-Attempt, whoever received it.
class WireLedger final {
public:
    /// Notes what arrives from now on; the receiver goes before the ledger.
    void follow(const RawReceiver &receiver);
    void add(const QByteArray &delivery, const QByteArray &attempt);

    qsizetype posts() const { return m_posts; }
    qsizetype deliveries() const { return m_attempts.size(); }
    QList<int> attempts(const QByteArray &delivery) const { return m_attempts.value(delivery); }
    /// Deliveries that arrived more than once.
    QByteArrayList duplicates() const;
    /// First names of the leads in the payloads.
    const QSet<QString> &leads() const { return m_leads; }

    /// What breaks the promise of at most one POST for each attempt and none without one, in sentences.
    QStringList discrepancies(const LoggedAttempts &logged) const;

private:
    QHash<QByteArray, QList<int>> m_attempts;
    QSet<QString> m_leads;
    qsizetype m_posts = 0;
};

}  // namespace webhooks
