// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/consolefixture.h"
#include "ui/window/mainwindow.h"

namespace webhooks::ui {

/// The console's whole window as main() makes it, with everything it remembers in a folder of its own.
class WindowFixture final {
public:
    WindowFixture();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    MainWindow &window() { return *m_window; }
    /// Opens the database and waits for the workspace; false: the start page says why not.
    bool open(const QString &path, Database::Mode mode = Database::Mode::ReadWrite);
    void restart();  ///< the same console, started again

    QList<Question> questions;
    bool agree = false;
    QString file;  ///< what file dialogs answer

private:
    ConsoleOptions options();

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace webhooks::ui
