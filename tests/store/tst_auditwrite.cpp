// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

/// Something an operator does, on a database with an active webhook 1 that has a secret and a credential header, and a
/// pending delivery 1 for lead 1.
struct Deed {
    const char *name;
    AuditAction action;
    Result<void> (*act)(Store &);
    QStringList fields;            ///< that the entry tells
    const char *before = nullptr;  ///< SQL that must have run
};

template <typename T>
Result<void> done(const Result<T> &result) {
    return result ? Result<void>() : std::unexpected(result.error());
}

Webhook stored(Store &store) {
    return must(store.webhooks().byId(1));
}

Result<void> save(Store &store, const Webhook &webhook) {
    WebhookUndo undo = must(store.webhooks().snapshot(1));
    return done(store.webhooks().save(undo, {.webhook = webhook, .secret = {}, .overlapMs = 0}, kNow));
}

Result<void> takeBackDisabling(Store &store) {
    WebhookUndo undo = must(store.webhooks().snapshot(1));
    must(store.webhooks().setActive(undo, Activity::Inactive, kNow));
    return done(store.webhooks().undo(undo, kNow));
}

Result<void> takeBackDeleting(Store &store) {
    WebhookUndo undo = must(store.webhooks().snapshot(1));
    must(store.webhooks().remove(undo, kNow));
    return done(store.webhooks().undo(undo, kNow));
}

constexpr auto kPauseIt =
    "INSERT INTO webhook_pauses (webhook_id, gave_up, first_at, paused_at, reason, probe_at) VALUES (1, 9, 1, 2, 'x', "
    "3)";
constexpr auto kGiveUp =
    "UPDATE deliveries SET state = 'failed', due_at = NULL, finished_at = 5, last_error = 'http_5xx', last_status = "
    "503";
constexpr auto kFinish = "UPDATE deliveries SET state = 'succeeded', due_at = NULL, finished_at = 5";

