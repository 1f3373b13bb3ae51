// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/bodyvariants.h"
#include "domain/signature.h"
#include "domain/signaturecheck.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

using Fault = SignatureFault;
using Faults = QList<SignatureFault>;

namespace {

const QByteArray kBody =
    R"({"event":"lead.created","occurred_at":"2026-04-29T10:30:00Z","lead":{"id":123,"first_name":"Zoë","last_name":"Smith","email":"zoe@example.com","phone":null,"source":"a/b","status":"new","lead_score":45,"pipeline":"Sales Pipeline","stage":"New Lead","assigned_to":"owner@example.com","tags":["vip","from-webinar"],"created_at":"2026-04-29T10:30:00Z"}})";
const QByteArray kSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray kPrevious = "the-one-before";

QByteArray decodedSecret() {
    return QByteArray::fromBase64(kSecret.sliced(6));
}

QByteArray sign(const QByteArray &secret, const QByteArray &body = kBody) {
    return signBody(Secret(secret), body);
}

QByteArray digest(const QByteArray &secret, const QByteArray &content) {
    return QByteArray::fromHex(sign(secret, content).sliced(7));
}

QByteArray replaced(const char *before, const char *after) {
    return QByteArray(kBody).replace(before, after);
}

Faults faultsOf(const QByteArray &signature, const QByteArray &body = kBody) {
    const SignatureSecrets secrets{Secret(kSecret), Secret(kPrevious)};
    return checkSignatures({.signature = signature}, body, secrets).first().faults;
}

}  // namespace

class SignatureCheckTest : public QObject {
    Q_OBJECT

private slots:
    void explainsHowItIsWritten_data();
    void explainsHowItIsWritten();
    void explainsTheSecret_data();
    void explainsTheSecret();
    void explainsTheBody_data();
    void explainsTheBody();
    void knowsWhichSecretIsOld();
    void explainsStandardWebhooks_data();
    void explainsStandardWebhooks();
    void readsWhatIsPasted_data();
    void readsWhatIsPasted();
    void checksEveryScheme();
    void needsASecret();
    void compactsJson_data();
    void compactsJson();
};

void SignatureCheckTest::explainsHowItIsWritten_data() {
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<Faults>("faults");
    const QByteArray good = sign(kSecret);
    const QByteArray hex = good.sliced(7);
    QTest::newRow("an exact one matches") << good << Faults{};
    QTest::newRow("upper case hex") << QByteArray("sha256=" + hex.toUpper()) << Faults{Fault::UpperCaseHex};
    QTest::newRow("no prefix") << hex << Faults{Fault::MissingPrefix};
    QTest::newRow("no prefix and upper case") << hex.toUpper() << Faults{Fault::MissingPrefix, Fault::UpperCaseHex};
    QTest::newRow("the prefix in upper case") << QByteArray("SHA256=" + hex) << Faults{Fault::OtherPrefix};
    QTest::newRow("another prefix") << QByteArray("hmac-sha256=" + hex) << Faults{Fault::OtherPrefix};
    QTest::newRow("base64") << QByteArray("sha256=" + QByteArray::fromHex(hex).toBase64())
                            << Faults{Fault::Base64Digest};
    QTest::newRow("base64 without a prefix")
        << QByteArray::fromHex(hex).toBase64() << Faults{Fault::MissingPrefix, Fault::Base64Digest};
    QTest::newRow("in quotes") << QByteArray('"' + good + '"') << Faults{Fault::SurroundingText};
    QTest::newRow("with spaces") << QByteArray(' ' + good) << Faults{Fault::SurroundingText};
    QTest::newRow("cut off") << good.chopped(1) << Faults{Fault::NotADigest};
    QTest::newRow("too long") << QByteArray(good + '0') << Faults{Fault::NotADigest};
    QTest::newRow("words") << "sha256=not a signature"_ba << Faults{Fault::NotADigest};
    QTest::newRow("nothing") << QByteArray() << Faults{Fault::NoSignature};
}

void SignatureCheckTest::explainsHowItIsWritten() {
    QFETCH(const QByteArray, signature);
    QFETCH(const Faults, faults);
    QCOMPARE(faultsOf(signature), faults);
}

void SignatureCheckTest::explainsTheSecret_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<Faults>("faults");
    QTest::newRow("the right one") << kSecret << Faults{};
    QTest::newRow("the one before") << kPrevious << Faults{Fault::SignedBeforeRotation};
    QTest::newRow("with a line break") << QByteArray(kSecret + '\n') << Faults{Fault::SecretSpace};
    QTest::newRow("with a Windows line break") << QByteArray(kSecret + "\r\n") << Faults{Fault::SecretSpace};
    QTest::newRow("the decoded bytes") << decodedSecret() << Faults{Fault::SecretDecoded};
    QTest::newRow("another one") << "something else"_ba << Faults{Fault::OtherSecret};
}

