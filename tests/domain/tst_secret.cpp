// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"
#include "support/testprogram.h"

#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace webhooks;

class SecretTest : public QObject {
    Q_OBJECT

private slots:
    void takesUserInput_data();
    void takesUserInput();
    void refusesUserInput_data();
    void refusesUserInput();
    void generatesStandardWebhooksSecrets();
    void neverSharesItsBytes();
    void moveLeavesNothingBehind();
    void assignmentToItselfKeepsTheBytes();
    void leavesOthersCopiesAlone();
    void comparesBytes();
};

void SecretTest::takesUserInput_data() {
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("kept");

    QTest::newRow("plain") << "s3cret"_ba << "s3cret"_ba;
    QTest::newRow("line feed is cut") << "s3cret\n"_ba << "s3cret"_ba;
    QTest::newRow("carriage return and line feed are cut") << "s3cret\r\n"_ba << "s3cret"_ba;
    QTest::newRow("only one line ending is cut") << "s3cret\n\n"_ba << "s3cret\n"_ba;
    QTest::newRow("blanks stay") << " s3cret "_ba << " s3cret "_ba;
    QTest::newRow("UTF-8") << "Schl\xc3\xbcssel"_ba << "Schl\xc3\xbcssel"_ba;
    QTest::newRow("longest") << QByteArray(1024, 'a') << QByteArray(1024, 'a');
    QTest::newRow("longest with line ending") << QByteArray(1024, 'a').append("\r\n") << QByteArray(1024, 'a');
}

void SecretTest::takesUserInput() {
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, kept);

    const Result<Secret> secret = Secret::fromUserInput(given);
    QVERIFY(secret);
    QCOMPARE(secret->bytes(), kept);
}

void SecretTest::refusesUserInput_data() {
    QTest::addColumn<QByteArray>("given");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only a line ending") << "\r\n"_ba;
    QTest::newRow("too long") << QByteArray(1025, 'a');
    QTest::newRow("NUL") << QByteArray("hunter2\0x", 9);
    QTest::newRow("not UTF-8") << "hunter2\xff"_ba;
    QTest::newRow("cut UTF-8") << "hunter2\xc3"_ba;
}

void SecretTest::refusesUserInput() {
    QFETCH(QByteArray, given);

    const Result<Secret> secret = Secret::fromUserInput(given);
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::InvalidInput);
    QVERIFY(!secret.error().message.contains(u"hunter2"_s));
}

void SecretTest::generatesStandardWebhooksSecrets() {
    const Secret first = Secret::generate();
    const Secret second = Secret::generate();
    QVERIFY(first.bytes().startsWith("whsec_"));
    const auto decoded =
        QByteArray::fromBase64Encoding(first.bytes().sliced(6), QByteArray::AbortOnBase64DecodingErrors);
    QVERIFY(decoded);
    QCOMPARE(decoded.decoded.size(), 32);
    QVERIFY(!(first == second));
}

void SecretTest::neverSharesItsBytes() {
    const QByteArray given(20, 'a');
    const Secret made(given);
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): what a copy shares is the question.
    const Secret copy = made;
    Secret assigned("other"_ba);
    assigned = made;
    QVERIFY(made.bytes().constData() != given.constData());
    QVERIFY(copy.bytes().constData() != made.bytes().constData());
    QVERIFY(assigned.bytes().constData() != made.bytes().constData());
    QCOMPARE(copy.bytes(), given);
    QCOMPARE(assigned.bytes(), given);
}

void SecretTest::moveLeavesNothingBehind() {
    // NOLINTBEGIN(bugprone-use-after-move): what is left there is the question.
    Secret source("s3cret"_ba);
    Secret target(std::move(source));
    QVERIFY(source.isEmpty());
    QCOMPARE(target.bytes(), "s3cret"_ba);
    source = std::move(target);
    QVERIFY(target.isEmpty());
    QCOMPARE(source.bytes(), "s3cret"_ba);
    // NOLINTEND(bugprone-use-after-move)
}

void SecretTest::assignmentToItselfKeepsTheBytes() {
    Secret secret("s3cret"_ba);
    Secret &same = secret;
    secret = same;
    QCOMPARE(secret.bytes(), "s3cret"_ba);
    secret = std::move(same);
    QCOMPARE(secret.bytes(), "s3cret"_ba);
}

void SecretTest::leavesOthersCopiesAlone() {
    QByteArray outside;
    {
        const Secret secret(QByteArray(20, 'a'));
        outside = secret.bytes();
    }
    QCOMPARE(outside, QByteArray(20, 'a'));
}

void SecretTest::comparesBytes() {
    QVERIFY(Secret("a"_ba) == Secret("a"_ba));
    QVERIFY(!(Secret("a"_ba) == Secret("b"_ba)));
    QVERIFY(!(Secret("a"_ba) == Secret("aa"_ba)));
    QVERIFY(Secret() == Secret(QByteArray()));
    QVERIFY(Secret().isEmpty());
}

WEBHOOKS_TEST(SecretTest)
#include "tst_secret.moc"
