// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requestheaders.h"

#include "domain/signature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

void appendSignatures(HttpHeaders &headers, const RequestFacts &facts, QByteArrayView body) {
    if (facts.secret.isEmpty()) {
        return;
    }
    headers.append({"X-LeadHub-Signature"_ba, signBody(facts.secret, body)});
    if (!facts.previousSecret.isEmpty()) {
        headers.append({"X-LeadHub-Signature-Previous"_ba, signBody(facts.previousSecret, body)});
    }
}

void appendStandardWebhooks(HttpHeaders &headers, const RequestFacts &facts, QByteArrayView body) {
    const QByteArray id = facts.deliveryPublicId.toUtf8();
    const qint64 timestamp = facts.nowMs / 1000;
    headers.append({"webhook-id"_ba, id});
    headers.append({"webhook-timestamp"_ba, QByteArray::number(timestamp)});
    if (facts.secret.isEmpty()) {
        return;
    }
    QByteArray signatures = signStandard(facts.secret, id, timestamp, body);
    if (!facts.previousSecret.isEmpty()) {
        signatures.append(' ').append(signStandard(facts.previousSecret, id, timestamp, body));
    }
    headers.append({"webhook-signature"_ba, signatures});
}

bool isPlain(QStringView text) {
    return std::ranges::all_of(text, [](QChar character) {
        const char16_t unit = character.unicode();
        return (unit < 0x80 && character.isLetterOrNumber()) || unit == u'_' || unit == u'.' || unit == u'-';
    });
}

}  // namespace

Result<void> checkRequestFacts(QStringView eventType, QStringView deliveryPublicId) {
    if (!isPlain(eventType)) {
        return std::unexpected(
            Error{ErrorCode::InvalidInput,
                  u"The event's type has other characters than letters, digits, “_”, “.” and “-”: it is not sent."_s,
                  {}});
    }
    if (!isPlain(deliveryPublicId)) {
        return std::unexpected(
            Error{ErrorCode::InvalidInput,
                  u"The delivery's id has other characters than letters, digits, “_”, “.” and “-”: it is not sent."_s,
                  {}});
    }
    return {};
}

HttpHeaders requestHeaders(const RequestFacts &facts, QByteArrayView body) {
    HttpHeaders headers;
    headers.reserve(10 + facts.custom.size());
    headers.append({"Content-Type"_ba, "application/json"_ba});
    headers.append({"User-Agent"_ba, "LeadHub-Webhooks/" WEBHOOKS_VERSION ""_ba});
    headers.append({"X-LeadHub-Event"_ba, facts.eventType.toUtf8()});
    headers.append({"X-LeadHub-Delivery"_ba, facts.deliveryPublicId.toUtf8()});
    headers.append({"X-LeadHub-Attempt"_ba, QByteArray::number(facts.attemptNumber)});
    appendSignatures(headers, facts, body);
    if (facts.standardWebhooks) {
        appendStandardWebhooks(headers, facts, body);
    }
    headers.append(facts.custom);
    return headers;
}

}  // namespace webhooks
