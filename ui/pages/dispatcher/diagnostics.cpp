// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/dispatcher/diagnostics.h"

#include "domain/times.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

/// Whoever is sent webhooks, and with which path, is nobody's business.
QString withoutUrls(QString text) {
    static const QRegularExpression url(u"https?://[^\\s\"']+"_s);
    return text.replace(url, u"<url>"_s);
}

QString withoutHome(QString text) {
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home, u"~"_s) : text;
}

}  // namespace

Result<DispatcherFacts> loadDispatcherFacts(Store &store, qint64 now) {
    DispatcherFacts facts;
    const auto info = store.info();
    if (!info)
        return std::unexpected(info.error());
    facts.info = *info;
    const auto queues = readQueues(store.database(), now);
    if (!queues)
        return std::unexpected(queues.error());
    facts.queues = *queues;
    const auto dispatchers = store.dispatchers().all();
    if (!dispatchers)
        return std::unexpected(dispatchers.error());
    facts.dispatchers = *dispatchers;
    const auto sending = store.settings().sending();
    if (!sending)
        return std::unexpected(sending.error());
    facts.sending = *sending;
    const auto backup = lastBackup(store);
    if (!backup)
        return std::unexpected(backup.error());
    facts.backup = *backup;
    return facts;
}

QString diagnosticsText(const DispatcherFacts &facts, const Settings &settings, const QString &logLines, qint64 now) {
    const StoreInfo &info = facts.info;
    QStringList lines{
        u"LeadHub Webhooks %1, Qt %2, %3, %4"_s.arg(QCoreApplication::applicationVersion(),
                                                    QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                                                    toIsoSeconds(now)),
        u"database %1, %2 bytes, journal %3, schema %4, %5%6"_s.arg(withoutHome(info.path))
            .arg(info.sizeBytes)
            .arg(info.journalMode)
            .arg(info.schemaVersion)
            .arg(info.onNetwork ? u"on a network"_s : u"local"_s, info.locked ? u", locked"_s : QString()),
        u"leads %1, webhooks %2, pending %3, sending %4, last event %5"_s.arg(info.leads)
            .arg(info.webhooks)
            .arg(info.pending)
            .arg(info.sending)
            .arg(info.lastEventId),
        facts.sending == Sending::On ? u"sending on"_s : u"sending paused"_s,
    };
    for (const char *name :
         {"max-in-flight", "concurrency", "auto-pause-after", "auto-pause-span", "auto-pause-rate", "auto-pause-probe",
          "timeout", "max-retries", "backoff", "backoff-factor", "backoff-cap", "retention-age", "retention-size"}) {
        if (settingSpec(QString::fromLatin1(name)))
            lines.append(u"%1 %2 (%3)"_s.arg(QString::fromLatin1(name), settings.text(name),
                                             settings.value(QString::fromLatin1(name)).origin));
    }
    for (const DispatcherRow &row : facts.dispatchers)
        lines.append(u"dispatcher %1: %2, version %3, heartbeat %4 ms ago, in flight %5"_s.arg(row.id)
                         .arg(row.kind, row.version)
                         .arg(now - row.heartbeatAt)
                         .arg(row.inFlight));
    for (const WebhookQueue &queue : facts.queues)
        lines.append(u"webhook %1: pending %2, due %3, sending %4"_s.arg(queue.webhookId)
                         .arg(queue.pending)
                         .arg(queue.due)
                         .arg(queue.sending));
    return QString(lines.join(u'\n') % u"\n\n"_s % withoutUrls(withoutHome(logLines)));
}

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

}  // namespace webhooks::ui
