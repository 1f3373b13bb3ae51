// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "ui/pages/dispatcherpage.h"

#include "support/consolefixture.h"
#include "support/rawreceiver.h"
#include "ui/models/dispatchersmodel.h"
#include "ui/models/loglinesmodel.h"
#include "ui/models/queuemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class TestDispatcherPage final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatNobodyDispatches();
    void namesDispatchers();
    void namesNobodyWhoHasDied();
    void pausesWithUndo();
    void showsPausesOfOthers();
    void drainsAndResumes();
    void listsWhatWaits();
    void tellsDatabaseFacts();
    void checksTheDatabase();
    void backsUp();
    void saysWhyABackupFailed();
    void copiesDiagnosticsWithoutSecrets();
    void filtersTheLogByLevel();
    void keepsTheLatestLogLines();
    void looksRight();

private:
    qint64 now() const { return m_console->session().clock().wall(); }
    void show() {
        m_page = new DispatcherPage(m_console->context(), *m_keeper);
        m_console->show(m_page);
    }
    qint64 addDispatcher(const QString &host) {
        DispatcherRow row;
        row.kind = u"service"_s;
        row.host = host;
        row.process = u"elsewhere/"_s % host;
        row.pid = 4'711;
        row.version = u"0.1.0"_s;
        row.startedAt = now() - 3'000;
        return must(m_console->store().dispatchers().add(row));
    }
    QString sentence() { return child<QLabel>(m_page, "dispatcherSentence")->text(); }
    QTableView *table(const char *name) { return child<QTableView>(m_page, name); }
    void click(const char *name) { QTest::mouseClick(child<QPushButton>(m_page, name), Qt::LeftButton); }
    LogLine line(Log::Level level, const QString &text) { return {now(), level, u"test"_s, text}; }

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<DispatchKeeper> m_keeper;
    DispatcherPage *m_page = nullptr;
};

void TestDispatcherPage::init() {
    m_console = std::make_unique<ConsoleFixture>();
    m_keeper = std::make_unique<DispatchKeeper>(m_console->session());
}

void TestDispatcherPage::cleanup() {
    delete std::exchange(m_page, nullptr);
    m_keeper.reset();
    m_console.reset();
}

void TestDispatcherPage::saysThatNobodyDispatches() {
    show();
    QTRY_COMPARE(sentence(), u"Nobody is dispatching."_s);
    QVERIFY(!table("dispatchersTable")->isVisible());
}

void TestDispatcherPage::namesDispatchers() {
    show();
    addDispatcher(u"srv-01"_s);
    QTRY_COMPARE(sentence(), u"Webhooks are sent from srv-01."_s);
    const QAbstractItemModel *model = table("dispatchersTable")->model();
    QCOMPARE(model->index(0, DispatchersModel::Kind).data().toString(), u"Service"_s);
    QCOMPARE(model->index(0, DispatchersModel::Process).data().toString(), u"4711"_s);
    QVERIFY(model->index(0, DispatchersModel::Heartbeat).data().toString().endsWith(u" s ago"_s));
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Service on srv-01"_s));
}

void TestDispatcherPage::namesNobodyWhoHasDied() {
    DispatcherRow row;
    row.kind = u"service"_s;
    row.host = u"srv-01"_s;
    row.process = QString(DispatcherWatch::processIdentity() % u'0');
    row.pid = QCoreApplication::applicationPid();
    row.version = u"0.1.0"_s;
    row.startedAt = row.heartbeatAt = now() - 150'000;
    must(m_console->store().dispatchers().add(row));
    show();
    QTRY_VERIFY(table("dispatchersTable")->isVisible());
    QCOMPARE(table("dispatchersTable")->model()->rowCount(), 1);
    QCOMPARE(sentence(), u"Nobody is dispatching."_s);
}

void TestDispatcherPage::pausesWithUndo() {
    show();
    QTRY_COMPARE(sentence(), u"Nobody is dispatching."_s);
    auto *pause = child<QPushButton>(m_page, "pauseSending");
    pause->setFocus();
    QTest::keyClick(pause, Qt::Key_Space);
    QTRY_COMPARE(sentence(), u"All sending is paused."_s);
    QCOMPARE(must(m_console->store().settings().sending()), Sending::Paused);
    QCOMPARE(pause->text(), u"Resume sending"_s);
    QTRY_VERIFY(!m_console->toasts().text().isEmpty());
    QVERIFY(m_console->toasts().trigger());
    QTRY_COMPARE(pause->text(), u"Pause all sending"_s);
    QCOMPARE(must(m_console->store().settings().sending()), Sending::On);
}

void TestDispatcherPage::showsPausesOfOthers() {
    addDispatcher(u"srv-01"_s);
    show();
    QTRY_COMPARE(sentence(), u"Webhooks are sent from srv-01."_s);
    must(m_console->store().settings().setSending(Sending::Paused));
    QTRY_COMPARE(sentence(), u"All sending is paused."_s);
}

