// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/commitwatcher.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace webhooks;

class TestCommitWatcher final : public QObject {
    Q_OBJECT

private slots:
    void hearsOfEachForeignCommit();
    void ownCommitsAreSilent();
    void hearsOfACommitMadeBeforeItsFirstLook();
    void tellsOnceThatTheFileIsGone();
};

void TestCommitWatcher::hearsOfEachForeignCommit() {
    TestStore database;
    const auto other = database.another();
    CommitWatcher watcher(database->database());
    QSignalSpy committed(&watcher, &CommitWatcher::committed);
    watcher.start();
    for (int commit = 1; commit <= 10; ++commit) {
        must(other->settings().setValue(QStringLiteral("probe"), QString::number(commit)));
        QTRY_COMPARE(committed.size(), commit);
    }
}

/// For the witness the commit is a foreign one: once it has heard, the watcher has had its chance to be wrong.
void TestCommitWatcher::ownCommitsAreSilent() {
    TestStore database;
    const auto other = database.another();
    CommitWatcher watcher(database->database());
    CommitWatcher witness(other->database());
    QSignalSpy committed(&watcher, &CommitWatcher::committed);
    QSignalSpy witnessed(&witness, &CommitWatcher::committed);
    watcher.start();
    witness.start();
    for (int commit = 1; commit <= 5; ++commit) {
        must(database->settings().setValue(QStringLiteral("own"), QString::number(commit)));
        QTRY_COMPARE(witnessed.size(), commit);
    }
    for (int commit = 1; commit <= 2; ++commit) {
        must(other->settings().setValue(QStringLiteral("foreign"), QString::number(commit)));
        QTRY_COMPARE(committed.size(), commit);
    }
    QCOMPARE(witnessed.size(), 5);
}

void TestCommitWatcher::hearsOfACommitMadeBeforeItsFirstLook() {
    TestStore database;
    const auto other = database.another();
    CommitWatcher watcher(database->database());
    QSignalSpy committed(&watcher, &CommitWatcher::committed);
    watcher.start();
    must(other->settings().setValue(QStringLiteral("probe"), QStringLiteral("1")));
    must(other->settings().setValue(QStringLiteral("probe"), QStringLiteral("2")));
    QVERIFY(committed.isEmpty());
    QTRY_COMPARE(committed.size(), 1);
}

void TestCommitWatcher::tellsOnceThatTheFileIsGone() {
    TestStore database;
    CommitWatcher watcher(database->database());
    QSignalSpy failed(&watcher, &CommitWatcher::failed);
    watcher.start();
    const QString away = database.filePath(QStringLiteral("away.db"));
    for (int time = 1; time <= 2; ++time) {
        QVERIFY(QFile::rename(database.path(), away));
        QTRY_COMPARE(failed.size(), time);
        QVERIFY(QFile::rename(away, database.path()));
        const auto other = database.another();
        QSignalSpy committed(&watcher, &CommitWatcher::committed);
        must(other->settings().setValue(QStringLiteral("probe"), QString::number(time)));
        QTRY_COMPARE(committed.size(), 1);
    }
    QCOMPARE(failed.size(), 2);
}

WEBHOOKS_TEST(TestCommitWatcher)
#include "tst_commitwatcher.moc"
