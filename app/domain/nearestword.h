// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace webhooks {

/// The one of `words` that `word` was probably meant to be, for "did you mean"; empty when none is near.
QString nearestWord(const QString &word, const QStringList &words);

}  // namespace webhooks
