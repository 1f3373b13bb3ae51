// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestWebhookUndo final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void takesADeactivationBack();
    void takesAnActivationBack();
    void takesADeletionBack();
    void restoresInSlices();
    void leavesOtherCancelledDeliveriesAlone();
    void takesAnEditBack();
    void rotatesWithinAnEdit();
    void refusesAChangeOfAnOldRevision_data();
    void refusesAChangeOfAnOldRevision();
    void refusesToUndoOverAnotherChange_data();
    void refusesToUndoOverAnotherChange();
    void keepsSealedBytesWithoutTheKey();
    void duplicatesWithoutTheSecret();
    void reservesAnIdThatIsNeverUsedAgain();

private:
    WebhooksTable &table() { return (*m_store)->webhooks(); }
    QStringList states() { return m_store->texts(u"SELECT state FROM deliveries ORDER BY id"_s); }

    std::unique_ptr<TestStore> m_store;
};

namespace {

Webhook everything() {
    Webhook webhook = TestStore::sample();
    webhook.allEvents = false;
    webhook.events = {EventType::LeadCreated, EventType::FormSubmitted};
    webhook.standardWebhooks = true;
    webhook.headers = {{"X-One", "1"}, {"Authorization", "Bearer tok-en"}};
    webhook.overrides = {2'000, 7, 500, 2.5, 60'000, 3};
    return webhook;
}

/// Without what every change moves on.
Webhook withoutRevision(Webhook webhook) {
    webhook.revision = 0;
    webhook.updatedAt = 0;
    return webhook;
}

}  // namespace

void TestWebhookUndo::takesADeactivationBack() {
    const Webhook webhook = m_store->addWebhook();
    m_store->addLead();
    WebhookUndo undo = must(table().snapshot(webhook.id));
    QVERIFY(!must(table().setActive(undo, Activity::Inactive, kNow)).active);
    QCOMPARE(states(), QStringList{u"cancelled"_s});
    const Webhook restored = must(table().undo(undo, kNow + 5));
    QCOMPARE(withoutRevision(restored), withoutRevision(webhook));
    QVERIFY(restored.revision > undo.revisionAfter);
    QCOMPARE(m_store->texts(u"SELECT state || ' ' || due_at || ' ' || coalesce(reason, '-') FROM deliveries"_s),
             QStringList{u"pending %1 -"_s.arg(kNow + 5)});
    m_store->addLead();
    QCOMPARE(states(), (QStringList{u"pending"_s, u"pending"_s}));
}

void TestWebhookUndo::takesAnActivationBack() {
    Webhook webhook = TestStore::sample();
    webhook.active = false;
    webhook = m_store->addWebhook(webhook);
    WebhookUndo undo = must(table().snapshot(webhook.id));
    QVERIFY(must(table().setActive(undo, Activity::Active, kNow)).active);
    m_store->addLead();
    QVERIFY(!must(table().undo(undo, kNow)).active);
    QCOMPARE(states(), QStringList{u"cancelled"_s});
    m_store->addLead();
    QCOMPARE(states().size(), 1);
}

