// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ingest.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

using MadeEvent = Ingested::MadeEvent;

LeadChanges lead(const QString &email) {
    LeadChanges changes;
    changes[LeadField::Email] = email;
    return changes;
}

IngestKey key(const QString &name, const QByteArray &fingerprint = "print") {
    return {name, fingerprint, kNow};
}

QStringList types(const Ingested &made) {
    QStringList names;
    for (const MadeEvent &event : made.events)
        names.append(event.type);
    return names;
}

}  // namespace

class IngestTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void namesWhatItMade();
    void putsWholeLeads();
    void refusesWhatCannotBe();
    void doesAKeysWorkOnce();
    void refusesAKeyForSomethingElse();
    void keepsNoKeyOfWhatFailed();
    void forgetsKeys();
    void erasesKeysWithTheirLead();

private:
    Ingest ingest() { return Ingest((*m_store)->database()); }

    std::unique_ptr<TestStore> m_store;
};

void IngestTest::namesWhatItMade() {
    const Ingested added = must(ingest().addLead(lead(u"a@example.com"_s), {}));
    QCOMPARE(types(added), QStringList{u"lead.created"_s});
    QCOMPARE(added.events[0].id, m_store->texts(u"SELECT public_id FROM events"_s).value(0));
    QVERIFY(!added.isReplay);
    const Ingested form = must(ingest().submitForm(added.leadId, u"Contact us"_s, {}));
    QCOMPARE(types(form), QStringList{u"form.submitted"_s});
    QCOMPARE(form.submissionId, m_store->number(u"SELECT id FROM form_submissions WHERE form = 'Contact us'"_s));
    LeadChanges named = lead(u"b@example.com"_s);
    named[LeadField::Id] = u"77"_s;
    const Ingested emitted = must(ingest().emitEvent(EventType::LeadAssigned, named, {}));
    QCOMPARE(types(emitted), QStringList{u"lead.assigned"_s});
    QCOMPARE(emitted.leadId, 77);
    const Event event = must((*m_store)->events().find(emitted.events[0].id));
    QVERIFY2(event.payload.contains(R"("created_at":null)"), event.payload);
    const Ingested deleted = must(ingest().deleteLead(added.leadId, {}));
    QCOMPARE(types(deleted), QStringList{u"lead.deleted"_s});
    QCOMPARE(deleted.leadId, added.leadId);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), 0);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM ingest_keys"_s), 0);
}

void IngestTest::putsWholeLeads() {
    LeadChanges full = lead(u"a@example.com"_s);
    full[LeadField::Phone] = u"+1-555-000-0000"_s;
    full[LeadField::CreatedAt] = u"2026-04-29T10:30:00Z"_s;
    QCOMPARE(types(must(ingest().putLead(5, full, {}))), QStringList{u"lead.created"_s});
    QCOMPARE(types(must(ingest().putLead(5, full, {}))), QStringList());
    LeadChanges moved = lead(u"a@example.com"_s);
    moved[LeadField::Stage] = u"Won"_s;
    moved[LeadField::AssignedTo] = u"sales@example.com"_s;
    const QStringList expected{u"lead.updated"_s, u"lead.stage_changed"_s, u"lead.assigned"_s};
    QCOMPARE(types(must(ingest().putLead(5, moved, {}))), expected);
    const Lead stored = must((*m_store)->leads().byId(5));
    QCOMPARE(stored.phone, QString());
    QCOMPARE(stored.stage, u"Won"_s);
    QCOMPARE(stored.createdAt, u"2026-04-29T10:30:00Z"_s);
}

void IngestTest::refusesWhatCannotBe() {
    const qint64 id = m_store->addLead();
    LeadChanges taken = lead(u"a@example.com"_s);
    taken[LeadField::Id] = QString::number(id);
    QCOMPARE(ingest().addLead(taken, {}).error().code, ErrorCode::Conflict);
    QCOMPARE(ingest().deleteLead(99, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(ingest().submitForm(99, {}, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(ingest().emitEvent(EventType::LeadCreated, lead(u"a@example.com"_s), {}).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM events"_s), 1);
}

void IngestTest::doesAKeysWorkOnce() {
    const Ingested first = must(ingest().addLead(lead(u"a@example.com"_s), key(u"k"_s)));
    Ingested again = must(ingest().addLead(lead(u"a@example.com"_s), key(u"k"_s)));
    QVERIFY(again.isReplay);
    again.isReplay = false;
    QCOMPARE(again, first);
    QVERIFY(must(ingest().addLead(lead(u"a@example.com"_s), key(u"other"_s))).leadId != first.leadId);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), 2);

    const Ingested form = must(ingest().submitForm(first.leadId, u"Form"_s, key(u"form"_s)));
    QCOMPARE(must(ingest().submitForm(first.leadId, u"Form"_s, key(u"form"_s))).submissionId, form.submissionId);
    must(ingest().deleteLead(first.leadId, key(u"gone"_s)));
    QVERIFY(must(ingest().deleteLead(first.leadId, key(u"gone"_s))).isReplay);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM events"_s), 4);
}

void IngestTest::refusesAKeyForSomethingElse() {
    must(ingest().addLead(lead(u"a@example.com"_s), key(u"k"_s)));
    const auto other = ingest().addLead(lead(u"b@example.com"_s), key(u"k"_s, "other print"));
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), 1);
}

void IngestTest::keepsNoKeyOfWhatFailed() {
    QVERIFY(!ingest().deleteLead(1, key(u"k"_s)));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM ingest_keys"_s), 0);
    const qint64 id = m_store->addLead();
    QVERIFY(!must(ingest().deleteLead(id, key(u"k"_s))).isReplay);
}

void IngestTest::forgetsKeys() {
    for (const qint64 age : {qint64(0), Ingest::kKeysKeptMs, Ingest::kKeysKeptMs + 1, Ingest::kKeysKeptMs + 2})
        must(ingest().addLead(lead(u"a@example.com"_s), {QString::number(age), "print", kNow - age}));
    QCOMPARE(must(ingest().forgetKeys(kNow - Ingest::kKeysKeptMs, 1)), 1);
    QCOMPARE(must(ingest().forgetKeys(kNow - Ingest::kKeysKeptMs, 100)), 1);
    QCOMPARE(must(ingest().forgetKeys(kNow - Ingest::kKeysKeptMs, 100)), 0);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM ingest_keys"_s), 2);
}

void IngestTest::erasesKeysWithTheirLead() {
    const Ingested made = must(ingest().addLead(lead(u"a@example.com"_s), key(u"k"_s)));
    must(ingest().addLead(lead(u"b@example.com"_s), key(u"other"_s)));
    must((*m_store)->leads().erase(made.leadId, kNow));
    QCOMPARE(m_store->texts(u"SELECT key FROM ingest_keys"_s), QStringList{u"other"_s});
}

WEBHOOKS_TEST(IngestTest)
#include "tst_ingest.moc"
