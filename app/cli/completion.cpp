// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/completion.h"

#include "cli/commandline.h"
#include "domain/eventtype.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

QStringList eventNames() {
    QStringList names;
    for (const EventType type : kEventTypes)
        names.append(eventTypeName(type));
    return names;
}

QStringList sharedSettings() {
    QStringList names;
    for (const SettingSpec &spec : settingSpecs()) {
        if (spec.shared)
            names.append(QString::fromLatin1(spec.name));
    }
    return names;
}

/// `webhooks` → `list, show, add …`, or what the command does when the noun is all of it.
QString meaningOf(const QString &words) {
    QStringList next;
    for (const CommandSpec &command : allCommands()) {
        const QString name = commandName(command);
        if (name == words)
            return QString::fromUtf8(command.summary);
        if (name.startsWith(words % u' '))
            next.append(name.sliced(words.size() + 1));
    }
    return next.join(u", "_s);
}

void addWord(QList<NextWords> &all, const QString &after, const QString &word) {
    auto place = std::ranges::find(all, after, &NextWords::after);
    if (place == all.end())
        place = all.insert(all.end(), {after, {}});
    const bool known = std::ranges::any_of(place->words, [&](const auto &entry) { return entry.first == word; });
    if (!known)
        place->words.append({word, meaningOf(after.isEmpty() ? word : QString(after % u' ' % word))});
}

Exit complete(CommandContext &context) {
    const auto script = completionScript(context.arguments()[0]);
    if (!script)
        return context.fail(script.error());
    context.out().raw(script->toUtf8());
    return Exit::Done;
}

}  // namespace

Candidates candidatesFor(const QString &valueName) {
    if (valueName.startsWith("FILE"_L1) && !valueName.contains(u'='))
        return {Candidates::Files::Yes, {}};
    if (valueName == "EVENT"_L1 || valueName == "TYPE"_L1)
        return {Candidates::Files::No, eventNames()};
    if (valueName == "SETTING"_L1)
        return {Candidates::Files::No, sharedSettings()};
    // What has alternatives in lower case names them all.
    if (valueName.contains(u'|') && valueName.toLower() == valueName)
        return {Candidates::Files::No, valueName.split(u'|')};
    return {};
}

QList<NextWords> nextWords() {
    QList<NextWords> all;
    for (const CommandSpec &command : allCommands()) {
        const QStringList words = commandName(command).split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i)
            addWord(all, words.first(i).join(u' '), words[i]);
    }
    all.first().words.append({u"help"_s, u"Explain a command"_s});
    return all;
}

QStringList optionsWithValue() {
    QStringList names;
    const auto add = [&](const QList<OptionSpec> &options) {
        for (const OptionSpec &option : options) {
            if (option.valueName)
                names.append(QString::fromLatin1(option.name));
        }
    };
    add(settingOptions());
    add(serviceOptions());
    for (const CommandSpec &command : allCommands())
        add(command.options);
    names.removeDuplicates();
    return names;
}

QList<CommandSpec> completionCommands() {
    return {{"completion",
             nullptr,
             "bash|zsh|fish",
             QT_TRANSLATE_NOOP("webhooks::Help", "Write the program that completes command lines in a shell"),
             {},
             "leadhub-webhooks completion bash > ~/.local/share/bash-completion/completions/leadhub-webhooks",
             complete}};
}

}  // namespace webhooks::cli
