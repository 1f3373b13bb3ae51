// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/webhookeditor/webhookeditor.h"
#include "ui/pages/page.h"
#include "ui/pages/webhookdetail.h"
#include "ui/widgets/liststates.h"

class QLineEdit;
class QSplitter;

namespace webhooks::ui {

class MessageBar;
class Table;
class WebhookActions;
class WebhookAlerts;
class WebhookCommands;
class WebhooksFilter;

/// All webhooks with how they are doing, what needs somebody above them, and the selected one below.
class WebhooksPage final : public Page {
    Q_OBJECT

public:
    explicit WebhooksPage(PageContext context);

    void fillMenu(QMenu &menu) override;
    void saveState() override;
    void clearFilter();
    /// Selects it, once it is there.
    void select(qint64 id);

signals:
    void filtered(const QString &text);  ///< how much is left of the list; empty: everything

private:
    void makeHeader();
    void layOut();
    void connectParts();
    void connectNavigation();
    void restoreState();
    void reload();
    void take(const Result<QList<WebhookEntry>> &entries);
    void loadDetail();
    void currentChanged();
    void showStanding();
    void showState();
    void showSubtitle();
    void run(int command);
    void runOnCurrent(int command);
    void openEditor(qint64 id, WebhookEditor::Tab tab);
    void showContextMenu(const QPoint &position);
    qint64 currentId() const;
    const WebhookEntry *current() const;
    QList<Webhook> allWebhooks() const;

    WebhooksModel *m_model;
    WebhooksFilter *m_filter;
    Table *m_table;
    ListStates *m_states;
    MessageBar *m_bar;
    WebhookAlerts *m_alerts;
    QSplitter *m_splitter;
    WebhookDetail *m_detail;
    WebhookActions *m_actions;
    WebhookCommands *m_commands;
    QLineEdit *m_search;
    qint64 m_wanted = 0;  ///< to be selected when it is there
    bool m_loading = false;
    bool m_again = false;
    bool m_loadingDetail = false;
    bool m_detailAgain = false;
    bool m_loaded = false;
};

}  // namespace webhooks::ui
