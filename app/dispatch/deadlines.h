// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <set>
#include <utility>

namespace webhooks {

class Exchange;

/// One precise timer for the deadlines of all exchanges, and the stopwatch they are measured with. Microseconds.
class Deadlines final : public QObject {
    Q_OBJECT

public:
    explicit Deadlines(QObject *parent = nullptr);

    qint64 now() const { return m_stopwatch.nsecsElapsed() / 1000; }
    void add(Exchange *exchange, qint64 at);
    void remove(Exchange *exchange, qint64 at);

signals:
    void expired(webhooks::Exchange *exchange);

private:
    void expireDue();
    void arm();

    QElapsedTimer m_stopwatch;
    QTimer m_timer;
    qint64 m_armedFor = 0;
    std::set<std::pair<qint64, Exchange *>> m_waiting;
};

}  // namespace webhooks
