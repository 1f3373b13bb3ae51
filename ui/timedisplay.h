// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/spantext.h"

#include <QObject>
#include <QString>

#include <optional>

namespace webhooks::ui {

/// How times are shown in the whole window: local with the offset, or UTC. Copies and exports are always ISO 8601 UTC.
class TimeDisplay final : public QObject {
    Q_OBJECT

public:
    enum class Zone { Local, Utc };

    explicit TimeDisplay(QObject *parent = nullptr) : QObject(parent) {}

    Zone zone() const { return m_zone; }
    void setZone(Zone zone);
    QString zoneName(qint64 wallMs) const;  ///< `UTC+1`, `UTC`

    QString time(qint64 wallMs, qint64 nowMs) const;       ///< `10:31:06.950` today, otherwise with the date
    QString shortTime(qint64 wallMs, qint64 nowMs) const;  ///< `10:31` today, `Tue 10:31` this week, otherwise the date
    QString full(qint64 wallMs) const;                     ///< date, time and zone

signals:
    void changed();

private:
    Zone m_zone = Zone::Local;
};

QString waitText(qint64 untilMs, qint64 nowMs);  ///< `in 1 min 38 s`, `now`
QString agoText(qint64 sinceMs, qint64 nowMs);   ///< `8 s`, `3 min`, `2 h`: an age
QString countText(qint64 count);                 ///< with the locale's separators
QString percentText(double share);               ///< `99.8 %`

}  // namespace webhooks::ui
