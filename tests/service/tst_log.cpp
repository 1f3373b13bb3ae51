// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/log.h"

#include "service/journalsocket.h"
#include "support/notifysocket.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestLog final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void textIsOneLine();
    void jsonHoldsEveryFact();
    void withoutAJournalThePriorityLeads();
    void aJournalGetsFields();
    void aFieldMayHaveLines();
    void whatTheJournalDoesNotTakeGoesToTheFile();
    void copiesCountTogether();
    void eventsHaveTheSameIdEverywhere();
    void knowsWhetherStderrIsTheJournal();

private:
    QByteArray written() const;

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"journal"_s);
    FILE *m_file = nullptr;
};

void TestLog::init() {
    m_file = std::tmpfile();
}

void TestLog::cleanup() {
    std::fclose(m_file);
    QFile::remove(m_path);
}

QByteArray TestLog::written() const {
    std::fflush(m_file);
    std::fseek(m_file, 0, SEEK_SET);
    QByteArray text;
    for (int character = std::fgetc(m_file); character != EOF; character = std::fgetc(m_file))
        text.append(static_cast<char>(character));
    return text;
}

void TestLog::textIsOneLine() {
    const Log log(Log::Level::Warning, Log::Format::Text, m_file);
    log.write(Log::Level::Warning, "attempt.failed", u"Answered\n503."_s, {{"webhook", u"3"_s}});
    log.write(Log::Level::Info, "service.ready", u"Not shown."_s);
    const QByteArray text = written();
    QVERIFY2(text.endsWith("Z Answered 503. webhook=3\n"), text);
    QCOMPARE(text.count('\n'), 1);
}

void TestLog::jsonHoldsEveryFact() {
    const Log log(Log::Level::Info, Log::Format::Json, m_file);
    log.write(Log::Level::Error, "delivery.failed", u"Answered “503”."_s, {{"webhook", u"3"_s}, {"status", u"503"_s}});
    const QJsonObject line = QJsonDocument::fromJson(written()).object();
    QCOMPARE(line["level"_L1].toString(), u"error"_s);
    QCOMPARE(line["event"_L1].toString(), u"delivery.failed"_s);
    QCOMPARE(line["msg"_L1].toString(), u"Answered “503”."_s);
    QCOMPARE(line["webhook"_L1].toString(), u"3"_s);
    QCOMPARE(line["status"_L1].toString(), u"503"_s);
}

void TestLog::withoutAJournalThePriorityLeads() {
    const Log log(Log::Level::Debug, Log::Format::Journald, m_file);
    log.write(Log::Level::Error, "a", u"One."_s);
    log.write(Log::Level::Warning, "a", u"Two."_s);
    log.write(Log::Level::Info, "a", u"Three."_s);
    log.write(Log::Level::Debug, "a", u"Four."_s);
    QCOMPARE(written(), "<3>One.\n<4>Two.\n<6>Three.\n<7>Four.\n");
}

void TestLog::aJournalGetsFields() {
    NotifySocket journal(QFile::encodeName(m_path));
    const Log log(Log::Level::Info, JournalSocket::open(m_path), m_file);
    log.write(Log::Level::Warning, "attempt.failed", u"Answered 503."_s,
              {{"webhook", u"3"_s}, {"delivery", u"17"_s}, {"attempt", u"2"_s}, {"status", u"503"_s}});
    const QByteArrayList lines = journal.received().value(0).split('\n');
    QCOMPARE(lines,
             (QByteArrayList{"MESSAGE=Answered 503.", "MESSAGE_ID=" + Log::messageId("attempt.failed"), "PRIORITY=4",
                             "SYSLOG_IDENTIFIER=leadhub-webhooks", "LEADHUB_EVENT=attempt.failed", "LEADHUB_WEBHOOK=3",
                             "LEADHUB_DELIVERY=17", "LEADHUB_ATTEMPT=2", "LEADHUB_STATUS=503", ""}));
    QCOMPARE(written(), QByteArray());
}

void TestLog::aFieldMayHaveLines() {
    NotifySocket socket(QFile::encodeName(m_path));
    const auto journal = JournalSocket::open(m_path);
    QVERIFY(journal);
    QVERIFY(journal->send({{"MESSAGE", "one\ntwo"}, {"PRIORITY", "6"}}));
    QCOMPARE(socket.received().value(0), QByteArray("MESSAGE\n\x07\0\0\0\0\0\0\0one\ntwo\nPRIORITY=6\n", 35));
}

void TestLog::whatTheJournalDoesNotTakeGoesToTheFile() {
    QVERIFY(!JournalSocket::open(u"/nowhere/socket"_s));
    auto journal = std::make_unique<NotifySocket>(QFile::encodeName(m_path));
    const Log log(Log::Level::Info, JournalSocket::open(m_path), m_file);
    journal.reset();
    log.write(Log::Level::Error, "service.failed", u"Nobody listens."_s);
    QCOMPARE(written(), "<3>Nobody listens.\n");
}

void TestLog::copiesCountTogether() {
    const Log log(Log::Level::Warning, Log::Format::Text, m_file);
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): what a copy shares is the question.
    const Log copy = log;
    log.write(Log::Level::Error, "a", u"One."_s);
    copy.write(Log::Level::Error, "a", u"Two."_s);
    copy.write(Log::Level::Debug, "a", u"Not shown."_s);
    QCOMPARE(log.written(Log::Level::Error), quint64{2});
    QCOMPARE(log.written(Log::Level::Debug), quint64{0});
}

void TestLog::eventsHaveTheSameIdEverywhere() {
    const QByteArray id = Log::messageId("attempt.failed");
    QCOMPARE(id.size(), 32);
    QCOMPARE(id, QByteArray::fromHex(id).toHex());
    QVERIFY(id != Log::messageId("attempt.succeeded"));
    // Administrators' filters name it: it must not change.
    QCOMPARE(id, "3694235ce4ac5973819ae6994dea1060");
}

void TestLog::knowsWhetherStderrIsTheJournal() {
    struct stat status{};
    QCOMPARE(::fstat(STDERR_FILENO, &status), 0);
    const QByteArray device = QByteArray::number(static_cast<quint64>(status.st_dev));
    qputenv("JOURNAL_STREAM", device + ':' + QByteArray::number(static_cast<quint64>(status.st_ino)));
    QVERIFY(JournalSocket::isStderr());
    qputenv("JOURNAL_STREAM", device + ":1");
    QVERIFY(!JournalSocket::isStderr());
    qunsetenv("JOURNAL_STREAM");
    QVERIFY(!JournalSocket::isStderr());
}

WEBHOOKS_TEST(TestLog)
#include "tst_log.moc"
