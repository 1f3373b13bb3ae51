// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/consolefixture.h"
#include "support/testprogram.h"
#include "ui/dialogs/auditwindow.h"
#include "ui/models/auditwords.h"
#include "ui/models/roles.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/tables.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class AuditWindowTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hasWordsForEveryAction();
    void listsWhoDidWhat();
    void showsFieldsBeforeAndAfter();
    void neverShowsASecret();
    void isLive();
    void keepsTheChosenRow();
    void searches_data();
    void searches();
    void narrowsToAWebhook();
    void showsAWebhookThatIsGone();
    void readsOnAtTheEnd();
    void saysWhenThereIsNothing();
    void opensTheWebhook();
    void recordsTheConsolesOwnChanges();

private:
    void open();
    QString cell(int row, int column) { return m_window->model().index(row, column).data().toString(); }
    QString text(const char *name) { return child<QLabel>(m_window.get(), name)->text(); }
    QAbstractItemModel *fields() { return child<Table>(m_window.get(), "auditFields")->model(); }
    QLineEdit *search() { return child<QLineEdit>(m_window.get(), "auditSearch"); }
    ListStates::State state() { return m_window->findChild<ListStates *>()->state(); }
    int rows() { return m_window->model().rowCount(); }

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<AuditWindow> m_window;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    qint64 m_webhook = 0;
};

/// The log of a webhook that was added and edited, below a setting.
void AuditWindowTest::init() {
    m_fixture = std::make_unique<ConsoleFixture>();
    m_fixture->database().texts(u"DELETE FROM audit"_s);
    Webhook webhook = TestStore::sample();
    webhook.headers = {{"Authorization", "Bearer hush-bearer"}};
    webhook = m_fixture->database().addWebhook(webhook, Secret(QByteArray("hush-secret")));
    m_webhook = webhook.id;
    webhook.url = u"https://new.example.com/in"_s;
    webhook.overrides.timeoutMs = 5'000;
    webhook.headers = {{"Authorization", "Bearer hush-other"}};
    must(m_fixture->store().webhooks().update(webhook, kNow));
    must(m_fixture->store().settings().setValue(u"allow-network"_s, u"10.0.0.0/8"_s));
    open();
    QTRY_COMPARE(rows(), 3);
}

void AuditWindowTest::open() {
    m_window = std::make_unique<AuditWindow>(m_fixture->context());
    m_tester = std::make_unique<QAbstractItemModelTester>(&m_window->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void AuditWindowTest::cleanup() {
    m_tester.reset();
    m_window.reset();
    m_fixture.reset();
}

void AuditWindowTest::hasWordsForEveryAction() {
    QStringList words;
    for (const AuditAction action : kAuditActions)
        words.append(auditActionText(auditActionName(action)));
    QVERIFY(!words.contains(QString()));
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(auditActionText(u"webhook.eaten"_s), u"webhook.eaten"_s);
}

void AuditWindowTest::listsWhoDidWhat() {
    QCOMPARE(cell(0, AuditModel::What), u"Settings changed"_s);
    QCOMPARE(cell(0, AuditModel::Subject), u"allow-network"_s);
    QCOMPARE(cell(1, AuditModel::What), u"Webhook changed"_s);
    QCOMPARE(cell(2, AuditModel::What), u"Webhook added"_s);
    QCOMPARE(cell(2, AuditModel::Subject), u"Sync to HubSpot"_s);
    QCOMPARE(cell(2, AuditModel::Who), u"operator@office"_s);
    QCOMPARE(cell(2, AuditModel::Through), u"Command line"_s);
    QVERIFY(!cell(2, AuditModel::When).isEmpty());
    const QString spoken = m_window->model().index(2, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Webhook added: Sync to HubSpot, by operator@office"_s), qPrintable(spoken));
    grab(m_window.get(), u"auditwindow"_s);
}

void AuditWindowTest::showsFieldsBeforeAndAfter() {
    const QAbstractItemModelTester tester(fields(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *table = child<Table>(m_window.get(), "auditTable");
    QCOMPARE(table->currentIndex().row(), 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(text("auditWhat"), u"Webhook changed"_s);
    QVERIFY(text("auditWho").startsWith(u"Sync to HubSpot · operator@office · Command line · "_s));
    QCOMPARE(fields()->rowCount(), 3);
    QCOMPARE(child<Table>(m_window.get(), "auditFields")->horizontalScrollBar()->maximum(), 0);
    const auto row = [this](int index) {
        QStringList cells;
        for (int column = 0; column < fields()->columnCount(); ++column)
            cells.append(fields()->index(index, column).data().toString());
        return cells;
    };
    QCOMPARE(row(0), (QStringList{u"Header Authorization"_s, u"***"_s, u"***, another one"_s}));
    QCOMPARE(row(1), (QStringList{u"Timeout"_s, u"–"_s, u"5s"_s}));
    QCOMPARE(row(2), (QStringList{u"URL"_s, u"https://hooks.example.com/in"_s, u"https://new.example.com/in"_s}));
    const auto *shown = child<Table>(m_window.get(), "auditFields");
    QVERIFY(!shown->isColumnHidden(AuditFieldsModel::Before));
    table->chooseRow(2);
    QCOMPARE(text("auditWhat"), u"Webhook added"_s);
    QVERIFY(shown->isColumnHidden(AuditFieldsModel::Before));
}

void AuditWindowTest::neverShowsASecret() {
    QStringList shown;
    auto *table = child<Table>(m_window.get(), "auditTable");
    for (int index = 0; index < rows(); ++index) {
        table->chooseRow(index);
        for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&m_window->model()), fields()}) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        shown.append(model->index(row, column).data(role).toString());
                }
            }
        }
    }
    QVERIFY(shown.contains(u"***"_s));
    QVERIFY2(!shown.join(u'\n').contains(u"hush"_s), qPrintable(shown.join(u'\n')));
}

