// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/addressrules.h"
#include "service/webhookfile.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

using Action = WebhookFileRow::Action;

class TestWebhookFile final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void holdsNoSecret();
    void plansEveryKindOfRow();
    void writesNothingWhilePlanning();
    void keepsWhatTheFileMasks();
    void keepsACredentialThatIsEmpty();
    void saysWhatIsNotInTheFile();
    void leavesANewOneWithoutItsSecretInactive();
    void keepsAStoredOneActive();
    void refusesValuesOfAnotherType_data();
    void refusesValuesOfAnotherType();
    void tellsEntriesWithoutNamesByTheirPlace();
    void refusesAFileThatIsNoList_data();
    void refusesAFileThatIsNoList();
    void refusesANumberBeyondWholeNumbers();
    void refusesARowThatChangedMeanwhile();

private:
    QList<Webhook> stored() { return must((*m_store)->webhooks().all()); }
    QList<WebhookFileRow> plan(const QByteArray &content) { return must(planWebhookFile(content, stored(), {})); }

    std::unique_ptr<TestStore> m_store;
};

namespace {

Webhook signedOne(const QString &name) {
    Webhook webhook = TestStore::sample(name);
    webhook.headers = {{"Authorization", "Bearer tok-en"}, {"X-Team", "sales"}};
    webhook.overrides.timeoutMs = 20'000;
    return webhook;
}

}  // namespace

void TestWebhookFile::holdsNoSecret() {
    m_store->addWebhook(signedOne(u"One"_s), Secret("hush-hush"_ba));
    const QByteArray file = webhookFile(stored());
    for (const char *hidden : {"hush-hush", "tok-en"})
        QVERIFY2(!file.contains(hidden), hidden);
    QVERIFY(file.contains("sales"));
    QCOMPARE(plan(file).first().action, Action::Keep);
}

void TestWebhookFile::plansEveryKindOfRow() {
    m_store->addWebhook(TestStore::sample(u"Same"_s));
    m_store->addWebhook(TestStore::sample(u"Changed"_s));
    const auto rows = plan(R"([
{"name":"Same","url":"https://hooks.example.com/in","events":["*"]},
{"name":"Changed","url":"https://hooks.example.com/other","events":["*"],"active":false},
{"name":"New","url":"https://example.com/","events":["lead.created"]},
{"name":"Private","url":"http://10.0.0.1/","events":["*"]},
{"name":"New","url":"https://example.com/","events":["lead.created"]}])");
    QList<Action> actions;
    for (const WebhookFileRow &row : rows)
        actions.append(row.action);
    QCOMPARE(actions, (QList{Action::Keep, Action::Update, Action::Create, Action::Refuse, Action::Refuse}));
    QCOMPARE(rows[1].changes, (QStringList{u"url"_s, u"active"_s}));
    QVERIFY(rows[3].refusal.contains("10.0.0.0/8"_L1));
    QVERIFY(rows[4].refusal.contains("twice"_L1));
}

