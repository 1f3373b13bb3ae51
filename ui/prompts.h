// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace webhooks::ui {

struct Question {
    QString title;
    QString text;
    QString agree;         ///< the verb on the button: `Redeliver 214`
    QString decline = {};  ///< the other button; empty: Cancel
};

/// The modal questions of the desktop, replaceable where a test drives the windows.
struct Prompts {
    std::function<bool(QWidget *parent, const Question &question)> confirm;
    std::function<QString(QWidget *parent, const QString &title, const QString &filter)>
        openFile;  ///< empty: cancelled
    std::function<QString(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)>
        saveFile;

    static Prompts system();
};

}  // namespace webhooks::ui
