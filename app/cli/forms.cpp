// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionvalues.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

Exit submitForm(CommandContext &context) {
    if (!context.has("lead"))
        return context.usage(Words::tr("--lead ID is missing: a form is submitted by a lead."));
    const auto lead = readPositive(context.value("lead"), u"--lead"_s);
    if (!lead)
        return context.fail(lead.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const QString form = context.value("form");
    const auto submission = (*store)->leads().submitForm(*lead, form);
    if (!submission)
        return context.fail(submission.error());
    const QJsonObject json{{u"id"_s, *submission},
                           {u"lead_id"_s, *lead},
                           {u"form"_s, form.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(form)}};
    context.out().record(
        {{u"id"_s, QString::number(*submission)}, {u"lead_id"_s, QString::number(*lead)}, {u"form"_s, form}}, json);
    return Exit::Done;
}

}  // namespace

QList<CommandSpec> formCommands() {
    return {
        {"forms",
         "submit",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Record that a lead submitted a form, which fires form.submitted"),
         {{"lead", "ID", QT_TRANSLATE_NOOP("webhooks::Help", "The lead that submitted it")},
          {"form", "NAME", QT_TRANSLATE_NOOP("webhooks::Help", "Which form it was")}},
         "leadhub-webhooks forms submit --lead 12 --form 'Contact us'",
         submitForm},
    };
}

}  // namespace webhooks::cli
