// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statistics.h"
#include "ui/models/webhooksmodel.h"
#include "ui/pages/page.h"
#include "ui/widgets/controls.h"

namespace webhooks::ui {

class RecentDeliveriesModel;
class SparkBars;
class Table;

/// The selected webhook: how it is doing in one sentence, what can be done about it, its attempts and last deliveries.
class WebhookDetail final : public QWidget {
    Q_OBJECT

public:
    enum class Action { Edit, Test, Recover, ShowLog, Resume };
    /// What is read for it.
    struct Facts {
        QList<AttemptSpan> spans;
        QList<Delivery> deliveries;
    };
    static constexpr int kSpans = 48;
    static constexpr int kDeliveries = 6;
    static constexpr qint64 kWindowMs = 24LL * 3600 * 1000;

    explicit WebhookDetail(const PageContext &context, QWidget *parent = nullptr);

    void showEntry(const WebhookEntry &entry);
    void showFacts(const Facts &facts);

signals:
    void requested(webhooks::ui::WebhookDetail::Action action);
    void deliveryRequested(qint64 deliveryId);

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QPushButton *addButton(const QString &objectName, const QString &text, Action action);
    QString sentence(const WebhookEntry &entry) const;

    PageContext m_context;
    ChipLabel *m_chip;
    QLabel *m_name;
    QLabel *m_sentence;
    QPushButton *m_resume = nullptr;
    QPushButton *m_recover = nullptr;
    QPushButton *m_test = nullptr;
    SparkBars *m_bars;
    RecentDeliveriesModel *m_deliveries;
    Table *m_table;
    QLabel *m_none;
};

}  // namespace webhooks::ui
