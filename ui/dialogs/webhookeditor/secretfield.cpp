// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/secretfield.h"

#include "service/apptext.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kRevealMs = 30'000;
/// As many for every secret, so that they do not tell its length.
const QString kBullets(20, u'•');

}  // namespace

PaintedSecret::PaintedSecret(QWidget *parent) : QWidget(parent) {
    setObjectName(u"paintedSecret"_s);
    setAccessibleName(tr("Secret, shown on the screen only"));
    setMinimumHeight(kControlHeight);
    setLayoutDirection(Qt::LeftToRight);
}

void PaintedSecret::setSecret(const Secret &secret) {
    m_secret = secret;
    setVisible(!secret.isEmpty());
    update();
}

void PaintedSecret::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(palette(), Ink::Accent));
    painter.setBrush(ink(palette(), Ink::Code));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    painter.setFont(monoFont(font()));
    painter.setPen(ink(palette(), Ink::Text));
    const QRect inner = rect().adjusted(kUnit * 2, 0, -kUnit * 2, 0);
    painter.drawText(
        inner, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(QString::fromUtf8(m_secret.bytes()), Qt::ElideMiddle, inner.width()));
}

SecretField::SecretField(Session &session, WebhookDraft &draft, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_edit(makeEdit(u"secret"_s, tr("Secret"), this)),
      m_painted(new PaintedSecret(this)),
      m_reveal(makeButton(u"revealSecret"_s, tr("Reveal"), ButtonKind::Plain, this)),
      m_copy(makeButton(u"copySecret"_s, tr("Copy"), ButtonKind::Plain, this)),
      m_generate(makeButton(u"generateSecret"_s, tr("Generate"), ButtonKind::Plain, this)),
      m_hideTimer(new QTimer(this)) {
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(1024);
    m_painted->hide();
    m_hideTimer->setObjectName(u"hideSecretTimer"_s);
    m_hideTimer->setSingleShot(true);
    m_hideTimer->setInterval(kRevealMs);
    m_reveal->setAccessibleName(tr("Reveal the secret for 30 seconds"));
    m_copy->setAccessibleName(tr("Copy the secret"));
    m_generate->setAccessibleName(tr("Generate a new secret"));
    setFocusProxy(m_edit);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit * 2);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_painted, 1);
    layout->addWidget(m_reveal);
    layout->addWidget(m_copy);
    layout->addWidget(m_generate);

    connect(m_edit, &QLineEdit::textEdited, this, &SecretField::takeTyped);
    connect(m_reveal, &QPushButton::clicked, this, [this] { m_painted->isEmpty() ? reveal() : hideSecret(); });
    connect(m_copy, &QPushButton::clicked, this, &SecretField::copy);
    connect(m_generate, &QPushButton::clicked, this, &SecretField::generate);
    connect(m_hideTimer, &QTimer::timeout, this, &SecretField::hideSecret);
    connect(&m_draft, &WebhookDraft::changed, this, &SecretField::load);
}

void SecretField::load() {
    const bool isSigned = m_draft.isSigned();
    const bool locked = m_draft.webhook().locked && !m_draft.secret();
    m_reveal->setEnabled(isSigned && !locked);
    m_copy->setEnabled(isSigned && !locked);
    m_edit->setPlaceholderText(isSigned ? kBullets : tr("no secret: requests are not signed"));
    const bool isTyped = m_draft.secret() && !m_draft.secret()->isEmpty() && m_typing &&
                         m_draft.secret()->bytes() == m_edit->text().toUtf8();
    if (!isTyped && !m_edit->text().isEmpty()) {
        m_typing = false;
        m_edit->clear();
    }
}

void SecretField::withSecret(const Use &use) {
    if (m_draft.secret()) {
        use(*m_draft.secret());
        return;
    }
    const qint64 now = m_session.clock().wall();
    m_session.read(
        this, [id = m_draft.webhook().id, now](Store &store) { return store.webhooks().secrets(id, now); },
        [this, use](const Result<SigningSecrets> &secrets) {
            if (secrets)
                use(secrets->current);
            else
                m_draft.setInputError(WebhookField::Secret, appText(secrets.error().message));
        });
}

void SecretField::takeTyped(const QString &text) {
    hideSecret();
    if (text.isEmpty()) {
        m_typing = false;
        m_draft.setInputError(WebhookField::Secret, {});
        m_draft.setSecret(std::nullopt);
        return;
    }
    const auto secret = Secret::fromUserInput(text.toUtf8());
    m_draft.setInputError(WebhookField::Secret, secret ? QString() : appText(secret.error().message));
    if (!secret)
        return;
    m_typing = true;
    m_draft.setSecret(*secret);
}

void SecretField::reveal() {
    withSecret([this](const Secret &secret) {
        m_painted->setSecret(secret);
        m_edit->setVisible(secret.isEmpty());
        m_reveal->setText(tr("Hide"));
        m_reveal->setAccessibleName(tr("Hide the secret"));
        m_hideTimer->start();
    });
}

void SecretField::hideSecret() {
    m_hideTimer->stop();
    m_painted->setSecret({});
    m_edit->setVisible(true);
    m_reveal->setText(tr("Reveal"));
    m_reveal->setAccessibleName(tr("Reveal the secret for 30 seconds"));
}

void SecretField::copy() {
    withSecret([this](const Secret &secret) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(secret.bytes()));
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(2'000, m_copy, [button = m_copy] { button->setText(tr("Copy")); });
    });
}

void SecretField::generate() {
    hideSecret();
    m_typing = false;
    m_draft.setInputError(WebhookField::Secret, {});
    m_draft.setSecret(Secret::generate());
}

}  // namespace webhooks::ui
