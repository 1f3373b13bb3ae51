// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/commandprobe.h"
#include "support/testprogram.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::test;

namespace {

/// The language of the user for as long as the object lives.
class German final {
public:
    German() {
        if (!m_translator.load(u":/translations/leadhub-webhooks_de.qm"_s) ||
            !QCoreApplication::installTranslator(&m_translator))
            qFatal("the program has no German");
    }
    ~German() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(German)

private:
    QTranslator m_translator;
};

}  // namespace

class GermanCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void answers_data();
    void answers();
    void countsDeliveries();
    void asksBeforeItDestroys();
    void explainsInWords();
    void warnsOfSettings();
    void programsReadEnglish_data();
    void programsReadEnglish();
    void translatesEveryHelp();
};

void GermanCommandsTest::refuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    QTest::newRow("an unknown command") << QStringList{u"webhoks"_s, u"list"_s} << 64
                                        << u"Fehler: Es gibt keinen Befehl „webhoks“.\nWar „webhooks“ gemeint?\n"_s;
    QTest::newRow("half a command") << QStringList{u"dispatcher"_s} << 64
                                    << u"Fehler: Der Befehl „dispatcher“ ist unvollständig: angeben, was zu tun ist.\n"
                                       "Möglich ist: status, pause, resume.\n"_s;
    QTest::newRow("another command's option")
        << QStringList{u"webhooks"_s, u"list"_s, u"--url"_s, u"x"_s} << 64
        << u"Fehler: Für „webhooks list“ gibt es keine Option --url.\nSiehe leadhub-webhooks --help.\n"_s;
    QTest::newRow("a wrong setting") << QStringList{u"config"_s, u"set"_s, u"timeout"_s, u"soon"_s} << 64
                                     << u"Fehler: „soon“ ist keine Dauer: vor jeder Einheit muss eine ganze Zahl "
                                        "stehen.\nSchreibweise: 250ms, 15s, 10m, 2h, 7d oder 1h30m.\n"_s;
    QTest::newRow("a wrong filter") << QStringList{u"deliveries"_s, u"list"_s, u"--filter"_s, u"status:failed ("_s}
                                    << 64 << u"--filter: Dieses „(“ wird nicht geschlossen.\n  status:failed (\n"_s;
    QTest::newRow("no such webhook") << QStringList{u"webhooks"_s, u"show"_s, u"99"_s} << 66
                                     << u"Fehler: Es gibt keinen Webhook 99.\nSiehe `webhooks list`.\n"_s;
    QTest::newRow("JSON is for programs, its errors for people")
        << QStringList{u"webhooks"_s, u"show"_s, u"99"_s, u"--json"_s} << 66 << u"Fehler: Es gibt keinen"_s;
}

void GermanCommandsTest::refuses() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const CommandProbe probe;
    const int exit = probe.run(arguments).exit;
    const German german;
    const Ran ran = probe.run(arguments);
    QTEST(ran.exit, "exit");
    QCOMPARE(ran.exit, exit);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(says.toUtf8()), ran.err);
}

void GermanCommandsTest::answers_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("a table") << QStringList{u"webhooks"_s, u"list"_s} << u"STATUS  SIGNIERT  EREIGNISSE"_s;
    QTest::newRow("a state") << QStringList{u"webhooks"_s, u"list"_s} << u"aktiv   nein "_s;
    QTest::newRow("a record") << QStringList{u"dispatcher"_s, u"status"_s} << u"Versand:     an\n"_s;
    QTest::newRow("a webhook") << QStringList{u"webhooks"_s, u"show"_s, u"1"_s}
                               << u"nach 20 fehlgeschlagenen Zustellungen in Folge über 1h"_s;
    QTest::newRow("help of the program") << QStringList{u"help"_s} << u"Aufruf: leadhub-webhooks   "_s;
    QTest::newRow("help of a command") << QStringList{u"webhooks"_s, u"test"_s, u"--help"_s}
                                       << u"\n\nEine Testzustellung senden und zeigen, was daraus wurde.\n"_s;
    QTest::newRow("help of an option") << QStringList{u"webhooks"_s, u"test"_s, u"--help"_s}
                                       << u"Nur sagen, was getan würde"_s;
    QTest::newRow("help of a setting") << QStringList{u"--help"_s} << u"Die Datenbankdatei"_s;
}

void GermanCommandsTest::answers() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    CommandProbe probe;
    probe.addWebhook(u"Sync to HubSpot"_s, EventType::LeadCreated);
    const German german;
    const Ran ran = probe.run(arguments);
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(says.toUtf8()), ran.out);
}

void GermanCommandsTest::countsDeliveries() {
    CommandProbe probe;
    probe.addWebhook(u"Sync to HubSpot"_s, EventType::LeadCreated);
    probe.addLead(u"Ada"_s, u"ada@example.com"_s);
    const QStringList command{u"deliveries"_s, u"export"_s, u"--output"_s, probe.file(u"log.csv"_s)};
    QCOMPARE(probe.run(command).err, "1 delivery was exported.\n"_ba);
    const German german;
    QCOMPARE(probe.run(command).err, "1 Zustellung wurde exportiert.\n"_ba);
    probe.addLead(u"Grace"_s, u"grace@example.com"_s);
    QCOMPARE(probe.run(command).err, "2 Zustellungen wurden exportiert.\n"_ba);
}

