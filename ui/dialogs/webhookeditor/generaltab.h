// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/webhookeditor/editortab.h"
#include "ui/session/session.h"

class QLineEdit;

namespace webhooks::ui {

class EventChoice;
class SecretField;
class SwitchButton;

/// What a webhook is: name, URL, events, secret, and whether anything is sent to it.
class GeneralTab final : public EditorTab {
    Q_OBJECT

public:
    GeneralTab(Session &session, WebhookDraft &draft, QWidget *parent = nullptr);

    void load() override;

protected:
    QString hintFor(WebhookField field) const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_url;
    EventChoice *m_events;
    SecretField *m_secret;
    SwitchButton *m_active;
};

}  // namespace webhooks::ui
