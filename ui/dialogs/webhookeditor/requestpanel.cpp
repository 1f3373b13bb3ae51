// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/requestpanel.h"

#include "service/apptext.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

/// So that typing makes one preview, not one for each key.
constexpr int kSoonMs = 120;
constexpr int kWidth = 400;

}  // namespace

RequestPanel::RequestPanel(Session &session, WebhookDraft &draft, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_draft(draft),
      m_form(new Segments(u"previewForm"_s, tr("How the body is shown"), {tr("Pretty"), tr("Raw bytes")}, this)),
      m_code(new CodeView(u"preview"_s, tr("What the receiver gets"), this)),
      m_soon(new QTimer(this)) {
    setObjectName(u"requestPanel"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("What the receiver gets"), this));
    head->addStretch(1);
    head->addWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    layout->setSpacing(kGap);
    layout->addLayout(head);
    layout->addWidget(m_code, 1);
    m_code->setFrameShape(QFrame::NoFrame);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoonMs);
    connect(m_soon, &QTimer::timeout, this, &RequestPanel::refresh);
    connect(&m_draft, &WebhookDraft::changed, m_soon, qOverload<>(&QTimer::start));
    connect(m_form, &Segments::chosen, this, &RequestPanel::render);
    refresh();
}

QSize RequestPanel::sizeHint() const {
    const QSize hint = QFrame::sizeHint();
    return {std::max(kWidth, hint.width()), hint.height()};
}

void RequestPanel::setEventType(std::optional<EventType> type) {
    m_type = type;
    refresh();
}

EventType RequestPanel::eventType() const {
    if (m_type)
        return *m_type;
    const Webhook &webhook = m_draft.webhook();
    return webhook.events.isEmpty() ? EventType::LeadCreated : webhook.events.first();
}

void RequestPanel::refresh() {
    TestRequest request;
    request.webhook = m_draft.webhook();
    request.secret = m_draft.secret();
    request.type = eventType();
    const qint64 now = m_session.clock().wall();
    m_session.read(
        this,
        [request, now, body = m_bodies.value(request.type)](Store &store) mutable -> Result<RequestPreview> {
            if (body.isEmpty()) {
                // Without the right to write, the request is shown without a body.
                body = store.events().samplePayload(request.type, now).value_or(QByteArray());
            }
            return previewTest(store, request, body, now);
        },
        [this, type = request.type](const Result<RequestPreview> &preview) { show(preview, type); });
}

void RequestPanel::show(const Result<RequestPreview> &preview, EventType type) {
    if (!preview) {
        m_preview = {};
        m_code->setText(errorText(preview.error()), CodeView::Language::Plain);
        return;
    }
    m_bodies.insert(type, preview->body);
    m_preview = *preview;
    render();
}

void RequestPanel::render() {
    if (m_preview.target.isEmpty())
        return;
    QString text = u"POST %1 HTTP/1.1\n"_s.arg(QString::fromLatin1(m_preview.target));
    for (const HttpHeader &header : std::as_const(m_preview.headers))
        text += QString(QString::fromUtf8(header.name) % u": "_s % QString::fromUtf8(header.value) % u'\n');
    const bool isPretty = m_form->current() == 0;
    text += QString(u'\n' % (isPretty ? prettyJson(m_preview.body) : plainText(m_preview.body)));
    m_code->setText(text, CodeView::Language::Http);
}

void RequestPanel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), ink(palette(), Ink::Code));
    painter.setPen(ink(palette(), Ink::Line));
    const int x = isRightToLeft() ? width() - 1 : 0;
    painter.drawLine(x, 0, x, height());
}

}  // namespace webhooks::ui
