// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statistics.h"

#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kStart = kNow / kHourMs * kHourMs;

AttemptResult answered(qint64 endedAt, int status, qint64 durationMs = 40) {
    AttemptResult result;
    result.startedAt = endedAt - durationMs;
    result.durationUs = durationMs * 1000;
    result.posted = true;
    result.status = status;
    if (status >= 500)
        result.error = ErrorClass::Http5xx;
    else if (status >= 400)
        result.error = ErrorClass::Http4xx;
    return result;
}

AttemptResult refused(qint64 endedAt) {
    AttemptResult result;
    result.startedAt = endedAt;
    result.durationUs = 300;
    result.error = ErrorClass::Refused;
    return result;
}

}  // namespace

class TestStatistics final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void interpolatesPercentiles_data();
    void interpolatesPercentiles();
    void countsWhatATurnRecords();
    void leavesOutTestSendsAndLostResults();
    void countsRescuedAttempts();
    void sortsAttemptsIntoSpans();
    void tellsWebhooksApart();
    void countsReasons();
    void countsFailuresInARow();
    void keepsTheLargestBacklogOfAMinute();
    void mergesMinutesIntoHours();
    void mergesInSlices();
    void forgetsOldMinutes();
    void startsEmptyAfterTheMigration();

private:
    Statistics &statistics() { return (*m_store)->statistics(); }
    void record(qint64 webhookId, Next next, const AttemptResult &result, Trigger trigger = Trigger::Automatic) {
        FinishedAttempt finished;
        finished.webhookId = webhookId;
        finished.next = next;
        finished.trigger = trigger;
        finished.result = result;
        must((*m_store)->database().write([&] { statistics().record({finished}); }));
    }

    std::unique_ptr<TestStore> m_store;
    qint64 m_webhook = 0;
};

void TestStatistics::init() {
    m_store = std::make_unique<TestStore>();
    m_webhook = m_store->addWebhook().id;
}

void TestStatistics::interpolatesPercentiles_data() {
    QTest::addColumn<LatencyBuckets>("buckets");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("milliseconds");
    QTest::newRow("half of one bucket is its middle") << LatencyBuckets{0, 0, 0, 10} << 0.5 << 37.5;
    QTest::newRow("all of a bucket is its bound") << LatencyBuckets{0, 0, 0, 10} << 1.0 << 50.0;
    QTest::newRow("the slow twentieth is in its own bucket") << LatencyBuckets{90, 0, 0, 0, 0, 10} << 0.95 << 175.0;
    QTest::newRow("the share that just fits stays below") << LatencyBuckets{90, 0, 0, 0, 0, 10} << 0.9 << 5.0;
    LatencyBuckets endless{};
    endless.back() = 3;
    QTest::newRow("longer than any bound is the last bound") << endless << 0.5 << 120'000.0;
}

void TestStatistics::interpolatesPercentiles() {
    QFETCH(LatencyBuckets, buckets);
    QFETCH(double, share);
    const auto found = percentile(buckets, share);
    QVERIFY(found);
    QTEST(*found, "milliseconds");
    QVERIFY(!percentile(LatencyBuckets{}, share));
}

void TestStatistics::countsWhatATurnRecords() {
    const qint64 dispatcher = m_store->addDispatcher();
    for (int i = 0; i < 3; ++i)
        m_store->addLead();
    const auto claimed = m_store->claim(dispatcher, m_webhook);
    QCOMPARE(claimed.size(), 3);
    m_store->finish(dispatcher, claimed[0], Next::Succeeded, kNow, answered(kStart, 200, 7));
    m_store->finish(dispatcher, claimed[1], Next::Retry, kNow, answered(kStart + 1, 503, 250));
    m_store->finish(dispatcher, claimed[2], Next::Failed, kNow, refused(kStart + 2));
    const AttemptSpan span = must(statistics().spans(kStart, kStart + kMinuteMs, 1)).value(0);
    QCOMPARE(span.startsAt, kStart);
    QCOMPARE(span.succeeded, 1);
    QCOMPARE(span.failed, 2);
    QCOMPARE(span.delivered, 1);
    QCOMPARE(span.gaveUp, 1);
    QVERIFY(!span.backlog);
    // What was never sent says nothing about the receiver's speed; a bound belongs to its own bucket.
    QCOMPARE(span.latency, (LatencyBuckets{0, 1, 0, 0, 0, 1}));
}

