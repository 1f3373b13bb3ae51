// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace webhooks::cli {

/// A command line, read: options may stand before, between and after the words of the command.
struct CommandLine {
    enum class Kind {
        Command,
        Help,  ///< on the program, a noun or a command
        Version,
        Service,  ///< `--service`
        Console,  ///< neither a command nor --service
    };

    Kind kind = Kind::Console;
    QString noun;
    const CommandSpec *command = nullptr;
    QStringList arguments;
    QMap<QString, QStringList> options;   ///< the command's and the switches of every command; a switch has no values
    QMap<QString, QStringList> settings;  ///< flags for Settings::load()
};

Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// Switches that every command takes, and those of `--service`.
const QList<OptionSpec> &globalSwitches();
const QList<OptionSpec> &serviceOptions();
/// The settings as options. A command's own option of the same name goes before.
const QList<OptionSpec> &settingOptions();

/// The switches that the environment can turn on (environmentVariable(), `1` or `true`) for the commands that have
/// them. The others say what to run, not how.
QStringList environmentSwitches();

/// What is wrong with variables that begin like ours: there is no such option.
QStringList unknownVariables(const QMap<QString, QString> &environment);

QString programVersion();
QMap<QString, QString> systemEnvironment();  ///< for Settings::load()

/// What Help asked for: the program, the noun's commands, or the command.
QString helpText(const CommandLine &line);
/// `webhooks add`, as the user types it.
QString commandName(const CommandSpec &command);

}  // namespace webhooks::cli
