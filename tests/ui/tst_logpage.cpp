// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signature.h"
#include "support/consolefixture.h"
#include "ui/pages/log/comparedialog.h"
#include "ui/pages/log/copymenu.h"
#include "ui/pages/log/deliverypane.h"
#include "ui/pages/log/filterbar.h"
#include "ui/pages/log/logtable.h"
#include "ui/pages/logpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/jsontree.h"
#include "ui/widgets/liststates.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;
using Next = FinishedAttempt::Next;

class TestLogPage final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheAnswerOfAFailureInSixKeys();
    void anEmptyLogSaysWhatToDo();
    void aFilterWithoutRowsCanBeCleared();
    void aWrongFilterKeepsTheRows();
    void holdsOnSelectionAndResumesWithEnd();
    void aCellNarrowsTheFilter();
    void redeliversWhatMatches();
    void redeliveryCanBeCancelled();
    void retriesNow();
    void cancelsRetries();
    void exportsIntoAFile_data();
    void exportsIntoAFile();
    void copiesACommand();
    void credentialsAreCopiedOnlyByName();
    void comparesAttempts();
    void comparesLines_data();
    void comparesLines();
    void checksTheSignature_data();
    void checksTheSignature();
    void explainsWhatCameOfIt();
    void bodiesHaveFourForms();
    void opensADeliveryFromElsewhere();
    void remembersItsState();
    void everyControlHasAName();
    void paintsEveryState_data();
    void paintsEveryState();

private:
    /// Rows of every state with realistic bytes, made now.
    void makeScene();
    void open() {
        m_page = new LogPage(m_fixture->context());
        m_fixture->show(m_page);
        m_table = child<LogTable>(m_page, "logTable");
        model = static_cast<LogModel *>(m_table->model());
        QTRY_VERIFY(model->isComplete());
    }
    void addLeads(int count) {
        m_fixture->database().texts(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO leads "
            "(first_name, last_name) SELECT 'Jane', 'Smith' FROM n"_s.arg(count));
    }
    static AttemptResult answer(int status, const QByteArray &body) {
        AttemptResult result;
        result.startedAt = Clock::system().wall();
        result.durationUs = 88'000;
        result.posted = true;
        result.status = status;
        result.error = status < 300 ? ErrorClass::None : ErrorClass::Http5xx;
        result.detail = status < 300 ? QString() : u"The receiver answered %1."_s.arg(status);
        result.url = u"https://hooks.example.com/in"_s;
        result.requestHeaders = {{"Content-Type", "application/json"}, {"Authorization", "***"}};
        result.responseHeaders = {{"Content-Type", "text/plain"}};
        result.responseBody = body;
        return result;
    }
    void attempt(Next next, const AttemptResult &result) {
        const qint64 now = Clock::system().wall() + 3'600'000;
        for (const ClaimedDelivery &claimed : m_fixture->database().claim(m_dispatcher, m_webhook.id, 1, now))
            m_fixture->database().finish(m_dispatcher, claimed, next, Clock::system().wall(), result);
    }
    void failAll() {
        m_fixture->database().texts(
            u"UPDATE deliveries SET state = 'failed', due_at = NULL, finished_at = 1, attempt_count = 1, last_status = "
            u"503, "
            "last_error = 'http_5xx'"_s);
    }
    void select(int row) {
        m_table->selectRow(row);
        const qint64 id = model->idAt(row);
        auto *sentence = child<QLabel>(m_page, "deliverySentence");
        QTRY_VERIFY(sentence->isVisible());
        QTRY_COMPARE(child<DeliveryPane>(m_page, "deliveryPane")->deliveryId(), id);
    }
    QDialog *dialog(const char *name) {
        (void)QTest::qWaitFor([&] { return m_page->findChild<QDialog *>(QString::fromLatin1(name)); });
        return child<QDialog>(m_page, name);
    }
    qint64 count(const QString &condition) {
        return m_fixture->database().number(u"SELECT count(*) FROM deliveries WHERE "_s % condition);
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    Webhook m_webhook;
    qint64 m_dispatcher = 0;
    LogPage *m_page = nullptr;
    LogTable *m_table = nullptr;
    LogModel *model = nullptr;
};

