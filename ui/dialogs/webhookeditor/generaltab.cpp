// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/generaltab.h"

#include "ui/dialogs/webhookeditor/eventchoice.h"
#include "ui/dialogs/webhookeditor/secretfield.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr qint64 kCountedMs = 30LL * 24 * 3600 * 1000;

}  // namespace

GeneralTab::GeneralTab(Session &session, WebhookDraft &draft, QWidget *parent)
    : EditorTab(draft, u"generalTab"_s, tr("General"), parent),
      m_name(makeEdit(u"name"_s, tr("Name"), this)),
      m_url(makeEdit(u"url"_s, tr("URL"), this)),
      m_events(new EventChoice(this)),
      m_secret(new SecretField(session, draft, this)),
      m_active(new SwitchButton(u"active"_s, tr("Send events to this webhook"), this)) {
    m_url->setPlaceholderText(u"https://example.com/hooks/leads"_s);
    m_url->setLayoutDirection(Qt::LeftToRight);
    addField(WebhookField::Name, tr("&Name"), m_name);
    addField(WebhookField::Url, tr("&URL"), m_url);
    addField(WebhookField::Events, tr("&Events"), m_events);
    addField(WebhookField::Secret, tr("Se&cret"), m_secret);
    addField(WebhookField::Active, tr("&Active"), m_active);
    finishForm();
    session.query(
        this, [since = session.clock().wall() - kCountedMs](Store &store) { return store.events().countsSince(since); },
        [this](const Result<EventCounts> &counts) {
            if (counts)
                m_events->setCounts(*counts);
        });

    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &text) { this->draft().change([&](Webhook &webhook) { webhook.name = text; }); });
    connect(m_url, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->draft().change([&](Webhook &webhook) { webhook.url = text.trimmed(); });
    });
    connect(m_events, &EventChoice::changed, this,
            [this] { this->draft().change([this](Webhook &webhook) { m_events->store(webhook); }); });
    connect(m_active, &QAbstractButton::toggled, this,
            [this](bool on) { this->draft().change([on](Webhook &webhook) { webhook.active = on; }); });
}

void GeneralTab::load() {
    const Webhook &webhook = draft().webhook();
    m_name->setText(webhook.name);
    m_url->setText(webhook.url);
    m_events->load(webhook);
    m_active->setChecked(webhook.active);
    m_secret->load();
}

QString GeneralTab::hintFor(WebhookField field) const {
    if (field == WebhookField::Active && draft().stored().active && !draft().webhook().active)
        return tr("Pending deliveries are cancelled when this is saved.");
    if (field == WebhookField::Secret && !draft().isSigned())
        return tr("Without a secret the receiver cannot tell whether a request is genuine.");
    if (field == WebhookField::Secret && draft().secret())
        return tr("Copy the new secret to the receiver before you save.");
    return {};
}

}  // namespace webhooks::ui
