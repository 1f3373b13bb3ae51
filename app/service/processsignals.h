// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace webhooks {

/// SIGTERM, SIGINT and SIGHUP as Qt signals, by the self-pipe trick: nothing but write(2) happens in the handler.
class ProcessSignals final : public QObject {
    Q_OBJECT

public:
    explicit ProcessSignals(QObject *parent = nullptr);
    ~ProcessSignals() override;

signals:
    void terminationRequested(int signal);
    void reloadRequested();

private:
    void readPipe();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace webhooks
