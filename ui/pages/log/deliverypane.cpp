// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/deliverypane.h"

#include "service/apptext.h"
#include "ui/pages/log/copymenu.h"
#include "ui/pages/log/exchangeview.h"
#include "ui/pages/log/historyview.h"
#include "ui/pages/log/signatureview.h"
#include "ui/pages/log/summaryview.h"
#include "ui/pages/log/timingview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/rule.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kTimelineWidth = 230;

}  // namespace

DeliveryPane::DeliveryPane(PageContext context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_states(new QStackedWidget(this)),
      m_message(makeLabel(tr("Choose a delivery to see what happened to it."), Ink::Muted, this)),
      m_chip(new ChipLabel(this)),
      m_sentence(makeHeading({}, this)),
      m_route(makeLabel({}, Ink::Muted, this)),
      m_primary(makeButton(u"deliveryAction"_s, {}, ButtonKind::Primary, this)),
      m_cancel(makeButton(u"cancelRetries"_s, tr("Cancel retries"), ButtonKind::Plain, this)),
      m_copyButton(makeButton(u"copyDelivery"_s, tr("Copy"), ButtonKind::Plain, this)),
      m_copy(new CopyMenu([this] { return std::pair(m_detail.value_or(DeliveryDetail{}), m_attempt); }, this)),
      m_timeline(new Timeline(u"attemptTimeline"_s, tr("Attempts"), this)),
      m_tabs(new QTabBar(this)),
      m_views(new QStackedWidget(this)),
      m_summary(new SummaryView(context.times, this)),
      m_exchange(new ExchangeView(this)),
      m_timing(new TimingView(this)),
      m_signature(new SignatureView(this)),
      m_history(new HistoryView(context.times, this)) {
    setObjectName(u"deliveryPane"_s);
    build();
    connect(m_primary, &QPushButton::clicked, this, &DeliveryPane::act);
    connect(m_cancel, &QPushButton::clicked, this, &DeliveryPane::cancelRetries);
    connect(m_timeline, &Timeline::chosen, this, &DeliveryPane::showAttempt);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_signature, &SignatureView::checkRequested, this, &DeliveryPane::checkSignature);
    connect(m_copy, &CopyMenu::copied, this, [this](const QString &what) { m_context.toasts.show(what); });
    connect(&context.session, &Session::changed, this, &DeliveryPane::reload);
    connect(&context.times, &TimeDisplay::changed, this, &DeliveryPane::reload);
    auto *second = new QTimer(this);
    connect(second, &QTimer::timeout, this, &DeliveryPane::showHead);
    constexpr int kSecondMs = 1'000;
    second->start(kSecondMs);
}

void DeliveryPane::build() {
    auto *shown = new QWidget(this);
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(buildBody(), 1);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"deliveryMessage"_s);
    m_states->addWidget(m_message);
    m_states->addWidget(shown);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
}

QWidget *DeliveryPane::buildHead() {
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kGap, kGap - kUnit, kGap, kGap - kUnit);
    row->setSpacing(kGap);
    m_sentence->setObjectName(u"deliverySentence"_s);
    m_sentence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_route->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copyButton->setMenu(m_copy);
    row->addWidget(m_chip);
    row->addWidget(m_sentence);
    row->addWidget(m_route, 1);
    row->addWidget(m_primary);
    row->addWidget(m_cancel);
    row->addWidget(m_copyButton);
    return head;
}

QWidget *DeliveryPane::buildBody() {
    auto *body = new QWidget(this);
    m_timeline->setFixedWidth(kTimelineWidth);
    m_tabs->setObjectName(u"deliveryTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the delivery"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &name :
         {tr("Summary"), tr("Request and response"), tr("Timing"), tr("Signature"), tr("History")})
        m_tabs->addTab(name);
    for (QWidget *view : QWidgetList{m_summary, m_exchange, m_timing, m_signature, m_history})
        m_views->addWidget(view);
    setTab(Exchange);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_tabs);
    right->addWidget(new Rule(Qt::Horizontal, this));
    right->addWidget(m_views, 1);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(kGap - kUnit, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, kGap - kUnit, kGap - kUnit, kGap - kUnit);
    left->addWidget(m_timeline, 1);
    row->addLayout(left);
    row->addWidget(new Rule(Qt::Vertical, this));
    row->addLayout(right, 1);
    return body;
}

void DeliveryPane::setTab(int tab) {
    m_tabs->setCurrentIndex(tab);
    m_views->setCurrentIndex(tab);
}

int DeliveryPane::tab() const {
    return m_tabs->currentIndex();
}

void DeliveryPane::focusAnswer() {
    m_focusSoon = true;
    if (m_detail && m_detail->delivery().id == m_wanted)
        focusNow();
}

void DeliveryPane::focusNow() {
    if (!std::exchange(m_focusSoon, false))
        return;
    if (tab() == Exchange)
        m_exchange->focusBody();
    else
        m_tabs->setFocus(Qt::OtherFocusReason);
}

void DeliveryPane::showDelivery(qint64 deliveryId) {
    if (deliveryId == m_wanted)
        return;
    m_wanted = deliveryId;
    m_attempt = -1;
    if (deliveryId == 0) {
        m_detail.reset();
        m_message->setText(tr("Choose a delivery to see what happened to it."));
        m_states->setCurrentIndex(0);
        return;
    }
    reload();
}