void TestStatistics::leavesOutTestSendsAndLostResults() {
    const qint64 dispatcher = m_store->addDispatcher();
    const auto test = must((*m_store)->claims().prepareTest(m_webhook, EventType::LeadCreated, dispatcher, kNow));
    m_store->finish(dispatcher, test, Next::Failed, kNow, answered(kStart, 503));
    m_store->addLead();
    const auto claimed = m_store->claim(dispatcher, m_webhook);
    const TurnOutcome lost = m_store->finish(dispatcher + 1, claimed[0], Next::Failed, kNow, answered(kStart, 503));
    QCOMPARE(lost.lost, (QList<AttemptKey>{{claimed[0].id, claimed[0].attemptNumber}}));
    QCOMPARE(must(statistics().spans(kStart, kStart + kMinuteMs, 1)).value(0).failed, 0);
    QVERIFY(must(statistics().byReason(0)).isEmpty());
    QVERIFY(!must(statistics().byWebhook(0)).value(m_webhook).lastAttemptAt);
}

void TestStatistics::countsRescuedAttempts() {
    const qint64 dispatcher = m_store->addDispatcher();
    m_store->texts(u"UPDATE dispatchers SET heartbeat_at = %1"_s.arg(kStart));
    m_store->addLead();
    m_store->claim(dispatcher, m_webhook);
    QCOMPARE(must((*m_store)->claims().rescue(dispatcher, kNow)), 1);
    const AttemptSpan span = must(statistics().spans(kStart, kStart + kMinuteMs, 1)).value(0);
    QCOMPARE(span.failed, 1);
    QCOMPARE(span.gaveUp, 0);
    QCOMPARE(span.latency, LatencyBuckets{});
    QCOMPARE(must(statistics().byReason(kStart)), (QList<ReasonCount>{{ErrorClass::ConnectionLost, std::nullopt, 1}}));
}

void TestStatistics::sortsAttemptsIntoSpans() {
    for (const qint64 minute : {-1, 0, 4, 5, 14, 15})
        record(m_webhook, Next::Succeeded, answered(kStart + minute * kMinuteMs, 200));
    const QList<AttemptSpan> spans = must(statistics().spans(kStart, kStart + 15 * kMinuteMs, 3));
    QCOMPARE(spans.size(), 3);
    QCOMPARE(spans[1].startsAt, kStart + 5 * kMinuteMs);
    QCOMPARE(spans[0].succeeded, 2);
    QCOMPARE(spans[1].succeeded, 1);
    QCOMPARE(spans[2].succeeded, 1);
    const QList<AttemptSpan> finer = must(statistics().spans(kStart + 1, kStart + kMinuteMs + 1, 120));
    QCOMPARE(finer.size(), 120);
    QVERIFY(std::ranges::all_of(finer, [](const AttemptSpan &span) { return span.succeeded == 0; }));
}

