// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/curlcommand.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

CurlRequest sample() {
    return {u"https://hooks.example.com/in?a=1&b=it's"_s,
            {{"Content-Type", "application/json"},
             {"Host", "hooks.example.com"},
             {"X-Note", "it's \"50%\""},
             {"X-Empty", ""}},
            R"({"name":"O'Hara & \"Co\" %PATH% $HOME \\ “quoted” ‘so’"})"};
}

/// What cmd.exe hands to a program (carets removed; a name between percent signs must not be found), then what the C
/// runtime makes of it.
QString cmdLine(const QString &command) {
    QString line;
    for (qsizetype i = 0; i < command.size(); ++i) {
        if (command[i] != u'^') {
            line += command[i];
            continue;
        }
        ++i;
        if (command[i] == u'\n')
            ++i;
        line += command[i];
    }
    return line;
}

QStringList runtimeArguments(const QString &line) {
    QStringList arguments;
    QString current;
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype backslashes = 0;
        while (i < line.size() && line[i] == u'\\') {
            ++backslashes;
            ++i;
        }
        if (i < line.size() && line[i] == u'"') {
            current += QString(backslashes / 2, u'\\');
            if (backslashes % 2 == 1)
                current += u'"';
            else
                quoted = !quoted;
            any = true;
            ++i;
            continue;
        }
        current += QString(backslashes, u'\\');
        if (i >= line.size())
            break;
        if (line[i].isSpace() && !quoted) {
            if (any || !current.isEmpty())
                arguments.append(current);
            current.clear();
            any = false;
        } else {
            current += line[i];
        }
        ++i;
    }
    if (any || !current.isEmpty())
        arguments.append(current);
    return arguments;
}

void addBodies() {
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray(R"({"event":"lead.created","lead":{"id":1}})");
    QTest::newRow("single and double quotes") << QByteArray("it's \"so\"");
    QTest::newRow("what shells expand") << QByteArray("$HOME `id` $(id) %PATH% !x! *");
    QTest::newRow("what shells take for code") << QByteArray("a & b | c > d < e ; (f) ^ g # h");
    QTest::newRow("backslashes before quotes and at the end") << QByteArray(R"(a\"b\\"c\\\ d\)");
    QTest::newRow("typographic quotes") << QByteArray("“a” ‘b’ ‚c‛ — ü 漢 🎉");
    QTest::newRow("what curl reads as a file") << QByteArray("@/etc/hostname");
    QTest::newRow("two lines and a tab") << QByteArray("a\n\tb");
    QTest::newRow("a percent sign before a quote") << QByteArray("50%\" and %%A%% 100%");
}

}  // namespace

class TestCurlCommand final : public QObject {
    Q_OBJECT

private slots:
    void isWrittenForEachShell_data();
    void isWrittenForEachShell();
    void bashSendsTheSameBytes_data();
    void bashSendsTheSameBytes();
    void configurationSendsTheSameBytes_data();
    void configurationSendsTheSameBytes();
    void cmdKeepsEveryCharacter_data() { addBodies(); }
    void cmdKeepsEveryCharacter();
    void credentialsComeOnlyFromTheWebhook();

private:
    /// Runs a program that posts to `receiver` and returns what arrived.
    static QByteArray posted(RawReceiver &receiver, const QString &program, const QStringList &arguments);
};

void TestCurlCommand::isWrittenForEachShell_data() {
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QString>("command");
    QTest::newRow("bash") << Shell::Bash << uR"~(curl -g \
  'https://hooks.example.com/in?a=1&b=it'\''s' \
  -H 'Content-Type: application/json' \
  -H 'X-Note: it'\''s "50%"' \
  -H 'X-Empty;' \
  --data-raw '{"name":"O'\''Hara & \"Co\" %PATH% $HOME \\ “quoted” ‘so’"}')~"_s;
    QTest::newRow("PowerShell")
        << Shell::PowerShell
        << uR"~($request = New-TemporaryFile; [IO.File]::WriteAllLines($request, [string[]]('url = "https://hooks.example.com/in?a=1&b=it''s"', 'globoff', 'header = "Content-Type: application/json"', 'header = "X-Note: it''s \"50%\""', 'header = "X-Empty;"', 'data-raw = "{\"name\":\"O''Hara & \\\"Co\\\" %PATH% $HOME \\\\ “quoted” ‘‘so’’\"}"')); curl.exe -K $request; Remove-Item $request)~"_s;
    QTest::newRow("cmd")
        << Shell::Cmd
        << uR"~(curl.exe -g ^"https://hooks.example.com/in?a=1^&b=it's^" -H ^"Content-Type: application/json^" -H ^"X-Note: it's \^"50%^\^"^" -H ^"X-Empty;^" --data-raw ^"{\^"name\^":\^"O'Hara ^& \\\^"Co\\\^" %^PATH%^ $HOME \\ “quoted” ‘so’\^"}^")~"_s;
}

