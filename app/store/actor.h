// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"

namespace webhooks {

/// Who runs this process on this host. Under sudo it is who called it: `anna (as leadhub-webhooks)`.
Actor thisActor(ActingProgram program);

}  // namespace webhooks