void TestDispatcherPage::drainsAndResumes() {
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent(), RawReceiver::answers(200)});
    must(m_console->store().settings().setValue(u"allow-network"_s, u"127.0.0.0/8"_s));
    Webhook webhook = TestStore::sample();
    webhook.url = receiver.url().toString();
    must(m_console->store().webhooks().add(webhook, {}, now()));
    show();
    QTRY_COMPARE(sentence(), u"Nobody is dispatching."_s);
    auto *drain = child<QPushButton>(m_page, "drainHere");
    QCOMPARE(drain->text(), u"Send from here…"_s);
    QSignalSpy preferences(&m_console->context().navigation, &Navigation::preferencesRequested);
    click("drainHere");
    QCOMPARE(preferences.count(), 1);
    m_keeper->setWish(DispatchDuty::Wish::SendHere);
    QTRY_COMPARE(drain->text(), u"Drain"_s);
    m_console->database().addLead();
    QTRY_COMPARE(receiver.posts().size(), 1);

    click("drainHere");
    QCOMPARE(sentence(), u"This computer is finishing its attempts."_s);
    QTRY_COMPARE(child<QLabel>(m_page, "dispatcherDetail")->text(),
                 u"1 attempts still in flight; nothing more is claimed."_s);
    QVERIFY(!drain->isEnabled());
    grab(m_page, u"dispatcher-draining"_s);
    m_console->database().addLead(u"second@example.com"_s);
    receiver.blurt("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE(sentence(), u"Nobody is dispatching."_s);
    QCOMPARE(must(m_console->store().log().byId(1)).state, DeliveryState::Succeeded);
    QCOMPARE(must(m_console->store().log().byId(2)).state, DeliveryState::Pending);
    QCOMPARE(receiver.posts().size(), 1);

    QTRY_COMPARE(drain->text(), u"Send from here again"_s);
    click("drainHere");
    QTRY_COMPARE(receiver.posts().size(), 2);
    QTRY_COMPARE(drain->text(), u"Drain"_s);
}

void TestDispatcherPage::listsWhatWaits() {
    m_console->database().addWebhook();
    m_console->database().addLead();
    m_console->database().addLead();
    show();
    QTRY_VERIFY(table("queueTable")->isVisible());
    const QAbstractItemModel *model = table("queueTable")->model();
    QCOMPARE(model->index(0, QueueModel::Webhook).data().toString(), TestStore::sample().name);
    QCOMPARE(model->index(0, QueueModel::Pending).data().toString(), u"2"_s);
    QCOMPARE(model->index(0, QueueModel::Due).data().toString(), u"2"_s);
    QSignalSpy log(&m_console->navigation(), &Navigation::logRequested);
    table("queueTable")->setFocus();
    QTest::keyClick(table("queueTable"), Qt::Key_Return);
    QCOMPARE(log.size(), 1);
    QCOMPARE(log[0][0].toString(), u"webhook:#1 status:pending,sending"_s);
    QVERIFY(parseDeliveryFilter(log[0][0].toString(), now()));
}

void TestDispatcherPage::tellsDatabaseFacts() {
    show();
    QTRY_COMPARE(child<QLabel>(m_page, "databasePath")->text(), m_console->database().path());
    QCOMPARE(child<QLabel>(m_page, "databaseJournal")->text(), u"wal"_s);
    QVERIFY(child<QLabel>(m_page, "databaseRetention")->text().startsWith(u"30 day"_s));
    QVERIFY(child<QLabel>(m_page, "databaseKey")->text().endsWith(u".key"_s));
    QCOMPARE(child<QLabel>(m_page, "databaseBackup")->text(), u"None yet"_s);
    must(backUp(m_console->store(), m_console->database().filePath(u"by somebody else.db"_s), 86'400'000));
    QTRY_VERIFY(child<QLabel>(m_page, "databaseBackup")->text().endsWith(u"by somebody else.db"_s));
    QVERIFY(child<QLabel>(m_page, "dispatcherLimits")->text().startsWith(u"256 at once, 8 per webhook"_s));
}

