// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

Q_DECLARE_METATYPE(std::optional<FinishedAttempt::Next>)

class TestLeadsTable final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void addsAndEdits();
    void firesOneEventPerEdit();
    void removes();
    void listsById();
    void imports_data();
    void imports();
    void matchesByIdThenByEmail();
    void erasesEveryTrace();
    void erasesTheLastEventAfterItWasSent();
    void erasesALeadDeletedBefore();
    void sendsNothingErasedAgain_data();
    void sendsNothingErasedAgain();
    void redeliversNothingErased();
    void undoBringsNothingErasedBack();

private:
    LeadsTable &leads() { return (*m_store)->leads(); }
    ImportReport import(const QByteArray &csv, BadRows bad, RunMode mode) {
        QBuffer buffer;
        buffer.setData(csv);
        buffer.open(QIODevice::ReadOnly);
        const auto rows = must(LeadImport::fromCsv(buffer, {}));
        return must(leads().import(*rows, bad, mode, {}));
    }
    qint64 events() { return m_store->number(u"SELECT count(*) FROM events"_s); }

    std::unique_ptr<TestStore> m_store;
};

void TestLeadsTable::addsAndEdits() {
    LeadChanges changes;
    changes[LeadField::FirstName] = u"Zoë"_s;
    changes[LeadField::LeadScore] = u"45"_s;
    changes[LeadField::Tags] = uR"(["vip","a/b"])"_s;
    changes[LeadField::CreatedAt] = u"2026-04-29T10:30:00Z"_s;
    Lead expected;
    expected.id = 1;
    expected.firstName = u"Zoë"_s;
    expected.leadScore = 45;
    expected.tags = {u"vip"_s, u"a/b"_s};
    expected.createdAt = u"2026-04-29T10:30:00Z"_s;
    QCOMPARE(must(leads().add(changes)), expected);

    LeadChanges edit;
    edit[LeadField::LeadScore] = QString();
    edit[LeadField::Phone] = u"+1"_s;
    edit[LeadField::Id] = u"7"_s;
    expected.leadScore.reset();
    expected.phone = u"+1"_s;
    QCOMPARE(must(leads().edit(1, edit)), expected);
    QCOMPARE(must(leads().byId(1)), expected);
    QCOMPARE(leads().edit(9, edit).error().code, ErrorCode::NotFound);
    QVERIFY(!must(leads().add({})).createdAt.isEmpty());
}

void TestLeadsTable::firesOneEventPerEdit() {
    const qint64 id = m_store->addLead();
    LeadChanges edit;
    edit[LeadField::FirstName] = u"A"_s;
    edit[LeadField::LastName] = u"B"_s;
    must(leads().edit(id, edit));
    must(leads().edit(id, edit));
    QCOMPARE(m_store->texts(u"SELECT type FROM events ORDER BY id"_s),
             (QStringList{u"lead.created"_s, u"lead.updated"_s}));
    edit = {};
    edit[LeadField::CreatedAt] = u"nonsense"_s;
    QCOMPARE(leads().edit(id, edit).error().code, ErrorCode::InvalidInput);
    QCOMPARE(events(), 2);
}

