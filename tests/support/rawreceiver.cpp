// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawreceiver.h"

#include <QSslServer>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

void closeWithReset(QTcpSocket *socket) {
    linger now{};
    now.l_onoff = 1;
    now.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&now), sizeof now);
#else
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

}  // namespace

QByteArray RawReceiver::Post::header(QByteArrayView name) const {
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

RawReceiver::RawReceiver(const QHostAddress &address, QObject *parent)
    : QObject(parent), m_server(std::make_unique<QTcpServer>()), m_scheme(u"http"_s) {
    listen(address);
}

RawReceiver::RawReceiver(const QSslConfiguration &tls, QObject *parent) : QObject(parent), m_scheme(u"https"_s) {
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen(QHostAddress::LocalHost);
}

RawReceiver::~RawReceiver() {
    for (auto wire = m_wires.keyBegin(); wire != m_wires.keyEnd(); ++wire) {
        (*wire)->disconnect(this);
    }
}

RawReceiver::Reaction RawReceiver::answers(int status, const QByteArray &headers, const QByteArray &body) {
    return says("HTTP/1.1 " + QByteArray::number(status) + " Text\r\n" + headers +
                "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

RawReceiver::Reaction RawReceiver::answersAfter(int ms) {
    Reaction reaction = answers(200);
    reaction.pieces.first().afterMs = ms;
    return reaction;
}

void RawReceiver::blurt(const QByteArray &bytes) {
    for (auto wire = m_wires.keyBegin(); wire != m_wires.keyEnd(); ++wire) {
        (*wire)->write(bytes);
        (*wire)->flush();
    }
}

void RawReceiver::closeAll() {
    const QList<QTcpSocket *> sockets = m_wires.keys();
    for (QTcpSocket *socket : sockets) {
        socket->disconnectFromHost();
    }
}

QUrl RawReceiver::url(const QString &host) const {
    QUrl url;
    url.setScheme(m_scheme);
    url.setHost(host.isEmpty() ? m_server->serverAddress().toString() : host);
    url.setPort(port());
    url.setPath(u"/hook"_s);
    return url;
}

void RawReceiver::listen(const QHostAddress &address) {
    m_server->setListenBacklogSize(512);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawReceiver::accept);
    if (!m_server->listen(address)) {
        qFatal("the receiver cannot listen: %s", qPrintable(m_server->errorString()));
    }
}

void RawReceiver::accept() {
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        if (m_hangUp) {
            socket->disconnectFromHost();
            continue;
        }
        m_wires.insert(socket, {m_connections, {}});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_wires.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void RawReceiver::read(QTcpSocket *socket) {
    const auto wire = m_wires.find(socket);
    if (wire == m_wires.end()) {
        return;
    }
    wire->pending += socket->readAll();
    const qsizetype headSize = wire->pending.indexOf("\r\n\r\n") + 4;
    if (headSize < 4) {
        return;
    }
    Post post{wire->pending.left(headSize), {}, wire->number};
    const qsizetype bodySize = post.header("Content-Length").toLongLong();
    if (wire->pending.size() < headSize + bodySize) {
        return;
    }
    post.body = wire->pending.mid(headSize, bodySize);
    wire->pending.remove(0, headSize + bodySize);
    m_posts.append(post);
    const qsizetype index = m_posts.size() - 1;
    emit received(static_cast<int>(index));
    react(socket,
          m_reactions.isEmpty() ? answers(200) : m_reactions.at(std::min<qsizetype>(index, m_reactions.size() - 1)));
}

void RawReceiver::react(QTcpSocket *socket, const Reaction &reaction) {
    int delay = 0;
    for (const Piece &piece : reaction.pieces) {
        delay += piece.afterMs;
        if (delay == 0) {
            socket->write(piece.bytes);
            continue;
        }
        QTimer::singleShot(delay, Qt::PreciseTimer, socket, [socket, bytes = piece.bytes] { socket->write(bytes); });
    }
    if (delay == 0) {
        conclude(socket, reaction);
    } else {
        QTimer::singleShot(delay, Qt::PreciseTimer, socket, [this, socket, reaction] { conclude(socket, reaction); });
    }
}

void RawReceiver::conclude(QTcpSocket *socket, const Reaction &reaction) {
    if (reaction.endlessBody > 0) {
        fill(socket, reaction.endlessBody);
    }
    if (reaction.then == Then::Close) {
        socket->disconnectFromHost();
    } else if (reaction.then == Then::Reset) {
        socket->flush();
        closeWithReset(socket);
    }
}

void RawReceiver::fill(QTcpSocket *socket, qint64 left) {
    static constexpr qint64 kBlock = 64 * 1024;
    auto remaining = std::make_shared<qint64>(left);
    const auto *tls = qobject_cast<QSslSocket *>(socket);
    const auto writeBlock = [this, socket, tls, remaining] {
        const qint64 waiting = socket->bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
        if (*remaining <= 0 || waiting > kBlock) {
            return;
        }
        const qint64 size = std::min(kBlock, *remaining);
        *remaining -= size;
        m_bytesWritten += size;
        socket->write(QByteArray(size, 'x'));
    };
    // Of a TLS socket bytesWritten() only says that they are encrypted by now.
    if (tls != nullptr) {
        connect(tls, &QSslSocket::encryptedBytesWritten, socket, writeBlock, Qt::QueuedConnection);
    } else {
        connect(socket, &QTcpSocket::bytesWritten, socket, writeBlock);
    }
    writeBlock();
}

}  // namespace webhooks
