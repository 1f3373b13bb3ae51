// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/deliverylog.h"
#include "ui/pages/page.h"
#include "ui/pages/redeliverrun.h"

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
    /// `filter` is how `ids` were found; empty: chosen one by one.
    RedeliverDialog(PageContext context, QList<qint64> ids, const QString &filter, QWidget *parent);
    /// While it runs: asks it to stop; the dialog closes when it has.
    void reject() override;

private:
    void build();
    void countOn();
    void add(const QList<RedeliveryShare> &shares);
    void showCounts();
    qint64 ready() const;
    void begin();
    void end(qint64 redelivered);

    PageContext m_context;
    QList<qint64> m_ids;
    qint64 m_chosenAt;
    qsizetype m_counted = 0;
    QMap<qint64, RedeliveryShare> m_shares;
    QString m_filter;
    RedeliverRun m_run;
    bool m_closing = false;

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
