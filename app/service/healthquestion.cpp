// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/healthquestion.h"

#include "dispatch/dispatcherwatch.h"
#include "service/endpoint/listenaddress.h"
#include "service/settings.h"
#include "store/store.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kPatienceMs = 5'000;
constexpr qint64 kMostBytes = 64 * 1024;

/// Who listens on every address is asked on loopback.
ListenAddress reachable(ListenAddress address) {
    if (address.address == QHostAddress(QHostAddress::AnyIPv4))
        address.address = QHostAddress(QHostAddress::LocalHost);
    if (address.address == QHostAddress(QHostAddress::AnyIPv6) || address.address == QHostAddress(QHostAddress::Any))
        address.address = QHostAddress(QHostAddress::LocalHostIPv6);
    return address;
}

QString problemOf(const QNetworkReply &reply, const QString &where) {
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return u"The service at %1 does not answer."_s.arg(where);
    return u"Nobody listens at %1: the service does not run, or has not got that far."_s.arg(where);
}

/// The lines of `?verbose`. Another program may listen there: what is no such line is left out.
QList<HealthCheck> readChecks(const QByteArray &body) {
    QList<HealthCheck> checks;
    const QStringList lines = QString::fromUtf8(body).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u": "_s);
        if (colon <= 0)
            continue;
        const QString problem = line.sliced(colon + 2);
        checks.append({line.first(colon), problem == "ok"_L1 ? QString() : problem});
    }
    return checks;
}

HealthAnswer askEndpoint(const ListenAddress &address, HealthQuestion question) {
    const QString where = address.toString();
    const QString url = u"http://%1/%2"_s.arg(where, question == HealthQuestion::Live ? u"livez"_s : u"readyz"_s);
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(QString(url % u"?verbose"_s), QUrl::StrictMode));
    request.setTransferTimeout(kPatienceMs);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return {url, {{u"endpoint"_s, problemOf(*reply, where)}}};
    QList<HealthCheck> checks = readChecks(reply->read(kMostBytes));
    const bool told = (status == 200 && areOk(checks)) || (status == 503 && !areOk(checks));
    if (checks.isEmpty() || !told)
        return {url,
                {{u"endpoint"_s, u"What answers at %1 is not this service (status %2)."_s.arg(where).arg(status)}}};
    return {url, checks};
}

QString dispatcherProblem(Store &store, const Clock &clock) {
    const auto rows = store.dispatchers().all();
    if (!rows)
        return rows.error().message;
    DispatcherWatch watch;
    qint64 silent = -1;
    for (const DispatcherRow &row : *rows) {
        if (row.kind == "command"_L1 || !watch.isAlive(row, clock.monotonic()))
            continue;
        // Clocks of two machines differ a little; one that is ahead is not silent.
        const qint64 since = std::max<qint64>(clock.wall() - row.heartbeatAt, 0);
        silent = silent < 0 ? since : std::min(silent, since);
    }
    if (silent < 0)
        return u"Nobody dispatches from this database; leadhub-webhooks --service does."_s;
    if (silent < Health::kSilenceMs)
        return {};
    return u"The last heartbeat of a dispatcher is %1 s old."_s.arg(silent / 1000);
}

HealthAnswer judgeDatabase(const Settings &settings, HealthQuestion question, const Clock &clock) {
    HealthAnswer answer{settings.databasePath(), {}};
    // Read-only: a check must not migrate the schema, nor wait for a lock.
    const auto store =
        Store::open({.database = {.path = settings.databasePath(), .mode = Database::Mode::ReadOnly},
                     .key = {.keyFile = settings.text("key-file"), .configFolder = settings.configFolder()}});
    answer.checks.append({u"database"_s, store ? QString() : store.error().message});
    if (!store)
        return answer;
    answer.checks.append({u"dispatcher"_s, dispatcherProblem(**store, clock)});
    if (question == HealthQuestion::Ready)
        answer.checks.append({u"key"_s, (*store)->isLocked()
                                            ? u"The database's key is not here: webhooks with a secret are held back."_s
                                            : QString()});
    return answer;
}

}  // namespace

HealthAnswer askForHealth(const Settings &settings, HealthQuestion question, const Clock &clock) {
    const QString listen = settings.text("listen");
    if (listen.isEmpty())
        return judgeDatabase(settings, question, clock);
    const auto address = ListenAddress::parse(listen);
    if (!address)
        return {listen, {{u"endpoint"_s, address.error().message}}};
    return askEndpoint(reachable(*address), question);
}

}  // namespace webhooks
