// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/attemptlog.h"

#include "store/claims.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestAttemptLog final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void saysWhatBecameOfAnAttempt_data();
    void saysWhatBecameOfAnAttempt();
    void leavesForeignTextOut_data();
    void leavesForeignTextOut();
    void aFloodIsOneSummary();
    void anotherWebhookKeepsItsLines();
    void slowFailuresKeepTheirLines();
    void successesAreNotLimited();

private:
    static FinishedAttempt failed(qint64 webhookId);
    void write(const FinishedAttempt &attempt, int times = 1);

    qint64 m_now = 0;
    QList<LogLine> m_lines;
    std::unique_ptr<AttemptLog> m_log;
};

void TestAttemptLog::init() {
    m_now = 0;
    m_lines.clear();
    const Clock clock{[] { return qint64{0}; }, [this] { return m_now; }};
    m_log = std::make_unique<AttemptLog>(Log(Log::Level::Debug, [this](const LogLine &line) { m_lines.append(line); }),
                                         clock);
}

FinishedAttempt TestAttemptLog::failed(qint64 webhookId) {
    FinishedAttempt attempt;
    attempt.webhookId = webhookId;
    attempt.deliveryId = 7;
    attempt.next = FinishedAttempt::Next::Retry;
    attempt.dueAt = 1'000;
    attempt.result.error = ErrorClass::Http5xx;
    attempt.result.status = 503;
    return attempt;
}

void TestAttemptLog::write(const FinishedAttempt &attempt, int times) {
    for (int i = 0; i < times; ++i)
        m_log->write(attempt);
}

void TestAttemptLog::saysWhatBecameOfAnAttempt_data() {
    using Next = FinishedAttempt::Next;
    QTest::addColumn<Next>("next");
    QTest::addColumn<Log::Level>("level");
    QTest::addColumn<QString>("text");
    QTest::newRow("a success is for debugging")
        << Next::Succeeded << Log::Level::Debug << u"Delivered. webhook=3 delivery=7 attempt=1 status=503"_s;
    QTest::newRow("a retry says when") << Next::Retry << Log::Level::Warning
                                       << u"Answered 503. webhook=3 delivery=7 attempt=1 status=503 error=http_5xx "
                                          "next_attempt_at=1970-01-01T00:00:01.000Z"_s;
    QTest::newRow("a delivery that is given up is an error")
        << Next::Failed << Log::Level::Error
        << u"Answered 503. Given up. webhook=3 delivery=7 attempt=1 status=503 error=http_5xx"_s;
}

void TestAttemptLog::saysWhatBecameOfAnAttempt() {
    QFETCH(FinishedAttempt::Next, next);
    FinishedAttempt attempt = failed(3);
    attempt.next = next;
    write(attempt);
    QCOMPARE(m_lines.size(), 1);
    QTEST(m_lines.first().level, "level");
    QTEST(m_lines.first().text, "text");
}

void TestAttemptLog::leavesForeignTextOut_data() {
    QTest::addColumn<ErrorClass>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("begins");
    QTest::newRow("a reason phrase may repeat a header")
        << ErrorClass::Http4xx << 401 << u"Answered 401 Bearer hush is wrong."_s << u"Answered 401. webhook="_s;
    QTest::newRow("a redirect may repeat the query")
        << ErrorClass::Redirect << 302 << u"Answered 302 to /in?token=hush; redirects are not followed."_s
        << u"Answered 302; redirects are not followed. webhook="_s;
    QTest::newRow("a network error may name the URL")
        << ErrorClass::Other << 0 << u"The request failed: Error transferring https://a.example/in?token=hush no."_s
        << u"The request failed: Error transferring https://a.example/in no. webhook="_s;
}

void TestAttemptLog::leavesForeignTextOut() {
    QFETCH(int, status);
    QFETCH(ErrorClass, error);
    QFETCH(QString, detail);
    QFETCH(QString, begins);
    FinishedAttempt attempt = failed(3);
    attempt.result.error = error;
    attempt.result.status = status == 0 ? std::nullopt : std::optional(status);
    attempt.result.detail = detail;
    write(attempt);
    QVERIFY2(m_lines.first().text.startsWith(begins), qPrintable(m_lines.first().text));
}

void TestAttemptLog::aFloodIsOneSummary() {
    write(failed(3), 1'254);
    QCOMPARE(m_lines.size(), AttemptLog::kLinesPerSecond);
    m_now += 5'000;
    FinishedAttempt last = failed(3);
    last.next = FinishedAttempt::Next::Failed;
    write(last);
    QCOMPARE(m_lines.size(), AttemptLog::kLinesPerSecond);
    m_log->summarize();
    QCOMPARE(m_lines.size(), AttemptLog::kLinesPerSecond + 1);
    QCOMPARE(m_lines.last().text, u"1,235 more attempts to webhook 3 failed. webhook=3 attempts=1235 given_up=1"_s);
    m_log->summarize();
    QCOMPARE(m_lines.size(), AttemptLog::kLinesPerSecond + 1);
    write(failed(3));
    QCOMPARE(m_lines.size(), AttemptLog::kLinesPerSecond + 2);
}

void TestAttemptLog::anotherWebhookKeepsItsLines() {
    write(failed(3), 100);
    m_lines.clear();
    write(failed(4), 2);
    QCOMPARE(m_lines.size(), 2);
}

void TestAttemptLog::slowFailuresKeepTheirLines() {
    for (int second = 0; second < 5; ++second) {
        write(failed(3), AttemptLog::kLinesPerSecond);
        m_now += 1'000;
    }
    QCOMPARE(m_lines.size(), 5 * AttemptLog::kLinesPerSecond);
}

void TestAttemptLog::successesAreNotLimited() {
    FinishedAttempt succeeded = failed(3);
    succeeded.next = FinishedAttempt::Next::Succeeded;
    write(succeeded, 100);
    QCOMPARE(m_lines.size(), 100);
}

WEBHOOKS_TEST(TestAttemptLog)
#include "tst_attemptlog.moc"
