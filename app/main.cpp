// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "service/homefolder.h"
#include "service/language.h"
#include "service/service.h"

#ifdef WEBHOOKS_UI
#include "ui/console.h"
#endif

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

int fail(cli::Output &output, const Error &error) {
    return static_cast<int>(cli::printError(output, error));
}

int serve(const cli::CommandLine &line, cli::Output &output) {
    const auto load = [&] { return Settings::load(line.settings, cli::systemEnvironment(), {}); };
    const QStringList unknown = cli::unknownVariables(cli::systemEnvironment());
    for (const QString &problem : unknown)
        output.warn(problem);
    const auto settings = load();
    if (!settings)
        return fail(output, settings.error());
    return runService(*settings, line.options.contains(u"once"_s) ? ServiceMode::Once : ServiceMode::Run, load);
}

/// The desktop console, or why there is none.
int showConsole([[maybe_unused]] const cli::CommandLine &line, cli::Output &output, [[maybe_unused]] int argc,
                [[maybe_unused]] char **argv) {
#ifdef WEBHOOKS_UI
    if (const auto problem = ui::displayProblem())
        return fail(output, *problem);
    const auto code = ui::runConsole(argc, argv, line.settings, cli::systemEnvironment());
    return code ? *code : fail(output, code.error());
#else
    return fail(output, {ErrorCode::Unavailable, u"There is no console in this build."_s,
                         u"Use --service or a command; see leadhub-webhooks --help."_s});
#endif
}

}  // namespace

int main(int argc, char **argv) {
    restoreHome();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    cli::Output output(stdout, stderr);
    // Read before any application object exists: a console needs a display, everything else must not.
    const auto line = cli::parseCommandLine(arguments);
    QCoreApplication::setApplicationName(u"leadhub-webhooks"_s);
    QCoreApplication::setOrganizationName(u"LeadHub Webhooks"_s);
    QCoreApplication::setApplicationVersion(cli::programVersion());
    if (line && line->kind == cli::CommandLine::Kind::Console)
        return showConsole(*line, output, argc, argv);

    const QCoreApplication application(argc, argv);
    if (line && line->kind == cli::CommandLine::Kind::Service)
        return serve(*line, output);
    installLanguage(QLocale());
    return cli::runCommandLine(arguments, output);
}
