// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/consolefixture.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class TestSession final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersInTheGuiThread();
    void hearsOfOtherConnections();
    void hearsOfItsOwnChanges();
    void forgetsWhoIsGone();
    void guiGoesOnWhileTheDatabaseIsLocked();
    void saysWhyItCannotOpen();
    void dropsWhatWaitsWhenItEnds();
    void readsSettingsOfTheDatabase();

private:
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestSession::init() {
    m_console = std::make_unique<ConsoleFixture>();
}

void TestSession::cleanup() {
    m_console.reset();
}

void TestSession::answersInTheGuiThread() {
    QThread *worker = nullptr;
    QThread *answered = nullptr;
    m_console->session().read(
        this, [&worker](Store &) -> Result<int> { return worker = QThread::currentThread(), 7; },
        [&answered](const Result<int> &result) {
            QCOMPARE(*result, 7);
            answered = QThread::currentThread();
        });
    QTRY_COMPARE(answered, QThread::currentThread());
    QVERIFY(worker != answered);
}

void TestSession::hearsOfOtherConnections() {
    QSignalSpy changed(&m_console->session(), &Session::changed);
    m_console->database().addLead();
    QVERIFY(!changed.isEmpty() || changed.wait());
}

void TestSession::hearsOfItsOwnChanges() {
    QSignalSpy changed(&m_console->session(), &Session::changed);
    bool done = false;
    m_console->session().change(
        this, [](Store &store) { return store.settings().setSending(Sending::Paused); },
        [&done](const Result<void> &result) { done = result.has_value(); });
    QVERIFY(changed.wait());
    QVERIFY(done);
    QTRY_COMPARE(m_console->session().status().sending, Sending::Paused);
}

void TestSession::forgetsWhoIsGone() {
    bool called = false;
    {
        QObject context;
        m_console->session().read(
            &context, [](Store &) -> Result<int> { return 1; }, [&called](const Result<int> &) { called = true; });
    }
    bool later = false;
    m_console->session().read(
        this, [](Store &) -> Result<int> { return 2; }, [&later](const Result<int> &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!called);
}

void TestSession::guiGoesOnWhileTheDatabaseIsLocked() {
    std::optional<Result<void>> answer;
    int turns = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&turns] { ++turns; });
    heart.start(1);
    const auto locked = m_console->store().database().write([&] {
        m_console->session().change(
            this, [](Store &store) { return store.settings().setSending(Sending::Paused); },
            [&answer](const Result<void> &result) { answer = result; });
        QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    });
    QVERIFY(locked);
    QCOMPARE(answer->error().code, ErrorCode::Busy);
    QVERIFY(turns > 10);
}

void TestSession::saysWhyItCannotOpen() {
    const QString path = m_console->database().filePath(u"none.sqlite"_s);
    Session session(must(Settings::load({{u"database"_s, {path}}}, {}, {})), Clock::system());
    QSignalSpy failed(&session, &Session::failed);
    session.open(Database::Mode::ReadWrite);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotFound);
    session.open(Database::Mode::Create);
    QSignalSpy opened(&session, &Session::opened);
    QVERIFY(opened.wait());
    QVERIFY(QFile::exists(path));
}

void TestSession::dropsWhatWaitsWhenItEnds() {
    bool called = false;
    for (int i = 0; i < 100; ++i)
        m_console->session().query(
            this, [](Store &store) { return store.info(); }, [&called](const Result<StoreInfo> &) { called = true; });
    m_console.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestSession::readsSettingsOfTheDatabase() {
    must(m_console->store().settings().setValue(u"max-retries"_s, u"5"_s));
    QTRY_COMPARE(m_console->session().settings().deliveryPolicy().maxRetries, 5);
    must(m_console->store().settings().removeValue(u"max-retries"_s));
    QTRY_COMPARE(m_console->session().settings().deliveryPolicy().maxRetries, 3);
}

WEBHOOKS_TEST(TestSession)
#include "tst_session.moc"
