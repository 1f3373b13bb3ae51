// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consolestate.h"

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

const QString kRecent = u"recentDatabases"_s;
constexpr qsizetype kMostRecent = 10;

}  // namespace

ConsoleState::ConsoleState(const QString &iniFile) : m_settings(iniFile, QSettings::IniFormat) {}

QStringList ConsoleState::recentDatabases() const {
    return m_settings.value(kRecent).toStringList();
}

void ConsoleState::addRecentDatabase(const QString &path) {
    QStringList recent = recentDatabases();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(kRecent, QStringList(recent.first(std::min(recent.size(), kMostRecent))));
}

void ConsoleState::removeRecentDatabase(const QString &path) {
    QStringList recent = recentDatabases();
    recent.removeAll(path);
    m_settings.setValue(kRecent, recent);
}

}  // namespace webhooks::ui
