// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/resolver.h"

#include <QHostInfo>

#include <utility>

namespace webhooks {

NameLookup systemNameLookup() {
    return [](const QString &name, QObject *context, LookupDone done) {
        QHostInfo::lookupHost(name, context, [done = std::move(done)](const QHostInfo &info) {
            done({info.addresses(), info.error() == QHostInfo::HostNotFound});
        });
    };
}

Resolver::Resolver(Clock clock, NameLookup lookup, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_lookup(std::move(lookup)) {}

std::optional<LookupAnswer> Resolver::remembered(const QString &name) const {
    const auto entry = m_names.constFind(name);
    if (entry == m_names.constEnd() || !isFresh(*entry)) {
        return std::nullopt;
    }
    return entry->answer;
}

void Resolver::lookUp(const QString &name, LookupDone done) {
    if (m_names.size() >= kMaxNames && !m_names.contains(name)) {
        forgetStale();
    }
    Name &entry = m_names[name];
    entry.waiting.push_back(std::move(done));
    if (!entry.running && !entry.queued) {
        enqueue(name, entry);
        startWhatFits();
    }
}

bool Resolver::isFresh(const Name &name) const {
    if (!name.answered) {
        return false;
    }
    const qint64 keep = name.answer.addresses.isEmpty() ? kKeepFailureMs : kKeepAnswerMs;
    return m_clock.monotonic() - name.answeredAt < keep;
}

void Resolver::enqueue(const QString &name, Name &entry) {
    entry.queued = true;
    queueOf(entry.standing).push_back(name);
}

void Resolver::startWhatFits() {
    while (startOneOf(Standing::Good, kMaxLookups) || startOneOf(Standing::Unknown, kMaxUnknown) ||
           startOneOf(Standing::Slow, kMaxSlow)) {
    }
}

bool Resolver::startOneOf(Standing standing, int limit) {
    std::deque<QString> &queue = queueOf(standing);
    const int all = m_running[0] + m_running[1] + m_running[2];
    if (queue.empty() || all >= kMaxLookups || runningOf(standing) >= limit) {
        return false;
    }
    const QString name = std::move(queue.front());
    queue.pop_front();
    start(name);
    return true;
}

void Resolver::start(const QString &name) {
    Name &entry = m_names[name];
    entry.queued = false;
    entry.running = true;
    entry.startedAt = m_clock.monotonic();
    ++runningOf(entry.standing);
    m_lookup(name, this, [this, name](const LookupAnswer &answer) { finish(name, answer); });
}

void Resolver::finish(const QString &name, const LookupAnswer &answer) {
    Name &entry = m_names[name];
    if (!entry.running) {
        return;
    }
    --runningOf(entry.standing);
    const qint64 now = m_clock.monotonic();
    const bool slow = now - entry.startedAt > kSlowMs;
    entry.standing = slow ? Standing::Slow : Standing::Good;
    entry.running = false;
    entry.answered = true;
    entry.answeredAt = now;
    entry.answer = answer;
    const std::vector<LookupDone> waiting = std::exchange(entry.waiting, {});
    startWhatFits();
    for (const LookupDone &done : waiting) {
        done(answer);
    }
}

void Resolver::forgetStale() {
    m_names.removeIf([this](const auto &entry) {
        const Name &name = entry.value();
        return !name.running && !name.queued && !isFresh(name);
    });
}

std::deque<QString> &Resolver::queueOf(Standing standing) {
    return m_queues[static_cast<int>(standing)];
}

int &Resolver::runningOf(Standing standing) {
    return m_running[static_cast<int>(standing)];
}

}  // namespace webhooks
