// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "service/homefolder.h"
#include "support/commandrun.h"
#include "support/testprogram.h"

#include <QTest>

#include <cstring>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::cli;

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void optionsStandAnywhere_data();
    void optionsStandAnywhere();
    void ownOptionsGoBeforeSettings();
    void findsKinds_data();
    void findsKinds();
    void variablesThatAreNoSettingAreNamed();
    void withoutHomeTheUsersOwnIsTaken();
    void refuses_data();
    void refuses();
    void everyCommandExplainsItself();
    void helpNamesEveryCommand();
    void answersVersion();
    void refusesJsonWithPlain();
    void tablesAreAlignedOrTabbed();
    void controlCharactersDoNotReachTheTerminal();
    void formsComeFromTheEnvironment();
    void agreementAndDryRunsComeFromTheEnvironment();

private:
    /// A variable of the environment for as long as the object lives.
    struct Variable {
        Variable(const char *variable, const char *value) : name(variable) { qputenv(name, value); }
        ~Variable() { qunsetenv(name); }
        Q_DISABLE_COPY_MOVE(Variable)
        const char *name;
    };
};

void CommandLineTest::optionsStandAnywhere_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("before the command") << QStringList{u"--database"_s, u"x.sqlite"_s, u"--json"_s,
                                                       u"webhooks"_s,   u"show"_s,     u"3"_s};
    QTest::newRow("within the command") << QStringList{u"webhooks"_s, u"--json"_s, u"show"_s, u"--database=x.sqlite"_s,
                                                       u"3"_s};
    QTest::newRow("after the command") << QStringList{u"webhooks"_s, u"show"_s,       u"3"_s,
                                                      u"--json"_s,   u"--database"_s, u"x.sqlite"_s};
    QTest::newRow("before two dashes") << QStringList{
        u"--json"_s, u"--database=x.sqlite"_s, u"webhooks"_s, u"show"_s, u"--"_s, u"3"_s};
}

void CommandLineTest::optionsStandAnywhere() {
    QFETCH(QStringList, arguments);
    const auto line = parseCommandLine(arguments);
    QVERIFY(line);
    QCOMPARE(line->kind, CommandLine::Kind::Command);
    QCOMPARE(commandName(*line->command), u"webhooks show"_s);
    QCOMPARE(line->arguments, QStringList{u"3"_s});
    QVERIFY(line->options.contains(u"json"_s));
    QCOMPARE(line->settings.value(u"database"_s), QStringList{u"x.sqlite"_s});
}

void CommandLineTest::ownOptionsGoBeforeSettings() {
    const auto add = parseCommandLine({u"--timeout"_s, u"5s"_s, u"webhooks"_s, u"add"_s});
    QVERIFY(add);
    QCOMPARE(add->options.value(u"timeout"_s), QStringList{u"5s"_s});
    QVERIFY(add->settings.isEmpty());
    const auto list = parseCommandLine({u"--timeout"_s, u"5s"_s, u"webhooks"_s, u"list"_s});
    QVERIFY(list);
    QCOMPARE(list->settings.value(u"timeout"_s), QStringList{u"5s"_s});
}

void CommandLineTest::findsKinds_data() {
    using Kind = CommandLine::Kind;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing is the console") << QStringList() << Kind::Console;
    QTest::newRow("only settings is the console") << QStringList{u"--database"_s, u"x"_s} << Kind::Console;
    QTest::newRow("--service") << QStringList{u"--database"_s,  u"x"_s,         u"--allow-network"_s,
                                              u"127.0.0.0/8"_s, u"--service"_s, u"--once"_s}
                               << Kind::Service;
    QTest::newRow("--version") << QStringList{u"--version"_s} << Kind::Version;
    QTest::newRow("--help") << QStringList{u"--help"_s} << Kind::Help;
    QTest::newRow("-h after a noun") << QStringList{u"webhooks"_s, u"-h"_s} << Kind::Help;
    QTest::newRow("help on a command") << QStringList{u"help"_s, u"database"_s, u"key"_s, u"export"_s} << Kind::Help;
    QTest::newRow("a verb of two words") << QStringList{u"database"_s, u"key"_s, u"export"_s, u"f"_s} << Kind::Command;
}

void CommandLineTest::findsKinds() {
    QFETCH(QStringList, arguments);
    const auto line = parseCommandLine(arguments);
    QVERIFY(line);
    QTEST(line->kind, "kind");
}

