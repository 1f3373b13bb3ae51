// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/faultreceivers.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = Fault::Next;

namespace {

constexpr int kPatienceMs = 60'000;

// Two bodies have no end, one has 100 MB, and one has that when it is inflated.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kMostMemory = 600'000'000;  // what was freed is kept for a while
#else
constexpr qint64 kMostMemory = 200'000'000;
#endif

constexpr int kUpdates = 50;

QJsonObject webhookFor(const Fault &fault, const QString &url, const QString &event) {
    return {{u"name"_s, QString::fromLatin1(fault.name)},
            {u"url"_s, url},
            {u"events"_s, QJsonArray{event}},
            {u"concurrency"_s, 1},
            {u"timeout_ms"_s, fault.timeoutMs},
            {u"backoff_ms"_s, fault.backoffMs},
            {u"backoff_factor"_s, 1}};
}

QDateTime timeOf(const QJsonValue &value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

}  // namespace

/// The fault script against a real service: every receiver is told of the same lead, and misbehaves; each line then
/// looks at its own delivery.
class tst_E2eFaults final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void followsTheScript_data() { addFaultRows(FaultReceivers::faults()); }
    void followsTheScript();
    void deliversOnConnectionsThatBreak_data() { addFaultRows(idleFaults()); }
    void deliversOnConnectionsThatBreak();
    void sendsEachAttemptOnce();
    void followsNoRedirect();
    void keepsNoHugeBodyInMemory();

private:
    void addWebhooks();
    void verifyNext(const Fault &fault, const QJsonObject &delivery);

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<FaultReceivers> m_receivers;
    std::unique_ptr<Running> m_service;
    QJsonArray m_deliveries;
};

void tst_E2eFaults::addWebhooks() {
    QJsonArray webhooks;
    for (const Fault &fault : FaultReceivers::faults())
        webhooks.append(webhookFor(fault, m_receivers->urlOf(fault), u"lead.created"_s));
    for (const Fault &fault : idleFaults())
        webhooks.append(webhookFor(fault, m_receivers->urlOf(fault), u"lead.updated"_s));
    m_hub->write(u"webhooks.json"_s, QJsonDocument(webhooks).toJson());
    const Ran imported =
        m_hub->run({u"--allow-network"_s, u"::1/128"_s, u"webhooks"_s, u"import"_s, m_hub->path(u"webhooks.json"_s)});
    QVERIFY2(imported.exit == 0, imported.err);
}

void tst_E2eFaults::initTestCase() {
    m_hub = std::make_unique<Program>();
    m_receivers = std::make_unique<FaultReceivers>(*m_hub);
    QVERIFY(m_receivers->start());
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    addWebhooks();
    QVERIFY(!QTest::currentTestFailed());
    m_service = m_hub->service({u"--allow-network"_s, u"::1/128"_s, u"--ca-file"_s, m_receivers->authority()});
    QVERIFY(m_service);
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('Jane');").exit, 0);

    int expected = 0;
    for (const Fault &fault : FaultReceivers::faults())
        expected += fault.attempts();
    const auto recorded = [this] { return m_hub->sql("SELECT count(*) FROM attempts;").out.trimmed().toInt(); };
    QTRY_COMPARE_WITH_TIMEOUT(recorded(), expected, kPatienceMs);
    m_deliveries = m_hub->deliveries({});
    QByteArray updates;
    for (int i = 0; i < kUpdates; ++i)
        updates += "UPDATE leads SET lead_score = " + QByteArray::number(i) + ";\n";
    QCOMPARE(m_hub->sql(updates).exit, 0);
}

void tst_E2eFaults::cleanupTestCase() {
    m_service.reset();
    m_receivers.reset();
    m_hub.reset();
}

