// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhook.h"

#include "domain/addressrules.h"
#include "domain/delivery.h"
#include "domain/secret.h"
#include "support/testprogram.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

using Severity = WebhookProblem::Severity;

Webhook goodWebhook() {
    Webhook webhook;
    webhook.name = u"Sync to CRM"_s;
    webhook.url = u"https://example.com/hooks"_s;
    webhook.events = {EventType::LeadCreated};
    return webhook;
}

QStringList messagesOf(const QList<WebhookProblem> &problems) {
    QStringList messages;
    for (const WebhookProblem &problem : problems) {
        messages << problem.message;
    }
    return messages;
}

QString longUrl(qsizetype bytes) {
    const QString start = u"https://example.com/"_s;
    return start + QString(bytes - start.size(), u'a');
}

}  // namespace

Q_DECLARE_METATYPE(webhooks::DeliveryOverrides)

class WebhookTest : public QObject {
    Q_OBJECT

private slots:
    void goodWebhooksHaveNoProblems_data();
    void goodWebhooksHaveNoProblems();
    void findsErrors_data();
    void findsErrors();
    void refusesAddresses_data();
    void refusesAddresses();
    void refusalUsesTheRulesWords();
    void allowedAddressesPass();
    void warnsAboutPlainHttp();
    void takesPlainHttpToThisMachine_data();
    void takesPlainHttpToThisMachine();
    void warnsAboutCredentials_data();
    void warnsAboutCredentials();
    void checksOverrides_data();
    void checksOverrides();
    void limitsAreInWords();
    void reportsEverythingAtOnce();
    void standardWebhooksWantASecret();
    void standardWebhooksWantBase64AfterTheirPrefix();
    void eventNamesRoundTrip();
    void deliveryWordsRoundTrip();
};

void WebhookTest::goodWebhooksHaveNoProblems_data() {
    QTest::addColumn<Webhook>("webhook");

    QTest::newRow("plain") << goodWebhook();
    Webhook all = goodWebhook();
    all.events.clear();
    all.allEvents = true;
    QTest::newRow("all events") << all;
    Webhook named = goodWebhook();
    named.name = u" "_s + QString(200, u'ö') + u" "_s;
    QTest::newRow("longest name with blanks around") << named;
    Webhook far = goodWebhook();
    far.url = longUrl(2048);
    QTest::newRow("longest URL") << far;
    Webhook headers = goodWebhook();
    headers.headers = {{"Authorization", "Bearer x"}, {"X-Team", "sales"}};
    QTest::newRow("own headers") << headers;
    Webhook address = goodWebhook();
    address.url = u"https://[2606:4700:4700::1111]/"_s;
    QTest::newRow("public address") << address;
    Webhook similar = goodWebhook();
    similar.url = u"https://localhost.example.com/?monkey=1&keyboard=2"_s;
    QTest::newRow("name and query that only look similar") << similar;
}

void WebhookTest::goodWebhooksHaveNoProblems() {
    QFETCH(Webhook, webhook);
    QCOMPARE(messagesOf(problemsOf(webhook, AddressRules())), QStringList());
}

void WebhookTest::findsErrors_data() {
    QTest::addColumn<Webhook>("webhook");
    QTest::addColumn<WebhookField>("field");

    const auto add = [](const char *row, WebhookField field, const std::function<void(Webhook &)> &change) {
        Webhook webhook = goodWebhook();
        change(webhook);
        QTest::newRow(row) << webhook << field;
    };
    add("no name", WebhookField::Name, [](Webhook &webhook) { webhook.name.clear(); });
    add("blank name", WebhookField::Name, [](Webhook &webhook) { webhook.name = u" \t"_s; });
    add("name too long", WebhookField::Name, [](Webhook &webhook) { webhook.name = QString(201, u'a'); });
    add("name with line feed", WebhookField::Name, [](Webhook &webhook) { webhook.name = u"a\nb"_s; });
    add("no URL", WebhookField::Url, [](Webhook &webhook) { webhook.url.clear(); });
    add("URL of another scheme", WebhookField::Url, [](Webhook &webhook) { webhook.url = u"ftp://example.com"_s; });
    add("URL too long", WebhookField::Url, [](Webhook &webhook) { webhook.url = longUrl(2049); });
    add("URL too long in bytes", WebhookField::Url,
        [](Webhook &webhook) { webhook.url = u"https://example.com/"_s + QString(1020, u'ö'); });
    add("no event", WebhookField::Events, [](Webhook &webhook) { webhook.events.clear(); });
    add("reserved header", WebhookField::Headers, [](Webhook &webhook) { webhook.headers = {{"Host", "x"}}; });
    add("header with line feed", WebhookField::Headers, [](Webhook &webhook) { webhook.headers = {{"X-A", "1\n"}}; });
    add("header twice", WebhookField::Headers,
        [](Webhook &webhook) { webhook.headers = {{"X-A", "1"}, {"x-a", "2"}}; });
}

