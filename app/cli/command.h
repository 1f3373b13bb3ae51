// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "cli/words.h"
#include "domain/clock.h"
#include "service/exitstatus.h"
#include "service/settings.h"
#include "store/store.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace webhooks::cli {

struct OptionSpec {
    const char *name;       ///< without dashes
    const char *valueName;  ///< nullptr: a switch
    const char *help;
    bool repeatable = false;
};

/// What a command that destroys or sends something lists among its options; without it --dry-run is refused.
inline constexpr OptionSpec kDryRunOption{"dry-run", nullptr,
                                          QT_TRANSLATE_NOOP("webhooks::Help", "Only say what would be done")};

class CommandContext;

/// One command: the table of them is all that help, parsing and did-you-mean know.
struct CommandSpec {
    const char *noun;
    const char *verb;  ///< nullptr: the noun is the whole command (`verify`, `receive`)
    const char
        *arguments;  ///< for help and checking: `ID`, `TYPE`, `FILE`; `[ID]` optional, `ID...` one or more; "" none
    const char *summary;
    QList<OptionSpec> options;
    const char *example;
    Exit (*run)(CommandContext &);
};

QList<CommandSpec> webhookCommands();
QList<CommandSpec> leadCommands();
QList<CommandSpec> formCommands();
QList<CommandSpec> eventCommands();
QList<CommandSpec> deliveryCommands();
QList<CommandSpec> dispatcherCommands();
QList<CommandSpec> auditCommands();
QList<CommandSpec> databaseCommands();
QList<CommandSpec> configCommands();
QList<CommandSpec> healthCommands();
QList<CommandSpec> verifyCommands();
QList<CommandSpec> receiveCommands();
QList<CommandSpec> completionCommands();
const QList<CommandSpec> &allCommands();

/// What a command works with: its arguments, the settings, the database (opened on first use), the clock and the
/// output.
class CommandContext final {
public:
    CommandContext(Settings settings, QStringList arguments, QMap<QString, QStringList> options, Output &output,
                   Clock clock);

    const QStringList &arguments() const { return m_arguments; }
    bool has(const char *option) const;
    QString value(const char *option) const;  ///< the last one given, or a null string
    QStringList values(const char *option) const;

    Output &out() { return m_output; }
    const Clock &clock() const { return m_clock; }
    qint64 now() const { return m_clock.wall(); }
    const Settings &settings() const { return m_settings; }  ///< with the database's once store() has been called

    /// The database named by --database; it must exist unless the mode is Create.
    Result<Store *> store(Database::Mode mode = Database::Mode::ReadWrite);

    bool isDryRun() const { return has("dry-run"); }
    /// Asks on a terminal; otherwise only --yes agrees, and the refusal says so on stderr.
    bool confirm(const QString &question);

    /// Says what would be done; `json` has it for programs.
    Exit dryRun(const QString &text, QJsonObject json);
    /// Prints the error and its hint on stderr.
    Exit fail(const Error &error);
    Exit usage(const QString &message);
    /// The exit after a confirm() that was refused: nothing was done.
    static constexpr Exit kRefused = Exit::Usage;

private:
    Settings m_settings;
    QStringList m_arguments;
    QMap<QString, QStringList> m_options;
    Output &m_output;
    Clock m_clock;
    std::unique_ptr<Store> m_store;
};

/// What went wrong and what to do about it, on stderr.
Exit printError(Output &output, const Error &error);

/// Runs the command line `arguments` (without the program's name) and returns the exit code. `--service` is not handled
/// here.
int runCommandLine(const QStringList &arguments, Output &output);

}  // namespace webhooks::cli
