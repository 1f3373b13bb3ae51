// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/filterfields.h"

#include "domain/delivery.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

QStringList statusWords() {
    return {deliveryStateName(DeliveryState::Pending),
            deliveryStateName(DeliveryState::Sending),
            deliveryStateName(DeliveryState::Succeeded),
            deliveryStateName(DeliveryState::Failed),
            deliveryStateName(DeliveryState::Cancelled),
            u"retrying"_s,
            u"due"_s};
}

QStringList errorWords() {
    QStringList words;
    for (int i = static_cast<int>(ErrorClass::None) + 1; i <= static_cast<int>(ErrorClass::Other); ++i)
        words.append(errorClassName(static_cast<ErrorClass>(i)));
    return words;
}

QStringList triggerWords() {
    return {triggerName(Trigger::Automatic), triggerName(Trigger::Manual), triggerName(Trigger::Test)};
}

}  // namespace

const QList<FilterFieldSpec> &filterFieldSpecs() {
    static const QList<FilterFieldSpec> specs{
        {"status", "status:failed status:pending,sending",
         "State of the delivery; retrying is pending after a failed attempt, due is pending and due now"},
        {"code", "code:503 code:5xx code:>=400 code:none",
         "HTTP status of the last attempt; none: there was no answer"},
        {"error", "error:timeout", "Why the last attempt failed"},
        {"webhook", "webhook:\"Sync to HubSpot\" webhook:#12",
         "The webhook by its whole name, in any case, or its number"},
        {"event", "event:lead.created event:lead.*", "Type of the event; * at the end stands for the rest"},
        {"lead", "lead:123", "The lead that the event is about, by its id"},
        {"host", "host:example.com", "Host of the webhook's URL"},
        {"url", "url:/hooks/", "Part of the URL"},
        {"id", "id:019dd8c9", "The delivery's id, or its beginning"},
        {"event_id", "event_id:019dd8c9", "The event's id, or its beginning"},
        {"attempt", "attempt:3 attempt:>1", "How many attempts were made"},
        {"duration", "duration:>2s duration:<500ms", "How long the last attempt took; only with a comparison"},
        {"since", "since:1h since:2026-11-23T09:00Z", "Created at that time or later, or within so long ago"},
        {"before", "before:7d before:2026-11-23", "Created before that time, or longer ago"},
        {"trigger", "trigger:test", "What made the delivery"},
        {"body", "body:ACME", "Part of the payload"},
        {"response", "response:\"invalid email\"", "Part of what the receiver answered, in any attempt"},
    };
    return specs;
}

const QStringList &filterWords(FilterField field) {
    static const QStringList status = statusWords();
    static const QStringList errors = errorWords();
    static const QStringList triggers = triggerWords();
    static const QStringList any;
    switch (field) {
        case FilterField::Status:
            return status;
        case FilterField::Error:
            return errors;
        case FilterField::Trigger:
            return triggers;
        default:
            return any;
    }
}

QStringList filterFieldNames() {
    QStringList names;
    for (const FilterFieldSpec &spec : filterFieldSpecs())
        names.append(QString::fromLatin1(spec.name));
    return names;
}

}  // namespace webhooks
