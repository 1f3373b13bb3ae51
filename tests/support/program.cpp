// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>
#include <csignal>
#include <filesystem>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kLongestRunMs = 60'000;
constexpr int kStartMs = 15'000;
constexpr auto kOpen = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                       QFileDevice::ReadOther | QFileDevice::ExeOther;

/// Nothing that a test starts may outlive it, even when the test is killed.
void dieWithParent(QProcess &process) {
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#else
    Q_UNUSED(process)
#endif
}

QString find(const QString &name) {
    if (name.contains(u'/'))
        return name;
    const QString inPath = QStandardPaths::findExecutable(name);
    return inPath.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s}) : inPath;
}

int exitOf(const QProcess &process) {
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + process.exitCode();
}

Ran runToEnd(QStringList words, const QProcessEnvironment &environment, const QString &folder,
             const QByteArray &input) {
    const QString program = words.takeFirst();
    QProcess process;
    dieWithParent(process);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, words);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kLongestRunMs);
    if (!ended || process.error() == QProcess::FailedToStart) {
        qWarning("%s did not run to its end: %s", qPrintable(program), qPrintable(process.errorString()));
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {exitOf(process), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

QJsonObject Ran::object() const {
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Ran::array() const {
    return QJsonDocument::fromJson(out).array();
}

Running::Running(const QStringList &words, const QProcessEnvironment &environment, const QString &folder, Input input) {
    dieWithParent(m_process);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(folder);
    m_process.start(words.first(), words.sliced(1));
    if (input == Input::None)
        m_process.closeWriteChannel();
    m_process.waitForStarted();
}

Running::~Running() {
    kill();
}

void Running::kill() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void Running::send(int signal) const {
    // A process id that is gone may be somebody else's by now.
    if (const qint64 pid = m_process.processId(); pid > 0)
        ::kill(static_cast<pid_t>(pid), signal);
}

std::optional<int> Running::exit() const {
    return m_process.state() == QProcess::NotRunning ? std::optional(exitOf(m_process)) : std::nullopt;
}

QByteArray Running::log() {
    m_log += m_process.readAll();
    return m_log;
}

qint64 Running::mostMemory() const {
    QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    // proc(5): `VmHWM:     48212 kB`
    return text.mid(text.indexOf("VmHWM:") + 6, 16).simplified().split(' ').first().toLongLong() * 1024;
}

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment()) {
    const QStringList names = m_environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("LEADHUB_WEBHOOKS_"_L1))
            m_environment.remove(name);
    }
    for (const auto &[name, folder] : {std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s},
                                       {u"XDG_DATA_HOME"_s, u"data"_s},
                                       {u"XDG_STATE_HOME"_s, u"state"_s}})
        setEnvironment(name, path(folder));
    setEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

void Program::write(const QString &name, const QByteArray &content) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qWarning("%s cannot be written", qPrintable(file.fileName()));
}

