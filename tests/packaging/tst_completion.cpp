// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/completion.h"
#include "support/commandrun.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::cli;

/// The shells themselves, with what `completion` writes, in a folder with the file `leads.csv`.
class TestCompletion final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void offers_data();
    void offers();
    void offersEveryCommand_data();
    void offersEveryCommand();
    void offersEveryOption_data();
    void offersEveryOption();
    void understandsWordsThatBashSplits();
    void refusesOtherShells();
    void readsNamesOfValues_data();
    void readsNamesOfValues();

private:
    QStringList complete(const QString &shell, const QStringList &words) const;
    void eachShell() const;

    QTemporaryDir m_folder;
};

/// Each prints what is offered for the last of its arguments, one a line.
const QHash<QString, QString> &drivers() {
    static const QHash<QString, QString> drivers{
        {u"bash"_s,
         u"source ./script; COMP_WORDS=(leadhub-webhooks \"$@\"); COMP_CWORD=$#; _leadhub_webhooks\n"
         "printf '%s\\n' \"${COMPREPLY[@]}\""_s},
        // The functions of zsh's completion system that the script calls, reduced to printing.
        {u"zsh"_s,
         u"compdef() { : }; compset() { current=\"${current#*=}\" }\n"
         "_files() { print -l -- ${current}*(N) }\n"
         "_describe() { for entry in $found; do [[ $entry == ${current}* ]] && print -r -- ${entry%%:*}; done }\n"
         "source ./script; words=(leadhub-webhooks \"$@\"); CURRENT=$#words; _leadhub-webhooks"_s},
        {u"fish"_s,
         u"source ./script\n"
         "complete -C (string join ' ' -- leadhub-webhooks $argv) | string replace -r '\\t.*' ''"_s},
    };
    return drivers;
}

