// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/webhookrow.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestWebhooksTable final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void keepsEveryField();
    void changesEveryField();
    void refusesAnEditOfAnOldRevision();
    void cancelsWhatIsPendingWhenDisabled();
    void sendsNothingLateAfterEnabling();
    void cancelsInSlices();
    void keepsNameAndUrlOfADeletedOne();
    void sealsSecretsAndHeaders();
    void rotatesWithAnOverlap();
    void turnsSigningOff();
    void locksWithoutTheKey();
    void keepsHeadersItCannotRead();
    void findsByIdAndName();
    void readsOneWithoutTheOthers();

private:
    WebhooksTable &table() { return (*m_store)->webhooks(); }
    static Secret secret(const char *text) { return Secret(QByteArray(text)); }

    std::unique_ptr<TestStore> m_store;
};

namespace {

Webhook everything() {
    Webhook webhook;
    webhook.name = u"Größe \"1\""_s;
    webhook.url = u"https://hooks.example.com/in?x=1"_s;
    webhook.events = {EventType::LeadCreated, EventType::FormSubmitted};
    webhook.standardWebhooks = true;
    webhook.headers = {{"X-One", "1"}, {"Authorization", "Bearer tok-en"}};
    webhook.overrides = {2'000, 7, 500, 2.5, 60'000, 3};
    return webhook;
}

}  // namespace

void TestWebhooksTable::keepsEveryField() {
    Webhook expected = everything();
    const Webhook added = must(table().add(expected, secret("s"), kNow));
    expected.id = added.id;
    expected.hasSecret = true;
    expected.revision = added.revision;
    expected.createdAt = kNow;
    expected.updatedAt = kNow;
    QCOMPARE(added, expected);
    m_store->reopen();
    QCOMPARE(must(table().byId(added.id)), expected);
    QCOMPARE(must(table().all()), QList<Webhook>{expected});
}

void TestWebhooksTable::changesEveryField() {
    const Webhook added = m_store->addWebhook();
    Webhook changed = everything();
    changed.id = added.id;
    changed.revision = added.revision;
    Webhook stored = must(table().update(changed, kNow + 5));
    QVERIFY(stored.revision > added.revision);
    QCOMPARE(stored.updatedAt, kNow + 5);
    QCOMPARE(stored.createdAt, kNow);
    changed.revision = stored.revision;
    changed.createdAt = kNow;
    changed.updatedAt = kNow + 5;
    QCOMPARE(stored, changed);
    stored.headers.clear();
    stored.overrides = {};
    stored.events.clear();
    stored.allEvents = true;
    const Webhook cleared = must(table().update(stored, kNow + 5));
    QVERIFY(cleared.headers.isEmpty());
    QCOMPARE(cleared.overrides, DeliveryOverrides{});
    QVERIFY(cleared.allEvents && cleared.events.isEmpty());
}

void TestWebhooksTable::refusesAnEditOfAnOldRevision() {
    Webhook mine = m_store->addWebhook();
    Webhook theirs = mine;
    theirs.name = u"theirs"_s;
    must(m_store->another()->webhooks().update(theirs, kNow));
    mine.name = u"mine"_s;
    const auto refused = table().update(mine, kNow);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(must(table().byId(mine.id)).name, u"theirs"_s);
    mine.id = 99;
    QCOMPARE(table().update(mine, kNow).error().code, ErrorCode::NotFound);
}

void TestWebhooksTable::cancelsWhatIsPendingWhenDisabled() {
    const Webhook webhook = m_store->addWebhook();
    const Webhook other = m_store->addWebhook();
    m_store->addLead();
    const Webhook disabled = must(table().setActive(webhook.id, Activity::Inactive, kNow));
    QVERIFY(!disabled.active);
    QVERIFY(disabled.revision > webhook.revision);
    QCOMPARE(m_store->texts(
                 u"SELECT webhook_id || ' ' || state || ' ' || coalesce(reason, '-') FROM deliveries ORDER BY id"_s),
             (QStringList{u"%1 cancelled webhook inactive"_s.arg(webhook.id), u"%1 pending -"_s.arg(other.id)}));
    m_store->addLead();
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries WHERE webhook_id = %1"_s.arg(webhook.id)), 1);
    QVERIFY(must(table().setActive(webhook.id, Activity::Active, kNow)).active);
    m_store->addLead();
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries WHERE webhook_id = %1"_s.arg(webhook.id)), 2);
    QCOMPARE(table().setActive(99, Activity::Active, kNow).error().code, ErrorCode::NotFound);
}

