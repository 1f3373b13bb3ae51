// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/logpagetest.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

void LogPageTest::init() {
    m_fixture = std::make_unique<ConsoleFixture>();
    Webhook webhook = TestStore::sample(u"Billing prod"_s);
    webhook.headers = {{"Authorization", "Bearer abc"}};
    m_webhook = m_fixture->database().addWebhook(webhook, Secret("whsec_first"));
    m_dispatcher = m_fixture->database().addDispatcher();
}

void LogPageTest::cleanup() {
    m_fixture.reset();
}

void LogPageTest::open() {
    m_page = new LogPage(m_fixture->context());
    m_fixture->show(m_page);
    m_table = child<LogTable>(m_page, "logTable");
    model = static_cast<LogModel *>(m_table->model());
    QTRY_VERIFY(model->isComplete());
}

void LogPageTest::addLeads(int count) {
    m_fixture->database().texts(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO leads "
        "(first_name, last_name) SELECT 'Jane', 'Smith' FROM n"_s.arg(count));
}

AttemptResult LogPageTest::answer(int status, const QByteArray &body) {
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

void LogPageTest::attempt(Next next, const AttemptResult &result) {
    const qint64 now = Clock::system().wall() + 3'600'000;
    for (const ClaimedDelivery &claimed : m_fixture->database().claim(m_dispatcher, m_webhook.id, 1, now))
        m_fixture->database().finish(m_dispatcher, claimed, next, Clock::system().wall(), result);
}

void LogPageTest::failAll() {
    m_fixture->database().texts(
        u"UPDATE deliveries SET state = 'failed', due_at = NULL, finished_at = 1, attempt_count = 1, last_status = "
        u"503, "
        "last_error = 'http_5xx'"_s);
}

void LogPageTest::select(int row) {
    m_table->selectRow(row);
    const qint64 id = model->idAt(row);
    auto *sentence = child<QLabel>(m_page, "deliverySentence");
    QTRY_VERIFY(sentence->isVisible());
    QTRY_COMPARE(child<DeliveryPane>(m_page, "deliveryPane")->deliveryId(), id);
}

QDialog *LogPageTest::dialog(const char *name) {
    (void)QTest::qWaitFor([&] { return m_page->findChild<QDialog *>(QString::fromLatin1(name)); });
    return child<QDialog>(m_page, name);
}

qint64 LogPageTest::count(const QString &condition) {
    return m_fixture->database().number(u"SELECT count(*) FROM deliveries WHERE "_s % condition);
}

}  // namespace webhooks::ui
