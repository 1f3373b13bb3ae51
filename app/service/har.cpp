// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/har.h"

#include "domain/times.h"

#include <QJsonArray>
#include <QStringDecoder>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// HAR's number for what does not apply.
constexpr int kNone = -1;

QJsonArray headerList(const HttpHeaders &headers) {
    QJsonArray list;
    for (const HttpHeader &header : maskCredentials(headers))
        list.append(
            QJsonObject{{u"name"_s, QString::fromLatin1(header.name)}, {u"value"_s, QString::fromUtf8(header.value)}});
    return list;
}

QJsonArray queryList(const QString &url) {
    QJsonArray list;
    const auto items = QUrlQuery(QUrl(url)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        list.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return list;
}

QString mimeType(const HttpHeaders &headers) {
    return QString::fromUtf8(headerValue(headers, "Content-Type"));
}

QJsonObject request(const AttemptResult &result, const QByteArray &body) {
    return {
        {u"method"_s, u"POST"_s},
        {u"url"_s, result.url},
        {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, headerList(result.requestHeaders)},
        {u"queryString"_s, queryList(result.url)},
        {u"postData"_s,
         QJsonObject{{u"mimeType"_s, mimeType(result.requestHeaders)}, {u"text"_s, QString::fromUtf8(body)}}},
        {u"headersSize"_s, kNone},
        {u"bodySize"_s, body.size()},
    };
}

QJsonObject content(const AttemptResult &result) {
    QJsonObject json{{u"size"_s, result.responseBody.size()}, {u"mimeType"_s, mimeType(result.responseHeaders)}};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(result.responseBody);
    json.insert(u"text"_s, decoder.hasError() ? QString::fromLatin1(result.responseBody.toBase64()) : text);
    if (decoder.hasError())
        json.insert(u"encoding"_s, u"base64"_s);
    if (result.bodyTruncated)
        json.insert(u"comment"_s, u"The log keeps only the beginning of this body."_s);
    return json;
}

QJsonObject response(const AttemptResult &result) {
    QJsonObject json{
        {u"status"_s, result.status.value_or(0)},
        {u"statusText"_s, QString()},
        {u"httpVersion"_s, result.status ? u"HTTP/1.1"_s : u""_s},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, headerList(result.responseHeaders)},
        {u"content"_s, content(result)},
        {u"redirectURL"_s, QString::fromUtf8(headerValue(result.responseHeaders, "Location"))},
        {u"headersSize"_s, kNone},
        {u"bodySize"_s, result.bodyTruncated ? kNone : result.responseBody.size()},
    };
    if (!result.detail.isEmpty())
        json.insert(u"_error"_s, result.detail);
    return json;
}

double milliseconds(qint64 microseconds) {
    return static_cast<double>(microseconds) / 1000.0;
}

double phase(const std::optional<qint64> &microseconds) {
    return microseconds ? milliseconds(*microseconds) : kNone;
}

/// Times that must be there are 0 where the log does not know them.
QJsonObject timings(const Phases &phases) {
    return {
        {u"blocked"_s, kNone},
        {u"dns"_s, phase(phases.dns)},
        {u"connect"_s, phase(phases.connect)},
        {u"ssl"_s, kNone},
        {u"send"_s, 0},
        {u"wait"_s, milliseconds(phases.wait.value_or(0))},
        {u"receive"_s, milliseconds(phases.body.value_or(0))},
    };
}

/// `192.0.2.1:443` without the port, `[::1]:443` without brackets.
QString addressOnly(const QString &remoteAddress) {
    QString address = remoteAddress.left(remoteAddress.lastIndexOf(u':'));
    return address.remove(u'[').remove(u']');
}

}  // namespace

QJsonObject harEntry(const Delivery &delivery, const Attempt &attempt, const QByteArray &requestBody) {
    const AttemptResult &result = attempt.result;
    QJsonObject json{
        {u"startedDateTime"_s, toIsoMilliseconds(result.startedAt)},
        {u"time"_s, milliseconds(result.durationUs)},
        {u"request"_s, request(result, requestBody)},
        {u"response"_s, response(result)},
        {u"cache"_s, QJsonObject()},
        {u"timings"_s, timings(result.phases)},
        {u"comment"_s,
         u"%1 to %2, delivery %3, attempt %4"_s.arg(delivery.eventType, delivery.webhookName, delivery.publicId)
             .arg(attempt.number)},
    };
    if (!result.remoteAddress.isEmpty())
        json.insert(u"serverIPAddress"_s, addressOnly(result.remoteAddress));
    return json;
}

QByteArray harHead() {
    return R"({"log":{"version":"1.2","creator":{"name":"LeadHub Webhooks","version":")" WEBHOOKS_VERSION
           R"("},"entries":[)"
           "\n";
}

QByteArray harTail() {
    return "\n]}}\n";
}

}  // namespace webhooks
