// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace webhooks {

enum class FilterField {
    Status,    ///< status:failed,retrying ; retrying = pending after a failed attempt, due = pending and due now
    Code,      ///< code:503 code:5xx code:>=400 code:none
    Error,     ///< error:timeout
    Webhook,   ///< webhook:"Sync to HubSpot" (name, whole, any case) webhook:#12 (id)
    Event,     ///< event:lead.created event:lead.*
    Lead,      ///< lead:123
    Host,      ///< host:example.com
    Url,       ///< url:/hooks/ : part of the URL
    Id,        ///< id:019ab… : the delivery's public id, or its start
    EventId,   ///< event_id:019ab…
    Attempt,   ///< attempt:>1
    Duration,  ///< duration:>2s : of the last attempt
    Since,     ///< since:1h since:2026-11-23T09:00Z : created at or after
    Before,    ///< before:… : created before
    Trigger,   ///< trigger:test
    Body,      ///< body:"ACME" : part of the payload
    Response,  ///< response:"invalid" : part of a response body
    Text,      ///< a bare word: in delivery id, event id, event, webhook name, URL or last error
};

enum class FilterComparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One condition. With Equal, `first` to `last` is the inclusive range of numbers (5xx is 500 to 599); with any other
/// comparison, and so with Since (GreaterOrEqual) and Before (Less), both are the one number to compare with.
struct FilterTerm {
    FilterField field = FilterField::Text;
    FilterComparison comparison = FilterComparison::Equal;
    QString text;      ///< lower case where the database's words are
    qint64 first = 0;  ///< HTTP status, attempts, microseconds (Duration), wall milliseconds (Since, Before) or id
    qint64 last = 0;
    bool none = false;    ///< code:none
    bool prefix = false;  ///< event:lead.* ; id:…
    bool byId = false;    ///< webhook:#12

    bool operator==(const FilterTerm &) const = default;
};

/// A tree of conditions. Juxtaposition is And and binds tighter than OR; `,` or `|` between values of one term is Or;
/// `-term` and `not (…)` negate.
struct DeliveryFilter {
    enum class Kind { Everything, Term, And, Or, Not };

    Kind kind = Kind::Everything;
    FilterTerm term;
    QList<DeliveryFilter> parts;

    bool operator==(const DeliveryFilter &) const = default;
};

struct FilterError {
    qsizetype position = 0;  ///< of the first wrong character, in UTF-16 units
    qsizetype length = 0;
    QString message;

    bool operator==(const FilterError &) const = default;
};

/// The one grammar for console, saved filters and command line (leadhub-webhooks-filter(7)). `nowMs` turns `since:1h`
/// into a time. Times without a zone are UTC. An empty text matches everything.
std::expected<DeliveryFilter, FilterError> parseDeliveryFilter(QStringView text, qint64 nowMs);

/// Names of all fields, for completion and did-you-mean.
QStringList filterFieldNames();

}  // namespace webhooks
