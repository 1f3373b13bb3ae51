// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditlog.h"
#include "ui/dialogs/tooldialog.h"
#include "ui/models/auditfieldsmodel.h"
#include "ui/models/auditmodel.h"
#include "ui/pages/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace webhooks::ui {

class InkLabel;
class ListStates;
class Table;

/// Who changed what, when: the audit log with the fields of one change before and after. Live.
class AuditWindow final : public ToolDialog {
    Q_OBJECT

public:
    explicit AuditWindow(PageContext context, QWidget *parent = nullptr);

    /// Only the changes of that webhook; 0: all.
    void showWebhook(qint64 webhookId);
    AuditModel &model() { return m_model; }

private:
    struct Page {
        QList<AuditEntry> entries;
        AuditModel::Rest rest = AuditModel::Rest::None;
    };

    QWidget *makeTop();
    QWidget *makeList();
    QWidget *makeDetail();
    AuditFilter filter() const;
    void readWebhooks();
    void reload();
    void readMore();
    void read(qint64 beforeId, int limit, const std::function<void(const Page &)> &then);
    void showState();
    void showEntry(const QModelIndex &index);
    void fitFields(const QString &action);

    PageContext m_context;
    AuditModel m_model;
    AuditFieldsModel m_fields;
    QLineEdit *m_search;
    QComboBox *m_webhook;
    Table *m_table;
    ListStates *m_states;
    InkLabel *m_what;
    InkLabel *m_who;
    QWidget *m_detail;
    Table *m_changes;
    InkLabel *m_noFields;
    QPushButton *m_open;
    QTimer m_typing;
    int m_reading = 0;  ///< grows with each question, so that a late answer is known as such
};

}  // namespace webhooks::ui
