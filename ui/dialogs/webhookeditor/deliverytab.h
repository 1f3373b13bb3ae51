// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deliverypolicy.h"
#include "ui/dialogs/webhookeditor/editortab.h"
#include "ui/session/session.h"
#include "ui/timedisplay.h"

#include <functional>

class QLineEdit;

namespace webhooks::ui {

class ScheduleView;

/// How deliveries are sent and retried. An empty field takes the database's default.
class DeliveryTab final : public EditorTab {
    Q_OBJECT

public:
    DeliveryTab(const Session &session, const TimeDisplay &times, WebhookDraft &draft, QWidget *parent = nullptr);

    void load() override;

protected:
    QString hintFor(WebhookField field) const override;

private:
    /// Reads a text into the overrides; returns what is wrong with it.
    using Reader = std::function<QString(const QString &text, DeliveryOverrides &own)>;

    QLineEdit *addNumber(WebhookField part, const QString &label, const QString &name, const Reader &reader);
    void showSchedule();

    const Session &m_session;
    DeliveryPolicy m_defaults;
    QLineEdit *m_timeout;
    QLineEdit *m_retries;
    QLineEdit *m_backoff;
    QLineEdit *m_factor;
    QLineEdit *m_cap;
    QLineEdit *m_concurrency;
    QLineEdit *m_rate;
    QLineEdit *m_pauseAfter;
    QLineEdit *m_pauseSpan;
    QLineEdit *m_pauseRate;
    ScheduleView *m_schedule;
};

}  // namespace webhooks::ui
