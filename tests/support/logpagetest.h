// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/consolefixture.h"
#include "ui/models/logmodel.h"
#include "ui/pages/log/deliverypane.h"
#include "ui/pages/log/logtable.h"
#include "ui/pages/logpage.h"

#include <QDialog>

namespace webhooks::ui {

/// The log over a database with one webhook, "Billing prod", and a dispatcher that finishes attempts as it is told.
class LogPageTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    using Next = FinishedAttempt::Next;

    void open();
    void addLeads(int count);
    static AttemptResult answer(int status, const QByteArray &body);
    /// Claims the delivery that is due first and finishes it.
    void attempt(Next next, const AttemptResult &result);
    void failAll();
    void select(int row);
    QDialog *dialog(const char *name);  ///< waits for it
    qint64 count(const QString &condition);

    std::unique_ptr<ConsoleFixture> m_fixture;
    Webhook m_webhook;
    qint64 m_dispatcher = 0;
    LogPage *m_page = nullptr;
    LogTable *m_table = nullptr;
    LogModel *model = nullptr;
};

}  // namespace webhooks::ui
