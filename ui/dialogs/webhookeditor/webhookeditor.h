// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/webhookeditor/savewebhook.h"
#include "ui/pages/page.h"

#include <QDialog>
#include <QSet>

class QStackedWidget;
class QTabBar;

namespace webhooks::ui {

class EditorTab;
class MessageBar;
class RequestPanel;
class TestTab;
class WebhookDraft;

/// Makes or changes one webhook. Nothing is written before Save; a change that somebody else made meanwhile is shown
/// beside this one.
class WebhookEditor final : public QDialog {
    Q_OBJECT

public:
    enum Tab { General, Security, Delivery, Headers, Test, Code };

    /// `stored` with id 0 is a new one; `all`: every stored webhook.
    WebhookEditor(const PageContext &context, const Webhook &stored, const QList<Webhook> &all,
                  QWidget *parent = nullptr);

    void showTab(Tab tab);
    WebhookDraft &draft() { return *m_draft; }
    void reject() override;

signals:
    void saved(const webhooks::ui::SavedWebhook &saved);

private:
    void addTab(EditorTab *tab, const QString &title);
    void addPlainTab(QWidget *tab, const QString &title);
    void makeTabs();
    QWidget *makeFooter();
    void layOut();
    void connectParts();
    void load();
    void noteTouched();
    QList<WebhookProblem> shownProblems() const;
    void refresh();
    void showStanding();
    void save();
    void take(const Result<SavedWebhook> &result);
    void compare();
    void showConflict(const Webhook &theirs);
    void lookForChanges();
    void allowNetwork(const QString &network);
    void showTabProblems(const QList<WebhookProblem> &problems);

    PageContext m_context;
    WebhookDraft *m_draft;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    MessageBar *m_bar;
    RequestPanel *m_panel;
    TestTab *m_test = nullptr;
    QLabel *m_why;
    QPushButton *m_save;
    QPushButton *m_sendTest;
    QList<EditorTab *> m_editorTabs;
    QSet<WebhookField> m_touched;
    bool m_saving = false;
};

}  // namespace webhooks::ui
