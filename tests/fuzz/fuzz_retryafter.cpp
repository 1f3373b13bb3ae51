// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/retryschedule.h"
#include "fuzz/fuzztarget.h"

#include <algorithm>

using namespace webhooks;

namespace {

void readRetryAfter(QByteArrayView input) {
    // The day of RFC 9110's examples, the epoch, and a far future.
    for (const qint64 now : {784'111'777'000LL, 0LL, 4'000'000'000'000LL}) {
        const auto wait = parseRetryAfter(input, now);
        hold(parseRetryAfter(QByteArray(" \t" + input.toByteArray() + ' '), now) == wait,
             "blanks around a value mean nothing");
        hold(wait.value_or(0) >= 0, "nobody waits for the past");
        const qint64 delay = retryDelay({}, 1, 0.5, wait);
        hold(delay >= backoffFor({}, 1) && delay <= std::max(backoffFor({}, 1), kMaxRetryAfterMs),
             "a receiver makes nobody wait for longer than an hour");
        const bool isNumber =
            !input.isEmpty() && std::ranges::all_of(input, [](char c) { return c >= '0' && c <= '9'; });
        hold(!isNumber || wait.has_value(), "a number of seconds is read");
    }
}

}  // namespace

WEBHOOKS_FUZZ_TARGET(readRetryAfter)
