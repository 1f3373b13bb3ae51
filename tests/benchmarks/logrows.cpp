// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/logrows.h"

#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kWebhooks = 20;
constexpr qint64 kStep = 500'000;
constexpr int kTurnsPerSecond = 20;

std::unique_ptr<Store> openStore(const QString &path) {
    StoreOptions options;
    options.database.path = path;
    options.database.mode = Database::Mode::Create;
    auto store = Store::open(options);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return *std::move(store);
}

template <typename... Values>
void run(Store &store, const QString &sql, const Values &...values) {
    const auto done = store.database().write([&] { store.database().statementOnce(sql).run(values...); });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

void addWebhooks(Store &store) {
    for (int i = 1; i <= kWebhooks; ++i) {
        Webhook webhook;
        webhook.name = u"Webhook %1"_s.arg(i);
        webhook.url = u"https://hooks%1.example.com/in"_s.arg(i);
        webhook.allEvents = true;
        if (const auto added = store.webhooks().add(webhook, {}, 1); !added)
            qFatal("%s", qPrintable(added.error().message));
    }
}

/// Events are of origin `test`, so that no trigger makes their deliveries.
constexpr auto kEvents = R"(
WITH RECURSIVE n(i) AS (SELECT @1 UNION ALL SELECT i + 1 FROM n WHERE i < @2)
INSERT INTO events (id, public_id, type, occurred_at, lead_id, origin, payload)
SELECT i, printf('%032x', i), CASE i % 3 WHEN 0 THEN 'lead.created' WHEN 1 THEN 'lead.updated' ELSE 'form.submitted' END,
       1777000000000 + i * 40, i % 5000 + 1, 'test',
       CAST(printf('{"event":"lead.created","occurred_at":"2026-04-29T10:31:06Z","lead":{"id":%d,"first_name":"Jane","last_name":"Smith %d","email":"jane%d@example.com","phone":null,"source":"website","status":"new","lead_score":40,"pipeline":"Sales","stage":"Contacted","assigned_to":null,"tags":["demo"],"created_at":"2026-04-29T10:31:06Z"}}', i, i, i) AS BLOB)
FROM n)";
constexpr auto kDeliveries = R"(
WITH RECURSIVE n(i) AS (SELECT @1 UNION ALL SELECT i + 1 FROM n WHERE i < @2)
INSERT INTO deliveries (id, public_id, event_id, webhook_id, state, attempt_count, cycle_attempts, created_at, finished_at,
                        last_status, last_error, last_duration_us)
SELECT i, printf('%032x', i), (i - 1) / 20 + 1, (i - 1) % 20 + 1, CASE i % 100 WHEN 0 THEN 'failed' ELSE 'succeeded' END, 1, 1,
       1777000000000 + i * 2, 1777000000100 + i * 2, CASE i % 100 WHEN 0 THEN 503 ELSE 200 END,
       CASE i % 100 WHEN 0 THEN 'http_5xx' END, 88000 + i % 1000
FROM n)";
constexpr auto kAttempts = R"(
INSERT INTO attempts (delivery_id, number, trigger, started_at, duration_us, posted, status, detail, url, request_headers,
                      response_headers)
SELECT id, 1, 'automatic', created_at, 88000, 1, last_status, 'The receiver answered.', 'https://hooks.example.com/in',
       CAST('Content-Type: application/json' AS BLOB), CAST('Content-Type: text/plain' AS BLOB)
FROM deliveries WHERE id > ? AND id <= ? AND id % 50 = 0)";

}  // namespace

void makeLog(const QString &path, qint64 deliveries) {
    const auto store = openStore(path);
    // Nothing here outlives the benchmark.
    (void)store->database().pragma(u"PRAGMA synchronous = OFF"_s);
    (void)store->database().pragma(u"PRAGMA secure_delete = OFF"_s);
    addWebhooks(*store);
    for (qint64 first = 1; first <= deliveries; first += kStep) {
        const qint64 last = std::min(deliveries, first + kStep - 1);
        run(*store, QString::fromUtf8(kEvents), (first - 1) / kWebhooks + 1, (last - 1) / kWebhooks + 1);
        run(*store, QString::fromUtf8(kDeliveries), first, last);
        run(*store, QString::fromUtf8(kAttempts), first - 1, last);
    }
}

qint64 arriveAtRate(const QString &path, int perSecond, int seconds) {
    std::atomic<qint64> arrived = 0;
    std::atomic<bool> done = false;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        const auto store = openStore(path);
        (void)store->database().pragma(u"PRAGMA synchronous = NORMAL"_s);
        const auto last = store->log().lastId();
        qint64 next = last.value_or(0) + 1;
        const qint64 perTurn = perSecond / kTurnsPerSecond;
        QElapsedTimer clock;
        clock.start();
        for (int turn = 0; turn < seconds * kTurnsPerSecond; ++turn) {
            const qint64 from = (next - 1) / kWebhooks + 1;
            run(*store, QString::fromUtf8(kEvents).replace("INSERT INTO"_L1, "INSERT OR IGNORE INTO"_L1), from,
                (next + perTurn - 2) / kWebhooks + 1);
            run(*store, QString::fromUtf8(kDeliveries), next, next + perTurn - 1);
            next += perTurn;
            arrived += perTurn;
            const qint64 due = (turn + 1) * 1'000 / kTurnsPerSecond;
            if (clock.elapsed() < due)
                QThread::msleep(static_cast<unsigned long>(due - clock.elapsed()));
        }
        done = true;
    }));
    writer->start();
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    writer->wait();
    return arrived;
}

}  // namespace webhooks