void WebhookTest::findsErrors() {
    QFETCH(Webhook, webhook);
    QFETCH(WebhookField, field);

    const QList<WebhookProblem> problems = problemsOf(webhook, AddressRules());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(problems.first().severity, Severity::Error);
    QVERIFY(!problems.first().message.isEmpty());
}

void WebhookTest::refusesAddresses_data() {
    QTest::addColumn<QString>("url");

    for (const char *host : {"127.0.0.1", "10.0.0.5", "169.254.169.254", "[::1]", "[::ffff:7f00:1]", "[fd00::1]",
                             "[::127.0.0.1]", "[64:ff9b::7f00:1]", "2130706433", "0x7f.1", "127.1", "127.0.0.1.",
                             "localhost", "LOCALHOST", "localhost.", "api.localhost"}) {
        QTest::addRow("host %s", host) << QString(u"https://"_s + QString::fromLatin1(host) + u"/"_s);
    }
}

void WebhookTest::refusesAddresses() {
    QFETCH(QString, url);

    Webhook webhook = goodWebhook();
    webhook.url = url;
    const QList<WebhookProblem> problems = problemsOf(webhook, AddressRules());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, WebhookField::Url);
    QCOMPARE(problems.first().severity, Severity::Error);
}

void WebhookTest::refusalUsesTheRulesWords() {
    Webhook webhook = goodWebhook();
    webhook.url = u"https://localhost/"_s;
    const IpAddress loopback = IpAddress::fromIpv4(0x7f000001);
    const QString expected = AddressRules().refusalOf(loopback)->message();
    QCOMPARE(messagesOf(problemsOf(webhook, AddressRules())), QStringList(expected));
    QVERIFY(expected.contains(u"--allow-network 127.0.0.0/8"_s));
}

void WebhookTest::allowedAddressesPass() {
    const AddressRules rules({AddressRange::parse(u"127.0.0.0/8").value()});
    for (const QString &url : {u"https://127.0.0.1:8443/"_s, u"https://localhost/"_s}) {
        Webhook webhook = goodWebhook();
        webhook.url = url;
        QCOMPARE(messagesOf(problemsOf(webhook, rules)), QStringList());
    }
}

void WebhookTest::warnsAboutPlainHttp() {
    Webhook webhook = goodWebhook();
    webhook.url = u"http://example.com/"_s;
    const QList<WebhookProblem> problems = problemsOf(webhook, AddressRules());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, WebhookField::Url);
    QCOMPARE(problems.first().severity, Severity::Warning);
}

void WebhookTest::takesPlainHttpToThisMachine_data() {
    QTest::addColumn<QString>("url");
    QTest::newRow("IPv4") << u"http://127.0.0.1:9000/hook"_s;
    QTest::newRow("another of its addresses") << u"http://127.8.0.1/hook"_s;
    QTest::newRow("IPv6") << u"http://[::1]:9000/hook"_s;
    QTest::newRow("name") << u"http://localhost:9000/hook"_s;
}

void WebhookTest::takesPlainHttpToThisMachine() {
    QFETCH(const QString, url);
    Webhook webhook = goodWebhook();
    webhook.url = url;
    const AddressRules rules({*AddressRange::parse(u"127.0.0.0/8"), *AddressRange::parse(u"::1/128")});
    QCOMPARE(messagesOf(problemsOf(webhook, rules)), QStringList());
}

void WebhookTest::warnsAboutCredentials_data() {
    QTest::addColumn<QString>("query");

    for (const char *query : {"token=x", "TOKEN=x", "a=1&access_token=x", "key=x", "api_key=x", "apiKey=x", "secret=x",
                              "client-secret=x", "password=x", "sig=x", "signature=x", "%74oken=x", "X-Auth=x"}) {
        QTest::addRow("query %s", query) << QString::fromLatin1(query);
    }
}

