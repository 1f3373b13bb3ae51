// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/exitstatus.h"
#include "support/testprogram.h"

#include <QTest>

using namespace webhooks;

class TestExitStatus final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
};

void TestExitStatus::saysWhatWentWrong_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("a wrong value is a matter of usage") << ErrorCode::InvalidInput << 64;
    QTest::newRow("a bad input file") << ErrorCode::BadFile << 65;
    QTest::newRow("input that does not fit what is stored") << ErrorCode::Conflict << 65;
    QTest::newRow("something is not there") << ErrorCode::NotFound << 66;
    QTest::newRow("something needed is unavailable") << ErrorCode::Unavailable << 69;
    QTest::newRow("our own mistake") << ErrorCode::Internal << 70;
    QTest::newRow("a full disk") << ErrorCode::DiskFull << 74;
    QTest::newRow("a database that was moved") << ErrorCode::Moved << 74;
    QTest::newRow("another file in its place") << ErrorCode::Replaced << 74;
    QTest::newRow("a damaged database") << ErrorCode::Corrupt << 74;
    QTest::newRow("a database of a newer version") << ErrorCode::NewerSchema << 74;
    QTest::newRow("a database of another program") << ErrorCode::ForeignSchema << 74;
    QTest::newRow("reading or writing failed") << ErrorCode::Io << 74;
    QTest::newRow("a locked database is worth another try") << ErrorCode::Busy << 75;
    QTest::newRow("a file that cannot be written") << ErrorCode::ReadOnly << 77;
    QTest::newRow("a file that cannot be read") << ErrorCode::Permission << 77;
    QTest::newRow("a missing key is a matter of configuration") << ErrorCode::KeyMissing << 78;
    QTest::newRow("a wrong configuration") << ErrorCode::Configuration << 78;
}

void TestExitStatus::saysWhatWentWrong() {
    QFETCH(const ErrorCode, code);
    QFETCH(const int, status);
    QCOMPARE(static_cast<int>(exitFor(code)), status);
}

WEBHOOKS_TEST(TestExitStatus)
#include "tst_exitstatus.moc"
