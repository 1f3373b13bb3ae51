// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/settings.h"

#include "domain/times.h"
#include "service/endpoint/listenaddress.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using Kind = SettingSpec::Kind;

constexpr double kHourMs = 3600.0 * 1000;
constexpr double kMaxAgeMs = 100.0 * 365 * 24 * kHourMs;
constexpr double kMaxBytes = 1e15;
constexpr double kMinRetentionBytes = 10e6;  ///< below that, hardly any delivery would be kept

std::unexpected<Error> bad(const QString &message, const QString &hint) {
    return std::unexpected(Error{ErrorCode::InvalidInput, message, hint});
}

Result<void> checkLimits(const SettingSpec &spec, double number, const QString &lowest, const QString &highest) {
    // Written so that NaN is outside.
    if (number >= spec.minimum && number <= spec.maximum)
        return {};
    return bad(u"%1 is out of range."_s.arg(QString::fromLatin1(spec.name)),
               u"It must be from %1 to %2."_s.arg(lowest, highest));
}

Result<void> checkDuration(const SettingSpec &spec, const QString &value) {
    const auto ms = parseDuration(value);
    if (!ms)
        return std::unexpected(ms.error());
    return checkLimits(spec, static_cast<double>(*ms), formatDuration(static_cast<qint64>(spec.minimum)),
                       formatDuration(static_cast<qint64>(spec.maximum)));
}

Result<void> checkNumber(const SettingSpec &spec, const QString &value) {
    bool isNumber = false;
    const double number = spec.kind == Kind::Integer ? value.toInt(&isNumber) : value.toDouble(&isNumber);
    if (!isNumber)
        return bad(u"“%1” is not a %2number."_s.arg(value, spec.kind == Kind::Integer ? u"whole "_s : QString()),
                   u"It must be from %1 to %2."_s.arg(spec.minimum).arg(spec.maximum));
    return checkLimits(spec, number, QString::number(spec.minimum), QString::number(spec.maximum));
}

Result<void> checkSize(const SettingSpec &spec, const QString &value) {
    const auto bytes = parseSize(value);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto shown = [](double limit) { return u"%1 bytes"_s.arg(limit, 0, 'f', 0); };
    if (!spec.orNone)
        return checkLimits(spec, static_cast<double>(*bytes), shown(spec.minimum), shown(spec.maximum));
    if (*bytes == 0 || checkLimits(spec, static_cast<double>(*bytes), {}, {}))
        return {};
    return bad(u"%1 is out of range."_s.arg(QString::fromLatin1(spec.name)),
               u"It must be 0 for no limit, or from %1 to %2."_s.arg(shown(spec.minimum), shown(spec.maximum)));
}

Result<void> checkWord(const SettingSpec &spec, const QString &value) {
    const QStringList words = QString::fromLatin1(spec.words).split(u' ');
    if (words.contains(value))
        return {};
    return bad(u"“%1” is not a %2."_s.arg(value, QString::fromLatin1(spec.name)),
               u"It is one of: %1."_s.arg(words.join(u", "_s)));
}

Result<void> checkNetworks(const QString &value) {
    const QStringList parts = value.split(u',');
    for (const QString &part : parts) {
        const auto range = AddressRange::parse(QString(part.trimmed()));
        if (!range)
            return std::unexpected(range.error());
        if (const auto allowable = AddressRules::checkAllowable(*range); !allowable)
            return allowable;
    }
    return {};
}

Result<void> checkProxy(const QString &value) {
    const QUrl url(value, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return bad(u"A proxy that wants a login is not supported."_s,
                   u"Its password would be a secret, and secrets do not belong into options."_s);
    const bool hasMore = !url.path().isEmpty() || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || url.scheme() != "http"_L1 || url.host().isEmpty() || url.port() <= 0 || hasMore)
        return bad(u"“%1” is not an HTTP proxy."_s.arg(value), u"Write it like http://proxy.example.com:3128."_s);
    return {};
}

}  // namespace

