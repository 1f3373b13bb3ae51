// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

#include <functional>

namespace webhooks::ui {

/// One way the console can look; its name ends the names of its pictures.
struct Look {
    enum class Scenes { All, Pages };

    QString name;
    Appearance appearance = Appearance::Light;
    QString language = QStringLiteral("en");  ///< a code, as translations/ has it
    Scenes scenes = Scenes::All;
};

/// A console on a fixed clock whose pictures are taken.
class Camera final {
public:
    enum class Data { Demo, None, NoDatabase };

    Camera(const Look &look, const QString &folder);
    ~Camera();

    /// A fresh window: with the demonstration's database, an empty one, or on the start page.
    void open(Data data);
    MainWindow &window() { return *m_window; }
    Navigation &navigation();

    /// Until everything that was asked of the database has been answered and painted.
    void settle();
    void waitUntil(const std::function<bool()> &condition, const char *what);
    void take(QWidget *widget, const QString &name);
    /// The dialog that is open; the program ends without one.
    QWidget *dialog(const QString &objectName);
    void trigger(const QString &action);  ///< a menu entry, by its object name

    int pictures() const { return m_pictures; }

private:
    QString database(Data data);
    void answerOnce();
    QString path(const QString &name) const { return m_data.filePath(name); }

    Look m_look;
    QString m_folder;
    QTemporaryDir m_data;
    std::unique_ptr<MainWindow> m_window;
    int m_pictures = 0;
};

}  // namespace webhooks::ui
