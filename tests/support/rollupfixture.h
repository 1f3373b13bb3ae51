// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/teststore.h"

namespace webhooks {

/// One finished attempt of a delivery, recorded as a dispatcher does it: the delivery, its attempt and the rollup.
struct SampleAttempt {
    qint64 webhookId = 0;
    qint64 endedAt = 0;
    int status = 200;  ///< 0: no answer in time
    qint64 durationMs = 120;
    FinishedAttempt::Next next = FinishedAttempt::Next::Succeeded;
};

/// Makes an event and lets the delivery of `sample.webhookId` end as it says; other webhooks' deliveries are removed.
/// Returns the delivery's id.
qint64 addAttempt(TestStore &store, qint64 dispatcherId, const SampleAttempt &sample);

/// Puts attempts into the rollup alone: many, without a delivery each.
void addToRollup(Store &store, const SampleAttempt &sample, int times);

}  // namespace webhooks
