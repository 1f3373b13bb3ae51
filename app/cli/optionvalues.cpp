// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionvalues.h"

#include "domain/times.h"
#include "service/apptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

constexpr qint64 kDefaultLimit = 50;
constexpr qint64 kMaxLimit = 100'000;

Error wrongFilter(const QString &text, const FilterError &error) {
    const QString caret = QString(error.position, u' ') % QString(std::max<qsizetype>(error.length, 1), u'^');
    return {ErrorCode::InvalidInput, u"--filter: "_s % appText(error.message),
            u"  %1\n  %2\n"_s.arg(text, caret) % Words::tr("See leadhub-webhooks-filter(7).")};
}

}  // namespace

Result<qint64> readPositive(const QString &text, const QString &name, qint64 most) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number > 0 && number <= most)
        return number;
    const QString message =
        most == std::numeric_limits<qint64>::max()
            ? Words::tr("%1 must be a whole number above 0, not “%2”.").arg(name, text)
            : Words::tr("%1 must be a whole number from 1 to %2, not “%3”.").arg(name, QString::number(most), text);
    return std::unexpected(Error{ErrorCode::InvalidInput, message, {}});
}

Result<int> limitOption(const CommandContext &context) {
    if (!context.has("limit"))
        return static_cast<int>(kDefaultLimit);
    const auto limit = readPositive(context.value("limit"), u"--limit"_s, kMaxLimit);
    if (!limit)
        return std::unexpected(limit.error());
    return static_cast<int>(*limit);
}

Result<qint64> timeOption(const CommandContext &context, const char *option, qint64 otherwise) {
    if (!context.has(option))
        return otherwise;
    const QString text = context.value(option);
    if (const auto time = fromIso(text))
        return *time;
    if (const auto ago = parseDuration(text); ago && *ago <= context.now())
        return context.now() - *ago;
    return std::unexpected(
        Error{ErrorCode::InvalidInput,
              Words::tr("--%1: “%2” is neither a time nor a duration.").arg(QString::fromLatin1(option), text),
              Words::tr("Write it like 2026-04-29T10:30Z, or 6h for six hours ago.")});
}

Result<DeliveryFilter> filterOption(const CommandContext &context) {
    const QString text = context.value("filter");
    auto filter = parseDeliveryFilter(text, context.now());
    if (!filter)
        return std::unexpected(wrongFilter(text, filter.error()));
    return *std::move(filter);
}

}  // namespace webhooks::cli
