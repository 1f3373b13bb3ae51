// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QWidget>

class QVBoxLayout;

namespace webhooks::ui {

class ConsoleState;
class MessageBar;
class Pane;

/// Without a database: open one, make one, connect to a shared one, or look around with demo data. Also says why a
/// database could not be opened, and what helps.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const ConsoleState &state, QWidget *parent = nullptr);

    enum class Choice { Open, Create, Shared, Demo };

    void showError(const QString &path, const Error &error);
    void setBusy(const QString &path);  ///< opening takes place
    void refresh();                     ///< the recent databases, nothing wrong, not busy

signals:
    void chosen(webhooks::ui::StartPage::Choice choice);
    void recentChosen(const QString &path);
    void readOnlyChosen(const QString &path);

private:
    QWidget *makeCard(Choice choice);

    const ConsoleState &m_state;
    MessageBar *m_message;
    QWidget *m_cards;
    Pane *m_recent;
    QVBoxLayout *m_recentRows;
    QString m_failedPath;
    bool m_mayReadOnly = false;
};

/// What an error in opening a database means for an operator, and what to do.
QString openProblemText(const QString &path, const Error &error);

}  // namespace webhooks::ui
