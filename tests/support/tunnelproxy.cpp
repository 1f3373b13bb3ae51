// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tunnelproxy.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace webhooks {

TunnelProxy::TunnelProxy(QObject *parent) : QObject(parent) {
    connect(&m_server, &QTcpServer::newConnection, this, &TunnelProxy::accept);
    m_server.listen(QHostAddress::LocalHost);
}

TunnelProxy::~TunnelProxy() = default;

QUrl TunnelProxy::url() const {
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void TunnelProxy::accept() {
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { readHead(client); });
    }
}

void TunnelProxy::readHead(QTcpSocket *client) {
    if (!client->peek(4096).contains("\r\n\r\n"))
        return;
    const QByteArray first = client->readLine().trimmed();
    while (client->readLine() != "\r\n") {
    }
    disconnect(client, &QTcpSocket::readyRead, this, nullptr);
    m_requests.append(first);
    const QList<QByteArray> words = first.split(' ');
    if (!m_refusal.isEmpty() || words.value(0) != "CONNECT") {
        client->write(m_refusal.isEmpty() ? "HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n" : m_refusal);
        client->disconnectFromHost();
        return;
    }
    connectThrough(client, words.value(1));
}

void TunnelProxy::connectThrough(QTcpSocket *client, const QByteArray &target) {
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client, server] {
        client->write(server->readAll());
        client->disconnectFromHost();
    });
    connect(server, &QTcpSocket::errorOccurred, client, [client, server] {
        if (server->state() == QAbstractSocket::UnconnectedState)
            client->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
    });
    const qsizetype colon = target.lastIndexOf(':');
    server->connectToHost(QString::fromLatin1(target.first(colon)), target.sliced(colon + 1).toUShort());
}

}  // namespace webhooks
