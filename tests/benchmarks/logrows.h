// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace webhooks {

/// A database with that many deliveries of 20 webhooks: one in a hundred failed, and one in fifty has an attempt.
void makeLog(const QString &path, qint64 deliveries);

/// Adds deliveries from another thread and connection, 20 times a second, while the caller's events run. Returns how
/// many.
qint64 arriveAtRate(const QString &path, int perSecond, int seconds);

}  // namespace webhooks