void TestCompletion::initTestCase() {
    QFile file(m_folder.filePath(u"leads.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QStringList TestCompletion::complete(const QString &shell, const QStringList &words) const {
    QFile script(m_folder.filePath(u"script"_s));
    const auto written = completionScript(shell);
    if (!written || !script.open(QIODevice::WriteOnly))
        return {u"(no script)"_s};
    script.write(written->toUtf8());
    script.close();

    const QHash<QString, QStringList> quiet{
        {u"bash"_s, {u"--norc"_s, u"-c"_s, drivers()[u"bash"_s], u"bash"_s}},
        {u"zsh"_s, {u"-f"_s, u"-c"_s, drivers()[u"zsh"_s], u"zsh"_s}},
        {u"fish"_s, {u"--no-config"_s, u"-c"_s, drivers()[u"fish"_s], u"--"_s}},
    };
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(shell, quiet[shell] + words);
    if (!process.waitForFinished() || process.exitCode() > 1)
        return {u"(failed)"_s, QString::fromUtf8(process.readAllStandardError())};
    if (const QByteArray said = process.readAllStandardError(); !said.isEmpty())
        return {u"(complained)"_s, QString::fromUtf8(said)};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestCompletion::eachShell() const {
    QTest::addColumn<QString>("shell");
    for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
        QTest::newRow(qPrintable(shell)) << shell;
}

void TestCompletion::offers_data() {
    struct Row {
        const char *name;
        QStringList words;
        QStringList offered;
    };
    const QList<Row> rows{
        {"nouns", {u"webh"_s}, {u"webhooks"_s}},
        {"verbs", {u"dispatcher"_s, u""_s}, {u"status"_s, u"pause"_s, u"resume"_s}},
        {"second words of verbs", {u"database"_s, u"key"_s, u""_s}, {u"export"_s, u"import"_s, u"rekey"_s}},
        {"verbs after an option with its value",
         {u"--database"_s, u"x.sqlite"_s, u"dispatcher"_s, u"p"_s},
         {u"pause"_s}},
        {"verbs after an option in one word", {u"--database=x.sqlite"_s, u"dispatcher"_s, u"p"_s}, {u"pause"_s}},
        {"commands that help explains", {u"help"_s, u"disp"_s}, {u"dispatcher"_s}},
        {"options of the command", {u"webhooks"_s, u"add"_s, u"--head"_s}, {u"--header"_s}},
        {"settings everywhere", {u"webhooks"_s, u"list"_s, u"--log-f"_s}, {u"--log-format"_s}},
        {"the service's options before a command", {u"--onc"_s}, {u"--once"_s}},
        {"no option of another command", {u"webhooks"_s, u"list"_s, u"--head"_s}, {}},
        {"words of a setting", {u"--log-level"_s, u"w"_s}, {u"warning"_s}},
        {"words of an option", {u"deliveries"_s, u"export"_s, u"--format"_s, u"h"_s}, {u"har"_s}},
        {"events", {u"webhooks"_s, u"add"_s, u"--event"_s, u"lead.c"_s}, {u"lead.created"_s}},
        {"nothing for another --event", {u"deliveries"_s, u"explain"_s, u"--event"_s, u"lead.c"_s}, {}},
        {"an argument", {u"events"_s, u"emit"_s, u"form"_s}, {u"form.submitted"_s}},
        {"settings for the database", {u"config"_s, u"set"_s, u"retention-a"_s}, {u"retention-age"_s}},
        {"files for an argument", {u"leads"_s, u"import"_s, u"lea"_s}, {u"leads.csv"_s}},
        {"files for an option", {u"--config"_s, u"lea"_s}, {u"leads.csv"_s}},
    };
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    for (const auto &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
        for (const Row &row : rows)
            QTest::addRow("%s: %s", qPrintable(shell), row.name) << shell << row.words << row.offered;
    }
}

void TestCompletion::offers() {
    QFETCH(QString, shell);
    QFETCH(QStringList, words);
    QFETCH(QStringList, offered);
    QStringList answer = complete(shell, words);
    answer.sort();
    offered.sort();
    QCOMPARE(answer, offered);
}

void TestCompletion::offersEveryCommand_data() {
    eachShell();
}

void TestCompletion::offersEveryCommand() {
    QFETCH(QString, shell);
    const QStringList offered = complete(shell, {u""_s});
    for (const CommandSpec &command : allCommands())
        QVERIFY2(offered.contains(QString::fromLatin1(command.noun)), qPrintable(offered.join(u' ')));
    QStringList known{u"help"_s};
    for (const CommandSpec &command : allCommands())
        known.append(QString::fromLatin1(command.noun));
    for (const QString &word : offered)
        QVERIFY2(known.contains(word), qPrintable(word));
}

void TestCompletion::offersEveryOption_data() {
    eachShell();
}

void TestCompletion::offersEveryOption() {
    QFETCH(QString, shell);
    const QStringList offered = complete(shell, {u"webhooks"_s, u"add"_s, u"--"_s});
    QList<OptionSpec> known = globalSwitches() + settingOptions();
    for (const CommandSpec &command : allCommands()) {
        if (commandName(command) == "webhooks add"_L1)
            known += command.options;
    }
    for (const OptionSpec &option : std::as_const(known)) {
        const QString name = u"--"_s % QString::fromLatin1(option.name);
        QVERIFY2(offered.contains(name) || offered.contains(QString(name % u'=')), option.name);
    }
}

/// "=" is among the COMP_WORDBREAKS of most.
void TestCompletion::understandsWordsThatBashSplits() {
    QCOMPARE(complete(u"bash"_s, {u"--log-level"_s, u"="_s, u"w"_s}), QStringList{u"warning"_s});
    QCOMPARE(complete(u"bash"_s, {u"--log-level"_s, u"="_s}).size(), 4);
    QCOMPARE(complete(u"bash"_s, {u"--log-level"_s, u"="_s, u"info"_s, u"disp"_s}), QStringList{u"dispatcher"_s});
    QCOMPARE(complete(u"bash"_s, {u"--log-level=w"_s}), QStringList{u"--log-level=warning"_s});
}

void TestCompletion::refusesOtherShells() {
    const CommandRun run;
    const auto answer = run({u"completion"_s, u"tcsh"_s});
    QCOMPARE(answer.exit, 64);
    QVERIFY2(answer.messages.contains("bash, zsh, fish"), answer.messages.constData());
    QVERIFY(run({u"completion"_s, u"bash"_s}).data.startsWith("# bash completion"));
}

void TestCompletion::readsNamesOfValues_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<Candidates>("candidates");
    const auto words = [](const QString &text) { return Candidates{Candidates::Files::No, text.split(u' ')}; };
    const Candidates files{Candidates::Files::Yes, {}};
    QTest::newRow("a file") << u"FILE"_s << files;
    QTest::newRow("a file or standard input") << u"FILE|-"_s << files;
    QTest::newRow("alternatives") << u"csv|jsonl"_s << words(u"csv jsonl"_s);
    QTest::newRow("an id or a name is neither") << u"ID|NAME"_s << Candidates();
    QTest::newRow("a rate is neither") << u"N/s"_s << Candidates();
    QTest::newRow("a pair is neither") << u"FIELD=VALUE"_s << Candidates();
}

void TestCompletion::readsNamesOfValues() {
    QFETCH(QString, name);
    QTEST(candidatesFor(name), "candidates");
}

WEBHOOKS_TEST(TestCompletion)
#include "tst_completion.moc"
