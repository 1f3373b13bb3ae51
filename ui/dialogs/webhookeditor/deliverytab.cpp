// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/deliverytab.h"

#include "domain/ratelimit.h"
#include "domain/times.h"
#include "ui/dialogs/webhookeditor/scheduleview.h"
#include "ui/dialogs/webhookeditor/webhookdraft.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kFieldWidth = 160;

template <typename Number>
QString readInto(const QString &text, std::optional<Number> &target) {
    if (text.isEmpty()) {
        target.reset();
        return {};
    }
    bool isNumber = false;
    const double number = QLocale().toDouble(text, &isNumber);
    const double plain = isNumber ? number : text.toDouble(&isNumber);
    if (!isNumber || (std::is_same_v<Number, int> && plain != static_cast<int>(plain)))
        return DeliveryTab::tr("“%1” is not a number that fits here.").arg(text);
    target = static_cast<Number>(plain);
    return {};
}

QString readDurationInto(const QString &text, std::optional<qint64> &target) {
    if (text.isEmpty()) {
        target.reset();
        return {};
    }
    const auto duration = parseDuration(text);
    if (!duration)
        return DeliveryTab::tr("“%1” is not a duration: write it like 15s, 10m or 1h30m.").arg(text);
    target = *duration;
    return {};
}

QString readRateInto(const QString &text, std::optional<double> &target) {
    if (text.isEmpty()) {
        target.reset();
        return {};
    }
    const auto rate = parseRate(text);
    if (!rate)
        return DeliveryTab::tr("“%1” is not a rate: write it like 10/s, 90/m or 0.5/s.").arg(text);
    target = *rate;
    return {};
}

template <typename Number>
QString shown(const std::optional<Number> &value) {
    return value ? QString::number(*value) : QString();
}

}  // namespace

DeliveryTab::DeliveryTab(const Session &session, const TimeDisplay &times, WebhookDraft &draft, QWidget *parent)
    : EditorTab(draft, u"deliveryTab"_s, tr("Delivery"), parent),
      m_session(session),
      m_defaults(session.settings().deliveryPolicy()),
      m_timeout(
          addNumber(WebhookField::Timeout, tr("&Timeout"), u"timeout"_s,
                    [](const QString &text, DeliveryOverrides &own) { return readDurationInto(text, own.timeoutMs); })),
      m_retries(addNumber(WebhookField::MaxRetries, tr("&Retries"), u"retries"_s,
                          [](const QString &text, DeliveryOverrides &own) { return readInto(text, own.maxRetries); })),
      m_backoff(
          addNumber(WebhookField::Backoff, tr("&First wait"), u"backoff"_s,
                    [](const QString &text, DeliveryOverrides &own) { return readDurationInto(text, own.backoffMs); })),
      m_factor(
          addNumber(WebhookField::BackoffFactor, tr("F&actor"), u"factor"_s,
                    [](const QString &text, DeliveryOverrides &own) { return readInto(text, own.backoffFactor); })),
      m_cap(addNumber(
          WebhookField::BackoffCap, tr("&Longest wait"), u"longestWait"_s,
          [](const QString &text, DeliveryOverrides &own) { return readDurationInto(text, own.backoffCapMs); })),
      m_concurrency(
          addNumber(WebhookField::Concurrency, tr("At &once"), u"concurrency"_s,
                    [](const QString &text, DeliveryOverrides &own) { return readInto(text, own.concurrency); })),
      m_rate(addNumber(WebhookField::RateLimit, tr("Rate li&mit"), u"rateLimit"_s,
                       [](const QString &text, DeliveryOverrides &own) { return readRateInto(text, own.rateLimit); })),
      m_pauseAfter(
          addNumber(WebhookField::AutoPauseAfter, tr("&Pause after"), u"autoPauseAfter"_s,
                    [](const QString &text, DeliveryOverrides &own) { return readInto(text, own.autoPauseAfter); })),
      m_pauseSpan(addNumber(
          WebhookField::AutoPauseSpan, tr("Fa&iling for"), u"autoPauseSpan"_s,
          [](const QString &text, DeliveryOverrides &own) { return readDurationInto(text, own.autoPauseSpanMs); })),
      m_pauseRate(
          addNumber(WebhookField::AutoPauseRate, tr("&Error rate"), u"autoPauseRate"_s,
                    [](const QString &text, DeliveryOverrides &own) { return readInto(text, own.autoPauseRate); })),
      m_schedule(new ScheduleView(times, this)) {
    addPlainField(tr("Schedule"), m_schedule);
    finishForm();
    connect(&draft, &WebhookDraft::changed, this, &DeliveryTab::showSchedule);
}

