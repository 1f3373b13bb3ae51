// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/endpoint/httpserver.h"

namespace webhooks {

class Monitor;

/// `GET /livez`, `/readyz` (both with `?verbose`) and `/metrics`. Called in the server's thread: neither a busy engine
/// nor a locked database keeps anybody waiting.
ServerResponse answerMonitoring(Monitor &monitor, const ServerRequest &request);

/// Serves them, with limits of its own, so that a flood elsewhere cannot make the service look dead. The monitor must
/// outlive the server.
Result<std::unique_ptr<HttpServer>> serveMonitor(Monitor &monitor, const ListenAddress &address);

}  // namespace webhooks
