// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/exchangeview.h"

#include "service/apptext.h"
#include "service/sentences.h"
#include "ui/models/logcells.h"
#include "ui/pages/log/deliverywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/jsontree.h"
#include "ui/widgets/rule.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kTreeForm = 3;
constexpr int kHeaderLines = 8;

}  // namespace

MessageView::MessageView(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent),
      m_strong(new InkLabel({}, Ink::Text, InkLabel::Size::Strong, this)),
      m_muted(makeLabel({}, Ink::Muted, this)),
      m_note(makeLabel({}, Ink::Muted, this)),
      m_headers(new CodeView(name % u"Headers"_s, tr("%1: headers").arg(accessibleName), this)),
      m_body(new CodeView(name % u"Body"_s, tr("%1: body").arg(accessibleName), this)),
      m_tree(new JsonTree(name % u"Tree"_s, tr("%1: body as a tree").arg(accessibleName), this)),
      m_bodies(new QStackedWidget(this)) {
    setObjectName(name % u"View"_s);
    m_strong->setObjectName(name % u"Title"_s);
    m_muted->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_muted->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_muted->setLayoutDirection(Qt::LeftToRight);
    m_note->setWordWrap(true);
    m_headers->fitLines(kHeaderLines);
    m_bodies->addWidget(m_body);
    m_bodies->addWidget(m_tree);

    auto *title = new QHBoxLayout;
    title->setSpacing(kGap - kUnit);
    title->addWidget(m_strong);
    title->addWidget(m_muted, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap - kUnit);
    layout->addLayout(title);
    layout->addWidget(m_note);
    layout->addWidget(m_headers);
    layout->addWidget(m_bodies, 1);
    layout->addStretch();  // without a body
}

void MessageView::setTitle(const QString &strong, const QString &muted, Ink meaning) {
    m_strong->setInk(meaning);
    m_strong->setText(strong);
    m_strong->setVisible(!strong.isEmpty());
    m_muted->setText(muted);
    m_muted->setToolTip(muted);
}

void MessageView::setMessage(const HttpHeaders &headers, const QByteArray &body, const QString &note) {
    m_bytes = body;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_headers->setVisible(!headers.isEmpty());
    m_headers->setText(plainText(joinHeaders(headers)).trimmed(), CodeView::Language::Headers);
    m_bodies->setVisible(!body.isEmpty());
    showBody();
}

void MessageView::setForm(int form) {
    m_form = form;
    showBody();
}

void MessageView::showBody() {
    const bool tree = m_form == kTreeForm;
    m_bodies->setCurrentIndex(tree ? 1 : 0);
    if (tree)
        m_tree->setBody(m_bytes);
    else
        m_body->setBody(m_bytes, static_cast<CodeView::BodyForm>(m_form));
}

void MessageView::focusBody() {
    m_bodies->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ExchangeView::focusBody() {
    (m_response->hasBody() ? m_response : m_request)->focusBody();
}

ExchangeView::ExchangeView(QWidget *parent)
    : QWidget(parent),
      m_request(new MessageView(u"request"_s, tr("Request"), this)),
      m_response(new MessageView(u"response"_s, tr("Response"), this)),
      m_forms(new Segments(u"bodyForm"_s, tr("How bodies are shown"), {tr("Pretty"), tr("Raw"), tr("Hex"), tr("Tree")},
                           this)) {
    setObjectName(u"exchangeView"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addWidget(m_request, 1);
    columns->addWidget(new Rule(Qt::Vertical, this));
    columns->addWidget(m_response, 1);
    auto *forms = new QHBoxLayout;
    forms->addWidget(m_forms);
    forms->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->setSpacing(kGap - kUnit);
    layout->addLayout(columns, 1);
    layout->addLayout(forms);
    connect(m_forms, &Segments::chosen, this, [this](int form) {
        m_request->setForm(form);
        m_response->setForm(form);
    });
}

void ExchangeView::showAttempt(const Attempt &attempt, const QByteArray &payload) {
    const AttemptResult &result = attempt.result;
    m_request->setTitle(u"POST"_s, result.url, Ink::Text);
    m_request->setMessage(result.requestHeaders, payload,
                          result.posted ? QString() : tr("Nothing of this left this computer."));
    QStringList facts{durationText(result.durationUs)};
    if (!result.remoteAddress.isEmpty())
        facts.append(result.remoteAddress);
    m_response->setTitle(result.status ? LogCells::resultText(result) : DeliveryWords::errorText(result.error),
                         facts.join(u" · "_s), result.succeeded() ? Ink::Good : Ink::Bad);
    QStringList notes;
    if (!result.detail.isEmpty())
        notes.append(appText(result.detail));
    if (result.bodyTruncated)
        notes.append(tr("The log keeps the first %1 KB of the body.").arg(kMaxResponseBody / 1024));
    if (result.status && result.responseBody.isEmpty())
        notes.append(tr("The answer had no body."));
    m_response->setMessage(result.responseHeaders, result.responseBody, joinSentences(notes));
}

void ExchangeView::showUnsent(const DeliveryDetail &detail) {
    m_request->setTitle(u"POST"_s, detail.delivery().webhookUrl, Ink::Text);
    m_request->setMessage({}, detail.payload, tr("Not sent yet. These are the bytes that every attempt carries."));
    m_response->setTitle({}, {}, Ink::Text);
    m_response->setMessage({}, {}, tr("There is no answer yet."));
}

}  // namespace webhooks::ui
