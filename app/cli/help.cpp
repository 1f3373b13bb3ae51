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
        text += row(name, Help::tr(option.help));
    }
    return text;
}

QString heading(const QString &text) {
    return u'\n' % text % u'\n';
}

/// The ways to start the program, below each other, and what they do.
QString usageRows(const QList<QPair<QString, QString>> &ways) {
    constexpr qsizetype kWayWidth = 47;
    const QString usage = Help::tr("Usage: %1").arg(u""_s);
    QString text;
    for (const auto &[way, meaning] : ways) {
        const QString start = text.isEmpty() ? usage : QString(usage.size(), u' ');
        text += start % way.leftJustified(kWayWidth) % meaning % u'\n';
    }
    return text;
}

QString usageOf(const CommandSpec &command) {
    return QString(commandName(command) % u' ' % QString::fromUtf8(command.arguments)).trimmed();
}

QString programHelp() {
    const QString program = u"leadhub-webhooks"_s;
    QString text =
        Help::tr("LeadHub Webhooks turns changes of leads into signed, retried and logged webhook deliveries.") %
        u"\n\n"_s %
        usageRows({{program, Help::tr("open the console")},
                   {QString(program % u" [OPTION...] --service"_s), Help::tr("dispatch without a display")},
                   {QString(program % u" [OPTION...] COMMAND [...]"_s), Help::tr("run one command")}}) %
        heading(Help::tr("Commands:"));
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
                summary = Help::tr(command.summary);
        }
        text += row(noun, verbs.isEmpty() ? summary : verbs.join(u", "_s));
    }
    text += row(u"help [COMMAND]"_s, Help::tr("Explain a command"));
    text += heading(Help::tr("Options of every command:")) % optionRows(globalSwitches());
    text += heading(Help::tr("Options of the service:")) % optionRows(serviceOptions());
    text +=
        heading(Help::tr("Settings (also LEADHUB_WEBHOOKS_<NAME> in the environment and `name=value` in the file):")) %
        optionRows(settingOptions());
    const QString codes = Help::tr(
        "Exit codes: 0 done; 1 some items failed; 64 usage; 65 bad input file; 66 not found; 69 unavailable;\n"
        "  70 internal; 74 database or disk; 75 temporary; 77 permission; 78 configuration; 130, 143 interrupted");
    return text % heading(codes);
}

QString nounHelp(const QString &noun) {
    QString text =
        Help::tr("Usage: %1").arg(u"leadhub-webhooks %1 COMMAND"_s.arg(noun)) % u'\n' % heading(Help::tr("Commands:"));
    for (const CommandSpec &command : allCommands()) {
        if (noun == QLatin1StringView(command.noun))
            text += row(usageOf(command), Help::tr(command.summary));
    }
    return text % heading(Help::tr("`leadhub-webhooks %1 COMMAND --help` explains one of them.").arg(noun));
}

QString commandHelp(const CommandSpec &command) {
    const QString usage =
        u"leadhub-webhooks %1%2"_s.arg(usageOf(command), command.options.isEmpty() ? u""_s : u" [OPTION...]"_s);
    QString text =
        Help::tr("Usage: %1").arg(usage) % u"\n\n"_s % Help::tr("%1.").arg(Help::tr(command.summary)) % u'\n';
    if (!command.options.isEmpty())
        text += heading(Help::tr("Options:")) % optionRows(command.options);
    if (command.example && *command.example)
        text += heading(Help::tr("Example:")) % u"  "_s % QString::fromUtf8(command.example) % u'\n';
    return text % heading(Help::tr("`leadhub-webhooks --help` lists the options of every command."));
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
        {"json", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Answer with JSON")},
        {"plain", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Answer with tab-separated values, without headings")},
        {"quiet", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Only errors on standard error")},
        {"yes", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Agree to what is asked")},
        {"help", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Explain the program or the command")},
        {"version", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Show the version")},
    };
    return switches;
}

const QList<OptionSpec> &serviceOptions() {
    static const QList<OptionSpec> options{
        {"service", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Dispatch in the foreground, without a display")},
        {"once", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "With --service: send all that is due now, then exit")},
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
