// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

/// Debian's faketime, which stands between a program and its clocks.
QString fakeClockLibrary() {
    const QStringList folders = QDir(u"/usr/lib"_s).entryList({u"*-linux-gnu*"_s}, QDir::Dirs);
    for (const QString &folder : folders) {
        const QString path = u"/usr/lib/%1/faketime/libfaketimeMT.so.1"_s.arg(folder);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

bool isLong() {
    return qEnvironmentVariable("LEADHUB_TEST_LONG") == "1"_L1;
}

}  // namespace

/// The system's clock is set while services work, and services stand still: no storm, no stall, nothing sent twice
/// unnoticed.
class tst_E2eClock final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void jumps_data();
    void jumps();
    void wasAheadBeforeTheStart();
    void standsStill();

private:
    void setClock(const QByteArray &offset) { m_hub->write(u"clock"_s, offset + '\n'); }
    void insertLeads(int count);
    bool isFrozenIdle() const;
    QByteArray logs() const;

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<Running> m_first;
    std::unique_ptr<Running> m_second;
};

void tst_E2eClock::init() {
    m_hub = std::make_unique<Program>();
    m_receiver = std::make_unique<RawReceiver>();
    const QString library = fakeClockLibrary();
    QVERIFY2(!library.isEmpty(), "Debian's package faketime is needed.");
    m_hub->setEnvironment(u"LD_PRELOAD"_s, library);
    m_hub->setEnvironment(u"FAKETIME_TIMESTAMP_FILE"_s, m_hub->path(u"clock"_s));
    m_hub->setEnvironment(u"FAKETIME_NO_CACHE"_s, u"1"_s);
    m_hub->setEnvironment(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
    m_hub->setEnvironment(u"NO_FAKE_STAT"_s, u"1"_s);
    // The sanitizers' runtime wants to be the first library, and is not harmed by this one.
    m_hub->setEnvironment(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    setClock("+0");
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
}

void tst_E2eClock::cleanup() {
    m_first.reset();
    m_second.reset();
    m_receiver.reset();
    m_hub.reset();
}

void tst_E2eClock::insertLeads(int count) {
    const QByteArray one = "INSERT INTO leads (first_name) VALUES ('Jane');\n";
    QCOMPARE(m_hub->sql("BEGIN;\n" + one.repeated(count) + "COMMIT;").exit, 0);
}

QByteArray tst_E2eClock::logs() const {
    return m_first->log() + "\n-- the other one --\n" + m_second->log();
}

void tst_E2eClock::jumps_data() {
    QTest::addColumn<QByteArrayList>("offsets");
    QTest::addColumn<QString>("backoff");
    QTest::newRow("an hour ahead: what waits half an hour is due") << QByteArrayList{"+3600"} << u"30m"_s;
    QTest::newRow("an hour back: what waits seconds waits no hour") << QByteArrayList{"-3600"} << u"3s"_s;
    QTest::newRow("an hour ahead, and back again") << QByteArrayList{"+3600", "+0"} << u"3s"_s;
}

void tst_E2eClock::jumps() {
    QFETCH(QByteArrayList, offsets);
    QFETCH(QString, backoff);
    constexpr int kLeads = 20;
    m_receiver->setReactions({RawReceiver::answers(500)});
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(),
                              u"--name Hook --event lead.created --backoff %1"_s.arg(backoff)) > 0);
    m_first = m_hub->service({});
    m_second = m_hub->service({});
    QVERIFY(m_first && m_second);
    insertLeads(kLeads);
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->posts().size(), kLeads, 10'000);
    m_receiver->setReactions({RawReceiver::answers(200)});
    int noticed = 0;
    for (const QByteArray &offset : offsets) {
        setClock(offset);
        ++noticed;
        QTRY_COMPARE_WITH_TIMEOUT(m_first->log().count("clock.jumped"), noticed, 15'000);
        // What happens now does not wait either.
        const int before = m_hub->count(u"status:succeeded"_s);
        insertLeads(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s) > before, 10'000);
    }
    const int all = kLeads + noticed;
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), all, 20'000);
    QCOMPARE(m_receiver->posts().size(), kLeads + all);
    QCOMPARE(m_hub->count(u"attempt:2"_s), kLeads);
    QVERIFY2(!logs().contains("dispatcher.rescued") && !logs().contains("dispatcher.registered_again"), logs());
}

void tst_E2eClock::wasAheadBeforeTheStart() {
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(), u"--name Hook --event lead.created"_s) > 0);
    setClock("+3600");
    insertLeads(3);
    setClock("+0");
    m_first = m_hub->service({});
    QVERIFY(m_first);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 3, 10'000);
    QCOMPARE(m_receiver->posts().size(), 3);
}

/// Stops the first service between two transactions: in the middle of one it would keep everybody from writing.
bool tst_E2eClock::isFrozenIdle() const {
    m_first->send(SIGSTOP);
    if (m_hub->sql(".timeout 100\nBEGIN IMMEDIATE; ROLLBACK;").exit == 0)
        return true;
    m_first->send(SIGCONT);
    return false;
}

/// As a virtual machine that is suspended: longer than the lease of its claims, while another service takes over. In
/// the short form the other one's clocks run three times as fast, its lease among them.
void tst_E2eClock::standsStill() {
    m_receiver->setReactions({RawReceiver::keepsSilent()});
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(),
                              u"--name Hook --event lead.created --concurrency 1 --timeout 5s"_s) > 0);
    m_hub->setEnvironment(u"LD_PRELOAD"_s, {});
    m_first = m_hub->service({});
    QVERIFY(m_first);
    insertLeads(3);
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->posts().size(), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(isFrozenIdle(), 30'000);

    m_receiver->setReactions({RawReceiver::answers(200)});
    if (!isLong()) {
        setClock("+0 x3");
        m_hub->setEnvironment(u"LD_PRELOAD"_s, fakeClockLibrary());
        m_hub->setEnvironment(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"0"_s);
    }
    m_second = m_hub->service({});
    QVERIFY(m_second);
    m_hub->setEnvironment(u"LD_PRELOAD"_s, {});
    QTRY_VERIFY2_WITH_TIMEOUT(m_second->log().contains("dispatcher.rescued"), m_second->log(), 45'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 3, 10'000);
    m_first->send(SIGCONT);
    QTRY_VERIFY2_WITH_TIMEOUT(m_first->log().contains("attempt.late"), m_first->log(), 15'000);
    QTRY_VERIFY2_WITH_TIMEOUT(m_first->log().contains("dispatcher.registered_again"), m_first->log(), 15'000);
    QVERIFY2(!m_first->log().contains("dispatcher.rescued"), m_first->log());
    insertLeads(3);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 6, 10'000);

    // Twice on the wire is what was in flight, and the log says so.
    QCOMPARE(m_receiver->posts().size(), 7);
    const QString twice = QString::fromLatin1(m_receiver->posts().first().delivery());
    const QJsonArray attempts = m_hub->attempts(twice);
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0]["error"_L1].toString(), u"connection_lost"_s);
    QCOMPARE(m_hub->count(u"attempt:1"_s), 5);
}

WEBHOOKS_TEST(tst_E2eClock)
#include "tst_e2e_clock.moc"
