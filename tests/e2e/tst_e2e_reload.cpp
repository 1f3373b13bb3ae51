// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/httpwire.h"
#include "support/program.h"
#include "support/testprogram.h"

#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr int kStartMs = 20'000;
constexpr auto kFirst = "the-first-token-of-all";
constexpr auto kSecond = "the-second-token-of-all";

}  // namespace

/// What SIGHUP changes in a service that runs from a configuration file, and what it leaves alone.
class tst_E2eReload final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void changesItsToken();
    void keepsWhatItHadWhenWrong_data();
    void keepsWhatItHadWhenWrong();
    void cutsNobodyOff();
    void movesThePortThatIsRefused();
    void staysWithItsDatabase();
    void namesWhatNeedsARestart();

private:
    /// `more` stands below the lines that every test has.
    void configure(const QByteArray &more = {}) const {
        m_hub->write(u"own.conf"_s, "database=leads.sqlite\nallow-network=127.0.0.0/8\nlog-format=json\napi-listen=" +
                                        m_address.toString().toLatin1() + "\ntoken-file=token\n" + more);
    }
    /// Whether the service has said `event` after SIGHUP.
    bool reload(const QByteArray &event) const {
        const qsizetype before = m_service->log().size();
        m_service->send(SIGHUP);
        return QTest::qWaitFor([&] { return m_service->log().indexOf(event, before) >= 0; }, kStartMs);
    }
    QByteArray request(const QByteArray &token) const {
        const QByteArray body = "{\"email\":\"jane@example.com\"}";
        return "POST /v1/leads HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAuthorization: "
               "Bearer " +
               token + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    int statusFor(const QByteArray &token) const {
        HttpWire wire(m_address);
        wire.send(request(token));
        return wire.status();
    }
    qsizetype leads() const { return m_hub->run(u"leads list --json"_s).array().size(); }

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<Running> m_service;
    ListenAddress m_address;
};

void tst_E2eReload::init() {
    m_hub = std::make_unique<Program>();
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    m_address = {QHostAddress(QHostAddress::LocalHost), freePort()};
    m_hub->write(u"token"_s, kFirst);
    configure();
    m_service = m_hub->start(QStringLiteral(PROGRAM), {u"--service"_s, u"--config"_s, m_hub->path(u"own.conf"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(m_service->log().contains("service.ready"), kStartMs);
    QCOMPARE(statusFor(kFirst), 202);
}

void tst_E2eReload::changesItsToken() {
    m_hub->write(u"token"_s, kSecond);
    QVERIFY2(reload("settings.reloaded"), m_service->log());
    QCOMPARE(statusFor(kFirst), 401);
    QCOMPARE(statusFor(kSecond), 202);
}

void tst_E2eReload::keepsWhatItHadWhenWrong_data() {
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("advice");
    QTest::newRow("a wrong value") << "timeout=forever\n"_ba << QByteArray(kSecond) << "Write it like 250ms"_ba;
    QTest::newRow("a token that is too short") << QByteArray() << "short"_ba << "openssl rand -hex 32"_ba;
    QTest::newRow("a token file that is gone")
        << "token-file=gone\n"_ba << QByteArray(kSecond) << "names a file with one line"_ba;
    QTest::newRow("a port that is taken")
        << "api-listen=127.0.0.1:TAKEN\n"_ba << QByteArray(kSecond) << "choose another port"_ba;
}

void tst_E2eReload::keepsWhatItHadWhenWrong() {
    QFETCH(QByteArray, setting);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, advice);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_hub->write(u"token"_s, token);
    configure(setting.replace("TAKEN", QByteArray::number(other.serverPort())));
    QVERIFY2(reload("settings.kept"), m_service->log());
    QVERIFY2(m_service->log().contains(advice), m_service->log());
    QCOMPARE(statusFor(kFirst), 202);
    QCOMPARE(statusFor(kSecond), 401);
}

void tst_E2eReload::cutsNobodyOff() {
    HttpWire wire(m_address);
    const QByteArray whole = request(kFirst);
    wire.send(whole.first(whole.size() / 2));
    configure("timeout=3s\n");
    QVERIFY2(reload("settings.reloaded"), m_service->log());
    wire.send(whole.sliced(whole.size() / 2));
    QCOMPARE(wire.status(), 202);
}

void tst_E2eReload::movesThePortThatIsRefused() {
    const ListenAddress before = std::exchange(m_address, {m_address.address, freePort()});
    configure();
    QVERIFY2(reload("settings.reloaded"), m_service->log());
    const auto addWebhook = [this](const ListenAddress &address) {
        return m_hub->addWebhook(u"http://%1/hook"_s.arg(address.toString()),
                                 u"--name Hook --event lead.created --max-retries 0"_s);
    };
    const qint64 former = addWebhook(before);
    const qint64 own = addWebhook(m_address);
    QVERIFY(former > 0 && own > 0);
    QCOMPARE(statusFor(kFirst), 202);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:failed"_s), 2, kStartMs);
    QCOMPARE(m_hub->count(u"webhook:#%1 error:refused"_s.arg(former)), 1);
    QCOMPARE(m_hub->count(u"webhook:#%1 error:blocked_address"_s.arg(own)), 1);
}

void tst_E2eReload::staysWithItsDatabase() {
    QCOMPARE(
        m_hub->tool(QStringLiteral(PROGRAM), {u"--database"_s, u"other.sqlite"_s, u"database"_s, u"init"_s}, {}).exit,
        0);
    m_hub->write(u"token"_s, kSecond);
    configure("database=other.sqlite\n");
    QVERIFY2(reload("settings.held"), m_service->log());
    QCOMPARE(leads(), 1);
    QCOMPARE(statusFor(kSecond), 202);
    QCOMPARE(leads(), 2);
}

void tst_E2eReload::namesWhatNeedsARestart() {
    configure("lanes=2\ntimeout=3s\nlanees=2\n");
    QVERIFY2(reload("These changed settings hold after a restart: lanes.\""), m_service->log());
    QVERIFY2(m_service->log().contains("did you mean “lanes”?"), m_service->log());
    configure();
    QVERIFY2(reload("settings.reloaded"), m_service->log());
    QCOMPARE(m_service->log().count("settings.held"), 1);
}

WEBHOOKS_TEST(tst_E2eReload)
#include "tst_e2e_reload.moc"