void WebhookTest::warnsAboutCredentials() {
    QFETCH(QString, query);

    Webhook webhook = goodWebhook();
    webhook.url += QString(u"?"_s + query);
    const QList<WebhookProblem> problems = problemsOf(webhook, AddressRules());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, WebhookField::Url);
    QCOMPARE(problems.first().severity, Severity::Warning);
    QVERIFY(!problems.first().message.contains(u"=x"_s));
}

void WebhookTest::checksOverrides_data() {
    QTest::addColumn<DeliveryOverrides>("overrides");
    QTest::addColumn<WebhookField>("field");
    QTest::addColumn<bool>("good");

    using Overrides = DeliveryOverrides;
    const auto add = [](const char *row, WebhookField field, bool good, const Overrides &overrides) {
        QTest::newRow(row) << overrides << field << good;
    };
    add("shortest timeout", WebhookField::Timeout, true, {.timeoutMs = kMinTimeoutMs});
    add("timeout too short", WebhookField::Timeout, false, {.timeoutMs = kMinTimeoutMs - 1});
    add("longest timeout", WebhookField::Timeout, true, {.timeoutMs = kMaxTimeoutMs});
    add("timeout too long", WebhookField::Timeout, false, {.timeoutMs = kMaxTimeoutMs + 1});
    add("no retries", WebhookField::MaxRetries, true, {.maxRetries = 0});
    add("negative retries", WebhookField::MaxRetries, false, {.maxRetries = -1});
    add("most retries", WebhookField::MaxRetries, true, {.maxRetries = kMaxRetriesLimit});
    add("too many retries", WebhookField::MaxRetries, false, {.maxRetries = kMaxRetriesLimit + 1});
    add("shortest backoff", WebhookField::Backoff, true, {.backoffMs = kMinBackoffMs});
    add("backoff too short", WebhookField::Backoff, false, {.backoffMs = kMinBackoffMs - 1});
    add("longest backoff", WebhookField::Backoff, true, {.backoffMs = kMaxBackoffMs});
    add("backoff too long", WebhookField::Backoff, false, {.backoffMs = kMaxBackoffMs + 1});
    add("cap too short", WebhookField::BackoffCap, false, {.backoffCapMs = kMinBackoffMs - 1});
    add("cap too long", WebhookField::BackoffCap, false, {.backoffCapMs = kMaxBackoffMs + 1});
    add("factor 1", WebhookField::BackoffFactor, true, {.backoffFactor = kMinBackoffFactor});
    add("factor below 1", WebhookField::BackoffFactor, false, {.backoffFactor = 0.99});
    add("largest factor", WebhookField::BackoffFactor, true, {.backoffFactor = kMaxBackoffFactor});
    add("factor too large", WebhookField::BackoffFactor, false, {.backoffFactor = kMaxBackoffFactor + 1});
    add("factor that is no number", WebhookField::BackoffFactor, false,
        {.backoffFactor = std::numeric_limits<double>::quiet_NaN()});
    add("infinite factor", WebhookField::BackoffFactor, false,
        {.backoffFactor = std::numeric_limits<double>::infinity()});
    add("one at once", WebhookField::Concurrency, true, {.concurrency = 1});
    add("none at once", WebhookField::Concurrency, false, {.concurrency = 0});
    add("most at once", WebhookField::Concurrency, true, {.concurrency = kMaxConcurrency});
    add("too many at once", WebhookField::Concurrency, false, {.concurrency = kMaxConcurrency + 1});
}

void WebhookTest::checksOverrides() {
    QFETCH(DeliveryOverrides, overrides);
    QFETCH(WebhookField, field);
    QFETCH(bool, good);

    Webhook webhook = goodWebhook();
    webhook.overrides = overrides;
    const QList<WebhookProblem> problems = problemsOf(webhook, AddressRules());
    QCOMPARE(problems.isEmpty(), good);
    if (!good) {
        QCOMPARE(problems.first().field, field);
        QCOMPARE(problems.first().severity, Severity::Error);
    }
}

