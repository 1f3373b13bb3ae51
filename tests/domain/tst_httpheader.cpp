// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/httpheader.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class HttpHeaderTest : public QObject {
    Q_OBJECT

private slots:
    void readsCustomHeaders_data();
    void readsCustomHeaders();
    void refusesCustomHeaders_data();
    void refusesCustomHeaders();
    void errorsNeverShowTheValue();
    void knowsCredentials_data();
    void knowsCredentials();
    void masksCredentialsOnly();
    void findsValuesWithoutCase();
    void joinsAndSplits();
    void lineBreaksCannotForgeHeaders();
    void splitSkipsWhatIsNoHeader();
};

void HttpHeaderTest::readsCustomHeaders_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("plain") << u"X-Team: sales"_s << "X-Team"_ba << "sales"_ba;
    QTest::newRow("no blank after the colon") << u"X-Team:sales"_s << "X-Team"_ba << "sales"_ba;
    QTest::newRow("blanks around the value") << u"X-Team: \t sales \t"_s << "X-Team"_ba << "sales"_ba;
    QTest::newRow("colons in the value") << u"X-Link: http://a:1"_s << "X-Link"_ba << "http://a:1"_ba;
    QTest::newRow("empty value") << u"X-Empty:"_s << "X-Empty"_ba << ""_ba;
    QTest::newRow("tab inside the value") << u"X-Tab: a\tb"_s << "X-Tab"_ba << "a\tb"_ba;
    QTest::newRow("value beyond ASCII is UTF-8") << u"X-City: Köln"_s << "X-City"_ba << "K\xc3\xb6ln"_ba;
    QTest::newRow("every token character") << u"!#$%&'*+-.^_`|~09azAZ: 1"_s << "!#$%&'*+-.^_`|~09azAZ"_ba << "1"_ba;
    QTest::newRow("authorization is the webhook's own") << u"Authorization: Bearer x"_s << "Authorization"_ba
                                                        << "Bearer x"_ba;
    QTest::newRow("longest value") << QString(u"X-Long: "_s + QString(4096, u'a')) << "X-Long"_ba
                                   << QByteArray(4096, 'a');
}

void HttpHeaderTest::readsCustomHeaders() {
    QFETCH(QString, line);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);

    const Result<HttpHeader> header = parseCustomHeader(line);
    QVERIFY(header);
    QCOMPARE(header->name, name);
    QCOMPARE(header->value, value);
}

void HttpHeaderTest::refusesCustomHeaders_data() {
    QTest::addColumn<QString>("line");

    QTest::newRow("nothing") << QString();
    QTest::newRow("no colon") << u"X-Team sales"_s;
    QTest::newRow("no name") << u": sales"_s;
    QTest::newRow("blank in the name") << u"X Team: sales"_s;
    QTest::newRow("blank before the colon") << u"X-Team : sales"_s;
    QTest::newRow("blank before the name") << u" X-Team: sales"_s;
    QTest::newRow("name beyond ASCII") << u"X-Größe: 1"_s;
    QTest::newRow("NUL in the name") << QString(u"X-A"_s + QChar(u'\0') + u": 1"_s);
    QTest::newRow("separator in the name") << u"X-(A): 1"_s;
    QTest::newRow("line feed in the name") << u"X-A\nX-B: 1"_s;
    QTest::newRow("line feed in the value") << u"X-A: 1\nX-B: 2"_s;
    QTest::newRow("carriage return in the value") << u"X-A: 1\rX-B: 2"_s;
    QTest::newRow("line ending after the value") << u"X-A: 1\r\n"_s;
    QTest::newRow("NUL in the value") << QString(u"X-A: 1"_s + QChar(u'\0'));
    QTest::newRow("escape character in the value") << u"X-A: \u001b[31m"_s;
    QTest::newRow("delete character in the value") << u"X-A: \u007f"_s;
    QTest::newRow("value too long") << QString(u"X-Long: "_s + QString(4097, u'a'));
    QTest::newRow("value too long in bytes") << QString(u"X-Long: "_s + QString(2049, u'ö'));
    for (const char *name :
         {"Host", "HOST", "Content-Length", "Content-Type", "Content-Encoding", "Connection", "Keep-Alive",
          "Transfer-Encoding", "TE", "Trailer", "Upgrade", "Expect", "Accept-Encoding", "User-Agent",
          "Proxy-Authorization", "X-LeadHub-Signature", "x-leadhub-anything", "webhook-id", "Webhook-Signature"}) {
        QTest::addRow("%s is reserved", name) << QString(QString::fromLatin1(name) + u": 1"_s);
    }
}

