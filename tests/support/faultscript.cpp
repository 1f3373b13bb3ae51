// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultscript.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using Error = ErrorClass;
using Next = Fault::Next;
using Reaction = RawReceiver::Reaction;
using Site = Fault::Site;
using Then = RawReceiver::Then;

constexpr qint64 kHugeBody = 100LL * 1024 * 1024;
constexpr qint64 kEndless = 1LL << 50;

const QByteArray kOk = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
const QByteArray kTenBytes = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n";

Reaction says(const QByteArray &bytes, Then then = Then::KeepOpen) {
    return RawReceiver::says(bytes, then);
}

Reaction saysInTurn(const QByteArray &first, const QByteArray &second, Then then = Then::KeepOpen) {
    return {{{0, first}, {50, second}}, then, 0};
}

Reaction drips(const QByteArray &first, const QByteArray &bytes, int everyMs) {
    Reaction reaction = says(first);
    for (const char byte : bytes)
        reaction.pieces.append({everyMs, QByteArray(1, byte)});
    return reaction;
}

Reaction answers(int status, const QByteArray &headers = {}, const QByteArray &body = {}) {
    return RawReceiver::answers(status, headers, body);
}

QByteArray httpDate(qint64 inSeconds) {
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(inSeconds);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

/// RFC 1952. Its checksum is wrong, which nobody sees before all has been inflated.
QByteArray gzipBomb() {
    const QByteArray deflated = qCompress(QByteArray(kHugeBody, '\0'), 9).sliced(6).chopped(4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated + QByteArray(8, '\0');
}

QList<Fault> statuses() {
    const auto nginx = [](const char *name, const char *page, Error error, Next next, const char *detail = "") {
        return Fault{.name = name, .site = Site::Nginx, .page = page, .error = error, .next = next, .detail = detail};
    };
    const auto refusal = [](const char *name, int status, Error error = Error::Http4xx) {
        return Fault{.name = name, .reactions = {answers(status)}, .error = error, .next = Next::Retry};
    };
    return {
        {.name = "200", .reactions = {says(kOk)}},
        nginx("204", "204", Error::None, Next::Done),
        nginx("301", "301", Error::Redirect, Next::Retry, "redirects are not followed"),
        nginx("302", "302", Error::Redirect, Next::Retry, "redirects are not followed"),
        nginx("303", "303", Error::Redirect, Next::Retry, "redirects are not followed"),
        nginx("307", "307", Error::Redirect, Next::Retry, "redirects are not followed"),
        nginx("308", "308", Error::Redirect, Next::Retry, "redirects are not followed"),
        nginx("400", "400", Error::Http4xx, Next::Retry, "400 Bad Request"),
        refusal("401", 401),
        nginx("404", "404", Error::Http4xx, Next::Retry, "404 Not Found"),
        refusal("408", 408),
        nginx("410", "410", Error::Http4xx, Next::Pause, "410 Gone"),
        nginx("413", "413", Error::TooLarge, Next::Retry, "413"),
        refusal("425", 425),
        nginx("500", "500", Error::Http5xx, Next::Retry, "500 Internal Server Error"),
        nginx("503", "503", Error::Http5xx, Next::Retry, "503 Service"),
        refusal("700, which is no status", 700, Error::Other),
        {.name = "500 to the first attempt and to all retries",
         .reactions = {answers(500)},
         .error = Error::Http5xx,
         .next = Next::GiveUp,
         .backoffMs = 10},
    };
}

QList<Fault> retryAfters() {
    const auto later = [](const char *name, int status, const QByteArray &value, qint64 waitMs) {
        return Fault{.name = name,
                     .reactions = {answers(status, "Retry-After: " + value + "\r\n")},
                     .error = status < 500 ? Error::Http4xx : Error::Http5xx,
                     .next = Next::Retry,
                     .waitMs = waitMs};
    };
    constexpr qint64 kUsual = Fault::kBackoffMs;
    return {
        later("429 with Retry-After in seconds", 429, "1800", 1'800'000),
        later("429 with Retry-After as a date", 429, httpDate(2'400), 2'400'000),
        later("429 with Retry-After in the past", 429, "Wed, 21 Oct 2015 07:28:00 GMT", kUsual),
        later("429 with Retry-After of a thousand million seconds", 429, "1000000000", 3'600'000),
        later("429 with Retry-After written 1e9", 429, "1e9", kUsual),
        later("429 with garbage as Retry-After", 429, "soon", kUsual),
        later("429 with Retry-After shorter than the backoff", 429, "1", kUsual),
        later("503 with Retry-After in seconds", 503, "1800", 1'800'000),
        later("500 with Retry-After, which is for 429 and 503", 500, "1800", kUsual),
    };
}

QList<Fault> lostConnections() {
    const auto lost = [](const char *name, const Reaction &reaction) {
        return Fault{.name = name, .reactions = {reaction}, .error = Error::ConnectionLost, .next = Next::Repeat};
    };
    return {
        {.name = "closes without an answer, as nginx does",
         .site = Site::Nginx,
         .page = "444",
         .error = Error::ConnectionLost,
         .next = Next::Repeat},
        lost("closes before the status", RawReceiver::closes()),
        lost("closes in the status", says("HTTP/1.1 20", Then::Close)),
        lost("closes in the headers", says("HTTP/1.1 200 OK\r\nContent-Le", Then::Close)),
        lost("closes after some time", {{{50, ""}}, Then::Close, 0}),
        lost("resets", RawReceiver::resets()),
        lost("resets in the headers", saysInTurn("HTTP/1.1 200 OK\r\n", "X", Then::Reset)),
        lost("answers garbage", says("+OK POP3 server ready\r\n\r\n", Then::Close)),
        lost("answers binary garbage", says(QByteArray("\x16\x03\x01\0\0\xff\xfe\r\n\r\n", 11), Then::Close)),
        lost("answers garbage and stays", says("garbage\r\n\r\n")),
        {.name = "closes before the status, once",
         .reactions = {RawReceiver::closes(), says(kOk)},
         .error = Error::ConnectionLost,
         .next = Next::Repeat},
    };
}

QList<Fault> silences() {
    const auto late = [](const char *name, const Reaction &reaction) {
        return Fault{.name = name,
                     .reactions = {reaction},
                     .error = Error::Timeout,
                     .next = Next::Retry,
                     .detail = "No answer within 1 s",
                     .timeoutMs = 1'000};
    };
    return {
        late("never answers", RawReceiver::keepsSilent()),
        late("answers a byte a second", drips({}, kOk, 1'000)),
        late("answers a byte now and then", drips({}, kOk, 40)),
        late("stops in the headers", says("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n")),
        late("says 100 and no more", says("HTTP/1.1 100 Continue\r\n\r\n")),
    };
}

QList<Fault> interimAnswers() {
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
    const auto interim = [](const char *name, const Reaction &reaction) {
        return Fault{.name = name,
                     .reactions = {reaction},
                     .error = Error::ConnectionLost,
                     .next = Next::Retry,
                     .detail = "not a final answer",
                     .isCut = true};
    };
    return {
        interim("103 together with the final answer", says(hints + kOk)),
        interim("103 before the final answer", saysInTurn(hints, kOk)),
        interim("103 and no more", says(hints)),
        interim("102 before the final answer", saysInTurn("HTTP/1.1 102 Processing\r\n\r\n", kOk)),
        interim("101", says("HTTP/1.1 101 Switching Protocols\r\n\r\n")),
        {.name = "100 before the final answer", .reactions = {saysInTurn("HTTP/1.1 100 Continue\r\n\r\n", kOk)}},
    };
}

/// A final 2xx head decides; what becomes of the body is only for the log.
QList<Fault> bodies() {
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n";
    const auto cut = [](const char *name, const Reaction &reaction) {
        return Fault{.name = name, .reactions = {reaction}, .isCut = true};
    };
    return {
        cut("200, and the body never comes", says(kTenBytes)),
        cut("200, and the body is cut", says(kTenBytes + "abc", Then::Close)),
        cut("200, and the body is reset", saysInTurn(kTenBytes + "abc", "d", Then::Reset)),
        cut("200, and the body hangs", says(kTenBytes + "abc")),
        cut("200, and a byte of the body a second", drips(kTenBytes, "abcdefghij", 1'000)),
        cut("200, and a chunked body hangs", says(chunked)),
        cut("200, and a chunked body breaks", says(chunked + "zz\r\n", Then::Close)),
        cut("200, and a body without end", {{{0, head + "\r\n"}}, Then::KeepOpen, kEndless}),
        cut("200, and a body of 100 MB",
            {{{0, head + "Content-Length: 104857600\r\n\r\n"}}, Then::KeepOpen, kHugeBody}),
        cut("200, and a gzip bomb", answers(200, "Content-Encoding: gzip\r\n", gzipBomb())),
        {.name = "500, and a body without end",
         .reactions = {{{{0, "HTTP/1.1 500 No\r\n\r\n"}}, Then::KeepOpen, kEndless}},
         .error = Error::Http5xx,
         .next = Next::Retry,
         .isCut = true},
        {.name = "200 with invalid UTF-8 in the body", .reactions = {answers(200, {}, "\xc3\x28\xff\xfe\x80")}},
        {.name = "500 with invalid UTF-8 in the head",
         .reactions = {says("HTTP/1.1 500 \xff\xfe\xc3\x28\r\nX-A: \x80\r\nContent-Length: 0\r\n\r\n")},
         .error = Error::Http5xx,
         .next = Next::Retry},
        {.name = "500 with a header whose name is none",
         .reactions = {says("HTTP/1.1 500 No\r\nX-\xff: 1\r\nContent-Length: 0\r\n\r\n")},
         .error = Error::Http5xx,
         .next = Next::Retry,
         .isCut = true},
        {.name = "200 with a header of 60 KB",
         .reactions = {answers(200, "X-Large: " + QByteArray(60'000, 'h') + "\r\n")}},
    };
}

QList<Fault> connections() {
    const auto tls = [](const char *name, Site site, const char *detail) {
        return Fault{
            .name = name, .site = site, .error = Error::Tls, .next = Next::Retry, .posts = 0, .detail = detail};
    };
    return {
        {.name = "https with a trusted certificate", .site = Site::TrustedCertificate},
        tls("an expired certificate", Site::ExpiredCertificate, "has expired"),
        tls("a certificate that is not valid yet", Site::FutureCertificate, "is not valid yet"),
        tls("a self-signed certificate", Site::SelfSignedCertificate, "is self-signed"),
        tls("a certificate for another name", Site::ForeignCertificate, "is not for the name 127.0.0.1"),
        tls("TLS 1.1", Site::OldProtocol, "TLS handshake"),
        tls("a client certificate is wanted, TLS 1.2", Site::ClientCertificate12, "TLS handshake"),
        tls("a client certificate is wanted, TLS 1.3", Site::ClientCertificate13, "TLS handshake"),
        tls("http where https is wanted", Site::PlainPort, "TLS handshake"),
        {.name = "https, closes before the status",
         .site = Site::TlsSocket,
         .reactions = {RawReceiver::closes()},
         .error = Error::ConnectionLost,
         .next = Next::Repeat},
        {.name = "nobody listens",
         .site = Site::ClosedPort,
         .error = Error::Refused,
         .next = Next::Retry,
         .posts = 0,
         .detail = "refused the connection"},
        {.name = "only IPv6", .site = Site::Ipv6Socket, .reactions = {says(kOk)}},
        {.name = "a name with an IPv6 address only", .site = Site::Name, .addresses = QStringList{u"::1"_s}},
        {.name = "a name that does not exist",
         .site = Site::Name,
         .addresses = QStringList(),
         .error = Error::Dns,
         .next = Next::Retry,
         .posts = 0,
         .detail = "could not be found"},
        {.name = "a name that is looked up without end",
         .site = Site::Name,
         .error = Error::Timeout,
         .next = Next::Retry,
         .posts = 0,
         .detail = "was not found within 1 s",
         .timeoutMs = 1'000},
        {.name = "a name that leads to a private address",
         .site = Site::Name,
         .addresses = QStringList{u"::1"_s, u"10.0.0.1"_s},
         .error = Error::BlockedAddress,
         .next = Next::Retry,
         .posts = 0,
         .detail = "10.0.0.1"},
    };
}

}  // namespace

const QList<Fault> &faultScript() {
    static const QList<Fault> script =
        statuses() + retryAfters() + lostConnections() + silences() + interimAnswers() + bodies() + connections();
    return script;
}

QList<Fault> faultsAt(const QList<Site> &sites) {
    QList<Fault> faults = faultScript();
    faults.removeIf([&](const Fault &fault) { return !sites.contains(fault.site); });
    return faults;
}

const QList<Fault> &idleFaults() {
    static const auto idle = [](const char *name, Site site, const QByteArray &bytes, Then then) {
        Fault fault{.name = name, .site = site, .backoffMs = 10};
        for (int i = 0; i < 50; ++i)
            fault.reactions.append(Reaction{{{0, kOk}, {1 + i % 10, bytes}}, then, 0});
        return fault;
    };
    static const QList<Fault> faults{
        idle("closes when the next request may come", Site::Socket, {}, Then::Close),
        idle("https, closes when the next request may come", Site::TlsSocket, {}, Then::Close),
        idle("resets when the next request may come", Site::Socket, {}, Then::Reset),
        idle("sends stray bytes when the next request may come", Site::Socket, "stray bytes\r\n", Then::KeepOpen),
    };
    return faults;
}

void addFaultRows(const QList<Fault> &faults) {
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : faults)
        QTest::newRow(fault.name) << fault;
}

}  // namespace webhooks
