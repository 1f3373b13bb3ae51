// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratelimit.h"

#include <QHash>

namespace webhooks {

/// How many attempts to a webhook may start now, for those that have a rate limit. Times are monotonic milliseconds.
class RateTable final {
public:
    /// Limits hold per database: this dispatcher takes its share of them.
    void setDispatchers(int live, qint64 now);
    void setWebhook(qint64 webhookId, double perSecond, qint64 now);
    /// Only when it has not been sent to lately: a new bucket would be full.
    void forgetWebhook(qint64 webhookId, qint64 now);

    int free(qint64 webhookId, qint64 now) const;
    qint64 nextAt(qint64 webhookId, qint64 now) const;
    void take(qint64 webhookId, int count, qint64 now);

private:
    struct Entry {
        double perSecond = 0;  ///< of all dispatchers together
        TokenBucket bucket;
    };

    QHash<qint64, Entry> m_entries;  ///< of webhooks with a limit only
    int m_dispatchers = 1;
};

}  // namespace webhooks
