// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console.h"

#include "service/language.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

const QString kDatabase = u"database"_s;

/// The path that the user named, or the last one opened; empty: neither.
QString firstDatabase(const Settings &settings, const ConsoleState &state) {
    if (settings.value(kDatabase).origin != "default"_L1)
        return settings.databasePath();
    const QStringList recent = state.recentDatabases();
    return recent.isEmpty() ? QString() : recent.first();
}

}  // namespace

void setWindowLanguage(const QLocale &locale) {
    // Qt would take the direction from its own translation, which is a package that may be missing.
    QGuiApplication::setLayoutDirection(installLanguage(locale).textDirection());
}

std::optional<Error> displayProblem() {
#ifdef Q_OS_LINUX
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb") && !platform.startsWith("wayland"))
        return {};
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (!wayland.isEmpty() && QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") % u'/' % wayland))
        return {};
    const QString display = qEnvironmentVariable("DISPLAY");
    const QString number = display.section(u':', 1).section(u'.', 0, 0);
    if (!display.isEmpty() && (!display.startsWith(u':') || QFileInfo::exists(u"/tmp/.X11-unix/X"_s % number)))
        return {};
    return Error{ErrorCode::Unavailable, u"There is no display for the console."_s,
                 u"Use --service or a command; see leadhub-webhooks --help."_s};
#else
    return {};
#endif
}

Result<int> runConsole(int argc, char **argv, const QMap<QString, QStringList> &flags,
                       const QMap<QString, QString> &environment) {
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"LeadHub Webhooks"_s);
    QApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(u"io.leadhub.webhooks"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const auto settings = Settings::load(flags, environment, {});
    if (!settings)
        return std::unexpected(settings.error());
    const QString stateFile = settings->configFolder() % u"/console.ini"_s;
    const QString language = ConsoleState(stateFile).value(ConsoleState::kLanguage).toString();
    setWindowLanguage(language.isEmpty() ? QLocale() : QLocale(language));
    ConsoleOptions options{.settings = *settings,
                           .clock = Clock::system(),
                           .stateFile = stateFile,
                           .prompts = Prompts::system(),
                           .settingsFor = [flags, environment](const QString &path) {
                               QMap<QString, QStringList> chosen = flags;
                               chosen.insert(kDatabase, {path});
                               return Settings::load(chosen, environment, {});
                           }};
    MainWindow window(std::move(options));
    applyTheme(application, static_cast<Appearance>(window.state().value(ConsoleState::kAppearance, 0).toInt()));
    if (const QString path = firstDatabase(*settings, window.state()); !path.isEmpty())
        window.openDatabase(path);
    window.show();
    return QApplication::exec();
}

}  // namespace webhooks::ui
