// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/editortab.h"

#include "service/apptext.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace webhooks::ui {

EditorTab::EditorTab(WebhookDraft &draft, const QString &objectName, const QString &title, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_body(new QVBoxLayout(this)) {
    setObjectName(objectName);
    setAccessibleName(title);
    m_body->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_body->setSpacing(kGap);
}

Field *EditorTab::addField(WebhookField part, const QString &label, QWidget *control) {
    Field *field = addPlainField(label, control);
    m_fields.insert(part, field);
    m_controls.insert(part, control);
    connect(field, &Field::actionTriggered, this, [this] {
        if (const auto refusal = m_draft.allowableRefusal())
            emit allowRequested(refusal->range.toString());
    });
    return field;
}

Field *EditorTab::addPlainField(const QString &label, QWidget *control) {
    auto *field = new Field(label, control, this);
    m_all.append(field);
    m_body->addWidget(field);
    return field;
}

void EditorTab::finishForm() {
    alignLabels(m_all);
    m_body->addStretch(1);
}

QList<Field::Message> EditorTab::messagesFor(WebhookField field, const QList<WebhookProblem> &problems) const {
    QList<Field::Message> messages;
    const auto refusal = field == WebhookField::Url ? m_draft.allowableRefusal() : std::nullopt;
    for (const WebhookProblem &problem : problems) {
        if (problem.field != field)
            continue;
        const bool isError = problem.severity == WebhookProblem::Severity::Error;
        Field::Message message{
            isError ? Field::Message::Kind::Error : Field::Message::Kind::Warning, appText(problem.message), {}};
        if (isError && refusal) {
            // The whole message ends in a flag of the command line.
            message.text = appText(refusal->sentence());
            message.action = tr("Allow %1…").arg(refusal->range.toString());
        }
        messages.append(message);
    }
    if (const QString hint = hintFor(field); messages.isEmpty() && !hint.isEmpty())
        messages.append({Field::Message::Kind::Hint, hint, {}});
    return messages;
}

void EditorTab::showProblems(const QList<WebhookProblem> &problems) {
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        it.value()->setMessages(messagesFor(it.key(), problems));
}

void EditorTab::focusField(WebhookField field) {
    if (QWidget *control = m_controls.value(field))
        control->setFocus(Qt::OtherFocusReason);
}

}  // namespace webhooks::ui
