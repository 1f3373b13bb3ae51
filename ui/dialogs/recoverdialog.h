// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook.h"
#include "ui/pages/page.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QDateTimeEdit;
class QProgressBar;

namespace webhooks::ui {

/// Makes the deliveries of events that a webhook missed: first the count for a time, then the work with progress.
class RecoverDialog final : public QDialog {
    Q_OBJECT

public:
    RecoverDialog(const PageContext &context, const Webhook &webhook, QWidget *parent = nullptr);
    ~RecoverDialog() override;

    void reject() override;  ///< while it works: stops after the present slice

private:
    void layOut();
    QDateTimeEdit *makeTime(const QString &objectName, const QString &name, qint64 wallMs);
    void count();
    void showCount(const Result<qint64> &missed);
    void start();
    void showProgress(qint64 made);
    void finish(const Result<qint64> &made);

    PageContext m_context;
    Webhook m_webhook;
    QDateTimeEdit *m_since;
    QDateTimeEdit *m_until;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_cancel;
    StoreThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    qint64 m_missed = 0;
    int m_asked = 0;  ///< numbers the counts, so that a late answer is not taken for a new one
    bool m_working = false;
};

}  // namespace webhooks::ui
