// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/networksmodel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace webhooks::ui {

class Field;
class ListStates;
class Table;

/// The networks that may be sent to although they are private.
class NetworksTab final : public QWidget {
    Q_OBJECT

public:
    enum class Editing { Allowed, ReadOnly };

    explicit NetworksTab(Editing editing, QWidget *parent = nullptr);

    NetworksModel &model() { return m_model; }

private:
    void check();
    void add();
    void showState();

    NetworksModel m_model;
    Table *m_table;
    ListStates *m_states;
    QLineEdit *m_edit;
    Field *m_field;
    QPushButton *m_add;
    QPushButton *m_remove;
    Editing m_editing;
};

}  // namespace webhooks::ui