void TestWebhookFile::writesNothingWhilePlanning() {
    const auto rows = plan(R"([{"name":"New","url":"https://example.com/","events":["*"],"timeout_ms":5000}])");
    QVERIFY(stored().isEmpty());
    must(applyWebhookFileRow(**m_store, rows.first(), kNow));
    QCOMPARE(stored().first().overrides.timeoutMs, std::optional<qint64>(5'000));
    QCOMPARE(stored().first().name, u"New"_s);
}

void TestWebhookFile::keepsWhatTheFileMasks() {
    const Webhook webhook = m_store->addWebhook(signedOne(u"One"_s), Secret("hush"_ba));
    QByteArray file = webhookFile(stored());
    file.replace("hooks.example.com/in", "hooks.example.com/out");
    const auto rows = plan(file);
    QCOMPARE(rows.first().changes, QStringList{u"url"_s});
    must(applyWebhookFileRow(**m_store, rows.first(), kNow));
    QCOMPARE(stored().first().headers, webhook.headers);
    QCOMPARE(must((*m_store)->webhooks().secrets(webhook.id, kNow)).current.bytes(), QByteArray("hush"));
}

void TestWebhookFile::keepsACredentialThatIsEmpty() {
    Webhook webhook = TestStore::sample(u"One"_s);
    webhook.headers = {{"X-Api-Key", ""}};
    m_store->addWebhook(webhook);
    const auto rows = plan(webhookFile(stored()));
    QCOMPARE(rows.first().action, Action::Keep);
    QVERIFY(rows.first().missingHeaders.isEmpty());
}

void TestWebhookFile::saysWhatIsNotInTheFile() {
    TestStore elsewhere;
    elsewhere.addWebhook(signedOne(u"One"_s), Secret("hush"_ba));
    const auto rows = plan(webhookFile(must(elsewhere->webhooks().all())));
    QCOMPARE(rows.first().action, Action::Create);
    QCOMPARE(rows.first().missingHeaders, QStringList{u"Authorization"_s});
    QVERIFY(rows.first().secretIsMissing);
}

void TestWebhookFile::leavesANewOneWithoutItsSecretInactive() {
    const auto rows = plan(R"([
{"name":"Signed","url":"https://example.com/","events":["*"],"has_secret":true},
{"name":"Resting","url":"https://example.com/","events":["*"],"has_secret":true,"active":false},
{"name":"Unsigned","url":"https://example.com/","events":["*"]}])");
    QCOMPARE(rows[0].webhook.active, false);
    QCOMPARE(rows[0].leftInactive, true);
    QCOMPARE(rows[1].leftInactive, false);
    QCOMPARE(rows[2].webhook.active, true);
}

void TestWebhookFile::keepsAStoredOneActive() {
    m_store->addWebhook(TestStore::sample(u"Signed"_s), Secret("hush"_ba));
    m_store->addWebhook(TestStore::sample(u"Unsigned"_s));
    const auto rows = plan(R"([
{"name":"Signed","url":"https://example.com/","events":["*"],"has_secret":true},
{"name":"Unsigned","url":"https://example.com/","events":["*"],"has_secret":true}])");
    for (const WebhookFileRow &row : rows) {
        QCOMPARE(row.action, Action::Update);
        QVERIFY(row.webhook.active && !row.leftInactive);
    }
    QVERIFY(rows[1].secretIsMissing);
}

void TestWebhookFile::refusesValuesOfAnotherType_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QByteArray &field, const QString &refusal) {
        QTest::newRow(name) << field << refusal;
    };
    row("a word for a switch", R"("active":"yes")", u"active must be true or false."_s);
    row("null for a switch", R"("standard_webhooks":null)", u"standard_webhooks must be true or false."_s);
    row("a number for a switch", R"("has_secret":1)", u"has_secret must be true or false."_s);
    row("a number for the URL", R"("url":5)", u"url must be a text."_s);
    row("a list of headers", R"("headers":["X-Team: sales"])", u"headers must be an object of names and values."_s);
    const QString events = u"events must be a list of at least one event's name, or of \"*\"."_s;
    row("no event", R"("events":[])", events);
    row("an event by itself", R"("events":"*")", events);
    row("a number among events", R"("events":["*",5])", events);
    row("events left out", R"("active":true)", events);
}

void TestWebhookFile::refusesValuesOfAnotherType() {
    QFETCH(QByteArray, field);
    QFETCH(QString, refusal);
    QByteArray rest = field.startsWith("\"url") ? ""_ba : R"("url":"https://example.com/",)"_ba;
    if (!refusal.startsWith("events"_L1))
        rest += R"("events":["*"],)";
    const auto rows = plan(R"([{"name":"A",)" + rest + field + "}]");
    QCOMPARE(rows.first().action, Action::Refuse);
    QCOMPARE(rows.first().refusal, refusal);
}

void TestWebhookFile::tellsEntriesWithoutNamesByTheirPlace() {
    const auto rows = plan(R"([{"name":"A","url":"https://example.com/","events":["*"]}, 5, {"name":7}])");
    QCOMPARE(rows[1].refusal, u"Entry 2: A webhook must be a JSON object."_s);
    QCOMPARE(rows[2].refusal, u"Entry 3: name must be a text."_s);
}

void TestWebhookFile::refusesAFileThatIsNoList_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("something that is not JSON") << "nonsense"_ba;
    QTest::newRow("an object") << "{}"_ba;
}

void TestWebhookFile::refusesAFileThatIsNoList() {
    QFETCH(QByteArray, content);
    QCOMPARE(planWebhookFile(content, {}, {}).error().code, ErrorCode::BadFile);
}

void TestWebhookFile::refusesANumberBeyondWholeNumbers() {
    const auto rows = plan(R"([{"name":"A","url":"https://example.com/","events":["*"],"max_retries":4294967299}])");
    QCOMPARE(rows.first().action, Action::Refuse);
    QCOMPARE(rows.first().refusal, u"max_retries is not a number."_s);
}

void TestWebhookFile::refusesARowThatChangedMeanwhile() {
    Webhook webhook = m_store->addWebhook(TestStore::sample(u"One"_s));
    const auto rows = plan(R"([{"name":"One","url":"https://example.com/","events":["*"]}])");
    webhook.url = u"https://theirs.example.com/"_s;
    must((*m_store)->webhooks().update(webhook, kNow));
    QCOMPARE(applyWebhookFileRow(**m_store, rows.first(), kNow).error().code, ErrorCode::Conflict);
    QCOMPARE(stored().first().url, webhook.url);
}

WEBHOOKS_TEST(TestWebhookFile)
#include "tst_webhookfile.moc"
