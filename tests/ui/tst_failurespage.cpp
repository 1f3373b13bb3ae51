// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "ui/pages/failurespage.h"

#include "support/consolefixture.h"
#include "support/rollupfixture.h"
#include "ui/models/failuresmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;
using Next = FinishedAttempt::Next;

class TestFailuresPage final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatNothingHasFailed();
    void groupsByWebhookAndReason();
    void keepsTheRowWhileOthersArrive();
    void redeliversOneThenOffersTheRest();
    void saysThatOneFailedAgain();
    void redeliversAll();
    void asksBeforeItRedeliversAll();
    void cancelsARedelivery();
    void dismissesWithUndo();
    void sendsNothingToInactiveWebhooks();
    void saysWhatWaitsForAPausedWebhook();
    void leadsToLogAndWebhook();
    void looksLikeThePictures();

private:
    qint64 now() const { return m_console->session().clock().wall(); }
    void fail(qint64 webhookId, int status, int times, qint64 agoMs = 0) {
        for (int i = 0; i < times; ++i)
            addAttempt(m_console->database(), m_dispatcher, {webhookId, now() - agoMs + i, status, 100, Next::Failed});
    }
    void show() {
        m_page = new FailuresPage(m_console->context());
        m_console->show(m_page);
    }
    QTableView *table() { return child<QTableView>(m_page, "failuresTable"); }
    QPushButton *button(const char *name) { return child<QPushButton>(m_page, name); }
    QString message() { return child<MessageBar>(m_page, "failuresMessage")->text(); }
    qint64 pending() {
        return m_console->database().number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s);
    }
    /// What a dispatcher makes of the delivery that was sent again.
    void finishOne(Next next, const AttemptResult &result) {
        TestStore &store = m_console->database();
        const auto claimed = store.claim(m_dispatcher, m_hubspot, 1, now());
        QCOMPARE(claimed.size(), 1);
        store.finish(m_dispatcher, claimed[0], next, now(), result);
    }

    std::unique_ptr<ConsoleFixture> m_console;
    FailuresPage *m_page = nullptr;
    qint64 m_hubspot = 0;
    qint64 m_dispatcher = 0;
};

void TestFailuresPage::init() {
    m_console = std::make_unique<ConsoleFixture>();
    m_hubspot = m_console->database().addWebhook().id;
    m_dispatcher = m_console->database().addDispatcher();
}

void TestFailuresPage::cleanup() {
    m_page = nullptr;
    m_console.reset();
}

void TestFailuresPage::saysThatNothingHasFailed() {
    show();
    QTRY_COMPARE(child<QLabel>(m_page, "stateTitle")->text(), u"Nothing has failed"_s);
    QVERIFY(!child<QWidget>(m_page, "failureBar")->isVisible());
}

