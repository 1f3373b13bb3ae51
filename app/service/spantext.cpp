// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/spantext.h"

#include <QCoreApplication>
#include <QLocale>

namespace webhooks {

namespace {

constexpr qint64 kSecond = 1'000;
constexpr qint64 kMinute = 60 * kSecond;

struct Spans {
    Q_DECLARE_TR_FUNCTIONS(webhooks::Spans)
};

}  // namespace

QString spanText(qint64 ms) {
    const qint64 seconds = ms / kSecond;
    if (seconds < 60)
        return Spans::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60) {
        return seconds % 60 == 0 ? Spans::tr("%1 min").arg(minutes)
                                 : Spans::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    }
    const qint64 hours = minutes / 60;
    if (hours < 24)
        return minutes % 60 == 0 ? Spans::tr("%1 h").arg(hours) : Spans::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return hours % 24 == 0 ? Spans::tr("%1 d").arg(hours / 24) : Spans::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

QString durationText(qint64 microseconds) {
    const QLocale locale;
    const double ms = static_cast<double>(microseconds) / 1000.0;
    if (ms < 10)
        return Spans::tr("%1 ms").arg(locale.toString(ms, 'f', 1));
    if (ms < kSecond)
        return Spans::tr("%1 ms").arg(locale.toString(qRound64(ms)));
    if (ms < kMinute)
        return Spans::tr("%1 s").arg(locale.toString(ms / kSecond, 'f', 1));
    return spanText(qRound64(ms));
}

}  // namespace webhooks
