// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/input.h"
#include "domain/times.h"
#include "service/backup.h"
#include "service/json.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

constexpr qint64 kMaxKeyFile = 1024;

Exit printInfo(CommandContext &context, Store &store) {
    const auto info = store.info();
    if (!info)
        return context.fail(info.error());
    const auto backup = lastBackup(store);
    if (!backup)
        return context.fail(backup.error());
    const QString key = info->keyId.isEmpty() ? Labels::tr("none yet")
                        : info->locked
                            ? Labels::tr("%1; secrets are locked: %2").arg(info->keyId, appLabel(info->lockReason))
                            : Labels::tr("%1 in %2").arg(info->keyId, info->keyPath);
    context.out().record(
        {
            {Labels::tr("path"), info->path},
            {Labels::tr("database id"), info->databaseId},
            {Labels::tr("schema"), QString::number(info->schemaVersion)},
            {Labels::tr("journal"),
             info->onNetwork ? Labels::tr("%1 (network file system)").arg(info->journalMode) : info->journalMode},
            {Labels::tr("size"), Labels::tr("%1 bytes").arg(info->sizeBytes)},
            {Labels::tr("key"), key},
            {Labels::tr("leads"), QString::number(info->leads)},
            {Labels::tr("webhooks"), QString::number(info->webhooks)},
            {Labels::tr("pending"), QString::number(info->pending)},
            {Labels::tr("in flight"), QString::number(info->sending)},
            {Labels::tr("last event"), QString::number(info->lastEventId)},
            {Labels::tr("last backup"),
             *backup ? Labels::tr("%1 in %2").arg(toIsoSeconds((*backup)->at), (*backup)->path) : Labels::tr("none")},
        },
        {
            {u"path"_s, info->path},
            {u"database_id"_s, info->databaseId},
            {u"schema_version"_s, info->schemaVersion},
            {u"journal_mode"_s, info->journalMode},
            {u"on_network"_s, info->onNetwork},
            {u"size_bytes"_s, info->sizeBytes},
            {u"key_id"_s, orNull(info->keyId)},
            {u"key_path"_s, orNull(info->keyPath)},
            {u"locked"_s, info->locked},
            {u"leads"_s, info->leads},
            {u"webhooks"_s, info->webhooks},
            {u"pending"_s, info->pending},
            {u"in_flight"_s, info->sending},
            {u"last_event"_s, info->lastEventId},
            {u"last_backup_at"_s, jsonTime(*backup ? std::optional((*backup)->at) : std::nullopt)},
            {u"last_backup_path"_s, orNull(*backup ? (*backup)->path : QString())},
        });
    return Exit::Done;
}

Exit init(CommandContext &context) {
    if (QFileInfo(context.settings().databasePath()).size() > 0)
        context.out().note(Words::tr("%1 exists already.").arg(context.settings().databasePath()));
    const auto store = context.store(Database::Mode::Create);
    return store ? printInfo(context, **store) : context.fail(store.error());
}

Exit info(CommandContext &context) {
    const auto store = context.store(Database::Mode::ReadOnly);
    return store ? printInfo(context, **store) : context.fail(store.error());
}

Exit migrate(CommandContext &context) {
    // Opening for writing migrates, after a backup beside the file.
    const auto store = context.store(Database::Mode::ReadWrite);
    return store ? printInfo(context, **store) : context.fail(store.error());
}

Exit check(CommandContext &context) {
    const auto store = context.store(Database::Mode::ReadOnly);
    if (!store)
        return context.fail(store.error());
    const auto problems = (*store)->check();
    if (!problems)
        return context.fail(problems.error());
    QList<QStringList> rows;
    for (const QString &problem : *problems)
        rows.append({appLabel(problem)});
    context.out().table({Labels::tr("PROBLEM")}, rows, QJsonArray::fromStringList(*problems));
    if (problems->isEmpty())
        context.out().emptyNote(Words::tr("No problem was found."));
    return problems->isEmpty() ? Exit::Done : Exit::SomeFailed;
}

Exit backup(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const QString path = context.arguments()[0];
    if (const auto done = backUp(**store, path, context.now()); !done)
        return context.fail(done.error());
    const qint64 size = QFileInfo(path).size();
    context.out().record({{Labels::tr("backup"), path}, {Labels::tr("size"), Labels::tr("%1 bytes").arg(size)}},
                         {{u"backup"_s, path}, {u"size_bytes"_s, size}});
    context.out().note(Words::tr("The key for its secrets is not in it; `database key export` writes that."));
    return Exit::Done;
}

Exit exportKey(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto key = (*store)->exportKey();
    if (!key)
        return context.fail(key.error());
    const QString path = context.arguments()[0];
    if (path == "-"_L1) {
        context.out().raw(key->toFileContent());
        return Exit::Done;
    }
    if (const auto written = writeKeyFile(path, *key); !written)
        return context.fail(written.error());
    context.out().record({{Labels::tr("key"), key->id}, {Labels::tr("file"), path}},
                         {{u"key_id"_s, key->id}, {u"file"_s, path}});
    return Exit::Done;
}

Exit importKey(CommandContext &context) {
    const auto content = readInput(context.arguments()[0], kMaxKeyFile);
    if (!content)
        return context.fail(content.error());
    const auto key = DatabaseKey::fromFileContent(*content);
    if (!key)
        return context.fail(key.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    if (const auto imported = (*store)->importKey(*key); !imported)
        return context.fail(imported.error());
    context.out().record({{Labels::tr("key"), key->id}}, {{u"key_id"_s, key->id}});
    return Exit::Done;
}

Exit rekey(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    if (context.isDryRun())
        return context.dryRun(
            Words::tr("Would make a new key and seal every secret with it; the old key file is kept as .old."), {});
    if (!context.confirm(
            Words::tr("This seals every secret with a new key: programs and services that have only the old one are "
                      "locked out.")))
        return CommandContext::kRefused;
    const auto key = (*store)->rekey();
    if (!key)
        return context.fail(key.error());
    context.out().record({{Labels::tr("key"), key->id}}, {{u"key_id"_s, key->id}});
    return Exit::Done;
}

}  // namespace

QList<CommandSpec> databaseCommands() {
    return {
        {"database",
         "init",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Make the database"),
         {},
         "leadhub-webhooks --database demo.sqlite database init",
         init},
        {"database",
         "info",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Show the database's facts"),
         {},
         "leadhub-webhooks database info --json",
         info},
        {"database",
         "check",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Look for damage, and for changes of the schema"),
         {},
         "leadhub-webhooks database check",
         check},
        {"database",
         "migrate",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Bring the schema up to date, after a backup beside the file"),
         {},
         "leadhub-webhooks database migrate",
         migrate},
        {"database",
         "backup",
         "FILE",
         QT_TRANSLATE_NOOP("webhooks::Help", "Write a copy while everything goes on; the key is not in it"),
         {},
         "leadhub-webhooks database backup leads.backup",
         backup},
        {"database",
         "key export",
         "FILE",
         QT_TRANSLATE_NOOP("webhooks::Help", "Write the key for the secrets to a file that only you can read"),
         {},
         "leadhub-webhooks database key export leads.key",
         exportKey},
        {"database",
         "key import",
         "FILE|-",
         QT_TRANSLATE_NOOP("webhooks::Help", "Unlock the secrets with an exported key"),
         {},
         "leadhub-webhooks database key import leads.key",
         importKey},
        {"database",
         "key rekey",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Seal every secret with a new key"),
         {kDryRunOption},
         "leadhub-webhooks database key rekey --yes",
         rekey},
    };
}

}  // namespace webhooks::cli
