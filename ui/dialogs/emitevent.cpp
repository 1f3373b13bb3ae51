// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/emitevent.h"

#include "domain/times.h"
#include "service/apptext.h"
#include "ui/dialogs/leadchoice.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr QSize kFirstSize(960, 600);

enum Source { FromDatabase, Sample };

Result<QStringList> listeners(Store &store, EventType type) {
    const auto webhooks = store.webhooks().all();
    if (!webhooks)
        return std::unexpected(webhooks.error());
    QStringList names;
    for (const Webhook &webhook : *webhooks) {
        if (webhook.active && (webhook.allEvents || webhook.events.contains(type)))
            names.append(webhook.name);
    }
    return names;
}

/// The database writes its own clock's time, which need not be this session's.
QByteArray atTime(QByteArray payload, qint64 wallMs) {
    constexpr QByteArrayView kKey("\"occurred_at\":\"");
    const QByteArray time = toIsoSeconds(wallMs).toLatin1();
    const qsizetype at = payload.indexOf(kKey);
    return at < 0 ? payload : payload.replace(at + kKey.size(), time.size(), time);
}

}  // namespace

EmitEvent::EmitEvent(PageContext context, QWidget *parent)
    : ToolDialog(u"emitEvent"_s, tr("Emit an event"), parent),
      m_context(context),
      m_type(new QComboBox),
      m_source(new Segments(u"emitSource"_s, tr("Lead"), {tr("From the database"), tr("Sample")})),
      m_choice(new LeadChoice(context.session)),
      m_leadField(new Field(tr("&Lead"), m_choice)),
      m_listeners(makeLabel({}, Ink::Text)),
      m_message(new MessageBar(u"emitMessage"_s)),
      m_preview(new CodeView(u"emitPreview"_s, tr("Body"))),
      m_form(new Segments(u"emitForm"_s, tr("Form of the body"), {tr("Pretty"), tr("Raw"), tr("Hex")})),
      m_emit(makeButton(u"emitNow"_s, tr("Emit"), ButtonKind::Primary)) {
    setBodyMargins({});
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeChoices(), 1);
    columns->addWidget(makePreview(), 1);
    body()->addLayout(columns, 1);
    QPushButton *close = makeButton(u"emitClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    addTrailing(close);
    addTrailing(m_emit);
    m_emit->setEnabled(false);
    connect(m_emit, &QPushButton::clicked, this, &EmitEvent::emitNow);
    resize(kFirstSize);

    connect(m_type, &QComboBox::currentIndexChanged, this, &EmitEvent::refresh);
    connect(m_source, &Segments::chosen, this, &EmitEvent::refresh);
    connect(m_choice, &LeadChoice::leadChanged, this, &EmitEvent::refresh);
    connect(m_form, &Segments::chosen, this,
            [this](int form) { m_preview->setBody(m_payload, static_cast<CodeView::BodyForm>(form)); });
    connect(&context.session, &Session::changed, this, &EmitEvent::countListeners);
    refresh();
}

QWidget *EmitEvent::makeChoices() {
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    m_type->setObjectName(u"emitType"_s);
    for (const EventType each : kEventTypes)
        m_type->addItem(eventTypeName(each), static_cast<int>(each));
    m_listeners->setObjectName(u"emitListeners"_s);
    m_listeners->setWordWrap(true);
    m_listeners->setTextFormat(Qt::PlainText);
    auto *intro = makeLabel(tr("The event goes the way of every other one: to each active webhook that listens to it, "
                               "signed, logged and retried. The lead itself is not changed."),
                            Ink::Muted);
    intro->setWordWrap(true);
    auto *type = new Field(tr("&Event"), m_type);
    auto *source = new Field(tr("Lead from"), m_source);
    auto *heard = new Field(tr("Listening"), m_listeners);
    alignLabels({type, source, m_leadField, heard});
    layout->addWidget(m_message);
    layout->addWidget(intro);
    layout->addWidget(type);
    layout->addWidget(source);
    layout->addWidget(m_leadField);
    layout->addWidget(heard);
    layout->addStretch(1);
    if (m_context.session.isReadOnly())
        m_message->setMessage(Tone::Info, tr("This database is open for reading only: nothing can be emitted."));
    return choices;
}

QWidget *EmitEvent::makePreview() {
    auto *preview = new QWidget;
    preview->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(2 * kUnit);
    auto *head = new QHBoxLayout;
    head->addWidget(makeHeading(tr("What the receivers get")), 1);
    head->addWidget(m_form);
    auto *note = makeLabel(tr("“occurred_at” will be the moment of emitting."), Ink::Muted);
    note->setWordWrap(true);
    layout->addLayout(head);
    layout->addWidget(m_preview, 1);
    layout->addWidget(note);
    return preview;
}

EventType EmitEvent::type() const {
    return static_cast<EventType>(m_type->currentData().toInt());
}

std::optional<LeadChanges> EmitEvent::lead() const {
    if (m_source->current() == Sample)
        return allFieldsOf(sampleLead());
    return m_choice->lead() ? std::optional(allFieldsOf(*m_choice->lead())) : std::nullopt;
}

void EmitEvent::refresh() {
    const bool isSample = m_source->current() == Sample;
    m_leadField->setVisible(!isSample);
    const bool isWrong = !isSample && !m_choice->problem().isEmpty();
    m_leadField->setMessages(isWrong ? QList<Field::Message>{{Field::Message::Kind::Error, m_choice->problem(), {}}}
                                     : QList<Field::Message>());
    countListeners();
    const auto chosen = lead();
    m_emit->setEnabled(false);
    if (!chosen || m_context.session.isReadOnly()) {
        m_payload.clear();
        m_preview->setBody({}, CodeView::BodyForm::Raw);
        return;
    }
    m_context.session.read(
        this, [wanted = type(), lead = *chosen](Store &store) { return store.events().previewEvent(wanted, lead); },
        [this](const Result<QByteArray> &payload) { showPreview(payload); });
}

void EmitEvent::showPreview(const Result<QByteArray> &payload) {
    if (!payload) {
        m_message->setMessage(Tone::Bad, errorText(payload.error()));
        return;
    }
    m_message->clear();
    m_payload = atTime(*payload, m_context.session.clock().wall());
    m_preview->setBody(m_payload, static_cast<CodeView::BodyForm>(m_form->current()));
    m_emit->setEnabled(lead().has_value());
}

void EmitEvent::countListeners() {
    m_context.session.read(
        this, [wanted = type()](Store &store) { return listeners(store, wanted); },
        [this](const Result<QStringList> &names) {
            if (!names)
                return;
            const int count = static_cast<int>(names->size());
            m_listeners->setText(
                count == 0 ? tr("No active webhook listens to this event: it is recorded, and nothing is sent.")
                           //: %1 is a list of names
                           : tr("%n webhook(s): %1", nullptr, count).arg(names->join(u", "_s)));
        });
}

void EmitEvent::emitNow() {
    const auto chosen = lead();
    if (!chosen)
        return;
    m_emit->setEnabled(false);
    m_context.session.change(
        this, [wanted = type(), lead = *chosen](Store &store) { return store.events().emitEvent(wanted, lead); },
        [this](const Result<Event> &event) {
            m_emit->setEnabled(true);
            if (!event) {
                m_context.toasts.showError(event.error());
                return;
            }
            Navigation *navigation = &m_context.navigation;
            const QString filter = u"event_id:"_s % event->publicId;
            m_context.toasts.showAction(tr("%1 is emitted.").arg(event->type), tr("Show in log"),
                                        [navigation, filter] { emit navigation->logRequested(filter); });
        });
}

}  // namespace webhooks::ui
