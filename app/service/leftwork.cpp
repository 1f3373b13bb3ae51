// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/leftwork.h"

#include "domain/deliveryfilter.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

bool waitsForTheKey(Store &store, const Webhook &webhook, qint64 now) {
    if (!webhook.locked)
        return false;
    const auto due = parseDeliveryFilter(u"status:due webhook:#%1"_s.arg(webhook.id), now);
    return due && store.log().count(*due, now).value_or(0) > 0;
}

}  // namespace

Exit exitForLeftWork(Store &store, qint64 now) {
    const auto webhooks = store.webhooks().all();
    const auto waits = [&](const Webhook &webhook) { return waitsForTheKey(store, webhook, now); };
    if (webhooks && std::ranges::any_of(*webhooks, waits))
        return Exit::Configuration;
    const auto dispatchers = store.dispatchers().all();
    const auto isBusy = [](const DispatcherRow &row) { return row.inFlight > 0; };
    return dispatchers && std::ranges::any_of(*dispatchers, isBusy) ? Exit::Temporary : Exit::Done;
}

}  // namespace webhooks