void TestDispatcherPage::checksTheDatabase() {
    show();
    click("integrityCheck");
    QVERIFY(!child<QPushButton>(m_page, "integrityCheck")->isEnabled());
    QVERIFY(child<QWidget>(m_page, "databaseProgress")->isVisible());
    QTRY_COMPARE(m_console->toasts().text(), u"The database is sound."_s);
    QVERIFY(child<QPushButton>(m_page, "integrityCheck")->isEnabled());
    QVERIFY(QFile::setPermissions(m_console->database().path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    click("integrityCheck");
    QTRY_VERIFY(m_console->toasts().text().contains(u"permissions:"_s));
}

void TestDispatcherPage::backsUp() {
    const QString path = m_console->database().filePath(u"copy.db"_s);
    m_console->files.push_back(path);
    show();
    click("backup");
    QTRY_VERIFY(m_console->toasts().text().startsWith(u"The backup is in "_s));
    QVERIFY(QFile::exists(path));
    QTRY_VERIFY(child<QLabel>(m_page, "databaseBackup")->text().endsWith(u"copy.db"_s));
}

void TestDispatcherPage::saysWhyABackupFailed() {
    m_console->files.push_back(m_console->database().path());
    show();
    click("backup");
    QTRY_VERIFY(m_console->toasts().text().contains(u"exists already"_s));
    QCOMPARE(child<QLabel>(m_page, "databaseBackup")->text(), u"None yet"_s);
}

void TestDispatcherPage::copiesDiagnosticsWithoutSecrets() {
    Webhook webhook = TestStore::sample();
    webhook.url = u"https://hooks.example.com/in?token=tok-in-query"_s;
    m_console->database().addWebhook(webhook, Secret("whsec-of-the-test"));
    m_console->database().addLead(u"jane.smith@example.com"_s);
    addDispatcher(u"srv-01"_s);
    show();
    m_page->appendLog(line(Log::Level::Warning, u"sent to https://hooks.example.com/path: 503"_s));
    QTRY_VERIFY(table("queueTable")->isVisible());
    click("copyDiagnostics");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"webhook 1: pending 1"_s));
    QVERIFY(text.contains(u"version 0.1.0"_s));
    QVERIFY(text.contains(u"sent to <url> 503"_s));
    for (const QString &secret : {u"whsec"_s, u"tok-in-query"_s, u"example.com"_s, u"jane"_s, u"HubSpot"_s})
        QVERIFY2(!text.contains(secret), qPrintable(text));
}

void TestDispatcherPage::filtersTheLogByLevel() {
    show();
    m_page->appendLog(line(Log::Level::Info, u"attempt succeeded"_s));
    m_page->appendLog(line(Log::Level::Debug, u"claimed 5"_s));
    m_page->appendLog(line(Log::Level::Error, u"the disk is full"_s));
    const QAbstractItemModel *model = table("logTable")->model();
    QCOMPARE(model->rowCount(), 2);
    const auto levels = child<Segments>(m_page, "logLevel")->findChildren<QAbstractButton *>();
    QTest::mouseClick(levels[0], Qt::LeftButton);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, LogLinesModel::Text).data().toString(), u"the disk is full"_s);
    QTest::mouseClick(levels[3], Qt::LeftButton);
    QCOMPARE(model->rowCount(), 3);
}

void TestDispatcherPage::keepsTheLatestLogLines() {
    TimeDisplay times;
    LogLinesModel model(times);
    QAbstractItemModelTester tester(&model);
    for (int i = 0; i < 12; ++i)
        model.append(line(Log::Level::Info, QString::number(i)));
    QCOMPARE(model.rowCount(), 12);
    QVERIFY(model.plainText(2).contains(u" test 11\n"_s));
    QCOMPARE(model.plainText(2).count(u'\n'), 2);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    DispatchersModel dispatchers;
    QAbstractItemModelTester dispatchersTester(&dispatchers);
    dispatchers.setDispatchers({DispatcherRow()}, now());
    dispatchers.setDispatchers({}, now());
    QueueModel queues;
    QAbstractItemModelTester queuesTester(&queues);
    queues.setQueues({WebhookQueue(), WebhookQueue()}, now());
    queues.setQueues({WebhookQueue()}, now());
    QCOMPARE(queues.rowCount(), 1);
}

void TestDispatcherPage::looksRight() {
    TestStore &store = m_console->database();
    for (const QString &name : {u"Sync to HubSpot"_s, u"Billing prod"_s, u"Slack #leads"_s})
        store.addWebhook(TestStore::sample(name));
    for (int i = 0; i < 40; ++i)
        store.addLead();
    const qint64 service = addDispatcher(u"srv-01"_s);
    store.claim(service, 1, 7, now());
    show();
    const QList<std::pair<Log::Level, QString>> lines{
        {Log::Level::Info, u"Dispatching from leads.db"_s},
        {Log::Level::Info, u"Delivery 019ab4 to webhook 1 succeeded (200, 88 ms)"_s},
        {Log::Level::Warning, u"Delivery 019ab5 to webhook 2 failed (503), next attempt in 10 s"_s},
        {Log::Level::Error, u"The database is locked by another program"_s},
        {Log::Level::Info, u"Delivery 019ab6 to webhook 3 succeeded (204, 41 ms)"_s}};
    for (const auto &[level, text] : lines)
        m_page->appendLog(line(level, text));
    QTRY_VERIFY(table("queueTable")->isVisible());
    QTRY_COMPARE(sentence(), u"Webhooks are sent from srv-01."_s);
    grab(&m_console->window(), u"dispatcher-light"_s);
    applyTheme(*qApp, Appearance::Dark);
    QCoreApplication::processEvents();
    grab(&m_console->window(), u"dispatcher-dark"_s);
    applyTheme(*qApp, Appearance::Light);
}

WEBHOOKS_TEST(TestDispatcherPage)
#include "tst_dispatcherpage.moc"
