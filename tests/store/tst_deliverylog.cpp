// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

class TestDeliveryLog final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void filters_data();
    void filters();
    void pagesByKey();
    void readsADelivery();
    void whatIsDueAtOnceIsDueSinceItWasMade();
    void countsAttemptsUnderThePolicy();
    void findsByIdOrStart();
    void followsAttempts();
    void explains_data();
    void explains();
    void saysNothingOfSendersWhenItIsOver();
    void explainsNoEvent();

private:
    QList<qint64> matching(const QString &filter) {
        const auto parsed = parseDeliveryFilter(filter, kNow);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        auto ids = must((*m_store)->log().ids(*parsed, kNow, 0, 100));
        std::ranges::reverse(ids);
        return ids;
    }

    std::unique_ptr<TestStore> m_store;
    qint64 m_crm = 0;
    qint64 m_shop = 0;
    qint64 m_former = 0;
};

/// Deliveries 1 to 3 are of lead.created for three webhooks; 4 to 6 of lead.updated.
void TestDeliveryLog::initTestCase() {
    m_store = std::make_unique<TestStore>();
    m_crm = m_store->addWebhook(TestStore::sample(u"CRM"_s)).id;
    Webhook shop = TestStore::sample(u"Shop, old"_s);
    shop.url = u"http://shop.example.org:8080/a_b?x=1"_s;
    shop.overrides.maxRetries = 5;
    m_shop = m_store->addWebhook(shop).id;
    Webhook former = TestStore::sample(u"Gone"_s);
    former.url = u"https://gone.example.net"_s;
    m_former = m_store->addWebhook(former).id;
    const qint64 lead = m_store->addLead(u"acme@example.com"_s);
    m_store->texts(u"UPDATE leads SET status = 'won' WHERE id = %1"_s.arg(lead));
    m_store->texts(u"UPDATE deliveries SET created_at = %1 + id * 1000, due_at = %1 + 60000"_s.arg(kNow - 3'600'000));

    const qint64 dispatcher = m_store->addDispatcher();
    AttemptResult good;
    good.status = 204;
    good.durationUs = 3'000'000;
    good.posted = true;
    AttemptResult bad = good;
    bad.status = 503;
    bad.durationUs = 1'000;
    bad.error = ErrorClass::Http5xx;
    bad.responseBody = "Invalid token";
    AttemptResult silent;
    silent.error = ErrorClass::Timeout;
    auto claims = m_store->claim(dispatcher, m_crm);
    m_store->finish(dispatcher, claims[0], Next::Succeeded, kNow, good);
    m_store->finish(dispatcher, claims[1], Next::Retry, kNow, bad);
    claims = m_store->claim(dispatcher, m_shop, 1);
    m_store->finish(dispatcher, claims[0], Next::Failed, kNow, silent);
    must((*m_store)->changes().redeliver({claims[0].id}, 1, 0, {}));
    claims = m_store->claim(dispatcher, m_shop, 1);
    m_store->finish(dispatcher, claims[0], Next::Failed, kNow, silent);
    must((*m_store)->webhooks().remove(m_former, kNow));
}

