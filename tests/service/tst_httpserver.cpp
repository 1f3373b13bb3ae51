// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/httpserver.h"
#include "support/httpwire.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

ServerResponse echo(const ServerRequest &request) {
    const QJsonObject seen{{u"method"_s, QString::fromLatin1(request.method)},
                           {u"path"_s, QString::fromLatin1(request.path)},
                           {u"query"_s, QString::fromLatin1(request.query)},
                           {u"word"_s, QString::fromLatin1(headerValue(request.headers, "x-word"))},
                           {u"body"_s, request.body.size()}};
    return {200, "application/json", QJsonDocument(seen).toJson(QJsonDocument::Compact), {{"X-Kind", "echo"}}};
}

QByteArray get(const QByteArray &target) {
    return "GET " + target + " HTTP/1.1\r\nHost: here\r\n\r\n";
}

QByteArray post(qsizetype length, const QByteArray &body) {
    return "POST / HTTP/1.1\r\nHost: here\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n" + body;
}

QByteArray chunk(const QByteArray &bytes) {
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

const QByteArray kChunked = "POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n";

std::unique_ptr<HttpServer> startServer(const ServerLimits &limits = {}, const ServerHandlers &handlers = {{}, echo}) {
    auto server = HttpServer::start({QHostAddress::LocalHost, 0}, handlers, limits);
    return server ? *std::move(server) : nullptr;
}

}  // namespace

class HttpServerTest : public QObject {
    Q_OBJECT

private slots:
    void answersRequests();
    void keepsConnections();
    void readsBodies();
    void refusesWhatIsNotHttp_data();
    void refusesWhatIsNotHttp();
    void refusesLongBodiesAtOnce();
    void refusesLongChunkedBodies();
    void limitsAllBodies();
    void asksBeforeTheBody();
    void cutsSlowRequests_data();
    void cutsSlowRequests();
    void sparesSteadyClients();
    void limitsConnections();
    void limitsConnectionsOfAnAddress();
    void readsAddresses_data();
    void readsAddresses();
    void saysWhyItCannotListen();
    void letsGoOfItsPort();
};

void HttpServerTest::answersRequests() {
    const auto server = startServer();
    QVERIFY(server);
    HttpWire wire(server->address());
    wire.send("GET /a%2Fb/c?verbose=1&x HTTP/1.1\r\nHost: here\r\nX-Word: hello\r\n\r\n");
    QCOMPARE(wire.status(), 200);
    QCOMPARE(wire.header("X-Kind"), "echo"_ba);
    QCOMPARE(wire.header("Content-Type"), "application/json"_ba);
    QCOMPARE(wire.header("Cache-Control"), "no-store"_ba);
    const QJsonObject expected{{u"method"_s, u"GET"_s},
                               {u"path"_s, u"/a%2Fb/c"_s},
                               {u"query"_s, u"verbose=1&x"_s},
                               {u"word"_s, u"hello"_s},
                               {u"body"_s, 0}};
    QCOMPARE(wire.json(), expected);

    HttpWire head(server->address());
    head.send("HEAD / HTTP/1.0\r\n\r\n");
    QVERIFY(head.waitForClose());
    QVERIFY(head.received().startsWith("HTTP/1.0 200") || head.received().startsWith("HTTP/1.1 200"));
    QCOMPARE(head.body(), QByteArray());
}

void HttpServerTest::keepsConnections() {
    const auto server = startServer();
    HttpWire wire(server->address());
    for (int i = 0; i < 50; ++i) {
        wire.forget();
        wire.send(get('/' + QByteArray::number(i)));
        QCOMPARE(wire.status(), 200);
        QCOMPARE(wire.json().value("path"_L1).toString(), u"/%1"_s.arg(i));
    }
    QCOMPARE(server->connections(), 1);
    wire.forget();
    wire.send(get("/x") + get("/y"));
    QTRY_COMPARE(wire.received().count("HTTP/1.1 200"), 2);
    QVERIFY(wire.received().indexOf("\"/x\"") < wire.received().indexOf("\"/y\""));
}

void HttpServerTest::readsBodies() {
    const auto server = startServer();
    const ServerLimits limits;
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(100'000), limits.body}) {
        HttpWire wire(server->address());
        wire.send(post(size, QByteArray(size, 'x')));
        QCOMPARE(wire.status(), 200);
        QCOMPARE(wire.json().value("body"_L1).toInteger(), size);
    }
    HttpWire wire(server->address());
    wire.send(kChunked);
    for (int i = 0; i < 8; ++i)
        wire.send(chunk(QByteArray(limits.body / 8, 'x')));
    wire.send("0\r\n\r\n");
    QCOMPARE(wire.status(), 200);
    QCOMPARE(wire.json().value("body"_L1).toInteger(), limits.body);
}

