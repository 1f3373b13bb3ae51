// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/webhookvalues.h"

#include "domain/nearestword.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

QStringList allNames() {
    QStringList names;
    std::ranges::transform(kEventTypes, std::back_inserter(names), eventTypeName);
    return names;
}

/// `choice` is what the hint offers when no name is near.
Result<EventType> readName(const QString &text, const QString &choice) {
    if (const auto type = eventTypeFromName(text))
        return *type;
    const QString near = nearestWord(text, allNames());
    return std::unexpected(Error{ErrorCode::InvalidInput, u"There is no event “%1”."_s.arg(text),
                                 near.isEmpty() ? choice : u"Did you mean “%1”?"_s.arg(near)});
}

}  // namespace

Result<EventType> readEventType(const QString &text) {
    return readName(text, u"It is one of: %1."_s.arg(allNames().join(u", "_s)));
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
        const auto type =
            readName(name.trimmed(), u"It is one of: %1, or '*' for all."_s.arg(allNames().join(u", "_s)));
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
