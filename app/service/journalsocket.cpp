// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/journalsocket.h"

#include <QFile>
#include <QtEndian>

#ifdef Q_OS_LINUX
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

QString JournalSocket::standardPath() {
    return qEnvironmentVariable("LEADHUB_JOURNAL_SOCKET", u"/run/systemd/journal/socket"_s);
}

#ifdef Q_OS_LINUX

namespace {

void append(QByteArray &entry, const JournalSocket::Field &field) {
    entry += field.name;
    if (field.value.contains('\n')) {
        const quint64 length = qToLittleEndian(static_cast<quint64>(field.value.size()));
        entry += '\n';
        entry.append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        entry += '=';
    }
    entry += field.value + '\n';
}

sockaddr_un addressOf(const QByteArray &path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    return address;
}

}  // namespace

std::shared_ptr<const JournalSocket> JournalSocket::open(const QString &path) {
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= static_cast<qsizetype>(sizeof(sockaddr_un::sun_path)))
        return {};
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return {};
    std::shared_ptr<const JournalSocket> journal(new JournalSocket(descriptor, name));
    const sockaddr_un address = addressOf(name);
    // Connecting only asks whether somebody listens: entries name the address, so that a restarted journal gets them.
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    return journal;
}

JournalSocket::~JournalSocket() {
    ::close(m_descriptor);
}

bool JournalSocket::send(const QList<Field> &fields) const {
    QByteArray entry;
    for (const Field &field : fields)
        append(entry, field);
    const sockaddr_un address = addressOf(m_path);
    return ::sendto(m_descriptor, entry.constData(), static_cast<size_t>(entry.size()), MSG_NOSIGNAL,
                    reinterpret_cast<const sockaddr *>(&address), sizeof address) == entry.size();
}

bool JournalSocket::isStderr() {
    struct stat status{};
    if (::fstat(STDERR_FILENO, &status) != 0)
        return false;
    return qgetenv("JOURNAL_STREAM") == QByteArray::number(static_cast<quint64>(status.st_dev)) + ':' +
                                            QByteArray::number(static_cast<quint64>(status.st_ino));
}

#else

std::shared_ptr<const JournalSocket> JournalSocket::open(const QString &) {
    return {};
}
JournalSocket::~JournalSocket() = default;
bool JournalSocket::send(const QList<Field> &) const {
    return false;
}
bool JournalSocket::isStderr() {
    return false;
}

#endif

}  // namespace webhooks
