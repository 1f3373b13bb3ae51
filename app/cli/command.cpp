// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/commandline.h"
#include "domain/nearestword.h"

#include <QProcessEnvironment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

int failed(Output &output, const Error &error) {
    return static_cast<int>(printError(output, error));
}

bool isOn(const QString &option, const QMap<QString, QString> &environment) {
    const QString value = environment.value(environmentVariable(option));
    return value == "1"_L1 || value == "true"_L1;
}

bool isKnownTo(const CommandSpec &command, const QString &name) {
    const auto isIt = [&](const OptionSpec &option) { return name == QLatin1StringView(option.name); };
    return std::ranges::any_of(globalSwitches(), isIt) || std::ranges::any_of(command.options, isIt);
}

/// Switches that the environment turns on count as given; a form of output that is given goes before one from there.
void addEnvironment(CommandLine &line, const QMap<QString, QString> &environment) {
    const bool hasForm = line.options.contains(u"json"_s) || line.options.contains(u"plain"_s);
    const QStringList switches = environmentSwitches();
    for (const QString &name : switches) {
        const bool isForm = name == "json"_L1 || name == "plain"_L1;
        if (!(isForm && hasForm) && isOn(name, environment) && isKnownTo(*line.command, name))
            line.options[name];
    }
}

Result<void> setUpOutput(Output &output, const CommandLine &line) {
    if (line.options.contains(u"json"_s) && line.options.contains(u"plain"_s))
        return std::unexpected(Error{ErrorCode::InvalidInput, Words::tr("--json and --plain exclude each other."),
                                     Words::tr("Give one of them.")});
    if (line.options.contains(u"plain"_s))
        output.setForm(Output::Form::Plain);
    else if (line.options.contains(u"json"_s))
        output.setForm(Output::Form::Json);
    if (line.options.contains(u"quiet"_s))
        output.setQuiet();
    return {};
}

int runCommand(CommandLine line, Output &output) {
    const auto environment = systemEnvironment();
    addEnvironment(line, environment);
    if (const auto good = setUpOutput(output, line); !good)
        return failed(output, good.error());
    auto settings = Settings::load(line.settings, environment, {});
    if (!settings)
        return failed(output, settings.error());
    const QStringList warnings = unknownVariables(environment) + settings->warnings();
    for (const QString &warning : warnings)
        output.warn(warning);
    std::optional<EnglishLabels> english;
    if (output.form() != Output::Form::Table)
        english.emplace();
    CommandContext context(*std::move(settings), line.arguments, line.options, output, Clock::system());
    return static_cast<int>(line.command->run(context));
}

int runLine(const QStringList &arguments, Output &output) {
    const auto line = parseCommandLine(arguments);
    if (!line)
        return failed(output, line.error());
    switch (line->kind) {
        case CommandLine::Kind::Command:
            return runCommand(*line, output);
        case CommandLine::Kind::Help:
            output.raw(helpText(*line).toUtf8());
            return 0;
        case CommandLine::Kind::Version:
            output.line(u"leadhub-webhooks "_s % programVersion());
            return 0;
        case CommandLine::Kind::Service:
        case CommandLine::Kind::Console:
            break;
    }
    return failed(output, {ErrorCode::InvalidInput, Words::tr("There is no command."),
                           Words::tr("See leadhub-webhooks --help.")});
}

}  // namespace

QMap<QString, QString> systemEnvironment() {
    QMap<QString, QString> values;
    const auto environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names)
        values.insert(name, environment.value(name));
    return values;
}

QStringList unknownVariables(const QMap<QString, QString> &environment) {
    QStringList known = environmentSwitches();
    for (const SettingSpec &spec : settingSpecs())
        known.append(QString::fromLatin1(spec.name));
    const QString start = environmentVariable({});
    QStringList problems;
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        const QString option = it.key().mid(start.size()).toLower().replace(u'_', u'-');
        if (!it.key().startsWith(start) || known.contains(option))
            continue;
        const QString near = nearestWord(option, known);
        problems.append(near.isEmpty() ? u"The environment's %1 is no setting."_s.arg(it.key())
                                       : u"The environment's %1 is no setting; did you mean %2?"_s.arg(
                                             it.key(), environmentVariable(near)));
    }
    return problems;
}

const QList<CommandSpec> &allCommands() {
    static const QList<CommandSpec> commands = webhookCommands() + leadCommands() + formCommands() + eventCommands() +
                                               deliveryCommands() + dispatcherCommands() + auditCommands() +
                                               databaseCommands() + configCommands() + healthCommands() +
                                               verifyCommands() + receiveCommands() + completionCommands();
    return commands;
}

int runCommandLine(const QStringList &arguments, Output &output) {
    const int status = runLine(arguments, output);
    const auto complete = output.complete();
    return complete ? status : failed(output, complete.error());
}

}  // namespace webhooks::cli