void TestLeadsTable::removes() {
    const qint64 id = m_store->addLead();
    must(leads().submitForm(id, u"contact"_s));
    must(leads().remove(id));
    QCOMPARE(leads().byId(id).error().code, ErrorCode::NotFound);
    QCOMPARE(leads().remove(id).error().code, ErrorCode::NotFound);
    QCOMPARE(leads().submitForm(id, u"contact"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM form_submissions"_s), 0);
}

void TestLeadsTable::listsById() {
    for (int i = 0; i < 5; ++i)
        m_store->addLead();
    QCOMPARE(must(leads().list(0, 2)).size(), 2);
    QCOMPARE(must(leads().list(3, 10)).value(0).id, 4);
    QVERIFY(must(leads().list(5, 10)).isEmpty());
}

void TestLeadsTable::imports_data() {
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<BadRows>("bad");
    QTest::addColumn<RunMode>("mode");
    QTest::addColumn<QList<qint64>>("counts");  // created, updated, unchanged, bad, written, events
    const QByteArray good = "email,status,score\na@example.com,new,1\nknown@example.com,won,\nknown@example.com,won,\n";
    const QByteArray bad = good + "b@example.com,new,high\n";
    QTest::newRow("good rows") << good << BadRows::Refuse << RunMode::Write << QList<qint64>{1, 1, 1, 0, 1, 2};
    QTest::newRow("a dry run writes nothing")
        << good << BadRows::Refuse << RunMode::DryRun << QList<qint64>{1, 1, 1, 0, 0, 0};
    QTest::newRow("all or nothing") << bad << BadRows::Refuse << RunMode::Write << QList<qint64>{1, 1, 1, 1, 0, 0};
    QTest::newRow("bad rows skipped") << bad << BadRows::Skip << RunMode::Write << QList<qint64>{1, 1, 1, 1, 1, 2};
    QTest::newRow("no rows") << QByteArray("email\n") << BadRows::Refuse << RunMode::Write
                             << QList<qint64>{0, 0, 0, 0, 1, 0};
}

void TestLeadsTable::imports() {
    QFETCH(QByteArray, csv);
    QFETCH(BadRows, bad);
    QFETCH(RunMode, mode);
    m_store->addLead(u"Known@Example.com"_s);
    const qint64 before = events();
    const ImportReport report = import(QByteArray(csv).replace("score", "lead_score"), bad, mode);
    const QList<qint64> counts{report.created,  report.updated,         report.unchanged,
                               report.badCount, report.written ? 1 : 0, events() - before};
    QTEST(counts, "counts");
    QCOMPARE(report.bad.size(), report.badCount);
    if (!report.bad.isEmpty()) {
        QCOMPARE(report.bad[0].line, 5);
        QCOMPARE(report.bad[0].column, u"lead_score"_s);
    }
}

void TestLeadsTable::matchesByIdThenByEmail() {
    const qint64 first = m_store->addLead(u"a@example.com"_s);
    const qint64 second = m_store->addLead(u"b@example.com"_s);
    const ImportReport report =
        import("id,email,status,first_name\n1,b@example.com,x,\n77,a@example.com,y,\n,A@EXAMPLE.COM,z,\n,,w,Bo\n",
               BadRows::Refuse, RunMode::Write);
    QCOMPARE(report.updated, 2);
    QCOMPARE(report.created, 2);
    QCOMPARE(must(leads().byId(first)).email, u"b@example.com"_s);
    QCOMPARE(must(leads().byId(second)).status, QString());
    QCOMPARE(must(leads().byId(77)).status, u"z"_s);
    QCOMPARE(must(leads().byId(78)).status, u"w"_s);
}

void TestLeadsTable::erasesEveryTrace() {
    const qint64 webhook = m_store->addWebhook().id;
    const qint64 id = m_store->addLead(u"erase-me@example.com"_s);
    const qint64 other = m_store->addLead(u"other@example.com"_s);
    m_store->texts(u"UPDATE leads SET phone = 'erase-me-phone' WHERE id = %1"_s.arg(id));
    m_store->texts(u"REPLACE INTO leads (id, first_name) VALUES (%1, 'erase-me-name')"_s.arg(id));
    const qint64 dispatcher = m_store->addDispatcher();
    AttemptResult result;
    result.responseBody = "erase-me in the answer";
    result.detail = u"erase-me detail"_s;
    m_store->finish(dispatcher, m_store->claim(dispatcher, webhook, 1)[0], Next::Succeeded, kNow, result);
    QVERIFY(m_store->bytesOnDisk().contains("erase-me"));
    must((*m_store)->webhooks().setActive(webhook, Activity::Inactive, kNow));
    QVERIFY(must(leads().erase(id, kNow)) >= 4);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM events WHERE lead_id = %1"_s.arg(id)), 0);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM attempts"_s) +
                 m_store->number(u"SELECT count(*) FROM response_bodies"_s),
             0);
    QVERIFY(!m_store->bytesOnDisk().contains("erase-me"));
    QCOMPARE(must(leads().byId(other)).email, u"other@example.com"_s);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM events WHERE lead_id = %1"_s.arg(other)), 1);
    QCOMPARE(leads().erase(id, kNow).error().code, ErrorCode::NotFound);
}

