// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

constexpr qsizetype kNameColumn = 34;

QString row(const QString &name, const QString &help) {
    // A name that fills its column has its help on the next line.
    const QString gap = name.size() + 2 <= kNameColumn ? QString(kNameColumn - name.size() - 2, u' ')
                                                       : QString(u'\n' % QString(kNameColumn, u' '));
    return u"  "_s % name % gap % help % u'\n';
}

QString optionRows(const QList<OptionSpec> &options) {
    QString text;
    for (const OptionSpec &option : options) {
        QString name = u"--"_s % QString::fromLatin1(option.name);
        if (option.valueName)
            name += u' ' % QString::fromUtf8(option.valueName);
        if (option.repeatable)
            name += u" ..."_s;
        text += row(name, QString::fromUtf8(option.help));
    }
    return text;
}

QString usageOf(const CommandSpec &command) {
    return QString(commandName(command) % u' ' % QString::fromUtf8(command.arguments)).trimmed();
}

QString programHelp() {
    QString text =
        u"LeadHub Webhooks turns changes of leads into signed, retried and logged webhook deliveries.\n\n"
        "Usage: leadhub-webhooks                               open the console\n"
        "       leadhub-webhooks [OPTION...] --service         dispatch without a display\n"
        "       leadhub-webhooks [OPTION...] COMMAND [...]     run one command\n\nCommands:\n"_s;
    QStringList nouns;
    for (const CommandSpec &command : allCommands())
        nouns.append(QString::fromLatin1(command.noun));
    nouns.removeDuplicates();
    for (const QString &noun : std::as_const(nouns)) {
        QStringList verbs;
        QString summary;
        for (const CommandSpec &command : allCommands()) {
            if (noun != QLatin1StringView(command.noun))
                continue;
            if (command.verb)
                verbs.append(QString::fromLatin1(command.verb));
            else
                summary = QString::fromUtf8(command.summary);
        }
        text += row(noun, verbs.isEmpty() ? summary : verbs.join(u", "_s));
    }
    text += row(u"help [COMMAND]"_s, u"Explain a command"_s);
    text += u"\nOptions of every command:\n"_s % optionRows(globalSwitches());
    text += u"\nOptions of the service:\n"_s % optionRows(serviceOptions());
    text += u"\nSettings (also LEADHUB_WEBHOOKS_<NAME> in the environment and `name=value` in the file):\n"_s %
            optionRows(settingOptions());
    text +=
        u"\nExit codes: 0 done; 1 some items failed; 64 usage; 65 bad input file; 66 not found; 69 unavailable;\n"
        "  70 internal; 74 database or disk; 75 temporary; 77 permission; 78 configuration; 130, 143 interrupted\n"_s;
    return text;
}

QString nounHelp(const QString &noun) {
    QString text = u"Usage: leadhub-webhooks %1 COMMAND\n\nCommands:\n"_s.arg(noun);
    for (const CommandSpec &command : allCommands()) {
        if (noun == QLatin1StringView(command.noun))
            text += row(usageOf(command), QString::fromUtf8(command.summary));
    }
    return text % u"\n`leadhub-webhooks %1 COMMAND --help` explains one of them.\n"_s.arg(noun);
}

QString commandHelp(const CommandSpec &command) {
    QString text = u"Usage: leadhub-webhooks %1%2\n\n%3.\n"_s.arg(
        usageOf(command), command.options.isEmpty() ? u""_s : u" [OPTION...]"_s, QString::fromUtf8(command.summary));
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s % optionRows(command.options);
    if (command.example && *command.example)
        text += u"\nExample:\n  "_s % QString::fromUtf8(command.example) % u'\n';
    return text % u"\n`leadhub-webhooks --help` lists the options of every command.\n"_s;
}

/// What the option's value is called; of Word, what it may be. Lives as long as the program.
const char *valueNameOf(const SettingSpec &spec) {
    switch (spec.kind) {
        case SettingSpec::Kind::Text:
            return "TEXT";
        case SettingSpec::Kind::Path:
            return "FILE";
        case SettingSpec::Kind::Duration:
            return "DURATION";
        case SettingSpec::Kind::Size:
            return "SIZE";
        case SettingSpec::Kind::Integer:
        case SettingSpec::Kind::Number:
            return "N";
        case SettingSpec::Kind::Listen:
            return "ADDRESS:PORT";
        case SettingSpec::Kind::Networks:
            return "CIDR";
        case SettingSpec::Kind::Word: {
            static QHash<QByteArray, QByteArray> choices;
            QByteArray &choice = choices[spec.name];
            choice = QByteArray(spec.words).replace(' ', '|');
            return choice.constData();
        }
        case SettingSpec::Kind::Proxy:
            return "URL";
    }
    return "VALUE";
}

}  // namespace

const QList<OptionSpec> &globalSwitches() {
    static const QList<OptionSpec> switches{
        {"json", nullptr, "Answer with JSON"},
        {"plain", nullptr, "Answer with tab-separated values, without headings"},
        {"quiet", nullptr, "Only errors on standard error"},
        {"yes", nullptr, "Agree to what is asked"},
        {"help", nullptr, "Explain the program or the command"},
        {"version", nullptr, "Show the version"},
    };
    return switches;
}

const QList<OptionSpec> &serviceOptions() {
    static const QList<OptionSpec> options{
        {"service", nullptr, "Dispatch in the foreground, without a display"},
        {"once", nullptr, "With --service: send all that is due now, then exit"},
    };
    return options;
}

const QList<OptionSpec> &settingOptions() {
    static const QList<OptionSpec> options = [] {
        QList<OptionSpec> made;
        for (const SettingSpec &spec : settingSpecs())
            made.append({spec.name, valueNameOf(spec), spec.help, spec.kind == SettingSpec::Kind::Networks});
        return made;
    }();
    return options;
}

QStringList environmentSwitches() {
    return {u"json"_s, u"plain"_s, u"quiet"_s, u"yes"_s, QString::fromLatin1(kDryRunOption.name)};
}

QString commandName(const CommandSpec &command) {
    if (!command.verb)
        return QString::fromLatin1(command.noun);
    return QString::fromLatin1(command.noun) % u' ' % QString::fromLatin1(command.verb);
}

QString programVersion() {
    return QStringLiteral(WEBHOOKS_VERSION);
}

QString helpText(const CommandLine &line) {
    if (line.command)
        return commandHelp(*line.command);
    return line.noun.isEmpty() ? programHelp() : nounHelp(line.noun);
}

}  // namespace webhooks::cli