void CommandLineTest::variablesThatAreNoSettingAreNamed() {
    const QStringList problems = unknownVariables({{u"LEADHUB_WEBHOOKS_TIMOUT"_s, u"5s"_s},
                                                   {u"LEADHUB_WEBHOOKS_JSON"_s, u"1"_s},
                                                   {u"LEADHUB_WEBHOOKS_TIMEOUT"_s, u"5s"_s},
                                                   {u"PATH"_s, u"/bin"_s}});
    QCOMPARE(problems, QStringList{u"The environment's LEADHUB_WEBHOOKS_TIMOUT is no setting; did you mean "
                                   "LEADHUB_WEBHOOKS_TIMEOUT?"_s});
    const Variable unknown("LEADHUB_WEBHOOKS_XYZZY", "1");
    const CommandRun run;
    const auto answer = run({u"config"_s, u"path"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.messages.contains("LEADHUB_WEBHOOKS_XYZZY is no setting."), answer.messages.constData());
}

void CommandLineTest::withoutHomeTheUsersOwnIsTaken() {
    const QByteArray before = qgetenv("HOME");
    qunsetenv("HOME");
    restoreHome();
    const QByteArray restored = qgetenv("HOME");
    qputenv("HOME", "/elsewhere");
    restoreHome();
    const QByteArray kept = qgetenv("HOME");
    qputenv("HOME", before);
    QCOMPARE(restored, QByteArray(getpwuid(geteuid())->pw_dir));
    QCOMPARE(kept, QByteArray("/elsewhere"));
}

void CommandLineTest::refuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("an unknown noun") << QStringList{u"webhoks"_s, u"list"_s} << "Did you mean “webhooks”?"_ba;
    QTest::newRow("an unknown verb") << QStringList{u"webhooks"_s, u"lst"_s} << "Did you mean “list”?"_ba;
    QTest::newRow("a noun alone") << QStringList{u"dispatcher"_s} << "status, pause, resume"_ba;
    QTest::newRow("half a verb") << QStringList{u"database"_s, u"key"_s} << "Did you mean “key export”?"_ba;
    QTest::newRow("an unknown option") << QStringList{u"--databse"_s, u"x"_s, u"webhooks"_s, u"list"_s}
                                       << "Did you mean “--database”?"_ba;
    QTest::newRow("another command's option") << QStringList{u"webhooks"_s, u"list"_s, u"--url"_s, u"x"_s}
                                              << "There is no option --url for “webhooks list”"_ba;
    QTest::newRow("--dry-run where nothing is destroyed or sent")
        << QStringList{u"webhooks"_s, u"add"_s, u"--dry-run"_s} << "--dry-run for “webhooks add”"_ba;
    QTest::newRow("an unknown short option") << QStringList{u"webhooks"_s, u"list"_s, u"-x"_s} << "option -x"_ba;
    QTest::newRow("a missing argument") << QStringList{u"webhooks"_s, u"show"_s} << "needs ID|NAME"_ba;
    QTest::newRow("one argument too many") << QStringList{u"webhooks"_s, u"list"_s, u"3"_s} << "“3” is one argument"_ba;
    QTest::newRow("a value without its option")
        << QStringList{u"leads"_s, u"add"_s, u"email=a@b.c"_s} << "Usage: leadhub-webhooks leads add [OPTION...]"_ba;
    QTest::newRow("a service that is not named") << QStringList{u"--once"_s} << "--once goes with --service"_ba;
    QTest::newRow("one run that listens") << QStringList{u"--service"_s, u"--once"_s, u"--listen"_s, u"127.0.0.1:0"_s}
                                          << "--once goes without --listen"_ba;
    QTest::newRow("one run that takes leads")
        << QStringList{u"--service"_s, u"--once"_s, u"--api-listen"_s, u"127.0.0.1:0"_s}
        << "--once goes without --api-listen"_ba;
    QTest::newRow("a missing value") << QStringList{u"webhooks"_s, u"list"_s, u"--database"_s}
                                     << "--database needs a value"_ba;
    QTest::newRow("an option for a value")
        << QStringList{u"--database"_s, u"--json"_s, u"webhooks"_s, u"list"_s} << "--database=VALUE"_ba;
    QTest::newRow("a value for a switch")
        << QStringList{u"webhooks"_s, u"list"_s, u"--json=yes"_s} << "--json takes no value"_ba;
    QTest::newRow("a command for the service") << QStringList{u"--service"_s, u"webhooks"_s} << "takes no command"_ba;
    QTest::newRow("a wrong setting") << QStringList{u"webhooks"_s, u"list"_s, u"--lanes"_s, u"0"_s} << "--lanes"_ba;
}

void CommandLineTest::refuses() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CommandRun run;
    const auto answer = run.plain(arguments);
    QCOMPARE(answer.exit, 64);
    QVERIFY(answer.data.isEmpty());
    QVERIFY2(answer.messages.contains(says), answer.messages.constData());
}

