// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/webhookfile.h"
#include "ui/pages/page.h"

#include <QDialog>

namespace webhooks::ui {

class ImportModel;
class MessageBar;
class Table;

/// What a file of webhooks would change, before anything is written; then writes it.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const PageContext &context, const QList<WebhookFileRow> &rows, QWidget *parent = nullptr);

private:
    void layOut();
    QString summary() const;
    void write();
    void finish(const QStringList &failures);

    PageContext m_context;
    ImportModel *m_model;
    Table *m_table;
    MessageBar *m_bar;
    QPushButton *m_import;
};

}  // namespace webhooks::ui
