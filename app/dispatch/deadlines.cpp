// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/deadlines.h"

namespace webhooks {

Deadlines::Deadlines(QObject *parent) : QObject(parent) {
    m_stopwatch.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Deadlines::expireDue);
}

void Deadlines::add(Exchange *exchange, qint64 at) {
    m_waiting.emplace(at, exchange);
    // Most exchanges end long before their deadline: the timer is only touched when an earlier one comes in.
    if (!m_timer.isActive() || at < m_armedFor) {
        arm();
    }
}

void Deadlines::remove(Exchange *exchange, qint64 at) {
    m_waiting.erase({at, exchange});
}

void Deadlines::expireDue() {
    while (!m_waiting.empty() && m_waiting.begin()->first <= now()) {
        Exchange *exchange = m_waiting.begin()->second;
        m_waiting.erase(m_waiting.begin());
        emit expired(exchange);
    }
    if (!m_waiting.empty()) {
        arm();
    }
}

void Deadlines::arm() {
    m_armedFor = m_waiting.begin()->first;
    const qint64 left = m_armedFor - now();
    m_timer.start(left <= 0 ? 0 : static_cast<int>((left + 999) / 1000));
}

}  // namespace webhooks
