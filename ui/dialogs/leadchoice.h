// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lead.h"
#include "ui/session/session.h"

#include <QComboBox>

namespace webhooks::ui {

/// The lead of an event to emit: one of those that had events lately, or any by its number.
class LeadChoice final : public QComboBox {
    Q_OBJECT

public:
    LeadChoice(Session &session, QWidget *parent = nullptr);

    const std::optional<Lead> &lead() const { return m_lead; }
    const QString &problem() const { return m_problem; }

signals:
    void leadChanged();  ///< lead() and problem() are new

private:
    void fill();
    void look();

    Session &m_session;
    std::optional<Lead> m_lead;
    QString m_problem;
    qint64 m_wanted = 0;
};

/// `Jane Smith`, or what else names a lead.
QString leadName(const Lead &lead);
/// Every field of a lead, as EventsTable::emitEvent() takes it.
LeadChanges allFieldsOf(const Lead &lead);
/// The lead of the specification's example.
Lead sampleLead();

}  // namespace webhooks::ui
