// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhookurl.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class WebhookUrlTest : public QObject {
    Q_OBJECT

private slots:
    void readsUrls_data();
    void readsUrls();
    void refusesUrls_data();
    void refusesUrls();
    void errorsNeverShowTheUrl();
    void findsTheAddressBehindOtherForms_data();
    void findsTheAddressBehindOtherForms();
    void hidesTheQuery();
};

void WebhookUrlTest::readsUrls_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");

    QTest::newRow("https") << u"https://example.com/hooks"_s << u"https://example.com/hooks"_s;
    QTest::newRow("http") << u"http://example.com/hooks"_s << u"http://example.com/hooks"_s;
    QTest::newRow("upper case scheme and host") << u"HTTPS://EXAMPLE.com/Hooks"_s << u"https://example.com/Hooks"_s;
    QTest::newRow("port") << u"https://example.com:8443/"_s << u"https://example.com:8443/"_s;
    QTest::newRow("lowest port") << u"https://example.com:1/"_s << u"https://example.com:1/"_s;
    QTest::newRow("highest port") << u"https://example.com:65535/"_s << u"https://example.com:65535/"_s;
    QTest::newRow("query") << u"https://example.com/?a=1&b=2"_s << u"https://example.com/?a=1&b=2"_s;
    QTest::newRow("at sign and percent after the host")
        << u"https://example.com/a@b/%20?c=%40d@e"_s << u"https://example.com/a@b/%20?c=%40d@e"_s;
    QTest::newRow("trailing dot is dropped") << u"https://example.com./x"_s << u"https://example.com/x"_s;
    QTest::newRow("no path") << u"https://example.com"_s << u"https://example.com"_s;
    QTest::newRow("name in another script") << u"https://b\u00fccher.example/"_s << u"https://xn--bcher-kva.example/"_s;
    QTest::newRow("label that starts with digits") << u"https://123.example.com/"_s << u"https://123.example.com/"_s;
    QTest::newRow("one label") << u"http://intranet/"_s << u"http://intranet/"_s;
    QTest::newRow("underscore") << u"http://my_service:8080/"_s << u"http://my_service:8080/"_s;
    QTest::newRow("IPv4 address") << u"http://192.0.2.1:8080/"_s << u"http://192.0.2.1:8080/"_s;
    QTest::newRow("IPv6 address") << u"http://[2001:DB8::1]:8080/"_s << u"http://[2001:db8::1]:8080/"_s;
}

void WebhookUrlTest::readsUrls() {
    QFETCH(QString, text);
    QFETCH(QString, stored);

    const Result<QUrl> url = parseWebhookUrl(text);
    QVERIFY2(url, url ? "" : qPrintable(url.error().message));
    QCOMPARE(url->toString(QUrl::FullyEncoded), stored);
    const Result<QUrl> again = parseWebhookUrl(url->toString(QUrl::FullyEncoded));
    QVERIFY(again);
    QCOMPARE(*again, *url);
}

