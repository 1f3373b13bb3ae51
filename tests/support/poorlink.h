// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace webhooks {

/// A link that is slow and loses packets, in a network of its own: what is sent to kFar comes back to kNear as if kFar
/// had sent it, so that a server on kNear is reached through it. Needs no module of the kernel but tun.
class PoorLink final : public QObject {
    Q_OBJECT

public:
    static constexpr const char *kNear = "10.77.0.1";
    static constexpr const char *kFar = "10.77.0.2";

    explicit PoorLink(QObject *parent = nullptr);
    ~PoorLink() override;

    bool isUp() const { return m_isUp; }
    void setDelay(int ms) { m_delayMs = ms; }                  ///< each way
    void setLoseEvery(int packets) { m_loseEvery = packets; }  ///< 1: all, 0: none
    int lost() const { return m_lost; }

private:
    void read();
    void pass(QByteArray packet) const;

    int m_device;
    bool m_isUp = false;
    QSocketNotifier *m_notifier = nullptr;
    int m_delayMs = 0;
    int m_loseEvery = 0;
    int m_packets = 0;
    int m_lost = 0;
};

}  // namespace webhooks
