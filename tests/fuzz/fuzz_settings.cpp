// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzztarget.h"
#include "service/settings.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

/// QSettings remembers files by their names: each input has a name of its own.
Result<Settings> load(QByteArrayView input) {
    static const QTemporaryDir folder;
    static int count = 0;
    QFile file(folder.filePath(u"%1.conf"_s.arg(++count)));
    hold(file.open(QIODevice::WriteOnly) && file.write(input.toByteArray()) == input.size(), "the input is written");
    file.close();
    auto settings = Settings::load({}, {}, file.fileName());
    file.remove();
    return settings;
}

void readSettings(QByteArrayView input) {
    const auto settings = load(input);
    if (!settings) {
        hold(settings.error().code == ErrorCode::Configuration && !settings.error().message.isEmpty(),
             "a refusal says why");
        return;
    }
    for (const SettingSpec &spec : settingSpecs()) {
        const QString name = QString::fromLatin1(spec.name);
        const SettingValue value = settings->value(name);
        if (value.origin == "file"_L1 && !value.values.isEmpty())
            hold(Settings::check(name, value.values.join(u',')).has_value(), "what was accepted is acceptable");
    }
    const DeliveryPolicy policy = settings->deliveryPolicy();
    hold(policy.timeoutMs >= kMinTimeoutMs && policy.timeoutMs <= kMaxTimeoutMs, "an attempt ends");
    hold(policy.maxRetries >= 0 && policy.maxRetries <= kMaxRetriesLimit, "retries end");
    hold(policy.backoffMs >= kMinBackoffMs && policy.backoffCapMs <= kMaxBackoffMs, "waits are within their limits");
    hold(policy.backoffFactor >= kMinBackoffFactor && policy.backoffFactor <= kMaxBackoffFactor, "waits grow");
    hold(policy.concurrency >= 1 && policy.concurrency <= kMaxConcurrency, "something is sent");
    hold(!settings->databasePath().isEmpty(), "there is a database");
    hold(settings->addressRules().refusalOf(IpAddress::fromIpv4(0xA9FEA9FE)).has_value(),
         "metadata addresses are never allowed");
}

}  // namespace

WEBHOOKS_FUZZ_TARGET(readSettings)
