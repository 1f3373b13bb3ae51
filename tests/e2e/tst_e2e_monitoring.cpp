// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"
#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// A service with --listen, as monitoring sees it.
class tst_E2eMonitoring final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsItsHealth();
    void tellsItsFigures();
    void countsWhatItDelivers();
    void saysWhetherSettingsWereRead();
    void answersWhileTheDatabaseIsLocked();
    void doesNotCallItself();
    void commandAsksTheEndpoint();
    void commandLooksAtTheDatabase();
    void aTakenPortEndsTheService();

private:
    struct Answer {
        int status = 0;
        QByteArray body;
    };
    Answer get(const QString &path) const;
    QByteArray figure(const QByteArray &series) const;
    QString listen() const { return u"127.0.0.1:%1"_s.arg(m_port); }

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<Running> m_service;
    quint16 m_port = 0;
};

void tst_E2eMonitoring::init() {
    m_hub = std::make_unique<Program>();
    m_port = freePort();
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    m_hub->write(u"service.conf"_s, "timeout=5s\n");
    m_service = m_hub->service({u"--listen"_s, listen(), u"--config"_s, u"service.conf"_s});
    QVERIFY(m_service);
}

void tst_E2eMonitoring::cleanup() {
    m_service.reset();
    m_hub.reset();
}

tst_E2eMonitoring::Answer tst_E2eMonitoring::get(const QString &path) const {
    const Ran curl = m_hub->tool(u"curl"_s,
                                 {u"--silent"_s, u"--max-time"_s, u"10"_s, u"--write-out"_s, u"%{stderr}%{http_code}"_s,
                                  u"http://%1/%2"_s.arg(listen(), path)},
                                 {});
    return {curl.err.toInt(), curl.out};
}

/// The value of one series, or nothing.
QByteArray tst_E2eMonitoring::figure(const QByteArray &series) const {
    const QByteArrayList lines = get(u"metrics"_s).body.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(QByteArray(series + ' ')))
            return line.sliced(series.size() + 1);
    }
    return {};
}

void tst_E2eMonitoring::tellsItsHealth() {
    const Answer live = get(u"livez"_s);
    QCOMPARE(live.status, 200);
    QCOMPARE(live.body, "ok\n");
    QCOMPARE(get(u"readyz"_s).status, 200);
    QCOMPARE(get(u"readyz?verbose"_s).body, "event-loop: ok\ndatabase: ok\ndispatcher: ok\nkey: ok\n");
    QCOMPARE(get(u"elsewhere"_s).status, 404);
}

void tst_E2eMonitoring::tellsItsFigures() {
    const Answer metrics = get(u"metrics"_s);
    QCOMPARE(metrics.status, 200);
    const Ran checked = m_hub->tool(u"promtool"_s, {u"check"_s, u"metrics"_s}, metrics.body);
    QCOMPARE(checked.exit, 0);
    QCOMPARE(checked.out + checked.err, QByteArray());
    QCOMPARE(figure("leadhub_webhooks_dispatcher_running"), "1");
    QCOMPARE(figure("leadhub_webhooks_dispatchers{kind=\"service\"}"), "1");
    QCOMPARE(figure("leadhub_webhooks_in_flight_limit"), "256");
    QVERIFY(figure("process_resident_memory_bytes").toDouble() > 1e6);
}

