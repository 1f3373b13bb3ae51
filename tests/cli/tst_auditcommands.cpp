// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandprobe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::test;

class AuditCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void listsWhatCommandsChanged();
    void listsPlainAndJson();
    void narrowsTheList_data();
    void narrowsTheList();
    void pages();
    void findsFormerWebhooks();
    void showsBeforeAndAfter();
    void hidesSecrets();
    void refuses_data();
    void refuses();

private:
    /// With the key that the probe keeps apart from the user's.
    Ran run(const QStringList &arguments) const {
        return m_probe->run(QStringList{u"--key-file"_s, m_probe->store().info()->keyPath} + arguments);
    }
    Ran audit(const QStringList &arguments) const { return run(QStringList{u"audit"_s} + arguments); }
    QStringList actions(const QStringList &arguments) const {
        QStringList all;
        const QJsonArray rows = audit(QStringList{u"list"_s, u"--json"_s} + arguments).array();
        for (const auto &row : rows)
            all.append(row.toObject().value("action"_L1).toString());
        return all;
    }
    void ran(const QStringList &arguments) const {
        const Ran done = run(arguments);
        QVERIFY2(done.exit == 0, done.err);
    }

    std::unique_ptr<CommandProbe> m_probe;
};

/// A webhook added, edited and disabled, and a setting, all by commands.
void AuditCommandsTest::init() {
    m_probe = std::make_unique<CommandProbe>();
    const QString secret = m_probe->write(u"secret.txt"_s, "hush-secret\n");
    ran({u"webhooks"_s, u"add"_s, u"--url"_s, u"https://hooks.example.com/in?key=hush-query"_s, u"--name"_s, u"Sync"_s,
         u"--event"_s, u"*"_s, u"--secret-file"_s, secret, u"--header"_s, u"X-Api-Key: hush-key"_s});
    ran({u"webhooks"_s, u"edit"_s, u"Sync"_s, u"--timeout"_s, u"5s"_s, u"--header"_s, u"X-Api-Key: hush-other"_s});
    ran({u"webhooks"_s, u"disable"_s, u"Sync"_s});
    ran({u"config"_s, u"set"_s, u"allow-network"_s, u"10.0.0.0/8"_s});
}

void AuditCommandsTest::listsWhatCommandsChanged() {
    const Ran list = audit({u"list"_s});
    QCOMPARE(list.exit, 0);
    QVERIFY(list.lines().first().startsWith("ID  WHEN"));
    QVERIFY(list.lines().at(1).contains("settings.set"));
    QVERIFY(list.lines().at(1).contains("command"));
    QVERIFY(list.lines().at(2).contains("webhook.disabled"));
    QVERIFY(list.lines().at(3).contains("headers.X-Api-Key, timeout_ms"));
    QVERIFY(list.lines().at(4).contains("webhook.added"));
}

void AuditCommandsTest::listsPlainAndJson() {
    const Ran plain = audit({u"list"_s, u"--plain"_s, u"--limit"_s, u"1"_s});
    const QByteArrayList cells = plain.lines().first().split('\t');
    QCOMPARE(cells.size(), 7);
    QCOMPARE(cells[4], "settings.set"_ba);
    QCOMPARE(cells[5], "allow-network"_ba);
    const QJsonObject entry = audit({u"list"_s, u"--json"_s}).array().at(1).toObject();
    QCOMPARE(entry.keys(), (QStringList{u"action"_s, u"after"_s, u"at"_s, u"before"_s, u"changed"_s, u"host"_s, u"id"_s,
                                        u"program"_s, u"subject"_s, u"user"_s, u"webhook_id"_s}));
    QCOMPARE(entry.value("before"_L1).toObject(), (QJsonObject{{u"active"_s, true}}));
    QCOMPARE(entry.value("after"_L1).toObject(), (QJsonObject{{u"active"_s, false}}));
    QCOMPARE(entry.value("changed"_L1).toArray(), QJsonArray{u"active"_s});
    QCOMPARE(entry.value("program"_L1).toString(), u"command"_s);
    QVERIFY(!entry.value("user"_L1).toString().isEmpty());
}

void AuditCommandsTest::narrowsTheList_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("found");
    const QStringList all{u"webhook.disabled"_s, u"webhook.edited"_s, u"webhook.added"_s};
    QTest::newRow("by the webhook's name") << QStringList{u"--webhook"_s, u"Sync"_s} << all;
    QTest::newRow("by its number") << QStringList{u"--webhook"_s, u"#1"_s} << all;
    QTest::newRow("by text") << QStringList{u"--text"_s, u"10.0.0"_s} << QStringList{u"settings.set"_s};
    QTest::newRow("by a time in the future") << QStringList{u"--since"_s, u"2096-01-01"_s} << QStringList();
    QTest::newRow("by how long ago") << QStringList{u"--since"_s, u"1h"_s, u"--webhook"_s, u"1"_s} << all;
    QTest::newRow("by number") << QStringList{u"--limit"_s, u"1"_s} << QStringList{u"settings.set"_s};
}

