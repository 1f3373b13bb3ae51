// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/failures.h"
#include "ui/pages/page.h"
#include "ui/pages/redeliverrun.h"

namespace webhooks::ui {

class FailureBar;
class FailuresModel;
class ListStates;
class MessageBar;
class Table;

/// The inbox of what was given up, by webhook and reason: send one again, then the rest, or dismiss it.
class FailuresPage final : public Page {
    Q_OBJECT

public:
    explicit FailuresPage(PageContext context);

    void fillMenu(QMenu &menu) override;
    void saveState() override;

private:
    void load();
    void take(const Result<QList<FailureGroup>> &groups);
    void showCurrent();
    std::optional<FailureGroup> current() const;
    void redeliverOne();
    void watchProbe();
    void tellProbe(const webhooks::Result<Delivery> &delivery);
    void redeliverAll();
    void redeliver(const QList<qint64> &ids);
    void dismiss();
    void showInLog();
    void openWebhook();
    void connectRun();

    FailuresModel *m_model;
    Table *m_table;
    ListStates *m_states;
    MessageBar *m_message;
    FailureBar *m_bar;
    RedeliverRun m_run;
    bool m_loading = false;
    bool m_again = false;
    qint64 m_probe = 0;     ///< the delivery that was sent again to see whether it works
    FailureGroup m_probed;  ///< and its group
};

}  // namespace webhooks::ui
