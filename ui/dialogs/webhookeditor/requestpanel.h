// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventtype.h"
#include "service/testsend.h"
#include "ui/session/session.h"

#include <QFrame>
#include <QMap>
#include <QTimer>

namespace webhooks::ui {

class CodeView;
class Segments;
class WebhookDraft;

/// "What the receiver gets": the request that the unsaved values make, by the real serializer and signer.
class RequestPanel final : public QFrame {
    Q_OBJECT

public:
    RequestPanel(Session &session, WebhookDraft &draft, QWidget *parent = nullptr);

    /// The event to show; nothing: the first one that the webhook listens to.
    void setEventType(std::optional<EventType> type);

    /// Wider than usual only where the words of its heading need that.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EventType eventType() const;
    void refresh();
    void show(const Result<RequestPreview> &preview, EventType type);
    void render();

    Session &m_session;
    WebhookDraft &m_draft;
    Segments *m_form;
    CodeView *m_code;
    QTimer *m_soon;
    std::optional<EventType> m_type;
    QMap<EventType, QByteArray> m_bodies;
    RequestPreview m_preview;
};

}  // namespace webhooks::ui
