// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lead.h"

#include <QList>
#include <QRandomGenerator>

namespace webhooks {

class Store;

/// What the sales team of the demonstration does to its leads.
struct DemoChange {
    enum class Kind { Add, Edit, Move, Assign, Submit, Remove };

    qint64 at = 0;  ///< wall milliseconds
    Kind kind = Kind::Add;
};

/// Days of little and, towards `now`, hours of much; in the order of time. The first ones add leads, `leads` in all.
QList<DemoChange> demoChanges(qint64 now, qsizetype leads, QRandomGenerator &random);

/// The sample leads, written one after the other and changed by the real path.
class DemoLeads final {
public:
    DemoLeads(Store &store, QRandomGenerator &random) : m_store(store), m_random(random) {}

    Result<void> readSamples();
    qsizetype samples() const { return m_samples.size(); }
    Result<void> apply(const DemoChange &change);

private:
    struct Known {
        qint64 id = 0;
        int stage = 0;
    };

    Result<void> add(qint64 at);
    Result<void> remove(qsizetype index);
    Result<void> change(qint64 id, LeadField field, const QString &value);
    Result<void> move(Known &lead);
    int below(qsizetype end);

    Store &m_store;
    QRandomGenerator &m_random;
    QList<LeadChanges> m_samples;
    QList<Known> m_known;
    qsizetype m_next = 0;
};

}  // namespace webhooks
