// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace webhooks {

/// One after the other; a Japanese or Chinese full stop brings its space along.
QString joinSentences(const QStringList &sentences);

}  // namespace webhooks
