// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace webhooks::ui {

class WebhookDraft;

/// Text that is painted and nothing else: no accessible text, no selection, nothing that a log or a screen reader could
/// pick up.
class PaintedSecret final : public QWidget {
    Q_OBJECT

public:
    explicit PaintedSecret(QWidget *parent = nullptr);
    void setSecret(const Secret &secret);
    bool isEmpty() const { return m_secret.isEmpty(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Secret m_secret;
};

/// The secret of the draft: bullets, and on demand the secret itself for 30 seconds. What is stored is read only when
/// somebody asks to see or copy it.
class SecretField final : public QWidget {
    Q_OBJECT

public:
    SecretField(Session &session, WebhookDraft &draft, QWidget *parent = nullptr);

    void load();

private:
    using Use = std::function<void(const Secret &)>;

    /// Calls `use` with the draft's secret, or with the stored one once it is read.
    void withSecret(const Use &use);
    void takeTyped(const QString &text);
    void reveal();
    void hideSecret();
    void copy();
    void generate();

    Session &m_session;
    WebhookDraft &m_draft;
    QLineEdit *m_edit;
    PaintedSecret *m_painted;
    QPushButton *m_reveal;
    QPushButton *m_copy;
    QPushButton *m_generate;
    QTimer *m_hideTimer;
    bool m_typing = false;  ///< the draft's secret is what the field holds
};

}  // namespace webhooks::ui
