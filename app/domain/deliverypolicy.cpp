// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deliverypolicy.h"

namespace webhooks {

DeliveryPolicy DeliveryOverrides::over(const DeliveryPolicy &defaults) const {
    return {
        .timeoutMs = timeoutMs.value_or(defaults.timeoutMs),
        .maxRetries = maxRetries.value_or(defaults.maxRetries),
        .backoffMs = backoffMs.value_or(defaults.backoffMs),
        .backoffFactor = backoffFactor.value_or(defaults.backoffFactor),
        .backoffCapMs = backoffCapMs.value_or(defaults.backoffCapMs),
        .concurrency = concurrency.value_or(defaults.concurrency),
        .rateLimit = rateLimit.value_or(defaults.rateLimit),
        .autoPauseAfter = autoPauseAfter.value_or(defaults.autoPauseAfter),
        .autoPauseSpanMs = autoPauseSpanMs.value_or(defaults.autoPauseSpanMs),
        .autoPauseRate = autoPauseRate.value_or(defaults.autoPauseRate),
        .firstProbeMs = defaults.firstProbeMs,
    };
}

}  // namespace webhooks
