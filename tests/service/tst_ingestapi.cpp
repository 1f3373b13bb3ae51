// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/apidescription.h"
#include "service/endpoint/ingestapi.h"
#include "support/httpwire.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr auto kToken = "0123456789abcdef0123456789abcdef";
constexpr qint64 kLead = 7;  ///< is stored before each test

struct Sent {
    QByteArray method = "POST";
    QByteArray path = "/v1/leads";
    QByteArray body = R"({"email":"jane@example.com"})";
    QByteArray type = "application/json";
    QByteArray extra = {};  ///< header lines
    QByteArray host = "localhost:9798";
    qsizetype length = -1;  ///< that is claimed; -1: the true one
};

QByteArray bytesOf(const Sent &sent) {
    QByteArray bytes = sent.method + ' ' + sent.path + " HTTP/1.1\r\nHost: " + sent.host + "\r\n" + sent.extra;
    if (!sent.type.isEmpty())
        bytes += "Content-Type: " + sent.type + "\r\n";
    const qsizetype length = sent.length < 0 ? sent.body.size() : sent.length;
    return bytes + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n" + sent.body;
}

QByteArray toBytes(const QJsonValue &object) {
    return QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact);
}

QStringList fieldsOf(const QJsonObject &problem) {
    QStringList names;
    const QJsonArray errors = problem["errors"_L1].toArray();
    for (const auto &error : errors)
        names.append(error["field"_L1].toString());
    return names;
}

}  // namespace

/// The API as it is served, and as resources/openapi.json describes it.
class IngestApiTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void describesItsRoutes();
    void answersAsDescribed_data();
    void answersAsDescribed();
    void describesItsFields();
    void refusesFieldsByName_data();
    void refusesFieldsByName();
    void saysWhatWasMade();
    void answersAKeyOnce();
    void readsKeys_data();
    void readsKeys();
    void wantsItsToken_data();
    void wantsItsToken();
    void servesOnlyLocalNamesWithoutAToken_data();
    void servesOnlyLocalNamesWithoutAToken();
    void saysWhenTheDatabaseIsBusy();
    void waitsForAMovedDatabase();

private:
    void serve(const QString &database, bool withToken);
    void provoke(int status, Sent &sent);
    BearerToken token(const QByteArray &bytes) {
        const QString path = m_store->filePath(u"token"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes + '\n');
        file.close();
        return must(BearerToken::load(path));
    }

    const ApiDescription m_description;
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<Store> m_locker;
    std::unique_ptr<IngestApi> m_api;
    std::unique_ptr<HttpServer> m_server;
    std::atomic<qint64> m_ahead = 0;             ///< of the monotonic clock
    std::vector<std::optional<Error>> m_states;  ///< written by the server's thread, read when it is idle
};

void IngestApiTest::init() {
    m_store = std::make_unique<TestStore>();
    m_store->texts(u"INSERT INTO leads (id, email) VALUES (%1, 'jane@example.com')"_s.arg(kLead));
    m_ahead = 0;
    m_states.clear();
    serve(m_store->path(), false);
}

void IngestApiTest::cleanup() {
    m_server.reset();
    m_api.reset();
    m_locker.reset();
}

void IngestApiTest::serve(const QString &database, bool withToken) {
    m_server.reset();
    IngestOptions options{database, {}, [this](const auto &error) { m_states.push_back(error); }};
    if (withToken)
        options.token = token(kToken);
    m_api = std::make_unique<IngestApi>(
        options, Clock{Clock::system().wall, [this] { return Clock::system().monotonic() + m_ahead; }});
    m_server = must(HttpServer::start({QHostAddress::LocalHost, 0},
                                      {[this](const ServerRequest &head) { return m_api->refuse(head); },
                                       [this](const ServerRequest &request) { return m_api->answer(request); }}));
}