void tst_E2eFaults::followsTheScript() {
    QFETCH(Fault, fault);
    const auto own = std::ranges::find_if(m_deliveries, [&](const QJsonValue &one) {
        return one["webhook"_L1].toString() == QLatin1StringView(fault.name);
    });
    QVERIFY(own != m_deliveries.end());
    const QJsonObject delivery = m_hub->delivery((*own)["id"_L1].toString());
    const QJsonArray attempts = delivery.value("attempts"_L1).toArray();
    QCOMPARE(attempts.size(), fault.attempts());
    const QJsonValue first = attempts.first();
    QCOMPARE(first["error"_L1].toString(), errorClassName(fault.error));
    QCOMPARE(first["detail"_L1].toString().isEmpty(), fault.error == ErrorClass::None);
    QVERIFY2(first["detail"_L1].toString().contains(QLatin1StringView(fault.detail)),
             qPrintable(first["detail"_L1].toString()));
    QCOMPARE(first["response_truncated"_L1].toBool(), fault.isCut);
    QVERIFY(first["response_body"_L1].toString().size() <= 64 * 1024);
    const QByteArray id = delivery.value("id"_L1).toString().toLatin1();
    QCOMPARE(m_receivers->ledger().attempts(id).size(), fault.postsOnTheWire());
    verifyNext(fault, delivery);
}

void tst_E2eFaults::verifyNext(const Fault &fault, const QJsonObject &delivery) {
    const QString state = delivery.value("state"_L1).toString();
    const QJsonValue last = delivery.value("attempts"_L1).toArray().last();
    const bool isRepeatedWell = fault.next == Next::Repeat && last["error"_L1].isNull();
    if (fault.next == Next::Done || isRepeatedWell) {
        QCOMPARE(state, u"succeeded"_s);
        return;
    }
    QCOMPARE(last["error"_L1].toString(), errorClassName(fault.error));
    QCOMPARE(state, fault.next == Next::GiveUp ? u"failed"_s : u"pending"_s);
    const QJsonObject webhook =
        m_hub->run({u"webhooks"_s, u"show"_s, u"--json"_s, QString::fromLatin1(fault.name)}).object();
    QCOMPARE(webhook.value("pause"_L1).isObject(), fault.next == Next::Pause);
    if (state != "pending"_L1)
        return;
    if (fault.next == Next::Pause) {
        // For good: whoever resumes the webhook says when it goes.
        QVERIFY(delivery.value("next_attempt_at"_L1).isNull());
        return;
    }
    const QDateTime ended = timeOf(last["started_at"_L1]).addMSecs(qRound64(last["duration_ms"_L1].toDouble()));
    const qint64 wait = ended.msecsTo(timeOf(delivery.value("next_attempt_at"_L1)));
    // A tenth is the jitter; dates are counted from when the script was read.
    QVERIFY2(wait > fault.waitMs * 8 / 10 && wait < fault.waitMs * 12 / 10, QByteArray::number(wait));
}

void tst_E2eFaults::deliversOnConnectionsThatBreak() {
    QFETCH(Fault, fault);
    const QString own = u" webhook:\"%1\""_s.arg(QLatin1StringView(fault.name));
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s % own), kUpdates, kPatienceMs);
    const LoggedAttempts logged = loggedAttempts(*m_hub);
    const WireLedger wire = m_receivers->ledger();
    const QJsonArray deliveries = m_hub->deliveries(own);
    qsizetype lost = 0;
    for (const auto &delivery : deliveries) {
        const QByteArray id = delivery["id"_L1].toString().toLatin1();
        QVERIFY2(!wire.attempts(id).isEmpty(), "a success that nobody received");
        QByteArrayList errors = logged.value(id).values();
        QCOMPARE(errors.takeLast(), QByteArray());
        QCOMPARE(errors.count("connection_lost"), errors.size());
        lost += errors.size();
    }
    qInfo("%lld outcomes unknown", static_cast<long long>(lost));
}

void tst_E2eFaults::sendsEachAttemptOnce() {
    const QStringList discrepancies = m_receivers->ledger().discrepancies(loggedAttempts(*m_hub));
    QVERIFY2(discrepancies.isEmpty(), qPrintable(discrepancies.join(u'\n')));
}

void tst_E2eFaults::followsNoRedirect() {
    QCOMPARE(m_receivers->redirected(), 0);
}

void tst_E2eFaults::keepsNoHugeBodyInMemory() {
    const qint64 most = m_service->mostMemory();
    qInfo("resident at most: %lld MB", static_cast<long long>(most / 1'000'000));
    QVERIFY(most > 0);
    QVERIFY2(most < kMostMemory, QByteArray::number(most));
}

WEBHOOKS_TEST(tst_E2eFaults)
#include "tst_e2e_faults.moc"
