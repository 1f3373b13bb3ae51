// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/log/deliverydetail.h"
#include "ui/timedisplay.h"
#include "ui/widgets/timeline.h"

#include <QCoreApplication>

namespace webhooks::ui {

/// The one thing that helps with a delivery.
enum class DeliveryAction { None, RetryNow, Redeliver, OpenWebhook };

/// What the detail of a delivery says.
class DeliveryWords final {
    Q_DECLARE_TR_FUNCTIONS(webhooks::ui::DeliveryWords)

public:
    /// What happened, in one sentence, and what comes next.
    static QString sentence(const DeliveryDetail &detail, qint64 nowMs);
    static DeliveryAction action(const DeliveryDetail &detail);
    static QString actionText(DeliveryAction action);
    static QString triggerText(Trigger trigger);
    static QString errorText(ErrorClass error);
    static QString signatureText(SignatureMatch match);

    static QList<TimelineStep> timeline(const DeliveryDetail &detail, const TimeDisplay &times, qint64 nowMs);
};

}  // namespace webhooks::ui
