// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/teststore.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// Parameters are all written `?`, or numbered `@1`, `@2`, …
qsizetype parameterCount(const QString &sql) {
    qsizetype highest = 0;
    static const QRegularExpression numbered(u"@([0-9]+)"_s);
    for (auto match = numbered.globalMatch(sql); match.hasNext();)
        highest = std::max(highest, static_cast<qsizetype>(match.next().captured(1).toInt()));
    return std::max(highest, sql.count(u'?'));
}

}  // namespace

TestStore::TestStore() {
    m_store = must(Store::open(options()));
}

StoreOptions TestStore::options() const {
    StoreOptions options;
    options.database.path = path();
    options.database.mode = Database::Mode::Create;
    options.database.actor = {u"operator"_s, u"office"_s, ActingProgram::Command};
    options.key.configFolder = m_folder.filePath(u"config/leadhub-webhooks"_s);
    return options;
}

std::unique_ptr<Store> TestStore::another(int busyTimeoutMs) const {
    StoreOptions other = options();
    other.database.mode = Database::Mode::ReadWrite;
    other.database.busyTimeoutMs = busyTimeoutMs;
    return must(Store::open(other));
}

void TestStore::reopen() {
    m_store.reset();
    m_store = must(Store::open(options()));
}

Webhook TestStore::sample(const QString &name) {
    Webhook webhook;
    webhook.name = name;
    webhook.url = u"https://hooks.example.com/in"_s;
    webhook.allEvents = true;
    return webhook;
}

Webhook TestStore::addWebhook(const Webhook &webhook, const Secret &secret) {
    return must(m_store->webhooks().add(webhook, secret, kNow));
}

qint64 TestStore::addLead(const QString &email) {
    LeadChanges changes;
    changes[LeadField::Email] = email;
    return must(m_store->leads().add(changes)).id;
}

qint64 TestStore::addDispatcher(const QString &process) {
    DispatcherRow row;
    row.kind = u"service"_s;
    row.host = u"host"_s;
    row.process = process;
    row.version = u"0.1.0"_s;
    row.startedAt = kNow;
    return must(m_store->dispatchers().add(row));
}

QStringList TestStore::texts(const QString &sql) {
    return must(m_store->database().write([&] {
        Statement row = m_store->database().statementOnce(sql);
        row.run();
        QStringList rows;
        while (row.next())
            rows.append(row.text(0));
        return rows;
    }));
}

qint64 TestStore::number(const QString &sql) {
    return texts(sql).value(0).toLongLong();
}

Error TestStore::refusal(const QString &sql) {
    const auto done = m_store->database().write([&] { m_store->database().statementOnce(sql).run(); });
    if (done)
        qFatal("not refused: %s", qPrintable(sql));
    return done.error();
}

QStringList TestStore::plan(const char *sql) {
    return must(m_store->database().read([&] {
        Statement row = m_store->database().statementOnce(u"EXPLAIN QUERY PLAN "_s % QString::fromUtf8(sql));
        row.run(QVariantList(parameterCount(QString::fromUtf8(sql)), QVariant()));
        QStringList lines;
        while (row.next())
            lines.append(row.text(3));
        return lines;
    }));
}

QList<ClaimedDelivery> TestStore::claim(qint64 dispatcherId, qint64 webhookId, int upTo, qint64 now) {
    return must(m_store->claims().turn(dispatcherId, {}, {}, {{webhookId, upTo}}, now, now)).claimed;
}

ClaimedDelivery TestStore::claimOne(qint64 dispatcherId, qint64 webhookId, qint64 now) {
    return claim(dispatcherId, webhookId, 1, now).value(0);
}

void TestStore::setDue(qint64 delivery, qint64 time) {
    texts(u"UPDATE deliveries SET due_at = %1 WHERE id = %2"_s.arg(time).arg(delivery));
}

TurnOutcome TestStore::finish(qint64 dispatcherId, const ClaimedDelivery &claimed, FinishedAttempt::Next next,
                              qint64 now, const AttemptResult &result) {
    FinishedAttempt finished;
    finished.deliveryId = claimed.id;
    finished.webhookId = claimed.webhookId;
    finished.number = claimed.attemptNumber;
    finished.trigger = claimed.trigger;
    finished.next = next;
    finished.dueAt = now + 10'000;
    finished.result = result;
    return must(m_store->claims().turn(dispatcherId, {finished}, {}, {}, now, now));
}

QByteArray TestStore::bytesOnDisk() const {
    QByteArray bytes;
    for (const QString &name : {path(), QString(path() % u"-wal"_s)}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

}  // namespace webhooks