void TestDeliveryLog::filters_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char *filter, const QList<qint64> &ids) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << ids;
    };
    row("", {1, 2, 3, 4, 5, 6});
    row("status:succeeded", {1});
    row("status:failed,cancelled", {2, 3, 6});
    row("status:retrying", {4});
    row("status:due", {5});
    row("status:pending", {4, 5});
    row("-status:pending", {1, 2, 3, 6});
    row("code:503", {4});
    row("code:2xx", {1});
    row("code:>=400", {4});
    row("code:none", {2, 3, 5, 6});
    row("code:<500", {1});
    row("code:<=503", {1, 4});
    row("-code:<500", {2, 3, 4, 5, 6});
    row("error:timeout", {2});
    row("error:http_5xx", {4});
    row("-error:timeout", {1, 3, 4, 5, 6});
    row("webhook:crm", {1, 4});
    row("webhook:\"SHOP, OLD\"", {2, 5});
    row("webhook:Shop", {});
    row("webhook:#3", {3, 6});
    row("webhook:gone", {3, 6});
    row("event:lead.created", {1, 2, 3});
    row("event:lead.*", {1, 2, 3, 4, 5, 6});
    row("event:form.*", {});
    row("lead:1", {1, 2, 3, 4, 5, 6});
    row("lead:2", {});
    row("host:hooks.example.com", {1, 4});
    row("host:shop.example.org", {2, 5});
    row("host:gone.example.net", {3, 6});
    row("host:example.com", {});
    row("url:/IN", {1, 4});
    row("url:a_b", {2, 5});
    row("url:a%b", {});
    row("attempt:>1", {2});
    row("attempt:0", {3, 5, 6});
    row("attempt:1", {1, 4});
    row("duration:>2s", {1});
    row("duration:<=1ms", {2, 4});
    row("duration:<1ms", {2});
    row("-duration:<1ms", {1, 3, 4, 5, 6});
    row("since:1h", {1, 2, 3, 4, 5, 6});
    row("before:1h", {});
    row("trigger:manual", {2});
    row("trigger:automatic", {1, 3, 4, 5, 6});
    row("body:ACME", {1, 2, 3, 4, 5, 6});
    row("body:won", {4, 5, 6});
    row("response:invalid", {4});
    row("-response:invalid", {1, 2, 3, 5, 6});
    row("gone", {3, 6});
    row("timeout", {2});
    row("lead.updated", {4, 5, 6});
    row("status:succeeded OR error:timeout", {1, 2});
    row("webhook:crm code:503", {4});
    row("not (webhook:crm OR webhook:gone)", {2, 5});
    row("webhook:crm -code:503", {1});
    row("body:\"'; DROP TABLE leads; --\"", {});
}

void TestDeliveryLog::filters() {
    QFETCH(QString, filter);
    QTEST(matching(filter), "ids");
    const auto parsed = parseDeliveryFilter(filter, kNow);
    QCOMPARE(must((*m_store)->log().count(*parsed, kNow)), matching(filter).size());
    QCOMPARE(must((*m_store)->log().list(*parsed, kNow, 0, 100)).size(), matching(filter).size());
}

void TestDeliveryLog::pagesByKey() {
    QList<qint64> seen;
    qint64 before = 0;
    while (true) {
        const auto page = must((*m_store)->log().list({}, kNow, before, 4));
        if (page.isEmpty())
            break;
        QVERIFY(page.size() <= 4);
        for (const Delivery &delivery : page)
            seen.append(delivery.id);
        before = seen.last();
    }
    QCOMPARE(seen, (QList<qint64>{6, 5, 4, 3, 2, 1}));
    QCOMPARE(must((*m_store)->log().ids({}, kNow, 3, 100)), (QList<qint64>{2, 1}));
}

