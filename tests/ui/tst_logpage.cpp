// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signature.h"
#include "support/logpagetest.h"
#include "support/testprogram.h"
#include "support/windowreview.h"
#include "ui/pages/log/filterbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/liststates.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class TestLogPage final : public LogPageTest {
    Q_OBJECT

private slots:
    void anEmptyLogSaysWhatToDo();
    void aFilterWithoutRowsCanBeCleared();
    void aWrongFilterKeepsTheRows();
    void holdsOnSelectionAndResumesWithEnd();
    void aCellNarrowsTheFilter();
    void opensADeliveryFromElsewhere();
    void remembersItsState();
    void everyControlHasAName();
    void paintsEveryState_data();
    void paintsEveryState();

private:
    /// Rows of every state with realistic bytes, made now.
    void makeScene();
};

void TestLogPage::anEmptyLogSaysWhatToDo() {
    open();
    auto *states = m_page->findChild<ListStates *>();
    QTRY_COMPARE(states->state(), ListStates::State::Empty);
    addLeads(1);
    QTRY_COMPARE(states->state(), ListStates::State::List);
}

void TestLogPage::aFilterWithoutRowsCanBeCleared() {
    addLeads(1);
    open();
    m_page->setFilter(u"status:failed"_s);
    auto *states = m_page->findChild<ListStates *>();
    QTRY_COMPARE(states->state(), ListStates::State::NoMatch);
    emit states->actionTriggered(ListStates::State::NoMatch);
    QTRY_COMPARE(states->state(), ListStates::State::List);
    QCOMPARE(child<FilterBar>(m_page, "filterBar")->text(), QString());
}

void TestLogPage::aWrongFilterKeepsTheRows() {
    addLeads(2);
    open();
    QTest::keyClick(m_table, Qt::Key_Slash);
    auto *edit = child<FilterEdit>(m_page, "logFilter");
    QVERIFY(edit->hasFocus());
    // Letter by letter, “s” alone might be searched for before the next one is typed.
    QApplication::clipboard()->setText(u"status:fail"_s);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    auto *error = child<QLabel>(m_page, "logFilterError");
    QTRY_VERIFY(error->isVisible());
    QVERIFY(error->text().startsWith("Character 8: "_L1));
    QCOMPARE(model->rowCount(), 2);
}

void TestLogPage::holdsOnSelectionAndResumesWithEnd() {
    addLeads(3);
    open();
    auto *pill = child<QAbstractButton>(m_page, "heldPill");
    QVERIFY(!pill->isVisible());
    select(1);
    QVERIFY(pill->isVisible());
    addLeads(2);
    QTRY_COMPARE(pill->text(), u"Held · 2 new"_s);
    QCOMPARE(model->rowCount(), 3);
    QTest::keyClick(m_table, Qt::Key_End);
    QCOMPARE(model->rowCount(), 5);
    QVERIFY(!pill->isVisible());
    QCOMPARE(m_table->currentIndex().row(), 0);
}

void TestLogPage::aCellNarrowsTheFilter() {
    addLeads(2);
    attempt(Next::Failed, answer(503, {}));
    open();
    const auto choose = [this](int column, const char *action) {
        QTRY_VERIFY(model->rowAt(1));
        emit m_table->customContextMenuRequested(m_table->visualRect(model->index(1, column)).center());
        auto *menu = child<QMenu>(m_page, "cellMenu");
        QCOMPARE(doubleMnemonics(*menu), QStringList());
        child<QAction>(menu, action)->trigger();
        delete menu;
    };
    auto *filter = child<FilterBar>(m_page, "filterBar");
    choose(LogCells::Webhook, "onlyThis");
    QCOMPARE(filter->text(), u"webhook:\"Billing prod\""_s);
    QTRY_VERIFY(model->isComplete() && model->rowCount() == 2);
    choose(LogCells::Result, "hideThis");
    QCOMPARE(filter->text(), u"-code:503 webhook:\"Billing prod\""_s);
    QTRY_VERIFY(model->isComplete() && model->rowCount() == 1);
    filter->setText({});
    QTRY_VERIFY(model->isComplete() && model->rowCount() == 2);
    choose(LogCells::Created, "aroundThisTime");
    QVERIFY(filter->text().startsWith("since:"_L1));
    QTRY_VERIFY(model->isComplete() && model->rowCount() == 2);
}

