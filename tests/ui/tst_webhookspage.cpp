// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/consolefixture.h"
#include "support/testprogram.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/recoverdialog.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/models/roles.h"
#include "ui/pages/webhookspage.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class TestWebhooksPage final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatToDoWhenThereIsNone();
    void togglesByKeyboardAndTakesItBack();
    void deletesAndTakesItBack();
    void duplicatesWithoutTheSecret();
    void searches();
    void keepsTheSelectionWhenOthersChange();
    void saysWhatNeedsSomebody();
    void resumesWhatIsPaused();
    void opensTheEditorByKeyboard_data();
    void opensTheEditorByKeyboard();
    void showsTheLogOfAWebhook();
    void importsAfterAPreview();
    void exportsWithoutSecrets();
    void recoversAfterACount();
    void remembersSearchAndSelection();

private:
    void open();
    Table *table() { return child<Table>(m_page, "webhooksTable"); }
    QString nameAt(int row) { return table()->model()->index(row, 2).data().toString(); }
    void selectRow(int row) {
        table()->setFocus();
        table()->selectRow(row);
    }
    template <typename T>
    T *dialog() {
        const auto find = [this] { return m_page->findChild<T *>(); };
        [&] { QTRY_VERIFY(find() != nullptr && find()->isVisible()); }();
        return find();
    }
    Webhook stored(qint64 id) { return must(m_console->store().webhooks().byId(id)); }

    std::unique_ptr<ConsoleFixture> m_console;
    WebhooksPage *m_page = nullptr;
};

void TestWebhooksPage::init() {
    m_console = std::make_unique<ConsoleFixture>();
}

void TestWebhooksPage::cleanup() {
    m_page = nullptr;
    m_console.reset();
}

void TestWebhooksPage::open() {
    m_page = new WebhooksPage(m_console->context());
    m_console->show(m_page);
    const auto count = must(m_console->store().webhooks().all()).size();
    QTRY_COMPARE(table()->model()->rowCount(), count);
}

void TestWebhooksPage::saysWhatToDoWhenThereIsNone() {
    open();
    auto *states = m_page->findChild<ListStates *>();
    QTRY_COMPARE(states->state(), ListStates::State::Empty);
    emit states->actionTriggered(ListStates::State::Empty);
    QVERIFY(dialog<WebhookEditor>()->draft().isNew());
}

void TestWebhooksPage::togglesByKeyboardAndTakesItBack() {
    const qint64 id = m_console->database().addWebhook().id;
    m_console->database().addLead();
    open();
    selectRow(0);
    QTest::keyClick(table(), Qt::Key_Space);
    QTRY_VERIFY(m_console->toasts().text().contains("is inactive"_L1));
    QVERIFY(!stored(id).active);
    QCOMPARE(m_console->database().texts(u"SELECT state FROM deliveries"_s), QStringList{u"cancelled"_s});
    QTRY_COMPARE(table()->model()->index(0, 1).data().toString(), u"Inactive"_s);
    QVERIFY(m_console->toasts().trigger());
    QTRY_VERIFY(stored(id).active);
    QTRY_COMPARE(m_console->database().texts(u"SELECT state FROM deliveries"_s), QStringList{u"pending"_s});
    QTRY_COMPARE(table()->model()->index(0, 1).data().toString(), u"Active"_s);
}

