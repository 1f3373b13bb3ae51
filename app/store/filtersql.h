// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deliveryfilter.h"

#include <QVariantList>

namespace webhooks {

/// A condition for WHERE, over the aliases `d` (deliveries), `e` (events), `h` (webhooks), `f` (former_webhooks), with
/// its values in order.
struct FilterSql {
    QString condition;
    QVariantList values;
};

FilterSql toSql(const DeliveryFilter &filter, qint64 now);

/// Ids that match within a range, newest first. Values: the lowest id, the one above the highest, then the filter's.
QString idsWithinSql(const FilterSql &filter);

}  // namespace webhooks
