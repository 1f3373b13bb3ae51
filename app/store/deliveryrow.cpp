// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deliveryrow.h"

#include "store/statement.h"

namespace webhooks {

Delivery readDelivery(const Statement &row) {
    int column = 0;
    Delivery delivery;
    delivery.id = row.integer(column++);
    delivery.publicId = row.text(column++);
    delivery.eventId = row.integer(column++);
    delivery.eventPublicId = row.text(column++);
    delivery.eventType = row.text(column++);
    delivery.leadId = row.integer(column++);
    delivery.webhookId = row.integer(column++);
    delivery.webhookName = row.text(column++);
    delivery.webhookUrl = row.text(column++);
    delivery.webhookDeleted = row.integer(column++) != 0;
    delivery.state = deliveryStateFromName(row.text(column++)).value_or(DeliveryState::Failed);
    delivery.trigger = triggerFromName(row.text(column++)).value_or(Trigger::Automatic);
    delivery.attemptCount = static_cast<int>(row.integer(column++));
    delivery.cycleAttempts = static_cast<int>(row.integer(column++));
    delivery.maxAttempts = static_cast<int>(row.integer(column++));
    delivery.createdAt = row.integer(column++);
    delivery.nextAttemptAt = row.optionalInteger(column++);
    // Due at once, whatever the clock says.
    if (delivery.nextAttemptAt == 0)
        delivery.nextAttemptAt = delivery.createdAt;
    delivery.finishedAt = row.optionalInteger(column++);
    delivery.lastStatus = row.optionalInt(column++);
    const QString error = row.text(column++);
    delivery.lastError = error.isEmpty() ? ErrorClass::None : errorClassFromName(error).value_or(ErrorClass::Other);
    delivery.reason = row.text(column);
    return delivery;
}

}  // namespace webhooks
