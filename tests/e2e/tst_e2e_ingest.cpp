// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/httpwire.h"
#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr int kLongMs = 240'000;
constexpr auto kToken = "not-to-be-found-in-any-log-0123456789";

/// How much of something is tried; more when the environment says so.
int amount(const char *variable, int usual) {
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? wanted : usual;
}

QByteArray post(const QByteArray &email) {
    const QByteArray body = "{\"email\":\"" + email + "\"}";
    return "POST /v1/leads HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QSet<qint64> leadsOf(const RawReceiver &receiver) {
    QSet<qint64> ids;
    for (const RawReceiver::Post &received : receiver.posts())
        ids.insert(QJsonDocument::fromJson(received.body)["lead"_L1]["id"_L1].toInteger());
    return ids;
}

/// The leads of all answers 202 among the bytes.
QSet<qint64> acceptedIn(const QByteArray &bytes) {
    QSet<qint64> ids;
    const QByteArray name = "\"lead_id\":";
    for (qsizetype at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
        const qsizetype start = at + name.size();
        qsizetype end = start;
        while (end < bytes.size() && bytes[end] >= '0' && bytes[end] <= '9')
            ++end;
        if (end < bytes.size())
            ids.insert(bytes.sliced(start, end - start).toLongLong());
    }
    return ids;
}

}  // namespace

/// Leads that come in over HTTP, from real clients to a real service.
class tst_E2eIngest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void deliversWhatClientsPost();
    void cutsLongBodies_data();
    void cutsLongBodies();
    void losesNothingWhenKilled();
    void servesBesideSlowClients();
    void sendsItselfNothing();
    void saysWhyItDoesNotStart_data();
    void saysWhyItDoesNotStart();

private:
    std::unique_ptr<Running> serve(const QStringList &options = {}) const {
        return m_hub->service(QStringList{u"--api-listen"_s, m_address.toString()} + options);
    }
    /// curl on the API; prints the status last.
    Ran curl(const QStringList &options, const QString &path = u"/v1/leads"_s) const {
        return m_hub->tool(
            u"curl"_s,
            QStringList{u"-sS"_s, u"-w"_s, u"%{http_code}"_s, u"-H"_s, u"Content-Type: application/json"_s} + options +
                QStringList{u"http://"_s % m_address.toString() % path},
            {});
    }

    std::unique_ptr<Program> m_hub;
    ListenAddress m_address;
};

void tst_E2eIngest::init() {
    m_hub = std::make_unique<Program>();
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    m_address = {QHostAddress(QHostAddress::LocalHost), freePort()};
}

