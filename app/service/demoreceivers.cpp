// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demoreceivers.h"

#include "dispatch/outcome.h"
#include "dispatch/wireheaders.h"
#include "domain/retryschedule.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kMs = 1'000;  // microseconds
constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

/// From the networks for documentation (RFC 5737), but for the one inside the company.
QString addressOf(DemoWebhook webhook) {
    switch (webhook) {
        case DemoWebhook::HubSpot:
            return u"203.0.113.20:443"_s;
        case DemoWebhook::Billing:
            return u"198.51.100.7:443"_s;
        case DemoWebhook::Zapier:
            return u"203.0.113.61:443"_s;
        case DemoWebhook::Warehouse:
            return u"198.51.100.140:443"_s;
        case DemoWebhook::Slack:
            return u"203.0.113.98:443"_s;
        case DemoWebhook::OldCrm:
            return u"10.1.4.20:80"_s;
    }
    return {};
}

int certificateDays(DemoWebhook webhook) {
    switch (webhook) {
        case DemoWebhook::HubSpot:
            return 61;
        case DemoWebhook::Billing:
            return 9;
        case DemoWebhook::Zapier:
            return 89;
        case DemoWebhook::Warehouse:
            return 204;
        case DemoWebhook::Slack:
            return 43;
        case DemoWebhook::OldCrm:
            break;
    }
    return 0;
}

QByteArray httpDate(qint64 wallMs) {
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC);
    return QLocale::c().toString(then, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Webhook makeWebhook(const QString &name, const QString &url, const QList<EventType> &events) {
    Webhook webhook;
    webhook.name = name;
    webhook.url = url;
    webhook.events = events;
    webhook.allEvents = events.isEmpty();
    return webhook;
}

}  // namespace

QList<Webhook> demoWebhooks() {
    using enum EventType;
    QList<Webhook> webhooks{
        makeWebhook(u"Sync to HubSpot"_s, u"https://api.hubapi.example/webhooks/v1/lead"_s, {}),
        makeWebhook(u"Billing prod"_s, u"https://billing.example.com/hooks/leadhub"_s, {LeadCreated, LeadStageChanged}),
        makeWebhook(u"Zapier: new owner"_s, u"https://hooks.zapier.example/hooks/catch/1/2"_s, {LeadAssigned}),
        makeWebhook(u"Data warehouse"_s, u"https://ingest.example.net/v2/leads"_s,
                    {LeadCreated, LeadUpdated, LeadDeleted, LeadStageChanged, LeadAssigned}),
        makeWebhook(u"Slack #leads"_s, u"https://hooks.slack.example/services/T0/B1"_s, {FormSubmitted}),
        makeWebhook(u"Old CRM"_s, u"http://10.1.4.20/cgi/lead"_s, {LeadCreated}),
    };
    webhooks[static_cast<int>(DemoWebhook::HubSpot)].standardWebhooks = true;
    webhooks[static_cast<int>(DemoWebhook::Billing)].headers = {{"X-Tenant", "north"},
                                                                {"Authorization", "Bearer demonstration"}};
    return webhooks;
}

qint64 DemoReceivers::between(qint64 lowest, qint64 highest) {
    return lowest + static_cast<qint64>(m_random.generateDouble() * static_cast<double>(highest - lowest));
}

bool DemoReceivers::happens(double share) {
    return m_random.generateDouble() < share;
}

AttemptResult DemoReceivers::answer(DemoWebhook webhook, const OutgoingRequest &request, qint64 startedAt) {
    const qint64 ago = m_now - startedAt;
    AttemptResult result = begin(webhook, request, startedAt);
    switch (webhook) {
        case DemoWebhook::HubSpot:
            return hubSpot(result, ago);
        case DemoWebhook::Billing:
            return billing(result, ago);
        case DemoWebhook::Zapier:
            return zapier(result, request, ago);
        case DemoWebhook::Warehouse:
            return warehouse(result, request, ago);
        case DemoWebhook::Slack:
            return slack(result, request, ago);
        case DemoWebhook::OldCrm:
            return oldCrm(result, ago);
    }
    return result;
}

AttemptResult DemoReceivers::begin(DemoWebhook webhook, const OutgoingRequest &request, qint64 startedAt) {
    AttemptResult result;
    result.startedAt = startedAt;
    result.url = request.url.toString(QUrl::FullyEncoded);
    result.requestHeaders = maskCredentials(wireHeaders(request));
    result.remoteAddress = addressOf(webhook);
    const bool isTls = webhook != DemoWebhook::OldCrm;
    if (isTls)
        result.certificateDaysLeft = certificateDays(webhook);
    result.phases.reused = happens(0.6);
    if (result.phases.reused)
        return result;
    if (isTls)
        result.phases.dns = between(300, 9 * kMs);
    result.phases.connect = isTls ? between(18 * kMs, 46 * kMs) : between(400, 2 * kMs);
    return result;
}

void DemoReceivers::reply(AttemptResult &result, const Answer &answer, qint64 waitUs) {
    const Outcome outcome = outcomeOf(answer.status, answer.reason, {});
    const Phases &phases = result.phases;
    result.posted = true;
    result.status = answer.status;
    result.error = outcome.error;
    result.detail = outcome.detail;
    result.phases.wait = waitUs;
    result.phases.body = between(80, 900);
    result.durationUs = phases.dns.value_or(0) + phases.connect.value_or(0) + waitUs + *phases.body;
    result.responseHeaders = {{"Date", httpDate(result.startedAt + result.durationUs / kMs)}, {"Server", "nginx"}};
    // RFC 9110, 8.6: no Content-Length with 204.
    if (answer.status != 204)
        result.responseHeaders.append({"Content-Length", QByteArray::number(answer.body.size())});
    result.responseHeaders += answer.headers;
    result.responseBody = answer.body;
    if (answer.status == 503 || answer.status == 429)
        result.retryAfterMs = parseRetryAfter(headerValue(answer.headers, "Retry-After"), result.startedAt);
}

