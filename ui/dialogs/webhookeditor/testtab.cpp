// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/testtab.h"

#include "service/apptext.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/theme/theme.h"
#include "ui/timedisplay.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

using Signing = TestRequest::Signing;

QString timingOf(const AttemptResult &result) {
    QStringList parts{TestTab::tr("%1 in all").arg(durationText(result.durationUs))};
    if (result.phases.dns)
        parts.append(TestTab::tr("name lookup %1").arg(durationText(*result.phases.dns)));
    if (result.phases.connect)
        parts.append(TestTab::tr("connecting %1").arg(durationText(*result.phases.connect)));
    if (result.phases.wait)
        parts.append(TestTab::tr("waiting for the answer %1").arg(durationText(*result.phases.wait)));
    if (!result.remoteAddress.isEmpty())
        parts.append(result.remoteAddress);
    return parts.join(u" · "_s);
}

QString responseText(const AttemptResult &result) {
    QString text;
    for (const HttpHeader &header : maskCredentials(result.responseHeaders))
        text += QString(QString::fromUtf8(header.name) % u": "_s % QString::fromUtf8(header.value) % u'\n');
    return text % u'\n' % plainText(result.responseBody);
}

}  // namespace

TestTab::TestTab(Session &session, WebhookDraft &draft, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_draft(draft),
      m_event(new QComboBox(this)),
      m_send(makeButton(u"sendTest"_s, tr("Send test"), ButtonKind::Plain, this)),
      m_sendWrong(makeButton(u"sendWrong"_s, tr("Send wrongly signed request"), ButtonKind::Plain, this)),
      m_chip(new ChipLabel(this)),
      m_sentence(makeLabel({}, Ink::Text, this)),
      m_timing(makeLabel({}, Ink::Muted, this)),
      m_response(new CodeView(u"testResponse"_s, tr("Answer of the receiver"), this)) {
    setObjectName(u"testTab"_s);
    setAccessibleName(tr("Test"));
    m_event->setObjectName(u"testEvent"_s);
    m_event->setAccessibleName(tr("Event to send"));
    for (const EventType type : kEventTypes)
        m_event->addItem(eventTypeName(type), static_cast<int>(type));
    m_sentence->setObjectName(u"testSentence"_s);
    m_sentence->setWordWrap(true);
    m_timing->setWordWrap(true);
    m_chip->hide();
    m_response->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(kUnit * 2);
    row->addWidget(m_event);
    row->addWidget(m_send);
    row->addWidget(m_sendWrong);
    row->addStretch(1);
    auto *words = makeLabel(tr("Sends the values as they are in this dialog, saved or not. A test is logged, never "
                               "retried, and does not count in any figure."),
                            Ink::Muted, this);
    words->setWordWrap(true);
    auto *outcome = new QHBoxLayout;
    outcome->setSpacing(kGap);
    outcome->addWidget(m_chip, 0, Qt::AlignTop);
    outcome->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(row);
    layout->addWidget(words);
    layout->addLayout(outcome);
    layout->addWidget(m_timing);
    layout->addWidget(m_response, 1);
    layout->addStretch(0);

    connect(m_send, &QPushButton::clicked, this, [this] { send(Signing::Right); });
    connect(m_sendWrong, &QPushButton::clicked, this, [this] { send(Signing::Wrong); });
    connect(m_event, &QComboBox::activated, this, &TestTab::eventChosen);
    connect(&m_draft, &WebhookDraft::changed, this, &TestTab::refresh);
    refresh();
}

EventType TestTab::eventType() const {
    return static_cast<EventType>(m_event->currentData().toInt());
}

void TestTab::refresh() {
    // Enabled also while one is on its way: a disabled button hands its focus on, to Cancel.
    const bool can = !m_draft.hasErrors() && !m_session.isReadOnly() && !m_draft.webhook().locked;
    m_send->setEnabled(can);
    m_sendWrong->setEnabled(can && m_draft.isSigned());
    m_sendWrong->setToolTip(m_draft.isSigned() ? QString() : tr("Requests of this webhook are not signed."));
}

void TestTab::send(Signing signing) {
    if (m_sending)
        return;
    TestRequest request;
    request.webhook = m_draft.webhook();
    request.secret = m_draft.secret();
    request.type = eventType();
    request.signing = signing;
    m_sending = true;
    m_chip->setChip({Tone::Info, Glyph::Arrow, tr("Sending")});
    m_chip->show();
    m_sentence->setText(tr("Waiting for the answer…"));
    m_timing->clear();
    m_response->hide();
    if (!m_thread)
        m_thread = m_session.newThread(this);
    m_thread->run(
        this,
        [request, settings = m_session.settings(),
         clock = m_session.clock()](Store &store) mutable -> Result<TestOutcome> {
            // Networks that were allowed a moment ago count.
            if (const auto added = settings.addDatabase(store.settings()); !added)
                return std::unexpected(added.error());
            return sendTest(store, settings, request, clock);
        },
        [this, signing](const Result<TestOutcome> &outcome) { showOutcome(outcome, signing); });
}

void TestTab::showOutcome(const Result<TestOutcome> &outcome, Signing signing) {
    m_sending = false;
    m_session.announce();
    if (outcome) {
        showResult(outcome->result, signing);
        return;
    }
    m_chip->setChip({Tone::Bad, Glyph::Cross, tr("Not sent")});
    m_sentence->setText(errorText(outcome.error()));
}

void TestTab::showResult(const AttemptResult &result, Signing signing) {
    const bool accepted = result.succeeded();
    const bool good = signing == Signing::Right ? accepted : !accepted && result.status;
    m_chip->setChip(
        good ? Chip{Tone::Good, Glyph::Check, result.status ? QString::number(*result.status) : QString()}
             : Chip{Tone::Bad, Glyph::Cross, result.status ? QString::number(*result.status) : tr("No answer")});
    if (signing == Signing::Wrong && accepted)
        m_sentence->setText(
            tr("This receiver does not check signatures: it accepted a request that was signed with "
               "another secret. Anybody who knows its URL can send it leads."));
    else if (signing == Signing::Wrong && result.status)
        m_sentence->setText(tr("The receiver refused the wrongly signed request, as it should."));
    else if (accepted)
        m_sentence->setText(tr("The receiver accepted the request."));
    else
        m_sentence->setText(appText(result.detail));
    m_timing->setText(timingOf(result));
    m_response->setText(responseText(result), CodeView::Language::Http);
    m_response->setVisible(result.status.has_value());
}

}  // namespace webhooks::ui