void TestWebhooksPage::deletesAndTakesItBack() {
    const Webhook webhook = m_console->database().addWebhook(TestStore::sample(), Secret("hush"_ba));
    m_console->database().addLead();
    open();
    selectRow(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(m_console->questions.isEmpty());
    QTRY_VERIFY(!m_console->toasts().text().isEmpty());
    QVERIFY(m_console->toasts().trigger());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(must(m_console->store().webhooks().secrets(webhook.id, kNow)).current.bytes(), QByteArray("hush"));
    QTRY_COMPARE(m_console->database().texts(u"SELECT state FROM deliveries"_s), QStringList{u"pending"_s});
}

void TestWebhooksPage::duplicatesWithoutTheSecret() {
    m_console->database().addWebhook(TestStore::sample(), Secret("hush"_ba));
    open();
    selectRow(0);
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    const Webhook copy = must(m_console->store().webhooks().all()).last();
    QCOMPARE(copy.name, u"Sync to HubSpot (copy)"_s);
    QVERIFY(!copy.active && !copy.hasSecret);
    QTRY_VERIFY(m_console->toasts().text().contains("without the secret"_L1));
    QVERIFY(m_console->toasts().trigger());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestWebhooksPage::searches() {
    m_console->database().addWebhook(TestStore::sample(u"Billing"_s));
    m_console->database().addWebhook(TestStore::sample(u"Slack"_s));
    open();
    auto *search = child<QLineEdit>(m_page, "webhookSearch");
    search->setFocus();
    QTest::keyClicks(search, u"sla"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(nameAt(0), u"Slack"_s);
    QTest::keyClicks(search, u"x"_s);
    QCOMPARE(m_page->findChild<ListStates *>()->state(), ListStates::State::NoMatch);
    emit m_page->findChild<ListStates *>()->actionTriggered(ListStates::State::NoMatch);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestWebhooksPage::keepsTheSelectionWhenOthersChange() {
    m_console->database().addWebhook(TestStore::sample(u"One"_s));
    const Webhook two = m_console->database().addWebhook(TestStore::sample(u"Two"_s));
    open();
    selectRow(1);
    must(m_console->store().webhooks().remove(1, kNow));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->currentIndex().data(IdRole).toLongLong(), two.id);
    QVERIFY(table()->selectionModel()->isRowSelected(0));
}

void TestWebhooksPage::saysWhatNeedsSomebody() {
    TestStore &database = m_console->database();
    const qint64 id = database.addWebhook().id;
    const qint64 dispatcher = database.addDispatcher();
    AttemptResult refused;
    refused.startedAt = Clock::system().wall();
    refused.posted = true;
    refused.status = 503;
    refused.error = ErrorClass::Http5xx;
    for (int i = 0; i < 3; ++i) {
        database.addLead();
        const auto claimed = database.claim(dispatcher, id, 1);
        database.finish(dispatcher, claimed.first(), FinishedAttempt::Next::Failed, Clock::system().wall(), refused);
    }
    open();
    auto *bar = child<MessageBar>(m_page, "webhooksBar");
    QTRY_VERIFY(bar->text().contains("is failing"_L1));
    QCOMPARE(table()->model()->index(0, 1).data().toString(), u"Failing"_s);
    QSignalSpy pages(&m_console->navigation(), &Navigation::pageRequested);
    emit bar->actionTriggered(0);
    QCOMPARE(pages[0][0].value<PageId>(), PageId::Failures);
    grab(&m_console->window(), u"webhooks-failing"_s);
}

void TestWebhooksPage::resumesWhatIsPaused() {
    TestStore &database = m_console->database();
    const qint64 id = database.addWebhook().id;
    const auto pause = [&] {
        database.texts(
            u"INSERT INTO webhook_pauses (webhook_id, gave_up, first_at, paused_at, reason, probe_at) "
            "VALUES (%1, 20, 1, %2, '20 deliveries in a row failed within 1h.', %2 + 60000)"_s.arg(id)
                .arg(Clock::system().wall()));
    };
    const auto isPaused = [&] { return must(m_console->store().pauses().of(id)).has_value(); };
    pause();
    open();
    selectRow(0);
    auto *bar = child<MessageBar>(m_page, "webhooksBar");
    QTRY_VERIFY2(bar->text().contains("is paused. 20 deliveries in a row failed within 1 h."_L1),
                 qPrintable(bar->text()));
    QCOMPARE(table()->model()->index(0, 1).data().toString(), u"Auto-paused"_s);
    auto *button = child<QPushButton>(m_page, "detailResume");
    QVERIFY(button->isVisible());
    grab(&m_console->window(), u"webhooks-paused"_s);
    emit bar->actionTriggered(0);
    QTRY_VERIFY(!isPaused());
    QTRY_VERIFY(m_console->toasts().text().contains("is resumed"_L1));
    QTRY_VERIFY(bar->text().isEmpty());
    QVERIFY(!button->isVisible());
    pause();
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!isPaused());
}

void TestWebhooksPage::opensTheEditorByKeyboard_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("Enter edits") << int(Qt::Key_Return) << Qt::KeyboardModifiers() << false;
    QTest::newRow("F2 edits") << int(Qt::Key_F2) << Qt::KeyboardModifiers() << false;
    QTest::newRow("Ctrl+N makes a new one") << int(Qt::Key_N) << Qt::KeyboardModifiers(Qt::ControlModifier) << true;
}

void TestWebhooksPage::opensTheEditorByKeyboard() {
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, isNew);
    m_console->database().addWebhook();
    open();
    selectRow(0);
    QTest::keyClick(table(), static_cast<Qt::Key>(key), modifiers);
    auto *editor = dialog<WebhookEditor>();
    QVERIFY(editor);
    QCOMPARE(editor->draft().isNew(), isNew);
}

