// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/signatureview.h"

#include "ui/pages/log/deliverywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kLines = 8;

HttpHeaders signatureHeaders(const HttpHeaders &all) {
    HttpHeaders headers;
    for (const HttpHeader &header : all) {
        const QByteArray name = header.name.toLower();
        if (name.contains("signature") || name.startsWith("webhook-"))
            headers.append(header);
    }
    return headers;
}

}  // namespace

SignatureView::SignatureView(QWidget *parent)
    : QWidget(parent),
      m_chip(new ChipLabel(this)),
      m_text(makeLabel({}, Ink::Text, this)),
      m_check(makeButton(u"checkSignature"_s, tr("Check now"), ButtonKind::Plain, this)),
      m_headers(new CodeView(u"signatureHeaders"_s, tr("Signature headers of this attempt"), this)) {
    setObjectName(u"signatureView"_s);
    m_text->setObjectName(u"signatureText"_s);
    m_text->setWordWrap(true);
    m_headers->fitLines(kLines);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_chip);
    row->addWidget(m_text, 1);
    row->addWidget(m_check);
    auto *how = makeLabel(tr("X-LeadHub-Signature is “sha256=” and the HMAC-SHA256 of the exact bytes of the body, in "
                             "lower-case hex."),
                          Ink::Muted, this);
    how->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    layout->addLayout(row);
    layout->addWidget(m_headers);
    layout->addWidget(how);
    layout->addStretch(1);
    connect(m_check, &QPushButton::clicked, this, &SignatureView::checkRequested);
}

void SignatureView::setChip(SignatureMatch match) {
    switch (match) {
        case SignatureMatch::Current:
        case SignatureMatch::Previous:
            m_chip->setChip({Tone::Good, Glyph::Check, tr("Matches")});
            return;
        case SignatureMatch::Differs:
            m_chip->setChip({Tone::Bad, Glyph::Cross, tr("Differs")});
            return;
        case SignatureMatch::NotSigned:
            m_chip->setChip({Tone::Quiet, Glyph::Dash, tr("Not signed")});
            return;
        default:
            m_chip->setChip({Tone::Warning, Glyph::Exclamation, tr("Cannot be checked")});
    }
}

void SignatureView::setChecking() {
    m_text->setText(tr("Recomputing the signature."));
    m_check->setEnabled(false);
}

void SignatureView::showMatch(const Attempt &attempt, SignatureMatch match) {
    setChip(match);
    m_chip->show();
    m_check->setEnabled(true);
    m_text->setText(DeliveryWords::signatureText(match));
    const HttpHeaders headers = signatureHeaders(attempt.result.requestHeaders);
    m_headers->setVisible(!headers.isEmpty());
    m_headers->setText(plainText(joinHeaders(headers)).trimmed(), CodeView::Language::Headers);
}

void SignatureView::showNothing() {
    m_chip->hide();
    m_headers->hide();
    m_check->setEnabled(false);
    m_text->setText(tr("No attempt was made yet: each is signed when it is sent."));
}

}  // namespace webhooks::ui
