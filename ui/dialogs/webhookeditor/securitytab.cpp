// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/securitytab.h"

#include "ui/dialogs/webhookeditor/secretfield.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr qint64 kHourMs = 3600LL * 1000;

}  // namespace

SecurityTab::SecurityTab(Session &session, const TimeDisplay &times, WebhookDraft &draft, QWidget *parent)
    : EditorTab(draft, u"securityTab"_s, tr("Security"), parent),
      m_session(session),
      m_times(times),
      m_signed(new SwitchButton(u"signed"_s, tr("Sign every request with the secret"), this)),
      m_secret(new SecretField(session, draft, this)),
      m_overlap(new QComboBox(this)),
      m_overlapField(nullptr),
      m_rotation(makeLabel({}, Ink::Muted, this)),
      m_standard(new SwitchButton(u"standardWebhooks"_s, tr("Also send webhook-id, -timestamp and -signature"), this)) {
    m_overlap->setObjectName(u"overlap"_s);
    m_overlap->setAccessibleName(tr("How long the previous secret signs too"));
    m_overlap->addItem(tr("not at all"), 0);
    m_overlap->addItem(tr("for 1 hour"), kHourMs);
    m_overlap->addItem(tr("for 24 hours"), 24 * kHourMs);
    m_overlap->addItem(tr("for 7 days"), 7 * 24 * kHourMs);
    m_rotation->setWordWrap(true);
    addPlainField(tr("Si&gnature"), m_signed);
    addPlainField(tr("Se&cret"), m_secret);
    m_overlapField = addPlainField(tr("&Previous secret"), m_overlap);
    addPlainField({}, m_rotation);
    addPlainField(tr("S&tandard Webhooks"), m_standard);
    finishForm();

    connect(m_signed, &QAbstractButton::clicked, this, [this](bool on) {
        // Off is an empty secret; on again is the stored one, or a new one where none is stored.
        if (!on)
            this->draft().setSecret(this->draft().stored().hasSecret ? std::optional(Secret()) : std::nullopt);
        else
            this->draft().setSecret(this->draft().stored().hasSecret ? std::nullopt
                                                                     : std::optional(Secret::generate()));
    });
    connect(m_overlap, &QComboBox::activated, this,
            [this] { this->draft().setOverlap(m_overlap->currentData().toLongLong()); });
    connect(m_standard, &QAbstractButton::clicked, this,
            [this](bool on) { this->draft().change([on](Webhook &webhook) { webhook.standardWebhooks = on; }); });
    connect(&draft, &WebhookDraft::changed, this, &SecurityTab::showRotation);
}

void SecurityTab::load() {
    m_secret->load();
    m_standard->setChecked(draft().webhook().standardWebhooks);
    m_overlap->setCurrentIndex(m_overlap->findData(draft().overlapMs()));
    showRotation();
}

void SecurityTab::showRotation() {
    const QSignalBlocker quiet(m_signed);
    m_signed->setChecked(draft().isSigned());
    const bool rotates = draft().stored().hasSecret && draft().secret() && !draft().secret()->isEmpty();
    m_overlapField->setEnabled(rotates);
    const qint64 until = draft().stored().previousSecretUntil;
    if (rotates && draft().overlapMs() > 0)
        m_rotation->setText(
            tr("The new secret signs X-LeadHub-Signature at once. For the time chosen, the previous secret signs "
               "X-LeadHub-Signature-Previous too, so that the receiver can change over without missing anything."));
    else if (rotates)
        m_rotation->setText(tr("The previous secret signs nothing any more as soon as this is saved."));
    else if (until > m_session.clock().wall())
        m_rotation->setText(
            tr("A rotation is going on: the previous secret signs too until %1.").arg(m_times.full(until)));
    else
        m_rotation->setText(tr("Generate or type a new secret to rotate it."));
}

}  // namespace webhooks::ui
