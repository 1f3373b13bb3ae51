// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/deliverylog.h"
#include "ui/pages/log/longwork.h"
#include "ui/pages/page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace webhooks::ui {

/// Sends deliveries again: first says how many, to which webhooks, and for how long at the chosen rate; then does it in
/// a thread of its own, with progress, until it is done or cancelled. What has succeeded since is left out.
class RedeliverDialog final : public QDialog {
    Q_OBJECT

public:
    /// `ids` newest first, as the log lists them; sent again oldest first.
    RedeliverDialog(PageContext context, QList<qint64> ids, QWidget *parent);
    ~RedeliverDialog() override;
    /// While it runs: asks it to stop; the dialog closes when it has.
    void reject() override;

private:
    void build();
    void countOn();
    void add(const QList<RedeliveryShare> &shares);
    void showCounts();
    qint64 ready() const;
    qint64 spacingMs() const;
    void begin();
    void end(const Result<qint64> &changed);

    PageContext m_context;
    QList<qint64> m_ids;
    qint64 m_chosenAt;
    qsizetype m_counted = 0;
    QMap<qint64, RedeliveryShare> m_shares;
    std::shared_ptr<LongWork> m_work = std::make_shared<LongWork>();
    bool m_running = false;

    QLabel *m_question;
    QLabel *m_webhooks;
    QLabel *m_skipped;
    QSpinBox *m_rate;
    QLabel *m_duration;
    LongWorkBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_start;
};

}  // namespace webhooks::ui
