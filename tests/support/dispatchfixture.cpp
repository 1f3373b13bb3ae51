// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dispatchfixture.h"

#include "support/senderprobe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

DispatcherOptions withJitter(DispatcherOptions options) {
    if (!options.jitter)
        options.jitter = [] { return 0.5; };
    return options;
}

}  // namespace

Clock TestClock::turned() const {
    return {[this] { return wall; }, [this] { return monotonic; }};
}

Clock TestClock::wallOnly() const {
    return {[this] { return wall; }, Clock::system().monotonic};
}

Station::Station(const TestStore &database, const Clock &clock, DispatcherOptions options, int busyTimeoutMs,
                 const SenderOptions &sending)
    : store(database.another(busyTimeoutMs)),
      sender(sending, SenderProbe::loopbackAllowed(), Clock::system()),
      dispatcher(*store, sender, clock, withJitter(std::move(options))),
      watcher(store->database()) {
    connect(&dispatcher, &Dispatcher::recorded, this,
            [this](const FinishedAttempt &attempt) { recorded.append(attempt); });
    connect(&dispatcher, &Dispatcher::lost, this, [this](qint64 delivery) { lost.append(delivery); });
    connect(&dispatcher, &Dispatcher::storeFailed, this, [this](const Error &error) { failures.append(error); });
    connect(&dispatcher, &Dispatcher::storeRecovered, this, [this] { ++recoveries; });
    connect(&dispatcher, &Dispatcher::idle, this, [this] { ++idles; });
    connect(&dispatcher, &Dispatcher::stopped, this, [this] { ++stops; });
}

void Station::start(const QString &process) {
    DispatcherRow row;
    row.kind = u"service"_s;
    row.host = u"host"_s;
    row.process = process;
    row.version = u"test"_s;
    id = must(store->dispatchers().add(row));
    dispatcher.start(id);
}

void Station::followCommits() {
    connect(&watcher, &CommitWatcher::committed, &dispatcher, &Dispatcher::poke);
    watcher.start();
}

int Station::recordedFor(qint64 webhookId) const {
    return static_cast<int>(std::ranges::count(recorded, webhookId, &FinishedAttempt::webhookId));
}

int Station::recordedAs(FinishedAttempt::Next next) const {
    return static_cast<int>(std::ranges::count(recorded, next, &FinishedAttempt::next));
}

qint64 addQuickWebhook(TestStore &database, const QUrl &url, const DeliveryOverrides &own, const Secret &secret) {
    Webhook webhook = TestStore::sample();
    webhook.url = url.toString(QUrl::FullyEncoded);
    webhook.overrides = own;
    const qint64 id = database.addWebhook(webhook, secret).id;
    database.texts(u"UPDATE webhooks SET pace = 'quick' WHERE id = %1"_s.arg(id));
    return id;
}

void addLeads(Store &store, int count) {
    must(store.database().write([&] {
        store.database()
            .statement(
                "INSERT INTO leads (email) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                "WHERE i < @1) SELECT printf('lead%d@example.com', i) FROM n WHERE i <= @1")
            .run(count);
    }));
}

}  // namespace webhooks
