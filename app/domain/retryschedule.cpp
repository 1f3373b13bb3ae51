// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retryschedule.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kMaximum = std::numeric_limits<qint64>::max();
/// The longest HTTP date is `Wednesday, 06-Nov-94 08:49:37 GMT`.
constexpr qsizetype kLongestDate = 40;

constexpr std::array kMonths{"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
                             "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

QByteArrayView withoutBlanks(QByteArrayView text) {
    const auto isBlank = [](char character) { return character == ' ' || character == '\t'; };
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

qint64 secondsToMs(QByteArrayView digits) {
    qint64 seconds = 0;
    for (const char digit : digits) {
        if (seconds > kMaximum / 10'000 - 1) {
            return kMaximum;
        }
        seconds = seconds * 10 + (digit - '0');
    }
    return seconds * 1000;
}

int monthNumber(QStringView name) {
    const auto found = std::ranges::find_if(kMonths, [&](QLatin1StringView month) { return month == name; });
    return found == kMonths.end() ? 0 : int(found - kMonths.begin()) + 1;
}

/// RFC 9110, 5.6.7: a year that looks more than 50 years ahead is the latest past one with the same digits.
int fullYear(int twoDigits, qint64 nowMs) {
    const int thisYear = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date().year();
    const int year = thisYear - thisYear % 100 + twoDigits;
    if (year > thisYear + 50) {
        return year - 100;
    }
    return year > thisYear - 50 ? year : year + 100;
}

QRegularExpressionMatch matchDate(const QString &text) {
    static const std::array forms{
        QRegularExpression(
            uR"(\A(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>[0-9]{2}) (?<month>[A-Z][a-z]{2}) (?<year>[0-9]{4}) (?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2}) GMT\z)"_s),
        QRegularExpression(
            uR"(\A(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>[0-9]{2})-(?<month>[A-Z][a-z]{2})-(?<year>[0-9]{2}) (?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2}) GMT\z)"_s),
        QRegularExpression(
            uR"(\A(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>[A-Z][a-z]{2}) (?<day>[0-9]{2}| [0-9]) (?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2}) (?<year>[0-9]{4})\z)"_s),
    };
    QRegularExpressionMatch match;
    for (const QRegularExpression &form : forms) {
        match = form.match(text);
        if (match.hasMatch()) {
            break;
        }
    }
    return match;
}

std::optional<qint64> parseHttpDate(QByteArrayView value, qint64 nowMs) {
    if (value.size() > kLongestDate) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = matchDate(QString::fromLatin1(value));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QStringView yearText = match.capturedView(u"year"_s);
    const int year = yearText.size() == 2 ? fullYear(yearText.toInt(), nowMs) : yearText.toInt();
    const QDate date(year, monthNumber(match.capturedView(u"month"_s)), match.capturedView(u"day"_s).trimmed().toInt());
    const int second = match.capturedView(u"s"_s).toInt();
    // RFC 9110, 5.6.7 allows the leap second 60, which QTime does not have.
    const qint64 leapMs = second == 60 ? 1000 : 0;
    const QTime time(match.capturedView(u"h"_s).toInt(), match.capturedView(u"m"_s).toInt(),
                     second == 60 ? 59 : second);
    if (!date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() + leapMs;
}

}  // namespace

qint64 backoffFor(const DeliveryPolicy &policy, int retry) {
    const double cap = double(policy.backoffCapMs);
    const double wait = double(policy.backoffMs) * std::pow(policy.backoffFactor, std::max(retry, 1) - 1);
    return wait < cap ? std::llround(wait) : policy.backoffCapMs;
}

qint64 retryDelay(const DeliveryPolicy &policy, int retry, double jitter, std::optional<qint64> retryAfterMs) {
    const double spread = 0.9 + 0.2 * jitter;
    const qint64 delay = std::llround(double(backoffFor(policy, retry)) * spread);
    return std::max(delay, std::min(retryAfterMs.value_or(0), kMaxRetryAfterMs));
}

QList<qint64> attemptOffsets(const DeliveryPolicy &policy) {
    QList<qint64> offsets{0};
    for (int retry = 1; retry <= policy.maxRetries; ++retry) {
        offsets.append(offsets.last() + backoffFor(policy, retry));
    }
    return offsets;
}

std::optional<qint64> parseRetryAfter(QByteArrayView value, qint64 nowMs) {
    const QByteArrayView text = withoutBlanks(value);
    if (!text.isEmpty() && std::ranges::all_of(text, isDigit)) {
        return secondsToMs(text);
    }
    const std::optional<qint64> date = parseHttpDate(text, nowMs);
    if (!date) {
        return std::nullopt;
    }
    return *date > nowMs ? *date - nowMs : 0;
}

}  // namespace webhooks
