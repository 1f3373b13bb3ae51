// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/webhookdetail.h"

#include "ui/delegates/delegates.h"
#include "ui/models/reasontext.h"
#include "ui/models/recentdeliveriesmodel.h"
#include "ui/models/roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/sparkbars.h"
#include "ui/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kStatusCharacters = 16;

}  // namespace

WebhookDetail::WebhookDetail(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_chip(new ChipLabel(this)),
      m_name(makeHeading({}, this)),
      m_sentence(makeLabel({}, Ink::Muted, this)),
      m_bars(new SparkBars(this)),
      m_deliveries(new RecentDeliveriesModel(context.times, this)),
      m_table(new Table(u"recentDeliveries"_s, tr("Last deliveries of this webhook"), this)),
      m_none(makeLabel(tr("No delivery yet."), Ink::Muted, this)) {
    setObjectName(u"webhookDetail"_s);
    m_sentence->setObjectName(u"detailSentence"_s);
    auto *line = new Rule(Qt::Horizontal, this);
    auto *pane = new Pane(this);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(pane);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(line);
    layout->addWidget(makeBody(), 1);
    connect(m_table, &Table::activatedRow, this,
            [this](const QModelIndex &index) { emit deliveryRequested(index.data(IdRole).toLongLong()); });
}

QPushButton *WebhookDetail::addButton(const QString &objectName, const QString &text, Action action) {
    QPushButton *button = makeButton(objectName, text, ButtonKind::Plain, this);
    connect(button, &QPushButton::clicked, this, [this, action] { emit requested(action); });
    return button;
}

QWidget *WebhookDetail::makeHead() {
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(kGap, kUnit * 2, kGap, kUnit * 2);
    layout->setSpacing(kGap);
    layout->addWidget(m_chip);
    layout->addWidget(m_name);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_sentence, 1);
    m_resume = addButton(u"detailResume"_s, tr("Resume"), Action::Resume);
    layout->addWidget(m_resume);
    layout->addWidget(addButton(u"detailEdit"_s, tr("Edit…"), Action::Edit));
    m_test = addButton(u"detailTest"_s, tr("Send test…"), Action::Test);
    m_recover = addButton(u"detailRecover"_s, tr("Recover missed…"), Action::Recover);
    layout->addWidget(m_test);
    layout->addWidget(m_recover);
    layout->addWidget(addButton(u"detailLog"_s, tr("Show in log"), Action::ShowLog));
    return head;
}

QWidget *WebhookDetail::makeBody() {
    m_table->setModel(m_deliveries);
    m_table->setItemDelegateForColumn(RecentDeliveriesModel::Status, new ChipDelegate(m_table));
    m_table->setColumnWidth(RecentDeliveriesModel::Status, kStatusCharacters * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(RecentDeliveriesModel::Event, QHeaderView::Stretch);
    auto *start = new QVBoxLayout;
    start->setContentsMargins(kGap, kGap, kGap, kGap);
    start->setSpacing(kUnit * 2);
    start->addWidget(makeLabel(tr("Attempts, last 24 h"), Ink::Muted, this));
    start->addWidget(m_bars);
    start->addStretch(1);
    auto *line = new Rule(Qt::Vertical, this);
    auto *end = new QVBoxLayout;
    end->setSpacing(0);
    end->addWidget(m_table, 1);
    end->addWidget(m_none, 1, Qt::AlignCenter);
    auto *body = new QWidget(this);
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(start, 1);
    layout->addWidget(line);
    layout->addLayout(end, 1);
    return body;
}

QString WebhookDetail::sentence(const WebhookEntry &entry) const {
    const WebhookActivity &activity = entry.activity;
    if (!entry.webhook.active)
        return tr("Nothing is sent to it. Events that happen now can be recovered later.");
    if (entry.webhook.locked)
        return tr("Nothing is sent to it: the database's key is not on this computer.");
    if (entry.pause)
        return tr("Nothing is sent to it but a probe now and then. %1 %2")
            .arg(pauseText(*entry.pause), probeText(*entry.pause, m_context.session.clock().wall()));
    const auto share = entry.successShare();
    if (!share)
        return tr("No attempt in the last 24 hours.");
    if (activity.failed == 0)
        return tr("Every attempt of the last 24 hours succeeded.");
    const QString failed = percentText(1.0 - *share);
    if (entry.health() != WebhookHealth::Failing)
        return tr("%1 of the attempts of the last 24 hours failed.").arg(failed);
    if (activity.lastStatus)
        return tr("%1 of attempts failed in 24 h; the receiver answers %2.").arg(failed).arg(*activity.lastStatus);
    return tr("%1 of attempts failed in 24 h; the last one ended with: %2.")
        .arg(failed, reasonWord(activity.lastError));
}

void WebhookDetail::showEntry(const WebhookEntry &entry) {
    m_chip->setChip(chipOf(entry.health()));
    m_name->setText(entry.webhook.name);
    m_sentence->setText(sentence(entry));
    m_sentence->setToolTip(m_sentence->text());
    const bool readOnly = m_context.session.isReadOnly();
    m_resume->setVisible(entry.health() == WebhookHealth::Paused);
    m_resume->setEnabled(!readOnly);
    m_recover->setEnabled(entry.webhook.active && !readOnly);
    m_recover->setToolTip(entry.webhook.active ? QString() : tr("Make it active first: nothing is sent to it now."));
    m_test->setEnabled(!entry.webhook.locked && !readOnly);
}

void WebhookDetail::showFacts(const Facts &facts) {
    const qint64 now = m_context.session.clock().wall();
    //: the end of a chart
    m_bars->setSpans(facts.spans, m_context.times.shortTime(now - kWindowMs, now), tr("now"));
    m_deliveries->setDeliveries(facts.deliveries, now);
    m_table->setVisible(!facts.deliveries.isEmpty());
    m_none->setVisible(facts.deliveries.isEmpty());
}

}  // namespace webhooks::ui
