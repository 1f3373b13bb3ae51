// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/deliveryfilter.h"
#include "domain/error.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace webhooks {

class Store;

enum class ExportFormat { Csv, JsonLines, Har };
std::optional<ExportFormat> exportFormatFromName(QStringView name);  ///< `csv`, `jsonl`, `har`
QString exportFormatName(ExportFormat format);

/// Takes the next bytes of an export.
using ExportSink = std::function<Result<void>(const QByteArray &bytes)>;
/// Deliveries written so far, after every page.
using ExportProgress = std::function<void(qint64 deliveries)>;

/// The deliveries that match, newest first, page by page: CSV (RFC 4180, formulas disarmed) and JSON lines have one
/// line per delivery, HAR 1.2 one entry per attempt with its bytes. Credentials are masked. Ends early when it is asked
/// to: what was written is then unfinished, and the caller throws it away. Returns how many deliveries were written.
Result<qint64> exportDeliveries(Store &store, const DeliveryFilter &filter, qint64 now, ExportFormat format,
                                const ExportSink &sink, const ExportProgress &progress = {},
                                const std::stop_token &stop = {});

/// One delivery as a line of the CSV export, and the line of headings; each ended by CR LF.
QByteArray csvLine(const Delivery &delivery);
QByteArray csvHeadings();

}  // namespace webhooks
