// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/teststore.h"
#include "ui/pages/page.h"

#include <QMainWindow>

#include <deque>

namespace webhooks::ui {

/// A database with an open session and what pages are made with. `store()` is another connection, for what other
/// programs do meanwhile.
class ConsoleFixture final {
public:
    ConsoleFixture();
    ~ConsoleFixture();

    Store &store() { return *m_store; }
    TestStore &database() { return m_store; }
    Session &session() { return *m_session; }
    PageContext context();
    QMainWindow &window() { return m_window; }
    Toasts &toasts() { return m_toasts; }
    Navigation &navigation() { return m_navigation; }
    ConsoleState &state() { return *m_state; }
    Prompts &prompts() { return m_prompts; }

    /// Shows a page in the window, active, 1440 × 900.
    void show(QWidget *page);

    /// What the next file dialogs answer, and what questions were asked; questions are agreed to unless refuse is set.
    std::deque<QString> files;
    QList<Question> questions;
    bool refuse = false;

private:
    TestStore m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ConsoleState> m_state;
    TimeDisplay m_times;
    QMainWindow m_window;
    Toasts m_toasts;
    Navigation m_navigation;
    Prompts m_prompts;
};

/// The descendant of that name; a test that asks for what is not there fails at once.
template <typename T>
T *child(QWidget *parent, const char *objectName) {
    T *found = parent->findChild<T *>(QString::fromLatin1(objectName));
    if (!found)
        qFatal("There is no %s in %s", objectName, qPrintable(parent->objectName()));
    return found;
}

/// Writes what a widget looks like into $WEBHOOKS_GRABS, when that is set, for people to look at.
void grab(QWidget *widget, const QString &name);

}  // namespace webhooks::ui
