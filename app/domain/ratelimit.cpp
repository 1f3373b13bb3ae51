// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ratelimit.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr double kMinute = 60.0;
/// Sums of fractions come out a little below the whole number that they are meant to be.
constexpr double kRounding = 1e-9;

bool isWhole(double number) {
    return std::abs(number - std::round(number)) < 1e-6;
}

std::unexpected<Error> badRate(QStringView text) {
    return std::unexpected(Error{ErrorCode::InvalidInput, u"“%1” is not a rate."_s.arg(text),
                                 u"Write it like 10/s, 90/m or 0.5/s; none: no limit."_s});
}

}  // namespace

Result<double> parseRate(QStringView text) {
    if (text == "none"_L1) {
        return 0.0;
    }
    const qsizetype slash = text.indexOf(u'/');
    const QStringView unit = slash < 0 ? QStringView() : text.sliced(slash + 1).trimmed();
    if (unit != "s"_L1 && unit != "m"_L1) {
        return badRate(text);
    }
    bool isNumber = false;
    const double number = text.first(slash).trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number <= 0) {
        return badRate(text);
    }
    return unit == "s"_L1 ? number : number / kMinute;
}

QString formatRate(double perSecond) {
    if (perSecond == 0) {
        return u"none"_s;
    }
    const bool inMinutes = !isWhole(perSecond) && (perSecond < 1 || isWhole(perSecond * kMinute));
    return inMinutes ? u"%1/m"_s.arg(perSecond * kMinute) : u"%1/s"_s.arg(perSecond);
}

void TokenBucket::setRate(double perSecond, qint64 now) {
    if (perSecond == m_perSecond) {
        return;
    }
    const bool isNew = m_perSecond == 0;
    const double kept = level(now);
    m_perSecond = perSecond;
    m_tokens = isNew ? burst() : std::min(kept, burst());
    m_at = now;
}

double TokenBucket::burst() const {
    return std::max(m_perSecond, 1.0);
}

double TokenBucket::level(qint64 now) const {
    const double earned = static_cast<double>(std::max<qint64>(now - m_at, 0)) * m_perSecond / 1000.0;
    return std::min(m_tokens + earned, burst());
}

int TokenBucket::free(qint64 now) const {
    if (m_perSecond == 0) {
        return std::numeric_limits<int>::max();
    }
    return std::max(static_cast<int>(std::floor(level(now) + kRounding)), 0);
}

void TokenBucket::take(int count, qint64 now) {
    if (m_perSecond == 0) {
        return;
    }
    m_tokens = level(now) - count;
    m_at = now;
}

qint64 TokenBucket::nextAt(qint64 now) const {
    if (free(now) > 0) {
        return now;
    }
    return now + static_cast<qint64>(std::ceil((1.0 - level(now) - kRounding) * 1000.0 / m_perSecond));
}

}  // namespace webhooks