void IngestApiTest::describesItsRoutes() {
    const QJsonObject paths = m_description.paths();
    QCOMPARE(paths.size(), 4);
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const QByteArray path = it.key().toLatin1().replace("{id}", QByteArray::number(kLead));
        QByteArrayList described;
        for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            if (it->toObject().contains(QString::fromLatin1(method).toLower()))
                described.append(method);
        }
        for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            HttpWire wire(m_server->address());
            wire.send(bytesOf({.method = method, .path = path, .body = "{", .extra = "Idempotency-Key: a b\r\n"}));
            QCOMPARE(wire.status(), described.contains(method) ? 400 : 405);
            if (!described.contains(method))
                QCOMPARE(wire.header("Allow"), described.join(", "));
        }
    }
    for (const char *path :
         {"/", "/v1", "/v1/leads/", "/v1/leads/0", "/v1/leads/-1", "/v1/leads/7/", "/v1/leads/x",
          "/v1/leads/9007199254740992", "/v1/leads/*", "/v1/leads/7/forms", "/v2/leads", "/v1/events/7"}) {
        HttpWire wire(m_server->address());
        wire.send(bytesOf({.path = path}));
        QCOMPARE(wire.status(), 404);
    }
}

void IngestApiTest::answersAsDescribed_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("status");
    const QJsonObject paths = m_description.paths();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject operations = path->toObject();
        for (auto operation = operations.begin(); operation != operations.end(); ++operation) {
            for (const int status : {202, 400, 401, 404, 409, 413, 415, 421, 422, 500, 503}) {
                if (operation.key() != "parameters"_L1)
                    QTest::addRow("%d for %s %s", status, qPrintable(operation.key()), qPrintable(path.key()))
                        << path.key() << operation.key() << status;
            }
        }
    }
}