void WebhookTest::limitsAreInWords() {
    Webhook webhook = goodWebhook();
    webhook.overrides = {.timeoutMs = 0, .maxRetries = 21, .backoffMs = 0, .backoffFactor = 0.5, .concurrency = 0};
    QCOMPARE(messagesOf(problemsOf(webhook, AddressRules())),
             QStringList({u"The timeout must be from 1s to 2m."_s, u"The number of retries must be from 0 to 20."_s,
                          u"The wait before the first retry must be from 10ms to 1d."_s,
                          u"The backoff factor must be from 1 to 100."_s,
                          u"The number of attempts at once must be from 1 to 64."_s}));
}

void WebhookTest::reportsEverythingAtOnce() {
    Webhook webhook;
    webhook.headers = {{"Host", "x"}};
    webhook.overrides.concurrency = 0;
    QCOMPARE(problemsOf(webhook, AddressRules()).size(), 5);
}

void WebhookTest::standardWebhooksWantASecret() {
    Webhook webhook = goodWebhook();
    webhook.standardWebhooks = true;
    const auto problems = problemsOf(webhook, AddressRules());
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, WebhookField::Secret);
    QCOMPARE(problems.first().severity, Severity::Warning);
    webhook.hasSecret = true;
    QCOMPARE(messagesOf(problemsOf(webhook, AddressRules())), QStringList());
}

void WebhookTest::standardWebhooksWantBase64AfterTheirPrefix() {
    Webhook webhook = goodWebhook();
    const Secret broken("whsec_not base64!!"_ba);
    QVERIFY(!problemOf(webhook, broken));
    webhook.standardWebhooks = true;
    QCOMPARE(problemOf(webhook, broken).value().severity, Severity::Error);
    QVERIFY(problemOf(webhook, Secret("whsec_"_ba)));
    QVERIFY(!problemOf(webhook, Secret("any words"_ba)));
    QVERIFY(!problemOf(webhook, Secret::generate()));
    QVERIFY(!problemOf(webhook, Secret()));
}

void WebhookTest::eventNamesRoundTrip() {
    const QStringList expected{u"lead.created"_s,       u"lead.updated"_s,  u"lead.deleted"_s,
                               u"lead.stage_changed"_s, u"lead.assigned"_s, u"form.submitted"_s};
    QStringList names;
    for (const EventType type : kEventTypes) {
        names << eventTypeName(type);
        QCOMPARE(eventTypeFromName(eventTypeName(type)), std::optional(type));
    }
    QCOMPARE(names, expected);
    QVERIFY(!eventTypeFromName(u"lead.Created"));
    QVERIFY(!eventTypeFromName(u""));
}

void WebhookTest::deliveryWordsRoundTrip() {
    const QStringList states{u"pending"_s, u"sending"_s, u"succeeded"_s, u"failed"_s, u"cancelled"_s};
    for (int i = 0; i < states.size(); ++i) {
        const auto state = static_cast<DeliveryState>(i);
        QCOMPARE(deliveryStateName(state), states.at(i));
        QCOMPARE(deliveryStateFromName(states.at(i)), std::optional(state));
    }
    const QStringList triggers{u"automatic"_s, u"manual"_s, u"test"_s};
    for (int i = 0; i < triggers.size(); ++i) {
        const auto trigger = static_cast<Trigger>(i);
        QCOMPARE(triggerName(trigger), triggers.at(i));
        QCOMPARE(triggerFromName(triggers.at(i)), std::optional(trigger));
    }
    const QStringList errors{
        u""_s,         u"dns"_s,      u"refused"_s,  u"unreachable"_s,     u"timeout"_s,         u"tls"_s,
        u"redirect"_s, u"http_4xx"_s, u"http_5xx"_s, u"connection_lost"_s, u"blocked_address"_s, u"too_large"_s,
        u"other"_s};
    for (int i = 0; i < errors.size(); ++i) {
        const auto error = static_cast<ErrorClass>(i);
        QCOMPARE(errorClassName(error), errors.at(i));
        QCOMPARE(errorClassFromName(errors.at(i)), std::optional(error));
    }
    QVERIFY(!deliveryStateFromName(u"Pending"));
    QVERIFY(!triggerFromName(u""));
    QVERIFY(!errorClassFromName(u"none"));
}

WEBHOOKS_TEST(WebhookTest)
#include "tst_webhook.moc"
