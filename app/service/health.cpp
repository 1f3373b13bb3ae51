// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/health.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

QString sentence(ErrorCode code) {
    switch (code) {
        case ErrorCode::Busy:
            return u"The database is locked by another program."_s;
        case ErrorCode::ReadOnly:
        case ErrorCode::Permission:
            return u"The database cannot be written."_s;
        case ErrorCode::DiskFull:
            return u"The disk is full."_s;
        case ErrorCode::Moved:
        case ErrorCode::Replaced:
            return u"The database file was moved or replaced."_s;
        case ErrorCode::Corrupt:
            return u"The database is damaged."_s;
        case ErrorCode::NewerSchema:
        case ErrorCode::ForeignSchema:
            return u"The database was changed by another program or version."_s;
        default:
            return u"The database does not work; the log tells more."_s;
    }
}

QString seconds(qint64 ms) {
    return u"%1 s"_s.arg(ms / 1000);
}

}  // namespace

bool areOk(const QList<HealthCheck> &checks) {
    return std::ranges::all_of(checks, &HealthCheck::isOk);
}

void Health::beat() {
    m_beatAt = m_clock.monotonic();
    wrote(Writer::Janitor);
}

void Health::wrote(Writer writer) {
    writing(writer).failure = kNoFailure;
}

void Health::failed(Writer writer, ErrorCode code) {
    Writing &one = writing(writer);
    if (one.failure == kNoFailure)
        one.failsSince = m_clock.monotonic();
    one.failure = static_cast<int>(code);
}

QList<HealthCheck> Health::live() const {
    return {{u"event-loop"_s, loopProblem()}};
}

QList<HealthCheck> Health::ready() const {
    return {
        {u"event-loop"_s, loopProblem()},
        {u"database"_s, databaseProblem()},
        {u"dispatcher"_s, dispatcherProblem()},
        {u"key"_s,
         m_keyMissing ? u"The database's key is not here: webhooks with a secret are held back."_s : QString()},
    };
}

QString Health::loopProblem() const {
    const qint64 turnedAt = m_turnedAt;
    const qint64 still = m_clock.monotonic() - turnedAt;
    if (turnedAt == kNever || still < kStandstillMs)
        return {};
    return u"The event loop has stood still for %1."_s.arg(seconds(still));
}

QString Health::databaseProblem() const {
    const qint64 now = m_clock.monotonic();
    for (const Writing *one : {&m_dispatcher, &m_janitor}) {
        const int failure = one->failure;
        if (failure == kNoFailure)
            continue;
        const auto code = static_cast<ErrorCode>(failure);
        if (code != ErrorCode::Busy || now - one->failsSince >= kShortLockMs)
            return sentence(code);
    }
    return {};
}

QString Health::dispatcherProblem() const {
    const qint64 beatAt = m_beatAt;
    if (m_stopping)
        return u"The dispatcher is stopping."_s;
    if (beatAt == kNever)
        return u"The dispatcher has not begun yet."_s;
    const qint64 silent = m_clock.monotonic() - beatAt;
    return silent < kSilenceMs ? QString() : u"The dispatcher's heart last beat %1 ago."_s.arg(seconds(silent));
}

}  // namespace webhooks