void SignatureCheckTest::explainsTheSecret() {
    QFETCH(const QByteArray, secret);
    QFETCH(const Faults, faults);
    QCOMPARE(faultsOf(sign(secret)), faults);
}

void SignatureCheckTest::explainsTheBody_data() {
    QTest::addColumn<QByteArray>("signedBody");
    QTest::addColumn<QByteArray>("here");
    QTest::addColumn<Faults>("faults");
    const auto row = [](const char *name, const QByteArray &here, const Faults &faults) {
        QTest::newRow(name) << kBody << here << faults;
    };
    row("untouched", kBody, {});
    row("a line break added", kBody + '\n', {Fault::LineBreakAdded});
    row("a Windows line break added", kBody + "\r\n", {Fault::LineBreakAdded});
    row("a byte order mark", "\xef\xbb\xbf" + kBody, {Fault::ByteOrderMark});
    row("spaces after colons", replaced("\":", "\": "), {Fault::Reserialised});
    row("spaces between members", replaced("\",\"", "\", \""), {Fault::Reserialised});
    row("escaped slashes", replaced("a/b", "a\\/b"), {Fault::Reserialised});
    row("escaped letters", replaced("ë", "\\u00eb"), {Fault::Reserialised});
    row("escaped letters in capitals", replaced("ë", "\\u00EB"), {Fault::Reserialised});
    row("indented", replaced("{", "{\n  ").replace("}", "\n}"), {Fault::Reserialised});
    row("UTF-8 read as Latin-1", replaced("ë", "Ã«"), {Fault::Encoding});
    row("written as Latin-1", replaced("ë", "\xeb"), {Fault::Encoding});
    row("another value", replaced("45", "46"), {Fault::OtherSecret});
    row("another document", R"({"hello":1})", {Fault::Unexplained});
    QTest::newRow("keys in another order")
        << kBody
        << QByteArray(R"({"lead":{)" + kBody.sliced(kBody.indexOf("\"id\"")).chopped(2) +
                      R"(},"occurred_at":"2026-04-29T10:30:00Z","event":"lead.created"})")
        << Faults{Fault::Reserialised};
    QTest::newRow("a line break removed") << QByteArray(kBody + '\n') << kBody << Faults{Fault::LineBreakRemoved};
    QTest::newRow("a Windows line break removed")
        << QByteArray(kBody + "\r\n") << kBody << Faults{Fault::LineBreakRemoved};
    QTest::newRow("CR LF became LF") << "{\r\n}"_ba << "{\n}"_ba << Faults{Fault::LineEndings};
    QTest::newRow("LF became CR LF") << "{\n}"_ba << "{\r\n}"_ba << Faults{Fault::LineEndings};
    QTest::newRow("nothing was signed") << QByteArray() << kBody << Faults{Fault::EmptyBody};
}

void SignatureCheckTest::explainsTheBody() {
    QFETCH(const QByteArray, signedBody);
    QFETCH(const QByteArray, here);
    QFETCH(const Faults, faults);
    QCOMPARE(faultsOf(sign(kSecret, signedBody), here), faults);
}

void SignatureCheckTest::knowsWhichSecretIsOld() {
    const SignatureHeaders headers{.signature = sign(kSecret), .previous = sign(kPrevious)};
    const QList<SignatureCheck> checks = checkSignatures(headers, kBody, {Secret(kPrevious), {}});
    QCOMPARE(checks.first().faults, Faults{Fault::PreviousSecret});
    QCOMPARE(checks.first().expected, sign(kPrevious));
}