void TestWebhooksPage::showsTheLogOfAWebhook() {
    const qint64 id = m_console->database().addWebhook().id;
    open();
    selectRow(0);
    QSignalSpy logs(&m_console->navigation(), &Navigation::logRequested);
    QTest::mouseClick(child<QPushButton>(m_page, "detailLog"), Qt::LeftButton);
    QCOMPARE(logs[0][0].toString(), u"webhook:#%1"_s.arg(id));
}

void TestWebhooksPage::importsAfterAPreview() {
    m_console->database().addWebhook(TestStore::sample(u"Same"_s));
    open();
    const QString path = m_console->database().filePath(u"in.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"name":"Same","url":"https://hooks.example.com/in","events":["*"]},
{"name":"New","url":"https://example.com/","events":["lead.created"],"has_secret":true},
{"name":"Private","url":"http://10.0.0.1/","events":["*"]}])");
    file.close();
    m_console->files.push_back(path);
    QTest::mouseClick(child<QPushButton>(m_page, "importButton"), Qt::LeftButton);
    auto *preview = dialog<ImportDialog>();
    QVERIFY(preview);
    QCOMPARE(child<Table>(preview, "importTable")->model()->rowCount(), 3);
    QVERIFY(child<QLabel>(preview, "importSummary")->text().contains("1 refused"_L1));
    QCOMPARE(must(m_console->store().webhooks().all()).size(), 1);
    grab(preview, u"import"_s);
    QTest::mouseClick(child<QPushButton>(preview, "import"), Qt::LeftButton);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(must(m_console->store().webhooks().all()).last().name, u"New"_s);
}

void TestWebhooksPage::exportsWithoutSecrets() {
    Webhook webhook = TestStore::sample();
    webhook.headers = {{"Authorization", "Bearer tok-en"}};
    m_console->database().addWebhook(webhook, Secret("hush-hush"_ba));
    open();
    const QString path = m_console->database().filePath(u"out.json"_s);
    m_console->files.push_back(path);
    QMenu menu;
    m_page->fillMenu(menu);
    m_page->findChild<QAction *>(u"exportWebhooks"_s)->trigger();
    QTRY_VERIFY(m_console->toasts().text().contains("without secrets"_L1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("Sync to HubSpot"));
    QVERIFY(!content.contains("hush-hush") && !content.contains("tok-en"));
}

void TestWebhooksPage::recoversAfterACount() {
    TestStore &database = m_console->database();
    Webhook webhook = TestStore::sample();
    webhook.active = false;
    const qint64 id = database.addWebhook(webhook).id;
    database.addLead();
    database.addLead();
    must(database->webhooks().setActive(id, Activity::Active, kNow));
    open();
    selectRow(0);
    QTRY_VERIFY(child<QPushButton>(m_page, "detailRecover")->isEnabled());
    QTest::mouseClick(child<QPushButton>(m_page, "detailRecover"), Qt::LeftButton);
    auto *recover = dialog<RecoverDialog>();
    QVERIFY(recover);
    QTRY_VERIFY(child<QPushButton>(recover, "recover")->isEnabled());
    QVERIFY(child<QLabel>(recover, "recoverWords")->text().contains(u'2'));
    grab(recover, u"recover"_s);
    QTest::mouseClick(child<QPushButton>(recover, "recover"), Qt::LeftButton);
    QTRY_COMPARE(database.number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), 2);
    QTRY_VERIFY(m_console->toasts().text().contains("due now"_L1));
}

void TestWebhooksPage::remembersSearchAndSelection() {
    m_console->database().addWebhook(TestStore::sample(u"One"_s));
    const qint64 two = m_console->database().addWebhook(TestStore::sample(u"Two"_s)).id;
    open();
    selectRow(1);
    child<QLineEdit>(m_page, "webhookSearch")->setText(u"o"_s);
    m_page->saveState();
    delete m_page;
    open();
    QCOMPARE(child<QLineEdit>(m_page, "webhookSearch")->text(), u"o"_s);
    QTRY_COMPARE(table()->currentIndex().data(IdRole).toLongLong(), two);
}

WEBHOOKS_TEST(TestWebhooksPage)
#include "tst_webhookspage.moc"
