// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/signature.h"
#include "support/consolefixture.h"
#include "support/testprogram.h"
#include "ui/dialogs/receiverwindow.h"
#include "ui/models/roles.h"
#include "ui/theme/chip.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/tables.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

namespace {

const QByteArray kBody = R"({"event":"lead.created"})";
const QByteArray kSecret = "a secret for tests";

}  // namespace

class ReceiverWindowTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listensOnLoopback();
    void showsWhatArrives();
    void answersAsChosen_data();
    void answersAsChosen();
    void checksSignatures_data();
    void checksSignatures();
    void followsTheNewestUntilAnotherIsChosen();
    void asksForAWebhook();
    void stopsAndStarts();
    void keepsTheLatestOnly();
    void masksCredentials();

private:
    QByteArray post(const QByteArray &headers = {});
    QString chip(int row);

    std::unique_ptr<ConsoleFixture> m_fixture;
    std::unique_ptr<ReceiverWindow> m_window;
};

void ReceiverWindowTest::init() {
    m_fixture = std::make_unique<ConsoleFixture>();
    m_window = std::make_unique<ReceiverWindow>(m_fixture->context());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ReceiverWindowTest::cleanup() {
    m_window.reset();
    m_fixture.reset();
}

/// The status line of the answer; empty when there is no connection.
QByteArray ReceiverWindowTest::post(const QByteArray &headers) {
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl(m_window->url()).port()));
    client.write("POST /in HTTP/1.1\r\nHost: x\r\nX-LeadHub-Event: lead.created\r\nX-LeadHub-Attempt: 1\r\n" + headers +
                 "Content-Length: " + QByteArray::number(kBody.size()) + "\r\n\r\n" + kBody);
    return QTest::qWaitFor([&] { return client.canReadLine(); }, 10'000) ? client.readLine().trimmed() : QByteArray();
}

QString ReceiverWindowTest::chip(int row) {
    return m_window->model().index(row, ReceivedModel::Signature).data(ChipRole).value<Chip>().text;
}

void ReceiverWindowTest::listensOnLoopback() {
    QVERIFY(m_window->url().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(m_window->findChild<ListStates *>()->state(), ListStates::State::Empty);
    child<QPushButton>(m_window.get(), "receiverCopy")->click();
    QCOMPARE(QApplication::clipboard()->text(), m_window->url());
}

void ReceiverWindowTest::showsWhatArrives() {
    const QAbstractItemModelTester tester(&m_window->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(post().startsWith("HTTP/1.1 200"));
    const ReceivedModel &model = m_window->model();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ReceivedModel::Event).data().toString(), u"lead.created"_s);
    QCOMPARE(chip(0), u"Not checked"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"lead.created"_s));
    QVERIFY(child<CodeView>(m_window.get(), "receiverHeaders")->toPlainText().contains(u"POST /in HTTP/1.1"_s));
    QVERIFY(child<CodeView>(m_window.get(), "receiverBody")->toPlainText().contains(u"lead.created"_s));
    grab(m_window.get(), u"receiverwindow"_s);
    child<QPushButton>(m_window.get(), "receiverClear")->click();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!child<QLabel>(m_window.get(), "receiverDetailTitle")->isVisible());
}

void ReceiverWindowTest::answersAsChosen_data() {
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("200") << u"receiverAnswer.0"_s << "HTTP/1.1 200"_ba;
    QTest::newRow("503") << u"receiverAnswer.1"_s << "HTTP/1.1 503"_ba;
    QTest::newRow("slow") << u"receiverAnswer.2"_s << "HTTP/1.1 200"_ba;
}

void ReceiverWindowTest::answersAsChosen() {
    QFETCH(const QString, choice);
    QFETCH(const QByteArray, status);
    auto *button = m_window->findChild<QPushButton *>(choice);
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(post().startsWith(status));
    QCOMPARE(m_window->model().rowCount(), 1);
}

void ReceiverWindowTest::checksSignatures_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("word");
    const QByteArray good = signBody(Secret(kSecret), kBody);
    QTest::newRow("right") << QByteArray("X-LeadHub-Signature: " + good + "\r\n") << u"Matches"_s;
    QTest::newRow("wrong") << "X-LeadHub-Signature: sha256=00\r\n"_ba << u"Wrong"_s;
    QTest::newRow("missing") << QByteArray() << u"Missing"_s;
}

void ReceiverWindowTest::checksSignatures() {
    QFETCH(const QByteArray, header);
    QFETCH(const QString, word);
    auto *secret = child<QLineEdit>(m_window.get(), "receiverSecret");
    secret->setText(QString::fromLatin1(kSecret));
    QVERIFY(!post(header).isEmpty());
    QCOMPARE(chip(0), word);
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(secret);
    QVERIFY(!spoken->text(QAccessible::Value).contains(QString::fromLatin1(kSecret)));
}

void ReceiverWindowTest::followsTheNewestUntilAnotherIsChosen() {
    auto *table = child<Table>(m_window.get(), "receiverTable");
    QVERIFY(!post().isEmpty());
    QVERIFY(!post().isEmpty());
    QCOMPARE(table->currentIndex().row(), 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(!post().isEmpty());
    QCOMPARE(table->currentIndex().row(), 2);
}

void ReceiverWindowTest::asksForAWebhook() {
    QSignalSpy asked(&m_fixture->navigation(), &Navigation::newWebhookRequested);
    child<QPushButton>(m_window.get(), "receiverAdd")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), m_window->url());
}

void ReceiverWindowTest::stopsAndStarts() {
    auto *toggle = child<QPushButton>(m_window.get(), "receiverToggle");
    toggle->click();
    QVERIFY(m_window->url().isEmpty());
    QVERIFY(!child<QPushButton>(m_window.get(), "receiverAdd")->isEnabled());
    toggle->click();
    QVERIFY(!post().isEmpty());
}

void ReceiverWindowTest::keepsTheLatestOnly() {
    ReceivedRequest request;
    for (qsizetype i = 0; i < ReceivedModel::kMost + 3; ++i)
        m_window->model().add(request);
    QCOMPARE(m_window->model().rowCount(), static_cast<int>(ReceivedModel::kMost));
}

void ReceiverWindowTest::masksCredentials() {
    QVERIFY(!post("Authorization: Bearer abc123\r\n").isEmpty());
    const QString shown = child<CodeView>(m_window.get(), "receiverHeaders")->toPlainText();
    QVERIFY(shown.contains(u"Authorization: ***"_s));
    QVERIFY(!shown.contains(u"abc123"_s));
}

WEBHOOKS_TEST(ReceiverWindowTest)
#include "tst_receiverwindow.moc"