void TestCurlCommand::isWrittenForEachShell() {
    QFETCH(const Shell, shell);
    QFETCH(const QString, command);
    QCOMPARE(curlCommand(sample(), shell), command);
}

QByteArray TestCurlCommand::posted(RawReceiver &receiver, const QString &program, const QStringList &arguments) {
    QProcess process;
    process.start(program, arguments);
    const bool done =
        QTest::qWaitFor([&] { return receiver.posts().size() == 1 && process.state() == QProcess::NotRunning; });
    if (!done)
        qWarning("nothing arrived: %s", process.readAllStandardError().constData());
    return receiver.posts().value(0).body;
}

void TestCurlCommand::bashSendsTheSameBytes_data() {
    addBodies();
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x01'\\\x7f\r\n", 8);
    QTest::newRow("NUL") << QByteArray("a\0'b\\%", 6);
}

void TestCurlCommand::bashSendsTheSameBytes() {
    QFETCH(const QByteArray, body);
    RawReceiver receiver;
    const CurlRequest request{receiver.url().toString(), {{"X-Note", "it's $HOME"}}, body};
    QCOMPARE(posted(receiver, u"bash"_s, {u"-c"_s, curlCommand(request, Shell::Bash)}), body);
    QCOMPARE(receiver.posts().value(0).header("X-Note"), QByteArray("it's $HOME"));
}

void TestCurlCommand::configurationSendsTheSameBytes_data() {
    addBodies();
}

/// What PowerShell would write into the temporary file, given to curl.
void TestCurlCommand::configurationSendsTheSameBytes() {
    QFETCH(const QByteArray, body);
    RawReceiver receiver;
    const QString command =
        curlCommand({receiver.url().toString(), {{"X-Note", "it's \"so\""}}, body}, Shell::PowerShell);
    const qsizetype open = command.indexOf("[]]('"_L1) + 5;
    QString list = command.mid(open, command.lastIndexOf("'))"_L1) - open);
    list.replace("', '"_L1, "\n"_L1).replace("''"_L1, "'"_L1);
    for (const char16_t quote : {u'‘', u'’', u'‚', u'‛'})
        list.replace(QString(2, quote), QString(quote));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(list.toUtf8() + '\n');
    file.close();
    QCOMPARE(posted(receiver, u"curl"_s, {u"-s"_s, u"-K"_s, file.fileName()}), body);
    QCOMPARE(receiver.posts().value(0).header("X-Note"), QByteArray("it's \"so\""));
}

void TestCurlCommand::cmdKeepsEveryCharacter() {
    QFETCH(const QByteArray, body);
    const QString command = curlCommand({u"http://a.example/?x=%41"_s, {{"X-A", "b\\"}}, body}, Shell::Cmd);
    QVERIFY2(!command.contains("%PATH%"_L1) && !command.contains("%A%"_L1), "cmd.exe would put the variable in");
    const QStringList expected{u"curl.exe"_s, u"-g"_s,         u"http://a.example/?x=%41"_s, u"-H"_s,
                               u"X-A: b\\"_s, u"--data-raw"_s, QString::fromUtf8(body)};
    QCOMPARE(runtimeArguments(cmdLine(command)), expected);
}

void TestCurlCommand::credentialsComeOnlyFromTheWebhook() {
    const HttpHeaders logged{{"Authorization", "***"}, {"X-Other-Token", "***"}, {"X-Team", "a"}};
    const HttpHeaders own{{"authorization", "Bearer abc"}, {"X-Team", "b"}};
    const HttpHeaders full{{"Authorization", "Bearer abc"}, {"X-Other-Token", "***"}, {"X-Team", "a"}};
    QCOMPARE(withCredentials(logged, own), full);
    QVERIFY(!curlCommand({u"http://a.example"_s, logged, {}}, Shell::Bash).contains("abc"_L1));
}

WEBHOOKS_TEST(TestCurlCommand)
#include "tst_curlcommand.moc"
