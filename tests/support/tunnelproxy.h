// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace webhooks {

/// An HTTP proxy for tests that knows CONNECT and nothing else.
class TunnelProxy final : public QObject {
    Q_OBJECT

public:
    explicit TunnelProxy(QObject *parent = nullptr);
    ~TunnelProxy() override;

    /// What every CONNECT is answered instead of being connected; empty: it is connected.
    void setRefusal(const QByteArray &answer) { m_refusal = answer; }
    QUrl url() const;
    void close() { m_server.close(); }
    /// The first line of every request, `CONNECT 127.0.0.1:8080 HTTP/1.1`.
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    void accept();
    void readHead(QTcpSocket *client);
    void connectThrough(QTcpSocket *client, const QByteArray &target);

    QTcpServer m_server;
    QByteArray m_refusal;
    QList<QByteArray> m_requests;
};

}  // namespace webhooks
