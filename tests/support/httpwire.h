// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/endpoint/listenaddress.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

namespace webhooks {

/// One connection to a server, for tests: bytes as they are sent, and what comes back.
class HttpWire final {
public:
    explicit HttpWire(const ListenAddress &server, const QHostAddress &from = QHostAddress::LocalHost) {
        m_socket.bind(from);
        m_socket.connectToHost(server.address, server.port);
        m_socket.waitForConnected();
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void forget() { m_received.clear(); }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool waitForClose() {
        return QTest::qWaitFor([this] { return !isOpen(); });
    }

    /// The status of the answer, when it has come whole; 0 when it did not.
    int status() {
        const bool isThere = QTest::qWaitFor([this] { return isWhole(); });
        return isThere && m_received.startsWith("HTTP/1.1 ") ? m_received.mid(9, 3).toInt() : 0;
    }
    const QByteArray &received() {
        m_received += m_socket.readAll();
        return m_received;
    }
    QByteArray body() { return received().mid(m_received.indexOf("\r\n\r\n") + 4); }
    QJsonObject json() { return QJsonDocument::fromJson(body()).object(); }
    QByteArray header(const QByteArray &name) {
        const QList<QByteArray> lines = received().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(QByteArray(name + ": ")))
                return line.sliced(name.size() + 2).trimmed();
        }
        return {};
    }

private:
    bool isWhole() {
        const qsizetype head = received().indexOf("\r\n\r\n");
        return head >= 0 && body().size() >= header("Content-Length").toInt();
    }

    QTcpSocket m_socket;
    QByteArray m_received;
};

}  // namespace webhooks
