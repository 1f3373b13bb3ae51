// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/pipeline.h"

#include <QEventLoop>
#include <QSemaphore>

#include <atomic>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

DispatcherOptions generous() {
    DispatcherOptions options;
    options.jitter = [] { return 0.5; };
    return options;
}

qint64 nowNs() {
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

Pipeline::Pipeline(const QUrl &receiver, int webhooks)
    : m_store(m_database.another()),
      m_sender({}, AddressRules({must(AddressRange::parse(u"127.0.0.0/8"_s))}), Clock::system()),
      m_dispatcher(*m_store, m_sender, Clock::system(), generous()),
      m_watcher(m_store->database()) {
    addWebhooks(webhookAt(receiver), webhooks);
    connect(&m_dispatcher, &Dispatcher::recorded, this, [this](const FinishedAttempt &attempt) {
        if (attempt.result.error == ErrorClass::Timeout)
            return;
        if (!attempt.result.succeeded())
            qFatal("a delivery failed: %s", qPrintable(attempt.result.detail));
        --m_left;
        m_lastHeaders = attempt.result.requestHeaders;
        emit arrived(headerValue(attempt.result.responseHeaders, "X-Arrived").toLongLong());
    });
}

Webhook Pipeline::webhookAt(const QUrl &receiver) {
    Webhook webhook = TestStore::sample();
    webhook.url = receiver.toString();
    webhook.overrides.concurrency = 64;
    return webhook;
}

void Pipeline::addWebhooks(const Webhook &like, int count) {
    if (count == 0)
        return;
    const qint64 first = m_database.addWebhook(like, {}).id;
    m_database.texts(
        u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
        "INSERT INTO webhooks (name, url, timeout_ms, concurrency, created_at, updated_at) "
        "SELECT name, url, timeout_ms, concurrency, created_at, updated_at "
        "FROM webhooks CROSS JOIN n WHERE id = %1 AND i <= %2"_s.arg(first)
            .arg(count));
    m_database.texts(u"INSERT INTO webhook_events SELECT '*', 1, id FROM webhooks WHERE id > %1"_s.arg(first));
    m_database.texts(u"UPDATE webhooks SET pace = 'quick'"_s);
}

void Pipeline::follow(int commits, int everyMs, int deliveries) {
    std::thread writer([&, options = m_database.options()] {
        const auto store = must(Store::open(options));
        for (int i = 0; i < commits; ++i) {
            must(store->leads().add({}));
            std::this_thread::sleep_for(std::chrono::milliseconds(everyMs));
        }
    });
    connect(&m_watcher, &CommitWatcher::committed, &m_dispatcher, &Dispatcher::poke);
    m_watcher.start();
    deliver(deliveries);
    writer.join();
}

void Pipeline::stop() {
    QEventLoop loop;
    connect(&m_dispatcher, &Dispatcher::stopped, &loop, &QEventLoop::quit);
    m_dispatcher.stop();
    loop.exec();
}

void Pipeline::start() {
    m_dispatcher.start(m_database.addDispatcher());
}

void Pipeline::addLeads(int count) {
    must(m_database->database().write([&] {
        m_database->database()
            .statement(
                "INSERT INTO leads (first_name, last_name, email, phone, source, status, lead_score, pipeline, "
                "stage, assigned_to, tags) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                "WHERE i < @1) SELECT 'Jane', 'Smith', printf('lead%d@example.com', i), '+1-555-000-0000', "
                "'web_form', 'new', 45, 'Sales Pipeline', 'New Lead', 'owner@example.com', '[\"vip\"]' "
                "FROM n WHERE i <= @1")
            .run(count);
    }));
}

Effort Pipeline::deliver(int count) {
    QEventLoop loop;
    m_left = count;
    connect(this, &Pipeline::arrived, &loop, [&] {
        if (m_left == 0)
            loop.quit();
    });
    const Stopwatch stopwatch;
    start();
    loop.exec();
    const Effort effort = stopwatch.elapsed();
    stop();
    return effort;
}

QList<double> Pipeline::measureLatency(int commits) {
    QSemaphore next;
    std::atomic<qint64> committedNs = 0;
    const auto writer = m_database.options();
    std::thread thread([&, writer] {
        const auto store = must(Store::open(writer));
        for (int i = 0; i < commits; ++i) {
            next.acquire();
            LeadChanges lead;
            lead[LeadField::Email] = u"jane.smith@example.com"_s;
            must(store->leads().add(lead));
            committedNs = nowNs();
        }
    });
    QList<double> latencies;
    QEventLoop loop;
    connect(&m_watcher, &CommitWatcher::committed, &m_dispatcher, &Dispatcher::poke);
    m_watcher.start();
    start();
    connect(this, &Pipeline::arrived, &loop, [&](qint64 atNs) {
        latencies.append(static_cast<double>(atNs - committedNs) / 1e6);
        if (latencies.size() == commits)
            loop.quit();
    });
    connect(&m_dispatcher, &Dispatcher::idle, &loop, [&] {
        if (latencies.size() < commits)
            next.release();
    });
    loop.exec();
    thread.join();
    return latencies;
}

qint64 Pipeline::attemptsLogged() {
    return m_database.number(u"SELECT count(*) FROM attempts"_s);
}

QByteArray Pipeline::lastBody() {
    return must(m_database->log().payload(1));
}

}  // namespace webhooks
