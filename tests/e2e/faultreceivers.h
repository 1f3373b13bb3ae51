// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificates.h"
#include "support/faultscript.h"
#include "support/program.h"
#include "support/wireledger.h"

#include <map>
#include <vector>

namespace webhooks {

/// A receiver for every line of the fault script that a real process can be sent to.
class FaultReceivers final {
public:
    explicit FaultReceivers(const Program &hub) : m_hub(hub) {}

    bool start();
    QString urlOf(const Fault &fault) const { return m_urls.value(QByteArray(fault.name)); }
    QString authority() const { return m_certificates.authority(); }

    /// What all of them received.
    WireLedger ledger() const;
    /// Requests to the target of nginx's redirects.
    qsizetype redirected() const;

    /// The faults that have a receiver, but for idleFaults().
    static QList<Fault> faults();

private:
    bool startNginx();
    bool startOpenssl(Fault::Site site, const QStringList &options);
    void startSockets(const Fault &fault);
    QString originOf(Fault::Site site) const;

    const Program &m_hub;
    Certificates m_certificates;
    std::map<Fault::Site, quint16> m_ports;
    std::unique_ptr<Running> m_nginx;
    std::vector<std::unique_ptr<Running>> m_openssl;
    WireLedger m_ledger;
    std::vector<std::unique_ptr<RawReceiver>> m_sockets;
    QHash<QByteArray, QString> m_urls;  ///< by the fault's name
};

}  // namespace webhooks
