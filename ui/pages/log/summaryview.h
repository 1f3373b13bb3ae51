// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/log/deliverydetail.h"
#include "ui/timedisplay.h"

#include <QScrollArea>

class QFormLayout;
class QVBoxLayout;

namespace webhooks::ui {

/// The chain that leads, or does not lead, to the delivery, and its facts.
class SummaryView final : public QScrollArea {
    Q_OBJECT

public:
    explicit SummaryView(const TimeDisplay &times, QWidget *parent = nullptr);

    void setDetail(const DeliveryDetail &detail);

private:
    void addStep(const ExplainStep &step);
    void addFact(const QString &name, const QString &value);

    const TimeDisplay &m_times;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_steps = nullptr;
    QFormLayout *m_facts = nullptr;
};

}  // namespace webhooks::ui
