// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/eventchoice.h"

#include "ui/theme/theme.h"
#include "ui/timedisplay.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kSelected = 0;
constexpr int kAll = 1;

QString meaningOf(EventType type) {
    switch (type) {
        case EventType::LeadCreated:
            return EventChoice::tr("a lead was added");
        case EventType::LeadUpdated:
            return EventChoice::tr("any of its values changed");
        case EventType::LeadDeleted:
            return EventChoice::tr("a lead was removed");
        case EventType::LeadStageChanged:
            return EventChoice::tr("it moved within its pipeline");
        case EventType::LeadAssigned:
            return EventChoice::tr("it has a new owner");
        case EventType::FormSubmitted:
            return EventChoice::tr("a lead sent a form");
    }
    return {};
}

}  // namespace

EventChoice::EventChoice(QWidget *parent)
    : QWidget(parent),
      m_segments(new Segments(u"eventScope"_s, tr("Which events"),
                              {tr("Selected events"), tr("All, including future ones")}, this)),
      m_list(new QWidget(this)),
      m_all(makeLabel(tr("Every event is sent, also those that a later version brings."), Ink::Muted, this)),
      m_span(makeLabel(tr("Last 30 days"), Ink::Muted, m_list)) {
    m_span->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit * 2);
    layout->addWidget(m_segments, 0, Qt::AlignLeading);
    layout->addWidget(m_all);
    layout->addWidget(m_list);
    setFocusProxy(m_segments);

    auto *list = new QGridLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setVerticalSpacing(kUnit);
    list->setHorizontalSpacing(kGap);
    list->setColumnStretch(1, 1);
    addGroup(*list, tr("Leads"),
             {EventType::LeadCreated, EventType::LeadUpdated, EventType::LeadDeleted, EventType::LeadStageChanged,
              EventType::LeadAssigned});
    addGroup(*list, tr("Forms"), {EventType::FormSubmitted});
    list->addWidget(m_span, 0, 2, Qt::AlignTrailing);
    m_all->setVisible(false);
    connect(m_segments, &Segments::chosen, this, [this](int index) {
        m_list->setVisible(index == kSelected);
        m_all->setVisible(index == kAll);
        emit changed();
    });
}

void EventChoice::addGroup(QGridLayout &list, const QString &title, const QList<EventType> &types) {
    list.addWidget(makeLabel(title, Ink::Muted, m_list), list.rowCount() - (m_boxes.isEmpty() ? 1 : 0), 0);
    for (const EventType type : types) {
        const QString name = eventTypeName(type);
        auto *box = new QCheckBox(name, m_list);
        box->setObjectName(u"event."_s % name);
        box->setAccessibleName(tr("%1: %2").arg(name, meaningOf(type)));
        box->setFont(monoFont(font()));
        connect(box, &QCheckBox::clicked, this, &EventChoice::changed);
        auto *count = makeLabel({}, Ink::Muted, m_list);
        count->setObjectName(u"count."_s % name);
        m_boxes.insert(type, box);
        m_counts.insert(type, count);
        const int row = list.rowCount();
        list.addWidget(box, row, 0);
        list.addWidget(makeLabel(meaningOf(type), Ink::Muted, m_list), row, 1);
        list.addWidget(count, row, 2, Qt::AlignTrailing);
    }
}

void EventChoice::setCounts(const EventCounts &counts) {
    m_span->setVisible(true);
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        const QString name = eventTypeName(it.key());
        const auto count = static_cast<int>(counts.byType.value(name));
        const QString number = countText(count);
        //: at least so many
        m_counts.value(it.key())->setText(counts.complete ? number : tr("%1+").arg(number));
        it.value()->setAccessibleDescription(counts.complete
                                                 ? tr("%Ln times in the last 30 days", nullptr, count)
                                                 : tr("At least %Ln times in the last 30 days", nullptr, count));
    }
}

void EventChoice::load(const Webhook &webhook) {
    m_segments->setCurrent(webhook.allEvents ? kAll : kSelected);
    m_list->setVisible(!webhook.allEvents);
    m_all->setVisible(webhook.allEvents);
    if (webhook.allEvents)
        return;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it)
        it.value()->setChecked(webhook.events.contains(it.key()));
}

void EventChoice::store(Webhook &webhook) const {
    webhook.allEvents = m_segments->current() == kAll;
    webhook.events.clear();
    if (webhook.allEvents)
        return;
    std::ranges::copy_if(kEventTypes, std::back_inserter(webhook.events),
                         [this](EventType type) { return m_boxes.value(type)->isChecked(); });
}

}  // namespace webhooks::ui
