// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/receiver.h"
#include "ui/dialogs/tooldialog.h"
#include "ui/models/receivedmodel.h"
#include "ui/pages/page.h"

class QLineEdit;

namespace webhooks::ui {

class ChipLabel;
class CodeView;
class Field;
class ListStates;
class MessageBar;
class Segments;
class Table;

/// A receiver on this computer for trying webhooks out: answers as chosen, checks signatures and shows what arrived.
/// It listens as long as the window is open, on loopback only.
class ReceiverWindow final : public ToolDialog {
    Q_OBJECT

public:
    ReceiverWindow(PageContext context, QWidget *parent = nullptr);

    QString url() const;  ///< empty while it does not listen
    ReceivedModel &model() { return m_model; }
    void take(const ReceivedRequest &received);  ///< shows one that arrived

private:
    QWidget *makeTop();
    QWidget *makeList();
    QWidget *makeDetail();
    void start();
    void stop();
    void applyAnswer();
    void applySecret();
    void showEntry(const QModelIndex &index);
    void openLab();

    PageContext m_context;
    ReceivedModel m_model;
    std::unique_ptr<Receiver> m_receiver;
    MessageBar *m_message;
    ChipLabel *m_state;
    QLineEdit *m_url;
    QPushButton *m_toggle;
    QPushButton *m_add;
    Segments *m_answer;
    QLineEdit *m_secret;
    Field *m_secretField;
    Table *m_table;
    ListStates *m_states;
    QLabel *m_detailTitle;
    CodeView *m_headers;
    CodeView *m_bodyView;
    Segments *m_form;
    QPushButton *m_lab;
};

}  // namespace webhooks::ui