void TestLogPage::opensADeliveryFromElsewhere() {
    addLeads(3);
    open();
    m_page->setFilter(u"status:failed"_s);
    QTRY_COMPARE(model->rowCount(), 0);
    emit m_fixture->navigation().deliveryRequested(2);
    QTRY_COMPARE(m_table->selectedIds(), QList<qint64>{2});
    QTRY_COMPARE(child<DeliveryPane>(m_page, "deliveryPane")->deliveryId(), 2);
    emit m_fixture->navigation().logRequested(u"status:pending"_s);
    QCOMPARE(child<FilterBar>(m_page, "filterBar")->text(), u"status:pending"_s);
}

void TestLogPage::remembersItsState() {
    addLeads(1);
    open();
    m_page->setFilter(u"status:pending"_s);
    child<DeliveryPane>(m_page, "deliveryPane")->setTab(DeliveryPane::Timing);
    m_table->setColumnHidden(LogCells::Lead, true);
    m_page->saveState();
    open();
    QCOMPARE(child<FilterBar>(m_page, "filterBar")->text(), u"status:pending"_s);
    QCOMPARE(child<DeliveryPane>(m_page, "deliveryPane")->tab(), static_cast<int>(DeliveryPane::Timing));
    QVERIFY(m_table->isColumnHidden(LogCells::Lead));
}

void TestLogPage::everyControlHasAName() {
    addLeads(1);
    open();
    const auto widgets = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isText = button && !button->text().isEmpty();
        const bool isInner = widget->objectName().startsWith("qt_"_L1) || !widget->isVisible();
        if (!isInner && widget->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!widget->objectName().isEmpty() && (isText || !widget->accessibleName().isEmpty()),
                     widget->metaObject()->className());
    }
}

