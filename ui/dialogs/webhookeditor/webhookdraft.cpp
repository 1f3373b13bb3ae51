// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/webhookdraft.h"

#include "domain/webhookurl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

WebhookDraft::WebhookDraft(const Webhook &stored, const QList<Webhook> &others, const AddressRules &rules,
                           QObject *parent)
    : QObject(parent), m_stored(stored), m_webhook(stored), m_others(others), m_rules(rules) {}

bool WebhookDraft::isChanged() const {
    return m_secret || !m_inputErrors.isEmpty() || m_webhook != m_stored;
}

void WebhookDraft::change(const std::function<void(Webhook &)> &work) {
    const Webhook before = m_webhook;
    work(m_webhook);
    if (m_webhook != before)
        emit changed();
}

void WebhookDraft::setSecret(const std::optional<Secret> &secret) {
    m_secret = secret;
    emit changed();
}

void WebhookDraft::setOverlap(qint64 ms) {
    m_overlapMs = ms;
    emit changed();
}

void WebhookDraft::setRules(const AddressRules &rules) {
    m_rules = rules;
    emit changed();
}

void WebhookDraft::setInputError(WebhookField field, const QString &message) {
    if (m_inputErrors.value(field) == message)
        return;
    if (message.isEmpty())
        m_inputErrors.remove(field);
    else
        m_inputErrors.insert(field, message);
    emit changed();
}

void WebhookDraft::rebase(const Webhook &stored, const Webhook &values) {
    m_stored = stored;
    m_webhook = values;
    m_webhook.revision = stored.revision;
    emit changed();
}

void WebhookDraft::makeNew() {
    m_webhook.id = 0;
    m_webhook.hasSecret = false;
    m_stored = {};
    m_stored.hasSecret = false;
    emit changed();
}

QList<WebhookProblem> WebhookDraft::problems() const {
    Webhook trimmed = m_webhook;
    trimmed.url = trimmed.url.trimmed();
    trimmed.hasSecret = isSigned();
    QList<WebhookProblem> problems = problemsOf(trimmed, m_rules);
    if (const auto problem = m_secret ? problemOf(trimmed, *m_secret) : std::nullopt)
        problems.append(*problem);
    for (auto it = m_inputErrors.begin(); it != m_inputErrors.end(); ++it)
        problems.append({it.key(), WebhookProblem::Severity::Error, it.value()});
    addDoubles(problems);
    return problems;
}

void WebhookDraft::addDoubles(QList<WebhookProblem> &problems) const {
    const auto isOther = [this](const Webhook &other) { return other.id != m_webhook.id; };
    const QString name = m_webhook.name.trimmed();
    const QString url = m_webhook.url.trimmed();
    for (const Webhook &other : m_others) {
        if (!isOther(other))
            continue;
        if (!name.isEmpty() && other.name.compare(name, Qt::CaseInsensitive) == 0)
            problems.append({WebhookField::Name, WebhookProblem::Severity::Warning,
                             tr("Webhook %1 has this name too.").arg(other.id)});
        if (!url.isEmpty() && other.url == url)
            problems.append({WebhookField::Url, WebhookProblem::Severity::Warning,
                             tr("“%1” sends to this URL too.").arg(other.name)});
    }
}

bool WebhookDraft::hasErrors() const {
    const QList<WebhookProblem> all = problems();
    return std::ranges::any_of(
        all, [](const WebhookProblem &problem) { return problem.severity == WebhookProblem::Severity::Error; });
}

std::optional<AddressRefusal> WebhookDraft::allowableRefusal() const {
    const auto url = parseWebhookUrl(m_webhook.url.trimmed());
    if (!url)
        return std::nullopt;
    const auto address = literalAddress(*url);
    if (!address)
        return std::nullopt;
    const auto refusal = m_rules.refusalOf(*address);
    return refusal && refusal->allowable ? refusal : std::nullopt;
}

}  // namespace webhooks::ui
