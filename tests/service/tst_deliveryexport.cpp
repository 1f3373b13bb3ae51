// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/times.h"
#include "service/deliveryexport.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

class TestDeliveryExport final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void namesReadBack();
    void csvHasALinePerDelivery();
    void jsonLinesHaveAnObjectPerDelivery();
    void archiveHasAnEntryPerAttempt();
    void archiveKeepsBytesThatAreNoText();
    void archiveTellsWhyNothingAnswered();
    void archiveOfNothingIsValid();
    void writesOnlyWhatMatches();
    void endsWhenAskedTo();
    void endsWhenTheSinkFails();

private:
    struct Written {
        Result<qint64> count;
        QByteArray bytes;
        int pages = 0;
    };
    Written write(ExportFormat format, const QString &filter = {}) {
        Written written{0, {}, 0};
        const auto parsed = parseDeliveryFilter(filter, kNow);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        written.count = exportDeliveries(
            **m_store, *parsed, kNow, format,
            [&](const QByteArray &bytes) -> Result<void> {
                written.bytes += bytes;
                return {};
            },
            [&](qint64) { ++written.pages; });
        return written;
    }
    QJsonArray entries(const QString &filter = {}) {
        const QJsonObject log =
            QJsonDocument::fromJson(write(ExportFormat::Har, filter).bytes).object()["log"_L1].toObject();
        return log["entries"_L1].toArray();
    }
    void attempt(Next next, const AttemptResult &result) {
        for (const ClaimedDelivery &claimed : m_store->claim(m_dispatcher, m_webhook, 1, kNow + 60'000))
            m_store->finish(m_dispatcher, claimed, next, kNow, result);
    }
    static AttemptResult unavailable() {
        AttemptResult result;
        result.startedAt = kNow;
        result.durationUs = 88'500;
        result.posted = true;
        result.status = 503;
        result.error = ErrorClass::Http5xx;
        result.detail = u"The receiver answered 503."_s;
        result.url = u"https://hooks.example.com/in?team=a%20b"_s;
        result.requestHeaders = {{"Content-Type", "application/json"}, {"Authorization", "***"}};
        result.responseHeaders = {{"Content-Type", "text/plain"}, {"Set-Cookie", "session=abc"}};
        result.responseBody = "upstream is restarting";
        result.remoteAddress = u"[2001:db8::1]:443"_s;
        result.phases = {1'000, 2'000, 80'000, 500, false};
        return result;
    }

    std::unique_ptr<TestStore> m_store;
    qint64 m_webhook = 0;
    qint64 m_dispatcher = 0;
};

void TestDeliveryExport::init() {
    m_store = std::make_unique<TestStore>();
    m_webhook = m_store->addWebhook().id;
    m_dispatcher = m_store->addDispatcher();
    m_store->addLead();
    m_store->addLead(u"=cmd@example.com"_s);
}

void TestDeliveryExport::namesReadBack() {
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::JsonLines, ExportFormat::Har})
        QCOMPARE(exportFormatFromName(exportFormatName(format)), std::optional(format));
    QCOMPARE(exportFormatFromName(u"HAR"), std::optional(ExportFormat::Har));
    QCOMPARE(exportFormatFromName(u"xml"), std::optional<ExportFormat>());
}

void TestDeliveryExport::csvHasALinePerDelivery() {
    const Written written = write(ExportFormat::Csv);
    QCOMPARE(*written.count, 2);
    QCOMPARE(written.bytes.count("\r\n"), 3);
    QVERIFY(written.bytes.startsWith(csvHeadings()));
    QVERIFY(written.bytes.endsWith(csvLine(must((*m_store)->log().byId(1)))));
}

void TestDeliveryExport::jsonLinesHaveAnObjectPerDelivery() {
    const QList<QByteArray> lines = write(ExportFormat::JsonLines).bytes.split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(lines[0]).object()["number"_L1].toInt(), 2);
}