void TestLogPage::makeScene() {
    struct Scene {
        const char *first;
        const char *last;
        const char *type;
        const char *webhook;
    };
    constexpr Scene kScenes[]{{"Jane", "Smith", "lead.updated", "Sync to HubSpot"},
                              {"Jane", "Smith", "lead.deleted", "Old CRM"},
                              {"Jane", "Smith", "form.submitted", "Slack #leads"},
                              {"Jane", "Smith", "lead.created", "Data warehouse"},
                              {"Jane", "Smith", "lead.updated", "Sync to HubSpot"},
                              {"Jane", "Smith", "lead.stage_changed", "Billing prod"},
                              {"Jane", "Smith", "lead.assigned", "Zapier: new owner"},
                              {"Jane", "Smith", "lead.created", "Sync to HubSpot"}};
    auto &database = m_fixture->database();
    const qint64 now = Clock::system().wall();
    qint64 id = 0;
    for (const Scene &scene : kScenes) {
        ++id;
        const QString name = QString::fromLatin1(scene.webhook);
        const auto known = database->webhooks().find(name);
        const qint64 webhook = known ? known->id : database.addWebhook(TestStore::sample(name)).id;
        database.texts(
            u"INSERT INTO leads (first_name, last_name, email, source) VALUES ('%1', '%2', '%3@example.com', 'website')"_s
                .arg(QLatin1StringView(scene.first), QLatin1StringView(scene.last),
                     QString::fromLatin1(scene.first).toLower()));
        database.texts(u"UPDATE events SET type = '%1' WHERE id = %2"_s.arg(QLatin1StringView(scene.type)).arg(id));
        database.texts(
            u"DELETE FROM deliveries WHERE event_id = %1 AND id <> (SELECT max(id) FROM deliveries)"_s.arg(id));
        database.texts(u"UPDATE deliveries SET webhook_id = %1, created_at = %2 WHERE event_id = %3"_s.arg(webhook)
                           .arg(now - 60'000 + id * 7'143)
                           .arg(id));
    }
    const auto set = [&](qint64 event, const QString &values) {
        database.texts(u"UPDATE deliveries SET %1 WHERE event_id = %2"_s.arg(values).arg(event));
    };
    const QString done =
        u"due_at = NULL, finished_at = %1, attempt_count = 1, cycle_attempts = 1, last_duration_us = 131000"_s.arg(now);
    const QString delivered = u"state = 'succeeded', last_status = 200, "_s % done;
    for (const qint64 event : {1, 3, 5, 8})
        set(event, delivered);
    set(2,
        u"state = 'cancelled', reason = 'the webhook was made inactive', due_at = NULL, finished_at = %1"_s.arg(now));
    set(4,
        u"state = 'failed', last_error = 'timeout', due_at = NULL, finished_at = %1, attempt_count = 4, cycle_attempts "
        u"= 4, "
        "last_duration_us = 15000000"_s.arg(now));
    const qint64 other = database.addDispatcher(u"other"_s);
    set(7, u"state = 'sending', due_at = NULL, claimed_by = %1, attempt_count = 1, cycle_attempts = 1"_s.arg(other));
    m_webhook = must(database->webhooks().find(u"Billing prod"_s));
    AttemptResult unavailable = answer(503, "upstream is restarting");
    unavailable.url = u"https://billing.example.com/hooks/leadhub"_s;
    unavailable.requestHeaders = {{"Content-Type", "application/json"},
                                  {"User-Agent", "LeadHub-Webhooks/0.1"},
                                  {"X-LeadHub-Event", "lead.stage_changed"},
                                  {"X-LeadHub-Delivery", "019db4a2c6f0a1b2c3d4e5f60718293a"},
                                  {"Authorization", "***"}};
    unavailable.responseHeaders = {{"Content-Type", "text/plain"}, {"Retry-After", "30"}, {"Server", "nginx"}};
    unavailable.remoteAddress = u"203.0.113.20:443"_s;
    unavailable.phases = {4'000, 31'000, 50'000, 3'000, false};
    unavailable.certificateDaysLeft = 61;
    unavailable.requestHeaders.append(
        {"X-LeadHub-Signature",
         signBody(Secret("whsec_first"), must(m_fixture->store().log().payload(
                                             database.number(u"SELECT id FROM deliveries WHERE event_id = 6"_s))))});
    attempt(Next::Retry, unavailable);
    attempt(Next::Retry, unavailable);
    set(6, u"due_at = %1"_s.arg(now + 98'000));
}

void TestLogPage::paintsEveryState_data() {
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void TestLogPage::paintsEveryState() {
    QFETCH(const Appearance, appearance);
    applyTheme(*qApp, appearance);
    makeScene();
    open();
    QTRY_COMPARE(model->rowCount(), 8);
    select(2);
    QStringList states;
    for (int row = 0; row < 8; ++row) {
        QTRY_VERIFY(model->rowAt(row));
        states.append(model->index(row, LogCells::Status).data().toString());
    }
    QCOMPARE(states, (QStringList{u"Delivered"_s, u"Sending"_s, u"Retrying"_s, u"Delivered"_s, u"Failed"_s,
                                  u"Delivered"_s, u"Cancelled"_s, u"Delivered"_s}));
    const QString theme = QString::fromLatin1(QTest::currentDataTag());
    auto *pane = child<DeliveryPane>(m_page, "deliveryPane");
    const char *names[]{"summary", "exchange", "timing", "signature", "history"};
    for (int tab = DeliveryPane::Summary; tab <= DeliveryPane::History; ++tab) {
        pane->setTab(tab);
        QCoreApplication::processEvents();
        ui::grab(&m_fixture->window(), u"log-%1-%2"_s.arg(QLatin1StringView(names[tab]), theme));
    }
    child<FilterBar>(m_page, "filterBar")->setText(u"status:failed,retrying,succeeded evnt:lead.* since:24h"_s);
    ui::grab(&m_fixture->window(), u"log-error-"_s % theme);
    applyTheme(*qApp, Appearance::Light);
}

WEBHOOKS_TEST(TestLogPage)
#include "tst_logpage.moc"
