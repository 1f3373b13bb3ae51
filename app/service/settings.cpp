// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/settings.h"

#include "domain/nearestword.h"
#include "domain/times.h"
#include "store/settingstable.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using Kind = SettingSpec::Kind;

QString userFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) % u"/leadhub-webhooks"_s;
}

/// The first standard place that holds a file, otherwise the first standard place.
QString standardFile() {
    const QStringList places{
        userFolder() % u"/leadhub-webhooks.conf"_s,
#ifdef Q_OS_UNIX
        u"/etc/leadhub-webhooks/leadhub-webhooks.conf"_s,
#endif
    };
    for (const QString &place : places) {
        if (QFileInfo::exists(place))
            return place;
    }
    return places.first();
}

QStringList splitValue(const SettingSpec &spec, const QString &value) {
    if (spec.kind != Kind::Networks)
        return {value};
    QStringList parts;
    const QStringList raw = value.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : raw)
        parts.append(part.trimmed());
    return parts;
}

Error inSource(const Error &error, ErrorCode code, const QString &source) {
    return {code, source % u": "_s % error.message, error.hint};
}

QString unknownKeyMessage(const QString &key) {
    QStringList names;
    for (const SettingSpec &spec : settingSpecs())
        names.append(QString::fromLatin1(spec.name));
    const QString near = nearestWord(key, names);
    return near.isEmpty() ? u"there is no setting “%1”"_s.arg(key)
                          : u"there is no setting “%1”; did you mean “%2”?"_s.arg(key, near);
}

}  // namespace

Result<Settings> Settings::load(const QMap<QString, QStringList> &flags, const QMap<QString, QString> &environment,
                                const QString &configFile) {
    Settings settings;
    for (const SettingSpec &spec : settingSpecs()) {
        const QString name = QString::fromLatin1(spec.name);
        const QString variable = environmentVariable(name);
        if (const QString value = environment.value(variable); !value.isEmpty()) {
            if (const auto good = check(name, value); !good)
                return std::unexpected(inSource(good.error(), ErrorCode::Configuration, variable));
            settings.give(name, splitValue(spec, value), u"environment"_s);
        }
        const QStringList given = flags.value(name);
        for (const QString &value : given) {
            if (const auto good = check(name, value); !good)
                return std::unexpected(inSource(good.error(), ErrorCode::InvalidInput, QString(u"--"_s % name)));
        }
        if (!given.isEmpty())
            settings.give(name, spec.kind == Kind::Networks ? splitValue(spec, given.join(u',')) : given.last(1),
                          u"flag"_s);
    }
    const QString credentials = environment.value(u"CREDENTIALS_DIRECTORY"_s);
    settings.m_hasCredential = !credentials.isEmpty() && QFileInfo::exists(credentials % u"/master.key"_s);
    settings.m_configFile = configFile.isEmpty() ? settings.text("config") : configFile;
    if (!settings.m_configFile.isEmpty() && !QFileInfo(settings.m_configFile).isFile())
        return std::unexpected(Error{ErrorCode::Configuration,
                                     u"There is no configuration file %1."_s.arg(settings.m_configFile),
                                     u"Name an existing file with --config."_s});
    if (settings.m_configFile.isEmpty())
        settings.m_configFile = standardFile();
    if (const auto read = settings.readFiles(); !read)
        return std::unexpected(read.error());
    return settings;
}

void Settings::give(const QString &name, const QStringList &values, const QString &origin) {
    m_values.insert(name, {values, origin});
}

Result<void> Settings::readFiles() {
    const QDir folder(m_configFile % u".d"_s);
    m_dropIns = folder.entryList({u"*.conf"_s}, QDir::Files, QDir::Name);
    // The first one that has a key wins, so the last goes first.
    for (qsizetype i = m_dropIns.size(); i-- > 0;) {
        const QString origin = u"file "_s % m_dropIns[i];
        m_dropIns[i] = folder.filePath(m_dropIns[i]);
        if (const auto read = readFile(m_dropIns[i], origin); !read)
            return read;
    }
    return QFileInfo::exists(m_configFile) ? readFile(m_configFile, u"file"_s) : Result<void>();
}