/// Makes `sent`, a request that would succeed, one that gets `status`, as far as it can.
void IngestApiTest::provoke(int status, Sent &sent) {
    switch (status) {
        case 400:
            sent.body = "{";
            sent.extra = "Idempotency-Key: a b\r\n";
            break;
        case 401:
            serve(m_store->path(), true);
            break;
        case 404:
            sent.path.replace("/7", "/999");
            break;
        case 409:
            sent.body.replace("{", R"({"id":7,)");
            break;
        case 413:
            sent.length = 256 * 1024 + 1;
            break;
        case 415:
            sent.type = "text/plain";
            break;
        case 421:
            sent.host = "example.com";
            break;
        case 422:
            must(Ingest((*m_store)->database()).submitForm(kLead, {}, {u"used"_s, "print", 0}));
            sent.extra = "Idempotency-Key: used\r\n";
            break;
        case 500: {
            QFile file(m_store->filePath(u"text"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray(5'000, 'x'));
            file.close();
            serve(file.fileName(), false);
            break;
        }
        case 503:
            m_locker = m_store->another();
            QVERIFY(m_locker->database().pragma(u"BEGIN IMMEDIATE"_s));
            break;
        default:
            break;
    }
}

void IngestApiTest::answersAsDescribed() {
    QFETCH(QString, path);
    QFETCH(QString, method);
    QFETCH(int, status);
    const QJsonObject operation = m_description.paths()[path][method].toObject();
    const QJsonObject content = operation["requestBody"_L1]["content"_L1]["application/json"_L1].toObject();
    Sent sent{.method = method.toUpper().toLatin1(),
              .path = path.toLatin1().replace("{id}", "7"),
              .body = content.isEmpty() ? QByteArray() : toBytes(content["example"_L1])};
    if (content.isEmpty())
        sent.type.clear();
    provoke(status, sent);
    HttpWire wire(m_server->address());
    wire.send(bytesOf(sent));
    const int answered = wire.status();
    const QJsonObject responses = operation["responses"_L1].toObject();
    const QJsonObject response = m_description.resolved(responses[QString::number(answered)]);
    QVERIFY2(!response.isEmpty(), QByteArray("not described: " + QByteArray::number(answered)));
    if (responses.contains(QString::number(status)))
        QCOMPARE(answered, status);
    const QJsonObject contents = response["content"_L1].toObject();
    QCOMPARE(wire.header("Content-Type"), contents.keys().value(0).toLatin1());
    QCOMPARE(m_description.misfit(wire.json(), contents.begin()->toObject()["schema"_L1], u"body"_s), QString());
    const QJsonObject headers = response["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (it->toObject()["required"_L1].toBool())
            QVERIFY2(!wire.header(it.key().toLatin1()).isEmpty(), qPrintable(it.key()));
    }
}

void IngestApiTest::describesItsFields() {
    const QJsonObject lead = m_description.schema(u"Lead"_s);
    QStringList names;
    for (const char *name : kLeadFieldNames)
        names.append(QString::fromLatin1(name));
    QStringList described = lead["properties"_L1].toObject().keys();
    names.sort();
    described.sort();
    QCOMPARE(described, names);
    QStringList events;
    const QJsonArray listed = m_description.schema(u"Event"_s)["properties"_L1]["event"_L1]["enum"_L1].toArray();
    for (const auto &name : listed)
        events.append(name.toString());
    QStringList known;
    for (const EventType type : kEventTypes)
        known.append(eventTypeName(type));
    QCOMPARE(events, known);
    const QJsonArray required = m_description.schema(u"Event"_s)["required"_L1].toArray();
    QCOMPARE(required.size(), 2);
    for (const auto &name : required) {
        QJsonObject body{{u"event"_s, u"lead.created"_s}, {u"lead"_s, QJsonObject{{u"id"_s, 1}}}};
        body.remove(name.toString());
        HttpWire wire(m_server->address());
        wire.send(bytesOf({.path = "/v1/events", .body = toBytes(body)}));
        QCOMPARE(wire.status(), 422);
        QCOMPARE(fieldsOf(wire.json()), QStringList{name.toString()});
    }
}

void IngestApiTest::refusesFieldsByName_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const QByteArray &path, const QByteArray &body, const QStringList &fields) {
        QTest::newRow(name) << path << body << fields;
    };
    row("an unknown field", "/v1/leads", R"({"email":"a@b.c","colour":"red"})", {u"colour"_s});
    row("two of them", "/v1/leads", R"({"email":"a@b.c","colour":"red","age":3})", {u"age"_s, u"colour"_s});
    row("a payload", "/v1/leads", R"({"event":"lead.created","lead":{"email":"a@b.c"}})", {u"event"_s, u"lead"_s});
    row("a text for a number", "/v1/leads", R"({"email":"a@b.c","lead_score":"many"})", {u"lead_score"_s});
    row("half a point", "/v1/leads", R"({"email":"a@b.c","lead_score":4.5})", {u"lead_score"_s});
    row("a tag that is none", "/v1/leads", R"({"email":"a@b.c","tags":[1]})", {u"tags"_s});
    row("no address", "/v1/leads", R"({"email":"jane"})", {u"email"_s});
    row("a huge id", "/v1/leads", R"({"id":9007199254740992})", {u"id"_s});
    row("an unknown field of a form", "/v1/leads/7/form-submissions", R"({"name":"x"})", {u"name"_s});
    row("a form that is no text", "/v1/leads/7/form-submissions", R"({"form":3})", {u"form"_s});
    row("an unknown event", "/v1/events", R"({"event":"lead.lost","lead":{"id":1}})", {u"event"_s});
    row("an unknown field of an event", "/v1/events", R"({"event":"lead.created","lead":{"id":1},"at":1})", {u"at"_s});
    row("an unknown field inside", "/v1/events", R"({"event":"lead.created","lead":{"id":1,"x":1}})", {u"lead.x"_s});
    row("an event's lead without an id", "/v1/events", R"({"event":"lead.created","lead":{}})", {u"lead.id"_s});
    const QJsonObject properties = m_description.schema(u"Lead"_s)["properties"_L1].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        QTest::addRow("an object for %s", qPrintable(it.key()))
            << "/v1/leads"_ba << QByteArray("{\"" + it.key().toLatin1() + "\":{}}") << QStringList{it.key()};
}

void IngestApiTest::refusesFieldsByName() {
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, fields);
    HttpWire wire(m_server->address());
    wire.send(bytesOf({.path = path, .body = body}));
    QCOMPARE(wire.status(), 422);
    QCOMPARE(fieldsOf(wire.json()), fields);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM events"_s), 1);
}