void TestLogPage::init() {
    m_fixture = std::make_unique<ConsoleFixture>();
    Webhook webhook = TestStore::sample(u"Billing prod"_s);
    webhook.headers = {{"Authorization", "Bearer abc"}};
    m_webhook = m_fixture->database().addWebhook(webhook, Secret("whsec_first"));
    m_dispatcher = m_fixture->database().addDispatcher();
}

void TestLogPage::cleanup() {
    m_fixture.reset();
}

void TestLogPage::showsTheAnswerOfAFailureInSixKeys() {
    addLeads(3);
    attempt(Next::Succeeded, answer(200, "fine"));
    attempt(Next::Failed, answer(503, "upstream is restarting"));
    attempt(Next::Succeeded, answer(200, "fine"));
    open();
    int keys = 0;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++keys;
    };
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(model->isComplete() && model->rowCount() == 1);
    press(Qt::Key_Return);
    auto *body = child<CodeView>(m_page, "responseBody");
    QTRY_VERIFY(body->hasFocus());
    QCOMPARE(body->toPlainText(), u"upstream is restarting"_s);
    QVERIFY(keys <= 6);
}

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
    QTest::keyClicks(edit, u"status:fail"_s);
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

void TestLogPage::redeliversWhatMatches() {
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

void TestLogPage::redeliveryCanBeCancelled() {
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
    start->click();
    child<QPushButton>(asked, "cancelRedelivery")->click();
    QTRY_VERIFY(!asked);
    QVERIFY(m_fixture->toasts().text().startsWith("Stopped: "_L1));
    QCOMPARE(count(u"state = 'pending'"_s), 1'000);
}

void TestLogPage::retriesNow() {
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

void TestLogPage::cancelsRetries() {
    addLeads(1);
    open();
    select(0);
    auto *cancel = child<QPushButton>(m_page, "cancelRetries");
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    QTRY_COMPARE(count(u"state = 'cancelled'"_s), 1);
    QTRY_COMPARE(m_fixture->toasts().text(), u"The delivery was cancelled."_s);
}

void TestLogPage::exportsIntoAFile_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("CSV") << 0 << QByteArray("id,number,event");
    QTest::newRow("JSON lines") << 1 << QByteArray("{\"attempt_count\":");
    QTest::newRow("HAR") << 2 << QByteArray("{\"log\":{\"version\":\"1.2\"");
}

void TestLogPage::exportsIntoAFile() {
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

void TestLogPage::copiesACommand() {
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
    QVERIFY(QApplication::clipboard()->text().contains("\tfailed\t"_L1));
}

void TestLogPage::credentialsAreCopiedOnlyByName() {
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

void TestLogPage::comparesAttempts() {
    addLeads(1);
    attempt(Next::Retry, answer(503, "first"));
    attempt(Next::Failed, answer(503, "second"));
    open();
    select(0);
    child<DeliveryPane>(m_page, "deliveryPane")->setTab(DeliveryPane::History);
    auto *attempts = child<Table>(m_page, "attemptTable");
    QTRY_COMPARE(attempts->model()->rowCount(), 2);
    QVERIFY(!child<QPushButton>(m_page, "compareAttempts")->isEnabled());
    attempts->selectAll();
    child<QPushButton>(m_page, "compareAttempts")->click();
    QDialog *shown = dialog("compareDialog");
    QVERIFY(child<CodeView>(shown, "compareLeft")->toPlainText().contains(u"≠ first"_s));
    QVERIFY(child<CodeView>(shown, "compareRight")->toPlainText().contains(u"≠ second"_s));
    QVERIFY(child<CodeView>(shown, "compareLeft")->toPlainText().contains("  Content-Type: text/plain"_L1));
}

void TestLogPage::comparesLines_data() {
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QString>("signs");
    const auto lines = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("the same") << lines("a b c") << lines("a b c") << u"==="_s;
    QTest::newRow("one changed") << lines("a b c") << lines("a x c") << u"=~="_s;
    QTest::newRow("one more on the right") << lines("a c") << lines("a b c") << u"=~="_s;
    QTest::newRow("one more on the left") << lines("a b c") << lines("b c") << u"~=="_s;
    QTest::newRow("nothing in common") << lines("a b") << lines("x") << u"~~"_s;
}

void TestLogPage::comparesLines() {
    QFETCH(const QStringList, left);
    QFETCH(const QStringList, right);
    QFETCH(const QString, signs);
    QString found;
    QStringList rebuilt;
    for (const ComparedLine &line : compareLines(left, right)) {
        found += line.same ? u'=' : u'~';
        if (!line.left.isEmpty())
            rebuilt.append(line.left);
    }
    QCOMPARE(found, signs);
    QCOMPARE(rebuilt, left);
}

void TestLogPage::checksTheSignature_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("made by the stored secret") << QByteArray("whsec_first") << u"The signature is what"_s;
    QTest::newRow("made by another secret") << QByteArray("whsec_other") << u"The stored secret makes another"_s;
    QTest::newRow("not signed") << QByteArray() << u"This attempt carried no signature"_s;
}

void TestLogPage::checksTheSignature() {
    QFETCH(const QByteArray, secret);
    QFETCH(const QString, sentence);
    addLeads(1);
    AttemptResult result = answer(503, {});
    const QByteArray payload = must(m_fixture->store().log().payload(1));
    if (!secret.isEmpty())
        result.requestHeaders.append({"X-LeadHub-Signature", signBody(Secret(secret), payload)});
    attempt(Next::Failed, result);
    open();
    select(0);
    auto *text = child<QLabel>(m_page, "signatureText");
    QTRY_VERIFY2(text->text().startsWith(sentence), qPrintable(text->text()));
    auto *check = child<QPushButton>(m_page, "checkSignature");
    check->click();
    QTRY_VERIFY(check->isEnabled());
    QVERIFY(text->text().startsWith(sentence));
}

void TestLogPage::explainsWhatCameOfIt() {
    addLeads(1);
    attempt(Next::Retry, answer(503, {}));
    open();
    select(0);
    const QString sentence = child<QLabel>(m_page, "deliverySentence")->text();
    QVERIFY2(sentence.startsWith("The receiver failed (503). Next try in "_L1), qPrintable(sentence));
    const QList<TimelineStep> steps = child<Timeline>(m_page, "attemptTimeline")->steps();
    QCOMPARE(steps.size(), 4);
    QCOMPARE(steps[0].kind, TimelineStep::Kind::Done);
    QCOMPARE(steps[0].result, u"503"_s);
    QCOMPARE(steps[1].kind, TimelineStep::Kind::ToCome);
    QCOMPARE(steps[3].aside, u"last"_s);
}

void TestLogPage::bodiesHaveFourForms() {
    addLeads(1);
    attempt(Next::Failed, answer(503, "{\"b\":[1,{\"c\":null}],\"a\":\"x\"}"));
    open();
    select(0);
    auto *body = child<CodeView>(m_page, "responseBody");
    QTRY_VERIFY(body->toPlainText().contains("\"b\": ["_L1));
    child<QPushButton>(m_page, "bodyForm.1")->click();
    QCOMPARE(body->toPlainText(), u"{\"b\":[1,{\"c\":null}],\"a\":\"x\"}"_s);
    child<QPushButton>(m_page, "bodyForm.2")->click();
    QVERIFY(body->toPlainText().contains("7b 22 62"_L1));
    child<QPushButton>(m_page, "bodyForm.3")->click();
    auto *tree = child<JsonTree>(m_page, "responseTree");
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->text(0), u"b"_s);
    QCOMPARE(tree->topLevelItem(0)->child(1)->child(0)->text(1), u"null"_s);
    QCOMPARE(tree->topLevelItem(1)->text(1), u"\"x\""_s);
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

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"
