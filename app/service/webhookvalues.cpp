// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/webhookvalues.h"

#include "domain/nearestword.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

Result<EventType> readEventType(const QString &text) {
    if (const auto type = eventTypeFromName(text))
        return *type;
    QStringList names;
    std::ranges::transform(kEventTypes, std::back_inserter(names), eventTypeName);
    const QString near = nearestWord(text, names);
    return std::unexpected(
        Error{ErrorCode::InvalidInput, u"There is no event “%1”."_s.arg(text),
              near.isEmpty() ? u"It is one of: %1."_s.arg(names.join(u", "_s)) : u"Did you mean “%1”?"_s.arg(near)});
}

Result<void> readEvents(const QStringList &texts, Webhook &webhook) {
    QList<EventType> given;
    bool all = false;
    const QStringList names = texts.join(u',').split(u',');
    for (const QString &name : names) {
        if (name.trimmed() == "*"_L1) {
            all = true;
            continue;
        }
        const auto type = readEventType(name.trimmed());
        if (!type)
            return std::unexpected(type.error());
        given.append(*type);
    }
    webhook.allEvents = all;
    webhook.events.clear();
    std::ranges::copy_if(kEventTypes, std::back_inserter(webhook.events),
                         [&](EventType type) { return !all && given.contains(type); });
    return {};
}

Result<void> prepareKey(Store &store, const Webhook &webhook, const std::optional<Secret> &secret) {
    const bool seals = (secret && !secret->isEmpty()) || !webhook.headers.isEmpty();
    return seals ? store.ensureKey() : Result<void>();
}

}  // namespace webhooks