void DeliveryPane::reload() {
    if (m_wanted == 0)
        return;
    m_readAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_context.session.read(
        this,
        [id = m_wanted, settings = m_context.session.settings(), now = now()](Store &store) {
            return DeliveryDetail::read(store, settings, id, now);
        },
        [this, id = m_wanted](const Result<DeliveryDetail> &detail) {
            m_reading = false;
            if (detail && id == m_wanted) {
                take(*detail);
            } else if (!detail && id == m_wanted) {
                m_detail.reset();
                m_message->setText(errorText(detail.error()));
                m_states->setCurrentIndex(0);
            }
            if (m_readAgain || id != m_wanted)
                reload();
        });
}

void DeliveryPane::take(const DeliveryDetail &detail) {
    const bool other = !m_detail || m_detail->delivery().id != detail.delivery().id;
    const bool attempted = other || m_detail->attempts.size() != detail.attempts.size();
    const bool changed = attempted || m_detail->delivery() != detail.delivery() ||
                         m_detail->attempts != detail.attempts || m_detail->payload != detail.payload;
    // Who looks at an earlier attempt goes on doing so.
    const bool wasLast = other || m_attempt < 0 || m_attempt + 1 >= m_detail->attempts.size();
    m_detail = detail;
    showHead();
    m_states->setCurrentIndex(1);
    if (changed)
        m_summary->setDetail(detail);
    m_history->setDetail(detail, now());
    if (attempted) {
        m_matches.clear();
        showAttempt(wasLast ? static_cast<int>(detail.attempts.size()) - 1 : m_attempt);
        checkSignature();
    }
    focusNow();
}

void DeliveryPane::showHead() {
    if (!m_detail)
        return;
    const Delivery &delivery = m_detail->delivery();
    m_chip->setChip(chipOf(delivery, now()));
    m_sentence->setText(DeliveryWords::sentence(*m_detail, now()));
    //: event → webhook
    m_route->setText(tr("%1 → %2").arg(delivery.eventType, delivery.webhookName));
    const DeliveryAction action = DeliveryWords::action(*m_detail);
    m_primary->setText(DeliveryWords::actionText(action));
    m_primary->setVisible(action != DeliveryAction::None);
    const bool writable = !m_context.session.isReadOnly();
    m_primary->setEnabled(writable || action == DeliveryAction::OpenWebhook);
    m_cancel->setVisible(delivery.state == DeliveryState::Pending);
    m_cancel->setEnabled(writable);
    m_timeline->setSteps(DeliveryWords::timeline(*m_detail, m_context.times, now()));
    if (m_attempt >= 0 && m_timeline->currentRow() != m_attempt) {
        const QSignalBlocker quiet(m_timeline);
        m_timeline->setCurrentRow(m_attempt);
    }
}

void DeliveryPane::showAttempt(int attempt) {
    if (!m_detail || attempt >= m_detail->attempts.size())
        return;
    m_attempt = attempt;
    if (attempt < 0) {
        m_exchange->showUnsent(*m_detail);
        m_timing->showNothing();
        m_signature->showNothing();
        return;
    }
    const Attempt &shown = m_detail->attempts.at(attempt);
    m_exchange->showAttempt(shown, m_detail->payload);
    m_timing->showAttempt(shown);
    showSignature();
    showHead();
}

void DeliveryPane::checkSignature() {
    if (!m_detail || m_detail->attempts.isEmpty())
        return;
    m_signature->setChecking();
    m_context.session.read(
        this, [detail = *m_detail, now = now()](Store &store) { return checkSignatures(store, detail, now); },
        [this, id = m_wanted](const Result<QList<SignatureMatch>> &matches) {
            if (id != m_wanted || !m_detail)
                return;
            if (matches)
                m_matches = *matches;
            else
                m_context.toasts.showError(matches.error());
            showSignature();
        });
}

void DeliveryPane::showSignature() {
    if (m_attempt < 0 || m_attempt >= m_matches.size())
        return;
    const SignatureMatch match = m_matches.at(m_attempt);
    m_signature->showMatch(m_detail->attempts.at(m_attempt), match);
    const bool good = match == SignatureMatch::Current || match == SignatureMatch::Previous;
    m_tabs->setTabText(Signature, good                               ? tr("Signature ✓")
                                  : match == SignatureMatch::Differs ? tr("Signature ✗")
                                                                     : tr("Signature"));
}

void DeliveryPane::act() {
    if (!m_detail)
        return;
    switch (DeliveryWords::action(*m_detail)) {
        case DeliveryAction::RetryNow:
            return retryNow();
        case DeliveryAction::Redeliver:
            emit redeliverRequested(m_wanted);
            return;
        case DeliveryAction::OpenWebhook:
            emit m_context.navigation.webhookRequested(m_detail->delivery().webhookId);
            return;
        default:
            return;
    }
}

void DeliveryPane::retryNow() {
    m_context.session.change(
        this, [id = m_wanted, now = now()](Store &store) { return store.changes().retryNow({id}, now); },
        [this](const Result<qint64> &changed) {
            if (!changed)
                m_context.toasts.showError(changed.error());
            else
                m_context.toasts.show(*changed > 0 ? tr("The next attempt is due now.")
                                                   : tr("It changed by itself meanwhile."));
        });
}

void DeliveryPane::cancelRetries() {
    m_context.session.change(
        this, [id = m_wanted, now = now()](Store &store) { return store.changes().cancel({id}, now); },
        [this, id = m_wanted](const Result<qint64> &changed) {
            if (!changed)
                m_context.toasts.showError(changed.error());
            else if (*changed == 0)
                m_context.toasts.show(tr("It changed by itself meanwhile."));
            else
                m_context.toasts.showAction(tr("The delivery was cancelled."), tr("Send again"),
                                            [this, id] { emit redeliverRequested(id); });
        });
}

}  // namespace webhooks::ui