void tst_E2eIngest::deliversWhatClientsPost() {
    const int posts = amount("WEBHOOKS_TEST_POSTS", 600);
    RawReceiver receiver;
    QVERIFY(m_hub->addWebhook(receiver.url().toString(), u"--name All --event lead.created"_s) > 0);
    m_hub->write(u"token"_s, kToken + "\n"_ba);
    const auto service = serve({u"--token-file"_s, m_hub->path(u"token"_s), u"--log-level"_s, u"debug"_s});
    QVERIFY(service);

    const auto php = m_hub->start(u"php"_s, {QStringLiteral(RECEIVERS "/sender.php"), QString::number(m_address.port),
                                             QString::number(posts / 2), QString::fromLatin1(kToken)});
    QByteArray script;
    for (int i = 0; i < posts / 2; ++i)
        script += "next\nurl = \"http://" + m_address.toString().toLatin1() +
                  "/v1/leads\"\nheader = \"Content-Type: application/json\"\nheader = \"Authorization: Bearer " +
                  kToken + "\"\ndata = \"{\\\"email\\\":\\\"curl-" + QByteArray::number(i) + "@example.com\\\"}\"\n";
    m_hub->write(u"script"_s, script.sliced(5));
    const auto curled = m_hub->start(u"curl"_s, {u"-sS"_s, u"-K"_s, m_hub->path(u"script"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(curled->exit(), 0, kLongMs);
    QTRY_COMPARE_WITH_TIMEOUT(php->exit(), 0, kLongMs);

    QSet<qint64> accepted = acceptedIn(curled->log());
    QCOMPARE(accepted.size(), posts / 2);
    const QList<QByteArray> lines = php->log().trimmed().split('\n');
    for (const QByteArray &line : lines)
        accepted.insert(line.toLongLong());
    QCOMPARE(accepted.size(), posts / 2 * 2);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.posts().size(), posts / 2 * 2, kLongMs);
    QCOMPARE(leadsOf(receiver), accepted);
    QCOMPARE(curl({u"-d"_s, u"{}"_s}).out.right(3), "401"_ba);
    for (const QByteArray &secret : {QByteArray(kToken), "curl-1@example.com"_ba, "php-1@example.com"_ba})
        QVERIFY2(!service->log().contains(secret), secret);
}

void tst_E2eIngest::cutsLongBodies_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("with a length") << QStringList();
    QTest::newRow("with a length, without asking first") << QStringList{u"-H"_s, u"Expect:"_s};
    QTest::newRow("in chunks") << QStringList{u"-H"_s, u"Transfer-Encoding: chunked"_s};
}

void tst_E2eIngest::cutsLongBodies() {
    QFETCH(QStringList, options);
    constexpr qint64 kFile = 300'000'000;
    constexpr qint64 kFewBytes = 10'000'000;  // what socket buffers of both sides may hold, and some
    QFile large(m_hub->path(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(kFile));
    const auto service = serve();
    QVERIFY(service);
    const Ran ran = curl(QStringList{u"-X"_s, u"POST"_s, u"-T"_s, large.fileName(), u"-o"_s, m_hub->path(u"answer"_s),
                                     u"-w"_s, u"%{http_code} %{size_upload}"_s} +
                         options);
    const QList<QByteArray> words = ran.out.split(' ');
    QCOMPARE(words.size(), 2);
    QVERIFY2(words[1].toLongLong() < kFewBytes, ran.out);
    // A client that does not stop writing may lose the answer to the reset of its connection.
    if (ran.exit == 0)
        QCOMPARE(words[0], "413"_ba);
    QCOMPARE(curl({u"-d"_s, u"{\"email\":\"a@b.c\"}"_s}).out.right(3), "202"_ba);
}

void tst_E2eIngest::losesNothingWhenKilled() {
    constexpr int kKills = 3;
    constexpr int kPosts = 25;
    RawReceiver receiver;
    QVERIFY(m_hub->addWebhook(receiver.url().toString(), u"--name All --event lead.created"_s) > 0);
    QSet<qint64> accepted;
    for (int kill = 0; kill < kKills; ++kill) {
        const auto service = serve();
        QVERIFY(service);
        HttpWire wire(m_address);
        for (int i = 0; i < kPosts; ++i)
            wire.send(post("steady@example.com"));
        QTRY_VERIFY(acceptedIn(wire.received()).size() >= kPosts / 2);
        for (int i = 0; i < kPosts; ++i)
            wire.send(post("late@example.com"));
        service->send(SIGKILL);
        QVERIFY(wire.waitForClose());
        accepted += acceptedIn(wire.received());
        QTRY_COMPARE(service->exit(), 128 + SIGKILL);
    }
    const auto service = serve();
    QVERIFY(service);
    QVERIFY(accepted.size() >= kKills * kPosts / 2);
    const auto missing = [&] { return (QSet<qint64>(accepted) - leadsOf(receiver)).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(missing(), 0, 30'000);
}

void tst_E2eIngest::servesBesideSlowClients() {
    const int clients = amount("WEBHOOKS_TEST_CLIENTS", 300);
    constexpr int kPerAddress = 30;
    const auto service = serve();
    QVERIFY(service);
    std::vector<std::unique_ptr<HttpWire>> slow;
    for (int i = 0; i < clients; ++i) {
        const auto last = static_cast<quint32>(2 + i / kPerAddress);
        slow.push_back(std::make_unique<HttpWire>(m_address, QHostAddress(0x7f000000U + last)));
        slow.back()->send("POST /v1/le");
    }
    const auto open = [&] { return std::ranges::count_if(slow, [](const auto &wire) { return wire->isOpen(); }); };
    int answered = 0;
    const bool allCut = QTest::qWaitFor(
        [&] {
            HttpWire wire(m_address);
            wire.send(post("jane@example.com"));
            answered += wire.status() == 202 ? 1 : 0;
            for (const auto &one : slow) {
                if (one->isOpen())
                    one->send("a");
            }
            return open() == 0;
        },
        40'000);
    QVERIFY2(allCut, QByteArray::number(qlonglong(open())));
    QVERIFY2(answered > 10, QByteArray::number(answered));
}

void tst_E2eIngest::sendsItselfNothing() {
    QVERIFY(m_hub->addWebhook(u"http://"_s % m_address.toString() % u"/v1/leads"_s,
                              u"--name Itself --event lead.created --max-retries 0"_s) > 0);
    const auto service = serve();
    QVERIFY(service);
    QCOMPARE(curl({u"-d"_s, u"{\"email\":\"a@b.c\"}"_s}).out.right(3), "202"_ba);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:failed"_s), 1, 20'000);
    QCOMPARE(m_hub->attempts(idOf(m_hub->deliveries({})))[0]["error"_L1].toString(), u"blocked_address"_s);
}

void tst_E2eIngest::saysWhyItDoesNotStart_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("the port is taken") << u"--api-listen TAKEN"_s << 69 << "Another program listens on"_ba;
    QTest::newRow("open to others without a token")
        << u"--api-listen 0.0.0.0:0"_s << 78 << "Without a token, leads are only taken from this machine"_ba;
    QTest::newRow("no token file") << u"--api-listen 127.0.0.1:0 --token-file none"_s << 78 << "none cannot be read"_ba;
    QTest::newRow("another machine's address")
        << u"--api-listen 192.0.2.1:0 --token-file token"_s << 78 << "is not an address of this machine"_ba;
    QTest::newRow("a name") << u"--api-listen localhost:9798"_s << 64 << "is not an address and a port"_ba;
}

void tst_E2eIngest::saysWhyItDoesNotStart() {
    QFETCH(QString, options);
    QFETCH(int, exit);
    QFETCH(QByteArray, reason);
    m_hub->write(u"token"_s, kToken);
    const auto first = serve();
    QVERIFY(first);
    const Ran ran = m_hub->run(u"--service "_s % options.replace("TAKEN"_L1, m_address.toString()));
    QVERIFY2(ran.err.contains(reason), ran.err);
    QCOMPARE(ran.exit, exit);
    QVERIFY(first->isRunning());
}

WEBHOOKS_TEST(tst_E2eIngest)
#include "tst_e2e_ingest.moc"
