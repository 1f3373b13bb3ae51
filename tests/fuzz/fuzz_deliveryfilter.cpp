// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/filterlexer.h"
#include "fuzz/fuzztarget.h"
#include "store/filtersql.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr qint64 kNow = 1'795'000'000'000;

void checkShape(const DeliveryFilter &filter) {
    using Kind = DeliveryFilter::Kind;
    const bool isList = filter.kind == Kind::And || filter.kind == Kind::Or;
    hold(!isList || filter.parts.size() >= 2, "there are two sides to AND and OR");
    hold(filter.kind != Kind::Not || filter.parts.size() == 1, "one condition is negated");
    hold(filter.kind != Kind::Term || filter.term.comparison != FilterComparison::Equal ||
             filter.term.first <= filter.term.last,
         "a range begins before it ends");
    std::ranges::for_each(filter.parts, checkShape);
}

void readFilter(QByteArrayView input) {
    const QString text = QString::fromUtf8(input);
    const auto filter = parseDeliveryFilter(text, kNow);
    if (!filter) {
        const FilterError &error = filter.error();
        hold(!error.message.isEmpty(), "a refusal says why");
        hold(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(),
             "an error lies within the text");
        return;
    }
    checkShape(*filter);
    FilterSql sql = toSql(*filter, kNow);
    const qsizetype placeholders = sql.condition.remove("'?'"_L1).count(u'?');
    hold(placeholders == sql.values.size(), "each placeholder has its value");

    const QString spaced = u" \t"_s + text + u"\n"_s;
    if (spaced.size() > kMaxFilterLength)
        return;
    const auto again = parseDeliveryFilter(spaced, kNow);
    hold(again && *again == *filter, "blanks around a filter mean nothing");
    const auto negated = parseDeliveryFilter(QString(u"-("_s + text + u')'), kNow);
    const bool isNegated = negated && negated->kind == DeliveryFilter::Kind::Not && negated->parts.first() == *filter;
    hold(isNegated || filter->kind == DeliveryFilter::Kind::Everything ||
             (!negated && negated.error().message.contains("nested"_L1)),
         "a filter in brackets is negated as a whole");
}

}  // namespace

WEBHOOKS_FUZZ_TARGET(readFilter)
