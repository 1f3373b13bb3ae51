// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/testsend.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace webhooks::ui {

class ChipLabel;
class CodeView;
class WebhookDraft;

/// Sends the unsaved values to the receiver, as a delivery would be sent, and shows what it answered.
class TestTab final : public QWidget {
    Q_OBJECT

public:
    TestTab(Session &session, WebhookDraft &draft, QWidget *parent = nullptr);

    void send(TestRequest::Signing signing);
    EventType eventType() const;
    bool isSending() const { return m_sending; }

signals:
    void eventChosen();

private:
    void refresh();
    void showOutcome(const Result<TestOutcome> &outcome, TestRequest::Signing signing);
    void showResult(const AttemptResult &result, TestRequest::Signing signing);

    Session &m_session;
    WebhookDraft &m_draft;
    QComboBox *m_event;
    QPushButton *m_send;
    QPushButton *m_sendWrong;
    ChipLabel *m_chip;
    QLabel *m_sentence;
    QLabel *m_timing;
    CodeView *m_response;
    StoreThread *m_thread = nullptr;
    bool m_sending = false;
};

}  // namespace webhooks::ui