void CommandLineTest::everyCommandExplainsItself() {
    const CommandRun run;
    for (const CommandSpec &command : allCommands()) {
        const auto answer = run.plain(commandName(command).split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.data.startsWith(QByteArray("Usage: leadhub-webhooks " + commandName(command).toUtf8())),
                 answer.data.constData());
        QVERIFY2(answer.data.contains(command.summary), answer.data.constData());
        for (const OptionSpec &option : command.options)
            QVERIFY2(answer.data.contains(QByteArray("--").append(option.name)), option.name);
        // An example that the parser refuses would be worse than none.
        QVERIFY2(QByteArrayView(command.example).startsWith("leadhub-webhooks "), command.example);
    }
}

void CommandLineTest::helpNamesEveryCommand() {
    const CommandRun run;
    const auto program = run.plain({u"help"_s});
    QCOMPARE(program.exit, 0);
    for (const CommandSpec &command : allCommands()) {
        QVERIFY(program.data.contains(command.noun));
        const auto noun = run.plain({u"help"_s, QString::fromLatin1(command.noun)});
        QVERIFY(noun.data.contains(commandName(command).toUtf8()));
    }
    for (const SettingSpec &spec : settingSpecs())
        QVERIFY2(program.data.contains(QByteArray("--").append(spec.name)), spec.name);
}

void CommandLineTest::answersVersion() {
    const auto answer = CommandRun().plain({u"--version"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.data, "leadhub-webhooks " + programVersion().toUtf8() + '\n');
}

void CommandLineTest::refusesJsonWithPlain() {
    const CommandRun run;
    QCOMPARE(run({u"webhooks"_s, u"list"_s, u"--json"_s, u"--plain"_s}).exit, 64);
}

void CommandLineTest::tablesAreAlignedOrTabbed() {
    const CommandRun run;
    const auto table = run({u"config"_s, u"show"_s});
    size_t longest = 0;
    for (const SettingSpec &spec : settingSpecs())
        longest = std::max(longest, std::strlen(spec.name));
    QCOMPARE(table.data.indexOf("VALUE"), static_cast<qsizetype>(longest) + 2);
    const auto tabbed = run({u"config"_s, u"show"_s, u"--plain"_s});
    QVERIFY(tabbed.data.contains("lanes\t4\tdefault\n"));
    QVERIFY(!tabbed.data.contains("NAME"));
    const auto json = run({u"config"_s, u"show"_s, u"--json"_s});
    QCOMPARE(json.array().size(), settingSpecs().size());
}

void CommandLineTest::controlCharactersDoNotReachTheTerminal() {
    QCOMPARE(oneLine(u"a\x1b[2Jb\tc\nd\u202e"_s), u"a [2Jb c d "_s);
    const auto answer = CommandRun().plain({u"\x1b[2J"_s});
    QCOMPARE(answer.exit, 64);
    QVERIFY(!answer.messages.contains('\x1b'));
}

void CommandLineTest::formsComeFromTheEnvironment() {
    const CommandRun run;
    const QStringList show{u"config"_s, u"show"_s};
    const Variable plain("LEADHUB_WEBHOOKS_PLAIN", "1");
    QVERIFY(run(show).data.contains("lanes\t4\tdefault\n"));
    QCOMPARE(run(show + QStringList{u"--json"_s}).array().size(), settingSpecs().size());
    {
        const Variable json("LEADHUB_WEBHOOKS_JSON", "true");
        QCOMPARE(run(show).exit, 64);
    }
    const Variable json("LEADHUB_WEBHOOKS_JSON", "0");
    QVERIFY(run(show).data.contains("lanes\t4\tdefault\n"));
}

void CommandLineTest::agreementAndDryRunsComeFromTheEnvironment() {
    const CommandRun run;
    const Variable dry("LEADHUB_WEBHOOKS_DRY_RUN", "1");
    QCOMPARE(run({u"webhooks"_s, u"add"_s, u"--name"_s, u"A"_s, u"--url"_s, u"https://example.com/"_s, u"--event"_s,
                  u"lead.created"_s})
                 .exit,
             0);
    const QStringList list{u"webhooks"_s, u"list"_s, u"--json"_s};
    QCOMPARE(run(list).array().size(), 1);
    const Variable yes("LEADHUB_WEBHOOKS_YES", "1");
    QCOMPARE(run({u"webhooks"_s, u"delete"_s, u"A"_s}).exit, 0);
    QCOMPARE(run(list).array().size(), 1);
    qunsetenv(dry.name);
    QCOMPARE(run({u"webhooks"_s, u"delete"_s, u"A"_s}).exit, 0);
    QCOMPARE(run(list).array().size(), 0);
}

WEBHOOKS_TEST(CommandLineTest)
#include "tst_commandline.moc"
