// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace webhooks::ui {

enum class PageId { Overview, Webhooks, Log, Failures, Dispatcher };

/// How one part of the console asks for another.
class Navigation final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void pageRequested(webhooks::ui::PageId page);
    void logRequested(const QString &filter);      ///< the Webhook Log with this filter
    void deliveryRequested(qint64 deliveryId);     ///< its detail in the Webhook Log
    void webhookRequested(qint64 webhookId);       ///< selected on the Webhooks page
    void editWebhookRequested(qint64 webhookId);   ///< its editor; 0: a new one
    void newWebhookRequested(const QString &url);  ///< the editor for a new one, with this URL
    void auditRequested(qint64 webhookId);         ///< the audit log of this webhook; 0: of everything
    void preferencesRequested();
};

}  // namespace webhooks::ui
