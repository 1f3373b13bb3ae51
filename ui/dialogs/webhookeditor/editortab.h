// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook.h"
#include "ui/widgets/fields.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace webhooks::ui {

class WebhookDraft;

/// One tab of the editor: shows the draft, changes it, and shows what is wrong with its fields below them.
class EditorTab : public QWidget {
    Q_OBJECT

public:
    EditorTab(WebhookDraft &draft, const QString &objectName, const QString &title, QWidget *parent = nullptr);

    /// Writes the draft into the controls.
    virtual void load() = 0;
    void showProblems(const QList<WebhookProblem> &problems);
    /// Whether this tab is where the field is changed.
    bool has(WebhookField field) const { return m_fields.contains(field); }
    void focusField(WebhookField field);

signals:
    /// The link after a message: allow this network.
    void allowRequested(const QString &network);

protected:
    WebhookDraft &draft() { return m_draft; }
    const WebhookDraft &draft() const { return m_draft; }
    QVBoxLayout *body() { return m_body; }
    /// A field of the form, with the part of the webhook that it shows.
    Field *addField(WebhookField part, const QString &label, QWidget *control);
    /// A field without problems of its own.
    Field *addPlainField(const QString &label, QWidget *control);
    void finishForm();
    virtual QString hintFor(WebhookField) const { return {}; }

private:
    QList<Field::Message> messagesFor(WebhookField field, const QList<WebhookProblem> &problems) const;

    WebhookDraft &m_draft;
    QVBoxLayout *m_body;
    QMap<WebhookField, Field *> m_fields;
    QMap<WebhookField, QWidget *> m_controls;
    QList<Field *> m_all;
};

}  // namespace webhooks::ui
