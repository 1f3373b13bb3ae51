// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "service/apptext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

CommandContext::CommandContext(Settings settings, QStringList arguments, QMap<QString, QStringList> options,
                               Output &output, Clock clock)
    : m_settings(std::move(settings)),
      m_arguments(std::move(arguments)),
      m_options(std::move(options)),
      m_output(output),
      m_clock(std::move(clock)) {}

bool CommandContext::has(const char *option) const {
    return m_options.contains(QString::fromLatin1(option));
}

QString CommandContext::value(const char *option) const {
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList CommandContext::values(const char *option) const {
    return m_options.value(QString::fromLatin1(option));
}

Result<Store *> CommandContext::store(Database::Mode mode) {
    if (m_store)
        return m_store.get();
    auto opened = Store::open(
        {.database = {.path = m_settings.databasePath(), .mode = mode, .actor = thisActor(ActingProgram::Command)},
         .key = {m_settings.text("key-file"), m_settings.configFolder()}});
    if (!opened)
        return std::unexpected(opened.error());
    const qsizetype warned = m_settings.warnings().size();
    if (const auto added = m_settings.addDatabase((*opened)->settings()); !added)
        return std::unexpected(added.error());
    const QStringList warnings = m_settings.warnings().sliced(warned);
    for (const QString &warning : warnings)
        m_output.warn(warning);
    m_store = *std::move(opened);
    return m_store.get();
}

bool CommandContext::confirm(const QString &question) {
    if (has("yes"))
        return true;
    if (!isTerminal(stdin) || !isTerminal(stderr)) {
        m_output.error(question % u'\n' % Words::tr("Nothing was done: add --yes to agree."));
        return false;
    }
    m_output.error(question % u' ' % Words::tr("Type y to agree:"));
    QFile answers;
    if (answers.open(stdin, QIODevice::ReadOnly) && answers.readLine(16).trimmed().toLower() == "y")
        return true;
    m_output.error(Words::tr("Nothing was done."));
    return false;
}

Exit CommandContext::dryRun(const QString &text, QJsonObject json) {
    json.insert(u"dry_run"_s, true);
    if (m_output.form() == Output::Form::Json)
        m_output.json(json);
    m_output.note(text);
    return Exit::Done;
}

Exit printError(Output &output, const Error &error) {
    output.error(Words::tr("error: %1").arg(appText(error.message)));
    if (!error.hint.isEmpty())
        output.error(appText(error.hint));
    return exitFor(error.code);
}

Exit CommandContext::fail(const Error &error) {
    return printError(m_output, error);
}

Exit CommandContext::usage(const QString &message) {
    return printError(m_output, {ErrorCode::InvalidInput, message, {}});
}

}  // namespace webhooks::cli
