// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/completion.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

/// The tables of commands and options as lines of one shell's language, put into resources/completions/<shell>.in.
class Writer {
public:
    virtual ~Writer() = default;
    virtual QString words(const NextWords &next) const = 0;
    /// `command` empty: the options of every command; otherwise the command's own.
    virtual QString options(const QString &command, const QList<OptionSpec> &options) const = 0;
    virtual QString values(const QString &command, const QString &option, const Candidates &candidates) const = 0;
    virtual QString arguments(const QString &command, const Candidates &candidates) const = 0;
};

QString dashed(const QStringList &names, const QString &separator) {
    QStringList all;
    for (const QString &name : names)
        all.append(u"--"_s % name);
    return all.join(separator);
}

/// bash and zsh: branches of `case`.
class CaseWriter final : public Writer {
public:
    enum class Shell { Bash, Zsh };
    explicit CaseWriter(Shell shell) : m_shell(shell) {}

    QString words(const NextWords &next) const override {
        QStringList entries;
        for (const auto &[word, meaning] : next.words)
            entries.append(entry(word, meaning));
        return u"        '%1') found=(%2) ;;\n"_s.arg(next.after, entries.join(u' '));
    }
    QString options(const QString &command, const QList<OptionSpec> &options) const override {
        QStringList entries;
        for (const OptionSpec &option : options)
            entries.append(entry(dashed({QString::fromLatin1(option.name)}, {}), QString::fromUtf8(option.help)));
        if (command.isEmpty())
            return entries.join(u' ');
        return u"            '%1' | '%1 '*) found+=(%2) ;;\n"_s.arg(command, entries.join(u' '));
    }
    QString values(const QString &command, const QString &option, const Candidates &candidates) const override {
        const QString before = command.isEmpty() ? u"*"_s : u"'%1'*"_s.arg(command);
        return u"            %1:--%2) %3 ;;\n"_s.arg(before, option, offer(candidates));
    }
    QString arguments(const QString &command, const Candidates &candidates) const override {
        return u"        '%1') %2 ;;\n"_s.arg(command, offer(candidates));
    }

private:
    QString entry(const QString &word, QString meaning) const {
        if (m_shell == Shell::Bash)
            return u'\'' % word % u'\'';
        return u'\'' % word % u':' % meaning.replace(u"'"_s, u"'\\''"_s) % u'\'';
    }
    static QString offer(const Candidates &candidates) {
        return candidates.files == Candidates::Files::Yes ? u"files=yes"_s
                                                          : u"found=(%1)"_s.arg(candidates.words.join(u' '));
    }

    Shell m_shell;
};

/// fish: a `complete` for each word.
class FishWriter final : public Writer {
public:
    QString words(const NextWords &next) const override {
        QString lines;
        for (const auto &[word, meaning] : next.words)
            lines += line(u"at"_s, next.after, u"-a %1 -d %2"_s.arg(quoted(word), quoted(meaning)));
        return lines;
    }
    QString options(const QString &command, const QList<OptionSpec> &options) const override {
        QString lines;
        for (const OptionSpec &option : options) {
            const QString own =
                u"-l %1 -d %2"_s.arg(QString::fromLatin1(option.name), quoted(QString::fromUtf8(option.help)));
            const QString how = option.valueName ? u"-x "_s : QString();
            lines += line(command.isEmpty() ? u"any"_s : u"within"_s, command, how % own);
        }
        return lines;
    }
    QString values(const QString &command, const QString &option, const Candidates &candidates) const override {
        return line(command.isEmpty() ? u"any"_s : u"within"_s, command, u"-l %1 %2"_s.arg(option, offer(candidates)));
    }
    QString arguments(const QString &command, const Candidates &candidates) const override {
        return line(u"at"_s, command, offer(candidates));
    }

private:
    static QString quoted(QString text) {
        return u'\'' % text.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s) % u'\'';
    }
    static QString offer(const Candidates &candidates) {
        return candidates.files == Candidates::Files::Yes ? u"-rF"_s
                                                          : u"-xa %1"_s.arg(quoted(candidates.words.join(u' ')));
    }
    static QString line(const QString &place, const QString &command, const QString &rest) {
        if (place == "any"_L1)
            return u"complete -c leadhub-webhooks %1\n"_s.arg(rest);
        return u"complete -c leadhub-webhooks -n %1 %2\n"_s.arg(
            quoted(u"__leadhub_webhooks_%1 %2"_s.arg(place, command).trimmed()), rest);
    }
};

QString valuesOf(const Writer &writer, const QString &command, const QList<OptionSpec> &options) {
    QString text;
    for (const OptionSpec &option : options) {
        const Candidates candidates = candidatesFor(QString::fromUtf8(option.valueName));
        if (option.valueName && !candidates.isEmpty())
            text += writer.values(command, QString::fromLatin1(option.name), candidates);
    }
    return text;
}

QString filled(QString script, const Writer &writer) {
    QString words;
    const QList<NextWords> places = nextWords();
    for (const NextWords &next : places)
        words += writer.words(next);
    QString options;
    QString values;
    QString arguments;
    for (const CommandSpec &command : allCommands()) {
        const QString name = commandName(command);
        if (!command.options.isEmpty())
            options += writer.options(name, command.options);
        values += valuesOf(writer, name, command.options);
        const QString first = QString::fromUtf8(command.arguments).section(u' ', 0, 0).remove(u'[').remove(u']');
        if (const Candidates candidates = candidatesFor(first); !candidates.isEmpty())
            arguments += writer.arguments(name, candidates);
    }
    values += valuesOf(writer, {}, settingOptions());
    script.replace(u"@WORDS@"_s, words).replace(u"@ARGUMENTS@"_s, arguments).replace(u"@VALUES@"_s, values);
    script.replace(u"@OWN_OPTIONS@"_s, options);
    script.replace(u"@OPTIONS@"_s, writer.options({}, globalSwitches() + settingOptions()));
    script.replace(u"@SERVICE_OPTIONS@"_s, writer.options({}, serviceOptions()));
    script.replace(u"@WITH_VALUE_CASES@"_s, dashed(optionsWithValue(), u" | "_s));
    return script.replace(u"@WITH_VALUE@"_s, dashed(optionsWithValue(), u" "_s));
}

}  // namespace

Result<QString> completionScript(const QString &shell) {
    QFile file(u":/completions/%1.in"_s.arg(shell));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::InvalidInput, u"There is no completion for “%1”."_s.arg(shell),
                                     u"It is one of: bash, zsh, fish."_s});
    const QString script = QString::fromUtf8(file.readAll());
    if (shell == "fish"_L1)
        return filled(script, FishWriter());
    return filled(script, CaseWriter(shell == "zsh"_L1 ? CaseWriter::Shell::Zsh : CaseWriter::Shell::Bash));
}

}  // namespace webhooks::cli
