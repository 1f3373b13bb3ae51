// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace webhooks {

/// Time as the rules see it, handed in so that tests can turn it by hand. All values in milliseconds.
struct Clock {
    std::function<qint64()> wall;       ///< UTC, since 1970-01-01; may jump
    std::function<qint64()> monotonic;  ///< never goes back; its zero means nothing

    static Clock system();
};

}  // namespace webhooks
