// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"

#include "ui/theme/theme.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

WindowFixture::WindowFixture() {
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", path(u"data"_s).toLocal8Bit());
    applyTheme(*qApp, Appearance::Light);
    restart();
}

ConsoleOptions WindowFixture::options() {
    const auto settingsFor = [](const QString &database) {
        return Settings::load({{u"database"_s, {database}}}, {}, {});
    };
    return {
        .settings = must(Settings::load({}, {}, {})),
        .clock = Clock::system(),
        .stateFile = path(u"console.ini"_s),
        .prompts = {.confirm =
                        [this](QWidget *, const Question &question) {
                            questions.append(question);
                            return agree;
                        },
                    .openFile = [this](QWidget *, const QString &, const QString &) { return file; },
                    .saveFile = [this](QWidget *, const QString &, const QString &, const QString &) { return file; }},
        .settingsFor = settingsFor};
}

void WindowFixture::restart() {
    m_window.reset();
    m_window = std::make_unique<MainWindow>(options());
    m_window->resize(1440, 900);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window does not become active");
}

bool WindowFixture::open(const QString &database, Database::Mode mode) {
    bool failed = false;
    m_window->openDatabase(database, mode);
    const auto connection = m_window->session()
                                ? QObject::connect(m_window->session(), &Session::failed, m_window.get(),
                                                   [&failed](const Error &) { failed = true; })
                                : QMetaObject::Connection();
    const bool ended = QTest::qWaitFor([&] { return failed || !m_window->session() || m_window->workspace(); }, 20'000);
    QObject::disconnect(connection);
    return ended && m_window->workspace() != nullptr;
}

}  // namespace webhooks::ui
