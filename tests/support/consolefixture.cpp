// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/consolefixture.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

Settings settingsFor(const TestStore &store) {
    qputenv("XDG_CONFIG_HOME", store.filePath(u"config"_s).toLocal8Bit());
    return must(Settings::load({{u"database"_s, {store.path()}}}, {}, {}));
}

}  // namespace

ConsoleFixture::ConsoleFixture()
    : m_session(std::make_unique<Session>(settingsFor(m_store), Clock::system())),
      m_state(std::make_unique<ConsoleState>(m_store.filePath(u"console.ini"_s))),
      m_toasts(&m_window) {
    applyTheme(*qApp, Appearance::Light);
    m_times.setZone(TimeDisplay::Zone::Utc);
    m_prompts.confirm = [this](QWidget *, const Question &question) {
        questions.append(question);
        return !refuse;
    };
    const auto nextFile = [this] {
        if (files.empty())
            return QString();
        const QString file = files.front();
        files.pop_front();
        return file;
    };
    m_prompts.openFile = [nextFile](QWidget *, const QString &, const QString &) { return nextFile(); };
    m_prompts.saveFile = [nextFile](QWidget *, const QString &, const QString &, const QString &) {
        return nextFile();
    };

    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open(Database::Mode::ReadWrite);
    if (opened.isEmpty() && !opened.wait())
        qFatal("The session does not open");
}

ConsoleFixture::~ConsoleFixture() {
    delete m_window.takeCentralWidget();
}

PageContext ConsoleFixture::context() {
    return {*m_session, m_times, m_toasts, *m_state, m_navigation, m_prompts};
}

void ConsoleFixture::show(QWidget *page) {
    m_window.setCentralWidget(page);
    m_window.resize(1440, 900);
    m_window.show();
    if (!QTest::qWaitForWindowActive(&m_window))
        qFatal("The window does not become active");
}

void grab(QWidget *widget, const QString &name) {
    const QString folder = qEnvironmentVariable("WEBHOOKS_GRABS");
    if (!folder.isEmpty() && !widget->grab().save(QDir(folder).filePath(name % u".png"_s)))
        qFatal("Cannot write %s", qPrintable(name));
}

}  // namespace webhooks::ui