void IngestApiTest::saysWhatWasMade() {
    HttpWire wire(m_server->address());
    wire.send(bytesOf({}));
    QCOMPARE(wire.status(), 202);
    const qint64 id = wire.json()["lead_id"_L1].toInteger();
    QCOMPARE(m_store->number(u"SELECT max(id) FROM leads"_s), id);
    QCOMPARE(wire.header("Location"), "/v1/leads/" + QByteArray::number(id));
    QCOMPARE(wire.json()["events"_L1][0]["event"_L1].toString(), u"lead.created"_s);
    QCOMPARE(wire.json()["events"_L1][0]["id"_L1].toString(),
             m_store->texts(u"SELECT public_id FROM events ORDER BY id DESC LIMIT 1"_s).value(0));
    wire.forget();
    wire.send(bytesOf({.path = "/v1/leads/7/form-submissions", .body = "{}"}));
    QCOMPARE(wire.status(), 202);
    QCOMPARE(wire.header("Location"), "/v1/leads/7/form-submissions/1"_ba);
    wire.forget();
    wire.send(bytesOf({.path = "/v1/events", .body = R"({"event":"lead.assigned","lead":{"id":99}})"}));
    QCOMPARE(wire.status(), 202);
    QVERIFY(wire.header("Location").startsWith("/v1/events/"));
}

void IngestApiTest::answersAKeyOnce() {
    const Sent sent{.extra = "Idempotency-Key: 8e03978e-40d5-43dd-bc93-6894a57f9324\r\n"};
    HttpWire wire(m_server->address());
    wire.send(bytesOf(sent));
    QCOMPARE(wire.status(), 202);
    QCOMPARE(wire.header("Idempotent-Replayed"), QByteArray());
    const QByteArray first = wire.body();
    wire.forget();
    wire.send(bytesOf(sent));
    QCOMPARE(wire.status(), 202);
    QCOMPARE(wire.header("Idempotent-Replayed"), "true"_ba);
    QCOMPARE(wire.body(), first);
    for (const Sent &other : {Sent{.body = R"({"email":"other@example.com"})", .extra = sent.extra},
                              Sent{.method = "PUT", .path = "/v1/leads/7", .extra = sent.extra}}) {
        wire.forget();
        wire.send(bytesOf(other));
        QCOMPARE(wire.status(), 422);
    }
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), 2);
}

void IngestApiTest::readsKeys_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    QTest::newRow("bare") << "abc"_ba << 202;
    QTest::newRow("in quotes, as the draft has it") << "\"abc\""_ba << 202;
    QTest::newRow("as long as may be") << QByteArray(255, 'x') << 202;
    QTest::newRow("longer") << QByteArray(256, 'x') << 400;
    QTest::newRow("empty") << QByteArray() << 400;
    QTest::newRow("empty quotes") << "\"\""_ba << 400;
    QTest::newRow("with a space") << "a b"_ba << 400;
    QTest::newRow("not ASCII") << "\xc3\xa4"_ba << 400;
}

void IngestApiTest::readsKeys() {
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    HttpWire wire(m_server->address());
    wire.send(bytesOf({.extra = "Idempotency-Key: " + key + "\r\n"}));
    QCOMPARE(wire.status(), status);
    const QString stored = m_store->texts(u"SELECT key FROM ingest_keys"_s).value(0);
    QCOMPARE(stored, status == 202 ? QString::fromLatin1(key).remove(u'"') : QString());
}