void AuditCommandsTest::narrowsTheList() {
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, found);
    QCOMPARE(actions(arguments), found);
}

void AuditCommandsTest::pages() {
    const Ran first = audit({u"list"_s, u"--plain"_s, u"--limit"_s, u"2"_s});
    const QByteArray last = first.lines().last().split('\t').first();
    QVERIFY2(first.err.contains(QByteArray("--before ").append(last)), first.err);
    const QStringList rest = actions({u"--before"_s, QString::fromLatin1(last)});
    QCOMPARE(rest.first(), u"webhook.edited"_s);
    const Ran none = audit({u"list"_s, u"--text"_s, u"nothing like it"_s});
    QCOMPARE(none.exit, 0);
    QVERIFY(none.out.isEmpty());
    QVERIFY(none.err.contains("No changes match."));
}

void AuditCommandsTest::findsFormerWebhooks() {
    ran({u"webhooks"_s, u"delete"_s, u"Sync"_s, u"--yes"_s});
    QCOMPARE(actions({u"--webhook"_s, u"Sync"_s}).size(), 4);
    QCOMPARE(actions({u"--webhook"_s, u"1"_s}).first(), u"webhook.deleted"_s);
}

void AuditCommandsTest::showsBeforeAndAfter() {
    const QString id = QString::number(audit({u"list"_s, u"--text"_s, u"webhook.edited"_s, u"--json"_s})
                                           .array()
                                           .first()
                                           .toObject()
                                           .value("id"_L1)
                                           .toInteger());
    const Ran show = audit({u"show"_s, id});
    QCOMPARE(show.exit, 0);
    QVERIFY2(show.out.contains("timeout_ms:         none → 5s"), show.out);
    QVERIFY2(show.out.contains("headers.X-Api-Key:  *** → *** (another one)"), show.out);
    QVERIFY2(show.out.contains("webhook:            #1"), show.out);
    const QJsonObject json = audit({u"show"_s, id, u"--json"_s}).object();
    QCOMPARE(json.value("after"_L1).toObject().value("timeout_ms"_L1).toInt(), 5'000);
}

void AuditCommandsTest::hidesSecrets() {
    ran({u"webhooks"_s, u"rotate-secret"_s, u"Sync"_s, u"--secret-file"_s, m_probe->write(u"s2"_s, "hush-again")});
    ran({u"database"_s, u"key"_s, u"export"_s, m_probe->file(u"exported.key"_s)});
    for (const QString &form : {u"--plain"_s, u"--json"_s, u"--quiet"_s}) {
        const Ran list = audit({u"list"_s, form});
        QVERIFY2(list.out.contains("secret.rotated"), list.out);
        QVERIFY2(!list.out.contains("hush"), list.out);
        for (int id = 1; id <= 8; ++id)
            QVERIFY(!audit({u"show"_s, QString::number(id), form}).out.contains("hush"));
    }
}

void AuditCommandsTest::refuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("an entry that is not there") << QStringList{u"show"_s, u"999"_s} << 66 << "has no entry 999"_ba;
    QTest::newRow("an entry that is no number") << QStringList{u"show"_s, u"first"_s} << 64 << "entry's number"_ba;
    QTest::newRow("a webhook nobody knows") << QStringList{u"list"_s, u"--webhook"_s, u"None"_s} << 66 << "None"_ba;
    QTest::newRow("a time that is none") << QStringList{u"list"_s, u"--since"_s, u"soon"_s} << 64 << "--since"_ba;
    QTest::newRow("a limit of none") << QStringList{u"list"_s, u"--limit"_s, u"0"_s} << 64 << "--limit"_ba;
    QTest::newRow("a number before which nothing is")
        << QStringList{u"list"_s, u"--before"_s, u"x"_s} << 64 << "--before"_ba;
}

void AuditCommandsTest::refuses() {
    QFETCH(QStringList, arguments);
    const Ran refused = audit(arguments);
    QTEST(refused.exit, "exit");
    QFETCH(QByteArray, words);
    QVERIFY2(refused.err.contains(words), refused.err);
    QVERIFY(refused.out.isEmpty());
}

WEBHOOKS_TEST(AuditCommandsTest)
#include "tst_auditcommands.moc"
