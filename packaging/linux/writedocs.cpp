// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes what the program's own tables say into manual pages and completions:
//   writedocs manual TEMPLATE FILE          fills @COMMANDS@ … of a manual page
//   writedocs completion bash|zsh|fish FILE

#include "cli/commandline.h"
#include "cli/completion.h"
#include "domain/filterfields.h"
#include "domain/times.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::cli;

namespace {

/// groff_char(7): a bare hyphen is a typographic one, and a line that starts with a period is a request.
QString escaped(QString text) {
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'\'', u"\\(aq"_s).replace(u'`', u"\\(ga"_s);
    return text.startsWith(u'.') ? QString(u"\\&"_s % text) : text;
}

QString escaped(const char *text) {
    return escaped(QString::fromUtf8(text));
}

QString item(const QString &heading, const QString &text) {
    return u".TP\n"_s % heading % u'\n' % text % u'\n';
}

QString bold(const QString &text) {
    return u"\\fB"_s % escaped(text) % u"\\fR"_s;
}

QString italic(const QString &text) {
    return u"\\fI"_s % escaped(text) % u"\\fR"_s;
}

QString options(const QList<OptionSpec> &specs) {
    QString text;
    for (const OptionSpec &spec : specs) {
        QString heading = bold(u"--"_s % QString::fromLatin1(spec.name));
        if (spec.valueName)
            heading += u' ' % italic(QString::fromUtf8(spec.valueName));
        if (spec.repeatable)
            heading += u" ..."_s;
        text += item(heading, QString(escaped(spec.help) % u'.'));
    }
    return text;
}

QString commands() {
    QString text;
    QString noun;
    for (const CommandSpec &command : allCommands()) {
        if (std::exchange(noun, QString::fromLatin1(command.noun)) != QLatin1StringView(command.noun))
            text += u".SS "_s % escaped(command.noun) % u'\n';
        QString heading = bold(commandName(command));
        if (*command.arguments)
            heading += u' ' % italic(QString::fromUtf8(command.arguments));
        // So narrow that no command is short enough for its meaning to stand beside it.
        text += u".TP 4\n"_s % heading % u'\n' % escaped(command.summary) % u".\n"_s;
        if (!command.options.isEmpty())
            text += u".RS\n"_s % options(command.options) % u".RE\n"_s;
    }
    return text;
}

QString environment() {
    QString text;
    const auto add = [&](const QString &option, const QString &meaning) {
        text += item(bold(environmentVariable(option)), meaning);
    };
    for (const SettingSpec &spec : settingSpecs())
        add(QString::fromLatin1(spec.name), u"As "_s % bold(u"--"_s % QString::fromLatin1(spec.name)) % u'.');
    const QStringList switches = environmentSwitches();
    for (const QString &name : switches)
        add(name, u"With the value 1 or true, as "_s % bold(u"--"_s % name) % u'.');
    return text;
}

QString limits(const SettingSpec &spec) {
    using Kind = SettingSpec::Kind;
    const auto range = [](const QString &lowest, const QString &highest) {
        return escaped(u"From %1 to %2."_s.arg(lowest, highest));
    };
    switch (spec.kind) {
        case Kind::Duration:
            return range(formatDuration(static_cast<qint64>(spec.minimum)),
                         formatDuration(static_cast<qint64>(spec.maximum)));
        case Kind::Integer:
        case Kind::Number:
            return range(QString::number(spec.minimum), QString::number(spec.maximum));
        case Kind::Word:
            return escaped(u"One of %1."_s.arg(QString::fromLatin1(spec.words).replace(u" "_s, u", "_s)));
        case Kind::Networks:
            return escaped("Several are separated by commas.");
        case Kind::Path:
            return escaped("A relative path starts at the folder of the configuration file.");
        case Kind::Text:
        case Kind::Size:
        case Kind::Proxy:
        case Kind::Listen:
            return {};
    }
    return {};
}

QString settings() {
    QString text;
    for (const SettingSpec &spec : settingSpecs()) {
        if (QLatin1StringView(spec.name) == "config"_L1)
            continue;
        QStringList sentences{escaped(spec.help) % u'.', limits(spec)};
        if (*spec.defaultValue)
            sentences.append(escaped(u"Otherwise %1."_s.arg(QString::fromLatin1(spec.defaultValue))));
        if (spec.shared)
            sentences.append(escaped("Can be stored in the database."));
        sentences.removeAll(QString());
        text += item(bold(QString::fromLatin1(spec.name)), sentences.join(u'\n'));
    }
    return text;
}

QString filterFields() {
    QString text;
    for (qsizetype i = 0; i < filterFieldSpecs().size(); ++i) {
        const FilterFieldSpec &spec = filterFieldSpecs()[i];
        QString meaning = escaped(spec.help) % u'.';
        const QStringList &words = filterWords(static_cast<FilterField>(i));
        if (!words.isEmpty())
            meaning += u'\n' % escaped(u"One of %1."_s.arg(words.join(u", "_s)));
        text += item(bold(QString::fromUtf8(spec.examples)), meaning);
    }
    return text;
}

QString manual(QString page) {
    page.replace(u"@VERSION@"_s, programVersion());
    page.replace(u"@COMMANDS@\n"_s, commands());
    page.replace(u"@SWITCHES@\n"_s, options(globalSwitches()));
    page.replace(u"@SERVICE_OPTIONS@\n"_s, options(serviceOptions()));
    page.replace(u"@SETTING_OPTIONS@\n"_s, options(settingOptions()));
    page.replace(u"@ENVIRONMENT@\n"_s, environment());
    page.replace(u"@SETTINGS@\n"_s, settings());
    return page.replace(u"@FIELDS@\n"_s, filterFields());
}

int fail(const QString &message) {
    std::fputs(qPrintable(message + u'\n'), stderr);
    return 1;
}

}  // namespace

int main(int argc, char **argv) {
    const QList<QByteArray> arguments(argv + 1, argv + argc);
    if (arguments.size() != 3)
        return fail(u"usage: writedocs manual TEMPLATE FILE | completion SHELL FILE"_s);
    const QString source = QString::fromLocal8Bit(arguments[1]);
    QString text;
    if (arguments[0] == "manual") {
        QFile page(source);
        if (!page.open(QIODevice::ReadOnly))
            return fail(u"writedocs: %1: %2"_s.arg(source, page.errorString()));
        text = manual(QString::fromUtf8(page.readAll()));
    } else {
        const auto script = completionScript(source);
        if (!script)
            return fail(script.error().message);
        text = *script;
    }
    QFile out(QString::fromLocal8Bit(arguments[2]));
    if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0 || !out.flush())
        return fail(u"writedocs: %1: %2"_s.arg(out.fileName(), out.errorString()));
    return 0;
}
