// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "ui/models/importmodel.h"
#include "ui/models/recentdeliveriesmodel.h"
#include "ui/models/roles.h"
#include "ui/models/webhooksfilter.h"
#include "ui/models/webhooksmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class TestWebhooksModel final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysHowAWebhookIsDoing_data();
    void saysHowAWebhookIsDoing();
    void saysWhyItIsPaused();
    void namesTheEvents_data();
    void namesTheEvents();
    void keepsTheIdentityOfRows();
    void changesOnlyTheRowThatChanged();
    void readsAsOneSentence();
    void asksForAToggle();
    void findsByNameUrlAndEvent_data();
    void findsByNameUrlAndEvent();
    void sortsByValues();
    void listsDeliveries();
    void listsAnImport();

private:
    WebhookEntry entry(qint64 id, const QString &name) const;
    QVariant at(int row, int column, int role = Qt::DisplayRole) const {
        return m_model->index(row, column).data(role);
    }

    TimeDisplay m_times;
    std::unique_ptr<WebhooksModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestWebhooksModel::init() {
    m_times.setZone(TimeDisplay::Zone::Utc);
    m_model = std::make_unique<WebhooksModel>(m_times);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestWebhooksModel::cleanup() {
    m_tester.reset();
    m_model.reset();
}

WebhookEntry TestWebhooksModel::entry(qint64 id, const QString &name) const {
    WebhookEntry entry;
    entry.webhook.id = id;
    entry.webhook.name = name;
    entry.webhook.url = u"https://hooks.example.com/%1"_s.arg(id);
    entry.webhook.events = {EventType::LeadCreated};
    entry.webhook.createdAt = 1;
    entry.activity.webhookId = id;
    return entry;
}

void TestWebhooksModel::saysHowAWebhookIsDoing_data() {
    QTest::addColumn<bool>("active");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<qint64>("failed");
    QTest::addColumn<QString>("state");
    QTest::newRow("active and well") << true << false << 2LL << u"Active"_s;
    QTest::newRow("three attempts in a row failed") << true << false << 3LL << u"Failing"_s;
    QTest::newRow("inactive ones are not failing") << false << false << 9LL << u"Inactive"_s;
    QTest::newRow("the key is missing") << true << true << 0LL << u"Locked"_s;
}

void TestWebhooksModel::saysHowAWebhookIsDoing() {
    QFETCH(bool, active);
    QFETCH(bool, locked);
    QFETCH(qint64, failed);
    QFETCH(QString, state);
    WebhookEntry one = entry(1, u"One"_s);
    one.webhook.active = active;
    one.webhook.locked = locked;
    one.activity.failedInARow = failed;
    m_model->setEntries({one}, 0);
    QCOMPARE(at(0, WebhooksModel::State).toString(), state);
    QCOMPARE(at(0, WebhooksModel::State, ChipRole).value<Chip>().text, state);
    QCOMPARE(at(0, WebhooksModel::Active, SwitchRole).toBool(), active);
}

void TestWebhooksModel::saysWhyItIsPaused() {
    WebhookEntry one = entry(1, u"One"_s);
    one.activity.failedInARow = 99;
    one.pause = WebhookPause{1, u"One"_s, 0, u"21 of 40 attempts failed within 1h."_s, 20, 1, 98'000, false};
    m_model->setEntries({one}, 0);
    QCOMPARE(at(0, WebhooksModel::State).toString(), u"Auto-paused"_s);
    QCOMPARE(at(0, WebhooksModel::State, Qt::ToolTipRole).toString(),
             u"21 of 40 attempts failed within 1 h.\nNext probe: in 1 min 38 s."_s);
    one.pause->probing = true;
    one.pause->probeAt.reset();
    QCOMPARE(probeText(*one.pause, 0), u"A probe is under way."_s);
    one.pause->probing = false;
    QCOMPARE(probeText(*one.pause, 0), u"It stays paused until someone resumes it."_s);
    one.webhook.active = false;
    m_model->setEntries({one}, 0);
    QCOMPARE(at(0, WebhooksModel::State).toString(), u"Inactive"_s);
}

void TestWebhooksModel::namesTheEvents_data() {
    QTest::addColumn<QList<EventType>>("events");
    QTest::addColumn<QString>("text");
    using enum EventType;
    QTest::newRow("one by its name") << QList{LeadAssigned} << u"lead.assigned"_s;
    QTest::newRow("several by their count") << QList{LeadCreated, FormSubmitted} << u"2 event(s)"_s;
    QTest::newRow("every event of leads by a pattern")
        << QList{LeadCreated, LeadUpdated, LeadDeleted, LeadStageChanged, LeadAssigned} << u"lead.*"_s;
}

void TestWebhooksModel::namesTheEvents() {
    QFETCH(QList<EventType>, events);
    QFETCH(QString, text);
    WebhookEntry one = entry(1, u"One"_s);
    one.webhook.events = events;
    m_model->setEntries({one}, 0);
    QCOMPARE(at(0, WebhooksModel::Events).toString(), text);
    one.webhook.events.clear();
    one.webhook.allEvents = true;
    m_model->setEntries({one}, 0);
    QCOMPARE(at(0, WebhooksModel::Events).toString(), u"All events"_s);
}

void TestWebhooksModel::keepsTheIdentityOfRows() {
    m_model->setEntries({entry(1, u"One"_s), entry(2, u"Two"_s), entry(4, u"Four"_s)}, 0);
    const QPersistentModelIndex two = m_model->indexOf(2);
    const QPersistentModelIndex four = m_model->indexOf(4);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setEntries({entry(2, u"Two"_s), entry(3, u"Three"_s), entry(4, u"Four"_s)}, 0);
    QCOMPARE(two.row(), 0);
    QCOMPARE(four.row(), 2);
    QVERIFY(!m_model->indexOf(1).isValid());
    QCOMPARE(resets.size(), 0);
    m_model->setEntries({}, 0);
    QVERIFY(!two.isValid());
}

void TestWebhooksModel::changesOnlyTheRowThatChanged() {
    m_model->setEntries({entry(1, u"One"_s), entry(2, u"Two"_s)}, 0);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setEntries({entry(1, u"One"_s), entry(2, u"Deux"_s)}, 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    QCOMPARE(at(1, WebhooksModel::Name).toString(), u"Deux"_s);
}

void TestWebhooksModel::readsAsOneSentence() {
    WebhookEntry one = entry(1, u"Billing"_s);
    one.activity.succeeded = 3;
    one.activity.failed = 1;
    one.activity.pending = 37;
    one.activity.lastAttemptAt = 0;
    one.activity.lastStatus = 503;
    m_model->setEntries({one}, 0);
    const QString sentence = at(0, 0, Qt::AccessibleTextRole).toString();
    for (const QString &part :
         {u"Billing"_s, u"Active"_s, u"hooks.example.com"_s, u"lead.created"_s, u"37"_s, u"503"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QCOMPARE(at(0, WebhooksModel::Success, ShareRole).toDouble(), 0.75);
    one.activity.succeeded = one.activity.failed = 0;
    m_model->setEntries({one}, 0);
    QVERIFY(!at(0, WebhooksModel::Success, ShareRole).isValid());
    QCOMPARE(at(0, WebhooksModel::Success).toString(), u"no traffic"_s);
}

void TestWebhooksModel::asksForAToggle() {
    m_model->setEntries({entry(7, u"One"_s)}, 0);
    QSignalSpy toggles(m_model.get(), &WebhooksModel::toggleRequested);
    QVERIFY(m_model->setData(m_model->index(0, WebhooksModel::Active), false, SwitchRole));
    QCOMPARE(toggles.size(), 1);
    QCOMPARE(toggles[0][0].toLongLong(), 7);
    QCOMPARE(toggles[0][1].toBool(), false);
    QVERIFY(!m_model->setData(m_model->index(0, WebhooksModel::Name), u"x"_s, Qt::EditRole));
}

void TestWebhooksModel::findsByNameUrlAndEvent_data() {
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing finds all") << u" "_s << 3;
    QTest::newRow("a name in any case") << u"BILL"_s << 1;
    QTest::newRow("a part of the URL") << u"example.com/2"_s << 1;
    QTest::newRow("an event") << u"form.sub"_s << 2;
    QTest::newRow("what nobody has") << u"zapier"_s << 0;
}

void TestWebhooksModel::findsByNameUrlAndEvent() {
    QFETCH(QString, search);
    QFETCH(int, rows);
    WebhookEntry all = entry(3, u"All"_s);
    all.webhook.allEvents = true;
    WebhookEntry form = entry(2, u"Forms"_s);
    form.webhook.events = {EventType::FormSubmitted};
    WebhooksFilter filter(m_model.get());
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setEntries({entry(1, u"Billing"_s), form, all}, 0);
    filter.setSearch(search);
    QCOMPARE(filter.rowCount(), rows);
}

void TestWebhooksModel::sortsByValues() {
    WebhookEntry few = entry(1, u"b"_s);
    few.activity.pending = 9;
    WebhookEntry many = entry(2, u"A"_s);
    many.activity.pending = 10;
    m_model->setEntries({few, many}, 0);
    WebhooksFilter filter(m_model.get());
    filter.sort(WebhooksModel::Pending, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data(IdRole).toLongLong(), 2);
    filter.sort(WebhooksModel::Name, Qt::AscendingOrder);
    QCOMPARE(filter.index(0, 0).data(IdRole).toLongLong(), 2);
}

void TestWebhooksModel::listsDeliveries() {
    RecentDeliveriesModel model(m_times);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Delivery delivery;
    delivery.id = 5;
    delivery.eventType = u"lead.created"_s;
    delivery.state = DeliveryState::Failed;
    delivery.lastStatus = 503;
    delivery.attemptCount = 4;
    model.setDeliveries({delivery}, 0);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, RecentDeliveriesModel::Code).data().toString(), u"503"_s);
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 5);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains("lead.created"_L1));
}

void TestWebhooksModel::listsAnImport() {
    WebhookFileRow refused;
    refused.action = WebhookFileRow::Action::Refuse;
    refused.name = u"Bad"_s;
    refused.refusal = u"no such event"_s;
    ImportModel model({refused});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.index(0, ImportModel::Details).data().toString(), u"no such event"_s);
    QCOMPARE(model.index(0, ImportModel::Action).data(ChipRole).value<Chip>().text, u"Refused"_s);
    QCOMPARE(model.count(WebhookFileRow::Action::Refuse), 1);
}

WEBHOOKS_TEST(TestWebhooksModel)
#include "tst_webhooksmodel.moc"
