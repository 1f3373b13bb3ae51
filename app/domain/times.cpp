// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/times.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

struct Unit {
    QLatin1StringView name;
    qint64 ms;
};

constexpr std::array kUnits{Unit{"d"_L1, 86'400'000}, Unit{"h"_L1, 3'600'000}, Unit{"m"_L1, 60'000},
                            Unit{"s"_L1, 1'000}, Unit{"ms"_L1, 1}};

std::optional<int> offsetMinutes(QStringView zone) {
    if (zone.isEmpty() || zone.compare(u'Z', Qt::CaseInsensitive) == 0) {
        return 0;
    }
    const int hours = zone.sliced(1, 2).toInt();
    const int minutes = zone.size() > 3 ? zone.last(2).toInt() : 0;
    if (hours > 23 || minutes > 59) {
        return std::nullopt;
    }
    const int total = hours * 60 + minutes;
    return zone.front() == u'-' ? -total : total;
}

int fractionMs(QStringView digits) {
    const QString padded = digits.left(3).toString().leftJustified(3, u'0');
    return padded.toInt();
}

std::unexpected<Error> badDuration(QStringView text, const QString &why) {
    return std::unexpected(Error{ErrorCode::InvalidInput, u"“%1” is not a duration: %2."_s.arg(text, why),
                                 u"Write it like 250ms, 15s, 10m, 2h, 7d or 1h30m."_s});
}

qsizetype countLeading(QStringView text, auto matches) {
    qsizetype count = 0;
    while (count < text.size() && matches(text.at(count))) {
        ++count;
    }
    return count;
}

bool isDigit(QChar character) {
    return character >= u'0' && character <= u'9';
}

/// Index in kUnits, or nothing.
std::optional<size_t> unitIndex(QStringView name) {
    for (size_t i = 0; i < kUnits.size(); ++i) {
        if (kUnits[i].name == name) {
            return i;
        }
    }
    return std::nullopt;
}

}  // namespace

QString toIsoSeconds(qint64 wallMs) {
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODate);
}

QString toIsoMilliseconds(qint64 wallMs) {
    return QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<qint64> fromIso(QStringView text) {
    // QDateTime::fromString() takes local time for a missing zone, and more forms than ISO 8601 has.
    static const QRegularExpression form(
        uR"(\A([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?\z)"_s);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.capturedView(2).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt(),
                     fractionMs(match.capturedView(5)));
    const std::optional<int> offset = offsetMinutes(match.capturedView(6));
    if (!date.isValid() || !time.isValid() || !offset) {
        return std::nullopt;
    }
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() - *offset * qint64{60'000};
}

Result<qint64> parseDuration(QStringView text) {
    if (text.isEmpty()) {
        return badDuration(text, u"it is empty"_s);
    }
    qint64 total = 0;
    size_t nextUnit = 0;
    QStringView rest = text;
    while (!rest.isEmpty()) {
        const qsizetype digits = countLeading(rest, isDigit);
        const QStringView afterDigits = rest.sliced(digits);
        const qsizetype letters = countLeading(afterDigits, [](QChar character) { return !isDigit(character); });
        if (digits == 0) {
            return badDuration(text, u"a whole number must come before each unit"_s);
        }
        if (letters == 0) {
            return badDuration(text, u"the unit is missing"_s);
        }
        const std::optional<size_t> unit = unitIndex(afterDigits.first(letters));
        if (!unit) {
            const QStringView asWritten = afterDigits.first(letters);
            // `5 minutes` fails for its word, `15 s` only for the blank.
            const QStringView told = unitIndex(asWritten.trimmed()) ? asWritten : asWritten.trimmed();
            return badDuration(text, u"“%1” is not a unit"_s.arg(told));
        }
        if (*unit < nextUnit) {
            return badDuration(text, u"units go from the largest to the smallest, each once"_s);
        }
        bool fits = false;
        const qint64 count = rest.first(digits).toLongLong(&fits);
        if (!fits || count > (std::numeric_limits<qint64>::max() - total) / kUnits[*unit].ms) {
            return badDuration(text, u"it is too long"_s);
        }
        total += count * kUnits[*unit].ms;
        nextUnit = *unit + 1;
        rest = afterDigits.sliced(letters);
    }
    return total;
}

QString formatDuration(qint64 ms) {
    if (ms == 0) {
        return u"0s"_s;
    }
    QString text;
    qint64 rest = ms;
    for (const Unit &unit : kUnits) {
        if (const qint64 count = rest / unit.ms; count != 0) {
            text += QString::number(count) % unit.name;
        }
        rest %= unit.ms;
    }
    return text;
}

}  // namespace webhooks
