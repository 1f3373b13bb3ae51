// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/health.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestHealth final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aStartingProcessIsAliveButNotReady();
    void aRunningProcessIsReady();
    void aStandstillIsNotAlive();
    void aSilentHeartIsNotReady();
    void aStoppingProcessIsAliveButNotReady();
    void aMissingKeyIsNotReady();
    void aShortLockIsNoNews();
    void whatFailsIsNamed_data();
    void whatFailsIsNamed();
    void bothWritersMustWrite();

private:
    QString problem(const QString &name) const;
    void run();

    qint64 m_now = 0;
    std::unique_ptr<Health> m_health;
};

void TestHealth::init() {
    m_now = 1'000'000;
    m_health = std::make_unique<Health>(Clock{[] { return qint64{0}; }, [this] { return m_now; }});
}

QString TestHealth::problem(const QString &name) const {
    const QList<HealthCheck> checks = m_health->ready();
    for (const HealthCheck &check : checks) {
        if (check.name == name)
            return check.problem;
    }
    return u"there is no such check"_s;
}

void TestHealth::run() {
    m_health->turned();
    m_health->beat();
}

void TestHealth::aStartingProcessIsAliveButNotReady() {
    m_now += 3'600'000;
    QVERIFY(areOk(m_health->live()));
    QVERIFY(!areOk(m_health->ready()));
    QCOMPARE(problem(u"dispatcher"_s), u"The dispatcher has not begun yet."_s);
}

void TestHealth::aRunningProcessIsReady() {
    run();
    QVERIFY(areOk(m_health->live()));
    QVERIFY(areOk(m_health->ready()));
    QVERIFY(m_health->isDispatching());
}

void TestHealth::aStandstillIsNotAlive() {
    run();
    m_now += Health::kStandstillMs - 1;
    QVERIFY(areOk(m_health->live()));
    m_now += 1;
    QVERIFY(!areOk(m_health->live()));
    QCOMPARE(m_health->live().first().problem, u"The event loop has stood still for 10 s."_s);
    QVERIFY(!areOk(m_health->ready()));
    m_health->turned();
    QVERIFY(areOk(m_health->live()));
}

void TestHealth::aSilentHeartIsNotReady() {
    run();
    m_now += Health::kSilenceMs;
    m_health->turned();
    QVERIFY(areOk(m_health->live()));
    QCOMPARE(problem(u"dispatcher"_s), u"The dispatcher's heart last beat 30 s ago."_s);
    QVERIFY(!m_health->isDispatching());
    m_health->beat();
    QVERIFY(areOk(m_health->ready()));
}

void TestHealth::aStoppingProcessIsAliveButNotReady() {
    run();
    m_health->stopping();
    QVERIFY(areOk(m_health->live()));
    QCOMPARE(problem(u"dispatcher"_s), u"The dispatcher is stopping."_s);
}

void TestHealth::aMissingKeyIsNotReady() {
    run();
    m_health->setKey(Health::Key::Missing);
    QVERIFY(areOk(m_health->live()));
    QVERIFY(problem(u"key"_s).contains("held back"_L1));
    m_health->setKey(Health::Key::Here);
    QVERIFY(areOk(m_health->ready()));
}

void TestHealth::aShortLockIsNoNews() {
    run();
    m_health->failed(Health::Writer::Dispatcher, ErrorCode::Busy);
    QVERIFY(areOk(m_health->ready()));
    m_now += Health::kShortLockMs - 1;
    m_health->failed(Health::Writer::Dispatcher, ErrorCode::Busy);
    QVERIFY(areOk(m_health->ready()));
    m_now += 1;
    QCOMPARE(problem(u"database"_s), u"The database is locked by another program."_s);
    m_health->wrote(Health::Writer::Dispatcher);
    m_health->failed(Health::Writer::Dispatcher, ErrorCode::Busy);
    QVERIFY(areOk(m_health->ready()));
}

void TestHealth::whatFailsIsNamed_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("full") << ErrorCode::DiskFull << u"The disk is full."_s;
    QTest::newRow("read-only") << ErrorCode::ReadOnly << u"The database cannot be written."_s;
    QTest::newRow("damaged") << ErrorCode::Corrupt << u"The database is damaged."_s;
    QTest::newRow("moved") << ErrorCode::Moved << u"The database file was moved or replaced."_s;
    QTest::newRow("replaced") << ErrorCode::Replaced << u"The database file was moved or replaced."_s;
    QTest::newRow("something else") << ErrorCode::Io << u"The database does not work; the log tells more."_s;
}

void TestHealth::whatFailsIsNamed() {
    QFETCH(ErrorCode, code);
    run();
    m_health->failed(Health::Writer::Dispatcher, code);
    QVERIFY(m_health->databaseFails());
    QTEST(problem(u"database"_s), "sentence");
}

void TestHealth::bothWritersMustWrite() {
    run();
    m_health->failed(Health::Writer::Dispatcher, ErrorCode::DiskFull);
    m_health->beat();
    QVERIFY(m_health->databaseFails());
    m_health->wrote(Health::Writer::Dispatcher);
    QVERIFY(!m_health->databaseFails());
}

WEBHOOKS_TEST(TestHealth)
#include "tst_health.moc"
