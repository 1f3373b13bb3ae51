// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace webhooks {

/// Gives a process that was started without HOME the home of its user: Qt would put settings, key and database into the
/// root folder. Before any other thread runs.
void restoreHome();

}  // namespace webhooks
