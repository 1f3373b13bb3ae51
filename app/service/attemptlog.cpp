// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/attemptlog.h"

#include "domain/times.h"
#include "store/claims.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kSecondMs = 1'000;
constexpr qsizetype kManyWebhooks = 1'000;

/// Why the attempt failed, in our own words. The reason phrase, the Location header and the network's own texts are
/// foreign, and may repeat what was sent.
QString sentence(const AttemptResult &result) {
    if (result.status && result.error == ErrorClass::Redirect)
        return u"Answered %1; redirects are not followed."_s.arg(*result.status);
    if (result.status && *result.status / 100 != 2)
        return u"Answered %1."_s.arg(*result.status);
    static const QRegularExpression kQuery(u"[?#][^\\s]*"_s);
    return QString(result.detail).remove(kQuery);
}

/// 1,234
QString grouped(qint64 number) {
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(number);
}

}  // namespace

AttemptLog::AttemptLog(const Log &log, Clock clock, QObject *parent)
    : QObject(parent), m_log(log), m_clock(std::move(clock)) {
    m_summary.setSingleShot(true);
    m_summary.setInterval(kSummaryEveryMs);
    connect(&m_summary, &QTimer::timeout, this, &AttemptLog::summarize);
}

void AttemptLog::write(const FinishedAttempt &attempt) {
    const bool succeeded = attempt.next == FinishedAttempt::Next::Succeeded;
    const bool givenUp = attempt.next == FinishedAttempt::Next::Failed;
    const auto level = succeeded ? Log::Level::Debug : givenUp ? Log::Level::Error : Log::Level::Warning;
    if (!m_log.shows(level) || (!succeeded && !admits(attempt)))
        return;
    const AttemptResult &result = attempt.result;
    QList<Log::Fact> facts{{"webhook", QString::number(attempt.webhookId)},
                           {"delivery", QString::number(attempt.deliveryId)},
                           {"attempt", QString::number(attempt.number)}};
    if (result.status)
        facts.append({"status", QString::number(*result.status)});
    if (succeeded) {
        m_log.write(level, "attempt.succeeded", u"Delivered."_s, facts);
        return;
    }
    facts.append({"error", errorClassName(result.error)});
    if (givenUp) {
        m_log.write(level, "delivery.failed", sentence(result) % u" Given up."_s, facts);
        return;
    }
    if (attempt.probe) {
        m_log.write(level, "probe.failed", sentence(result), facts);
        return;
    }
    facts.append({"next_attempt_at", attempt.dueAt > 0 ? toIsoMilliseconds(attempt.dueAt) : u"now"_s});
    m_log.write(level, "attempt.failed", sentence(result), facts);
}

bool AttemptLog::admits(const FinishedAttempt &attempt) {
    const qint64 now = m_clock.monotonic();
    if (!m_failures.contains(attempt.webhookId) && m_failures.size() >= kManyWebhooks)
        forgetQuiet();
    Failures &failures = m_failures[attempt.webhookId];
    if (failures.unwritten == 0) {
        if (now - failures.secondFrom >= kSecondMs) {
            failures.secondFrom = now;
            failures.lines = 0;
        }
        if (++failures.lines <= kLinesPerSecond)
            return true;
    }
    ++failures.unwritten;
    failures.unwrittenGivenUp += attempt.next == FinishedAttempt::Next::Failed;
    if (!m_summary.isActive())
        m_summary.start();
    return false;
}

void AttemptLog::summarize() {
    m_summary.stop();
    for (auto it = m_failures.cbegin(); it != m_failures.cend(); ++it) {
        if (it->unwritten == 0)
            continue;
        m_log.write(Log::Level::Warning, "attempts.failed",
                    u"%1 more attempts to webhook %2 failed."_s.arg(grouped(it->unwritten), QString::number(it.key())),
                    {{"webhook", QString::number(it.key())},
                     {"attempts", QString::number(it->unwritten)},
                     {"given_up", QString::number(it->unwrittenGivenUp)}});
    }
    m_failures.clear();
}

void AttemptLog::forgetQuiet() {
    const qint64 now = m_clock.monotonic();
    m_failures.removeIf(
        [&](const auto &entry) { return entry->unwritten == 0 && now - entry->secondFrom >= kSecondMs; });
}

}  // namespace webhooks
