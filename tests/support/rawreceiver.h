// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace webhooks {

/// A receiver made of plain sockets, for tests: answers what it is told to, byte for byte, and notes every POST as it
/// came over the wire.
class RawReceiver final : public QObject {
    Q_OBJECT

public:
    /// A request that arrived whole.
    struct Post {
        QByteArray head;  ///< with the empty line
        QByteArray body;
        int connection = 0;

        QByteArray header(QByteArrayView name) const;
        QByteArray delivery() const { return header("X-LeadHub-Delivery"); }
        QByteArray attempt() const { return header("X-LeadHub-Attempt"); }
    };
    enum class Then { KeepOpen, Close, Reset };
    struct Piece {
        int afterMs = 0;
        QByteArray bytes;
    };
    /// What is done about one request.
    struct Reaction {
        QList<Piece> pieces;
        Then then = Then::KeepOpen;
        qint64 endlessBody = 0;  ///< bytes of filling sent after the pieces, in blocks as the socket takes them
    };

    explicit RawReceiver(const QHostAddress &address = QHostAddress::LocalHost, QObject *parent = nullptr);
    explicit RawReceiver(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~RawReceiver() override;

    static Reaction says(const QByteArray &bytes, Then then = Then::KeepOpen) { return {{{0, bytes}}, then, 0}; }
    static Reaction answers(int status, const QByteArray &headers = {}, const QByteArray &body = {});
    static Reaction answersAfter(int ms);  ///< 200
    static Reaction keepsSilent() { return {}; }
    static Reaction closes() { return {{}, Then::Close, 0}; }
    static Reaction resets() { return {{}, Then::Reset, 0}; }

    /// In order of arrival; the last one is repeated. Without any, requests are answered 200.
    void setReactions(QList<Reaction> reactions) { m_reactions = std::move(reactions); }
    /// Closes each connection as it is accepted.
    void setHangUp(bool on) { m_hangUp = on; }

    /// Writes to all open connections without having been asked.
    void blurt(const QByteArray &bytes);
    void closeAll();

    quint16 port() const { return m_server->serverPort(); }
    QUrl url(const QString &host = {}) const;
    const QList<Post> &posts() const { return m_posts; }
    int connections() const { return m_connections; }
    qint64 bytesWritten() const { return m_bytesWritten; }

signals:
    void received(int index);

private:
    struct Wire {
        int number = 0;
        QByteArray pending;
    };

    void listen(const QHostAddress &address);
    void accept();
    void read(QTcpSocket *socket);
    void react(QTcpSocket *socket, const Reaction &reaction);
    void conclude(QTcpSocket *socket, const Reaction &reaction);
    void fill(QTcpSocket *socket, qint64 left);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    QHash<QTcpSocket *, Wire> m_wires;
    QList<Reaction> m_reactions;
    QList<Post> m_posts;
    int m_connections = 0;
    qint64 m_bytesWritten = 0;
    bool m_hangUp = false;
};

}  // namespace webhooks