void TestDeliveryLog::readsADelivery() {
    const Delivery one = must((*m_store)->log().byId(4));
    QCOMPARE(one.webhookName, u"CRM"_s);
    QCOMPARE(one.eventType, u"lead.updated"_s);
    QCOMPARE(one.eventPublicId, must((*m_store)->events().find(QString::number(one.eventId))).publicId);
    QCOMPARE(one.leadId, 1);
    QCOMPARE(one.state, DeliveryState::Pending);
    QCOMPARE(one.nextAttemptAt, std::optional(kNow + 10'000));
    QVERIFY(!one.finishedAt);
    QCOMPARE(one.lastStatus, std::optional(503));
    QCOMPARE(must((*m_store)->log().payload(4)), must((*m_store)->events().find(QString::number(one.eventId))).payload);
    QCOMPARE((*m_store)->log().byId(99).error().code, ErrorCode::NotFound);
    QCOMPARE((*m_store)->log().payload(99).error().code, ErrorCode::NotFound);
}

void TestDeliveryLog::whatIsDueAtOnceIsDueSinceItWasMade() {
    const qint64 due = must((*m_store)->log().byId(4)).nextAttemptAt.value_or(0);
    m_store->texts(u"UPDATE deliveries SET due_at = 0 WHERE id = 4"_s);
    const Delivery one = must((*m_store)->log().byId(4));
    QCOMPARE(one.nextAttemptAt, std::optional(one.createdAt));
    m_store->texts(u"UPDATE deliveries SET due_at = %1 WHERE id = 4"_s.arg(due));
}

void TestDeliveryLog::countsAttemptsUnderThePolicy() {
    QCOMPARE(must((*m_store)->log().byId(1)).maxAttempts, 4);
    QCOMPARE(must((*m_store)->log().byId(2)).maxAttempts, 6);
    QCOMPARE(must((*m_store)->log().byId(3)).maxAttempts, 0);
    must((*m_store)->settings().setValue(u"max-retries"_s, u"1"_s));
    QCOMPARE(must((*m_store)->log().byId(1)).maxAttempts, 2);
    QCOMPARE(must((*m_store)->log().byId(2)).maxAttempts, 6);
    must((*m_store)->settings().removeValue(u"max-retries"_s));
}

void TestDeliveryLog::findsByIdOrStart() {
    const Delivery one = must((*m_store)->log().byId(1));
    DeliveryLog &log = (*m_store)->log();
    QCOMPARE(must(log.find(u"1"_s)).id, 1);
    QCOMPARE(must(log.find(one.publicId)).id, 1);
    QCOMPARE(must(log.find(one.publicId.toUpper().first(30))).id, 1);
    QCOMPARE(log.find(one.publicId.first(6)).error().code, ErrorCode::Conflict);
    QCOMPARE(log.find(u"ffffffff"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(log.find(u"x"_s).error().code, ErrorCode::NotFound);
    EventsTable &events = (*m_store)->events();
    QCOMPARE(must(events.find(one.eventPublicId.first(30))).id, one.eventId);
    QCOMPARE(events.find(one.eventPublicId.first(6)).error().code, ErrorCode::Conflict);
    QCOMPARE(events.find(u"zz"_s).error().code, ErrorCode::NotFound);
}

void TestDeliveryLog::followsAttempts() {
    const auto all = must((*m_store)->log().attemptsSince(0, 100));
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[0].delivery.id, 1);
    QCOMPARE(all[0].attempt.result.status, std::optional(204));
    QCOMPARE(all[3].attempt.number, 2);
    QCOMPARE(all[3].attempt.trigger, Trigger::Manual);
    QCOMPARE(must((*m_store)->log().lastAttemptId()), all[3].attempt.id);
    QCOMPARE(must((*m_store)->log().attemptsSince(all[1].attempt.id, 1)).value(0).attempt.id, all[2].attempt.id);
    QCOMPARE(must((*m_store)->log().attempts(2)).size(), 2);
}

void TestDeliveryLog::explains_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("webhook");
    QTest::addColumn<QString>("check");
    QTest::addColumn<bool>("passed");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &sql, qint64 webhook, const char *check, bool passed,
                        const QString &text) {
        QTest::newRow(name) << sql << webhook << QString::fromUtf8(check) << passed << text;
    };
    row("delivered", {}, 1, "state", true, u"delivered with attempt 1"_s);
    row("failed", {}, 2, "state", false, u"failed after 2 attempts (last result: timeout)"_s);
    row("cancelled", {}, 3, "state", false, u"cancelled: webhook deleted"_s);
    row("deleted", {}, 3, "webhook", false, u"deleted"_s);
    row("inactive", u"UPDATE webhooks SET active = 0 WHERE id = 1"_s, 1, "active", false, u"inactive"_s);
    row("not listening", u"UPDATE webhook_events SET type = 'form.submitted' WHERE webhook_id = 1"_s, 1, "subscribed",
        false, u"does not listen to lead.created"_s);
    row("listening", {}, 1, "subscribed", true, u"listens to lead.created"_s);
    row("rate limit", u"UPDATE webhooks SET rate_limit = 0.5 WHERE id = 1"_s, 1, "rate", true, u"At most 30/m"_s);
    const auto waiting = u"UPDATE deliveries SET state = 'pending', finished_at = NULL, due_at = 1 WHERE id = 1;"_s;
    row("paused", waiting % u"INSERT INTO settings VALUES ('sending', 'paused')"_s, 1, "sending", false, u"paused"_s);
    row("nobody dispatching", waiting % u"DELETE FROM dispatchers"_s, 1, "dispatcher", false, u"start the service"_s);
    row("no delivery", u"DELETE FROM deliveries WHERE id = 1"_s, 1, "delivery", false, u"webhooks recover"_s);
    row("waiting",
        u"UPDATE deliveries SET state = 'pending', finished_at = NULL, due_at = 4000000010000 WHERE id = 1"_s, 1,
        "state", true, u"The next attempt is at 2096-10-02T07:06:50Z"_s);
    row("due", u"UPDATE deliveries SET state = 'pending', finished_at = NULL, due_at = 4000000000000 WHERE id = 1"_s, 1,
        "state", true, u"It is due now"_s);
    row("being sent", u"UPDATE deliveries SET state = 'sending', finished_at = NULL, claimed_by = 1 WHERE id = 1"_s, 1,
        "state", true, u"being made now"_s);
    const auto sending = u"UPDATE deliveries SET state = 'sending', finished_at = NULL, claimed_by = %1 WHERE id = 1"_s;
    row("held by a dispatcher", sending.arg(u"(SELECT min(id) FROM dispatchers)"_s), 1, "lease", true, u"on host"_s);
    row("held by nobody who is alive", sending.arg(99), 1, "lease", false, u"take it over"_s);
    row("a name is looked up later", {}, 1, "address", true, u"looks up hooks.example.com"_s);
    row("a private address", u"UPDATE webhooks SET url = 'https://10.0.0.5/in' WHERE id = 1"_s, 1, "address", false,
        u"10.0.0.5 is in 10.0.0.0/8"_s);
    row("an allowed address", u"UPDATE webhooks SET url = 'http://127.0.0.1:9/in' WHERE id = 1"_s, 1, "address", true,
        u"127.0.0.1 is allowed"_s);
    row("no URL at all", u"UPDATE webhooks SET url = 'mailto:x' WHERE id = 1"_s, 1, "address", false,
        u"does not start with https://"_s);
    row("unsigned", {}, 1, "secret", true, u"no secret"_s);
    row("locked", u"UPDATE webhooks SET secret = x'00' WHERE id = 1"_s, 1, "secret", false, u"key import"_s);
}

void TestDeliveryLog::explains() {
    QFETCH(QString, sql);
    QFETCH(qint64, webhook);
    QFETCH(QString, check);
    initTestCase();
    const AddressRules rules({AddressRange::parse(u"127.0.0.0/8").value()});
    for (const QString &statement : sql.split(u';', Qt::SkipEmptyParts))
        m_store->texts(statement);
    const auto steps = must((*m_store)->log().explain(1, webhook, rules, kNow));
    QCOMPARE(steps.value(0).check, u"event"_s);
    const auto step = std::ranges::find(steps, check, &ExplainStep::check);
    QVERIFY(step != steps.end());
    QTEST(step->passed, "passed");
    QFETCH(QString, text);
    QVERIFY2(step->text.contains(text), qPrintable(step->text));
}

void TestDeliveryLog::saysNothingOfSendersWhenItIsOver() {
    initTestCase();
    m_store->texts(u"DELETE FROM dispatchers"_s);
    for (const qint64 webhook : {1, 2, 3}) {
        const auto steps = must((*m_store)->log().explain(1, webhook, {}, kNow));
        QVERIFY(std::ranges::find(steps, u"dispatcher"_s, &ExplainStep::check) == steps.end());
    }
}

void TestDeliveryLog::explainsNoEvent() {
    QCOMPARE((*m_store)->log().explain(99, 1, {}, kNow).error().code, ErrorCode::NotFound);
}

WEBHOOKS_TEST(TestDeliveryLog)
#include "tst_deliverylog.moc"
