// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawreceiver.h"
#include "support/testprogram.h"
#include "support/webhookeditortest.h"
#include "ui/dialogs/webhookeditor/conflictdialog.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class TestWebhookEditor final : public WebhookEditorTest {
    Q_OBJECT

private slots:
    void makesAWebhookByKeyboardAlone();
    void savesAnEditAndTakesItBack();
    void showsProblemsBelowTheirFields();
    void warnsOfDoublesWithoutForbiddingThem();
    void allowsARefusedAddress();
    void countsEventsOfEachType();
    void readsDurationsAndSaysTheSchedule();
    void readsRatesAndThresholds();
    void previewsWhatIsSent();
    void sendsATestOfUnsavedValues();
    void saysThatAReceiverDoesNotCheckSignatures();
    void mergesTwoEdits();
    void saysThatItWasDeletedMeanwhile();
    void asksBeforeChangesAreLost_data();
    void asksBeforeChangesAreLost();
    void showsReceiverCode_data();
    void showsReceiverCode();
};

void TestWebhookEditor::makesAWebhookByKeyboardAlone() {
    QTRY_COMPARE(m_page->findChild<ListStates *>()->state(), ListStates::State::Empty);
    QTest::keyClick(m_page, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_page->findChild<WebhookEditor *>() != nullptr);
    m_editor = m_page->findChild<WebhookEditor *>();
    activate();
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    const auto tabTo = [&](const QString &objectName) {
        for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != objectName; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), objectName);
    };
    tabTo(u"name"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Sync to HubSpot"_s);
    tabTo(u"url"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"https://api.example.com/lead"_s);
    tabTo(u"event.lead.created"_s);
    press(Qt::Key_Space);
    tabTo(u"secret"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"correct horse battery"_s);
    tabTo(u"active"_s);
    press(Qt::Key_Space);
    grab(m_editor, u"editor-filled"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(must(m_console->store().webhooks().all()).size(), 1);
    const Webhook made = must(m_console->store().webhooks().all()).first();
    QCOMPARE(made.name, u"Sync to HubSpot"_s);
    QCOMPARE(made.url, u"https://api.example.com/lead"_s);
    QCOMPARE(made.events, QList{EventType::LeadCreated});
    QVERIFY(!made.active);
    QCOMPARE(secretOf(made.id), QByteArray("correct horse battery"));
    QTRY_VERIFY(m_console->toasts().text().contains("is made"_L1));
    m_editor = nullptr;
}

void TestWebhookEditor::savesAnEditAndTakesItBack() {
    const Webhook webhook = m_console->database().addWebhook(TestStore::sample(), Secret("hush"_ba));
    open(webhook);
    QVERIFY(!in<QPushButton>("save")->isEnabled());
    QSignalSpy saved(m_editor, &WebhookEditor::saved);
    type("name", u"Renamed"_s);
    QTest::keyClick(m_editor, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(stored(webhook.id).name, u"Renamed"_s);
    QCOMPARE(secretOf(webhook.id), QByteArray("hush"));
    const auto result = saved[0][0].value<SavedWebhook>();
    must(m_console->store().webhooks().undo(result.undo, kNow));
    QCOMPARE(stored(webhook.id).name, webhook.name);
}

void TestWebhookEditor::showsProblemsBelowTheirFields() {
    open();
    QVERIFY(!fieldOf("name")->hasError());
    QVERIFY(!in<QPushButton>("save")->isEnabled());
    QVERIFY(!in<QLabel>("whyNotSaved")->text().isEmpty());
    type("url", u"ftp://x"_s);
    QVERIFY(fieldOf("url")->hasError());
    QCOMPARE(in<QLineEdit>("url")->accessibleDescription(), fieldOf("url")->messages().first().text);
    type("url", u"http://example.com/"_s);
    QVERIFY(!fieldOf("url")->hasError());
    QCOMPARE(fieldOf("url")->messages().first().kind, Field::Message::Kind::Warning);
    type("name", u"x"_s);
    type("name", u""_s);
    QVERIFY(fieldOf("name")->hasError() || m_editor->draft().webhook().name.isEmpty());
    type("name", u"Plain"_s);
    QTest::mouseClick(in<QCheckBox>("event.lead.created"), Qt::LeftButton);
    QVERIFY(in<QPushButton>("save")->isEnabled());
    QVERIFY(in<QLabel>("whyNotSaved")->text().isEmpty());
    QTest::mouseClick(in<QCheckBox>("event.lead.created"), Qt::LeftButton);
    QVERIFY(!in<QPushButton>("save")->isEnabled());
}

void TestWebhookEditor::warnsOfDoublesWithoutForbiddingThem() {
    m_console->database().addWebhook(TestStore::sample(u"Twin"_s));
    open();
    type("name", u"twin"_s);
    type("url", TestStore::sample().url);
    QTest::mouseClick(in<QCheckBox>("event.lead.created"), Qt::LeftButton);
    for (const char *edit : {"name", "url"}) {
        QCOMPARE(fieldOf(edit)->messages().size(), 1);
        QCOMPARE(fieldOf(edit)->messages().first().kind, Field::Message::Kind::Warning);
    }
    QVERIFY(in<QPushButton>("save")->isEnabled());
}

void TestWebhookEditor::allowsARefusedAddress() {
    open();
    type("name", u"Local"_s);
    type("url", u"http://127.0.0.1:8080/"_s);
    QTest::mouseClick(in<QCheckBox>("event.lead.created"), Qt::LeftButton);
    QVERIFY(fieldOf("url")->hasError());
    const QString action = fieldOf("url")->messages().first().action;
    QVERIFY(action.contains("127.0.0.0/8"_L1));
    grab(m_editor, u"editor-refused"_s);
    m_console->refuse = true;
    emit fieldOf("url")->actionTriggered(action);
    QVERIFY(fieldOf("url")->hasError());
    m_console->refuse = false;
    emit fieldOf("url")->actionTriggered(action);
    QTRY_VERIFY(!fieldOf("url")->hasError());
    QCOMPARE(m_console->questions.size(), 2);
    QVERIFY(in<QPushButton>("save")->isEnabled());
    QCOMPARE(must(m_console->store().settings().allowedNetworks()).first().toString(), u"127.0.0.0/8"_s);
}

void TestWebhookEditor::countsEventsOfEachType() {
    m_console->database().addLead();
    m_console->database().addLead(u"second@example.com"_s);
    m_console->database().addLead(u"third@example.com"_s);
    m_console->database().texts(u"UPDATE events SET occurred_at = 1 WHERE id = 1"_s);
    open(m_console->database().addWebhook());
    QTRY_COMPARE(in<QLabel>("count.lead.created")->text(), u"2"_s);
    QCOMPARE(in<QLabel>("count.form.submitted")->text(), u"0"_s);
    QCOMPARE(in<QCheckBox>("event.lead.created")->accessibleDescription(), u"2 times in the last 30 days"_s);
}

void TestWebhookEditor::readsDurationsAndSaysTheSchedule() {
    const Webhook webhook = m_console->database().addWebhook();
    open(webhook);
    m_editor->showTab(WebhookEditor::Delivery);
    QVERIFY(in<QLineEdit>("timeout")->placeholderText().contains("15s"_L1));
    type("timeout", u"soon"_s);
    QVERIFY(fieldOf("timeout")->hasError());
    QVERIFY(!in<QPushButton>("save")->isEnabled());
    type("timeout", u"30s"_s);
    type("retries", u"1"_s);
    type("backoff", u"1m"_s);
    QVERIFY(!fieldOf("timeout")->hasError());
    const QString schedule = in<QWidget>("schedule")->accessibleDescription();
    QCOMPARE(schedule.count(u'\n'), 1);
    QVERIFY2(schedule.contains("1 min"_L1), qPrintable(schedule));
    grab(m_editor, u"editor-delivery"_s);
    type("longestWait", u"1ms"_s);
    QVERIFY(fieldOf("longestWait")->hasError());
    QVERIFY(!fieldOf("backoff")->hasError());
    type("longestWait", u"2h"_s);
    QVERIFY(!fieldOf("longestWait")->hasError());
    type("retries", u"21"_s);
    QVERIFY(fieldOf("retries")->hasError());
    type("retries", u"1"_s);
    QTest::mouseClick(in<QPushButton>("save"), Qt::LeftButton);
    QTRY_COMPARE(stored(webhook.id).overrides.timeoutMs, std::optional<qint64>(30'000));
    QCOMPARE(stored(webhook.id).overrides.maxRetries, std::optional(1));
    QCOMPARE(stored(webhook.id).overrides.backoffCapMs, std::optional<qint64>(7'200'000));
    QVERIFY(!stored(webhook.id).overrides.concurrency);
}

void TestWebhookEditor::readsRatesAndThresholds() {
    const Webhook webhook = m_console->database().addWebhook();
    open(webhook);
    m_editor->showTab(WebhookEditor::Delivery);
    QVERIFY(in<QLineEdit>("autoPauseAfter")->placeholderText().contains("20"_L1));
    QVERIFY(in<QLineEdit>("autoPauseSpan")->placeholderText().contains("1h"_L1));
    for (const QString &wrong : {u"ten"_s, u"10"_s, u"10/h"_s, u"99999/s"_s}) {
        type("rateLimit", wrong);
        QVERIFY2(fieldOf("rateLimit")->hasError(), qPrintable(wrong));
    }
    type("rateLimit", u"90/m"_s);
    QVERIFY(!fieldOf("rateLimit")->hasError());
    type("autoPauseAfter", u"0"_s);
    type("autoPauseSpan", u"2h"_s);
    QTest::mouseClick(in<QPushButton>("save"), Qt::LeftButton);
    QTRY_COMPARE(stored(webhook.id).overrides.rateLimit, std::optional(1.5));
    QCOMPARE(stored(webhook.id).overrides.autoPauseAfter, std::optional(0));
    QCOMPARE(stored(webhook.id).overrides.autoPauseSpanMs, std::optional<qint64>(7'200'000));
}

void TestWebhookEditor::previewsWhatIsSent() {
    open();
    type("url", u"https://api.example.com/lead?x=1"_s);
    auto *preview = in<CodeView>("preview");
    QTRY_VERIFY(preview->toPlainText().startsWith("POST /lead?x=1 HTTP/1.1"_L1));
    QVERIFY(preview->toPlainText().contains("Host: api.example.com"_L1));
    QVERIFY(preview->toPlainText().contains("\"event\": \"lead.created\""_L1));
    QVERIFY(!preview->toPlainText().contains("X-LeadHub-Signature"_L1));
    type("secret", u"typed"_s);
    QTRY_VERIFY(preview->toPlainText().contains("X-LeadHub-Signature: sha256="_L1));
    QCOMPARE(m_console->database().number(u"SELECT count(*) FROM events"_s), 0);
}

void TestWebhookEditor::sendsATestOfUnsavedValues() {
    must(m_console->store().settings().setValue(u"allow-network"_s, u"127.0.0.0/8"_s));
    QTRY_VERIFY(!m_console->session().settings().addressRules().allowed().isEmpty());
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(200, {}, "thanks")});
    open();
    type("name", u"Not saved"_s);
    type("url", receiver.url().toString());
    QTest::mouseClick(in<QCheckBox>("event.lead.deleted"), Qt::LeftButton);
    QTest::mouseClick(in<QPushButton>("editorSendTest"), Qt::LeftButton);
    QCOMPARE(in<QTabBar>("editorTabs")->currentIndex(), int(WebhookEditor::Test));
    QTRY_COMPARE(receiver.posts().size(), 1);
    QTRY_VERIFY(in<QLabel>("testSentence")->text().contains("accepted"_L1));
    QVERIFY(in<CodeView>("testResponse")->toPlainText().contains("thanks"_L1));
    grab(m_editor, u"editor-test"_s);
    QVERIFY(must(m_console->store().webhooks().all()).isEmpty());
    QCOMPARE(m_console->database().texts(u"SELECT trigger || ' ' || state FROM deliveries"_s),
             QStringList{u"test succeeded"_s});
}

void TestWebhookEditor::saysThatAReceiverDoesNotCheckSignatures() {
    must(m_console->store().settings().setValue(u"allow-network"_s, u"127.0.0.0/8"_s));
    QTRY_VERIFY(!m_console->session().settings().addressRules().allowed().isEmpty());
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(204), RawReceiver::answers(401)});
    Webhook webhook = TestStore::sample();
    webhook.url = receiver.url().toString();
    open(m_console->database().addWebhook(webhook, Secret("s"_ba)));
    m_editor->showTab(WebhookEditor::Test);
    QTest::mouseClick(in<QPushButton>("sendWrong"), Qt::LeftButton);
    QTRY_VERIFY(in<QLabel>("testSentence")->text().startsWith("This receiver does not check signatures"_L1));
    QVERIFY2(in<QPushButton>("sendWrong")->hasFocus(), "Enter sends again, and does not cancel");
    QTest::mouseClick(in<QPushButton>("sendWrong"), Qt::LeftButton);
    QTRY_VERIFY(in<QLabel>("testSentence")->text().contains("refused the wrongly signed"_L1));
}

