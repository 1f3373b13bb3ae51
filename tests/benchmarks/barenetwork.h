// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/httpheader.h"

#include <QUrl>

namespace webhooks {

/// POSTs per second of a program that does nothing but QNetworkAccessManager::post(): 4 managers, 6 requests in flight
/// on each, and that reads what comes back.
double measureBareNetwork(const QUrl &url, const HttpHeaders &headers, const QByteArray &body, int count);

}  // namespace webhooks
