// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace webhooks {

// Lengths of time in the language of people.
QString spanText(qint64 ms);                ///< `8 s`, `1 min 38 s`, `2 h 5 min`: two units at most
QString durationText(qint64 microseconds);  ///< `88 ms`, `1.4 s`, `2 min 3 s`

}  // namespace webhooks