Result<void> Settings::readFile(const QString &path, const QString &origin) {
    QSettings file(path, QSettings::IniFormat);
    if (!QFileInfo(path).isReadable() || file.status() != QSettings::NoError)
        return std::unexpected(Error{ErrorCode::Configuration, u"The configuration file %1 cannot be read."_s.arg(path),
                                     u"Check its permissions, and that its lines read `name=value`."_s});
    const QStringList keys = file.allKeys();
    for (const QString &key : keys) {
        const SettingSpec *spec = settingSpec(key);
        if (key.startsWith(u'#'))
            continue;
        if (!spec || key == "config"_L1) {
            m_unknownKeys.append(key);
            m_warnings.append(path % u": "_s %
                              (spec ? u"a configuration file cannot name another one"_s : unknownKeyMessage(key)));
            continue;
        }
        // QSettings reads a value with commas as a list.
        QString value = file.value(key).toStringList().join(u',');
        if (const auto good = check(key, value); !good)
            return std::unexpected(inSource(good.error(), ErrorCode::Configuration, u"%1: %2"_s.arg(path, key)));
        if (spec->kind == Kind::Path)
            value = QDir::cleanPath(QFileInfo(m_configFile).absoluteDir().absoluteFilePath(value));
        // The file names the key for administrators; a service that gets it from systemd may not read theirs.
        const bool isHandedOver = m_hasCredential && key == "key-file"_L1;
        if (!m_values.contains(key) && !isHandedOver)
            give(key, splitValue(*spec, value), origin);
    }
    return {};
}

Result<void> Settings::addDatabase(const SettingsTable &table) {
    const auto stored = table.all();
    if (!stored)
        return std::unexpected(stored.error());
    for (const SettingSpec &spec : settingSpecs()) {
        const QString name = QString::fromLatin1(spec.name);
        const QString value = stored->value(name);
        if (!spec.shared || value.isEmpty())
            continue;
        if (const auto good = check(name, value); !good) {
            m_warnings.append(u"The database's setting %1 is not used: %2"_s.arg(name, good.error().message));
            continue;
        }
        const bool isGiven = m_values.contains(name) && m_values[name].origin != "database"_L1;
        if (spec.kind != Kind::Networks && isGiven)
            continue;
        QStringList values = isGiven ? m_values[name].values + splitValue(spec, value) : splitValue(spec, value);
        values.removeDuplicates();
        QString origin = isGiven ? m_values[name].origin : u"database"_s;
        if (!origin.endsWith("database"_L1))
            origin += u", database"_s;
        give(name, values, origin);
    }
    return {};
}

QString Settings::text(const char *name) const {
    return value(QString::fromLatin1(name)).values.join(u',');
}

SettingValue Settings::value(const QString &name) const {
    if (const auto found = m_values.constFind(name); found != m_values.cend())
        return *found;
    const SettingSpec *spec = settingSpec(name);
    const QString standard = spec ? QString::fromLatin1(spec->defaultValue) : QString();
    return {standard.isEmpty() ? QStringList() : QStringList{standard}, u"default"_s};
}

QString Settings::databasePath() const {
    const QString named = text("database");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) %
           u"/leadhub-webhooks/leadhub-webhooks.sqlite"_s;
}

QString Settings::configFolder() const {
    return userFolder();
}

DeliveryPolicy Settings::deliveryPolicy() const {
    const auto duration = [this](const char *name) { return parseDuration(text(name)).value_or(0); };
    return {.timeoutMs = duration("timeout"),
            .maxRetries = text("max-retries").toInt(),
            .backoffMs = duration("backoff"),
            .backoffFactor = text("backoff-factor").toDouble(),
            .backoffCapMs = duration("backoff-cap"),
            .concurrency = text("concurrency").toInt(),
            .rateLimit = 0,
            .autoPauseAfter = text("auto-pause-after").toInt(),
            .autoPauseSpanMs = duration("auto-pause-span"),
            .autoPauseRate = text("auto-pause-rate").toInt(),
            .firstProbeMs = duration("auto-pause-probe")};
}

int Settings::globalConcurrency() const {
    return text("max-in-flight").toInt();
}

AddressRules Settings::addressRules() const {
    QList<AddressRange> allowed;
    const QStringList networks = value(u"allow-network"_s).values;
    for (const QString &network : networks) {
        if (const auto range = AddressRange::parse(network))
            allowed.append(*range);
    }
    return AddressRules(allowed);
}

qint64 Settings::retentionAgeMs() const {
    return parseDuration(text("retention-age")).value_or(0);
}

qint64 Settings::retentionBytes() const {
    return parseSize(text("retention-size")).value_or(0);
}

qint64 Settings::auditAgeMs() const {
    return parseDuration(text("audit-age")).value_or(0);
}

qint64 Settings::checkpointBytes() const {
    return parseSize(text("checkpoint-size")).value_or(0);
}

qint64 Settings::minFreeBytes() const {
    return parseSize(text("min-free-space")).value_or(0);
}

QUrl Settings::proxy() const {
    return QUrl(text("proxy"), QUrl::StrictMode);
}

}  // namespace webhooks
