// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/leadchoice.h"

#include "service/apptext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kRecentEvents = 200;
constexpr qsizetype kMostShown = 30;

/// The leads of the latest events that are still stored, newest first.
Result<QList<Lead>> recentLeads(Store &store) {
    const auto events = store.events().list(0, kRecentEvents);
    if (!events)
        return std::unexpected(events.error());
    QList<Lead> leads;
    QSet<qint64> seen;
    for (const Event &event : *events) {
        if (event.leadId <= 0 || seen.contains(event.leadId) || leads.size() >= kMostShown)
            continue;
        seen.insert(event.leadId);
        if (const auto lead = store.leads().byId(event.leadId))
            leads.append(*lead);
    }
    if (!leads.isEmpty())
        return leads;
    return store.leads().list(0, static_cast<int>(kMostShown));
}

QString entryText(const Lead &lead) {
    //: A lead in a list: its number and name
    return LeadChoice::tr("%1 · %2").arg(lead.id).arg(leadName(lead));
}

}  // namespace

LeadChoice::LeadChoice(Session &session, QWidget *parent) : QComboBox(parent), m_session(session) {
    setObjectName(u"emitLead"_s);
    setAccessibleName(tr("Lead"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setObjectName(u"emitLeadEdit"_s);
    lineEdit()->setAccessibleName(tr("Lead"));
    lineEdit()->setPlaceholderText(tr("The lead's number"));
    connect(this, &QComboBox::editTextChanged, this, &LeadChoice::look);
    fill();
}

void LeadChoice::fill() {
    m_session.read(this, &recentLeads, [this](const Result<QList<Lead>> &leads) {
        if (!leads) {
            m_problem = errorText(leads.error());
            emit leadChanged();
            return;
        }
        for (const Lead &lead : *leads)
            addItem(entryText(lead), lead.id);
        look();
    });
}

void LeadChoice::look() {
    static const QRegularExpression number(u"^\\s*#?([0-9]{1,18})"_s);
    m_wanted = number.match(currentText()).captured(1).toLongLong();
    m_lead.reset();
    m_problem = currentText().trimmed().isEmpty() ? tr("Choose a lead, or type its number.")
                : m_wanted <= 0                   ? tr("A lead is named by its number.")
                                                  : QString();
    if (m_wanted <= 0) {
        emit leadChanged();
        return;
    }
    m_session.read(
        this, [id = m_wanted](Store &store) { return store.leads().byId(id); },
        [this, id = m_wanted](const Result<Lead> &lead) {
            if (id != m_wanted)
                return;
            if (lead)
                m_lead = *lead;
            else
                m_problem = lead.error().code == ErrorCode::NotFound ? tr("There is no lead %1.").arg(id)
                                                                     : appText(lead.error().message);
            emit leadChanged();
        });
}

QString leadName(const Lead &lead) {
    const QString name = QStringList{lead.firstName, lead.lastName}.join(u' ').trimmed();
    if (!name.isEmpty())
        return name;
    return lead.email.isEmpty() ? LeadChoice::tr("no name") : lead.email;
}

LeadChanges allFieldsOf(const Lead &lead) {
    const auto json = leadChangesFromJson(toJson(lead));
    return json ? *json : LeadChanges();
}

Lead sampleLead() {
    return {.id = 123,
            .firstName = u"Jane"_s,
            .lastName = u"Smith"_s,
            .email = u"jane.smith@example.com"_s,
            .phone = u"+1-555-000-0000"_s,
            .source = u"web_form"_s,
            .status = u"new"_s,
            .leadScore = 45,
            .pipeline = u"Sales Pipeline"_s,
            .stage = u"New Lead"_s,
            .assignedTo = u"owner@example.com"_s,
            .tags = {u"vip"_s, u"from-webinar"_s},
            .createdAt = u"2026-04-29T10:30:00Z"_s};
}

}  // namespace webhooks::ui
