// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "service/httprequestreader.h"

#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace webhooks {

struct ReceiverOptions {
    quint16 port = 0;  ///< 0: a free one
    Secret secret;     ///< empty: signatures are not checked
    int status = 200;
    qint64 statusCount = -1;  ///< so many requests get `status`, the others 200; -1: all
    int delayMs = 0;          ///< before each answer
    qint64 count = 0;         ///< ends after so many requests; 0: never
};

/// One request as it came, and how it was answered.
struct ReceivedRequest {
    HttpRequest request;
    QString signature;  ///< `ok`, `wrong`, `missing`, `not checked`
    int status = 200;
};

/// A receiver for trying webhooks out: HTTP/1.1 on 127.0.0.1 only.
class Receiver final : public QObject {
    Q_OBJECT

public:
    explicit Receiver(ReceiverOptions options);

    Result<quint16> listen();  ///< the port

    /// What the requests from now on get.
    void setAnswer(int status, int delayMs);
    void setSecret(const Secret &secret) { m_options.secret = secret; }

signals:
    void received(const webhooks::ReceivedRequest &request);
    void done();  ///< the last request of the count was answered

private:
    struct Connection;

    static constexpr int kMaxConnections = 512;

    void accept();
    void serve(Connection &connection);
    void answer(Connection &connection, const HttpRequest &request);
    QString verdict(const HttpRequest &request) const;

    ReceiverOptions m_options;
    QTcpServer m_server;
    qint64 m_taken = 0;
    qint64 m_answered = 0;
};

}  // namespace webhooks
