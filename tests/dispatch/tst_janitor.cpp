// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/janitor.h"
#include "store/ingest.h"
#include "support/dispatchfixture.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

JanitorOptions quickBeats() {
    JanitorOptions options;
    options.kind = u"service"_s;
    options.beatMs = 10;
    options.leaseMs = 60;
    return options;
}

/// A dispatcher's row with a claim, as it is left behind.
qint64 addHolder(TestStore &database, const DispatcherRow &row) {
    const qint64 id = must(database->dispatchers().add(row));
    database.claim(id, 1, 1);
    return id;
}

DispatcherRow foreignRow() {
    DispatcherRow row = DispatcherWatch::thisProcess(u"service"_s, kNow);
    row.process = u"machine/boot/namespace/1/2"_s;
    return row;
}

DispatcherRow deadRow() {
    DispatcherRow row = DispatcherWatch::thisProcess(u"service"_s, kNow);
    // Same machine, boot and namespace, and this very pid, but another start: the number was used again.
    row.process = row.process.section(u'/', 0, -2) % u"/0"_s;
    return row;
}

}  // namespace

class TestJanitor final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void registersAndBeats();
    void deadProcessIsRescuedAtOnce();
    void endedProcessIsRescuedAtOnce();
    void claimsOfNobodyAreRescued();
    void manyRowsAreRescuedInSlices();
    void foreignHostIsRescuedAfterItsLease();
    void beatingForeignHostIsLeftAlone();
    void standstillIsNotBlamedOnOthers();
    void removedRowIsRegisteredAgain();
    void clockJumpPullsInDistantRows();
    void clockSetBackShiftsWhatWaits();
    void onlyTheFirstShifts();
    void clockSetBackBeforeTheStart();
    void orphansAreCancelledWithoutAPause();
    void forgetsIngestKeys();
    void forgetsOldChanges();
    void stopRemovesTheRow();

private:
    std::unique_ptr<TestStore> m_database;
    std::unique_ptr<TestClock> m_clock;
};

void TestJanitor::init() {
    m_database = std::make_unique<TestStore>();
    m_clock = std::make_unique<TestClock>();
    m_database->addWebhook();
}

void TestJanitor::registersAndBeats() {
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy counted(&janitor, &Janitor::dispatchersCounted);
    const qint64 id = must(janitor.start());
    QCOMPARE(counted.size(), 1);
    QCOMPARE(counted.first().first().toInt(), 1);
    const QList<DispatcherRow> rows = must((*m_database)->dispatchers().all());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, id);
    QCOMPARE(rows.first().process, DispatcherWatch::processIdentity());
    QCOMPARE(rows.first().pid, QCoreApplication::applicationPid());
    QTRY_VERIFY(m_database->number(u"SELECT heartbeat FROM dispatchers"_s) >= 3);
}

void TestJanitor::deadProcessIsRescuedAtOnce() {
    addLeads(**m_database, 1);
    addHolder(*m_database, deadRow());
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy rescued(&janitor, &Janitor::rescued);
    must(janitor.start());
    QCOMPARE(rescued.size(), 1);
    QCOMPARE(rescued.first().first().toLongLong(), 1);
    QCOMPARE(must((*m_database)->dispatchers().all()).size(), 1);
    QCOMPARE(must((*m_database)->log().byId(1)).state, DeliveryState::Pending);
}

void TestJanitor::endedProcessIsRescuedAtOnce() {
    addLeads(**m_database, 1);
    QProcess ended;
    ended.start(u"true"_s);
    QVERIFY(ended.waitForStarted());
    DispatcherRow row = DispatcherWatch::thisProcess(u"service"_s, kNow);
    row.process.replace(QString(u'/' % QString::number(row.pid) % u'/'),
                        QString(u'/' % QString::number(ended.processId()) % u'/'));
    row.pid = ended.processId();
    QVERIFY(ended.waitForFinished());
    addHolder(*m_database, row);
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy rescued(&janitor, &Janitor::rescued);
    must(janitor.start());
    QCOMPARE(rescued.size(), 1);
}

void TestJanitor::claimsOfNobodyAreRescued() {
    addLeads(**m_database, 1);
    addHolder(*m_database, foreignRow());
    m_database->texts(u"DELETE FROM dispatchers"_s);
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy rescued(&janitor, &Janitor::rescued);
    must(janitor.start());
    QCOMPARE(rescued.size(), 1);
    QCOMPARE(must((*m_database)->log().byId(1)).state, DeliveryState::Pending);
    QCOMPARE(must((*m_database)->log().attempts(1)).size(), 1);
}

