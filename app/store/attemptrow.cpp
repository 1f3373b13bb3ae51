// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/attemptrow.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

QString orEmpty(const QString &text) {
    return text.isNull() ? u""_s : text;
}

QByteArray orEmpty(const QByteArray &bytes) {
    return bytes.isNull() ? QByteArray("") : bytes;
}

}  // namespace

void insertAttempt(Database &database, qint64 deliveryId, int number, Trigger trigger, const AttemptResult &result) {
    const QString error = errorClassName(result.error);
    const qint64 id =
        database
            .statement(R"(
INSERT INTO attempts (delivery_id, number, trigger, started_at, duration_us, posted, status, error, detail, url, request_headers,
                      response_headers, remote_address, dns_us, connect_us, wait_us, body_us, reused, certificate_days_left)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))")
            .run(deliveryId, number, triggerName(trigger), result.startedAt, result.durationUs, result.posted,
                 result.status, error.isEmpty() ? QString() : error, orEmpty(result.detail), orEmpty(result.url),
                 orEmpty(joinHeaders(result.requestHeaders)), orEmpty(joinHeaders(result.responseHeaders)),
                 orEmpty(result.remoteAddress), result.phases.dns, result.phases.connect, result.phases.wait,
                 result.phases.body, result.phases.reused, result.certificateDaysLeft)
            .insertedId();
    if (!result.responseBody.isEmpty() || result.bodyTruncated)
        database.statement("INSERT INTO response_bodies (attempt_id, truncated, body) VALUES (?, ?, ?)")
            .run(id, result.bodyTruncated, orEmpty(result.responseBody));
}

Attempt readAttempt(const Statement &row, int firstColumn) {
    int column = firstColumn;
    Attempt attempt;
    attempt.id = row.integer(column++);
    attempt.number = static_cast<int>(row.integer(column++));
    attempt.trigger = triggerFromName(row.text(column++)).value_or(Trigger::Automatic);
    AttemptResult &result = attempt.result;
    result.startedAt = row.integer(column++);
    result.durationUs = row.integer(column++);
    result.posted = row.integer(column++) != 0;
    result.status = row.optionalInt(column++);
    const QString error = row.text(column++);
    result.error = error.isEmpty() ? ErrorClass::None : errorClassFromName(error).value_or(ErrorClass::Other);
    result.detail = row.text(column++);
    result.url = row.text(column++);
    result.requestHeaders = splitHeaders(row.blob(column++));
    result.responseHeaders = splitHeaders(row.blob(column++));
    result.remoteAddress = row.text(column++);
    for (std::optional<qint64> *phase :
         {&result.phases.dns, &result.phases.connect, &result.phases.wait, &result.phases.body})
        *phase = row.optionalInteger(column++);
    result.phases.reused = row.integer(column++) != 0;
    result.certificateDaysLeft = row.optionalInt(column++);
    result.bodyTruncated = row.integer(column++) != 0;
    result.responseBody = row.blob(column);
    return attempt;
}

}  // namespace webhooks
