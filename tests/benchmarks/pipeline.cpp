// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/pipeline.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSemaphore>

#include <algorithm>
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
    Webhook webhook = TestStore::sample();
    webhook.url = receiver.toString();
    webhook.overrides.concurrency = 64;
    for (int i = 0; i < webhooks; ++i)
        m_database.addWebhook(webhook, {});
    m_database.texts(u"UPDATE webhooks SET pace = 'quick'"_s);
    connect(&m_dispatcher, &Dispatcher::recorded, this, [this](const FinishedAttempt &attempt) {
        if (!attempt.result.succeeded())
            qFatal("a delivery failed: %s", qPrintable(attempt.result.detail));
        --m_left;
        m_lastHeaders = attempt.result.requestHeaders;
        emit arrived(headerValue(attempt.result.responseHeaders, "X-Arrived").toLongLong());
    });
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

double Pipeline::deliver(int count) {
    QEventLoop loop;
    m_left = count;
    connect(this, &Pipeline::arrived, &loop, [&] {
        if (m_left == 0)
            loop.quit();
    });
    QElapsedTimer stopwatch;
    stopwatch.start();
    start();
    loop.exec();
    const double rate = count * 1e9 / static_cast<double>(stopwatch.nsecsElapsed());
    connect(&m_dispatcher, &Dispatcher::stopped, &loop, &QEventLoop::quit);
    m_dispatcher.stop();
    loop.exec();
    return rate;
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
    std::ranges::sort(latencies);
    return latencies;
}

qint64 Pipeline::attemptsLogged() {
    return m_database.number(u"SELECT count(*) FROM attempts"_s);
}

QByteArray Pipeline::lastBody() {
    return must(m_database->log().payload(1));
}

}  // namespace webhooks