void tst_E2eMonitoring::countsWhatItDelivers() {
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(503), RawReceiver::answers(200)});
    const QByteArray id = QByteArray::number(
        m_hub->addWebhook(receiver.url().toString(), u"--name Hook --event lead.created --backoff 20ms"_s));
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('Jane');").exit, 0);
    // The series of a new webhook are its own after the tables were read again, within seconds.
    QTRY_COMPARE_WITH_TIMEOUT(figure("leadhub_webhooks_responses_total{code_class=\"2xx\"}"), "1", 20'000);
    QCOMPARE(figure("leadhub_webhooks_responses_total{code_class=\"5xx\"}"), "1");
    QCOMPARE(figure("leadhub_webhooks_retries_scheduled_total"), "1");
    QTRY_COMPARE_WITH_TIMEOUT(figure("leadhub_webhooks_webhook_info{webhook=\"" + id + "\",name=\"Hook\"}"), "1",
                              20'000);
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('June');").exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(
        figure("leadhub_webhooks_deliveries_finished_total{webhook=\"" + id + "\",outcome=\"succeeded\"}"), "1",
        20'000);
}

void tst_E2eMonitoring::saysWhetherSettingsWereRead() {
    const QByteArray series = "leadhub_webhooks_config_last_reload_successful";
    QCOMPARE(figure(series), "1");
    m_hub->write(u"service.conf"_s, "timeout=forever\n");
    m_service->send(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(figure(series), "0", 20'000);
    QVERIFY2(m_service->log().contains("settings.kept"), m_service->log());
    m_hub->write(u"service.conf"_s, "timeout=6s\n");
    m_service->send(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(figure(series), "1", 20'000);
    QVERIFY2(m_service->log().contains("settings.reloaded"), m_service->log());
}

void tst_E2eMonitoring::answersWhileTheDatabaseIsLocked() {
    const auto other = Store::open({.database = {.path = m_hub->database()}, .key = {{}, m_hub->path(u"none"_s)}});
    QVERIFY(other);
    const auto locked = (*other)->database().write([&] {
        QTRY_COMPARE_WITH_TIMEOUT(get(u"readyz"_s).status, 503, 60'000);
        QCOMPARE(get(u"readyz"_s).body, "database: The database is locked by another program.\n");
        QCOMPARE(get(u"livez"_s).status, 200);
        QCOMPARE(figure("leadhub_webhooks_database_failing"), "1");
    });
    QVERIFY(locked);
    QTRY_COMPARE_WITH_TIMEOUT(get(u"readyz"_s).status, 200, 60'000);
}

void tst_E2eMonitoring::doesNotCallItself() {
    QVERIFY(m_hub->addWebhook(u"http://%1/metrics"_s.arg(listen()),
                              u"--name Self --event lead.created --max-retries 0"_s) > 0);
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('Jane');").exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:failed"_s), 1, 20'000);
    const QJsonObject attempt = m_hub->attempts(idOf(m_hub->deliveries({}))).first().toObject();
    QCOMPARE(attempt["error"_L1].toString(), u"blocked_address"_s);
    QCOMPARE(attempt["detail"_L1].toString(), u"Port %1 of 127.0.0.1 belongs to this program itself."_s.arg(m_port));
}

void tst_E2eMonitoring::commandAsksTheEndpoint() {
    const QStringList command{u"--listen"_s, listen(), u"health"_s, u"--ready"_s, u"--json"_s};
    Ran asked = m_hub->run(command);
    QCOMPARE(asked.exit, 0);
    QCOMPARE(asked.object()["healthy"_L1], QJsonValue(true));
    QCOMPARE(asked.object()["asked"_L1].toString(), u"http://%1/readyz"_s.arg(listen()));
    QCOMPARE(asked.object()["checks"_L1].toArray().size(), 4);
    m_service.reset();
    asked = m_hub->run(command);
    QCOMPARE(asked.exit, 69);
    QCOMPARE(asked.object()["healthy"_L1], QJsonValue(false));
    QVERIFY(asked.out.contains("Nobody listens at 127.0.0.1"));
    const RawReceiver stranger;
    asked = m_hub->run({u"--listen"_s, u"127.0.0.1:%1"_s.arg(stranger.port()), u"health"_s});
    QCOMPARE(asked.exit, 69);
    QVERIFY2(asked.out.contains("is not this service"), asked.out);
}

void tst_E2eMonitoring::commandLooksAtTheDatabase() {
    QCOMPARE(m_hub->run(u"health"_s).exit, 0);
    const Ran ready = m_hub->run(u"health --ready --plain"_s);
    QCOMPARE(ready.exit, 0);
    QVERIFY2(ready.out.contains("dispatcher\tok\n") && ready.out.contains("key\tok\n"), ready.out);
    m_service->send(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->exit().value_or(-1), 0, 30'000);
    const Ran alone = m_hub->run(u"health"_s);
    QCOMPARE(alone.exit, 69);
    QVERIFY2(alone.out.contains("Nobody dispatches from this database"), alone.out);
    QCOMPARE(m_hub->tool(u"rm"_s, {m_hub->database()}, {}).exit, 0);
    QCOMPARE(m_hub->run(u"health"_s).exit, 69);
}

void tst_E2eMonitoring::aTakenPortEndsTheService() {
    const Ran second = m_hub->run({u"--service"_s, u"--listen"_s, listen()});
    QCOMPARE(second.exit, 69);
    QVERIFY2(second.err.contains(QByteArray::number(m_port)), second.err);
}

WEBHOOKS_TEST(tst_E2eMonitoring)
#include "tst_e2e_monitoring.moc"
