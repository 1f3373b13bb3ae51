// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rollupfixture.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

AttemptResult resultOf(const SampleAttempt &sample) {
    AttemptResult result;
    result.durationUs = sample.durationMs * 1000;
    result.startedAt = sample.endedAt - sample.durationMs;
    result.posted = true;
    if (sample.status > 0)
        result.status = sample.status;
    if (sample.status == 0)
        result.error = ErrorClass::Timeout;
    else if (sample.status >= 500)
        result.error = ErrorClass::Http5xx;
    else if (sample.status >= 400)
        result.error = ErrorClass::Http4xx;
    return result;
}

}  // namespace

qint64 addAttempt(TestStore &store, qint64 dispatcherId, const SampleAttempt &sample) {
    store.addLead();
    store.texts(u"DELETE FROM deliveries WHERE event_id = (SELECT max(id) FROM events) AND webhook_id <> %1"_s.arg(
        sample.webhookId));
    store.texts(u"UPDATE deliveries SET due_at = 1 WHERE event_id = (SELECT max(id) FROM events)"_s);
    const auto claimed = store.claim(dispatcherId, sample.webhookId, 1, sample.endedAt);
    store.finish(dispatcherId, claimed.at(0), sample.next, sample.endedAt, resultOf(sample));
    return claimed.at(0).id;
}

void addToRollup(Store &store, const SampleAttempt &sample, int times) {
    FinishedAttempt finished;
    finished.webhookId = sample.webhookId;
    finished.next = sample.next;
    finished.result = resultOf(sample);
    must(store.database().write([&] { store.statistics().record(QList<FinishedAttempt>(times, finished)); }));
}

}  // namespace webhooks
