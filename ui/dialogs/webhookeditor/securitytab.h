// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/webhookeditor/editortab.h"
#include "ui/session/session.h"
#include "ui/timedisplay.h"

class QComboBox;
class QLabel;

namespace webhooks::ui {

class SecretField;
class SwitchButton;

/// How requests are signed: the secret, its rotation, and the Standard Webhooks headers.
class SecurityTab final : public EditorTab {
    Q_OBJECT

public:
    SecurityTab(Session &session, const TimeDisplay &times, WebhookDraft &draft, QWidget *parent = nullptr);

    void load() override;

private:
    void showRotation();

    Session &m_session;
    const TimeDisplay &m_times;
    SwitchButton *m_signed;
    SecretField *m_secret;
    QComboBox *m_overlap;
    Field *m_overlapField;
    QLabel *m_rotation;
    SwitchButton *m_standard;
};

}  // namespace webhooks::ui