void TestStatistics::tellsWebhooksApart() {
    const qint64 other = m_store->addWebhook().id;
    m_store->addLead();
    record(m_webhook, Next::Succeeded, answered(kStart, 200, 40));
    record(other, Next::Failed, answered(kStart, 410, 60));
    record(other, Next::Succeeded, answered(kStart + kMinuteMs, 204, 20));
    const auto activity = must(statistics().byWebhook(kStart));
    QCOMPARE(activity.size(), 2);
    const WebhookActivity &busy = activity[other];
    QCOMPARE(busy.webhookId, other);
    QCOMPARE(busy.succeeded, 1);
    QCOMPARE(busy.failed, 1);
    QCOMPARE(busy.durationSumUs, 80'000);
    QCOMPARE(busy.pending, 1);
    QCOMPARE(busy.lastAttemptAt, std::optional<qint64>(kStart + kMinuteMs));
    QCOMPARE(busy.lastStatus, std::optional<int>(204));
    QCOMPARE(must(statistics().byWebhook(kStart + kMinuteMs)).value(other).failed, 0);
    const QList<AttemptSpan> spans = must(statistics().spansOf(other, kStart, kStart + 2 * kMinuteMs, 2));
    QCOMPARE(spans[0].failed, 1);
    QCOMPARE(spans[1].succeeded, 1);
    QCOMPARE(must(statistics().spansOf(99, kStart, kStart + 2 * kMinuteMs, 2)).size(), 2);
    QCOMPARE(must(statistics().spansByWebhook(kStart, kStart + kMinuteMs, 1)).keys(),
             (QList<qint64>{m_webhook, other}));
}

void TestStatistics::countsReasons() {
    record(m_webhook, Next::Retry, refused(kStart));
    for (int i = 0; i < 3; ++i)
        record(m_webhook, Next::Retry, answered(kStart + i * kMinuteMs, 503));
    record(m_webhook, Next::Succeeded, answered(kStart, 200));
    QCOMPARE(must(statistics().byReason(kStart)),
             (QList<ReasonCount>{{ErrorClass::Http5xx, 503, 3}, {ErrorClass::Refused, std::nullopt, 1}}));
}

void TestStatistics::countsFailuresInARow() {
    const auto inARow = [this] { return must(statistics().byWebhook(0)).value(m_webhook).failedInARow; };
    record(m_webhook, Next::Retry, answered(kStart, 500));
    record(m_webhook, Next::Retry, answered(kStart + kMinuteMs, 500));
    QCOMPARE(inARow(), 2);
    QCOMPARE(must(statistics().byWebhook(0)).value(m_webhook).lastError, ErrorClass::Http5xx);
    record(m_webhook, Next::Succeeded, answered(kStart + kMinuteMs, 200));
    QCOMPARE(inARow(), 0);
    FinishedAttempt good;
    good.webhookId = m_webhook;
    good.result = answered(kStart, 200);
    FinishedAttempt bad = good;
    bad.next = Next::Retry;
    bad.result = answered(kStart, 500);
    must((*m_store)->database().write([&] { statistics().record({bad, bad, good, bad}); }));
    QCOMPARE(inARow(), 1);
}

void TestStatistics::keepsTheLargestBacklogOfAMinute() {
    m_store->addLead();
    m_store->addLead();
    must(statistics().sampleBacklog(kStart));
    m_store->claim(m_store->addDispatcher(), m_webhook, 1);
    must(statistics().sampleBacklog(kStart + 1'000));
    must(statistics().sampleBacklog(kStart + 2 * kMinuteMs));
    record(m_webhook, Next::Succeeded, answered(kStart, 200));
    const QList<AttemptSpan> spans = must(statistics().spans(kStart, kStart + 3 * kMinuteMs, 3));
    QCOMPARE(spans[0].backlog, std::optional<qint64>(2));
    QCOMPARE(spans[0].succeeded, 1);
    QCOMPARE(spans[1].backlog, std::nullopt);
    QCOMPARE(spans[2].backlog, std::optional<qint64>(1));
}

void TestStatistics::mergesMinutesIntoHours() {
    for (const qint64 minute : {0, 1, 30, 59, 60, 61})
        record(m_webhook, minute == 30 ? Next::Retry : Next::Succeeded,
               answered(kStart + minute * kMinuteMs, minute == 30 ? 503 : 200));
    must(statistics().sampleBacklog(kStart + 7 * kMinuteMs));
    const auto before = must(statistics().byWebhook(kStart));
    const AttemptSpan hour = must(statistics().spans(kStart, kStart + kHourMs, 1)).value(0);
    while (must(statistics().thinBefore(kStart + kHourMs + 30 * kMinuteMs)) > 0)
        continue;
    // The hour that is not over yet keeps its minutes.
    QCOMPARE(m_store->texts(u"SELECT minute - %1 FROM statistics ORDER BY minute"_s.arg(kStart / kMinuteMs)),
             (QStringList{u"0"_s, u"60"_s, u"61"_s}));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM statistics_totals"_s), 3);
    QCOMPARE(m_store->number(u"SELECT minute FROM statistics_reasons"_s), kStart / kMinuteMs);
    QCOMPARE(must(statistics().byWebhook(kStart)), before);
    QCOMPARE(must(statistics().spans(kStart, kStart + kHourMs, 1)).value(0), hour);
    QCOMPARE(hour.backlog, std::optional<qint64>(0));
    QCOMPARE(hour.succeeded, 3);
}

void TestStatistics::mergesInSlices() {
    m_store->texts(
        u"WITH RECURSIVE c(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM c WHERE x < 2399) INSERT INTO statistics "
        "SELECT %1 + 1 + x / 800, x % 800, 1, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 FROM c"_s.arg(
            kStart / kMinuteMs));
    m_store->texts(
        u"INSERT INTO statistics_totals SELECT minute, sum(succeeded), 0, 0, 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, sum(l14) FROM statistics GROUP BY minute"_s);
    QList<qint64> slices;
    for (qint64 rows = 1; rows > 0; slices.append(rows))
        rows = must(statistics().thinBefore(kStart + kHourMs));
    QCOMPARE(slices, (QList<qint64>{1'000, 1'000, 400, 3, 0}));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM statistics"_s), 800);
    QCOMPARE(m_store->number(u"SELECT sum(duration_sum_us) FROM statistics"_s), 12'000);
    QCOMPARE(m_store->texts(u"SELECT succeeded || ' ' || l14 FROM statistics_totals"_s), QStringList{u"2400 2400"_s});
}

void TestStatistics::forgetsOldMinutes() {
    const qint64 gone = m_store->addWebhook().id;
    record(m_webhook, Next::Retry, answered(kStart, 503));
    record(gone, Next::Retry, answered(kStart, 503));
    record(m_webhook, Next::Retry, answered(kStart + kMinuteMs, 503));
    must((*m_store)->webhooks().remove(gone, kNow));
    // Of each table the first minute, and how the deleted webhook was doing.
    QCOMPARE(must(statistics().pruneBefore(kStart + kMinuteMs)), 5);
    QCOMPARE(must(statistics().pruneBefore(kStart + kMinuteMs)), 0);
    QCOMPARE(must(statistics().byWebhook(0)).keys(), QList<qint64>{m_webhook});
    QCOMPARE(must(statistics().byWebhook(0)).value(m_webhook).failed, 1);
    QCOMPARE(must(statistics().byReason(0)).value(0).attempts, 1);
}

void TestStatistics::startsEmptyAfterTheMigration() {
    const qint64 dispatcher = m_store->addDispatcher();
    m_store->addLead();
    m_store->finish(dispatcher, m_store->claim(dispatcher, m_webhook)[0], Next::Failed, kNow, answered(kStart, 503));
    // As version 1 left it.
    for (const QString &table : {u"statistics"_s, u"statistics_totals"_s, u"statistics_reasons"_s, u"webhook_health"_s,
                                 u"dismissed_failures"_s, u"ingest_keys"_s, u"webhook_pauses"_s, u"audit"_s})
        m_store->texts(u"DROP TABLE "_s % table);
    for (const QString &column :
         {u"rate_limit"_s, u"auto_pause_after"_s, u"auto_pause_span_ms"_s, u"auto_pause_rate"_s})
        m_store->texts(u"ALTER TABLE webhooks DROP COLUMN "_s % column);
    m_store->texts(u"DROP INDEX deliveries_failures"_s);
    m_store->texts(u"DROP INDEX deliveries_retrying"_s);
    m_store->texts(u"PRAGMA user_version = 1"_s);
    m_store->reopen();
    QCOMPARE(must((*m_store)->database().schemaProblems()), QStringList());
    QVERIFY(must(statistics().byReason(0)).isEmpty());
    QCOMPARE(must((*m_store)->log().attempts(1)).size(), 1);
    QCOMPARE(must((*m_store)->failures().groups()).value(0).deliveries, 1);
    record(m_webhook, Next::Succeeded, answered(kStart, 200));
    QCOMPARE(must(statistics().spans(kStart, kStart + kMinuteMs, 1)).value(0).succeeded, 1);
}

WEBHOOKS_TEST(TestStatistics)
#include "tst_statistics.moc"
