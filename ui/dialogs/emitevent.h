// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/eventstable.h"
#include "ui/dialogs/tooldialog.h"
#include "ui/pages/page.h"

class QComboBox;

namespace webhooks::ui {

class CodeView;
class Field;
class LeadChoice;
class MessageBar;
class Segments;

/// Emits an event by hand: shows the body before it goes, and how many webhooks listen to it.
class EmitEvent final : public ToolDialog {
    Q_OBJECT

public:
    EmitEvent(PageContext context, QWidget *parent = nullptr);

private:
    QWidget *makeChoices();
    QWidget *makePreview();
    EventType type() const;
    std::optional<LeadChanges> lead() const;
    void refresh();
    void showPreview(const Result<QByteArray> &payload);
    void countListeners();
    void emitNow();

    PageContext m_context;
    QComboBox *m_type;
    Segments *m_source;
    LeadChoice *m_choice;
    Field *m_leadField;
    QLabel *m_listeners;
    MessageBar *m_message;
    CodeView *m_preview;
    Segments *m_form;
    QPushButton *m_emit;
    QByteArray m_payload;
};

}  // namespace webhooks::ui
