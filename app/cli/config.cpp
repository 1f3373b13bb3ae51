// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "domain/nearestword.h"
#include "service/apptext.h"
#include "service/authorities.h"
#include "service/json.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

/// Opens the database, if there is one, for its settings to count.
Result<void> includeDatabase(CommandContext &context) {
    if (!QFileInfo::exists(context.settings().databasePath()))
        return {};
    const auto store = context.store(Database::Mode::ReadOnly);
    return store ? Result<void>() : std::unexpected(store.error());
}

Exit show(CommandContext &context) {
    if (const auto included = includeDatabase(context); !included)
        context.out().note(
            Words::tr("warning: the database's settings are left out: %1").arg(appText(included.error().message)));
    QList<QStringList> rows;
    QJsonArray json;
    for (const SettingSpec &spec : settingSpecs()) {
        const QString name = QString::fromLatin1(spec.name);
        const SettingValue setting = context.settings().value(name);
        QString value = setting.values.join(u", "_s);
        if (name == "database"_L1)
            value = context.settings().databasePath();
        if (name == "config"_L1)
            value = context.settings().configFile();
        rows.append({name, value, setting.origin});
        json.append(QJsonObject{{u"name"_s, name}, {u"value"_s, orNull(value)}, {u"origin"_s, setting.origin}});
    }
    context.out().table({Labels::tr("NAME"), Labels::tr("VALUE"), Labels::tr("FROM")}, rows, json);
    return Exit::Done;
}

Exit check(CommandContext &context) {
    // A wrong value has ended the program before: Settings::load() refuses it.
    if (const auto included = includeDatabase(context); !included)
        return context.fail(included.error());
    if (const auto good = checkAuthorities(context.settings().text("ca-file")); !good)
        return context.fail(good.error());
    const QStringList warnings = context.settings().warnings();
    if (context.out().form() == Output::Form::Json)
        context.out().json(
            QJsonObject{{u"good"_s, warnings.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(warnings)}});
    if (warnings.isEmpty()) {
        context.out().note(Words::tr("The settings are good."));
        return Exit::Done;
    }
    context.out().error(
        Words::tr("error: the settings have %n problems, named above.", nullptr, counted(warnings.size())));
    return Exit::Configuration;
}

Exit path(CommandContext &context) {
    const QString file = context.settings().configFile();
    const QStringList dropIns = context.settings().dropIns();
    QList<QPair<QString, QString>> lines{
        {Labels::tr("file"), file},
        {Labels::tr("exists"), QFileInfo::exists(file) ? Labels::tr("yes") : Labels::tr("no")}};
    for (const QString &dropIn : dropIns)
        lines.append({Labels::tr("drop-in"), dropIn});
    context.out().record(lines, {{u"file"_s, file},
                                 {u"exists"_s, QFileInfo::exists(file)},
                                 {u"drop_ins"_s, QJsonArray::fromStringList(dropIns)}});
    return Exit::Done;
}

Result<void> checkShared(const QString &name) {
    const SettingSpec *spec = settingSpec(name);
    if (spec && spec->shared)
        return {};
    QStringList shared;
    for (const SettingSpec &one : settingSpecs()) {
        if (one.shared)
            shared.append(QString::fromLatin1(one.name));
    }
    const QString near = nearestWord(name, shared);
    const QString message =
        spec ? Words::tr("“%1” cannot be stored in the database: it is a matter of each machine.").arg(name)
             : Words::tr("There is no setting “%1”.").arg(name);
    return std::unexpected(Error{ErrorCode::InvalidInput, message,
                                 near.isEmpty() ? Words::tr("It is one of: %1.").arg(shared.join(u", "_s))
                                                : Words::tr("Did you mean “%1”?").arg(near)});
}

Exit set(CommandContext &context) {
    const QString name = context.arguments()[0];
    const QString value = context.arguments()[1];
    if (const auto shared = checkShared(name); !shared)
        return context.fail(shared.error());
    if (const auto good = Settings::check(name, value); !good)
        return context.fail(good.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    if (const auto stored = (*store)->settings().setValue(name, value); !stored)
        return context.fail(stored.error());
    context.out().record({{name, value}}, {{u"name"_s, name}, {u"value"_s, value}});
    return Exit::Done;
}

Exit unset(CommandContext &context) {
    const QString name = context.arguments()[0];
    if (const auto shared = checkShared(name); !shared)
        return context.fail(shared.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    if (const auto removed = (*store)->settings().removeValue(name); !removed)
        return context.fail(removed.error());
    const QString standard = QString::fromLatin1(settingSpec(name)->defaultValue);
    context.out().record({{name, standard}}, {{u"name"_s, name}, {u"value"_s, orNull(standard)}});
    return Exit::Done;
}

}  // namespace

QList<CommandSpec> configCommands() {
    return {
        {"config",
         "show",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Show every setting and where it comes from"),
         {},
         "leadhub-webhooks config show",
         show},
        {"config",
         "check",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Check the configuration file and the database's settings"),
         {},
         "leadhub-webhooks --config new.conf config check",
         check},
        {"config",
         "path",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Show which configuration files are read"),
         {},
         "leadhub-webhooks config path",
         path},
        {"config",
         "set",
         "SETTING VALUE",
         QT_TRANSLATE_NOOP("webhooks::Help", "Store a setting in the database, for everybody who uses it"),
         {},
         "leadhub-webhooks config set allow-network 10.1.0.0/16",
         set},
        {"config",
         "unset",
         "SETTING",
         QT_TRANSLATE_NOOP("webhooks::Help", "Take a setting out of the database"),
         {},
         "leadhub-webhooks config unset allow-network",
         unset},
    };
}

}  // namespace webhooks::cli
