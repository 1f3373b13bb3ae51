// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "domain/nearestword.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

using Lookup = std::function<const OptionSpec *(const QString &name)>;

struct GivenOption {
    QString name;
    QString value;  ///< null: a switch
};

struct Parts {
    QStringList words;
    QList<GivenOption> options;
    QStringList unknown;

    bool has(const char *name) const {
        return std::ranges::any_of(options,
                                   [&](const GivenOption &option) { return option.name == QLatin1StringView(name); });
    }
};

std::unexpected<Error> wrong(const QString &message, const QString &hint = {}) {
    return std::unexpected(Error{ErrorCode::InvalidInput, message, hint});
}

QString didYouMean(const QString &word, const QStringList &words, const QString &otherwise) {
    const QString near = nearestWord(word, words);
    return near.isEmpty() ? otherwise : Words::tr("Did you mean “%1”?").arg(near);
}

const OptionSpec *findOption(const QList<OptionSpec> &options, const QString &name) {
    const auto found =
        std::ranges::find_if(options, [&](const OptionSpec &option) { return name == QLatin1StringView(option.name); });
    return found == options.end() ? nullptr : &*found;
}

const OptionSpec *findCommon(const QString &name) {
    for (const auto *options : {&globalSwitches(), &settingOptions(), &serviceOptions()}) {
        if (const OptionSpec *found = findOption(*options, name))
            return found;
    }
    return nullptr;
}

const OptionSpec *findAnywhere(const QString &name) {
    if (const OptionSpec *found = findCommon(name))
        return found;
    for (const CommandSpec &command : allCommands()) {
        if (const OptionSpec *found = findOption(command.options, name))
            return found;
    }
    return nullptr;
}

QStringList namesOf(const QList<OptionSpec> &options) {
    QStringList names;
    for (const OptionSpec &option : options)
        names.append(u"--"_s % QString::fromLatin1(option.name));
    return names;
}

QStringList commonNames() {
    return namesOf(globalSwitches()) + namesOf(settingOptions()) + namesOf(serviceOptions());
}

bool looksLikeOption(const QString &text) {
    return text.startsWith("--"_L1) || text == "-h"_L1;
}

/// Takes one option, and its value if it has one, from the front of `rest`.
Result<void> takeOption(Parts &parts, QStringList &rest, const Lookup &lookup) {
    const QString text = rest.takeFirst();
    const qsizetype equals = text.indexOf(u'=');
    const QString name = text == "-h"_L1 ? u"help"_s : text.sliced(2, equals < 0 ? text.size() - 2 : equals - 2);
    const OptionSpec *spec = lookup(name);
    if (!spec) {
        parts.unknown.append(u"--"_s % name);
        return {};
    }
    if (!spec->valueName) {
        if (equals >= 0)
            return wrong(Words::tr("The option --%1 takes no value.").arg(name));
        parts.options.append({name, {}});
        return {};
    }
    if (equals >= 0) {
        parts.options.append({name, QString(u""_s % text.sliced(equals + 1))});
        return {};
    }
    if (rest.isEmpty() || looksLikeOption(rest.first()))
        return wrong(
            Words::tr("The option --%1 needs a value: --%1 %2.").arg(name, QString::fromUtf8(spec->valueName)),
            rest.isEmpty() ? QString() : Words::tr("If the value begins with dashes, write --%1=VALUE.").arg(name));
    parts.options.append({name, rest.takeFirst()});
    return {};
}

Result<Parts> split(const QStringList &arguments, const Lookup &lookup) {
    Parts parts;
    QStringList rest = arguments;
    while (!rest.isEmpty()) {
        if (rest.first() == "--"_L1) {
            parts.words += rest.sliced(1);
            break;
        }
        if (looksLikeOption(rest.first())) {
            if (const auto taken = takeOption(parts, rest, lookup); !taken)
                return std::unexpected(taken.error());
        } else if (rest.first().size() > 1 && rest.first().startsWith(u'-')) {
            parts.unknown.append(rest.takeFirst());
        } else {
            parts.words.append(rest.takeFirst());
        }
    }
    return parts;
}

QStringList verbsOf(const QString &noun) {
    QStringList verbs;
    for (const CommandSpec &command : allCommands()) {
        if (noun == QLatin1StringView(command.noun) && command.verb)
            verbs.append(QString::fromLatin1(command.verb));
    }
    return verbs;
}

Result<void> findNoun(CommandLine &line, const QStringList &words) {
    QStringList nouns{u"help"_s};
    for (const CommandSpec &command : allCommands())
        nouns.append(QString::fromLatin1(command.noun));
    nouns.removeDuplicates();
    if (!nouns.contains(words[0]))
        return wrong(Words::tr("There is no command “%1”.").arg(words[0]),
                     didYouMean(words[0], nouns, Words::tr("See leadhub-webhooks --help.")));
    line.noun = words[0];
    return {};
}

/// The command that the words name, and what is left of them; null when they name only its noun.
const CommandSpec *findCommand(const QStringList &words, QStringList &rest) {
    const CommandSpec *best = nullptr;
    qsizetype used = 0;
    for (const CommandSpec &command : allCommands()) {
        const QStringList own = commandName(command).split(u' ');
        if (words.first(std::min(own.size(), words.size())) == own && own.size() > used) {
            best = &command;
            used = own.size();
        }
    }
    rest = words.sliced(used);
    return best;
}

