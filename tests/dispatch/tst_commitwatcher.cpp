// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/commitwatcher.h"
#include "support/teststore.h"

#include <QSignalSpy>
#include <QTest>

using namespace webhooks;

class TestCommitWatcher final : public QObject {
    Q_OBJECT

private slots:
    void hearsOfEachForeignCommit();
    void ownCommitsAndIdlenessAreSilent();
    void hearsOfACommitMadeBeforeItsFirstLook();
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

void TestCommitWatcher::ownCommitsAndIdlenessAreSilent() {
    TestStore database;
    const auto other = database.another();
    CommitWatcher watcher(database->database());
    QSignalSpy committed(&watcher, &CommitWatcher::committed);
    watcher.start();
    must(database->settings().setValue(QStringLiteral("own"), QStringLiteral("1")));
    QVERIFY(!committed.wait(1'500));
    must(other->settings().setValue(QStringLiteral("foreign"), QStringLiteral("1")));
    QTRY_COMPARE(committed.size(), 1);
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

QTEST_GUILESS_MAIN(TestCommitWatcher)
#include "tst_commitwatcher.moc"
