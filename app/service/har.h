// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"

#include <QJsonObject>

namespace webhooks {

/// One attempt as an entry of an HTTP archive (HAR 1.2, http://www.softwareishard.com/blog/har-12-spec/): what browsers
/// and proxies read. Credentials are masked. An attempt without an answer has status 0 and the reason in `_error`.
QJsonObject harEntry(const Delivery &delivery, const Attempt &attempt, const QByteArray &requestBody);

/// What goes before and after the entries, which are separated by commas.
QByteArray harHead();
QByteArray harTail();

}  // namespace webhooks