void HttpHeaderTest::refusesCustomHeaders() {
    QFETCH(QString, line);

    const Result<HttpHeader> header = parseCustomHeader(line);
    QVERIFY(!header);
    QCOMPARE(header.error().code, ErrorCode::InvalidInput);
    QVERIFY(!header.error().message.isEmpty());
}

void HttpHeaderTest::errorsNeverShowTheValue() {
    for (const QString &line :
         {u"X-Token: hunter2\u0001"_s, u"Bearer hunter2"_s, u"hunter2 : x"_s, u"Host: hunter2"_s}) {
        const Result<HttpHeader> header = parseCustomHeader(line);
        QVERIFY(!header);
        QVERIFY(!header.error().message.contains(u"hunter2"_s));
        QVERIFY(!header.error().hint.contains(u"hunter2"_s));
    }
}

void HttpHeaderTest::knowsCredentials_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("credential");

    for (const char *name :
         {"Authorization", "AUTHORIZATION", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Auth", "X-Auth-Token",
          "X-Api-Key", "X-API_KEY", "ApiKey", "X-Access-Token", "X-CSRF-Token", "Client-Secret", "X-Password",
          "X-Functions-Key", "Ocp-Apim-Subscription-Key", "X-Session-Id"}) {
        QTest::addRow("%s carries a credential", name) << QByteArray(name) << true;
    }
    for (const char *name : {"Content-Type", "X-LeadHub-Signature", "webhook-signature", "Idempotency-Key", "Date",
                             "X-Author", "X-Monkey", "WWW-Authenticate", "Server", ""}) {
        QTest::addRow("%s carries none", *name ? name : "no name") << QByteArray(name) << false;
    }
}

void HttpHeaderTest::knowsCredentials() {
    QFETCH(QByteArray, name);
    QFETCH(bool, credential);
    QCOMPARE(isCredentialHeader(name), credential);
}

void HttpHeaderTest::masksCredentialsOnly() {
    const HttpHeaders headers{{"Authorization", "Bearer x"}, {"X-Team", "sales"}, {"cookie", ""}};
    const HttpHeaders masked{{"Authorization", "***"}, {"X-Team", "sales"}, {"cookie", "***"}};
    QCOMPARE(maskCredentials(headers), masked);
}

void HttpHeaderTest::findsValuesWithoutCase() {
    const HttpHeaders headers{{"Retry-After", "1"}, {"retry-after", "2"}};
    QCOMPARE(headerValue(headers, "RETRY-AFTER"), "1"_ba);
    QCOMPARE(headerValue(headers, "Retry"), QByteArray());
}

void HttpHeaderTest::joinsAndSplits() {
    const HttpHeaders headers{{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"},
                              {"X-Empty", ""},
                              {"X-Blank", " a "},
                              {"X-Twice", "1"},
                              {"X-Twice", "2"},
                              {"X-Raw", "\xff\xfe"}};
    QCOMPARE(joinHeaders({{"A", "1"}, {"B", ""}}), "A: 1\nB: \n"_ba);
    QCOMPARE(splitHeaders(joinHeaders(headers)), headers);
    QVERIFY(splitHeaders({}).isEmpty());
    QCOMPARE(joinHeaders({}), QByteArray());
}

void HttpHeaderTest::lineBreaksCannotForgeHeaders() {
    const HttpHeaders headers{{"X-A", "1\r\nX-Forged: 2"}};
    const HttpHeaders kept{{"X-A", "1  X-Forged: 2"}};
    QCOMPARE(splitHeaders(joinHeaders(headers)), kept);
}

void HttpHeaderTest::splitSkipsWhatIsNoHeader() {
    const HttpHeaders kept{{"A", "1"}, {"B", "2"}};
    QCOMPARE(splitHeaders("A: 1\nnothing\n\nB:2"), kept);
}

WEBHOOKS_TEST(HttpHeaderTest)
#include "tst_httpheader.moc"