void HttpServerTest::refusesWhatIsNotHttp_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray start = "POST / HTTP/1.1\r\nHost: here\r\n";
    QTest::newRow("two lengths") << start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx" << 400;
    QTest::newRow("a length and a coding") << start + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                           << 400;
    QTest::newRow("an unknown coding") << start + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" << 501;
    QTest::newRow("a length of words") << start + "Content-Length: many\r\n\r\n" << 400;
    QTest::newRow("a negative length") << start + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("a chunk size of words") << kChunked + "zz\r\n" << 400;
    QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("a long header") << start + "X-Word: " + QByteArray(9'000, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("a long target") << "GET /" + QByteArray(9'000, 'x') + " HTTP/1.1\r\nHost: x\r\n\r\n" << 414;
}

void HttpServerTest::refusesWhatIsNotHttp() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const auto server = startServer();
    HttpWire wire(server->address());
    wire.send(bytes);
    QCOMPARE(wire.status(), status);
    QVERIFY(wire.waitForClose());
    HttpWire next(server->address());
    next.send(get("/"));
    QCOMPARE(next.status(), 200);
}

void HttpServerTest::refusesLongBodiesAtOnce() {
    const auto server = startServer();
    HttpWire wire(server->address());
    wire.send(post(ServerLimits().body + 1, {}));
    QCOMPARE(wire.status(), 413);
    QCOMPARE(wire.header("Content-Type"), "application/problem+json"_ba);
    QCOMPARE(wire.json().value("status"_L1).toInt(), 413);
    QCOMPARE(wire.json().value("title"_L1).toString(), u"Content Too Large"_s);
    QVERIFY(wire.waitForClose());
}

void HttpServerTest::refusesLongChunkedBodies() {
    const auto server = startServer();
    HttpWire wire(server->address());
    wire.send(kChunked);
    const QByteArray part = chunk(QByteArray(1'000, 'x'));
    for (qsizetype sent = 0; sent <= ServerLimits().body; sent += 1'000)
        wire.send(part);
    QCOMPARE(wire.status(), 413);
    QCOMPARE(wire.json().value("status"_L1).toInt(), 413);
    // Whoever goes on is cut off.
    QVERIFY(QTest::qWaitFor([&] {
        wire.send(QByteArray(part).repeated(10));
        return !wire.isOpen();
    }));
}

void HttpServerTest::limitsAllBodies() {
    ServerLimits limits;
    limits.allBodies = 150'000;
    const auto server = startServer(limits);
    HttpWire first(server->address());
    first.send(post(100'001, QByteArray(100'000, 'x')));
    HttpWire second(server->address());
    second.send(get("/"));
    QCOMPARE(second.status(), 200);
    second.forget();
    second.send(post(100'000, QByteArray(100'000, 'x')));
    QCOMPARE(second.status(), 503);
    first.send("x");
    QCOMPARE(first.status(), 200);
    HttpWire third(server->address());
    third.send(post(100'000, QByteArray(100'000, 'x')));
    QCOMPARE(third.status(), 200);
}

