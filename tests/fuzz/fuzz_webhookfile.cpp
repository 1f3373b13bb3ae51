// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/addressrules.h"
#include "fuzz/fuzztarget.h"
#include "service/webhookfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

using Action = WebhookFileRow::Action;

QList<Webhook> stored() {
    Webhook webhook;
    webhook.id = 1;
    webhook.name = u"Sync"_s;
    webhook.url = u"https://hooks.example.com/in"_s;
    webhook.allEvents = true;
    webhook.headers = {{"Authorization", "Bearer tok-en"}, {"X-Team", "sales"}};
    return {webhook};
}

/// What was imported and exported again is what is there.
void checkWayBack(const WebhookFileRow &row) {
    Webhook webhook = row.webhook;
    webhook.id = 1;
    const QByteArray file = webhookFile({webhook});
    hold(!file.contains("tok-en"), "no credential is in a file");
    const auto again = planWebhookFile(file, {webhook}, {});
    hold(again && again->size() == 1, "an export is a list of webhooks");
    hold(again->first().action == Action::Keep, "what was exported is what is there");
}

void readWebhooks(QByteArrayView input) {
    const auto rows = planWebhookFile(input.toByteArray(), stored(), {});
    if (!rows) {
        hold(rows.error().code == ErrorCode::BadFile && !rows.error().message.isEmpty(), "a refusal says why");
        return;
    }
    for (const WebhookFileRow &row : *rows) {
        if (row.action == Action::Refuse) {
            hold(!row.refusal.isEmpty(), "a row's refusal says why");
            continue;
        }
        const auto problems = problemsOf(row.webhook, {});
        hold(std::ranges::none_of(
                 problems,
                 [](const WebhookProblem &problem) { return problem.severity == WebhookProblem::Severity::Error; }),
             "what is written can be saved");
        hold((row.action == Action::Update) == !row.changes.isEmpty(), "an update changes something");
        checkWayBack(row);
    }
}

}  // namespace

WEBHOOKS_FUZZ_TARGET(readWebhooks)
