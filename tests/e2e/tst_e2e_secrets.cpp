// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/notifysocket.h"
#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// Whatever a service logs, at its most talkative and whatever receivers answer: none of the secrets it works with.
class tst_E2eSecrets final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLogged_data();
    void nothingIsLogged();

private:
    void addWebhooks();
    QByteArrayList secrets() const;

    std::unique_ptr<Program> m_hub;
    std::vector<std::unique_ptr<RawReceiver>> m_receivers;
    int m_webhooks = 0;
};

/// One that answers well, some that repeat what they were sent, a silent one, and a port where nobody listens.
void tst_E2eSecrets::addWebhooks() {
    m_hub->write(u"secret.txt"_s, "hush-signing-secret\n");
    const QList<RawReceiver::Reaction> reactions{
        RawReceiver::answers(200, "X-Echo: hush-bearer\r\n", "hush-bearer hush-query"),
        RawReceiver::says("HTTP/1.1 401 Bearer hush-bearer\r\nContent-Length: 11\r\n\r\nhush-bearer"),
        RawReceiver::says("HTTP/1.1 302 Found\r\nLocation: /in?token=hush-query\r\nContent-Length: 0\r\n\r\n"),
        RawReceiver::says("hush-bearer is no HTTP\r\n\r\n", RawReceiver::Then::Close),
        RawReceiver::answers(410),
        RawReceiver::keepsSilent(),
        RawReceiver::closes(),
    };
    QStringList urls{u"http://127.0.0.1:%1"_s.arg(freePort())};
    for (const RawReceiver::Reaction &reaction : reactions) {
        m_receivers.push_back(std::make_unique<RawReceiver>());
        m_receivers.back()->setReactions({reaction});
        urls.append(m_receivers.back()->url().toString(QUrl::RemovePath));
    }
    m_webhooks = static_cast<int>(urls.size());
    for (const QString &url : std::as_const(urls)) {
        const qint64 id = m_hub->addWebhook(
            QString(url % u"/in?token=hush-query"_s),
            uR"(--name Hook --event lead.created --max-retries 1 --backoff 20ms --timeout 1s --secret-file secret.txt
                --header "Authorization: Bearer hush-bearer" --header "X-Api-Key: hush-key")"_s);
        QVERIFY(id > 0);
    }
}

/// What was made up here, and the database's own key.
QByteArrayList tst_E2eSecrets::secrets() const {
    QByteArrayList found{"hush"};
    QDirIterator keys(m_hub->path(u"config"_s), {u"*.key"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (keys.hasNext()) {
        QFile file(keys.next());
        if (file.open(QIODevice::ReadOnly))
            found.append(file.readAll().trimmed().right(24));
    }
    return found;
}

void tst_E2eSecrets::nothingIsLogged_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("shows");
    QTest::newRow("as text") << u"text"_s << "Answered 401. Given up. webhook="_ba;
    QTest::newRow("as JSON lines") << u"json"_s << "\"msg\":\"Answered 401. Given up.\""_ba;
    QTest::newRow("in the journal, and on stderr when that is busy") << u"journald"_s << "Answered 401. Given up."_ba;
}

void tst_E2eSecrets::nothingIsLogged() {
    QFETCH(QString, format);
    QFETCH(QByteArray, shows);
    m_receivers.clear();
    m_hub = std::make_unique<Program>();
    NotifySocket journal(QFile::encodeName(m_hub->path(u"journal"_s)));
    QVERIFY(journal.isBound());
    m_hub->setEnvironment(u"LEADHUB_JOURNAL_SOCKET"_s, m_hub->path(u"journal"_s));
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    addWebhooks();
    const auto service = m_hub->start(QStringLiteral(PROGRAM),
                                      {u"--database"_s, m_hub->database(), u"--allow-network"_s, u"127.0.0.0/8"_s,
                                       u"--log-level"_s, u"debug"_s, u"--log-format"_s, format, u"--service"_s});
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name, email) VALUES ('hush-name', 'hush@example.com');").exit, 0);
    // One succeeds, and one waits since its receiver asked to stop (410).
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:failed"_s), m_webhooks - 2, 30'000);
    QCOMPARE(m_hub->count(u"status:succeeded"_s), 1);
    service->send(SIGHUP);
    service->send(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(service->exit().value_or(-1), 0, 30'000);

    const QByteArray log = service->log() + journal.received().join('\n');
    QVERIFY2(log.contains(shows), log);
    QVERIFY2(log.contains("Delivered."), log);
    QVERIFY2(log.contains("redirects are not followed."), log);
    QCOMPARE(journal.received().isEmpty(), format != "journald"_L1);
    const QByteArrayList all = secrets();
    QVERIFY(all.size() > 1);
    for (const QByteArray &secret : all)
        QVERIFY2(!log.contains(secret), log);
}

WEBHOOKS_TEST(tst_E2eSecrets)
#include "tst_e2e_secrets.moc"
