// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/webhookundo.h"
#include "ui/dialogs/webhookeditor/webhookeditor.h"
#include "ui/pages/page.h"

namespace webhooks::ui {

/// What the Webhooks page does to webhooks: each at once, with a toast that takes it back.
class WebhookActions final : public QObject {
    Q_OBJECT

public:
    WebhookActions(const PageContext &context, QWidget *page);

    void setActive(qint64 id, bool active);
    /// Ends the pauses of webhooks that were paused by themselves.
    void resume(const QList<Webhook> &paused);
    void remove(qint64 id);
    void duplicate(const Webhook &webhook);
    /// The editor of a webhook as it is stored now; 0: of a new one.
    void edit(qint64 id, const QList<Webhook> &all, WebhookEditor::Tab tab);
    /// The editor of a new one with this URL.
    void addFor(const QString &url, const QList<Webhook> &all);
    void recover(const Webhook &webhook);
    void importFile();
    void exportFile();

signals:
    /// It did not work: what the page shows may be ahead of the database.
    void failed();
    void added(qint64 id);

private:
    struct Changed {
        Webhook webhook;
        WebhookUndo undo;
        qint64 cancelled = 0;
    };

    void openEditor(const Webhook &webhook, const QList<Webhook> &all, WebhookEditor::Tab tab);
    void tell(const QString &text, const WebhookUndo &undo);
    void tellSaved(const SavedWebhook &saved);
    void takeBack(const WebhookUndo &undo);
    void takeAway(const WebhookUndo &snapshot);
    void showError(const Error &error);

    PageContext m_context;
    QWidget *m_page;
};

}  // namespace webhooks::ui
