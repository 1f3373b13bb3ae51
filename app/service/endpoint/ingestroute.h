// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/endpoint/httpserver.h"

namespace webhooks {

/// What a request to the ingest API asks for, by its method and path (resources/openapi.json).
struct IngestRoute {
    enum class Action { AddLead, PutLead, DeleteLead, SubmitForm, EmitEvent };

    Action action = Action::AddLead;
    qint64 leadId = 0;  ///< that the path names; 0: none

    /// Otherwise the answer: 404, or 405 with Allow.
    static std::expected<IngestRoute, ServerResponse> find(const QByteArray &method, const QByteArray &path);
    bool takesBody() const { return action != Action::DeleteLead; }
};

}  // namespace webhooks
