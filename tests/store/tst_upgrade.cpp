// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/migrations.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

#include <latch>
#include <thread>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// From the schema before 0007_limits.sql: what an upgrade keeps, and that it happens once.
class TestUpgrade final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void keepsACopy();
    void keepsEarlierCopies();
    void removesAbandonedCopies();
    void happensOnceForAll();
    void goesOnAfterTheLargestId();

private:
    /// The table as the first migration made it.
    void goBack();
    QStringList copies() const {
        return QDir(m_store->filePath({})).entryList({u"leads.db.before-*"_s}, QDir::Files, QDir::Name);
    }

    std::unique_ptr<TestStore> m_store;
};

void TestUpgrade::keepsACopy() {
    m_store->addLead();
    goBack();
    m_store->reopen();
    QCOMPARE(copies(), QStringList{u"leads.db.before-schema-%1.backup"_s.arg(latestSchemaVersion())});
    const QString path = m_store->filePath(copies().first());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    m_store->close();
    QVERIFY(QFile::remove(m_store->path()));
    QVERIFY(QFile::copy(path, m_store->path()));
    m_store->reopen();
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), 1);
}

void TestUpgrade::keepsEarlierCopies() {
    for (int round = 1; round <= 3; ++round) {
        goBack();
        m_store->reopen();
        QCOMPARE(copies().size(), round);
    }
    const QString name = u"leads.db.before-schema-%1"_s.arg(latestSchemaVersion());
    QCOMPARE(copies(), (QStringList{name % u".2.backup"_s, name % u".3.backup"_s, name % u".backup"_s}));
}

void TestUpgrade::removesAbandonedCopies() {
    const QString name = m_store->filePath(u"leads.db.before-schema-%1."_s.arg(latestSchemaVersion()));
    for (const QString &copy : {QString(name % u"abandoned.tmp"_s), QString(name % u"present.tmp"_s)}) {
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (copy.contains("abandoned"_L1))
            QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3'600), QFile::FileModificationTime));
    }
    goBack();
    m_store->reopen();
    QVERIFY(!QFile::exists(name % u"abandoned.tmp"_s));
    QVERIFY(QFile::exists(name % u"present.tmp"_s));
    QVERIFY(QFile::exists(name % u"backup"_s));
}

void TestUpgrade::happensOnceForAll() {
    constexpr int kPrograms = 4;
    goBack();
    m_store->close();
    std::latch ready(kPrograms);
    std::array<Result<void>, kPrograms> opened;
    std::vector<std::jthread> programs;
    for (Result<void> &one : opened) {
        programs.emplace_back([&] {
            ready.arrive_and_wait();
            const auto store = Store::open(m_store->options());
            if (!store)
                one = std::unexpected(store.error());
        });
    }
    programs.clear();
    for (const Result<void> &one : opened)
        QVERIFY2(one, one ? "" : qPrintable(one.error().message));
    m_store->reopen();
    QCOMPARE(copies().size(), 1);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM audit WHERE action = 'database.migrated'"_s), 1);
}

/// With it SQLite has no id left to give.
void TestUpgrade::goesOnAfterTheLargestId() {
    goBack();
    m_store->addLead();
    m_store->texts(u"INSERT INTO leads (id) VALUES (9223372036854775807)"_s);
    QCOMPARE(m_store->refusal(u"INSERT INTO leads (email) VALUES ('jane@example.com')"_s).code, ErrorCode::DiskFull);
    m_store->texts(u"DELETE FROM leads WHERE id > 1"_s);
    m_store->reopen();
    QCOMPARE(must((*m_store)->check()), QStringList());
    QCOMPARE(m_store->addLead(), 2);
}

void TestUpgrade::goBack() {
    m_store->texts(u"PRAGMA writable_schema = ON"_s);
    for (const QString &statement : migrationStatements(1)) {
        if (statement.startsWith("CREATE TABLE leads ("_L1))
            m_store->texts(u"UPDATE sqlite_master SET sql = '%1' WHERE type = 'table' AND name = 'leads'"_s.arg(
                QString(statement).replace(u'\'', "''"_L1)));
    }
    m_store->texts(u"PRAGMA writable_schema = RESET"_s);
    m_store->texts(u"PRAGMA user_version = 6"_s);
}

WEBHOOKS_TEST(TestUpgrade)
#include "tst_upgrade.moc"
