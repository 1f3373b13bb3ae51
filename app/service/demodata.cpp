// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demodata.h"

#include "service/demostory.h"

using namespace Qt::StringLiterals;

namespace webhooks {

Result<void> fillWithDemoData(Store &store, qint64 now) {
    const auto webhooks = store.webhooks().all();
    if (!webhooks)
        return std::unexpected(webhooks.error());
    const auto leads = store.leads().list(0, 1);
    if (!leads)
        return std::unexpected(leads.error());
    if (!webhooks->isEmpty() || !leads->isEmpty())
        return std::unexpected(Error{ErrorCode::Conflict, u"The database is not empty: nothing was changed."_s,
                                     u"Make a new database for the demonstration."_s});
    DemoStory story(store, now);
    return story.tell();
}

}  // namespace webhooks
