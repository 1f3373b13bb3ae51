// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/logpagetest.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class TestLogActions final : public LogPageTest {
    Q_OBJECT

private slots:
    void redeliversWhatMatches();
    void redeliveryCanBeCancelled();
    void retriesNow();
    void cancelsRetries();
    void exportsIntoAFile_data();
    void exportsIntoAFile();
    void copiesACommand();
    void copiesRowsThatWereNeverOnTheScreen();
    void credentialsAreCopiedOnlyByName();
};

void TestLogActions::redeliversWhatMatches() {
    addLeads(3);
    failAll();
    m_fixture->database().texts(u"UPDATE deliveries SET state = 'succeeded' WHERE id = 2"_s);
    open();
    m_page->setFilter(u"status:failed"_s);
    auto *button = child<QPushButton>(m_page, "redeliverDeliveries");
    QTRY_COMPARE(button->text(), u"Redeliver 2…"_s);
    button->click();
    QDialog *asked = dialog("redeliverDialog");
    auto *start = child<QPushButton>(asked, "startRedelivery");
    QTRY_VERIFY(start->isEnabled());
    QCOMPARE(start->text(), u"Redeliver 2"_s);
    QCOMPARE(child<QLabel>(asked, "redeliverWebhooks")->text(), u"Billing prod: 2"_s);
    child<QSpinBox>(asked, "redeliverRate")->setValue(1);
    QCOMPARE(child<QLabel>(asked, "redeliverDuration")->text(), u"This takes about 1.0 s."_s);
    start->click();
    QTRY_COMPARE(count(u"state = 'pending'"_s), 2);
    QCOMPARE(count(u"state = 'succeeded'"_s), 1);
    QTRY_VERIFY(m_fixture->toasts().text().startsWith("2 deliveries"_L1));
}

void TestLogActions::redeliveryCanBeCancelled() {
    addLeads(3'500);
    failAll();
    open();
    m_page->setFilter(u"status:failed"_s);
    auto *button = child<QPushButton>(m_page, "redeliverDeliveries");
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QPointer<QDialog> asked = dialog("redeliverDialog");
    auto *start = child<QPushButton>(asked, "startRedelivery");
    QTRY_VERIFY(start->isEnabled());
    auto *cancel = child<QPushButton>(asked, "cancelRedelivery");
    // While this transaction is open, nothing is redelivered.
    must(m_fixture->store().database().write([&] {
        start->click();
        cancel->click();
    }));
    QTRY_VERIFY(!asked);
    QVERIFY(m_fixture->toasts().text().startsWith("Stopped: "_L1));
    QCOMPARE(count(u"state = 'pending'"_s), 1'000);
}

void TestLogActions::retriesNow() {
    addLeads(1);
    attempt(Next::Retry, answer(503, {}));
    m_fixture->database().texts(u"UPDATE deliveries SET due_at = 9000000000000"_s);
    open();
    select(0);
    auto *action = child<QPushButton>(m_page, "deliveryAction");
    QTRY_COMPARE(action->text(), u"Retry now"_s);
    action->click();
    QTRY_COMPARE(count(u"due_at < 9000000000000"_s), 1);
}

void TestLogActions::cancelsRetries() {
    addLeads(1);
    open();
    select(0);
    auto *cancel = child<QPushButton>(m_page, "cancelRetries");
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    QTRY_COMPARE(count(u"state = 'cancelled'"_s), 1);
    QTRY_COMPARE(m_fixture->toasts().text(), u"The delivery was cancelled."_s);
}

void TestLogActions::exportsIntoAFile_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("CSV") << 0 << QByteArray("id,number,event");
    QTest::newRow("JSON lines") << 1 << QByteArray("{\"attempt_count\":");
    QTest::newRow("HAR") << 2 << QByteArray("{\"log\":{\"version\":\"1.2\"");
}

void TestLogActions::exportsIntoAFile() {
    QFETCH(const int, format);
    QFETCH(const QByteArray, start);
    addLeads(2);
    open();
    QTRY_VERIFY(child<QPushButton>(m_page, "exportDeliveries")->isEnabled());
    child<QPushButton>(m_page, "exportDeliveries")->click();
    QPointer<QDialog> asked = dialog("exportDialog");
    QCOMPARE(child<QLabel>(asked, "exportQuestion")->text(), u"Export 2 deliveries that match the filter"_s);
    child<QPushButton>(asked, qPrintable(u"exportFormat.%1"_s.arg(format)))->click();
    const QString path = m_fixture->database().filePath(u"out"_s);
    m_fixture->files.push_back(path);
    child<QPushButton>(asked, "startExport")->click();
    QTRY_VERIFY(!asked);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(start), bytes.left(80).constData());
    QVERIFY(m_fixture->toasts().text().startsWith("2 deliveries"_L1));
}

void TestLogActions::copiesACommand() {
    addLeads(1);
    attempt(Next::Failed, answer(503, {}));
    open();
    select(0);
    child<QAction>(m_page, "copyBash")->trigger();
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.startsWith("curl -g"_L1), qPrintable(command));
    QVERIFY(command.contains("-H 'Authorization: ***'"_L1));
    QVERIFY(command.contains("\"event\":\"lead.created\""_L1));
    child<QAction>(m_page, "copyId")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), must(m_fixture->store().log().byId(1)).publicId);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains("\tfailed\t"_L1));
}

void TestLogActions::copiesRowsThatWereNeverOnTheScreen() {
    constexpr int kRows = 1'000;
    addLeads(kRows);
    open();
    m_table->setFocus();
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), kRows - 1);
    QTRY_VERIFY(m_fixture->toasts().text().startsWith("1,000 rows"_L1));
}

void TestLogActions::credentialsAreCopiedOnlyByName() {
    addLeads(1);
    attempt(Next::Failed, answer(503, {}));
    open();
    select(0);
    for (const char *masked : {"copyPowerShell", "copyCmd", "copyCsv", "copyJson", "copyText"}) {
        child<QAction>(m_page, masked)->trigger();
        QVERIFY(!QApplication::clipboard()->text().contains("Bearer abc"_L1));
    }
    child<QAction>(m_page, "copyBashFull")->trigger();
    QVERIFY(QApplication::clipboard()->text().contains("Bearer abc"_L1));
}

WEBHOOKS_TEST(TestLogActions)
#include "tst_logactions.moc"
