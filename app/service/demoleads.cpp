// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demoleads.h"

#include "domain/times.h"
#include "store/store.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kHour = 3600LL * 1000;
constexpr qint64 kDay = 24 * kHour;
constexpr qsizetype kEarlierLeads = 60;
constexpr qint64 kEarlierDays = 5;

constexpr std::array kStages{"New Lead", "Contacted", "Qualified", "Proposal Sent", "Negotiation", "Won"};
constexpr std::array kOwners{"tom.reyes@example.com", "samir.aziz@example.com", "julie.roy@example.com",
                             "aiko.tanaka@example.com", "maria.keller@example.com"};
constexpr std::array kForms{"Newsletter", "Demo request", "Webinar: pipelines", "Contact us"};

struct Share {
    DemoChange::Kind kind;
    int count;
};
constexpr std::array kShares{Share{DemoChange::Kind::Edit, 230}, Share{DemoChange::Kind::Move, 120},
                             Share{DemoChange::Kind::Assign, 70}, Share{DemoChange::Kind::Submit, 80},
                             Share{DemoChange::Kind::Remove, 4}};

/// Within the last day, most of it in the last hours.
qint64 lately(qint64 now, QRandomGenerator &random) {
    constexpr double kBent = 1.8;
    return now - static_cast<qint64>(std::pow(random.generateDouble(), kBent) * static_cast<double>(kDay));
}

qint64 earlier(qint64 now, QRandomGenerator &random) {
    return now - kDay - static_cast<qint64>(random.generateDouble() * static_cast<double>((kEarlierDays - 1) * kDay));
}

QString word(std::span<const char *const> words, int index) {
    return QString::fromLatin1(words[static_cast<size_t>(index)]);
}

}  // namespace

QList<DemoChange> demoChanges(qint64 now, qsizetype leads, QRandomGenerator &random) {
    using Kind = DemoChange::Kind;
    QList<DemoChange> changes;
    for (qsizetype i = 0; i < leads; ++i)
        changes.append({i < kEarlierLeads ? earlier(now, random) : lately(now, random), Kind::Add});
    for (const Share &share : kShares) {
        for (int i = 0; i < share.count; ++i)
            changes.append({lately(now, random), share.kind});
    }
    std::ranges::stable_sort(changes, {}, &DemoChange::at);
    return changes;
}

int DemoLeads::below(qsizetype end) {
    return m_random.bounded(static_cast<int>(end));
}

Result<void> DemoLeads::readSamples() {
    QFile file(u":/samples/leads.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::Internal, u"The sample leads are missing from the program."_s, {}});
    const auto rows = LeadImport::fromCsv(file, {});
    if (!rows)
        return std::unexpected(rows.error());
    while (true) {
        const auto row = (*rows)->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        m_samples.append((*row)->changes);
    }
}

Result<void> DemoLeads::apply(const DemoChange &change) {
    using Kind = DemoChange::Kind;
    if (change.kind == Kind::Add || m_known.isEmpty())
        return add(change.at);
    const int index = below(m_known.size());
    Known &lead = m_known[index];
    switch (change.kind) {
        case Kind::Move:
            return move(lead);
        case Kind::Assign:
            return this->change(lead.id, LeadField::AssignedTo, word(kOwners, below(kOwners.size())));
        case Kind::Submit: {
            const auto submitted = m_store.leads().submitForm(lead.id, word(kForms, below(kForms.size())));
            return submitted ? Result<void>() : std::unexpected(submitted.error());
        }
        case Kind::Remove:
            return remove(index);
        case Kind::Add:
        case Kind::Edit:
            break;
    }
    return this->change(lead.id, LeadField::LeadScore, QString::number(5 + below(95)));
}

Result<void> DemoLeads::add(qint64 at) {
    if (m_next >= m_samples.size())
        return {};
    LeadChanges values = m_samples[m_next++];
    values[LeadField::CreatedAt] = toIsoSeconds(at);
    const auto lead = m_store.leads().add(values);
    if (!lead)
        return std::unexpected(lead.error());
    m_known.append({lead->id, 0});
    return {};
}

Result<void> DemoLeads::remove(qsizetype index) {
    return m_store.leads().remove(m_known.takeAt(index).id);
}

Result<void> DemoLeads::change(qint64 id, LeadField field, const QString &value) {
    LeadChanges values;
    values[field] = value;
    const auto lead = m_store.leads().edit(id, values);
    return lead ? Result<void>() : std::unexpected(lead.error());
}

Result<void> DemoLeads::move(Known &lead) {
    lead.stage = (lead.stage + 1) % static_cast<int>(kStages.size());
    return change(lead.id, LeadField::Stage, word(kStages, lead.stage));
}

}  // namespace webhooks