void IngestApiTest::wantsItsToken_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    const QByteArray start = "Authorization: ";
    const QByteArray wrong = "Bearer error=\"invalid_token\"";
    QTest::newRow("the token") << start + "Bearer " + kToken << 202 << QByteArray();
    QTest::newRow("without regard to the scheme's case") << start + "bearer " + kToken << 202 << QByteArray();
    QTest::newRow("none") << "X-Other: x"_ba << 401 << "Bearer"_ba;
    QTest::newRow("another scheme") << start + "Basic " + kToken << 401 << "Bearer"_ba;
    QTest::newRow("only the scheme") << start + "Bearer" << 401 << "Bearer"_ba;
    QTest::newRow("another token") << start + "Bearer 0123456789abcdef0123456789abcdeF" << 401 << wrong;
    QTest::newRow("its start") << start + "Bearer 0123456789abcdef" << 401 << wrong;
    QTest::newRow("more than it") << start + "Bearer " + kToken + "0" << 401 << wrong;
}

void IngestApiTest::wantsItsToken() {
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    serve(m_store->path(), true);
    HttpWire wire(m_server->address());
    wire.send(bytesOf({.extra = header + "\r\n", .host = "leads.example.com"}));
    QCOMPARE(wire.status(), status);
    QCOMPARE(wire.header("WWW-Authenticate"), challenge);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), status == 202 ? 2 : 1);
}

void IngestApiTest::servesOnlyLocalNamesWithoutAToken_data() {
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("the name of every machine for itself") << "localhost"_ba << 202;
    QTest::newRow("with a port") << "LocalHost:9798"_ba << 202;
    QTest::newRow("its address") << "127.0.0.1:9798"_ba << 202;
    QTest::newRow("its IPv6 address") << "[::1]:9798"_ba << 202;
    QTest::newRow("a name that was made to mean it") << "rebound.example.com:9798"_ba << 421;
    QTest::newRow("a name that looks like it") << "127.0.0.1.example.com"_ba << 421;
    QTest::newRow("another address") << "192.0.2.1"_ba << 421;
}

void IngestApiTest::servesOnlyLocalNamesWithoutAToken() {
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    HttpWire wire(m_server->address());
    wire.send(bytesOf({.host = host}));
    QCOMPARE(wire.status(), status);
}

void IngestApiTest::saysWhenTheDatabaseIsBusy() {
    m_locker = m_store->another();
    QVERIFY(m_locker->database().pragma(u"BEGIN IMMEDIATE"_s));
    HttpWire wire(m_server->address());
    for (int i = 0; i < 5; ++i) {
        wire.forget();
        wire.send(bytesOf({.extra = "Idempotency-Key: k\r\n"}));
        QCOMPARE(wire.status(), 503);
        QCOMPARE(wire.header("Retry-After"), "1"_ba);
    }
    QCOMPARE(m_states.size(), size_t(0));
    m_ahead = 5'000;
    wire.forget();
    wire.send(bytesOf({.extra = "Idempotency-Key: k\r\n"}));
    QCOMPARE(wire.status(), 503);
    QVERIFY(m_locker->database().pragma(u"ROLLBACK"_s));
    wire.forget();
    wire.send(bytesOf({.extra = "Idempotency-Key: k\r\n"}));
    QCOMPARE(wire.status(), 202);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), 2);
    QCOMPARE(m_states.size(), size_t(2));
    QCOMPARE(m_states[0]->code, ErrorCode::Busy);
    QVERIFY(!m_states[1]);
}

void IngestApiTest::waitsForAMovedDatabase() {
    const auto ask = [this] {
        HttpWire wire(m_server->address());
        wire.send(bytesOf({}));
        return wire.status();
    };
    QCOMPARE(ask(), 202);
    const QString away = m_store->filePath(u"away.db"_s);
    QVERIFY(QFile::rename(m_store->path(), away));
    QCOMPARE(ask(), 503);
    QCOMPARE(ask(), 503);
    QVERIFY(!QFile::exists(m_store->path()));
    QVERIFY(QFile::rename(away, m_store->path()));
    QCOMPARE(ask(), 202);
    QCOMPARE(m_states.size(), size_t(2));
    QCOMPARE(m_states[0]->code, ErrorCode::Moved);
}

WEBHOOKS_TEST(IngestApiTest)
#include "tst_ingestapi.moc"