Result<void> findWords(CommandLine &line, const QStringList &words) {
    if (const auto found = findNoun(line, words); !found)
        return found;
    line.command = findCommand(words, line.arguments);
    if (line.command || line.noun == "help"_L1)
        return {};
    const QStringList verbs = verbsOf(line.noun);
    if (words.size() == 1)
        return wrong(Words::tr("The command “%1” is not complete: say what to do.").arg(line.noun),
                     Words::tr("It is one of: %1.").arg(verbs.join(u", "_s)));
    return wrong(Words::tr("There is no command “%1 %2”.").arg(line.noun, words[1]),
                 didYouMean(words[1], verbs, Words::tr("It is one of: %1.").arg(verbs.join(u", "_s))));
}

Result<void> checkArguments(const CommandSpec &command, const QStringList &arguments) {
    const QStringList names = QString::fromUtf8(command.arguments).split(u' ', Qt::SkipEmptyParts);
    const auto needed = std::ranges::count_if(names, [](const QString &name) { return !name.startsWith(u'['); });
    const bool endless = !names.isEmpty() && names.last().contains("..."_L1);
    const QStringList all = command.options.isEmpty() ? names : names + QStringList{u"[OPTION...]"_s};
    const QString usage =
        Words::tr("Usage: leadhub-webhooks %1 %2").arg(commandName(command), all.join(u' ')).trimmed();
    if (arguments.size() < needed)
        return wrong(
            Words::tr("“%1” needs %2.").arg(commandName(command), QString(names[arguments.size()]).remove(u"..."_s)),
            usage);
    if (!endless && arguments.size() > names.size())
        return wrong(Words::tr("“%1” is one argument too many.").arg(arguments[names.size()]), usage);
    return {};
}

Result<void> refuseUnknown(const Parts &parts, const QStringList &known, const QString &where) {
    if (parts.unknown.isEmpty())
        return {};
    return wrong(where.isEmpty() ? Words::tr("There is no option %1.").arg(parts.unknown[0])
                                 : Words::tr("There is no option %1 for “%2”.").arg(parts.unknown[0], where),
                 didYouMean(parts.unknown[0], known, Words::tr("See leadhub-webhooks --help.")));
}

void sortOptions(CommandLine &line, const Parts &parts) {
    for (const GivenOption &option : parts.options) {
        const bool isOwn = line.command && findOption(line.command->options, option.name);
        const bool isSetting = !isOwn && findOption(settingOptions(), option.name);
        QStringList &values = isSetting ? line.settings[option.name] : line.options[option.name];
        if (!option.value.isNull())
            values.append(option.value);
    }
}

Result<CommandLine> parseHelp(CommandLine line, const QStringList &words) {
    line.kind = CommandLine::Kind::Help;
    const QStringList topic = words.value(0) == "help"_L1 ? words.sliced(1) : words;
    line.noun.clear();
    if (topic.isEmpty())
        return line;
    if (const auto found = findNoun(line, topic); !found)
        return std::unexpected(found.error());
    line.command = findCommand(topic, line.arguments);
    if (!line.command && topic.size() > 1) {
        if (const auto found = findWords(line, topic); !found)
            return std::unexpected(found.error());
    }
    return line;
}

Result<CommandLine> parseService(CommandLine line, const Parts &parts) {
    if (!parts.words.isEmpty())
        return wrong(Words::tr("--service takes no command: “%1” is too much.").arg(parts.words[0]));
    for (const GivenOption &option : parts.options) {
        if (!findCommon(option.name))
            return wrong(Words::tr("There is no option --%1 for --service.").arg(option.name));
    }
    for (const char *listening : {"listen", "api-listen"}) {
        if (parts.has("once") && parts.has(listening))
            return wrong(Words::tr("--once goes without --%1: it ends when all that is due was sent.")
                             .arg(QString::fromLatin1(listening)));
    }
    line.kind = CommandLine::Kind::Service;
    sortOptions(line, parts);
    return line;
}

Result<CommandLine> parseCommand(CommandLine line, const QStringList &arguments) {
    const CommandSpec &command = *line.command;
    const auto lookup = [&](const QString &name) {
        const OptionSpec *own = findOption(command.options, name);
        if (own)
            return own;
        const OptionSpec *global = findOption(globalSwitches(), name);
        return global ? global : findOption(settingOptions(), name);
    };
    const auto parts = split(arguments, lookup);
    if (!parts)
        return std::unexpected(parts.error());
    const QStringList known = namesOf(command.options) + namesOf(globalSwitches()) + namesOf(settingOptions());
    if (const auto all = refuseUnknown(*parts, known, commandName(command)); !all)
        return std::unexpected(all.error());
    if (const auto found = findWords(line, parts->words); !found)
        return std::unexpected(found.error());
    if (const auto good = checkArguments(command, line.arguments); !good)
        return std::unexpected(good.error());
    line.kind = CommandLine::Kind::Command;
    sortOptions(line, *parts);
    return line;
}

}  // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments) {
    // Which options there are depends on the command, and where the command stands on the options before it: first
    // every option of every command counts, then the command's own.
    const auto parts = split(arguments, findAnywhere);
    if (!parts)
        return std::unexpected(parts.error());
    QStringList known = commonNames();
    for (const CommandSpec &command : allCommands())
        known += namesOf(command.options);
    if (const auto all = refuseUnknown(*parts, known, {}); !all)
        return std::unexpected(all.error());

    CommandLine line;
    if (parts->has("help") || parts->words.value(0) == "help"_L1)
        return parseHelp(line, parts->words);
    if (parts->has("version")) {
        line.kind = CommandLine::Kind::Version;
        return line;
    }
    if (parts->has("service"))
        return parseService(line, *parts);
    if (parts->words.isEmpty() && parts->has("once"))
        return wrong(Words::tr("--once goes with --service."));
    if (parts->words.isEmpty()) {
        sortOptions(line, *parts);
        return line;
    }
    if (const auto found = findWords(line, parts->words); !found)
        return std::unexpected(found.error());
    return parseCommand(line, arguments);
}

}  // namespace webhooks::cli