void TestWebhookEditor::mergesTwoEdits() {
    const Webhook webhook = m_console->database().addWebhook();
    open(webhook);
    type("name", u"mine"_s);
    Webhook theirs = webhook;
    theirs.name = u"theirs"_s;
    theirs.overrides.timeoutMs = 20'000;
    must(m_console->store().webhooks().update(theirs, kNow));
    QTRY_VERIFY(in<MessageBar>("editorBar")->text().contains("Somebody else"_L1));
    QTest::mouseClick(in<QPushButton>("save"), Qt::LeftButton);
    QTRY_VERIFY(m_editor->findChild<ConflictDialog *>() != nullptr);
    auto *dialog = m_editor->findChild<ConflictDialog *>();
    QCOMPARE(dialog->differences(), 2);
    QCOMPARE(stored(webhook.id).name, u"theirs"_s);
    grab(dialog, u"conflict"_s);
    QVERIFY(child<QRadioButton>(dialog, "mine0")->isChecked());
    QVERIFY(child<QRadioButton>(dialog, "theirs6")->isChecked());
    QTest::mouseClick(child<QPushButton>(dialog, "conflictSave"), Qt::LeftButton);
    QTRY_COMPARE(stored(webhook.id).name, u"mine"_s);
    QCOMPARE(stored(webhook.id).overrides.timeoutMs, std::optional<qint64>(20'000));
}

void TestWebhookEditor::saysThatItWasDeletedMeanwhile() {
    const Webhook webhook = m_console->database().addWebhook();
    open(webhook);
    type("name", u"mine"_s);
    must(m_console->store().webhooks().remove(webhook.id, kNow));
    QTRY_VERIFY(in<MessageBar>("editorBar")->text().contains("deleted"_L1));
    QTest::mouseClick(in<QPushButton>("save"), Qt::LeftButton);
    QTRY_COMPARE(must(m_console->store().webhooks().all()).size(), 1);
    QVERIFY(must(m_console->store().webhooks().all()).first().id != webhook.id);
}

void TestWebhookEditor::asksBeforeChangesAreLost_data() {
    QTest::addColumn<bool>("changes");
    QTest::addColumn<bool>("refuse");
    QTest::addColumn<bool>("closes");
    QTest::newRow("without changes it closes at once") << false << true << true;
    QTest::newRow("a refusal keeps it open") << true << true << false;
    QTest::newRow("agreeing discards them") << true << false << true;
}

void TestWebhookEditor::asksBeforeChangesAreLost() {
    QFETCH(bool, changes);
    QFETCH(bool, refuse);
    QFETCH(bool, closes);
    const Webhook webhook = m_console->database().addWebhook();
    open(webhook);
    m_console->refuse = refuse;
    if (changes)
        type("name", u"x"_s);
    QTest::keyClick(m_editor, Qt::Key_Escape);
    QCOMPARE(m_console->questions.size(), changes ? 1 : 0);
    QCOMPARE(m_editor->isVisible(), !closes);
    QCOMPARE(stored(webhook.id).name, webhook.name);
}

void TestWebhookEditor::showsReceiverCode_data() {
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("holds");
    QTest::newRow("PHP") << 0 << u"hash_hmac"_s;
    QTest::newRow("Node.js") << 1 << u"createHmac"_s;
    QTest::newRow("Python") << 2 << u"hmac.new"_s;
    QTest::newRow("Go") << 3 << u"hmac.New"_s;
    QTest::newRow("C#") << 4 << u"HMACSHA256"_s;
}

void TestWebhookEditor::showsReceiverCode() {
    QFETCH(int, language);
    QFETCH(QString, holds);
    open();
    m_editor->showTab(WebhookEditor::Code);
    const auto words = in<Segments>("language")->findChildren<QAbstractButton *>();
    QTest::mouseClick(words[language], Qt::LeftButton);
    QVERIFY(in<CodeView>("snippet")->toPlainText().contains(holds));
    QTest::mouseClick(in<QPushButton>("copySnippet"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(holds));
}

WEBHOOKS_TEST(TestWebhookEditor)
#include "tst_webhookeditor.moc"