void HttpServerTest::asksBeforeTheBody() {
    const ServerHandlers handlers{[](const ServerRequest &head) -> std::optional<ServerResponse> {
                                      if (head.path == "/open")
                                          return {};
                                      return ServerResponse::of({401, u"No."_s}, {{"WWW-Authenticate", "Bearer"}});
                                  },
                                  echo};
    const auto server = startServer({}, handlers);
    HttpWire wire(server->address());
    wire.send(post(1'000, {}));
    QCOMPARE(wire.status(), 401);
    QCOMPARE(wire.header("WWW-Authenticate"), "Bearer"_ba);
    HttpWire open(server->address());
    open.send("POST /open HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QTRY_VERIFY(open.received().startsWith("HTTP/1.1 100 "));
    open.forget();
    open.send("xx");
    QCOMPARE(open.status(), 200);
}

void HttpServerTest::cutsSlowRequests_data() {
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a head") << "GET / HTTP/1.1\r\nHo"_ba;
    QTest::newRow("half a body") << post(1'000'000 / 4, "x");
    QTest::newRow("half a chunk") << kChunked + "10\r\nxxx";
    QTest::newRow("a second request") << get("/") + "GET / HT";
}

void HttpServerTest::cutsSlowRequests() {
    QFETCH(QByteArray, start);
    ServerLimits limits;
    limits.requestMs = 500;
    const auto server = startServer(limits);
    HttpWire wire(server->address());
    wire.send(start);
    // A byte now and then is activity, and still no whole request.
    QVERIFY(QTest::qWaitFor([&] {
        if (!start.isEmpty() && wire.isOpen())
            wire.send("x");
        return !wire.isOpen();
    }));
    QTRY_COMPARE(server->connections(), 0);
}

void HttpServerTest::sparesSteadyClients() {
    ServerLimits limits;
    limits.requestMs = 400;
    const auto server = startServer(limits);
    HttpWire steady(server->address());
    HttpWire idle(server->address());
    int answered = 0;
    QVERIFY(QTest::qWaitFor([&] {
        steady.forget();
        steady.send(get("/"));
        answered += steady.status() == 200 ? 1 : 0;
        return !idle.isOpen();
    }));
    QVERIFY(answered > 0);
    QVERIFY(steady.isOpen());
}

void HttpServerTest::limitsConnections() {
    ServerLimits limits;
    limits.connections = 4;
    const auto server = startServer(limits);
    std::vector<std::unique_ptr<HttpWire>> wires;
    wires.reserve(static_cast<size_t>(limits.connections));
    for (int i = 0; i < limits.connections; ++i)
        wires.push_back(std::make_unique<HttpWire>(server->address()));
    QTRY_COMPARE(server->connections(), limits.connections);
    // Those refused here must not count against their address afterwards.
    for (int i = 0; i < 2 * limits.perAddress; ++i)
        QVERIFY(HttpWire(server->address()).waitForClose());
    for (const auto &wire : wires) {
        wire->send(get("/"));
        QCOMPARE(wire->status(), 200);
    }
    wires.clear();
    QTRY_COMPARE(server->connections(), 0);
    HttpWire late(server->address());
    late.send(get("/"));
    QCOMPARE(late.status(), 200);
}

void HttpServerTest::limitsConnectionsOfAnAddress() {
    ServerLimits limits;
    limits.perAddress = 3;
    const auto server = startServer(limits);
    std::vector<std::unique_ptr<HttpWire>> wires;
    wires.reserve(static_cast<size_t>(limits.perAddress));
    for (int i = 0; i < limits.perAddress; ++i)
        wires.push_back(std::make_unique<HttpWire>(server->address()));
    QTRY_COMPARE(server->connections(), limits.perAddress);
    QVERIFY(HttpWire(server->address()).waitForClose());
    HttpWire neighbour(server->address(), QHostAddress(u"127.0.0.2"_s));
    neighbour.send(get("/"));
    QCOMPARE(neighbour.status(), 200);
}

void HttpServerTest::readsAddresses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("loopback");
    QTest::newRow("an IPv4 address") << u"127.0.0.1:9797"_s << true << true;
    QTest::newRow("another of the machine itself") << u"127.8.0.1:1"_s << true << true;
    QTest::newRow("an IPv6 address") << u"[::1]:9797"_s << true << true;
    QTest::newRow("all addresses") << u"0.0.0.0:80"_s << true << false;
    QTest::newRow("all addresses, IPv6") << u"[::]:80"_s << true << false;
    QTest::newRow("any port") << u"192.0.2.1:0"_s << true << false;
    QTest::newRow("a name") << u"localhost:9797"_s << false << false;
    QTest::newRow("a port") << u":9797"_s << false << false;
    QTest::newRow("only a port") << u"9797"_s << false << false;
    QTest::newRow("no port") << u"127.0.0.1"_s << false << false;
    QTest::newRow("a port that is none") << u"127.0.0.1:65536"_s << false << false;
    QTest::newRow("IPv6 without brackets") << u"::1:9797"_s << false << false;
    QTest::newRow("IPv4 in brackets") << u"[127.0.0.1]:9797"_s << false << false;
    QTest::newRow("a zone") << u"[fe80::1%lo]:9797"_s << false << false;
}

void HttpServerTest::readsAddresses() {
    QFETCH(QString, text);
    QFETCH(bool, good);
    QFETCH(bool, loopback);
    const auto address = ListenAddress::parse(text);
    QCOMPARE(address.has_value(), good);
    if (!good) {
        QVERIFY(address.error().message.contains(text));
        return;
    }
    QCOMPARE(address->toString(), text);
    QCOMPARE(address->isLoopback(), loopback);
}

void HttpServerTest::saysWhyItCannotListen() {
    const auto server = startServer();
    const auto taken = HttpServer::start(server->address(), {{}, echo});
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::Unavailable);
    QCOMPARE(taken.error().message, u"Another program listens on %1 already."_s.arg(server->address().toString()));
    const auto foreign = HttpServer::start({QHostAddress(u"192.0.2.1"_s), 0}, {{}, echo});
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().message, u"192.0.2.1:0 is not an address of this machine."_s);
}

void HttpServerTest::letsGoOfItsPort() {
    auto server = startServer();
    HttpWire wire(server->address());
    wire.send(get("/"));
    QCOMPARE(wire.status(), 200);
    const ListenAddress address = server->address();
    server.reset();
    QVERIFY(wire.waitForClose());
    server = startServer();
    QVERIFY(HttpServer::start(address, {{}, echo}));
}

WEBHOOKS_TEST(HttpServerTest)
#include "tst_httpserver.moc"
