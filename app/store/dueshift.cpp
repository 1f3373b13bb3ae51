// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dueshift.h"

#include "store/claimsql.h"
#include "store/database.h"
#include "store/pauses.h"

namespace webhooks {

namespace {

constexpr int kWebhooksPerSlice = 256;

}  // namespace

DueShift::DueShift(Database &database, What what, qint64 now, qint64 back)
    : m_database(database), m_what(what), m_now(now), m_back(back), m_after(now) {}

Result<qint64> DueShift::behindNewest(Database &database, qint64 now) {
    return database.read([&]() -> qint64 {
        Statement newest = database.statement("SELECT created_at FROM deliveries ORDER BY id DESC LIMIT 1");
        newest.run();
        return newest.next() ? std::max<qint64>(newest.integer(0) - now, 0) : 0;
    });
}

Result<qint64> DueShift::step() {
    const QList<qint64> webhooksBefore = m_webhooks;
    const qint64 afterBefore = m_after;
    const bool begunBefore = m_begun;
    auto moved = m_database.write([this] {
        if (!m_begun)
            begin();
        qint64 slice = 0;
        for (int looked = 0; looked < kWebhooksPerSlice && slice == 0 && !m_webhooks.isEmpty(); ++looked)
            slice = moveSomeOf(m_webhooks.last());
        return slice;
    });
    if (!moved) {
        m_webhooks = webhooksBefore;
        m_after = afterBefore;
        m_begun = begunBefore;
    }
    return moved;
}

void DueShift::begin() {
    Pauses(m_database).moveProbes(m_now, m_back);
    Statement row = m_database.statement("SELECT id FROM webhooks WHERE active = 1");
    row.run();
    while (row.next())
        m_webhooks.append(row.integer(0));
    m_begun = true;
}

/// From the soonest on, so that what was moved lies before what is left.
qint64 DueShift::moveSomeOf(qint64 webhookId) {
    std::optional<qint64> upTo;
    {
        Statement end = m_database.statement(kEndOfShift);
        end.run(webhookId, m_after);
        if (end.next())
            upTo = end.optionalInteger(0);
    }
    if (!upTo) {
        m_webhooks.removeLast();
        m_after = m_now;
        return 0;
    }
    const qint64 moved = m_database.statement(kShiftDue)
                             .run(m_back, m_now, webhookId, m_after, *upTo, m_what == What::Everything)
                             .changes();
    m_after = *upTo;
    return moved;
}

}  // namespace webhooks
