// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace webhooks {

/// The payload's lead (spec, "Payload Format"), in the order of its keys. Columns of the table `leads` have these
/// names.
enum class LeadField {
    Id,
    FirstName,
    LastName,
    Email,
    Phone,
    Source,
    Status,
    LeadScore,
    Pipeline,
    Stage,
    AssignedTo,
    Tags,
    CreatedAt
};

inline constexpr std::array kLeadFieldNames{"id",          "first_name", "last_name",  "email",    "phone",
                                            "source",      "status",     "lead_score", "pipeline", "stage",
                                            "assigned_to", "tags",       "created_at"};

/// A null string is an unknown value: null in the payload, NULL in the table.
struct Lead {
    qint64 id = 0;  ///< 0: not stored yet
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString source;
    QString status;
    std::optional<qint64> leadScore;
    QString pipeline;
    QString stage;
    QString assignedTo;
    QStringList tags;
    QString createdAt;  ///< ISO 8601 UTC with seconds; null: now

    bool operator==(const Lead &) const = default;
};

/// Ids are numbers from 1 up to here: they survive every JSON parser (RFC 8259, section 6).
inline constexpr qint64 kMaxLeadId = (1LL << 53) - 1;

/// Some fields of a lead and their values as text, for adding and changing: what is not named stays as it is.
/// A null value clears the field. Tags are a JSON array in text.
struct LeadChanges {
    std::array<std::optional<QString>, kLeadFieldNames.size()> values;

    std::optional<QString> &operator[](LeadField field) { return values[static_cast<size_t>(field)]; }
    const std::optional<QString> &operator[](LeadField field) const { return values[static_cast<size_t>(field)]; }
    bool operator==(const LeadChanges &) const = default;
};

QString leadFieldName(LeadField field);
std::optional<LeadField> leadFieldFromName(QStringView name);

/// Brings one value into the form the table keeps, or says what is wrong with it: id and lead_score are whole numbers,
/// created_at is a time, tags are separated by `;` or given as a JSON array. Empty text clears the field.
Result<QString> normaliseLeadValue(LeadField field, const QString &text);

/// The lead as the payload's `lead` object: the same keys, unknown values null.
QJsonObject toJson(const Lead &lead);

/// Reads an object with the payload's keys (a whole payload's `lead`, too). Unknown keys are an error that names them.
Result<LeadChanges> leadChangesFromJson(const QJsonObject &object);

}  // namespace webhooks
