// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/addressrules.h"
#include "domain/secret.h"
#include "domain/webhook.h"
#include "store/webhookundo.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace webhooks::ui {

/// The unsaved values that all tabs of the editor work on.
class WebhookDraft final : public QObject {
    Q_OBJECT

public:
    /// `others`: all stored webhooks, for warnings about doubles.
    WebhookDraft(const Webhook &stored, const QList<Webhook> &others, const AddressRules &rules,
                 QObject *parent = nullptr);

    const Webhook &webhook() const { return m_webhook; }
    const Webhook &stored() const { return m_stored; }  ///< what the edit started from
    bool isNew() const { return m_webhook.id == 0; }
    bool isChanged() const;

    /// The new secret: nothing when it stays as it is stored, empty when requests are not signed any more.
    const std::optional<Secret> &secret() const { return m_secret; }
    bool isSigned() const { return m_secret ? !m_secret->isEmpty() : m_stored.hasSecret; }
    qint64 overlapMs() const { return m_overlapMs; }
    WebhookEdit edit() const { return {m_webhook, m_secret, m_overlapMs}; }

    void change(const std::function<void(Webhook &)> &work);
    void setSecret(const std::optional<Secret> &secret);
    void setOverlap(qint64 ms);
    void setRules(const AddressRules &rules);
    const AddressRules &rules() const { return m_rules; }
    /// What a field's text cannot be read as; empty: it can.
    void setInputError(WebhookField field, const QString &message);
    /// Goes on from what is stored now, with these values.
    void rebase(const Webhook &stored, const Webhook &values);
    /// The webhook is gone: what is saved is a new one.
    void makeNew();

    QList<WebhookProblem> problems() const;
    bool hasErrors() const;
    /// Why the URL's address is refused, where its network can be allowed.
    std::optional<AddressRefusal> allowableRefusal() const;

signals:
    void changed();

private:
    void addDoubles(QList<WebhookProblem> &problems) const;

    Webhook m_stored;
    Webhook m_webhook;
    QList<Webhook> m_others;
    AddressRules m_rules;
    std::optional<Secret> m_secret;
    qint64 m_overlapMs = 24LL * 3600 * 1000;
    QMap<WebhookField, QString> m_inputErrors;
};

}  // namespace webhooks::ui
