// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandprobe.h"

#include "cli/command.h"
#include "domain/clock.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace webhooks::test {

namespace {

constexpr qint64 kHourMs = 3'600'000;

template <typename T>
T required(Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

QByteArray content(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setInput(const QString &path) {
    if (!std::freopen(qPrintable(path), "r", stdin))
        qFatal("standard input cannot be set");
}

}  // namespace

QJsonObject Ran::object() const {
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Ran::array() const {
    return QJsonDocument::fromJson(out).array();
}

QList<QByteArray> Ran::lines() const {
    QList<QByteArray> all = out.split('\n');
    if (all.last().isEmpty())
        all.removeLast();
    return all;
}

CommandProbe::CommandProbe() {
    QStandardPaths::setTestModeEnabled(true);
    setInput(QProcess::nullDevice());
    m_store = required(Store::open({.database = {.path = file(u"test.sqlite"_s), .mode = Database::Mode::Create},
                                    .key = {QString(), m_folder.path()}}));
    DispatcherRow row;
    row.kind = u"command"_s;
    row.host = u"here"_s;
    row.process = u"test"_s;
    row.version = u"1"_s;
    m_dispatcher = required(m_store->dispatchers().add(row));
}

Ran CommandProbe::run(const QStringList &arguments) const {
    const QString outPath = file(u"stdout"_s);
    const QString errPath = file(u"stderr"_s);
    FILE *data = std::fopen(qPrintable(outPath), "wb");
    FILE *messages = std::fopen(qPrintable(errPath), "wb");
    Ran ran;
    {
        cli::Output output(data, messages);
        ran.exit = cli::runCommandLine(QStringList{u"--database"_s, file(u"test.sqlite"_s)} + arguments, output);
    }
    std::fclose(data);
    std::fclose(messages);
    ran.out = content(outPath);
    ran.err = content(errPath);
    return ran;
}

Ran CommandProbe::runWithInput(const QStringList &arguments, const QByteArray &input) const {
    setInput(write(u"stdin"_s, input));
    Ran ran = run(arguments);
    setInput(QProcess::nullDevice());
    return ran;
}

QString CommandProbe::write(const QString &name, const QByteArray &bytes) const {
    QFile output(file(name));
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size())
        qFatal("a test's file cannot be written");
    return output.fileName();
}

qint64 CommandProbe::addWebhook(const QString &name, EventType type) {
    Webhook webhook;
    webhook.name = name;
    webhook.url = u"http://127.0.0.1:9/hook"_s;
    webhook.events = {type};
    return required(m_store->webhooks().add(webhook, Secret(), Clock::system().wall())).id;
}

qint64 CommandProbe::addLead(const QString &firstName, const QString &email) {
    LeadChanges changes;
    changes[LeadField::FirstName] = firstName;
    changes[LeadField::Email] = email;
    return required(m_store->leads().add(changes)).id;
}

Delivery CommandProbe::attempt(qint64 webhookId, const AttemptResult &result, FinishedAttempt::Next next) {
    const qint64 now = Clock::system().wall();
    const auto claimed = required(m_store->claims().turn(m_dispatcher, {}, {}, {{webhookId, 1}}, now + kHourMs, now));
    if (claimed.claimed.size() != 1)
        qFatal("there is nothing to claim");
    const ClaimedDelivery &delivery = claimed.claimed.first();
    FinishedAttempt finished;
    finished.deliveryId = delivery.id;
    finished.webhookId = webhookId;
    finished.number = delivery.attemptNumber;
    finished.trigger = delivery.trigger;
    finished.next = next;
    finished.dueAt = now + kHourMs;
    finished.result = result;
    finished.result.startedAt = now;
    required(m_store->claims().turn(m_dispatcher, {finished}, {}, {}, now, now));
    return required(m_store->log().byId(delivery.id));
}

AttemptResult answered(int status, const QByteArray &body) {
    AttemptResult result;
    result.durationUs = 12'300;
    result.posted = true;
    result.status = status;
    result.error = status < 300 ? ErrorClass::None : ErrorClass::Http5xx;
    result.detail = status < 300 ? QString() : u"The receiver answered %1."_s.arg(status);
    result.url = u"http://127.0.0.1:9/hook"_s;
    result.requestHeaders = {{"Content-Type", "application/json"}};
    result.responseHeaders = {{"Server", "test"}};
    result.responseBody = body;
    result.remoteAddress = u"127.0.0.1:9"_s;
    return result;
}

}  // namespace webhooks::test
