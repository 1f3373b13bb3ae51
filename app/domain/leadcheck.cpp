// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/leadcheck.h"

#include "domain/errortext.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

bool isFilled(const std::optional<QString> &value) {
    return value && !value->isNull();
}

bool isEmailAddress(const QString &text) {
    return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@');
}

}  // namespace

std::optional<LeadProblem> findLeadProblem(const LeadChanges &changes) {
    const std::optional<QString> &email = changes[LeadField::Email];
    if (isFilled(email) && !isEmailAddress(*email))
        return LeadProblem{leadFieldName(LeadField::Email),
                           u"This is not an email address: it needs one @ with text on both sides."_s};
    const bool named = isFilled(changes[LeadField::FirstName]) || isFilled(changes[LeadField::LastName]);
    if (!isFilled(changes[LeadField::Id]) && !isFilled(email) && !named)
        return LeadProblem{{}, u"A lead needs an id, an email or a name."_s};
    return {};
}

QList<LeadProblem> wrongLeadFields(const QJsonObject &lead) {
    QList<LeadProblem> wrong;
    for (auto it = lead.begin(); it != lead.end(); ++it) {
        if (const auto changes = leadChangesFromJson({{it.key(), it.value()}}); !changes)
            wrong.append({it.key(), withHint(changes.error())});
    }
    return wrong;
}

}  // namespace webhooks