void DemoReceivers::lose(AttemptResult &result, ErrorClass error, const QString &detail, qint64 durationUs) {
    result.error = error;
    result.detail = detail;
    result.durationUs = durationUs;
    const bool connected = error == ErrorClass::Timeout || error == ErrorClass::ConnectionLost;
    result.posted = connected;
    if (connected)
        return;
    result.phases.reused = false;
    result.phases.connect.reset();
    result.certificateDaysLeft.reset();
    if (error == ErrorClass::Dns) {
        result.remoteAddress.clear();
        result.phases.dns = durationUs;
    }
}

AttemptResult DemoReceivers::hubSpot(AttemptResult result, qint64 ago) {
    if (happens(0.002)) {
        const Outcome lost = outcomeOf(QNetworkReply::RemoteHostClosedError, {}, {}, QUrl(result.url),
                                       {.posted = true, .encrypted = true});
        lose(result, lost.error, lost.detail, between(30 * kMs, 90 * kMs));
        return result;
    }
    if (ago > 9 * kHour && ago < 9 * kHour + 6 * kMinute) {
        reply(result,
              {429,
               u"Too Many Requests"_s,
               R"({"status":"error","message":"rate limit"})",
               {{"Content-Type", "application/json"}, {"Retry-After", "10"}}},
              between(20 * kMs, 60 * kMs));
        return result;
    }
    reply(result, {200, u"OK"_s, R"({"status":"accepted"})", {{"Content-Type", "application/json"}}},
          between(70 * kMs, happens(0.05) ? 900 * kMs : 190 * kMs));
    return result;
}

AttemptResult DemoReceivers::billing(AttemptResult result, qint64 ago) {
    const bool restarting =
        (ago < 50 * kMinute && happens(0.62)) || (ago > 13 * kHour && ago < 13 * kHour + 25 * kMinute);
    if (restarting) {
        reply(result,
              {503,
               u"Service Unavailable"_s,
               "upstream is restarting",
               {{"Content-Type", "text/plain"}, {"Retry-After", "30"}}},
              between(60 * kMs, 110 * kMs));
        return result;
    }
    reply(result, {200, u"OK"_s, R"({"ok":true})", {{"Content-Type", "application/json"}}},
          between(55 * kMs, 140 * kMs));
    return result;
}

AttemptResult DemoReceivers::zapier(AttemptResult result, const OutgoingRequest &request, qint64 ago) {
    // Renewed 75 minutes before the end.
    if (ago > 75 * kMinute && ago < 4 * kHour) {
        const Outcome expired = outcomeOf(QNetworkReply::SslHandshakeFailedError, {},
                                          {QSslError(QSslError::CertificateExpired)}, request.url, {});
        lose(result, expired.error, expired.detail, between(30 * kMs, 60 * kMs));
        return result;
    }
    if (ago > 16 * kHour && ago < 19 * kHour) {
        reply(result,
              {401, u"Unauthorized"_s, R"({"error":"signature mismatch"})", {{"Content-Type", "application/json"}}},
              between(40 * kMs, 80 * kMs));
        return result;
    }
    reply(result, {200, u"OK"_s, R"({"id":"zap","status":"success"})", {{"Content-Type", "application/json"}}},
          between(90 * kMs, 260 * kMs));
    return result;
}

AttemptResult DemoReceivers::warehouse(AttemptResult result, const OutgoingRequest &request, qint64 ago) {
    if (ago < 4 * kHour && !happens(0.03)) {
        result.phases.reused = false;
        result.phases.connect = result.phases.connect.value_or(between(18 * kMs, 46 * kMs));
        lose(result, ErrorClass::Timeout, u"No answer within %1 s."_s.arg(request.timeoutMs / 1000),
             request.timeoutMs * kMs + between(0, 900));
        return result;
    }
    if (ago > 6 * kHour && ago < 7 * kHour) {
        lose(result, ErrorClass::Dns, u"The name %1 could not be found."_s.arg(request.url.host()),
             between(4 * kMs, 22 * kMs));
        return result;
    }
    reply(result, {202, u"Accepted"_s, {}, {}}, between(300 * kMs, 2'400 * kMs));
    return result;
}

AttemptResult DemoReceivers::slack(AttemptResult result, const OutgoingRequest &request, qint64 ago) {
    if (ago > 2 * kHour && ago < 3 * kHour) {
        const Outcome refused = outcomeOf(QNetworkReply::ConnectionRefusedError, {}, {}, request.url, {});
        lose(result, refused.error, refused.detail, between(12 * kMs, 25 * kMs));
        return result;
    }
    reply(result, {204, u"No Content"_s, {}, {}}, between(60 * kMs, 130 * kMs));
    return result;
}

AttemptResult DemoReceivers::oldCrm(AttemptResult result, qint64 ago) {
    if (ago < 60 * kHour) {
        reply(result,
              {500,
               u"Internal Server Error"_s,
               "<html><body>Software error</body></html>",
               {{"Content-Type", "text/html"}}},
              between(40 * kMs, 90 * kMs));
        return result;
    }
    reply(result, {200, u"OK"_s, "OK\n", {{"Content-Type", "text/plain"}}}, between(40 * kMs, 90 * kMs));
    return result;
}

}  // namespace webhooks