const QList<Deed> &webhookDeeds() {
    static const QList<Deed> deeds{
        {"a webhook added",
         AuditAction::WebhookAdded,
         [](Store &store) { return done(store.webhooks().add(TestStore::sample(u"New"_s), {}, kNow)); },
         {u"active"_s, u"events"_s, u"name"_s, u"standard_webhooks"_s, u"url"_s}},
        {"a webhook copied",
         AuditAction::WebhookAdded,
         [](Store &store) { return done(store.webhooks().duplicate(1, u"Copy"_s, kNow)); },
         {u"active"_s, u"events"_s, u"headers.Authorization"_s, u"headers.X-Team"_s, u"name"_s, u"standard_webhooks"_s,
          u"url"_s}},
        {"a webhook edited",
         AuditAction::WebhookEdited,
         [](Store &store) {
             Webhook webhook = stored(store);
             webhook.url = u"https://other.example.com/in?token=hush-query"_s;
             webhook.overrides.timeoutMs = 5'000;
             return done(store.webhooks().update(webhook, kNow));
         },
         {u"timeout_ms"_s, u"url"_s}},
        {"a webhook edited and disabled at once",
         AuditAction::WebhookEdited,
         [](Store &store) {
             Webhook webhook = stored(store);
             webhook.name = u"Renamed"_s;
             webhook.active = false;
             return save(store, webhook);
         },
         {u"active"_s, u"name"_s}},
        {"headers changed",
         AuditAction::HeadersChanged,
         [](Store &store) {
             Webhook webhook = stored(store);
             webhook.headers = {{"Authorization", "Bearer hush-other"}, {"X-Region", "north"}};
             return save(store, webhook);
         },
         {u"headers.Authorization"_s, u"headers.X-Region"_s, u"headers.X-Team"_s}},
        {"a webhook imported",
         AuditAction::WebhookImported,
         [](Store &store) { return done(store.webhooks().import(TestStore::sample(u"From a file"_s), kNow)); },
         {u"active"_s, u"events"_s, u"name"_s, u"standard_webhooks"_s, u"url"_s}},
        {"a stored webhook imported",
         AuditAction::WebhookImported,
         [](Store &store) {
             Webhook webhook = stored(store);
             webhook.overrides.maxRetries = 7;
             return done(store.webhooks().import(webhook, kNow));
         },
         {u"max_retries"_s}},
        {"a webhook disabled",
         AuditAction::WebhookDisabled,
         [](Store &store) { return done(store.webhooks().setActive(1, Activity::Inactive, kNow)); },
         {u"active"_s}},
        {"a webhook enabled",
         AuditAction::WebhookEnabled,
         [](Store &store) { return done(store.webhooks().setActive(1, Activity::Active, kNow)); },
         {u"active"_s},
         "UPDATE webhooks SET active = 0; DELETE FROM deliveries"},
        {"a pause ended by enabling",
         AuditAction::WebhookResumed,
         [](Store &store) { return done(store.webhooks().setActive(1, Activity::Active, kNow)); },
         {u"paused"_s},
         kPauseIt},
        {"a pause ended",
         AuditAction::WebhookResumed,
         [](Store &store) { return done(store.pauses().resume(1)); },
         {u"paused"_s},
         kPauseIt},
        {"a webhook deleted",
         AuditAction::WebhookDeleted,
         [](Store &store) { return done(store.webhooks().remove(1, kNow)); },
         {u"active"_s, u"events"_s, u"headers.Authorization"_s, u"headers.X-Team"_s, u"name"_s, u"secret"_s,
          u"standard_webhooks"_s, u"url"_s}},
        {"a secret rotated",
         AuditAction::SecretRotated,
         [](Store &store) { return done(store.webhooks().setSecret(1, Secret(QByteArray("hush-new")), 60'000, kNow)); },
         {u"previous_secret_until"_s, u"secret"_s}},
        {"a secret removed",
         AuditAction::SecretRemoved,
         [](Store &store) { return done(store.webhooks().setSecret(1, {}, 0, kNow)); },
         {u"secret"_s}},
        {"a secret set",
         AuditAction::SecretSet,
         [](Store &store) { return done(store.webhooks().setSecret(1, Secret(QByteArray("hush-new")), 0, kNow)); },
         {u"secret"_s},
         "UPDATE webhooks SET secret = NULL"},
    };
    return deeds;
}

const QList<Deed> &otherDeeds() {
    static const QList<Deed> deeds{
        {"a setting set",
         AuditAction::SettingsSet,
         [](Store &store) { return store.settings().setValue(u"allow-network"_s, u"10.0.0.0/8"_s); },
         {u"allow-network"_s}},
        {"a setting unset",
         AuditAction::SettingsUnset,
         [](Store &store) { return store.settings().removeValue(u"timeout"_s); },
         {u"timeout"_s},
         "INSERT INTO settings VALUES ('timeout', '5s')"},
        {"settings set together",
         AuditAction::SettingsSet,
         [](Store &store) {
             return store.settings().setValues({{u"backoff"_s, u"1s"_s}, {u"timeout"_s, QString()}, {u"x"_s, {}}});
         },
         {u"backoff"_s, u"timeout"_s},
         "INSERT INTO settings VALUES ('timeout', '5s')"},
        {"everything paused",
         AuditAction::SendingPaused,
         [](Store &store) { return store.settings().setSending(Sending::Paused); },
         {u"sending"_s}},
        {"everything resumed",
         AuditAction::SendingResumed,
         [](Store &store) { return store.settings().setSending(Sending::On); },
         {u"sending"_s},
         "INSERT INTO settings VALUES ('sending', 'paused')"},
        {"deliveries retried",
         AuditAction::DeliveriesRetried,
         [](Store &store) { return done(store.changes().retryNow({1, 99}, kNow)); },
         {u"deliveries"_s}},
        {"deliveries sent again",
         AuditAction::DeliveriesRedelivered,
         [](Store &store) { return done(store.changes().redeliver({1}, kNow, 0, {}, u"status:failed"_s)); },
         {u"deliveries"_s, u"filter"_s},
         kGiveUp},
        {"deliveries cancelled",
         AuditAction::DeliveriesCancelled,
         [](Store &store) { return done(store.changes().cancel({1}, kNow)); },
         {u"deliveries"_s}},
        {"missed events recovered",
         AuditAction::DeliveriesRecovered,
         [](Store &store) { return done(store.changes().recover(stored(store), 0, kNow, kNow, {})); },
         {u"deliveries"_s, u"since"_s, u"until"_s},
         "DELETE FROM deliveries"},
        {"old deliveries pruned",
         AuditAction::DeliveriesPruned,
         [](Store &store) { return done(store.retention().pruneAllBefore(kNow, kNow, [](qint64) {})); },
         {u"before"_s, u"events"_s},
         kFinish},
        {"a lead's history erased",
         AuditAction::HistoryErased,
         [](Store &store) { return done(store.leads().erase(1, kNow)); },
         {u"events"_s}},
        {"failures dismissed",
         AuditAction::FailuresDismissed,
         [](Store &store) { return store.failures().dismiss(must(store.failures().groups()).first()); },
         {u"deliveries"_s, u"status"_s},
         kGiveUp},
        {"failures back in the inbox",
         AuditAction::FailuresRestored,
         [](Store &store) { return store.failures().restore(must(store.failures().groups()).first()); },
         {u"deliveries"_s, u"status"_s},
         kGiveUp},
        {"the key exported", AuditAction::KeyExported, [](Store &store) { return done(store.exportKey()); }, {}},
        {"the key imported",
         AuditAction::KeyImported,
         [](Store &store) { return store.importKey(must(readKeyFile(must(store.info()).keyPath))); },
         {}},
        {"the key replaced", AuditAction::KeyReplaced, [](Store &store) { return done(store.rekey()); }, {}},
    };
    return deeds;
}

QList<Deed> allDeeds() {
    return webhookDeeds() + otherDeeds();
}

/// What the changes are about; the audit log itself is left out.
QStringList contentOf(TestStore &store) {
    QStringList content;
    for (const char *table : {"webhooks", "webhook_events", "former_webhooks", "webhook_pauses", "settings", "events",
                              "deliveries", "leads", "dismissed_failures"}) {
        const QString name = QString::fromLatin1(table);
        const QStringList columns =
            store.texts(u"SELECT 'quote(' || name || ')' FROM pragma_table_info('%1')"_s.arg(name));
        content += store.texts(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns.join(u" || '|' || "_s), name));
    }
    return content;
}

}  // namespace

class TestAuditWrite final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void writesOneRow_data();
    void writesOneRow();
    void isPartOfTheChange_data() { writesOneRow_data(); }
    void isPartOfTheChange();
    void tellsNothingOfARefusedChange();
    void tellsNothingOfNoChange();
    void takesBackInTheLog_data();
    void takesBackInTheLog();
    void neverHoldsASecret();
    void countsSlicesInOneRow();
    void leavesLeadsOut();
    void tellsOfABackup();
    void tellsOfTheDatabase();
    void migratesWithRows();

private:
    qint64 rows() { return m_store->number(u"SELECT count(*) FROM audit"_s); }
    AuditEntry newest() { return must((*m_store)->audit().list({}, 0, 1)).value(0); }
    void prepare(const Deed &deed) {
        for (const QString &sql : QString::fromLatin1(deed.before).split(u';', Qt::SkipEmptyParts))
            m_store->texts(sql);
    }

    std::unique_ptr<TestStore> m_store;
};

