// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/redeliverdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/fields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr qsizetype kSlice = 1'000;
constexpr int kUsualRate = 10;
constexpr int kHighestRate = 1'000;
constexpr int kNamed = 6;

}  // namespace

RedeliverDialog::RedeliverDialog(PageContext context, QList<qint64> ids, const QString &filter, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_ids(std::move(ids)),
      m_chosenAt(context.session.clock().wall()),
      m_filter(filter),
      m_run(context.session),
      m_question(makeHeading({}, this)),
      m_webhooks(makeLabel({}, Ink::Text, this)),
      m_skipped(makeLabel({}, Ink::Muted, this)),
      m_rate(new QSpinBox(this)),
      m_duration(makeLabel({}, Ink::Muted, this)),
      m_progress(new LongWorkBar(u"redeliverProgress"_s, this)),
      m_cancel(makeButton(u"cancelRedelivery"_s, tr("Cancel"), ButtonKind::Plain, this)),
      m_start(makeButton(u"startRedelivery"_s, tr("Redeliver"), ButtonKind::Primary, this)) {
    setObjectName(u"redeliverDialog"_s);
    setWindowTitle(tr("Redeliver"));
    setMinimumWidth(520);
    build();
    connect(m_rate, &QSpinBox::valueChanged, this, &RedeliverDialog::showCounts);
    connect(m_start, &QPushButton::clicked, this, &RedeliverDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_run, &RedeliverRun::finished, this, &RedeliverDialog::end);
    connect(&m_run, &RedeliverRun::failed, this, [this](const Error &error) {
        m_context.toasts.showError(error);
        reject();
    });
    showCounts();
    countOn();
}

void RedeliverDialog::reject() {
    m_closing = true;
    m_run.cancel();
    m_cancel->setEnabled(false);
    if (!m_run.isRunning())
        QDialog::reject();
}

void RedeliverDialog::build() {
    m_question->setObjectName(u"redeliverQuestion"_s);
    m_webhooks->setObjectName(u"redeliverWebhooks"_s);
    m_skipped->setObjectName(u"redeliverSkipped"_s);
    m_duration->setObjectName(u"redeliverDuration"_s);
    for (QLabel *label : {m_question, m_webhooks, m_skipped})
        label->setWordWrap(true);
    m_rate->setObjectName(u"redeliverRate"_s);
    m_rate->setAccessibleName(tr("Deliveries per second"));
    m_rate->setRange(1, kHighestRate);
    m_rate->setValue(kUsualRate);
    //: deliveries per second
    m_rate->setSuffix(tr(" per second"));
    m_start->setDefault(true);

    auto *rate = new QHBoxLayout;
    rate->setSpacing(kGap);
    rate->addWidget(new Field(tr("&Rate"), m_rate, this));
    rate->addWidget(m_duration, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_question);
    layout->addWidget(m_webhooks);
    layout->addWidget(m_skipped);
    layout->addLayout(rate);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(makeButtonRow({m_cancel, m_start}));
}

void RedeliverDialog::countOn() {
    const QList<qint64> slice = m_ids.mid(m_counted, kSlice);
    if (slice.isEmpty() || m_closing) {
        showCounts();
        return;
    }
    m_context.session.query(
        this, [slice](Store &store) { return store.log().redeliveryShares(slice); },
        [this, count = slice.size()](const Result<QList<RedeliveryShare>> &shares) {
            if (!shares) {
                m_context.toasts.showError(shares.error());
                reject();
                return;
            }
            m_counted += count;
            add(*shares);
            countOn();
        });
}

void RedeliverDialog::add(const QList<RedeliveryShare> &shares) {
    for (const RedeliveryShare &share : shares) {
        RedeliveryShare &sum = m_shares[share.webhookId];
        sum.webhookId = share.webhookId;
        sum.webhook = share.webhook;
        sum.ready += share.ready;
        sum.waiting += share.waiting;
        sum.closed += share.closed;
    }
}

qint64 RedeliverDialog::ready() const {
    qint64 count = 0;
    for (const RedeliveryShare &share : m_shares)
        count += share.ready;
    return count;
}

void RedeliverDialog::showCounts() {
    if (m_run.isRunning())
        return;
    const bool counted = m_counted == m_ids.size();
    QList<RedeliveryShare> shares = m_shares.values();
    std::ranges::sort(shares, std::greater<>(), &RedeliveryShare::ready);
    QStringList names;
    qint64 waiting = 0;
    qint64 closed = 0;
    qsizetype webhooks = 0;
    for (const RedeliveryShare &share : std::as_const(shares)) {
        waiting += share.waiting;
        closed += share.closed;
        if (share.ready == 0)
            continue;
        ++webhooks;
        if (webhooks <= kNamed)
            //: a webhook's name and how many of its deliveries
            names.append(tr("%1: %2").arg(share.webhook, countText(share.ready)));
    }
    if (webhooks > kNamed)
        names.append(tr("and %n more webhooks", nullptr, static_cast<int>(webhooks) - kNamed));
    const auto count = static_cast<int>(ready());
    m_question->setText(!counted    ? tr("Counting %Ln deliveries.", nullptr, static_cast<int>(m_ids.size()))
                        : count > 0 ? tr("%Ln deliveries will be sent again.", nullptr, count)
                                    : tr("None of these deliveries can be sent again."));
    m_webhooks->setText(names.join(u'\n'));
    m_webhooks->setVisible(!names.isEmpty());
    QStringList skipped;
    if (waiting > 0)
        skipped.append(
            tr("%Ln are waiting or being sent already and are left out.", nullptr, static_cast<int>(waiting)));
    if (closed > 0)
        skipped.append(
            tr("%Ln are left out because their webhook is inactive or deleted.", nullptr, static_cast<int>(closed)));
    skipped.append(tr("What has succeeded by itself meanwhile is left out too."));
    m_skipped->setText(skipped.join(u'\n'));
    const qint64 duration = 1'000 / m_rate->value() * std::max<qint64>(0, count - 1);
    m_duration->setText(count > 1 ? tr("This takes about %1.").arg(durationText(duration * 1'000)) : QString());
    m_start->setText(count > 0 ? tr("Redeliver %L1").arg(count) : tr("Redeliver"));
    m_start->setEnabled(counted && count > 0);
}

void RedeliverDialog::begin() {
    m_start->setEnabled(false);
    m_rate->setEnabled(false);
    QList<qint64> oldestFirst = m_ids;
    std::ranges::reverse(oldestFirst);
    m_run.start(oldestFirst, m_rate->value(), m_chosenAt, m_filter);
    m_progress->start(m_run.work(), m_run.total());
}

void RedeliverDialog::end(qint64 redelivered) {
    m_progress->finish();
    const auto count = static_cast<int>(redelivered);
    m_context.toasts.show(m_run.isCancelled() ? tr("Stopped: %Ln deliveries will be sent again.", nullptr, count)
                                              : tr("%Ln deliveries will be sent again.", nullptr, count));
    accept();
}

}  // namespace webhooks::ui
