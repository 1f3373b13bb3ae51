// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace webhooks {

/// What a name lookup found. No addresses: it failed.
struct LookupAnswer {
    QList<QHostAddress> addresses;
    bool notFound = false;  ///< the name does not exist, as opposed to "nobody could say"
};
using LookupDone = std::function<void(const LookupAnswer &)>;
/// Starts a lookup that ends later, in the context's thread, unless the context is gone by then.
using NameLookup = std::function<void(const QString &name, QObject *context, LookupDone done)>;

NameLookup systemNameLookup();

/// Name lookups, shared, remembered and bounded: QHostInfo has 20 threads that cannot be cancelled, so that hanging
/// names would hold up all others (ARCHITECTURE 6). A name whose last lookup did not end in time shares kMaxSlow places
/// with its like; names never heard of leave some places to those that are known to work.
class Resolver final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMaxLookups = 16;
    static constexpr int kMaxUnknown = 12;
    static constexpr int kMaxSlow = 4;
    static constexpr qint64 kSlowMs = 2'000;
    static constexpr qint64 kKeepAnswerMs = 30'000;
    static constexpr qint64 kKeepFailureMs = 5'000;
    static constexpr int kMaxNames = 20'000;

    Resolver(Clock clock, NameLookup lookup, QObject *parent = nullptr);

    /// The remembered answer, if it is fresh enough.
    std::optional<LookupAnswer> remembered(const QString &name) const;
    /// Calls back later, when the name's lookup has ended; any number of callers share one.
    void lookUp(const QString &name, LookupDone done);

private:
    enum class Standing { Unknown, Good, Slow };
    struct Name {
        LookupAnswer answer;
        qint64 answeredAt = 0;
        qint64 startedAt = 0;
        bool answered = false;
        bool running = false;
        bool queued = false;
        Standing standing = Standing::Unknown;
        std::vector<LookupDone> waiting;
    };

    bool isFresh(const Name &name) const;
    void enqueue(const QString &name, Name &entry);
    void startWhatFits();
    bool startOneOf(Standing standing, int limit);
    void start(const QString &name);
    void finish(const QString &name, const LookupAnswer &answer);
    void forgetStale();
    std::deque<QString> &queueOf(Standing standing);
    int &runningOf(Standing standing);

    Clock m_clock;
    NameLookup m_lookup;
    QHash<QString, Name> m_names;
    std::deque<QString> m_queues[3];
    int m_running[3] = {0, 0, 0};
};

}  // namespace webhooks
