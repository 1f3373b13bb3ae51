// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QUdpSocket>

#include <functional>

namespace webhooks {

/// A name server on 127.0.0.1, port 53, for tests in a network of their own: answers what it is told to, or keeps
/// silent.
class NameServer final : public QObject {
    Q_OBJECT

public:
    /// The addresses of both kinds that a name has now; it is asked for each kind in turn.
    using Answer = std::function<QList<QHostAddress>(const QByteArray &name)>;

    explicit NameServer(QObject *parent = nullptr);

    bool isListening() const { return m_socket.state() == QAbstractSocket::BoundState; }
    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    void setSilent(bool silent) { m_isSilent = silent; }
    int questions() const { return m_questions; }  ///< for addresses of the fourth version

private:
    void read();
    QByteArray reply(const QByteArray &query);

    QUdpSocket m_socket;
    Answer m_answer;
    bool m_isSilent = false;
    int m_questions = 0;
};

}  // namespace webhooks
