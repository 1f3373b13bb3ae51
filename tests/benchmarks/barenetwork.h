// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/effort.h"
#include "domain/httpheader.h"

#include <QUrl>

namespace webhooks {

/// What `count` POSTs take in a process that does nothing but QNetworkAccessManager::post(), with the system's
/// allocator: the program bench_barenetwork beside this one.
Effort measureBareNetwork(const QUrl &url, const HttpHeaders &headers, const QByteArray &body, int count);

}  // namespace webhooks