void WebhookUrlTest::refusesUrls_data() {
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("no scheme") << u"example.com/hooks"_s;
    QTest::newRow("scheme ftp") << u"ftp://example.com/"_s;
    QTest::newRow("scheme file") << u"file:///etc/passwd"_s;
    QTest::newRow("scheme javascript") << u"javascript:alert(1)"_s;
    QTest::newRow("one slash") << u"https:/example.com/"_s;
    QTest::newRow("no slashes") << u"https:example.com"_s;
    QTest::newRow("empty host") << u"https:///hooks"_s;
    QTest::newRow("nothing after the slashes") << u"https://"_s;
    QTest::newRow("only a port") << u"https://:443/"_s;
    QTest::newRow("only a dot") << u"https://./"_s;
    QTest::newRow("two trailing dots") << u"https://example.com../"_s;
    QTest::newRow("dot in front") << u"https://.example.com/"_s;
    QTest::newRow("empty label") << u"https://a..example/"_s;
    QTest::newRow("port 0") << u"https://example.com:0/"_s;
    QTest::newRow("port 65536") << u"https://example.com:65536/"_s;
    QTest::newRow("negative port") << u"https://example.com:-1/"_s;
    QTest::newRow("port that is a word") << u"https://example.com:http/"_s;
    QTest::newRow("user") << u"https://user@example.com/"_s;
    QTest::newRow("user and password") << u"https://user:pass@example.com/"_s;
    QTest::newRow("empty user") << u"https://@example.com/"_s;
    QTest::newRow("host as user") << u"https://example.com@127.0.0.1/"_s;
    QTest::newRow("full-width at sign") << u"https://example.com\uff20127.0.0.1/"_s;
    QTest::newRow("fragment") << u"https://example.com/#top"_s;
    QTest::newRow("empty fragment") << u"https://example.com/#"_s;
    QTest::newRow("fragment in the authority") << u"http://127.0.0.1#@example.com/"_s;
    QTest::newRow("backslash after the host") << u"https://example.com\\hooks"_s;
    QTest::newRow("backslash before an at sign") << u"http://127.0.0.1:80\\@example.com/"_s;
    QTest::newRow("backslashes instead of slashes") << u"https:\\\\example.com"_s;
    QTest::newRow("blank in front") << u" https://example.com/"_s;
    QTest::newRow("blank at the end") << u"https://example.com/ "_s;
    QTest::newRow("blank in the path") << u"https://example.com/a b"_s;
    QTest::newRow("line feed") << u"https://example.com/\nHost: x"_s;
    QTest::newRow("carriage return") << u"https://example.com/\r"_s;
    QTest::newRow("tab in the host") << u"https://exam\tple.com/"_s;
    QTest::newRow("NUL") << QString(u"https://example.com/"_s + QChar(u'\0'));
    QTest::newRow("no-break space") << u"https://example.com/\u00a0"_s;
    QTest::newRow("zero width space in the host") << u"https://exam\u200bple.com/"_s;
    QTest::newRow("soft hyphen in the host") << u"https://exam\u00adple.com/"_s;
    QTest::newRow("right-to-left override") << u"https://example.com/\u202etxt"_s;
    QTest::newRow("percent sign in the host") << u"https://ex%61mple.com/"_s;
    QTest::newRow("full-width percent sign in the host") << u"https://ex\uff0561mple.com/"_s;
    QTest::newRow("full-width slash in the host") << u"https://example.com\uff0fhooks"_s;
    QTest::newRow("zone") << u"http://[fe80::1%25eth0]/"_s;
    QTest::newRow("zone without escape") << u"http://[fe80::1%eth0]/"_s;
    QTest::newRow("zone of loopback") << u"http://[::1%25lo]/"_s;
    QTest::newRow("address of a future version") << u"http://[v1.abc]/"_s;
    QTest::newRow("open bracket") << u"http://[::1/"_s;
    QTest::newRow("empty brackets") << u"http://[]/"_s;
    QTest::newRow("IPv6 without brackets") << u"http://::1/"_s;
    QTest::newRow("name in brackets") << u"http://[example.com]/"_s;
    QTest::newRow("octet that is not octal") << u"http://08.8.8.8/"_s;
    QTest::newRow("octets too large") << u"http://256.256.256.256/"_s;
    QTest::newRow("five octets") << u"http://1.2.3.4.5/"_s;
    QTest::newRow("number too large") << u"http://4294967296/"_s;
    QTest::newRow("last label all digits") << u"http://example.123/"_s;
    QTest::newRow("last label all digits before a dot") << u"http://example.123./"_s;
    QTest::newRow("last label hexadecimal") << u"http://example.0x7f/"_s;
    QTest::newRow("last label only 0x") << u"http://example.0x/"_s;
    QTest::newRow("label too long") << QString(u"https://"_s + QString(64, u'a') + u".example/"_s);
    QTest::newRow("host too long") << QString(u"https://"_s + QString(u"abcdefg."_s).repeated(32) + u"example/"_s);
    QTest::newRow("quote in the host") << u"https://exa\"mple.com/"_s;
    QTest::newRow("asterisk in the host") << u"https://*.example.com/"_s;
}

void WebhookUrlTest::refusesUrls() {
    QFETCH(QString, text);

    const Result<QUrl> url = parseWebhookUrl(text);
    QVERIFY2(!url, url ? qPrintable(url->toString(QUrl::FullyEncoded)) : "");
    QCOMPARE(url.error().code, ErrorCode::InvalidInput);
    QVERIFY(!url.error().message.isEmpty());
}

void WebhookUrlTest::errorsNeverShowTheUrl() {
    for (const QString &text : {u"https://user:hunter2@example.com/"_s, u"https://exa mple.com/?token=hunter2"_s,
                                u"https://example.com:0/?token=hunter2"_s, u"hunter2"_s}) {
        const Result<QUrl> url = parseWebhookUrl(text);
        QVERIFY(!url);
        QVERIFY(!url.error().message.contains(u"hunter2"_s));
    }
}

void WebhookUrlTest::findsTheAddressBehindOtherForms_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");

    const QString loopback = u"127.0.0.1"_s;
    QTest::newRow("decimal") << u"http://2130706433/"_s << loopback;
    QTest::newRow("hexadecimal") << u"http://0x7f000001/"_s << loopback;
    QTest::newRow("hexadecimal and short") << u"http://0x7f.1/"_s << loopback;
    QTest::newRow("octal") << u"http://0177.0.0.1/"_s << loopback;
    QTest::newRow("octal number") << u"http://017700000001/"_s << loopback;
    QTest::newRow("short") << u"http://127.1/"_s << loopback;
    QTest::newRow("full-width digits") << u"http://\uff11\uff12\uff17.0.0.1/"_s << loopback;
    QTest::newRow("ideographic dots") << u"http://127\u30020\u30020\u30021/"_s << loopback;
    QTest::newRow("trailing dot") << u"http://127.0.0.1./"_s << loopback;
    QTest::newRow("short with trailing dot") << u"http://0x7f.1./"_s << loopback;
    QTest::newRow("full IPv6 loopback") << u"http://[0:0:0:0:0:0:0:1]/"_s << u"::1"_s;
}

void WebhookUrlTest::findsTheAddressBehindOtherForms() {
    QFETCH(QString, text);
    QFETCH(QString, host);

    const Result<QUrl> url = parseWebhookUrl(text);
    QVERIFY2(url, url ? "" : qPrintable(url.error().message));
    QCOMPARE(url->host(), host);
}

void WebhookUrlTest::hidesTheQuery() {
    QCOMPARE(urlWithoutQuery(QUrl(u"https://u:p@example.com:8443/a%20b?token=1#x"_s)),
             u"https://example.com:8443/a%20b"_s);
    QCOMPARE(urlWithoutQuery(QUrl(u"http://[::1]"_s)), u"http://[::1]"_s);
}

WEBHOOKS_TEST(WebhookUrlTest)
#include "tst_webhookurl.moc"