void TestWebhookUndo::takesADeletionBack() {
    const Webhook webhook = m_store->addWebhook(everything(), Secret("first"_ba));
    must(table().setSecret(webhook.id, Secret("second"_ba), 60'000, kNow));
    const Webhook before = must(table().byId(webhook.id));
    m_store->addLead();
    WebhookUndo undo = must(table().snapshot(webhook.id));
    must(table().remove(undo, kNow));
    QCOMPARE(states(), QStringList{u"cancelled"_s});
    QCOMPARE(table().byId(webhook.id).error().code, ErrorCode::NotFound);
    const Webhook restored = must(table().undo(undo, kNow));
    QCOMPARE(withoutRevision(restored), withoutRevision(before));
    QVERIFY(restored.revision > before.revision);
    const SigningSecrets secrets = must(table().secrets(webhook.id, kNow));
    QCOMPARE(secrets.current.bytes(), QByteArray("second"));
    QCOMPARE(secrets.previous.bytes(), QByteArray("first"));
    QCOMPARE(states(), QStringList{u"pending"_s});
    QVERIFY(!must((*m_store)->log().byId(1)).webhookDeleted);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM former_webhooks"_s), 0);
    m_store->addLead();
    QCOMPARE(states().size(), 2);
}

void TestWebhookUndo::restoresInSlices() {
    const qint64 id = m_store->addWebhook().id;
    m_store->texts(
        u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 2500) "
        "INSERT INTO leads (lead_score) SELECT x FROM c"_s);
    WebhookUndo undo = must(table().snapshot(id));
    must(table().remove(undo, kNow));
    QCOMPARE(undo.cancelled.size(), 2'500);
    must(table().undo(undo, kNow));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), 2'500);
}

void TestWebhookUndo::leavesOtherCancelledDeliveriesAlone() {
    const Webhook webhook = m_store->addWebhook();
    const Webhook other = m_store->addWebhook();
    m_store->addLead();
    m_store->addLead();
    must((*m_store)->changes().cancel({1, 2}, kNow));
    WebhookUndo undo = must(table().snapshot(webhook.id));
    must(table().setActive(undo, Activity::Inactive, kNow));
    must(table().setActive(other.id, Activity::Inactive, kNow));
    must(table().undo(undo, kNow));
    QCOMPARE(m_store->texts(u"SELECT webhook_id || state FROM deliveries WHERE state = 'pending'"_s),
             QStringList{u"%1pending"_s.arg(webhook.id)});
}

void TestWebhookUndo::takesAnEditBack() {
    const Webhook webhook = m_store->addWebhook(everything(), Secret("first"_ba));
    m_store->addLead();
    WebhookUndo undo = must(table().snapshot(webhook.id));
    WebhookEdit edit{.webhook = webhook, .secret = Secret("second"_ba), .overlapMs = 0};
    edit.webhook.name = u"renamed"_s;
    edit.webhook.headers.clear();
    edit.webhook.active = false;
    const Webhook saved = must(table().save(undo, edit, kNow + 1));
    QCOMPARE(saved.name, u"renamed"_s);
    QVERIFY(!saved.active);
    QCOMPARE(saved.revision, webhook.revision + 1);
    QCOMPARE(states(), QStringList{u"cancelled"_s});
    QCOMPARE(withoutRevision(must(table().undo(undo, kNow + 2))), withoutRevision(webhook));
    QCOMPARE(must(table().secrets(webhook.id, kNow)).current.bytes(), QByteArray("first"));
    QCOMPARE(states(), QStringList{u"pending"_s});
}

void TestWebhookUndo::rotatesWithinAnEdit() {
    const Webhook webhook = m_store->addWebhook(TestStore::sample(), Secret("old"_ba));
    WebhookUndo undo = must(table().snapshot(webhook.id));
    must(table().save(undo, {.webhook = webhook, .secret = Secret("new"_ba), .overlapMs = 1'000}, kNow));
    const SigningSecrets secrets = must(table().secrets(webhook.id, kNow + 999));
    QCOMPARE(secrets.current.bytes(), QByteArray("new"));
    QCOMPARE(secrets.previous.bytes(), QByteArray("old"));
}

void TestWebhookUndo::refusesAChangeOfAnOldRevision_data() {
    QTest::addColumn<int>("change");
    QTest::newRow("switching it") << 0;
    QTest::newRow("deleting it") << 1;
    QTest::newRow("editing it") << 2;
}

void TestWebhookUndo::refusesAChangeOfAnOldRevision() {
    QFETCH(int, change);
    const Webhook webhook = m_store->addWebhook();
    m_store->addLead();
    WebhookUndo undo = must(table().snapshot(webhook.id));
    Webhook theirs = webhook;
    theirs.name = u"theirs"_s;
    must(m_store->another()->webhooks().update(theirs, kNow));
    Error refused;
    if (change == 0)
        refused = table().setActive(undo, Activity::Inactive, kNow).error();
    else if (change == 1)
        refused = table().remove(undo, kNow).error();
    else
        refused = table().save(undo, {.webhook = webhook, .secret = Secret("x"_ba), .overlapMs = 0}, kNow).error();
    QCOMPARE(refused.code, ErrorCode::Conflict);
    const Webhook stored = must(table().byId(webhook.id));
    QCOMPARE(stored.name, u"theirs"_s);
    QVERIFY(stored.active && !stored.hasSecret);
    QCOMPARE(states(), QStringList{u"pending"_s});
}

void TestWebhookUndo::refusesToUndoOverAnotherChange_data() {
    QTest::addColumn<bool>("removes");
    QTest::newRow("somebody edited it after it was switched off") << false;
    QTest::newRow("somebody restored it after it was deleted") << true;
}

void TestWebhookUndo::refusesToUndoOverAnotherChange() {
    QFETCH(bool, removes);
    const Webhook webhook = m_store->addWebhook();
    m_store->addLead();
    WebhookUndo undo = must(table().snapshot(webhook.id));
    if (removes) {
        must(table().remove(undo, kNow));
        must(table().undo(undo, kNow));
        must(table().setActive(webhook.id, Activity::Inactive, kNow));
    } else {
        Webhook changed = must(table().setActive(undo, Activity::Inactive, kNow));
        changed.name = u"theirs"_s;
        must(table().update(changed, kNow));
    }
    QCOMPARE(table().undo(undo, kNow).error().code, ErrorCode::Conflict);
    QVERIFY(!must(table().byId(webhook.id)).active);
    QCOMPARE(states(), QStringList{u"cancelled"_s});
}

void TestWebhookUndo::keepsSealedBytesWithoutTheKey() {
    const qint64 id = m_store->addWebhook(everything(), Secret("s"_ba)).id;
    m_store->close();
    QVERIFY(QFile::rename(m_store->filePath(u"config"_s), m_store->filePath(u"away"_s)));
    m_store->reopen();
    WebhookUndo undo = must(table().snapshot(id));
    must(table().remove(undo, kNow));
    QVERIFY(must(table().undo(undo, kNow)).locked);
    m_store->close();
    QVERIFY(QFile::rename(m_store->filePath(u"away"_s), m_store->filePath(u"config"_s)));
    m_store->reopen();
    QCOMPARE(must(table().byId(id)).headers, everything().headers);
    QCOMPARE(must(table().secrets(id, kNow)).current.bytes(), QByteArray("s"));
}

void TestWebhookUndo::duplicatesWithoutTheSecret() {
    const Webhook webhook = m_store->addWebhook(everything(), Secret("s"_ba));
    const Webhook copy = must(table().duplicate(webhook.id, u"Sync to HubSpot (copy)"_s, kNow));
    QVERIFY(copy.id != webhook.id);
    QCOMPARE(copy.name, u"Sync to HubSpot (copy)"_s);
    QVERIFY(!copy.active && !copy.hasSecret);
    QCOMPARE(copy.headers, webhook.headers);
    QCOMPARE(copy.overrides, webhook.overrides);
    QCOMPARE(copy.events, webhook.events);
    QCOMPARE(table().duplicate(99, u"x"_s, kNow).error().code, ErrorCode::NotFound);
}

void TestWebhookUndo::reservesAnIdThatIsNeverUsedAgain() {
    const qint64 id = must(table().reserveId(u"Unsaved"_s, u"https://example.com"_s, kNow));
    QCOMPARE(table().byId(id).error().code, ErrorCode::NotFound);
    QVERIFY(m_store->addWebhook().id > id);
    const ClaimedDelivery test =
        must((*m_store)->claims().prepareTest(id, EventType::LeadCreated, m_store->addDispatcher(), kNow));
    QCOMPARE(must((*m_store)->log().byId(test.id)).webhookName, u"Unsaved"_s);
}

WEBHOOKS_TEST(TestWebhookUndo)
#include "tst_webhookundo.moc"