void TestFailuresPage::groupsByWebhookAndReason() {
    fail(m_hubspot, 503, 3, 60'000);
    fail(m_hubspot, 0, 1);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    const QAbstractItemModel *model = table()->model();
    QCOMPARE(model->index(0, FailuresModel::Reason).data().toString(), u"No answer in time"_s);
    QCOMPARE(model->index(1, FailuresModel::Reason).data().toString(), u"503 Service Unavailable"_s);
    QCOMPARE(model->index(1, FailuresModel::Deliveries).data().toString(), u"3"_s);
    QCOMPARE(model->index(1, FailuresModel::State).data().toString(), u"Failing"_s);
    QVERIFY(model->index(1, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Sync to HubSpot: 503 Service Unavailable, 3 deliver"_s));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_COMPARE(button("redeliverAll")->text(), u"Redeliver all 3…"_s);
}

void TestFailuresPage::keepsTheRowWhileOthersArrive() {
    TimeDisplay times;
    FailuresModel model(times, [] { return kNow; });
    QAbstractItemModelTester tester(&model);
    FailureGroup one;
    one.webhookId = 1;
    one.deliveries = 2;
    FailureGroup other = one;
    other.webhookId = 2;
    model.setGroups({one});
    const QPersistentModelIndex kept(model.index(0, 0));
    model.setGroups({other, one});
    QCOMPARE(kept.row(), 1);
    other.deliveries = 5;
    model.setGroups({other, one});
    QCOMPARE(model.deliveries(), 7);
    model.setGroups({other});
    QVERIFY(!kept.isValid());
    model.setGroups({});
    QCOMPARE(model.rowCount(), 0);
}

void TestFailuresPage::redeliversOneThenOffersTheRest() {
    fail(m_hubspot, 503, 3);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    button("redeliverOne")->setFocus();
    QTest::keyClick(button("redeliverOne"), Qt::Key_Space);
    QTRY_COMPARE(pending(), 1);
    QTRY_COMPARE(message(), u"One delivery to Sync to HubSpot is on its way."_s);
    finishOne(Next::Succeeded, {});
    QTRY_COMPARE(message(), u"Sync to HubSpot took it. The others can follow."_s);
    const auto actions = child<MessageBar>(m_page, "failuresMessage")->findChildren<QPushButton *>();
    const auto offer = std::ranges::find_if(
        actions, [](const QPushButton *action) { return action->text().startsWith(u"Redeliver the other 2"_s); });
    QVERIFY(offer != actions.end());
    QTest::mouseClick(*offer, Qt::LeftButton);
    QTRY_COMPARE(pending(), 2);
    QTRY_COMPARE(child<QLabel>(m_page, "stateTitle")->text(), u"Nothing has failed"_s);
}

void TestFailuresPage::saysThatOneFailedAgain() {
    fail(m_hubspot, 503, 2);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::mouseClick(button("redeliverOne"), Qt::LeftButton);
    QTRY_COMPARE(pending(), 1);
    QTRY_VERIFY(!message().isEmpty());
    AttemptResult gone;
    gone.status = 410;
    gone.error = ErrorClass::Http4xx;
    finishOne(Next::Failed, gone);
    QTRY_COMPARE(message(), u"Sync to HubSpot did not take it: 410 Gone."_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TestFailuresPage::redeliversAll() {
    fail(m_hubspot, 503, 4);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    child<QSpinBox>(m_page, "redeliverRate")->setValue(2);
    QTest::mouseClick(button("redeliverAll"), Qt::LeftButton);
    QTRY_COMPARE(pending(), 4);
    QCOMPARE(m_console->questions.size(), 1);
    QVERIFY(m_console->questions[0].text.contains(u"2 per second: about 2.0 s"_s));
    // Half a second apart.
    QCOMPARE(m_console->database().number(u"SELECT max(due_at) - min(due_at) FROM deliveries"_s), 1'500);
    QTRY_VERIFY(m_console->toasts().text().contains(u"on their way again"_s));
    QTRY_VERIFY(!child<QWidget>(m_page, "failureBar")->isVisible());
}

void TestFailuresPage::asksBeforeItRedeliversAll() {
    fail(m_hubspot, 503, 2);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_console->refuse = true;
    QTest::mouseClick(button("redeliverAll"), Qt::LeftButton);
    QTRY_COMPARE(m_console->questions.size(), 1);
    QCOMPARE(pending(), 0);
}

void TestFailuresPage::cancelsARedelivery() {
    m_console->database().texts(
        u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 5000) INSERT INTO leads "
        "(first_name) SELECT 'x' FROM c"_s);
    m_console->database().texts(
        u"UPDATE deliveries SET state = 'failed', due_at = NULL, finished_at = 7, last_error = 'dns'"_s);
    QList<qint64> ids(5'000);
    std::iota(ids.begin(), ids.end(), 1);
    RedeliverRun run(m_console->session());
    QSignalSpy finished(&run, &RedeliverRun::finished);
    // While this transaction is open, nothing is redelivered.
    must(m_console->store().database().write([&] {
        run.start(ids, 100, now(), {});
        run.cancel();
    }));
    QVERIFY(run.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!run.isRunning());
    QCOMPARE(finished[0][0].toLongLong(), pending());
    QVERIFY(pending() <= 1'000);
    QVERIFY(run.isCancelled());
    QCOMPARE(run.total(), 5'000);
}

void TestFailuresPage::dismissesWithUndo() {
    fail(m_hubspot, 503, 2);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::mouseClick(button("dismiss"), Qt::LeftButton);
    QTRY_COMPARE(child<QLabel>(m_page, "stateTitle")->text(), u"Nothing has failed"_s);
    QTRY_VERIFY(m_console->toasts().text().contains(u"They stay in the log."_s));
    QVERIFY(m_console->toasts().trigger());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestFailuresPage::sendsNothingToInactiveWebhooks() {
    fail(m_hubspot, 503, 2);
    must(m_console->store().webhooks().setActive(m_hubspot, Activity::Inactive, now()));
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(child<QLabel>(m_page, "failureAdvice")->text().contains(u"inactive"_s));
    QVERIFY(!button("redeliverOne")->isEnabled());
    QVERIFY(!button("redeliverAll")->isEnabled());
    QVERIFY(button("dismiss")->isEnabled());
}

void TestFailuresPage::saysWhatWaitsForAPausedWebhook() {
    fail(m_hubspot, 503, 1);
    m_console->database().texts(u"UPDATE webhook_pauses SET paused_at = 2, reason = '410 Gone'"_s);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, FailuresModel::State).data().toString(), u"Auto-paused"_s);
    QTRY_VERIFY(child<QLabel>(m_page, "failureAdvice")->text().contains(u"auto-paused"_s));
    QVERIFY(button("redeliverOne")->isEnabled());
}

void TestFailuresPage::leadsToLogAndWebhook() {
    fail(m_hubspot, 503, 2);
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QSignalSpy log(&m_console->navigation(), &Navigation::logRequested);
    QSignalSpy webhook(&m_console->navigation(), &Navigation::webhookRequested);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::mouseClick(button("openWebhook"), Qt::LeftButton);
    QCOMPARE(log[0][0].toString(), u"status:failed webhook:#1 code:503 -trigger:test"_s);
    QCOMPARE(webhook[0][0].toLongLong(), m_hubspot);
}

void TestFailuresPage::looksLikeThePictures() {
    TestStore &store = m_console->database();
    const qint64 billing = store.addWebhook(TestStore::sample(u"Billing prod"_s)).id;
    const qint64 slack = store.addWebhook(TestStore::sample(u"Slack #leads"_s)).id;
    const qint64 old = store.addWebhook(TestStore::sample(u"Data warehouse"_s)).id;
    fail(m_hubspot, 503, 14, 3'000'000);
    fail(m_hubspot, 503, 10, 600'000);
    fail(billing, 0, 6, 2'400'000);
    fail(billing, 401, 9, 7'200'000);
    fail(slack, 410, 1, 86'400'000);
    fail(old, 500, 3, 200'000'000);
    must(store->webhooks().setActive(slack, Activity::Inactive, now()));
    must(store->webhooks().remove(old, now()));
    show();
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    grab(&m_console->window(), u"failures-light"_s);
    applyTheme(*qApp, Appearance::Dark);
    QCoreApplication::processEvents();
    grab(&m_console->window(), u"failures-dark"_s);
    applyTheme(*qApp, Appearance::Light);
}

WEBHOOKS_TEST(TestFailuresPage)
#include "tst_failurespage.moc"
