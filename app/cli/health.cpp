// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "service/healthquestion.h"
#include "service/json.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

Exit health(CommandContext &context) {
    const auto question = context.has("ready") ? HealthQuestion::Ready : HealthQuestion::Live;
    const HealthAnswer answer = askForHealth(context.settings(), question, context.clock());
    const bool healthy = areOk(answer.checks);
    QList<QPair<QString, QString>> lines{{Labels::tr("asked"), answer.source}};
    QJsonArray checks;
    for (const HealthCheck &check : answer.checks) {
        lines.append({check.name, check.isOk() ? Labels::tr("ok") : appLabel(check.problem)});
        checks.append(
            QJsonObject{{u"name"_s, check.name}, {u"ok"_s, check.isOk()}, {u"problem"_s, orNull(check.problem)}});
    }
    context.out().record(lines, {{u"healthy"_s, healthy}, {u"asked"_s, answer.source}, {u"checks"_s, checks}});
    return healthy ? Exit::Done : Exit::Unavailable;
}

}  // namespace

QList<CommandSpec> healthCommands() {
    return {{"health",
             nullptr,
             "",
             QT_TRANSLATE_NOOP("webhooks::Help",
                               "Ask the service named by --listen, or else the database, whether somebody dispatches"),
             {{"ready", nullptr,
               QT_TRANSLATE_NOOP("webhooks::Help", "Also whether it can do its work: database, heartbeat, key")}},
             "leadhub-webhooks --listen 127.0.0.1:9797 health --ready",
             health}};
}

}  // namespace webhooks::cli