const QList<SettingSpec> &settingSpecs() {
    static const QList<SettingSpec> specs{
        {"database", Kind::Path, "", false, QT_TRANSLATE_NOOP("webhooks::Help", "The database file")},
        {"config", Kind::Path, "", false, QT_TRANSLATE_NOOP("webhooks::Help", "The configuration file")},
        {"allow-network", Kind::Networks, "", true,
         QT_TRANSLATE_NOOP("webhooks::Help", "A private network that may be sent to, like 10.1.0.0/16")},
        {"key-file", Kind::Path, "", false,
         QT_TRANSLATE_NOOP("webhooks::Help", "The file with the key for the database's secrets")},
        {"api-listen", Kind::Listen, "", false,
         QT_TRANSLATE_NOOP("webhooks::Help", "Take leads over HTTP on ADDRESS:PORT, like 127.0.0.1:9798")},
        {"token-file", Kind::Path, "", false,
         QT_TRANSLATE_NOOP("webhooks::Help", "The file with the token that senders of leads over HTTP must show")},
        {"ca-file", Kind::Path, "", false,
         QT_TRANSLATE_NOOP("webhooks::Help", "Certificate authorities (PEM) to trust instead of the system's")},
        {"listen", Kind::Listen, "", false,
         QT_TRANSLATE_NOOP(
             "webhooks::Help",
             "Where the service answers /livez, /readyz and /metrics, like 127.0.0.1:9797; nowhere if not given")},
        {"proxy", Kind::Proxy, "", false,
         QT_TRANSLATE_NOOP("webhooks::Help",
                           "HTTP proxy like http://proxy:3128; it sees whom is sent to, and plain http in full")},
        {"min-free-space", Kind::Size, "64MB", false,
         QT_TRANSLATE_NOOP("webhooks::Help",
                           "Free space on the database's disk below which nothing more is claimed; 0: any"),
         0, kMaxBytes},
        {"checkpoint-size", Kind::Size, "16MB", false,
         QT_TRANSLATE_NOOP("webhooks::Help",
                           "How far the write-ahead log grows before its pages move into the database file"),
         100'000, 1e9},
        {"log-level", Kind::Word, "info", false, QT_TRANSLATE_NOOP("webhooks::Help", "How much is logged"), 0, 0,
         "error warning info debug"},
        {"log-format", Kind::Word, "auto", false, QT_TRANSLATE_NOOP("webhooks::Help", "Form of the log"), 0, 0,
         "auto text json journald"},
        {"timeout", Kind::Duration, "15s", true, QT_TRANSLATE_NOOP("webhooks::Help", "How long one attempt may take"),
         kMinTimeoutMs, kMaxTimeoutMs},
        {"max-retries", Kind::Integer, "3", true, QT_TRANSLATE_NOOP("webhooks::Help", "Attempts after the first one"),
         0, kMaxRetriesLimit},
        {"backoff", Kind::Duration, "10s", true, QT_TRANSLATE_NOOP("webhooks::Help", "Wait before the first retry"),
         kMinBackoffMs, kMaxBackoffMs},
        {"backoff-factor", Kind::Number, "10", true,
         QT_TRANSLATE_NOOP("webhooks::Help", "How much longer each wait is than the one before"), kMinBackoffFactor,
         kMaxBackoffFactor},
        {"backoff-cap", Kind::Duration, "1d", true,
         QT_TRANSLATE_NOOP("webhooks::Help", "The longest wait before a retry"), kMinBackoffMs, kMaxBackoffMs},
        {"concurrency", Kind::Integer, "8", true,
         QT_TRANSLATE_NOOP("webhooks::Help", "Attempts at once to one webhook"), 1, kMaxConcurrency},
        {"auto-pause-after", Kind::Integer, "20", true,
         QT_TRANSLATE_NOOP("webhooks::Help",
                           "Deliveries failed in a row that pause a webhook; 0: none is paused by itself"),
         0, kMaxAutoPauseAfter},
        {"auto-pause-span", Kind::Duration, "1h", true,
         QT_TRANSLATE_NOOP("webhooks::Help", "How far apart these failed deliveries lie at least"), 0,
         static_cast<double>(kMaxAutoPauseSpanMs)},
        {"auto-pause-rate", Kind::Integer, "0", true,
         QT_TRANSLATE_NOOP("webhooks::Help",
                           "Percent of attempts failed within auto-pause-span, of 20 or more, that pause a webhook "
                           "too; 0: none does"),
         0, 100},
        {"auto-pause-probe", Kind::Duration, "1m", true,
         QT_TRANSLATE_NOOP("webhooks::Help",
                           "Wait before a paused webhook is probed; each further probe waits twice as long, up to 1h"),
         kMinProbeMs, kMaxProbeMs},
        {"max-in-flight", Kind::Integer, "256", false,
         QT_TRANSLATE_NOOP("webhooks::Help", "Attempts at once to all webhooks"), 1, 4096},
        {"lanes", Kind::Integer, "4", false,
         QT_TRANSLATE_NOOP("webhooks::Help", "Groups of connections; each opens up to 6 to one host"), 1, 32},
        {"retention-age", Kind::Duration, "30d", true,
         QT_TRANSLATE_NOOP("webhooks::Help", "How long finished deliveries are kept"), kHourMs, kMaxAgeMs},
        {"retention-size", Kind::Size, "0", true,
         QT_TRANSLATE_NOOP("webhooks::Help", "Size of the database above which the oldest go, like 2GB; 0: any"),
         kMinRetentionBytes, kMaxBytes, "", true},
        {"audit-age", Kind::Duration, "365d", true,
         QT_TRANSLATE_NOOP("webhooks::Help", "How long the audit log of changes is kept"), kHourMs, kMaxAgeMs},
    };
    return specs;
}

const SettingSpec *settingSpec(const QString &name) {
    const auto &specs = settingSpecs();
    const auto found =
        std::ranges::find_if(specs, [&](const SettingSpec &spec) { return name == QLatin1StringView(spec.name); });
    return found == specs.end() ? nullptr : &*found;
}

QString environmentVariable(const QString &option) {
    return u"LEADHUB_WEBHOOKS_"_s % option.toUpper().replace(u'-', u'_');
}

Result<qint64> parseSize(QStringView text) {
    struct Unit {
        QLatin1StringView suffix;
        qint64 bytes;
    };
    static constexpr std::array kUnits{Unit{"kB"_L1, 1'000}, Unit{"MB"_L1, 1'000'000}, Unit{"GB"_L1, 1'000'000'000},
                                       Unit{"TB"_L1, 1'000'000'000'000}, Unit{"B"_L1, 1}};
    const auto unit = std::ranges::find_if(
        kUnits, [&](const Unit &candidate) { return text.endsWith(candidate.suffix, Qt::CaseInsensitive); });
    const qint64 factor = unit == kUnits.end() ? 1 : unit->bytes;
    const QStringView digits = unit == kUnits.end() ? text : text.chopped(unit->suffix.size()).trimmed();
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > static_cast<qint64>(kMaxBytes) / factor)
        return bad(u"“%1” is not a size."_s.arg(text), u"Write it like 500kB, 20MB or 2GB."_s);
    return number * factor;
}

Result<void> Settings::check(const QString &name, const QString &value) {
    const SettingSpec *spec = settingSpec(name);
    if (!spec)
        return bad(u"There is no setting “%1”."_s.arg(name), u"`config show` lists them."_s);
    switch (spec->kind) {
        case Kind::Text:
            return {};
        case Kind::Path:
            if (value.isEmpty())
                return bad(u"%1 names no file."_s.arg(name), {});
            return {};
        case Kind::Duration:
            return checkDuration(*spec, value);
        case Kind::Size:
            return checkSize(*spec, value);
        case Kind::Integer:
        case Kind::Number:
            return checkNumber(*spec, value);
        case Kind::Networks:
            return checkNetworks(value);
        case Kind::Word:
            return checkWord(*spec, value);
        case Kind::Proxy:
            return checkProxy(value);
        case Kind::Listen: {
            const auto address = ListenAddress::parse(value);
            return address ? Result<void>() : std::unexpected(address.error());
        }
    }
    return {};
}

}  // namespace webhooks