void AuditWindowTest::isLive() {
    must(m_fixture->store().webhooks().setActive(m_webhook, Activity::Inactive, kNow));
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(cell(0, AuditModel::What), u"Webhook disabled"_s);
    QCOMPARE(cell(3, AuditModel::What), u"Webhook added"_s);
}

void AuditWindowTest::keepsTheChosenRow() {
    child<Table>(m_window.get(), "auditTable")->chooseRow(2);
    QSignalSpy reset(&m_window->model(), &QAbstractItemModel::modelReset);
    must(m_fixture->store().settings().setSending(Sending::Paused));
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(child<Table>(m_window.get(), "auditTable")->currentIndex().row(), 3);
    QCOMPARE(text("auditWhat"), u"Webhook added"_s);
    QVERIFY(reset.isEmpty());
    // Retention takes the oldest.
    must(m_fixture->store().audit().pruneBefore(kNow + 1, 2));
    QTRY_COMPARE(rows(), 2);
}

void AuditWindowTest::searches_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("a subject") << u"hubspot"_s << 2;
    QTest::newRow("a value") << u"new.example"_s << 1;
    QTest::newRow("what is shown of the action") << u"settings changed"_s << 1;
    QTest::newRow("who") << u"OPERATOR@"_s << 3;
    QTest::newRow("blanks") << u"  "_s << 3;
}

void AuditWindowTest::searches() {
    QFETCH(const QString, words);
    QFETCH(const int, found);
    search()->setText(u"nothing"_s);
    QTRY_COMPARE(state(), ListStates::State::NoMatch);
    search()->setText(words);
    QTRY_COMPARE(rows(), found);
    QCOMPARE(state(), ListStates::State::List);
}

void AuditWindowTest::narrowsToAWebhook() {
    m_window->showWebhook(m_webhook);
    QTRY_COMPARE(rows(), 2);
    auto *box = child<QComboBox>(m_window.get(), "auditWebhook");
    QTRY_COMPARE(box->currentText(), u"Sync to HubSpot"_s);
    search()->setText(u"nothing"_s);
    QTRY_COMPARE(state(), ListStates::State::NoMatch);
    QVERIFY(!child<QLabel>(m_window.get(), "auditWhat")->isVisible());
    emit m_window->findChild<ListStates *>()->actionTriggered(ListStates::State::NoMatch);
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(box->currentIndex(), 0);
}

void AuditWindowTest::showsAWebhookThatIsGone() {
    must(m_fixture->store().webhooks().remove(m_webhook, kNow));
    m_window.reset();
    open();
    QTRY_COMPARE(rows(), 4);
    m_window->showWebhook(m_webhook);
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(cell(0, AuditModel::What), u"Webhook deleted"_s);
}

void AuditWindowTest::readsOnAtTheEnd() {
    m_window.reset();
    m_fixture->database().texts(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
        "INSERT INTO audit (at, user, host, program, action, subject) "
        "SELECT i, 'u', 'h', 'http', 'settings.set', 's' || i FROM n"_s);
    open();
    // A view that is not laid out yet is at its end already, and reads on by itself.
    QTRY_VERIFY(rows() >= 200);
    auto *table = child<Table>(m_window.get(), "auditTable");
    table->setFocus();
    while (rows() < 503) {
        const int before = rows();
        QTest::keyClick(table, Qt::Key_End);
        QTRY_VERIFY(rows() > before);
    }
    QTRY_COMPARE(rows(), 503);
    QVERIFY(!m_window->model().canFetchMore({}));
    QCOMPARE(cell(502, AuditModel::What), u"Webhook added"_s);
    must(m_fixture->store().settings().setSending(Sending::Paused));
    QTRY_COMPARE(cell(0, AuditModel::What), u"Sending paused"_s);
}

void AuditWindowTest::saysWhenThereIsNothing() {
    m_window.reset();
    m_fixture->database().texts(u"DELETE FROM audit"_s);
    open();
    QTRY_COMPARE(state(), ListStates::State::Empty);
    QVERIFY(!child<QPushButton>(m_window.get(), "auditOpenWebhook")->isEnabled());
    QCOMPARE(fields()->rowCount(), 0);
}

void AuditWindowTest::opensTheWebhook() {
    auto *button = child<QPushButton>(m_window.get(), "auditOpenWebhook");
    QVERIFY(!button->isEnabled());
    QSignalSpy asked(&m_fixture->navigation(), &Navigation::webhookRequested);
    child<Table>(m_window.get(), "auditTable")->chooseRow(1);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toLongLong(), m_webhook);
}

/// Through the session, and its undo too.
void AuditWindowTest::recordsTheConsolesOwnChanges() {
    m_fixture->session().change(
        m_window.get(),
        [id = m_webhook](Store &store) -> Result<void> {
            WebhookUndo undo = must(store.webhooks().snapshot(id));
            must(store.webhooks().remove(undo, kNow));
            const auto undone = store.webhooks().undo(undo, kNow);
            return undone ? Result<void>() : std::unexpected(undone.error());
        },
        [](const Result<void> &done) { QVERIFY(done); });
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(cell(0, AuditModel::What), u"Change undone"_s);
    QCOMPARE(cell(1, AuditModel::What), u"Webhook deleted"_s);
    QCOMPARE(cell(0, AuditModel::Through), u"Console"_s);
}

WEBHOOKS_TEST(AuditWindowTest)
#include "tst_auditwindow.moc"