void TestDeliveryExport::archiveHasAnEntryPerAttempt() {
    attempt(Next::Retry, unavailable());
    attempt(Next::Failed, unavailable());
    const QJsonArray all = entries();
    QCOMPARE(all.size(), 2);
    const QJsonObject entry = all[1].toObject();
    QCOMPARE(entry["startedDateTime"_L1].toString(), toIsoMilliseconds(kNow));
    QCOMPARE(entry["time"_L1].toDouble(), 88.5);
    QCOMPARE(entry["serverIPAddress"_L1].toString(), u"2001:db8::1"_s);
    const QJsonObject request = entry["request"_L1].toObject();
    QCOMPARE(request["method"_L1].toString(), u"POST"_s);
    QCOMPARE(request["queryString"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"name"_s, u"team"_s}, {u"value"_s, u"a b"_s}}}));
    const QByteArray payload = must((*m_store)->log().payload(1));
    QCOMPARE(request["postData"_L1]["text"_L1].toString(), QString::fromUtf8(payload));
    QCOMPARE(request["bodySize"_L1].toInteger(), payload.size());
    const QJsonObject response = entry["response"_L1].toObject();
    QCOMPARE(response["status"_L1].toInt(), 503);
    QCOMPARE(response["content"_L1]["text"_L1].toString(), u"upstream is restarting"_s);
    QVERIFY2(!write(ExportFormat::Har).bytes.contains("session=abc"), "credentials are masked");
    const QJsonObject timings = entry["timings"_L1].toObject();
    QCOMPARE(timings["connect"_L1].toDouble(), 2.0);
    QCOMPARE(timings["wait"_L1].toDouble(), 80.0);
}

void TestDeliveryExport::archiveKeepsBytesThatAreNoText() {
    AttemptResult result = unavailable();
    result.responseBody = "\xff\x00\x01"_ba;
    result.responseBody.resize(3);
    attempt(Next::Failed, result);
    const QJsonObject content = entries()[0].toObject()["response"_L1]["content"_L1].toObject();
    QCOMPARE(content["encoding"_L1].toString(), u"base64"_s);
    QCOMPARE(QByteArray::fromBase64(content["text"_L1].toString().toLatin1()), result.responseBody);
}

void TestDeliveryExport::archiveTellsWhyNothingAnswered() {
    AttemptResult silent;
    silent.error = ErrorClass::Timeout;
    silent.detail = u"No answer in time."_s;
    attempt(Next::Failed, silent);
    const QJsonObject response = entries()[0].toObject()["response"_L1].toObject();
    QCOMPARE(response["status"_L1].toInt(-1), 0);
    QCOMPARE(response["_error"_L1].toString(), u"No answer in time."_s);
}

void TestDeliveryExport::archiveOfNothingIsValid() {
    const QByteArray bytes = write(ExportFormat::Har, u"status:failed"_s).bytes;
    const QJsonObject log = QJsonDocument::fromJson(bytes).object()["log"_L1].toObject();
    QCOMPARE(log["version"_L1].toString(), u"1.2"_s);
    QVERIFY(log["entries"_L1].isArray());
}

void TestDeliveryExport::writesOnlyWhatMatches() {
    attempt(Next::Failed, unavailable());
    QCOMPARE(*write(ExportFormat::Csv, u"status:failed"_s).count, 1);
    QCOMPARE(*write(ExportFormat::Csv, u"status:succeeded"_s).count, 0);
}

void TestDeliveryExport::endsWhenAskedTo() {
    m_store->texts(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) "
        "INSERT INTO leads (first_name) SELECT 'a' FROM n"_s);
    std::stop_source stop;
    const auto count = exportDeliveries(
        **m_store, {}, kNow, ExportFormat::Csv, [](const QByteArray &) -> Result<void> { return {}; },
        [&](qint64) { stop.request_stop(); }, stop.get_token());
    QCOMPARE(*count, 1'000);
}

void TestDeliveryExport::endsWhenTheSinkFails() {
    const auto count = exportDeliveries(**m_store, {}, kNow, ExportFormat::Csv, [](const QByteArray &) -> Result<void> {
        return std::unexpected(Error{ErrorCode::DiskFull, u"full"_s, {}});
    });
    QCOMPARE(count.error().code, ErrorCode::DiskFull);
}

WEBHOOKS_TEST(TestDeliveryExport)
#include "tst_deliveryexport.moc"
