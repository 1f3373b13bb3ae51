// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timedisplay.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kDaysNamed = 7;

QDateTime at(qint64 wallMs, TimeDisplay::Zone zone) {
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC);
    return zone == TimeDisplay::Zone::Utc ? utc : utc.toLocalTime();
}

}  // namespace

void TimeDisplay::setZone(Zone zone) {
    if (std::exchange(m_zone, zone) != zone)
        emit changed();
}

QString TimeDisplay::zoneName(qint64 wallMs) const {
    const int offset = at(wallMs, m_zone).offsetFromUtc();
    if (offset == 0)
        return u"UTC"_s;
    const int minutes = std::abs(offset) / 60;
    const QString sign = offset > 0 ? u"+"_s : u"−"_s;
    if (minutes % 60 == 0)
        return u"UTC%1%2"_s.arg(sign).arg(minutes / 60);
    return u"UTC%1%2:%3"_s.arg(sign).arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString TimeDisplay::time(qint64 wallMs, qint64 nowMs) const {
    const QDateTime then = at(wallMs, m_zone);
    const QString clock = then.toString(u"HH:mm:ss.zzz"_s);
    if (then.date() == at(nowMs, m_zone).date())
        return clock;
    //: A date and a time, in this order
    return TimeDisplay::tr("%1 %2").arg(QLocale().toString(then.date(), QLocale::ShortFormat), clock);
}

QString TimeDisplay::shortTime(qint64 wallMs, qint64 nowMs) const {
    const QDateTime then = at(wallMs, m_zone);
    const qint64 days = then.date().daysTo(at(nowMs, m_zone).date());
    const QString clock = then.toString(u"HH:mm"_s);
    if (days == 0)
        return clock;
    const QString day = days > 0 && days < kDaysNamed ? QLocale().dayName(then.date().dayOfWeek(), QLocale::ShortFormat)
                                                      : QLocale().toString(then.date(), QLocale::ShortFormat);
    return TimeDisplay::tr("%1 %2").arg(day, clock);
}

QString TimeDisplay::full(qint64 wallMs) const {
    const QDateTime then = at(wallMs, m_zone);
    //: A date, a time and its zone, in this order
    return TimeDisplay::tr("%1 %2 %3")
        .arg(QLocale().toString(then.date(), QLocale::ShortFormat), then.toString(u"HH:mm:ss.zzz"_s), zoneName(wallMs));
}

QString waitText(qint64 untilMs, qint64 nowMs) {
    if (untilMs <= nowMs)
        return TimeDisplay::tr("now");
    //: Followed by a span of time: in 1 min 38 s
    return TimeDisplay::tr("in %1").arg(spanText(untilMs - nowMs));
}

QString agoText(qint64 sinceMs, qint64 nowMs) {
    return spanText(std::max<qint64>(0, nowMs - sinceMs));
}

QString countText(qint64 count) {
    return QLocale().toString(count);
}

QString percentText(double share) {
    const double percent = share * 100.0;
    // 99.96 % is not 100 %: rounding must not hide a failure.
    const double shown = share < 1.0 ? std::min(percent, 99.9) : percent;
    const bool whole = share >= 1.0 || share <= 0.0;
    return TimeDisplay::tr("%1 %").arg(QLocale().toString(shown, 'f', whole ? 0 : 1));
}

}  // namespace webhooks::ui