void TestJanitor::manyRowsAreRescuedInSlices() {
    addLeads(**m_database, 2'500);
    const qint64 holder = must((*m_database)->dispatchers().add(deadRow()));
    QCOMPARE(m_database->claim(holder, 1, 2'500).size(), 2'500);
    JanitorOptions options = quickBeats();
    options.beatMs = 600'000;
    Janitor janitor(**m_database, m_clock->turned(), options);
    must(janitor.start());
    QTRY_COMPARE(m_database->number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), 2'500);
    QTRY_COMPARE(must((*m_database)->dispatchers().all()).size(), 1);
}

void TestJanitor::foreignHostIsRescuedAfterItsLease() {
    addLeads(**m_database, 1);
    addHolder(*m_database, foreignRow());
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy rescued(&janitor, &Janitor::rescued);
    QSignalSpy counted(&janitor, &Janitor::dispatchersCounted);
    must(janitor.start());
    QCOMPARE(counted.last().first().toInt(), 2);
    for (int step = 0; step < 5; ++step) {
        m_clock->monotonic += 10;
        const qsizetype beats = counted.size();
        QTRY_VERIFY(counted.size() > beats);
    }
    QVERIFY(rescued.isEmpty());
    m_clock->monotonic += 10;
    QTRY_COMPARE(rescued.size(), 1);
    QTRY_COMPARE(counted.last().first().toInt(), 1);
}

void TestJanitor::beatingForeignHostIsLeftAlone() {
    addLeads(**m_database, 1);
    const qint64 foreign = addHolder(*m_database, foreignRow());
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy rescued(&janitor, &Janitor::rescued);
    QSignalSpy counted(&janitor, &Janitor::dispatchersCounted);
    must(janitor.start());
    for (int step = 0; step < 20; ++step) {
        m_clock->monotonic += 10;
        must((*m_database)->dispatchers().beat(foreign, kNow));
        const qsizetype beats = counted.size();
        QTRY_VERIFY(counted.size() > beats);
    }
    QVERIFY(rescued.isEmpty());
}

void TestJanitor::standstillIsNotBlamedOnOthers() {
    addLeads(**m_database, 1);
    addHolder(*m_database, foreignRow());
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy rescued(&janitor, &Janitor::rescued);
    QSignalSpy counted(&janitor, &Janitor::dispatchersCounted);
    must(janitor.start());
    m_clock->monotonic += 3'600'000;
    const qsizetype beats = counted.size();
    QTRY_VERIFY(counted.size() > beats + 2);
    QVERIFY(rescued.isEmpty());
}

void TestJanitor::removedRowIsRegisteredAgain() {
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy again(&janitor, &Janitor::registeredAgain);
    const qint64 id = must(janitor.start());
    must((*m_database)->claims().rescue(id, kNow));
    QTRY_COMPARE(again.size(), 1);
    const qint64 fresh = again.first().first().toLongLong();
    QVERIFY(fresh > id);
    QCOMPARE(must((*m_database)->dispatchers().all()).first().id, fresh);
}

void TestJanitor::clockJumpPullsInDistantRows() {
    addLeads(**m_database, 1);
    const qint64 later = kNow + 3'600'000;
    m_database->texts(u"UPDATE deliveries SET due_at = %1"_s.arg(later + kLongestWaitMs));
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy jumped(&janitor, &Janitor::clockJumped);
    QSignalSpy pulled(&janitor, &Janitor::pulledIn);
    m_clock->wall = later;
    must(janitor.start());
    QVERIFY(pulled.isEmpty());
    m_clock->wall = kNow;
    QTRY_COMPARE(jumped.size(), 1);
    QCOMPARE(jumped.first().first().toLongLong(), kNow - later);
    QCOMPARE(pulled.size(), 1);
    QCOMPARE(m_database->number(u"SELECT due_at FROM deliveries"_s), kNow);
}

void TestJanitor::clockSetBackShiftsWhatWaits() {
    constexpr qint64 kHour = 3'600'000;
    addLeads(**m_database, 2'500);
    m_database->texts(
        u"UPDATE deliveries SET due_at = %1 + id, attempt_count = 1, cycle_attempts = 1"_s.arg(kNow + kHour + 100'000));
    m_database->texts(u"UPDATE deliveries SET due_at = %1 WHERE id = 1"_s.arg(kNow + kHour / 2));
    m_clock->wall = kNow + kHour;
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy jumped(&janitor, &Janitor::clockJumped);
    must(janitor.start());
    m_clock->wall = kNow;
    QTRY_COMPARE(m_database->number(u"SELECT due_at FROM deliveries WHERE id = 2500"_s), kNow + 100'000 + 2'500);
    QCOMPARE(
        m_database->number(u"SELECT count(*) FROM deliveries WHERE id > 1 AND due_at <> %1 + id"_s.arg(kNow + 100'000)),
        0);
    QCOMPARE(m_database->number(u"SELECT due_at FROM deliveries WHERE id = 1"_s), kNow);
    QCOMPARE(jumped.size(), 1);
}

void TestJanitor::onlyTheFirstShifts() {
    addLeads(**m_database, 1);
    const qint64 due = kNow + 5'000'000;
    m_database->texts(u"UPDATE deliveries SET due_at = %1, attempt_count = 1"_s.arg(due));
    must((*m_database)->dispatchers().add(foreignRow()));
    m_clock->wall = kNow + 3'600'000;
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    QSignalSpy jumped(&janitor, &Janitor::clockJumped);
    QSignalSpy counted(&janitor, &Janitor::dispatchersCounted);
    must(janitor.start());
    m_clock->wall = kNow;
    QTRY_COMPARE(jumped.size(), 1);
    const qsizetype beats = counted.size();
    QTRY_VERIFY(counted.size() > beats + 1);
    QCOMPARE(m_database->number(u"SELECT due_at FROM deliveries"_s), due);
}

void TestJanitor::clockSetBackBeforeTheStart() {
    addLeads(**m_database, 2);
    const qint64 later = kNow + 3'600'000;
    m_database->texts(u"UPDATE deliveries SET due_at = %1, created_at = %1"_s.arg(later));
    m_database->texts(u"UPDATE deliveries SET attempt_count = 1, cycle_attempts = 1 WHERE id = 2"_s);
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    must(janitor.start());
    QTRY_COMPARE(m_database->number(u"SELECT due_at FROM deliveries WHERE id = 1"_s), kNow);
    QCOMPARE(m_database->number(u"SELECT due_at FROM deliveries WHERE id = 2"_s), later);
}

void TestJanitor::orphansAreCancelledWithoutAPause() {
    addLeads(**m_database, 2'500);
    m_database->texts(u"UPDATE webhooks SET active = 0"_s);
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    must(janitor.start());
    QTRY_COMPARE(m_database->number(u"SELECT count(*) FROM deliveries WHERE state = 'cancelled'"_s), 2'500);
}

void TestJanitor::forgetsIngestKeys() {
    LeadChanges lead;
    lead[LeadField::Email] = u"a@example.com"_s;
    Ingest ingest((*m_database)->database());
    must(ingest.addLead(lead, {u"old"_s, "print", kNow - Ingest::kKeysKeptMs - 1}));
    must(ingest.addLead(lead, {u"young"_s, "print", kNow - Ingest::kKeysKeptMs}));
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    must(janitor.start());
    QTRY_COMPARE(m_database->texts(u"SELECT key FROM ingest_keys"_s), QStringList{u"young"_s});
}

void TestJanitor::forgetsOldChanges() {
    constexpr qint64 kDayMs = 24LL * 3'600'000;
    m_database->texts(u"UPDATE audit SET at = %1"_s.arg(kNow - 365 * kDayMs - 1));
    must((*m_database)->webhooks().add(TestStore::sample(u"Young"_s), {}, kNow - 365 * kDayMs));
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    must(janitor.start());
    QTRY_COMPARE(m_database->texts(u"SELECT subject FROM audit"_s), QStringList{u"Young"_s});
}

void TestJanitor::stopRemovesTheRow() {
    Janitor janitor(**m_database, m_clock->turned(), quickBeats());
    must(janitor.start());
    janitor.stop();
    QVERIFY(must((*m_database)->dispatchers().all()).isEmpty());
}

WEBHOOKS_TEST(TestJanitor)
#include "tst_janitor.moc"
