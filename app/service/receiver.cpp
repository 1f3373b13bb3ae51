// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/receiver.h"

#include "domain/signature.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace webhooks {

/// Owned by its socket.
struct Receiver::Connection final : QObject {
    explicit Connection(QTcpSocket *itsSocket) : QObject(itsSocket), socket(itsSocket) {}

    QTcpSocket *socket;
    HttpRequestReader reader;
    bool busy = false;  ///< an answer is being delayed; later requests of the connection wait for it
};

namespace {

QByteArray response(int status, bool keepAlive) {
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + (status < 300 ? " OK" : " Refused") + "\r\n";
    // RFC 9110, 8.6: no Content-Length with 204.
    if (status != 204)
        text += "Content-Length: 0\r\n";
    return text + (keepAlive ? "\r\n" : "Connection: close\r\n\r\n");
}

}  // namespace

Receiver::Receiver(ReceiverOptions options) : m_options(std::move(options)) {
    connect(&m_server, &QTcpServer::newConnection, this, &Receiver::accept);
}

Result<quint16> Receiver::listen() {
    if (!m_server.listen(QHostAddress::LocalHost, m_options.port))
        return std::unexpected(
            Error{ErrorCode::Unavailable,
                  u"The port %1 cannot be listened on: %2."_s.arg(m_options.port).arg(m_server.errorString()),
                  u"Choose another port; 0 takes a free one."_s});
    return m_server.serverPort();
}

void Receiver::setAnswer(int status, int delayMs) {
    m_options.status = status;
    m_options.delayMs = delayMs;
}

void Receiver::accept() {
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket *>().size() > kMaxConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new Connection(socket);
        connect(socket, &QTcpSocket::readyRead, connection, [this, connection] { serve(*connection); });
        serve(*connection);
    }
}

void Receiver::serve(Connection &connection) {
    connection.reader.add(connection.socket->readAll());
    if (connection.busy)
        return;
    const auto request = connection.reader.next();
    if (connection.reader.refusal() != 0) {
        connection.socket->write(response(connection.reader.refusal(), false));
        connection.socket->disconnectFromHost();
        return;
    }
    if (!request)
        return;
    if (m_options.count > 0 && m_taken >= m_options.count) {
        connection.socket->abort();
        return;
    }
    ++m_taken;
    connection.busy = true;
    QTimer::singleShot(m_options.delayMs, &connection,
                       [this, &connection, taken = *request] { answer(connection, taken); });
}

void Receiver::answer(Connection &connection, const HttpRequest &request) {
    ++m_answered;
    const bool special = m_options.statusCount < 0 || m_answered <= m_options.statusCount;
    const int status = special ? m_options.status : 200;
    const bool isLast = m_options.count > 0 && m_answered >= m_options.count;
    emit received({request, verdict(request), status});
    connection.busy = false;
    const bool keepAlive = request.keepAlive && !isLast;
    if (isLast)
        connect(connection.socket, &QTcpSocket::disconnected, this, &Receiver::done);
    connection.socket->write(response(status, keepAlive));
    if (!keepAlive) {
        connection.socket->disconnectFromHost();
        return;
    }
    serve(connection);
}

QString Receiver::verdict(const HttpRequest &request) const {
    if (m_options.secret.isEmpty())
        return u"not checked"_s;
    const QByteArray signature = headerValue(request.headers, "X-LeadHub-Signature");
    if (signature.isEmpty())
        return u"missing"_s;
    return verifySignature(m_options.secret, request.body, signature) ? u"ok"_s : u"wrong"_s;
}

}  // namespace webhooks