QByteArray Program::read(const QString &name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Program::become(uint user, uint group) {
    m_program = path(u"bin/leadhub-webhooks"_s);
    // The build folder may be closed to others.
    if (!QFile::exists(m_program)) {
        QDir().mkpath(path(u"bin"_s));
        std::error_code apart;
        std::filesystem::create_hard_link(PROGRAM, m_program.toStdString(), apart);
        if (apart)
            QFile::copy(QStringLiteral(PROGRAM), m_program);
        QFile::setPermissions(m_folder.path(), kOpen);
    }
    const QString home = path(u"home-%1"_s.arg(user));
    QDir().mkpath(home);
    if (chown(QFile::encodeName(home).constData(), user, user) != 0)
        qWarning("%s cannot be given away", qPrintable(home));
    setEnvironment(u"HOME"_s, home);
    setEnvironment(u"XDG_CONFIG_HOME"_s, home % u"/config"_s);
    // A process that becomes somebody else's forgets to die with its parent.
    setLauncher({u"setpriv"_s, u"--reuid=%1"_s.arg(user), u"--regid=%1"_s.arg(user), u"--groups=%1"_s.arg(group),
                 u"--pdeathsig=KILL"_s});
}

QStringList Program::launched(const QString &program, const QStringList &arguments) const {
    QStringList words = m_launcher + QStringList{find(program)} + arguments;
    words.first() = find(words.first());
    return words;
}

QStringList Program::withDatabase(const QStringList &arguments) const {
    return QStringList{u"--database"_s, database(), u"--allow-network"_s, u"127.0.0.0/8"_s} + arguments;
}

Ran Program::run(const QStringList &arguments) const {
    return runToEnd(launched(m_program, withDatabase(arguments)), m_environment, m_folder.path(), {});
}

Ran Program::run(const QString &line) const {
    return run(QProcess::splitCommand(line));
}

Ran Program::tool(const QString &name, const QStringList &arguments, const QByteArray &input) const {
    return runToEnd(launched(name, arguments), m_environment, m_folder.path(), input);
}

Ran Program::sql(const QByteArray &statements) const {
    return tool(u"sqlite3"_s, {u"-bail"_s, database()}, ".timeout 5000\n" + statements + '\n');
}

std::unique_ptr<Running> Program::start(const QString &name, const QStringList &arguments, Running::Input input) const {
    return std::make_unique<Running>(launched(name, arguments), m_environment, m_folder.path(), input);
}

std::unique_ptr<Running> Program::startService(const QStringList &options) const {
    return start(m_program, withDatabase(QStringList{u"--service"_s, u"--log-format"_s, u"json"_s} + options));
}

std::unique_ptr<Running> Program::startConsole() const {
    // The answer to "Should this computer send the webhooks?", as the console remembers it.
    QSettings(path(u"config/leadhub-webhooks/console.ini"_s), QSettings::IniFormat)
        .setValue(u"sendHere/"_s % QString::fromLatin1(database().toUtf8().toPercentEncoding()), true);
    return start(m_program, withDatabase({}));
}

std::unique_ptr<Running> Program::service(const QStringList &options) const {
    auto service = startService(options);
    const bool ready =
        QTest::qWaitFor([&] { return service->log().contains("service.ready") || !service->isRunning(); }, kStartMs);
    if (ready && service->isRunning())
        return service;
    qWarning("the service is not ready: %s", service->log().constData());
    return nullptr;
}

qint64 Program::addWebhook(const QString &url, const QString &options) const {
    const Ran added =
        run(QStringList{u"webhooks"_s, u"add"_s, u"--json"_s, u"--url"_s, url} + QProcess::splitCommand(options));
    if (added.exit != 0)
        qWarning("webhooks add: %s", added.err.constData());
    return added.object().value("id"_L1).toInteger();
}

QJsonArray Program::deliveries(const QString &filter) const {
    const Ran listed = run({u"deliveries"_s, u"list"_s, u"--json"_s, u"--limit"_s, u"10000"_s, u"--filter"_s, filter});
    if (listed.exit != 0)
        qWarning("deliveries list: %s", listed.err.constData());
    return listed.array();
}

QJsonObject Program::delivery(const QString &id) const {
    return run({u"deliveries"_s, u"show"_s, u"--json"_s, id}).object();
}

QJsonArray Program::attempts(const QString &id) const {
    return delivery(id).value("attempts"_L1).toArray();
}

QString idOf(const QJsonArray &deliveries) {
    return deliveries.first().toObject().value("id"_L1).toString();
}

quint16 freePort() {
    // Below 32768, where Linux gives ports to other tests' sockets.
    QTcpServer server;
    while (!server.listen(QHostAddress::LocalHost,
                          static_cast<quint16>(QRandomGenerator::global()->bounded(20'000, 32'000)))) {
    }
    return server.serverPort();
}

bool accepts(quint16 port) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1'000);
}

}  // namespace webhooks