void GermanCommandsTest::asksBeforeItDestroys() {
    CommandProbe probe;
    probe.addWebhook(u"Sync to HubSpot"_s, EventType::LeadCreated);
    probe.addLead(u"Ada"_s, u"ada@example.com"_s);
    const German german;
    const Ran refused = probe.run({u"leads"_s, u"delete"_s, u"1"_s, u"--erase-history"_s});
    QCOMPARE(refused.exit, 64);
    QCOMPARE(
        QString::fromUtf8(refused.err),
        u"Lead 1 (Ada) wird gelöscht; seine Ereignisse und 1 Zustellung werden aus dem Protokoll getilgt, wartende "
        "nicht gesendet. Das lässt sich nicht rückgängig machen.\nEs wurde nichts getan: mit --yes zustimmen.\n"_s);
    const Ran agreed = probe.run({u"leads"_s, u"delete"_s, u"1"_s, u"--yes"_s});
    QCOMPARE(agreed.exit, 0);
    QCOMPARE(QString::fromUtf8(agreed.err), u"Lead 1 wurde gelöscht.\n"_s);
}

void GermanCommandsTest::explainsInWords() {
    CommandProbe probe;
    const qint64 webhook = probe.addWebhook(u"Sync to HubSpot"_s, EventType::LeadCreated);
    probe.addLead(u"Ada"_s, u"ada@example.com"_s);
    AttemptResult result = answered(503, {});
    result.detail = u"No answer within 15s."_s;
    const Delivery delivery = probe.attempt(webhook, result, FinishedAttempt::Next::Retry);
    const German german;
    const Ran shown = probe.run({u"deliveries"_s, u"show"_s, delivery.publicId});
    QVERIFY2(
        shown.out.contains("Versuch 1/4 hatte keinen Erfolg: Keine Antwort innerhalb von 15 s. Der nächste ist um "),
        shown.out);
    const Ran explained = probe.run({u"deliveries"_s, u"explain"_s, delivery.publicId});
    QVERIFY2(explained.out.contains("Er ist aktiv."), explained.out);
    QVERIFY2(explained.out.contains("ja    subscribed"), explained.out);
}

void GermanCommandsTest::warnsOfSettings() {
    const CommandProbe probe;
    const QString file = probe.write(u"some.conf"_s, "databse=x\n");
    const German german;
    const Ran ran = probe.run({u"--config"_s, file, u"config"_s, u"check"_s});
    QCOMPARE(ran.exit, 78);
    QCOMPARE(QString::fromUtf8(ran.err),
             u"Warnung: %1: es gibt keine Einstellung „databse“; war „database“ gemeint?\n"
             "Fehler: Die Einstellungen haben 1 Problem, oben genannt.\n"_s.arg(file));
}

void GermanCommandsTest::programsReadEnglish_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("webhooks") << QStringList{u"webhooks"_s, u"list"_s};
    QTest::newRow("a webhook") << QStringList{u"webhooks"_s, u"show"_s, u"1"_s};
    QTest::newRow("dispatchers") << QStringList{u"dispatcher"_s, u"status"_s};
    QTest::newRow("the database") << QStringList{u"database"_s, u"info"_s};
    QTest::newRow("its problems") << QStringList{u"database"_s, u"check"_s};
    QTest::newRow("health") << QStringList{u"health"_s};
    QTest::newRow("why") << QStringList{u"deliveries"_s, u"explain"_s, u"--event"_s, u"1"_s, u"--webhook"_s, u"1"_s};
    QTest::newRow("a cancellation, tried")
        << QStringList{u"deliveries"_s, u"cancel"_s, u"--filter"_s, u"status:pending"_s, u"--dry-run"_s};
}

void GermanCommandsTest::programsReadEnglish() {
    QFETCH(const QStringList, arguments);
    CommandProbe probe;
    probe.addWebhook(u"Sync to HubSpot"_s, EventType::LeadCreated);
    probe.addLead(u"Ada"_s, u"ada@example.com"_s);
    for (const QString &form : {u"--plain"_s, u"--json"_s}) {
        const Ran english = probe.run(arguments + QStringList{form});
        const German german;
        const Ran ran = probe.run(arguments + QStringList{form});
        QCOMPARE(ran.out, english.out);
        QCOMPARE(ran.exit, english.exit);
    }
    const QStringList completion{u"completion"_s, u"bash"_s};
    const Ran english = probe.run(completion);
    const German german;
    QCOMPARE(probe.run(completion).out, english.out);
}

/// A text that is not marked in its table stays as it is.
void GermanCommandsTest::translatesEveryHelp() {
    const German german;
    for (const cli::CommandSpec &command : cli::allCommands()) {
        QVERIFY2(cli::Help::tr(command.summary) != QString::fromUtf8(command.summary), command.summary);
        for (const cli::OptionSpec &option : command.options)
            QVERIFY2(cli::Help::tr(option.help) != QString::fromUtf8(option.help), option.help);
    }
    for (const SettingSpec &spec : settingSpecs())
        QVERIFY2(cli::Help::tr(spec.help) != QString::fromUtf8(spec.help), spec.help);
}

WEBHOOKS_TEST(GermanCommandsTest)
#include "tst_germancommands.moc"
