// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook.h"

#include <QDialog>

class QGridLayout;
class QRadioButton;

namespace webhooks::ui {

/// Two people changed one webhook: yours and theirs side by side, a choice for each part that differs. What only one
/// of them changed is chosen already.
class ConflictDialog final : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(const Webhook &base, const Webhook &mine, const Webhook &theirs, QWidget *parent = nullptr);

    Webhook merged() const;
    qsizetype differences() const { return m_rows.size(); }

private:
    struct Row {
        qsizetype part = 0;
        QRadioButton *mine = nullptr;
    };

    QWidget *makeTable(const Webhook &base);
    void addRow(QGridLayout *grid, qsizetype part, const Webhook &base);

    Webhook m_mine;
    Webhook m_theirs;
    QList<Row> m_rows;
};

}  // namespace webhooks::ui
