// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/auditwrite.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestAuditLog final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void namesEveryAction();
    void listsNewestFirst();
    void filters_data();
    void filters();
    void findsOne();
    void namesFormerWebhooks();
    void tellsWhoItWas();
    void prunesInSlices();
    void usesItsIndexes_data();
    void usesItsIndexes();

private:
    AuditLog &log() { return (*m_store)->audit(); }
    void write(const AuditRecord &record) {
        must((*m_store)->database().write([&] { writeAudit((*m_store)->database(), record); }));
    }
    QList<qint64> ids(const AuditFilter &filter, qint64 before = 0, int limit = 100) {
        QList<qint64> found;
        for (const AuditEntry &entry : must(log().list(filter, before, limit)))
            found.append(entry.id);
        return found;
    }

    std::unique_ptr<TestStore> m_store;
};

/// Four entries, 1 to 4.
void TestAuditLog::init() {
    m_store = std::make_unique<TestStore>();
    m_store->texts(u"DELETE FROM audit"_s);
    m_store->texts(u"DELETE FROM sqlite_sequence WHERE name = 'audit'"_s);
    write({.action = AuditAction::WebhookAdded,
           .webhookId = 7,
           .subject = u"Sync 100%"_s,
           .after = {{u"url"_s, u"https://a.example.com"_s}},
           .at = 1'000});
    write({.action = AuditAction::WebhookEdited,
           .webhookId = 7,
           .subject = u"Sync_all"_s,
           .before = {{u"headers"_s, QJsonObject{{u"X-Team"_s, u"Sales"_s}}}, {u"url"_s, u"https://a.example.com"_s}},
           .after = {{u"url"_s, u"https://b.example.com"_s}},
           .at = 2'000});
    write(
        {.action = AuditAction::SettingsSet, .subject = u"timeout"_s, .after = {{u"timeout"_s, u"5s"_s}}, .at = 3'000});
    write({.action = AuditAction::SendingPaused, .at = 4'000});
}

void TestAuditLog::namesEveryAction() {
    QStringList names;
    for (const AuditAction action : kAuditActions) {
        names.append(auditActionName(action));
        QCOMPARE(auditActionFromName(names.last()), action);
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(auditActionFromName(u"webhook.eaten"), std::nullopt);
}

void TestAuditLog::listsNewestFirst() {
    QCOMPARE(ids({}), (QList<qint64>{4, 3, 2, 1}));
    QCOMPARE(ids({}, 3), (QList<qint64>{2, 1}));
    QCOMPARE(ids({}, 0, 2), (QList<qint64>{4, 3}));
    QCOMPARE(ids({.afterId = 2}), (QList<qint64>{4, 3}));
    QCOMPARE(ids({}, 1), QList<qint64>());
}

void TestAuditLog::filters_data() {
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("by webhook") << AuditFilter{.webhookId = 7} << QList<qint64>{2, 1};
    QTest::newRow("by a webhook nobody changed") << AuditFilter{.webhookId = 8} << QList<qint64>();
    QTest::newRow("by time") << AuditFilter{.since = 2'000} << QList<qint64>{4, 3, 2};
    QTest::newRow("by subject") << AuditFilter{.text = u"sync"_s} << QList<qint64>{2, 1};
    QTest::newRow("by what it was before") << AuditFilter{.text = u"SALES"_s} << QList<qint64>{2};
    QTest::newRow("by what it is now") << AuditFilter{.text = u"b.example"_s} << QList<qint64>{2};
    QTest::newRow("by the action's name") << AuditFilter{.text = u"sending."_s} << QList<qint64>{4};
    QTest::newRow("by actions, in other words")
        << AuditFilter{.text = u"geändert"_s, .actions = {u"settings.set"_s}} << QList<qint64>{3};
    QTest::newRow("a percent sign is one") << AuditFilter{.text = u"100%"_s} << QList<qint64>{1};
    QTest::newRow("an underscore is one") << AuditFilter{.text = u"c_a"_s} << QList<qint64>{2};
    QTest::newRow("a caret is one") << AuditFilter{.text = u"^"_s} << QList<qint64>();
    QTest::newRow("everything must hold")
        << AuditFilter{.webhookId = 7, .since = 1'500, .text = u"sync"_s} << QList<qint64>{2};
}

void TestAuditLog::filters() {
    QFETCH(AuditFilter, filter);
    QFETCH(QList<qint64>, found);
    QCOMPARE(ids(filter), found);
}

void TestAuditLog::findsOne() {
    const AuditEntry entry = must(log().byId(2));
    QCOMPARE(entry.at, 2'000);
    QCOMPARE(entry.webhookId, 7);
    QCOMPARE(entry.subject, u"Sync_all"_s);
    QCOMPARE(fieldsOf(entry), (QList<AuditField>{{u"headers.X-Team"_s, u"Sales"_s, QJsonValue::Null},
                                                 {u"url"_s, u"https://a.example.com"_s, u"https://b.example.com"_s}}));
    QCOMPARE(log().byId(9).error().code, ErrorCode::NotFound);
}

void TestAuditLog::namesFormerWebhooks() {
    QCOMPARE(must(log().webhookNamed(u"Sync 100%"_s)), 7);
    QCOMPARE(must(log().webhookNamed(u"timeout"_s)), std::nullopt);
}

void TestAuditLog::tellsWhoItWas() {
    StoreOptions options = m_store->options();
    options.database.actor = {u"anna"_s, u"office"_s, ActingProgram::Console};
    const auto store = must(Store::open(options));
    must(store->settings().setValue(u"timeout"_s, u"9s"_s));
    QCOMPARE(must(log().byId(5)).actor, options.database.actor);
    QCOMPARE(ids({.text = u"anna@office"_s}), QList<qint64>{5});
    const Actor actor = thisActor(ActingProgram::Service);
    QVERIFY(!actor.user.isEmpty());
    QVERIFY(!actor.host.isEmpty());
    QCOMPARE(actor.program, ActingProgram::Service);
}

void TestAuditLog::prunesInSlices() {
    QCOMPARE(must(log().pruneBefore(3'000, 1)), 1);
    QCOMPARE(ids({}), (QList<qint64>{4, 3, 2}));
    QCOMPARE(must(log().pruneBefore(3'000, 10)), 1);
    QCOMPARE(must(log().pruneBefore(3'000, 10)), 0);
    QCOMPARE(ids({}), (QList<qint64>{4, 3}));
}

void TestAuditLog::usesItsIndexes_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("index");
    QTest::newRow("pruning") << "SELECT id FROM audit WHERE at < ? ORDER BY at LIMIT ?"_ba << u"audit_at"_s;
    QTest::newRow("one webhook") << "SELECT * FROM audit WHERE webhook_id = ? ORDER BY id DESC LIMIT ?"_ba
                                 << u"audit_webhook"_s;
    QTest::newRow("a page") << "SELECT * FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?"_ba
                            << u"INTEGER PRIMARY KEY"_s;
}

void TestAuditLog::usesItsIndexes() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, index);
    const QString plan = m_store->plan(sql.constData()).join(u'\n');
    QVERIFY2(plan.contains(index) && !plan.contains("TEMP B-TREE"_L1), qPrintable(plan));
}

Q_DECLARE_METATYPE(webhooks::AuditFilter)
WEBHOOKS_TEST(TestAuditLog)
#include "tst_auditlog.moc"
