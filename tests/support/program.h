// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace webhooks {

/// What a program that has ended left behind.
struct Ran {
    int exit = -1;  ///< 128 + the signal that killed it; -1: it did not start, or did not end in time
    QByteArray out;
    QByteArray err;

    QJsonObject object() const;
    QJsonArray array() const;
};

/// A program that runs as long as this object lives, and not longer, whatever becomes of the test.
class Running final {
public:
    enum class Input { None, Written };  ///< what comes to standard input: nothing, or what write() says

    Running(const QStringList &words, const QProcessEnvironment &environment, const QString &folder,
            Input input = Input::None);
    ~Running();
    Q_DISABLE_COPY_MOVE(Running)

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void send(int signal) const;
    void kill();  ///< SIGKILL, and waits for the end
    void write(const QByteArray &bytes) { m_process.write(bytes); }
    qint64 pid() const { return m_process.processId(); }
    std::optional<int> exit() const;  ///< as Ran::exit; nothing while it runs
    QByteArray log();                 ///< all that it has printed so far
    qint64 mostMemory() const;        ///< of all its life so far, in bytes

private:
    QProcess m_process;
    QByteArray m_log;
};

/// The program under test with a database, a configuration folder and a working folder of its own.
class Program final {
public:
    Program();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString database() const { return path(m_database); }
    void setDatabase(const QString &name) { m_database = name; }  ///< a file in the folder
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    /// Everything starts as this user of the system from now on, in this further group, with a home of its own in the
    /// folder. Only root may; numbers need no entry anywhere.
    void become(uint user, uint group);
    /// Everything starts through these words from now on: a program that starts another one, and its options.
    void setLauncher(const QStringList &words) { m_launcher = words; }
    const QStringList &launcher() const { return m_launcher; }

    /// The program on the database, with 127.0.0.0/8 allowed. Waits for its end; the event loop goes on.
    Ran run(const QStringList &arguments) const;
    Ran run(const QString &line) const;  ///< split at spaces, but for what stands in double quotes
    /// Another program, found in PATH or where administrators' programs live.
    Ran tool(const QString &name, const QStringList &arguments, const QByteArray &input) const;
    /// Statements through the `sqlite3` shell.
    Ran sql(const QByteArray &statements) const;

    std::unique_ptr<Running> start(const QString &name, const QStringList &arguments,
                                   Running::Input input = Running::Input::None) const;
    /// `--service`, ready to dispatch; null when it did not get that far.
    std::unique_ptr<Running> service(const QStringList &options) const;
    /// `--service` and the console, that sends when nobody else does, as they start.
    std::unique_ptr<Running> startService(const QStringList &options) const;
    std::unique_ptr<Running> startConsole() const;

    /// Adds a webhook and returns its id, or 0. `options` is split like run()'s line.
    qint64 addWebhook(const QString &url, const QString &options) const;
    /// The log as `deliveries list` shows it, newest first.
    QJsonArray deliveries(const QString &filter) const;
    int count(const QString &filter) const { return static_cast<int>(deliveries(filter).size()); }
    /// One delivery with its attempts.
    QJsonObject delivery(const QString &id) const;
    QJsonArray attempts(const QString &id) const;

private:
    QStringList withDatabase(const QStringList &arguments) const;

    QStringList launched(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_program = QStringLiteral(PROGRAM);
    QString m_database = QStringLiteral("leads.sqlite");
    QStringList m_launcher;
};

/// Of the only delivery, or the newest.
QString idOf(const QJsonArray &deliveries);

quint16 freePort();
bool accepts(quint16 port);

}  // namespace webhooks