void TestWebhooksTable::sendsNothingLateAfterEnabling() {
    const qint64 id = m_store->addWebhook().id;
    m_store->addLead();
    // A disable that was cut off after its first transaction.
    m_store->texts(u"UPDATE webhooks SET active = 0 WHERE id = %1"_s.arg(id));
    must(table().setActive(id, Activity::Active, kNow));
    QCOMPARE(m_store->texts(u"SELECT state FROM deliveries"_s), QStringList{u"cancelled"_s});
}

void TestWebhooksTable::cancelsInSlices() {
    const qint64 id = m_store->addWebhook().id;
    m_store->texts(
        u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2500) "
        "INSERT INTO leads (lead_score) SELECT x FROM c"_s);
    QCOMPARE(must(table().remove(id, kNow)), 2'500);
    QCOMPARE(
        m_store->number(u"SELECT count(*) FROM deliveries WHERE state = 'cancelled' AND reason = 'webhook deleted'"_s),
        2'500);
}

void TestWebhooksTable::keepsNameAndUrlOfADeletedOne() {
    const Webhook webhook = m_store->addWebhook(everything(), secret("s"));
    m_store->addLead();
    QCOMPARE(must(table().remove(webhook.id, kNow)), 1);
    QCOMPARE(table().byId(webhook.id).error().code, ErrorCode::NotFound);
    QCOMPARE(table().remove(webhook.id, kNow).error().code, ErrorCode::NotFound);
    const Delivery delivery = must((*m_store)->log().byId(1));
    QCOMPARE(delivery.webhookName, webhook.name);
    QCOMPARE(delivery.webhookUrl, webhook.url);
    QVERIFY(delivery.webhookDeleted);
    QCOMPARE(delivery.maxAttempts, 0);
    QCOMPARE(delivery.reason, u"webhook deleted"_s);
    QVERIFY(m_store->addWebhook().id > webhook.id);
}

void TestWebhooksTable::sealsSecretsAndHeaders() {
    const Webhook webhook = m_store->addWebhook(everything(), secret("first-secret-bytes"));
    must(table().setSecret(webhook.id, secret("second-secret-bytes"), 60'000, kNow));
    const QByteArray bytes = m_store->bytesOnDisk();
    QVERIFY(bytes.contains("hooks.example.com"));
    // The names of headers are in the audit log, without their values.
    for (const char *hidden : {"first-secret-bytes", "second-secret-bytes", "tok-en"})
        QVERIFY2(!bytes.contains(hidden), hidden);
    m_store->reopen();
    QCOMPARE(must(table().secrets(webhook.id, kNow)).current.bytes(), QByteArray("second-secret-bytes"));
    QCOMPARE(must(table().byId(webhook.id)).headers, everything().headers);
}

void TestWebhooksTable::rotatesWithAnOverlap() {
    const Webhook webhook = m_store->addWebhook(TestStore::sample(), secret("old"));
    QVERIFY(must(table().secrets(webhook.id, kNow)).previous.isEmpty());
    const Webhook rotated = must(table().setSecret(webhook.id, secret("new"), 1'000, kNow));
    QCOMPARE(rotated.previousSecretUntil, kNow + 1'000);
    QVERIFY(rotated.revision > webhook.revision);
    const SigningSecrets during = must(table().secrets(webhook.id, kNow + 999));
    QCOMPARE(during.current.bytes(), QByteArray("new"));
    QCOMPARE(during.previous.bytes(), QByteArray("old"));
    QVERIFY(must(table().secrets(webhook.id, kNow + 1'000)).previous.isEmpty());
    QCOMPARE(must(table().setSecret(webhook.id, secret("newer"), 0, kNow)).previousSecretUntil, 0);
    const SigningSecrets atOnce = must(table().secrets(webhook.id, kNow));
    QCOMPARE(atOnce.current.bytes(), QByteArray("newer"));
    QVERIFY(atOnce.previous.isEmpty());
    QCOMPARE(table().setSecret(99, secret("x"), 0, kNow).error().code, ErrorCode::NotFound);
    QCOMPARE(table().secrets(99, kNow).error().code, ErrorCode::NotFound);
}

void TestWebhooksTable::turnsSigningOff() {
    const Webhook webhook = m_store->addWebhook(TestStore::sample(), secret("old"));
    const Webhook off = must(table().setSecret(webhook.id, {}, 1'000, kNow));
    QVERIFY(!off.hasSecret);
    QCOMPARE(off.previousSecretUntil, 0);
    const SigningSecrets secrets = must(table().secrets(webhook.id, kNow));
    QVERIFY(secrets.current.isEmpty() && secrets.previous.isEmpty());
}

void TestWebhooksTable::locksWithoutTheKey() {
    const qint64 sealed = m_store->addWebhook(everything(), secret("s")).id;
    const qint64 open = m_store->addWebhook().id;
    m_store->close();
    QVERIFY(QDir(m_store->filePath(u"config"_s)).removeRecursively());
    m_store->reopen();
    QVERIFY((*m_store)->isLocked());
    QVERIFY(must(table().byId(sealed)).locked);
    QVERIFY(must(table().byId(sealed)).hasSecret);
    QVERIFY(!must(table().byId(open)).locked);
    QCOMPARE(table().secrets(sealed, kNow).error().code, ErrorCode::KeyMissing);
    QVERIFY(must(table().secrets(open, kNow)).current.isEmpty());
    const auto added = table().add(TestStore::sample(), secret("s"), kNow);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::KeyMissing);
    QCOMPARE(must(table().all()).size(), 2);
}

void TestWebhooksTable::keepsHeadersItCannotRead() {
    const qint64 id = m_store->addWebhook(everything(), secret("s")).id;
    m_store->close();
    QVERIFY(QFile::rename(m_store->filePath(u"config"_s), m_store->filePath(u"away"_s)));
    m_store->reopen();
    Webhook locked = must(table().byId(id));
    locked.name = u"renamed"_s;
    QCOMPARE(must(table().update(locked, kNow)).name, u"renamed"_s);
    m_store->close();
    QVERIFY(QFile::rename(m_store->filePath(u"away"_s), m_store->filePath(u"config"_s)));
    m_store->reopen();
    const Webhook webhook = must(table().byId(id));
    QCOMPARE(webhook.name, u"renamed"_s);
    QCOMPARE(webhook.headers, everything().headers);
    QVERIFY(!webhook.locked);
}

void TestWebhooksTable::findsByIdAndName() {
    const qint64 one = m_store->addWebhook(TestStore::sample(u"One"_s)).id;
    const qint64 twin = m_store->addWebhook(TestStore::sample(u"Twin"_s)).id;
    const qint64 other = m_store->addWebhook(TestStore::sample(u"Twin"_s)).id;
    QCOMPARE(must(table().find(u"One"_s)).id, one);
    QCOMPARE(must(table().find(QString::number(twin))).id, twin);
    QCOMPARE(must(table().find(u"#%1"_s.arg(other))).id, other);
    QCOMPARE(table().find(u"one"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(table().find(u"#99"_s).error().code, ErrorCode::NotFound);
    const qint64 numbered = m_store->addWebhook(TestStore::sample(QString::number(one))).id;
    const Error unclear = table().find(QString::number(one)).error();
    QCOMPARE(unclear.code, ErrorCode::Conflict);
    QCOMPARE(unclear.hint, u"Write #%1 for the number, or #%2 for the name."_s.arg(one).arg(numbered));
    const Error ambiguous = table().find(u"Twin"_s).error();
    QCOMPARE(ambiguous.code, ErrorCode::Conflict);
    QVERIFY(ambiguous.hint.contains(u"%1, %2"_s.arg(twin).arg(other)));
}

/// A dispatcher reads each webhook that it sends to, and there may be ten thousand.
void TestWebhooksTable::readsOneWithoutTheOthers() {
    const QString plan = m_store->plan(kSelectWebhooks).join(u'\n');
    QVERIFY2(!plan.contains("SCAN"_L1), qPrintable(plan));
    QVERIFY2(plan.contains("SEARCH webhooks USING INTEGER PRIMARY KEY"_L1), qPrintable(plan));
}

WEBHOOKS_TEST(TestWebhooksTable)
#include "tst_webhookstable.moc"
