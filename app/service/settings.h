// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/addressrules.h"
#include "domain/deliverypolicy.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace webhooks {

class SettingsTable;

/// One setting: its name is the flag, the key in the configuration file, and (upper case, `_`) the environment
/// variable.
struct SettingSpec {
    enum class Kind { Text, Path, Duration, Size, Integer, Number, Networks, Word, Proxy, Listen };

    const char *name;
    Kind kind;
    const char *defaultValue;
    bool shared;  ///< may also be stored in the database, for everybody who uses it
    const char *help;
    double minimum = 0;  ///< of numbers, durations (milliseconds) and sizes (bytes)
    double maximum = 0;
    const char *words = "";  ///< of Word: what it may be, separated by spaces
    bool orNone = false;     ///< of sizes: 0 stands for no limit, below the minimum too
};
const QList<SettingSpec> &settingSpecs();
const SettingSpec *settingSpec(const QString &name);  ///< nullptr: there is no such setting

/// `LEADHUB_WEBHOOKS_CA_FILE` for `ca-file`.
QString environmentVariable(const QString &option);

/// Reads `0`, `250000`, `500kB`, `20MB`, `2GB`: bytes, with decimal units.
Result<qint64> parseSize(QStringView text);

struct SettingValue {
    QStringList values;  ///< several only for Networks
    /// `flag`, `environment`, `file`, `file NAME` (a drop-in), `database`, `default`; networks: all that apply
    QString origin;
};

/// Settings from flags, environment, configuration file, database and defaults, the first that has it wins (OPERATIONS
/// "Global options"). Nothing here is ever written by the service. Beside a configuration file `x.conf`, the files
/// `x.conf.d/*.conf` are read too: the last one that has a key wins.
class Settings final {
public:
    /// `flags`: name → values as given on the command line. `configFile` empty: the standard places; one that is named
    /// must exist.
    static Result<Settings> load(const QMap<QString, QStringList> &flags, const QMap<QString, QString> &environment,
                                 const QString &configFile);
    /// Fills in what the database stores, below file and above defaults; its allowed networks always count.
    Result<void> addDatabase(const SettingsTable &table);

    QString text(const char *name) const;  ///< several values are joined by commas
    SettingValue value(const QString &name) const;
    QString configFile() const { return m_configFile; }        ///< the file that was read, or would be
    QStringList dropIns() const { return m_dropIns; }          ///< what was read besides, in the order of names
    QStringList unknownKeys() const { return m_unknownKeys; }  ///< of the file; load() warns of them too
    QStringList warnings() const { return m_warnings; }

    QString databasePath() const;
    QString configFolder() const;
    DeliveryPolicy deliveryPolicy() const;
    int globalConcurrency() const;
    AddressRules addressRules() const;
    qint64 retentionAgeMs() const;
    qint64 retentionBytes() const;  ///< 0: no limit
    qint64 auditAgeMs() const;
    qint64 checkpointBytes() const;
    qint64 minFreeBytes() const;  ///< 0: no limit
    QUrl proxy() const;           ///< empty: none

    /// Checks one value as load() does; `config set` uses it too.
    static Result<void> check(const QString &name, const QString &value);

private:
    void give(const QString &name, const QStringList &values, const QString &origin);
    Result<void> readFiles();
    Result<void> readFile(const QString &path, const QString &origin);

    QMap<QString, SettingValue> m_values;
    QString m_configFile;
    QStringList m_dropIns;
    QStringList m_warnings;
    QStringList m_unknownKeys;
    bool m_hasCredential = false;  ///< systemd hands over the database's key (Store, KeyPlaces)
};

}  // namespace webhooks
