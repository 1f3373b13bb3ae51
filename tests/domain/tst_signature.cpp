// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signature.h"
#include "support/testprogram.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace webhooks;

class SignatureTest : public QObject {
    Q_OBJECT

private slots:
    void matchesReferenceVectors_data();
    void matchesReferenceVectors();
    void verifiesOnlyTheExactSignature();
    void signsWithoutBodyOrKey();
    void matchesStandardWebhooks();
    void standardSecretThatIsNotBase64IsUsedAsItIs();
    void signsInSeveralThreads();
};

void SignatureTest::matchesReferenceVectors_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");

    QByteArray counting;
    for (char value = 1; value <= 25; ++value) {
        counting.append(value);
    }
    QTest::newRow("GitHub's example") << "It's a Secret to Everybody"_ba << "Hello, World!"_ba
                                      << "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"_ba;
    QTest::newRow("RFC 4231 case 1") << QByteArray(20, '\x0b') << "Hi There"_ba
                                     << "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"_ba;
    QTest::newRow("RFC 4231 case 2, short key")
        << "Jefe"_ba << "what do ya want for nothing?"_ba
        << "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba;
    QTest::newRow("RFC 4231 case 3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                                     << "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"_ba;
    QTest::newRow("RFC 4231 case 4") << counting << QByteArray(50, '\xcd')
                                     << "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"_ba;
    QTest::newRow("RFC 4231 case 5, first 128 bits")
        << QByteArray(20, '\x0c') << "Test With Truncation"_ba << "a3b6167473100ee06e0c796c2955552b"_ba;
    QTest::newRow("RFC 4231 case 6, key longer than a block")
        << QByteArray(131, '\xaa') << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
        << "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba;
    QTest::newRow("RFC 4231 case 7, key and data longer than a block")
        << QByteArray(131, '\xaa')
        << "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm."_ba
        << "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"_ba;
}

void SignatureTest::matchesReferenceVectors() {
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);

    const QByteArray made = signBody(Secret(key), body);
    QCOMPARE(made.size(), 7 + 64);
    QCOMPARE(made.first(7 + signature.size()), QByteArray("sha256=").append(signature));
}

void SignatureTest::verifiesOnlyTheExactSignature() {
    const Secret secret("s3cret"_ba);
    const QByteArray good = signBody(secret, "body");
    QVERIFY(verifySignature(secret, "body", good));
    QVERIFY(!verifySignature(secret, "body ", good));
    QVERIFY(!verifySignature(Secret("other"_ba), "body", good));
    QVERIFY(!verifySignature(secret, "body", good.chopped(1)));
    QVERIFY(!verifySignature(secret, "body", QByteArray(good).append(' ')));
    QVERIFY(!verifySignature(secret, "body", good.toUpper()));
    QVERIFY(!verifySignature(secret, "body", good.sliced(7)));
    QVERIFY(!verifySignature(secret, "body", {}));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray wrong = good;
        wrong[i] = wrong.at(i) == '0' ? '1' : '0';
        QVERIFY2(!verifySignature(secret, "body", wrong), wrong.constData());
    }
}

void SignatureTest::signsWithoutBodyOrKey() {
    const QByteArray both = "sha256=b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"_ba;
    QCOMPARE(signBody(Secret(), {}), both);
    QCOMPARE(signBody(Secret(), ""), both);
    QVERIFY(signBody(Secret("k"_ba), {}) != both);
}

void SignatureTest::matchesStandardWebhooks() {
    QCOMPARE(signStandard(Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_ba), "msg_p5jXN8AQM9LWM0D4loKWxJek",
                          1'614'265'330, R"({"test": 2432232314})"),
             "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="_ba);
}

void SignatureTest::standardSecretThatIsNotBase64IsUsedAsItIs() {
    const Secret notBase64("whsec_not base64!"_ba);
    const QByteArray hex = signBody(notBase64, "id.1.body").sliced(7);
    QCOMPARE(signStandard(notBase64, "id", 1, "body"), QByteArray("v1,").append(QByteArray::fromHex(hex).toBase64()));
    const Secret nothingAfter("whsec_"_ba);
    const QByteArray plain = signBody(nothingAfter, "id.1.body").sliced(7);
    QCOMPARE(signStandard(nothingAfter, "id", 1, "body"),
             QByteArray("v1,").append(QByteArray::fromHex(plain).toBase64()));
}

void SignatureTest::signsInSeveralThreads() {
    const QByteArray expected = signBody(Secret("0"_ba), "body");
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int turn = 0; turn < 500; ++turn) {
                signBody(Secret(QByteArray::number(turn + 1)), "other");
                wrong += signBody(Secret("0"_ba), "body") == expected ? 0 : 1;
            }
        });
    }
    threads.clear();
    QCOMPARE(wrong.load(), 0);
}

WEBHOOKS_TEST(SignatureTest)
#include "tst_signature.moc"