void TestAuditWrite::init() {
    m_store = std::make_unique<TestStore>();
    Webhook webhook = TestStore::sample();
    webhook.headers = {{"Authorization", "Bearer hush-bearer"}, {"X-Team", "sales"}};
    m_store->addWebhook(webhook, Secret(QByteArray("hush-secret")));
    m_store->addLead();
}

void TestAuditWrite::writesOneRow_data() {
    QTest::addColumn<qsizetype>("deed");
    const QList<Deed> deeds = allDeeds();
    for (qsizetype i = 0; i < deeds.size(); ++i)
        QTest::newRow(deeds[i].name) << i;
}

void TestAuditWrite::writesOneRow() {
    QFETCH(qsizetype, deed);
    const Deed one = allDeeds().at(deed);
    prepare(one);
    const qint64 before = rows();
    must(one.act(**m_store));
    QCOMPARE(rows(), before + 1);
    const AuditEntry entry = newest();
    QCOMPARE(entry.action, auditActionName(one.action));
    QStringList fields;
    for (const AuditField &field : fieldsOf(entry))
        fields.append(field.name);
    QCOMPARE(fields, one.fields);
    QCOMPARE(entry.actor, m_store->options().database.actor);
    QVERIFY(entry.at > 0);
}

/// When the log cannot be written, nothing is changed.
void TestAuditWrite::isPartOfTheChange() {
    QFETCH(qsizetype, deed);
    const Deed one = allDeeds().at(deed);
    prepare(one);
    const QStringList before = contentOf(*m_store);
    m_store->texts(u"CREATE TEMP TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    QVERIFY(!one.act(**m_store));
    QCOMPARE(contentOf(*m_store), before);
}

void TestAuditWrite::tellsNothingOfARefusedChange() {
    const qint64 before = rows();
    Webhook webhook = stored(**m_store);
    webhook.name = u"Other"_s;
    --webhook.revision;
    QVERIFY(!(*m_store)->webhooks().update(webhook, kNow));
    QVERIFY(!(*m_store)->webhooks().remove(99, kNow));
    QVERIFY(!(*m_store)->webhooks().setActive(99, Activity::Inactive, kNow));
    QVERIFY(!(*m_store)->leads().erase(99, kNow));
    QVERIFY(!(*m_store)->importKey(DatabaseKey::generate()));
    QCOMPARE(rows(), before);
}

void TestAuditWrite::tellsNothingOfNoChange() {
    const qint64 before = rows();
    must((*m_store)->webhooks().update(stored(**m_store), kNow));
    must((*m_store)->webhooks().setActive(1, Activity::Active, kNow));
    must((*m_store)->pauses().resume(1));
    must((*m_store)->settings().removeValue(u"timeout"_s));
    must((*m_store)->settings().setSending(Sending::On));
    must((*m_store)->changes().redeliver({1}, kNow, 0, {}));
    must((*m_store)->changes().cancel({99}, kNow));
    must((*m_store)->retention().pruneAllBefore(1, kNow, [](qint64) {}));
    QCOMPARE(rows(), before);
}

void TestAuditWrite::takesBackInTheLog_data() {
    QTest::addColumn<bool>("deleted");
    QTest::newRow("a webhook that was disabled") << false;
    QTest::newRow("a webhook that was deleted") << true;
}

void TestAuditWrite::takesBackInTheLog() {
    QFETCH(bool, deleted);
    const qint64 before = rows();
    must(deleted ? takeBackDeleting(**m_store) : takeBackDisabling(**m_store));
    QCOMPARE(rows(), before + 2);
    const AuditEntry entry = newest();
    QCOMPARE(entry.action, u"webhook.restored"_s);
    QCOMPARE(entry.webhookId, 1);
    QCOMPARE(entry.subject, u"Sync to HubSpot"_s);
    QCOMPARE(entry.before.isEmpty(), deleted);
    QCOMPARE(entry.after.value("active"_L1).toBool(), true);
    QCOMPARE(entry.after.contains("secret"_L1), deleted);
}

void TestAuditWrite::neverHoldsASecret() {
    const QList<Deed> deeds = allDeeds();
    for (const Deed &deed : deeds) {
        init();
        prepare(deed);
        must(deed.act(**m_store));
        const QString all =
            m_store->texts(u"SELECT subject || ifnull(before, '') || ifnull(after, '') FROM audit"_s).join(u'\n');
        QVERIFY2(!all.contains("hush"_L1), qPrintable(all));
        const QByteArray key = must(readKeyFile(must((*m_store)->info()).keyPath)).bytes.bytes();
        QVERIFY(!all.contains(QString::fromLatin1(key.toBase64())));
    }
    const QStringList masked = m_store->texts(u"SELECT after FROM audit WHERE action = 'webhook.added'"_s);
    QVERIFY(masked.first().contains(R"("Authorization":"***")"_L1));
    QVERIFY(masked.first().contains(R"("X-Team":"sales")"_L1));
}

void TestAuditWrite::countsSlicesInOneRow() {
    m_store->texts(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500) "
        "INSERT INTO leads (first_name) SELECT 'x' FROM n"_s);
    QList<qint64> ids;
    for (qint64 id = 1; id <= 2'501; ++id)
        ids.append(id);
    const qint64 before = rows();
    QCOMPARE(must((*m_store)->changes().cancel(ids, kNow, u"status:pending"_s)), 2'501);
    QCOMPARE(rows(), before + 1);
    QCOMPARE(newest().after, (QJsonObject{{u"deliveries"_s, 2'501}, {u"filter"_s, u"status:pending"_s}}));
    QCOMPARE(newest().webhookId, 1);
    QCOMPARE(newest().subject, u"Sync to HubSpot"_s);

    m_store->addWebhook(TestStore::sample(u"Other"_s));
    m_store->addLead();
    must((*m_store)->changes().cancel({2'502, 2'503}, kNow));
    QCOMPARE(newest().webhookId, std::nullopt);
    QCOMPARE(newest().subject, QString(u""_s));
    must((*m_store)->retention().pruneAllBefore(kNow + 1, kNow, [](qint64) {}));
    QCOMPARE(newest().after.value("events"_L1).toInteger(), 2'502);
}

void TestAuditWrite::leavesLeadsOut() {
    const qint64 before = rows();
    LeadChanges changes;
    changes[LeadField::Stage] = u"Won"_s;
    const qint64 lead = m_store->addLead();
    must((*m_store)->leads().edit(lead, changes));
    must((*m_store)->leads().submitForm(lead, u"Contact"_s));
    LeadChanges identity;
    identity[LeadField::Id] = QString::number(lead);
    must((*m_store)->events().emitEvent(EventType::LeadUpdated, identity));
    must((*m_store)->leads().remove(lead));
    must((*m_store)->webhooks().reserveId(u"Unsaved"_s, u"https://example.com"_s, kNow));
    QCOMPARE(rows(), before);
}

void TestAuditWrite::tellsOfABackup() {
    const QString path = m_store->filePath(u"copy.db"_s);
    must((*m_store)->backup(path));
    QCOMPARE(newest().action, u"database.backed_up"_s);
    QCOMPARE(newest().subject, path);
    const qint64 before = rows();
    QVERIFY(!(*m_store)->backup(path));
    QCOMPARE(rows(), before);
}

void TestAuditWrite::tellsOfTheDatabase() {
    QCOMPARE(m_store->texts(u"SELECT action FROM audit ORDER BY id LIMIT 3"_s),
             (QStringList{u"database.created"_s, u"key.made"_s, u"webhook.added"_s}));
    m_store->reopen();
    QCOMPARE(rows(), 3);
}

/// The step from the schema before, with a webhook and deliveries in it.
void TestAuditWrite::migratesWithRows() {
    m_store->texts(u"DROP TABLE audit"_s);
    m_store->texts(u"PRAGMA user_version = 4"_s);
    m_store->reopen();
    QCOMPARE(must((*m_store)->check()), QStringList());
    QCOMPARE(stored(**m_store).name, u"Sync to HubSpot"_s);
    QCOMPARE(rows(), 1);
    QCOMPARE(newest().action, u"database.migrated"_s);
    QCOMPARE(newest().before, (QJsonObject{{u"schema"_s, 4}}));
    QVERIFY(newest().after.value("schema"_L1).toInt() >= 5);
    must((*m_store)->webhooks().setActive(1, Activity::Inactive, kNow));
    QCOMPARE(rows(), 2);
}

WEBHOOKS_TEST(TestAuditWrite)
#include "tst_auditwrite.moc"
