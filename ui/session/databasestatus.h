// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backlog.h"
#include "store/dispatcherstable.h"
#include "store/settingstable.h"

namespace webhooks::ui {

/// What the status bar and badges say about the open database.
struct DatabaseStatus {
    QList<DispatcherRow> dispatchers;  ///< the live ones; `kind` and `process` say which is ours (DispatchDuty)
    Sending sending = Sending::On;     ///< the global pause
    Backlog backlog;
    qint64 failures = 0;  ///< groups in the failures inbox that nobody dismissed
    bool locked = false;  ///< the key is missing: secrets cannot be read
    bool onNetwork = false;
    std::optional<Error> error;  ///< why the database does not answer at the moment

    bool operator==(const DatabaseStatus &) const = default;
};

}  // namespace webhooks::ui
