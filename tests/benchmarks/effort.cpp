// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/effort.h"

#include <ctime>

namespace webhooks {

namespace {

double secondsOf(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

Effort now() {
    return {secondsOf(CLOCK_MONOTONIC), secondsOf(CLOCK_PROCESS_CPUTIME_ID)};
}

}  // namespace

Stopwatch::Stopwatch() : m_start(now()) {}

Effort Stopwatch::elapsed() const {
    const Effort end = now();
    return {end.seconds - m_start.seconds, end.cpuSeconds - m_start.cpuSeconds};
}

}  // namespace webhooks