void SignatureCheckTest::explainsStandardWebhooks_data() {
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Faults>("faults");
    const QByteArray good = signStandard(Secret(kSecret), "msg_1", 1'777'458'600, kBody);
    const QByteArray content = "msg_1.1777458600." + kBody;
    const auto entry = [](const QByteArray &bytes) { return QByteArray("v1," + bytes.toBase64()); };
    QTest::newRow("an exact one matches") << good << kBody << Faults{};
    QTest::newRow("one of two matches") << QByteArray("v1,AAAA " + good) << kBody << Faults{};
    QTest::newRow("no prefix") << good.sliced(3) << kBody << Faults{Fault::MissingPrefix};
    QTest::newRow("cut off") << good.chopped(4) << kBody << Faults{Fault::NotADigest};
    QTest::newRow("the text of the secret")
        << entry(digest(kSecret, content)) << kBody << Faults{Fault::SecretUndecoded};
    QTest::newRow("the secret before") << entry(digest(kPrevious, content)) << kBody
                                       << Faults{Fault::SignedBeforeRotation};
    QTest::newRow("the body alone") << entry(digest(decodedSecret(), kBody)) << kBody << Faults{Fault::BodyAlone};
    QTest::newRow("a line break added") << good << QByteArray(kBody + '\n') << Faults{Fault::LineBreakAdded};
    QTest::newRow("another secret") << entry(digest("other", content)) << kBody << Faults{Fault::OtherSecret};
}

void SignatureCheckTest::explainsStandardWebhooks() {
    QFETCH(const QByteArray, signature);
    QFETCH(const QByteArray, body);
    QFETCH(const Faults, faults);
    const SignatureHeaders headers{.standard = signature, .id = "msg_1", .timestamp = "1777458600"};
    const QList<SignatureCheck> checks = checkSignatures(headers, body, {Secret(kSecret), Secret(kPrevious)});
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first().scheme, SignatureScheme::StandardWebhooks);
    QCOMPARE(checks.first().faults, faults);
}

void SignatureCheckTest::readsWhatIsPasted_data() {
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("standard");
    QTest::newRow("only a signature") << "  sha256=ab\n"_ba << "sha256=ab"_ba << QByteArray();
    QTest::newRow("only a Standard Webhooks signature") << "v1,abc="_ba << QByteArray() << "v1,abc="_ba;
    QTest::newRow("a header line") << "X-LeadHub-Signature: sha256=ab"_ba << "sha256=ab"_ba << QByteArray();
    QTest::newRow("a header in lower case") << "x-leadhub-signature:sha256=ab"_ba << "sha256=ab"_ba << QByteArray();
    QTest::newRow("all headers with a request line")
        << "POST /in HTTP/1.1\r\nHost: a:80\r\nX-LeadHub-Signature: sha256=ab\r\nwebhook-signature: v1,x\r\n"_ba
        << "sha256=ab"_ba << "v1,x"_ba;
    QTest::newRow("what curl -v prints") << "> X-LeadHub-Signature: sha256=ab\n> Accept: */*"_ba << "sha256=ab"_ba
                                         << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("headers without a signature") << "Host: a"_ba << QByteArray() << QByteArray();
}

void SignatureCheckTest::readsWhatIsPasted() {
    QFETCH(const QByteArray, pasted);
    QFETCH(const QByteArray, signature);
    QFETCH(const QByteArray, standard);
    const SignatureHeaders headers = readSignatureHeaders(pasted);
    QCOMPARE(headers.signature, signature);
    QCOMPARE(headers.standard, standard);
}

void SignatureCheckTest::checksEveryScheme() {
    const SignatureHeaders headers{.signature = sign(kSecret), .standard = "v1,AAAA"};
    const QList<SignatureCheck> checks = checkSignatures(headers, kBody, {Secret(kSecret), {}});
    QCOMPARE(checks.size(), 2);
    QVERIFY(checks[0].matches());
    QCOMPARE(checks[1].faults, (Faults{Fault::MissingId, Fault::MissingTimestamp}));
}

void SignatureCheckTest::needsASecret() {
    const QList<SignatureCheck> checks = checkSignatures({.signature = sign(kSecret)}, kBody, {});
    QCOMPARE(checks.first().faults, Faults{Fault::NoSecret});
    QCOMPARE(checks.first().expected, QByteArray());
}

void SignatureCheckTest::compactsJson_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("compact");
    QTest::newRow("spaces within strings stay") << R"({ "a b" : "c  d" })"_ba << R"({"a b":"c  d"})"_ba;
    QTest::newRow("an escaped quote does not end a string") << R"({"a":"\" x"})"_ba << R"({"a":"\" x"})"_ba;
    QTest::newRow("a surrogate pair becomes one character") << R"("\ud83d\ude00")"_ba << "\"😀\""_ba;
    QTest::newRow("half a pair stays") << R"("\ud83d")"_ba << R"("\ud83d")"_ba;
    QTest::newRow("an escaped control character stays") << R"("\u0007")"_ba << R"("\u0007")"_ba;
    QTest::newRow("an escaped quote by number stays") << R"("\u0022")"_ba << R"("\u0022")"_ba;
    QTest::newRow("an escape that is cut off stays") << R"("\u00)"_ba << R"("\u00)"_ba;
    QTest::newRow("a lone backslash at the end stays") << "\"\\"_ba << "\"\\"_ba;
}

void SignatureCheckTest::compactsJson() {
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, compact);
    QCOMPARE(compactJson(json), compact);
}

WEBHOOKS_TEST(SignatureCheckTest)
#include "tst_signaturecheck.moc"
