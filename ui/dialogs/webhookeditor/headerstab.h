// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/delegates.h"
#include "ui/dialogs/webhookeditor/editortab.h"

class QPushButton;

namespace webhooks::ui {

class HeadersModel;
class Table;

/// Edits a cell in the mono font; credentials as bullets.
class HeaderDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The webhook's own request headers.
class HeadersTab final : public EditorTab {
    Q_OBJECT

public:
    HeadersTab(WebhookDraft &draft, QWidget *parent = nullptr);

    void load() override;

protected:
    QString hintFor(WebhookField field) const override;

private:
    void add();
    void removeCurrent();
    void store();

    HeadersModel *m_model;
    Table *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

}  // namespace webhooks::ui