QLineEdit *DeliveryTab::addNumber(WebhookField part, const QString &label, const QString &name, const Reader &reader) {
    QLineEdit *edit = makeEdit(name, QString(label).remove(u'&'), this);
    edit->setMaximumWidth(kFieldWidth);
    addField(part, label, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, part, reader](const QString &text) {
        DeliveryOverrides own = draft().webhook().overrides;
        const QString wrong = reader(text.trimmed(), own);
        draft().setInputError(part, wrong);
        if (wrong.isEmpty())
            draft().change([&](Webhook &webhook) { webhook.overrides = own; });
    });
    return edit;
}

void DeliveryTab::load() {
    const DeliveryOverrides &own = draft().webhook().overrides;
    const auto duration = [](const std::optional<qint64> &value) { return value ? formatDuration(*value) : QString(); };
    m_timeout->setText(duration(own.timeoutMs));
    m_retries->setText(shown(own.maxRetries));
    m_backoff->setText(duration(own.backoffMs));
    m_factor->setText(own.backoffFactor ? QLocale().toString(*own.backoffFactor) : QString());
    m_cap->setText(duration(own.backoffCapMs));
    m_concurrency->setText(shown(own.concurrency));
    m_rate->setText(own.rateLimit ? formatRate(*own.rateLimit) : QString());
    m_pauseAfter->setText(shown(own.autoPauseAfter));
    m_pauseSpan->setText(duration(own.autoPauseSpanMs));
    m_pauseRate->setText(shown(own.autoPauseRate));

    const auto standard = [](const QString &value) { return tr("default: %1").arg(value); };
    m_timeout->setPlaceholderText(standard(formatDuration(m_defaults.timeoutMs)));
    m_retries->setPlaceholderText(standard(QString::number(m_defaults.maxRetries)));
    m_backoff->setPlaceholderText(standard(formatDuration(m_defaults.backoffMs)));
    m_factor->setPlaceholderText(standard(QLocale().toString(m_defaults.backoffFactor)));
    m_cap->setPlaceholderText(standard(formatDuration(m_defaults.backoffCapMs)));
    m_concurrency->setPlaceholderText(standard(QString::number(m_defaults.concurrency)));
    m_rate->setPlaceholderText(tr("no limit"));
    m_pauseAfter->setPlaceholderText(standard(QString::number(m_defaults.autoPauseAfter)));
    m_pauseSpan->setPlaceholderText(standard(formatDuration(m_defaults.autoPauseSpanMs)));
    m_pauseRate->setPlaceholderText(standard(QString::number(m_defaults.autoPauseRate)));
    showSchedule();
}

void DeliveryTab::showSchedule() {
    if (!draft().hasErrors() || m_schedule->accessibleDescription().isEmpty())
        m_schedule->setPolicy(draft().webhook().overrides.over(m_defaults), m_session.clock().wall());
}

QString DeliveryTab::hintFor(WebhookField field) const {
    switch (field) {
        case WebhookField::Timeout:
            return tr("For the whole attempt, from the name lookup to the answer.");
        case WebhookField::MaxRetries:
            return tr("Attempts after the first one.");
        case WebhookField::Backoff:
            return tr("Before the first retry.");
        case WebhookField::BackoffFactor:
            return tr("How much longer each wait is than the one before.");
        case WebhookField::BackoffCap:
            return tr("No retry waits longer than this.");
        case WebhookField::Concurrency:
            return tr("The most attempts in flight to this receiver.");
        case WebhookField::RateLimit:
            return tr("The most attempts that start: 10/s, 90/m. What is over it waits and loses no attempt.");
        case WebhookField::AutoPauseAfter:
            return tr("Failed deliveries in a row after which only a probe is sent. 0: never.");
        case WebhookField::AutoPauseSpan:
            return tr("The first and the last of these failures lie at least this far apart.");
        case WebhookField::AutoPauseRate:
            return tr("Percent of attempts failed within that time that pause it too. 0: none does.");
        default:
            return {};
    }
}

}  // namespace webhooks::ui
