// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/logcells.h"

#include "domain/times.h"
#include "service/apptext.h"
#include "ui/models/reasontext.h"
#include "ui/theme/chip.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr qint64 kAroundMs = 60'000;

QString resultOf(const std::optional<int> &status, ErrorClass error) {
    const QString code = status ? QString::number(*status) : QString();
    const bool says = error == ErrorClass::None || error == ErrorClass::Http4xx || error == ErrorClass::Http5xx ||
                      error == ErrorClass::Redirect;
    if (says && status)
        return code;
    const QString word = reasonWord(error);
    return code.isEmpty() || word.isEmpty() ? QString(code % word) : QString(code % u' ' % word);
}

}  // namespace

QString LogCells::heading(int column, const TimeDisplay &times, qint64 nowMs) {
    switch (column) {
        case Status:
            return tr("Status");
        case Created:
            //: %1 is the time zone
            return tr("Created (%1)").arg(times.zoneName(nowMs));
        case Event:
            return tr("Event");
        case Lead:
            return tr("Lead");
        case Webhook:
            return tr("Webhook");
        case Result:
            //: HTTP status code, or why there was none
            return tr("Code");
        case Attempts:
            return tr("Attempts");
        case NextAttempt:
            return tr("Next attempt");
        case Duration:
            return tr("Duration");
        default:
            return tr("Summary");
    }
}

QString LogCells::text(const LogRow &row, int column, const TimeDisplay &times, qint64 nowMs) {
    const Delivery &delivery = row.delivery;
    switch (column) {
        case Status:
            return chipOf(delivery, nowMs).text;
        case Created:
            return times.time(delivery.createdAt, nowMs);
        case Event:
            return delivery.eventType;
        case Lead:
            if (!row.leadName.isEmpty())
                return row.leadName;
            return delivery.leadId == 0 ? QString() : u"#%1"_s.arg(delivery.leadId);
        case Webhook:
            return delivery.webhookName;
        case Result:
            return resultText(delivery);
        case Attempts:
            return attemptsText(delivery);
        case NextAttempt:
            return delivery.nextAttemptAt ? waitText(*delivery.nextAttemptAt, nowMs) : QString();
        case Duration:
            return row.durationUs ? durationText(*row.durationUs) : QString();
        default:
            return delivery.state == DeliveryState::Cancelled ? appText(delivery.reason) : appText(row.detail);
    }
}

QString LogCells::toolTip(const LogRow &row, int column, const TimeDisplay &times) {
    switch (column) {
        case Created:
            return times.full(row.delivery.createdAt);
        case Event:
            return row.delivery.eventType;
        case Webhook:
            return row.delivery.webhookDeleted ? tr("%1 (deleted)").arg(row.delivery.webhookName)
                                               : row.delivery.webhookUrl;
        case NextAttempt:
            return row.delivery.nextAttemptAt ? times.full(*row.delivery.nextAttemptAt) : QString();
        case Summary:
            return row.delivery.state == DeliveryState::Cancelled ? appText(row.delivery.reason) : appText(row.detail);
        default:
            return {};
    }
}

QString LogCells::quoted(const QString &value) {
    const bool plain = !value.isEmpty() && std::ranges::all_of(value, [](QChar each) {
        return each.isLetterOrNumber() || u"._-/"_s.contains(each);
    });
    if (plain)
        return value;
    QString text = value;
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' % text % u'"';
}

QString LogCells::filterTerm(const LogRow &row, int column) {
    const Delivery &delivery = row.delivery;
    switch (column) {
        case Status:
            return delivery.state == DeliveryState::Pending && delivery.cycleAttempts > 0
                       ? u"status:retrying"_s
                       : QString(u"status:"_s % deliveryStateName(delivery.state));
        case Created:
            return u"since:%1 before:%2"_s.arg(toIsoSeconds(delivery.createdAt - kAroundMs),
                                               toIsoSeconds(delivery.createdAt + kAroundMs));
        case Event:
            return u"event:"_s % quoted(delivery.eventType);
        case Lead:
            return delivery.leadId == 0 ? QString() : u"lead:%1"_s.arg(delivery.leadId);
        case Webhook:
            return delivery.webhookName.isEmpty() ? u"webhook:#%1"_s.arg(delivery.webhookId)
                                                  : QString(u"webhook:"_s % quoted(delivery.webhookName));
        case Result:
            if (delivery.lastStatus)
                return u"code:%1"_s.arg(*delivery.lastStatus);
            return delivery.lastError == ErrorClass::None ? QString()
                                                          : QString(u"error:"_s % errorClassName(delivery.lastError));
        case Attempts:
            return u"attempt:%1"_s.arg(delivery.attemptCount);
        default:
            return {};
    }
}

QString LogCells::resultText(const Delivery &delivery) {
    return resultOf(delivery.lastStatus, delivery.lastError);
}

QString LogCells::resultText(const AttemptResult &result) {
    return resultOf(result.status, result.error);
}

QString LogCells::attemptsText(const Delivery &delivery) {
    return delivery.maxAttempts == 0 ? QString::number(delivery.cycleAttempts)
                                     : u"%1/%2"_s.arg(delivery.cycleAttempts).arg(delivery.maxAttempts);
}

QString LogCells::sentence(const LogRow &row, const TimeDisplay &times, qint64 nowMs) {
    const Delivery &delivery = row.delivery;
    const QString lead = text(row, Lead, times, nowMs);
    QStringList parts{lead.isEmpty()
                          //: status, event, webhook, time
                          ? tr("%1: %2 to %3 at %4")
                                .arg(text(row, Status, times, nowMs), delivery.eventType, delivery.webhookName,
                                     text(row, Created, times, nowMs))
                          //: status, event, lead, webhook, time
                          : tr("%1: %2 about %3 to %4 at %5")
                                .arg(text(row, Status, times, nowMs), delivery.eventType, lead, delivery.webhookName,
                                     text(row, Created, times, nowMs))};
    if (const QString result = resultText(delivery); !result.isEmpty())
        parts.append(tr("result %1").arg(result));
    if (delivery.cycleAttempts > 0)
        parts.append(tr("attempt %1 of %2").arg(delivery.cycleAttempts).arg(delivery.maxAttempts));
    if (delivery.nextAttemptAt && delivery.cycleAttempts > 0)
        parts.append(tr("next attempt %1").arg(text(row, NextAttempt, times, nowMs)));
    return QLocale().createSeparatedList(parts);
}

QString LogCells::plainLine(const LogRow &row) {
    const Delivery &delivery = row.delivery;
    return QStringList{delivery.publicId,
                       deliveryStateName(delivery.state),
                       toIsoMilliseconds(delivery.createdAt),
                       delivery.eventType,
                       delivery.leadId == 0 ? QString() : QString::number(delivery.leadId),
                       delivery.webhookName,
                       resultText(delivery),
                       attemptsText(delivery)}
        .join(u'\t');
}

}  // namespace webhooks::ui
