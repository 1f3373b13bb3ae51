// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/summaryview.h"

#include "service/apptext.h"
#include "ui/pages/log/deliverywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/glyphlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

SummaryView::SummaryView(const TimeDisplay &times, QWidget *parent) : QScrollArea(parent), m_times(times) {
    setObjectName(u"summaryView"_s);
    setAccessibleName(tr("Summary"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
}

void SummaryView::setDetail(const DeliveryDetail &detail) {
    m_content = new QWidget;
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(kGap - kUnit);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(kMargin);
    m_facts->setVerticalSpacing(kGap - kUnit);

    const bool done = detail.delivery().state == DeliveryState::Succeeded;
    m_steps->addWidget(
        makeHeading(done ? tr("How was this delivered?") : tr("Why was this not delivered?"), m_content));
    for (const ExplainStep &step : detail.explanation)
        addStep(step);
    m_steps->addStretch(1);

    const Delivery &delivery = detail.delivery();
    addFact(tr("Delivery"), delivery.publicId);
    addFact(tr("Event"), delivery.eventPublicId);
    addFact(tr("Created"), m_times.full(delivery.createdAt));
    if (delivery.finishedAt)
        addFact(tr("Finished"), m_times.full(*delivery.finishedAt));
    addFact(tr("Webhook"),
            delivery.webhookDeleted ? tr("%1 (deleted)").arg(delivery.webhookName) : delivery.webhookName);
    addFact(tr("URL"), delivery.webhookUrl);
    if (delivery.leadId != 0)
        addFact(tr("Lead"), detail.row.leadName.isEmpty()
                                ? u"#%1"_s.arg(delivery.leadId)
                                : u"%1 (#%2)"_s.arg(detail.row.leadName).arg(delivery.leadId));
    addFact(tr("Body"), tr("%Ln bytes, JSON", nullptr, static_cast<int>(detail.payload.size())));
    //: what made the delivery: automatic, manual, test
    addFact(tr("Trigger"), DeliveryWords::triggerText(delivery.trigger));

    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(kGap, kGap, kGap, kGap);
    columns->setSpacing(2 * kMargin);
    columns->addLayout(m_steps, 1);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(kGap);
    facts->addWidget(makeHeading(tr("Facts"), m_content));
    facts->addLayout(m_facts);
    facts->addStretch(1);
    columns->addLayout(facts, 1);
    setWidget(m_content);
}

void SummaryView::addStep(const ExplainStep &step) {
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap - kUnit);
    auto *mark = new GlyphLabel(step.passed ? Glyph::Check : Glyph::Cross, step.passed ? Ink::Good : Ink::Bad,
                                4 * kUnit, m_content);
    const QString sentence = appText(step.text);
    auto *text = makeLabel(sentence, Ink::Text, m_content);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    //: a check that passed, or did not
    text->setAccessibleName(step.passed ? tr("Yes: %1").arg(sentence) : tr("No: %1").arg(sentence));
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_steps->addLayout(row);
}

void SummaryView::addFact(const QString &name, const QString &value) {
    auto *shown = makeLabel(value, Ink::Text, m_content);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(u"%1: %2"_s.arg(name, value));
    m_facts->addRow(makeLabel(name, Ink::Muted, m_content), shown);
}

}  // namespace webhooks::ui
