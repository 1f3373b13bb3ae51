// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/nameserver.h"

#include <QNetworkDatagram>
#include <QtEndian>

namespace webhooks {

namespace {

// RFC 1035, section 4
constexpr qsizetype kHeaderSize = 12;
constexpr quint16 kTypeA = 1;
constexpr quint16 kTypeAaaa = 28;

QByteArray number(quint16 value) {
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// The name of the first question, and where it ends.
QByteArray nameIn(const QByteArray &query, qsizetype &at) {
    QByteArrayList labels;
    while (at < query.size() && query[at] != 0) {
        const auto length = static_cast<quint8>(query[at]);
        labels.append(query.mid(at + 1, length));
        at += 1 + length;
    }
    ++at;
    return labels.join('.');
}

QByteArray bytesOf(const QHostAddress &address, quint16 type) {
    if (type == kTypeA && address.protocol() == QAbstractSocket::IPv4Protocol) {
        QByteArray bytes(4, '\0');
        qToBigEndian(address.toIPv4Address(), bytes.data());
        return bytes;
    }
    if (type == kTypeAaaa && address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR raw = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char *>(raw.c), sizeof raw.c);
    }
    return {};
}

}  // namespace

NameServer::NameServer(QObject *parent) : QObject(parent) {
    connect(&m_socket, &QUdpSocket::readyRead, this, &NameServer::read);
    m_socket.bind(QHostAddress::LocalHost, 53);
}

void NameServer::read() {
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        const QByteArray answer = reply(datagram.data());
        if (!m_isSilent)
            m_socket.writeDatagram(datagram.makeReply(answer));
    }
}

QByteArray NameServer::reply(const QByteArray &query) {
    qsizetype at = kHeaderSize;
    const QByteArray name = nameIn(query, at);
    const auto type = qFromBigEndian<quint16>(query.mid(at, 2).leftJustified(2, '\0').constData());
    const QByteArray question = query.mid(kHeaderSize, at + 4 - kHeaderSize);
    m_questions += type == kTypeA ? 1 : 0;
    QByteArray records;
    quint16 count = 0;
    const QList<QHostAddress> addresses = m_answer ? m_answer(name) : QList<QHostAddress>();
    for (const QHostAddress &address : addresses) {
        const QByteArray data = bytesOf(address, type);
        if (data.isEmpty())
            continue;
        // The question's name, its type and class, no time to live.
        records += number(0xc00c) + number(type) + number(1) + QByteArray(4, '\0') +
                   number(static_cast<quint16>(data.size())) + data;
        ++count;
    }
    const quint16 flags =
        addresses.isEmpty() ? quint16{0x8183} : quint16{0x8180};  // there is no such name; or no error
    return query.left(2) + number(flags) + number(1) + number(count) + number(0) + number(0) + question + records;
}

}  // namespace webhooks
