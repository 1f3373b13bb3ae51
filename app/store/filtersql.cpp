// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filtersql.h"

#include "domain/delivery.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

const QString kUrl = u"coalesce(h.url, f.url, '')"_s;
const QString kWebhookName = u"coalesce(h.name, f.name, '')"_s;

QString operatorOf(FilterComparison comparison) {
    switch (comparison) {
        case FilterComparison::Equal:
            return u"="_s;
        case FilterComparison::Less:
            return u"<"_s;
        case FilterComparison::LessOrEqual:
            return u"<="_s;
        case FilterComparison::Greater:
            return u">"_s;
        case FilterComparison::GreaterOrEqual:
            return u">="_s;
    }
    return {};
}

FilterSql number(const QString &column, const FilterTerm &term) {
    if (term.comparison == FilterComparison::Equal && term.first != term.last)
        return {column % u" BETWEEN ? AND ?"_s, {term.first, term.last}};
    return {column % u' ' % operatorOf(term.comparison) % u" ?"_s, {term.first}};
}

/// Of a column that may be empty: what has no number is neither below nor above one, and the opposite of a term has it.
FilterSql knownNumber(const QString &column, const FilterTerm &term) {
    FilterSql sql = number(column, term);
    sql.condition = u'(' % column % u" IS NOT NULL AND "_s % sql.condition % u')';
    return sql;
}

/// Part of a text, without regard to ASCII case.
FilterSql part(const QString &column, const QString &text) {
    return {u"instr(lower("_s % column % u"), lower(?)) > 0"_s, {text}};
}

/// A whole value, or the start of one; ids are ordered, so a start is a range.
FilterSql wholeOrStart(const QString &column, const FilterTerm &term) {
    if (term.prefix)
        return {column % u" >= ? AND "_s % column % u" < ?"_s, {term.text, QString(term.text % QChar(0xFFFF))}};
    return {column % u" = ?"_s, {term.text}};
}

FilterSql status(const QString &word, qint64 now) {
    if (word == "retrying"_L1)
        return {u"d.state = 'pending' AND d.cycle_attempts > 0"_s, {}};
    if (word == "due"_L1)
        return {u"d.state = 'pending' AND d.due_at <= ?"_s, {now}};
    // Written out, so that the partial indexes count: a parameter would hide the state from the planner.
    const auto state = deliveryStateFromName(word);
    return {state ? QString(u"d.state = '"_s % deliveryStateName(*state) % u'\'') : u"0"_s, {}};
}

FilterSql anyText(const QString &text) {
    FilterSql sql{
        u"(instr(d.public_id, lower(?)) > 0 OR instr(e.public_id, lower(?)) > 0 OR instr(e.type, lower(?)) > 0 "
        "OR instr(lower("_s %
            kWebhookName % u"), lower(?)) > 0 OR instr(lower("_s % kUrl %
            u"), lower(?)) > 0 OR instr(coalesce(d.last_error, ''), lower(?)) > 0)"_s,
        {}};
    sql.values = QVariantList(6, text);
    return sql;
}

FilterSql termSql(const FilterTerm &term, qint64 now) {
    switch (term.field) {
        case FilterField::Status:
            return status(term.text, now);
        case FilterField::Code:
            return term.none ? FilterSql{u"d.last_status IS NULL"_s, {}} : knownNumber(u"d.last_status"_s, term);
        case FilterField::Error:
            return {u"coalesce(d.last_error, '') = ?"_s, {term.text}};
        case FilterField::Webhook:
            return term.byId ? FilterSql{u"d.webhook_id = ?"_s, {term.first}}
                             : FilterSql{u"lower("_s % kWebhookName % u") = lower(?)"_s, {term.text}};
        case FilterField::Event:
            return wholeOrStart(u"e.type"_s, term);
        case FilterField::Lead:
            return {u"e.lead_id IS ?"_s, {term.first}};
        case FilterField::Host:
            // The host ends at a port, the path or the query; "[::1]" has colons of its own.
            return {u"instr(replace(replace(lower("_s % kUrl %
                        u") || '/', ':', '/'), '?', '/'), '///' || replace(lower(?), ':', '/') || '/') > 0"_s,
                    {term.text}};
        case FilterField::Url:
            return part(kUrl, term.text);
        case FilterField::Id:
            return wholeOrStart(u"d.public_id"_s, term);
        case FilterField::EventId:
            return wholeOrStart(u"e.public_id"_s, term);
        case FilterField::Attempt:
            return number(u"d.attempt_count"_s, term);
        case FilterField::Duration:
            return knownNumber(u"d.last_duration_us"_s, term);
        case FilterField::Since:
            return {u"d.created_at >= ?"_s, {term.first}};
        case FilterField::Before:
            return {u"d.created_at < ?"_s, {term.first}};
        case FilterField::Trigger:
            return {u"d.trigger = ?"_s, {term.text}};
        case FilterField::Body:
            return part(u"CAST(e.payload AS TEXT)"_s, term.text);
        case FilterField::Response:
            return {
                u"EXISTS (SELECT 1 FROM attempts a JOIN response_bodies b ON b.attempt_id = a.id "
                "WHERE a.delivery_id = d.id AND instr(lower(CAST(b.body AS TEXT)), lower(?)) > 0)"_s,
                {term.text}};
        case FilterField::Text:
            return anyText(term.text);
    }
    return {};
}

FilterSql joined(const QList<DeliveryFilter> &parts, const QString &word, qint64 now) {
    QStringList conditions;
    QVariantList values;
    for (const DeliveryFilter &each : parts) {
        const FilterSql sql = toSql(each, now);
        conditions.append(u'(' % sql.condition % u')');
        values += sql.values;
    }
    return {conditions.join(word), values};
}

}  // namespace

FilterSql toSql(const DeliveryFilter &filter, qint64 now) {
    switch (filter.kind) {
        case DeliveryFilter::Kind::Everything:
            return {u"1"_s, {}};
        case DeliveryFilter::Kind::Term:
            return termSql(filter.term, now);
        case DeliveryFilter::Kind::And:
            return joined(filter.parts, u" AND "_s, now);
        case DeliveryFilter::Kind::Or:
            return joined(filter.parts, u" OR "_s, now);
        case DeliveryFilter::Kind::Not: {
            FilterSql sql = joined(filter.parts, u" AND "_s, now);
            sql.condition = u"NOT ("_s % sql.condition % u')';
            return sql;
        }
    }
    return {};
}

QString idsWithinSql(const FilterSql &filter) {
    // Events are joined only for conditions that read them: their rows hold the payloads and are many times as long.
    // LEFT JOINs that nothing reads are left out by SQLite itself.
    const QString events = filter.condition.contains("e."_L1) ? u"JOIN events e ON e.id = d.event_id "_s : QString();
    return u"SELECT d.id FROM deliveries d "_s % events %
           u"LEFT JOIN webhooks h ON h.id = d.webhook_id LEFT JOIN former_webhooks f ON f.id = d.webhook_id "
           u"WHERE d.id >= ? AND d.id < ? AND ("_s %
           filter.condition % u") ORDER BY d.id DESC"_s;
}

}  // namespace webhooks