void TestLeadsTable::erasesTheLastEventAfterItWasSent() {
    const qint64 webhook = m_store->addWebhook().id;
    const qint64 id = m_store->addLead(u"erase-me@example.com"_s);
    must(leads().erase(id, kNow));
    QCOMPARE(m_store->texts(u"SELECT e.type || ' ' || d.state FROM deliveries d JOIN events e ON e.id = d.event_id"_s),
             QStringList{u"lead.deleted pending"_s});
    const qint64 dispatcher = m_store->addDispatcher();
    const auto claimed = m_store->claim(dispatcher, webhook);
    QCOMPARE(claimed.size(), 1);
    QVERIFY(claimed[0].payload.contains("erase-me@example.com"));
    m_store->finish(dispatcher, claimed[0], Next::Retry);
    QCOMPARE(must((*m_store)->retention().eraseMarked(200)).events, 0);
    const auto again = m_store->claim(dispatcher, webhook, 1, kNow + 10'000);
    m_store->finish(dispatcher, again.value(0), Next::Succeeded);
    QCOMPARE(must((*m_store)->retention().eraseMarked(200)).events, 1);
    QCOMPARE(events(), 0);
    QVERIFY(!m_store->bytesOnDisk().contains("erase-me"));
}

void TestLeadsTable::erasesALeadDeletedBefore() {
    const qint64 id = m_store->addLead();
    must(leads().remove(id));
    QCOMPARE(must(leads().erase(id, kNow)), 2);
    QCOMPARE(events(), 0);
    QCOMPARE(leads().erase(99, kNow).error().code, ErrorCode::NotFound);
}

void TestLeadsTable::sendsNothingErasedAgain_data() {
    QTest::addColumn<std::optional<Next>>("next");
    QTest::newRow("an attempt that fails is not retried") << std::optional(Next::Retry);
    QTest::newRow("a lost connection is not repeated") << std::optional(Next::Repeat);
    QTest::newRow("a claim of the dead is not taken over") << std::optional<Next>();
}

void TestLeadsTable::sendsNothingErasedAgain() {
    QFETCH(std::optional<Next>, next);
    const qint64 webhook = m_store->addWebhook().id;
    const qint64 id = m_store->addLead();
    const qint64 dispatcher = m_store->addDispatcher();
    const ClaimedDelivery inFlight = m_store->claimOne(dispatcher, webhook);
    must(leads().erase(id, kNow));
    if (next)
        m_store->finish(dispatcher, inFlight, *next);
    else
        QCOMPARE(must((*m_store)->claims().rescue(dispatcher, kNow)), 1);
    const Delivery ended = must((*m_store)->log().byId(inFlight.id));
    QCOMPARE(ended.state, DeliveryState::Cancelled);
    QCOMPARE(ended.reason, u"lead erased"_s);
    QCOMPARE(must((*m_store)->log().attempts(inFlight.id)).size(), 1);
    const auto left = m_store->claim(m_store->addDispatcher(), webhook, 100, kNow + 1'000'000);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].eventType, u"lead.deleted"_s);
    QCOMPARE(must((*m_store)->retention().eraseMarked(200)).events, 1);
}

void TestLeadsTable::redeliversNothingErased() {
    const qint64 slow = m_store->addWebhook().id;
    const qint64 quick = m_store->addWebhook().id;
    const qint64 id = m_store->addLead();
    const qint64 dispatcher = m_store->addDispatcher();
    const ClaimedDelivery done = m_store->claimOne(dispatcher, quick);
    m_store->finish(dispatcher, done, Next::Failed);
    m_store->claimOne(dispatcher, slow);
    must(leads().erase(id, kNow));
    QCOMPARE(must((*m_store)->changes().redeliver({done.id}, kNow, 0, {})), 0);
    // The last event is not held back.
    const ClaimedDelivery last = m_store->claimOne(dispatcher, quick);
    m_store->finish(dispatcher, last, Next::Failed);
    QCOMPARE(must((*m_store)->changes().redeliver({last.id}, kNow, 0, {})), 1);
}

void TestLeadsTable::undoBringsNothingErasedBack() {
    const qint64 slow = m_store->addWebhook().id;
    const qint64 disabled = m_store->addWebhook().id;
    const qint64 id = m_store->addLead();
    m_store->addLead(u"other@example.com"_s);
    m_store->claimOne(m_store->addDispatcher(), slow);
    WebhookUndo undo = must((*m_store)->webhooks().snapshot(disabled));
    must((*m_store)->webhooks().setActive(undo, Activity::Inactive, kNow));
    must(leads().erase(id, kNow));
    must((*m_store)->webhooks().undo(undo, kNow));
    QCOMPARE(
        m_store->texts(
            u"SELECT e.lead_id || ' ' || d.state FROM deliveries d JOIN events e ON e.id = d.event_id WHERE d.webhook_id = %1 ORDER BY d.id"_s
                .arg(disabled)),
        (QStringList{u"1 cancelled"_s, u"2 pending"_s}));
}

WEBHOOKS_TEST(TestLeadsTable)
#include "tst_leadstable.moc"
